import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { isProse } from '../prose.js';
import { isContact } from './contacts.js';
import { nameClassesOf } from './name-classes.js';
import type { PersonDraft } from './persons.js';

/** Of a line with signatures no more than one word in so many is neither a name, an office nor what joins them. */
const strangers = 5;

const joints = ['articles', 'of-words', 'office-links', 'list-joints'] as const;

/** "Ambassador of Norland, Mrs Ida Roth": names and offices, and nothing that is said of anybody. */
const signatures = new ByWords((analysis: Analysis, from, to): boolean => {
  const { honorific, office, role } = nameClassesOf(analysis);
  let words = 0;
  let others = 0;
  for (let at = from; at < to; at++) {
    if (analysis.tokens[at]?.kind !== 'word') continue;
    words++;
    const isKnown = analysis.isCapital(at) || honorific[at] === 1 || office[at] === 1 || role[at] === 1 || joints.some((each) => analysis.is(at, each));
    if (!isKnown) others++;
  }
  return words > 0 && others * strangers <= words;
});

/**
 * Whether somebody is named below the text alone: a press contact, or one of those who sign it. They say the statement or explain it, and
 * are nobody in it.
 * @param last the number of the last paragraph of the text proper, -1 where there is none
 */
export function standsBelow({ mentions }: PersonDraft, paragraphs: readonly Paragraph[], analyses: readonly Analysis[], last: number): boolean {
  return last >= 0 && mentions.every(({ paragraph, from, to }) => {
    const analysis = analyses[paragraph] as Analysis;
    const place = paragraphs[paragraph];
    // An entry of a list may be somebody for whom something is asked.
    if (!place || place.kind === 'title' || place.kind === 'item' || isProse(place)) return false;
    return isContact(analysis, from, to) || (paragraph > last && signatures.of(analysis, 0, analysis.tokens.length));
  });
}
