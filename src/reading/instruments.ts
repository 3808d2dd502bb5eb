import { wordsOf } from '../lexicon/entry.js';
import type { Paragraph } from '../statement/types.js';
import type { Analysis, Match } from './analysis.js';
import { tokenSpan, within, withoutOverlaps } from './matches.js';
import type { Instrument } from './types.js';

/** How far before an instrument a word tells that it is only being made or changed: "reform of the Code". */
const reachAhead = 3;
/** How far before it an indefinite article may stand: "a new Code". */
const articleReach = 2;
/** How far behind the word for a constitution its country may stand: "of the Republic of Chad". */
const countryReach = 5;
const year = /^(?:1[89]|20)\d\d$/u;

/** "the constitution of 1992", "la constitution du 14 octobre 1992", "la constitución de 14 de octubre de 1992": told apart by its year. */
function isOfYear(analysis: Analysis, of: number): boolean {
  if (year.test(analysis.norm(of + 1))) return true;
  if (analysis.tokens[of + 1]?.kind !== 'number') return false;
  // "14 de octubre de 1992".
  return year.test(analysis.norm(analysis.is(of + 2, 'of-words') && analysis.is(of + 4, 'of-words') ? of + 5 : of + 3));
}

/** "a new constitution", "the constitution of a committee": none that is there to be kept. */
function isNoLaw(analysis: Analysis, { from, to }: Match): boolean {
  if (analysis.is(from - 1, 'indefinite-articles')) return true;
  return analysis.is(to, 'of-words') && !isOfYear(analysis, to) && within(analysis.countries, to, to + countryReach).length === 0 && !analysis.any(to, to + countryReach, 'law-owners');
}

/** Whether what stands right behind the words tells that they name something else: "the Universal Declaration on Cultural Diversity"; not "of 1948". */
function isOther(analysis: Analysis, { entry, to }: Match): boolean {
  return analysis.tokens[to + 1]?.kind !== 'number' && wordsOf(entry, 'unless-next').some((words) => words.split(' ').every((word, index) => analysis.norm(to + index) === word));
}

/** Whether a word for making or changing it stands before an instrument: "the reform of the Code". */
function isInTheMaking(analysis: Analysis, { entry, from }: Match, sentence: number): boolean {
  const ahead = wordsOf(entry, 'unless-preceded-by');
  for (let at = Math.max(from - reachAhead, sentence); at < from; at++) if (ahead.includes(analysis.norm(at))) return true;
  return false;
}

/** Whether the gaps of a phrase have taken in a word with which it names something else: "the duties of the presidency of the OSCE". */
function holdsOther(analysis: Analysis, { entry, from, to }: Match): boolean {
  const words = wordsOf(entry, 'unless-within');
  for (let at = from; words.length > 0 && at < to; at++) if (words.includes(analysis.norm(at))) return true;
  return false;
}

/** Whether the words for an instrument name one that is cited. "cat" is an animal: short names count in capitals, what has its common noun for a name (`small`) also without. */
export function isCited(analysis: Analysis, match: Match): boolean {
  const { entry, from, to } = match;
  const { from: sentence } = analysis.sentenceAt(from);
  const isCapital = analysis.isCapital(to - 1);
  if (isOther(analysis, match) || holdsOther(analysis, match)) return false;
  // "the Constitution as amended in 2011" is cited, whatever stands around it; a capital at the head of a sentence tells nothing.
  if (entry.settings.small === true) return (isCapital && from > sentence) || (!isNoLaw(analysis, match) && (isCapital || !isInTheMaking(analysis, match, sentence)));
  if ((to - from === 1 && !isCapital) || isInTheMaking(analysis, match, sentence)) return false;
  // "a new Code of Criminal Procedure": one that might be.
  return wordsOf(entry, 'unless-preceded-by').length === 0 || !analysis.any(Math.max(from - articleReach, sentence), from, 'indefinite-articles');
}

/** How many words a name has at most before the letters that are short for it. */
const nameReach = 8;

/** "the Covenant on Civil and Political Rights (ICCPR)", "the European Court of Human Rights (ECHR)": letters in brackets are short for what stands before them, which is counted already, or is a court. */
function isShortForm(analysis: Analysis, { from, to }: Match, cited: readonly Match[]): boolean {
  if (to - from !== 1 || analysis.norm(from - 1) !== '(' || analysis.norm(to) !== ')') return false;
  if (cited.some((other) => other.to === from - 1)) return true;
  for (let at = from - 2; at > from - nameReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.isCapital(at) && analysis.is(at, 'courts')) return true;
  return false;
}

/** The instruments that a paragraph names. "The Covenant" for one named before is none: `claims.ts` resolves it. */
export function instrumentsOf(paragraph: Paragraph, analysis: Analysis): Instrument[] {
  const cited = withoutOverlaps(analysis.matches.instrument.filter((match) => isCited(analysis, match)));
  return cited
    .filter((match) => !isShortForm(analysis, match, cited))
    .map(({ entry, from, to }) => ({ id: String(entry.settings.value), ...paragraph.spanOf(tokenSpan(analysis, from, to)) }));
}
