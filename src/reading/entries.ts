import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { KeptOfWords } from './kept-of-words.js';
import { isBullet, numberLength } from './recommendations/clause.js';

/* Entries of lists that Markdown does not know: each a paragraph of its own. */

/** A letter or number of an entry with the mark behind it, as they are cut into words: "b .", "ii.", "1. -", "3 °", "iv/". */
const counted = /^(?:[a-h]|[ivx]{1,4})(?:\.| \.)|^(?:[a-h]|[ivx]{1,4}|\d{1,2})(?:\/|º)|^\d{1,2}\.? [-–—°.]/u;

const marked = new KeptOfWords<Analysis, boolean>();

/** Lists pasted from web pages are lines that begin with a dash, a dot, or a number: "a)", "ii.", "1.-". */
function isMarked(analysis: Analysis): boolean {
  let isEntry = marked.get(analysis);
  if (isEntry === undefined) marked.set(analysis, (isEntry = isBullet(analysis, 0) || numberLength(analysis, 0) > 0 || counted.test(`${analysis.norm(0)} ${analysis.norm(1)}`)));
  return isEntry;
}

/** "release X;", "drop the charges; and": whether a paragraph ends as an entry does that is not the last. */
function endsOpen(analysis: Analysis): boolean {
  const last = analysis.tokens.length - 1;
  return analysis.norm(last) === ';' || (analysis.norm(last - 1) === ';' && analysis.phraseLength(last, 'joints') === 1);
}

/** "to release X", "that X be released", "release X": whether a paragraph begins like the rest of a sentence. */
function goesOn(analysis: Analysis): boolean {
  return analysis.tokens[0]?.kind === 'word' && (!analysis.isCapital(0) || analysis.is(0, 'infinitive-markers') || analysis.is(0, 'complementizers'));
}

/**
 * Which paragraphs are entries of lists: in Markdown, by a mark of their own, or below a line that ends in a colon or an entry, where they go on with its sentence or are
 * parted by semicolons.
 * @returns by paragraph
 */
export function entriesOf(paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): readonly boolean[] {
  const entries: boolean[] = [];
  for (const [index, { kind }] of paragraphs.entries()) {
    const analysis = analyses[index] as Analysis;
    const above = analyses[index - 1];
    const isBelow = above !== undefined && (entries[index - 1] === true || above.norm(above.tokens.length - 1) === ':');
    entries.push(kind === 'item' || isMarked(analysis) || (isBelow && (goesOn(analysis) || endsOpen(analysis) || endsOpen(above))));
  }
  return entries;
}
