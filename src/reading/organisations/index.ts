import type { Analysis } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import { namesOrganisation, saysOfOrganisation, toldOfOrganisation } from './subject.js';
import { endsWithOrganisation, endsWithSayer } from './told-behind.js';

/* Whether a statement is that of an organisation which no lexicon knows: "La Red Global por la Prensa (RGP) condena". */

/** So many paragraphs behind the title open a statement. */
const openingParagraphs = 3;

const opened = new KeptOfWords<Analysis, boolean>();

/** Whether a text opens with what an organisation says of itself by its own name. */
export function isOfOrganisation(body: readonly Analysis[]): boolean {
  // The line of the date, and what a page leaves above an article, say nothing.
  return body.filter(({ tokens }) => /[.!?…”"»]/u.test(tokens.at(-1)?.text ?? '')).slice(0, openingParagraphs).some((analysis) => {
    let names = opened.get(analysis);
    if (names === undefined) opened.set(analysis, (names = analysis.plain.sentences.some(({ from }) => namesOrganisation(analysis, from) || saysOfOrganisation(analysis, from) || toldOfOrganisation(analysis, from) !== undefined || endsWithOrganisation(analysis, from, analysis.sentenceAt(from).to) || endsWithSayer(analysis, from, analysis.sentenceAt(from).to))));
    return names;
  });
}
