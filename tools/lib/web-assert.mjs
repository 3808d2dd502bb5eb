/** Stands in for `node:assert` and `node:assert/strict` where suites run in the web worker. */
import assert from 'assert/';

export const { strict } = assert;
export default strict;
