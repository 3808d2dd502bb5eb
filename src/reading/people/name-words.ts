import type { Analysis } from '../analysis.js';
import { isAnyOf, type NameClasses, nameClassesOf } from './name-classes.js';
import { isSurname } from './surnames.js';
import { syllables } from './word-names.js';

/* Words that look like something else and are names all the same, and the other way round. */

/** No number stands so near a month that is a name. */
const numberReach = 3;

/** "Sofia Petrova": places whose names are given to people too begin a name that goes on, where no word before tells a place. */
export function isFirstName(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'place-first-names')) return false;
  const { body, capitalized, country, never, office, particle, place, thing } = nameClassesOf(analysis);
  if (capitalized[at - 1] || !capitalized[at + 1] || country[at + 1]) return false;
  // "Rapporteur on Georgia X": what the office is for.
  if (analysis.is(at - 1, 'office-prepositions') && office[at - 2] === 1) return false;
  const isBody = !isSurname(analysis, at + 1) && (body[at + 1] === 1 || thing[at + 1] === 1 || never[at + 1] === 1 || (place[at + 1] === 1 && particle[at + 1] !== 1));
  // "del pueblo Maya".
  return !isBody && !analysis.is(at - 1, 'place-prepositions') && !analysis.is(at - 1, 'articles') && !analysis.is(at - 1, 'body-nouns');
}

/** Asked of each word with a capital: a function inside of those that ask would be made anew each time. */
function isNameAt({ capitalized, never }: NameClasses, at: number): boolean {
  return capitalized[at] === 1 && never[at] !== 1;
}

/** Whether a word may be a name beside a month that is one. */
function isNoTimeOrCountry(classes: NameClasses, at: number): boolean {
  return isNameAt(classes, at) && classes.calendar[at] !== 1 && classes.country[at] !== 1;
}

/** « l'avocate Du Min », « Mme Du Min »: inside a sentence, what is a preposition with its article elsewhere, with a capital between a word without one and a name. */
function isSurnameLikeArticle(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'article-prepositions') || at === analysis.sentenceAt(at).from || analysis.isMark(at - 1, ':"“«')) return false;
  const classes = nameClassesOf(analysis);
  return (!classes.capitalized[at - 1] || classes.honorific[at - 1] === 1) && isNoTimeOrCountry(classes, at + 1) && !isAnyOf(classes, at + 1, besideCountry);
}

/** "Sok An Dara", "Lê Thị My": between two names, or behind two, a small word with a capital is a name, where capitals tell anything; "Van Thi Hanh": so it is before a middle name that goes on. */
function isShortName(analysis: Analysis, at: number, titleCase: boolean): boolean {
  const classes = nameClassesOf(analysis);
  const { capitalized } = classes;
  if (titleCase || capitalized[at] !== 1) return false;
  // "Au Kam-san": inside a sentence a capital before a given name of two syllables is the surname's.
  const next = analysis.token(at + 1);
  if (next && syllables.of(next.word) && at > analysis.sentenceAt(at).from) return true;
  if (!analysis.is(at, 'names-like-small-words')) return false;
  // "his wife, He Xiuying".
  if (isSurnameLikeArticle(analysis, at) || (analysis.norm(at - 1) === ',' && analysis.is(at - 2, 'kin') && isNameAt(classes, at + 1))) return true;
  if (isNameAt(classes, at - 1) && (isNameAt(classes, at + 1) || (isNameAt(classes, at - 2) && !capitalized[at + 1]))) return true;
  return capitalized[at + 1] === 1 && analysis.is(at + 1, 'name-middles') && capitalized[at + 2] === 1;
}

/** "Mohammed Ramadan", "the lawyer April Quispe": a month beside a name, with no number near and no word for a time before it. */
function isMonthName(analysis: Analysis, at: number, titleCase: boolean): boolean {
  if (titleCase || !analysis.is(at, 'month-names')) return false;
  const classes = nameClassesOf(analysis);
  const { calendar, capitalized, honorific, role } = classes;
  if (calendar[at] !== 1) return false;
  for (let near = at - numberReach; near <= at + numberReach; near++) if (/^\d/u.test(analysis.text(near))) return false;
  if (isNoTimeOrCountry(classes, at - 1) && !capitalized[at + 1]) return true;
  return isNoTimeOrCountry(classes, at + 1) && (honorific[at - 1] === 1 || role[at - 1] === 1);
}

/** What stands beside a country inside of a name is none of these. */
const besideCountry: readonly (keyof NameClasses)[] = ['body', 'calendar', 'country', 'honorific', 'never', 'office', 'place', 'role', 'thing'];

/** Whether a word has a capital and is nothing that stands beside a country. */
function isPlainName(classes: NameClasses, at: number): boolean {
  return classes.capitalized[at] === 1 && !isAnyOf(classes, at, besideCountry);
}

/** "Elías Montenegro Rugama": the name of a country between two others is a surname. */
function isCountryInName(analysis: Analysis, at: number, titleCase: boolean): boolean {
  const classes = nameClassesOf(analysis);
  if (titleCase || classes.country[at] !== 1 || classes.people[at] === 1) return false;
  return isPlainName(classes, at - 1) && isPlainName(classes, at + 1);
}

/** "Valdemar Marciano Guajajara", "Cristóbal Pech Chan": the name of a people behind two names, or between two, is a surname. */
function isPeopleInName(analysis: Analysis, at: number, titleCase: boolean): boolean {
  if (titleCase || !analysis.is(at, 'names-of-peoples')) return false;
  const classes = nameClassesOf(analysis);
  // "Luís da Silva Guajajara": a particle may stand between the two.
  const first = classes.particle[at - 2] === 1 && classes.capitalized[at - 2] !== 1 ? at - 3 : at - 2;
  return classes.capitalized[at] === 1 && isPlainName(classes, at - 1) && (isPlainName(classes, at + 1) || (isPlainName(classes, first) && classes.capitalized[at + 1] !== 1));
}

const hasSmallLetter = /\p{Ll}/u;

/** "Ngo Hao": what is short for something in capitals alone is a surname with small letters and a name behind it. */
function isNameLikeAcronym(analysis: Analysis, at: number, titleCase: boolean): boolean {
  if (titleCase || !analysis.is(at, 'names-like-acronyms') || !hasSmallLetter.test(analysis.text(at))) return false;
  const classes = nameClassesOf(analysis);
  return classes.capitalized[at] === 1 && isNoTimeOrCountry(classes, at + 1) && classes.capitalized[at - 1] !== 1;
}

/** Whether a word that is no name elsewhere is one here. */
export function isNameAllTheSame(analysis: Analysis, at: number, titleCase: boolean): boolean {
  return isNameLikeAcronym(analysis, at, titleCase) || isPeopleInName(analysis, at, titleCase) || isFirstName(analysis, at) || isShortName(analysis, at, titleCase) || isMonthName(analysis, at, titleCase) || isCountryInName(analysis, at, titleCase);
}

/** "Ana Berg MEP": letters behind a name that are no part of it. */
export function isPostNominal(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'post-nominals') && /^\p{Lu}{2,}s?$/u.test(analysis.text(at));
}
