import type { Reading } from '../../reading/types.js';
import { fixesIn } from '../fixes/index.js';
import { readAfter } from '../read-after.js';
import type { Fix } from '../types.js';

/** A name such as may be filled in. */
const example = 'Iria Montoro';

/** Whether somebody is read as concerned once a fix names them: not behind half a sentence, or amid words of another language. */
export function readsName(reading: Reading, { edits }: Fix): boolean {
  const gap = fixesIn(reading.statement.language).names?.placeholder ?? example;
  const after = readAfter(reading, edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(gap, example) })));
  return after === undefined || after.people.some(({ role, mentions }) => role === 'defender' && mentions.length > 0);
}
