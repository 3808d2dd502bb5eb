import { applyEdits } from '../../fixes.js';
import type { Reading } from '../../reading/types.js';
import { wordsThatTold } from '../../statement/index.js';
import { isClearlyIn, toldLanguage, writtenLanguage } from '../../statement/language.js';
import { once } from '../once.js';
import type { Edit } from '../types.js';

/** In so many code units of text no few words decide. */
const longestInDoubt = 12_000;

/** Whether the language stands fast whatever a fix does: it is said, or the words leave no doubt. */
const isFast = once(({ statement }: Reading): boolean => {
  const { text, frontMatter, written } = statement;
  if (frontMatter.values.language !== undefined || text.length > longestInDoubt) return true;
  const body = text.slice(frontMatter.span?.end ?? 0);
  // Where the words tell another one, whoever asked for the reading has said it.
  const words = wordsThatTold(statement) ?? toldLanguage(undefined, body, true).words;
  return (words !== undefined && isClearlyIn(written, words)) || writtenLanguage(undefined, body) !== written;
});

/**
 * Whether a text is still taken for one in its language after the edits: a few words, which hardly tell it, may be taken for
 * another, in which nothing is found that stands there.
 */
export function keepsLanguage(reading: Reading, edits: readonly Edit[]): boolean {
  if (isFast(reading)) return true;
  const { text, frontMatter, written } = reading.statement;
  const start = frontMatter.span?.end ?? 0;
  return edits.some((edit) => edit.start < start) || writtenLanguage(undefined, applyEdits(text, edits).slice(start)) === written;
}
