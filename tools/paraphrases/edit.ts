import type { Span } from '../../src/statement/span.js';

/** Words put for others: `from` stood at these UTF-16 offsets of the first text, end exclusive. */
export interface Edit extends Span {
  readonly from: string;
  readonly to: string;
}
