import type { PlainText, Statement } from '../../statement/types.js';
import type { PlainEdit } from './plain-edit.js';
import { tokenAt, type TokenRange } from './tokens.js';

/** Opening and closing marks by language, with the spaces that belong to them. */
const usual: Readonly<Record<string, readonly [string, string]>> = { fr: ['«\u00A0', '\u00A0»'], es: ['«', '»'] };

/** The marks that a statement uses already, else those that are usual in its language. */
function marksOf({ text, language }: Statement): readonly [string, string] {
  const own = usual[language];
  if (own && !/[“”]/u.test(text)) return own;
  return /"/u.test(text) && !/[“”]/u.test(text) ? ['"', '"'] : ['“', '”'];
}

/** Puts words in quotation marks, in the style of the statement. */
export function quotedIn(plain: PlainText, { from, to }: TokenRange, statement: Statement): PlainEdit[] {
  const [open, close] = marksOf(statement);
  const { start } = tokenAt(plain, from);
  const { end } = tokenAt(plain, to - 1);
  return [{ start, end: start, text: open }, { start: end, end, text: close }];
}
