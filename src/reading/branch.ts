import { LetterPattern } from '../letters.js';
import type { Analysis } from './analysis.js';
import type { CountryMatch } from './country-names.js';
import { within } from './matches.js';

/* "PEN Norway", "Amnesty International Togo", "Transparency Kenya": a country that ends the name of an organisation's branch is no State. */

/** Letters of what is short for a name. */
const acronym = new LetterPattern(String.raw`^\p{Lu}{3,}$`);
const lowerCase = new LetterPattern(String.raw`\p{Ll}`);

/** Words that end the names of organisations, and no names of places. */
const ofNames = ['named-bodies', 'causes'] as const;
/** Most words of such a name. */
const nameReach = 6;

/** Whether what ends before token `end` begins a sentence, or stands right behind "by", with nothing but capitals in it. */
function isWholeName(analysis: Analysis, end: number): boolean {
  const { from } = analysis.sentenceAt(end);
  let start = end;
  while (start > Math.max(from, end - nameReach) && (analysis.isCapital(start - 1) || analysis.is(start - 1, 'name-links'))) start--;
  if (analysis.is(start, 'opening-prepositions') || analysis.is(start, 'clause-openers')) return false;
  const behind = start - 1;
  return start <= from || analysis.tokens[behind]?.kind !== 'word' || analysis.is(behind, 'articles') || analysis.is(behind, 'doer-links');
}

/** Whether a country ends the name of a body: behind one that the lexicon knows, letters that are short for one, or a word of such names. */
export function isInBranch(analysis: Analysis, { kind, from }: CountryMatch): boolean {
  const before = from - 1;
  if (kind !== 'name' || !analysis.isCapital(before) || analysis.tokens[before]?.kind !== 'word' || !lowerCase.test(analysis.text(from))) return false;
  if (within(analysis.countries, before, from).length > 0 || within(analysis.matches.ask, before, from).length > 0) return false;
  const named = within(analysis.matches.actor, from - nameReach, from).filter(({ to }) => to === from);
  if (named.some(({ entry }) => entry.kind !== 'other' || entry.settings.names === 'person')) return false;
  const isBody = named.some(({ entry }) => entry.settings.issues === true) || acronym.test(analysis.text(before)) || analysis.isAny(before, ofNames);
  return isBody && isWholeName(analysis, from);
}
