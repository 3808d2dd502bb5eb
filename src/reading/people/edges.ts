import { isAcronym } from './name-classes.js';
import { isFirstName } from './name-words.js';
import { officeUpTo } from './office-complement.js';
import { endsName } from './run-end.js';
import type { RunWords } from './run-words.js';

/** What is left of a run of capitalized words without the words at its edges that are no part of a name. Tokens, end exclusive. */
export interface Trimmed {
  readonly from: number;
  readonly to: number;
  /** "the Special Rapporteur on X Ana Berg": what the office is for stands before the name. */
  readonly holdsOffice: boolean;
  /** The whole names an organisation. */
  readonly isBody: boolean;
  /** Its last word is the one for a people, and a name's: "Duong Van Thai". */
  readonly endsInPeople: boolean;
}

/** Nouns for what a title is on. */
const nounsOfTitles = ['struck-nouns', 'event-nouns', 'execution-words'] as const;

/** Whether the letters at token `at`, short for a body, stand with their article ("l'USN Ahmed Houmed"); "NDIAYE Fatou" has none. */
function isBodyInLetters({ analysis }: RunWords, at: number): boolean {
  return isAcronym(analysis, at) && !isAcronym(analysis, at + 1) && (analysis.is(at - 1, 'articles') || analysis.is(at - 1, 'article-prepositions'));
}

/** "la exministra de Educación X": what the office is for, as one word; whoever held it before is no official now. */
function isPortfolio({ analysis, classes }: RunWords, at: number): boolean {
  return analysis.is(at, 'portfolios') && analysis.is(at - 1, 'of-words') && (classes.office[at - 2] === 1 || analysis.is(at - 2, 'portfolio-holders'));
}

/** "Y, presidenta de Control Ciudadano": whether the office at token `held` stands without an article behind a name and its comma, and is that one's. */
function isOfNameBefore({ analysis }: RunWords, held: number): boolean {
  return analysis.grammar.traits.has('nouns-first') && analysis.norm(held - 1) === ',' && analysis.isCapital(held - 2);
}

/** Whether an office goes on up to token `start` that is somebody's behind it. */
function isHeldBehind(words: RunWords, start: number): boolean {
  const held = officeUpTo(words.analysis, start);
  return held !== undefined && !isOfNameBefore(words, held);
}

/** "Ejecución | de X": a deed, or another common noun, at the beginning of a sentence or a title, whose capital is the sentence's; not "Concepción de X", a first name. */
function isNounOf({ analysis, classes }: RunWords, at: number): boolean {
  if (at !== analysis.sentenceAt(at).from || !analysis.is(at + 1, 'of-words') || isFirstName(analysis, at)) return false;
  return classes.common[at] === 1 || analysis.isAny(at, nounsOfTitles);
}

/** Trims the run `start`–`end`. @param isNamed whether an honorific stands before it */
export function trim(words: RunWords, start: number, end: number, isNamed: boolean): Trimmed {
  const { analysis, classes, titleCase } = words;
  let from = start < end - 1 && isPortfolio(words, start) ? start + 1 : start;
  let to = end;
  const first = from;
  // "Special Rapporteur on Human Rights Defenders X", "High Representative for Foreign Policy X": what the office is for stands between it and the name.
  const preposition = analysis.is(start - 1, 'articles') && !analysis.grammar.traits.has('nouns-first') ? start - 2 : start - 1;
  const goesOn = start < end - 2 && (analysis.is(start - 1, 'articles') || analysis.is(start - 1, 'of-words') || analysis.is(start - 1, 'article-prepositions')) && isHeldBehind(words, start);
  const isForOffice = goesOn || (analysis.is(preposition, 'office-prepositions') && classes.office[preposition - 1] === 1 && !isOfNameBefore(words, preposition - 1));
  // "the President of the Regional Assembly X"
  while (isForOffice && from < to - (goesOn ? 2 : 1) && (words.isBody(from) || words.isNoName(from) || (classes.particle[from] === 1 && words.isBody(from + 1)) || ((goesOn || preposition < start - 1) && classes.common[from] === 1))) from++;
  // "la Presidenta de la República X": so does what the office is of.
  const isOffice = classes.office[start - 1] === 1 && analysis.is(start, 'of-words');
  while (isOffice && from < to - 2 && analysis.is(from, 'office-links')) from++;
  const holdsOffice = (isForOffice || isOffice) && from > start;
  // "el secretario general del Sindicato Nacional de Docentes": what stands alone behind "de" is what the body is of.
  if (isForOffice && from > start + 1 && to - from === 1 && analysis.is(from - 1, 'of-words')) return { from, to, holdsOffice: false, isBody: true, endsInPeople: false };
  while (from < to && (words.isNoName(from, isNamed) || analysis.norm(from) === '.' || words.isSmallParticle(from) || (titleCase && classes.common[from] === 1) || (from === start && to - from > 2 && isNounOf(words, from)))) from++;
  // "Fourteen OECD Ambassadors": how many of which body.
  if (to - from > 1 && analysis.grammar.numbers.has(analysis.norm(from)) && isAcronym(analysis, from + 1)) from++;
  if (to - from > 2 && isBodyInLetters(words, from)) from++;
  // "a déclaré à Genève Nadia Ferrand": where it was said.
  if (to - from > 2 && classes.place[from] === 1 && classes.particle[from] !== 1 && !isNamed && analysis.is(from - 1, 'weak-place-prepositions') && !analysis.is(from, 'place-openers')) from++;
  // "Prensa Viva": a word that is no name and stands for a body begins the name of one.
  const opensBody = from > first && !isNamed && !holdsOffice && words.some(first, from, (at) => classes.body[at] === 1 && classes.capitalized[at] === 1);
  // "Robert F. Kennedy Human Rights": what ends in a body's words is its name.
  const endsBody = to - from > 3 && !isNamed && classes.body[to - 1] === 1 && classes.body[to - 2] === 1 && classes.role[to - 1] !== 1 && !titleCase;
  // "Duong Van Thai": a name may end in the word for a people, it does not begin in one.
  const last = to - 1;
  const endsInPeople = last - from >= 2 && classes.people[last] === 1;
  if (opensBody || endsBody) return { from, to, holdsOffice, isBody: true, endsInPeople };
  while (to > from && (words.isNoName(to - 1, isNamed || (endsInPeople && to - 1 === last)) || (words.isSmallParticle(to - 1) && !endsName(words, to - 1)))) to--;
  return { from, to, holdsOffice, isBody: false, endsInPeople: endsInPeople && to - 1 === last };
}
