import type { Analysis } from '../analysis.js';
import type { Candidate } from './candidates.js';
import { isCountedNoun } from './counted-noun.js';
import { isAcronym, nameClassesOf } from './name-classes.js';
import { isOneOfPlaces } from './places-joined.js';

/** Whether a word may be of how somebody is named in a list of people: the name, an honorific, a role, an article before them. What stands between two of the list is for whoever asks. */
export function isOfListed(analysis: Analysis, at: number): boolean {
  const { capitalized, honorific, role } = nameClassesOf(analysis);
  return capitalized[at] === 1 || honorific[at] === 1 || role[at] === 1 || analysis.is(at, 'articles');
}

/** Tokens that may stand between two members of a list of names. */
const longestJoint = 5;

/** Whether two candidates are neighbours in a list: "X, Y and Ms Z". */
export function joins(analysis: Analysis, left: Candidate, right: Candidate): boolean {
  const length = right.from - left.to;
  if (length <= 0 || length > longestJoint) return false;
  // "Assassinat de Me X": what belongs to somebody is no neighbour; "detuvo en San Lorenzo a X": nor whom something was done to there.
  let isLinked = false;
  for (let at = left.to; at < right.from; at++) {
    // « trois membres de Racyja, dont X »: some of a body's people, and no second body.
    if (left.isBody && !right.isBody && analysis.is(at, 'part-openers')) return false;
    isLinked ||= !analysis.isAny(at, ['of-words', 'short-honorifics', 'giving-links']);
    if (!analysis.is(at, 'list-joints') && !analysis.is(at, 'short-honorifics') && !analysis.is(at, 'of-words') && !analysis.isMark(at, ',;')) return false;
  }
  return isLinked;
}

/** "Inquiète, Franka Nzebe a refusé", "Likewise, Ana Duarte was arrested": a single word at the head of a sentence, with its comma, says something of the subject behind it. */
export function describesNext(analysis: Analysis, { from, to, isTitled }: Candidate, next: Candidate | undefined): boolean {
  if (!next || isTitled || to - from > 1 || from !== analysis.sentenceAt(from).from || analysis.norm(to) !== ',' || next.from !== to + 1) return false;
  return analysis.is(next.to, 'after-subject') || analysis.is(next.to, 'have-helpers');
}

/** "release | Nandar, Suwarno and Budi", "the arrest of | Nandar, Suwarno and Budi": whether a list of single names, none a plural, stands behind what is done to people alone. */
function opensListOfStruck(analysis: Analysis, { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
  if (to - from > 1 || analysis.ends(from, 'plural') || !analysis.isCapital(to + 1) || !(analysis.norm(to) === ',' || analysis.is(to, 'and-words'))) return false;
  if (analysis.is(from - 1, 'release-verbs')) return true;
  if (analysis.is(from - 1, 'of-words')) return analysis.is(from - 2, 'struck-nouns') || analysis.is(from - 2, 'release-verbs');
  return analysis.is(from - 1, 'infinitive-markers') && analysis.is(from - 2, 'release-verbs');
}

/** "Activists Nandar, Suwarno and Budi", "the three journalists (Nandar, Suwarno and Budi)": whether a plural role noun opens a list of people with this name; where a mark stands between, only people who are counted. */
export function opensListOfPeople(analysis: Analysis, { from, to }: Candidate): boolean {
  // "la coalition des défenseurs des droits humains REDHAC".
  if (to - from === 1 && isAcronym(analysis, from)) return false;
  if (opensListOfStruck(analysis, { from, to })) return true;
  const isParted = analysis.isMark(from - 1, ',:(–—-');
  const noun = isParted ? from - 2 : from - 1;
  if (nameClassesOf(analysis).role[noun] !== 1 || !analysis.ends(noun, 'plural')) return false;
  if (!isParted) return true;
  return isCountedNoun(analysis, noun);
}

/** "Teodoro Huamán of Wanaraya", "Teodoro Huamán (Wanaraya)": what stands behind a name and "of", or in brackets behind it, is where somebody belongs. */
export function belongsToName(analysis: Analysis, left: Candidate, { from, to, isTitled }: Candidate): boolean {
  if (isTitled || from - left.to !== 1 || left.to - left.from < 2) return false;
  return analysis.is(from - 1, 'owner-prepositions') || (analysis.norm(from - 1) === '(' && analysis.norm(to) === ')');
}

/** "el asesinato, el 4 de mayo en Ocotepeque, de X Y": behind a place that is told with another preposition, "of" and a name of two words go back to what was done, and name no further place. */
export function isOfAnotherNoun(analysis: Analysis, left: Candidate, { from, to }: Candidate): boolean {
  return to - from > 1 && analysis.norm(left.to) === ',' && from === left.to + 2 && analysis.is(from - 1, 'of-words') && !analysis.is(left.from - 1, 'of-words');
}

/** "Acción Ciudadana, Udefegua y": whether the neighbour of a single word in a list is the name of a body. */
export function isBesideBodyInList(analysis: Analysis, { from, to, isTitled }: Candidate): boolean {
  if (isTitled || to - from > 1) return false;
  const { body, place, capitalized } = nameClassesOf(analysis);
  const isBody = (at: number): boolean => capitalized[at] === 1 && (body[at] === 1 || place[at] === 1);
  const before = analysis.norm(from - 1) === ',' || analysis.is(from - 1, 'and-words') ? from - 2 : from;
  for (let at = before; at < from && capitalized[at]; at--) if (isBody(at)) return true;
  let behind = to;
  while (behind < to + 3 && (analysis.norm(behind) === ',' || analysis.is(behind, 'and-words') || analysis.is(behind, 'articles'))) behind++;
  return behind > to && isBody(behind);
}

/** "Ana Duarte and | Luis Soto were", "Ana Duarte, | Luis Soto and the poet Eva Roth, who were": whether the list of names that goes on at token `at` is closed by a verb, and no further list. */
function leadsToVerb(analysis: Analysis, at: number, isClosed = false): boolean {
  const { capitalized, particle } = nameClassesOf(analysis);
  let end = at;
  while (capitalized[end] || particle[end]) end++;
  if (analysis.is(end, 'after-subject') || analysis.is(end, 'have-helpers')) return true;
  const isAnd = analysis.is(end, 'and-words');
  if (isClosed || !(isAnd || analysis.norm(end) === ',')) return isClosed && analysis.norm(end) === ',' && analysis.is(end + 1, 'relatives');
  let next = end + 1;
  while (isOfListed(analysis, next) && !capitalized[next]) next++;
  return capitalized[next] === 1 && leadsToVerb(analysis, next, isAnd);
}

/** "In Cajamarca, Rosa Quispe was attacked", "In Cajamarca, Rosa Quispe and Teo Vera were attacked": what stands behind a place and its comma, and before a verb, is no further place. */
export function opensClause(analysis: Analysis, left: Candidate, { from, to }: Candidate): boolean {
  // "the governor of Kakheti, Zurab Kapanadze": who holds the office.
  if (from - left.to === 1 && analysis.is(left.from - 1, 'of-words') && nameClassesOf(analysis).office[left.from - 2] === 1) return true;
  const verb = analysis.norm(to) === ',' ? to + 1 : to;
  if (from - left.to !== 1 || to - from < 2) return false;
  return analysis.is(verb, 'after-subject') || analysis.is(verb, 'have-helpers') || leadsToVerb(analysis, from);
}

/** ", y X", ", y de X": whether a list goes on behind the comma at token `comma`, up to the name at token `from`. */
function goesOnBehindComma(analysis: Analysis, comma: number, from: number): boolean {
  return analysis.is(comma + 1, 'and-words') && (from === comma + 2 || (from === comma + 3 && analysis.is(comma + 2, 'of-words')));
}

/** How far behind its first name a list of people ends. */
const listReach = 24;

/** "the leaders of Golos, Igor Savinov | and Ana Berg, were arrested": whether a list of names that goes on at token `from` ends in a comma before the verb, and so says who somebody is. */
function isClosedBeforeVerb(analysis: Analysis, from: number): boolean {
  for (let at = from; at < from + listReach; at++) {
    const isComma = analysis.norm(at) === ',';
    if (isComma && (analysis.is(at + 1, 'after-subject') || analysis.is(at + 1, 'have-helpers'))) return true;
    if (!isComma && !analysis.isCapital(at) && !analysis.is(at, 'and-words')) return false;
  }
  return false;
}

/** "X and | lawyer Y", "X and | her brother Y", "X and | Ms Y", "X and | the treasurer, Y": what only somebody's name has before it. */
function opensPerson(analysis: Analysis, at: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  const noun = analysis.is(at, 'kin-owners') || analysis.is(at, 'articles') ? at + 1 : at;
  return honorific[at] === 1 || ((role[noun] === 1 || analysis.is(noun, 'thanked-offices')) && !analysis.isCapital(noun) && !analysis.ends(noun, 'plural'));
}

/** How far before a place the office is told that somebody holds there. */
const heldReach = 16;

/** "el delegado de la Procuraduría en Usulután, Ana Silva, y": behind the one place where one office is held, and its comma, stands who holds it; "the offices in Tela, San Pedro and Lima" go on. */
function holdsOfficeThere(analysis: Analysis, left: Candidate, { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
  if (!left.isPlace || left.to - left.from > 1 || from - left.to !== 1 || !analysis.is(left.from - 1, 'place-prepositions')) return false;
  const next = analysis.norm(to) === ',' ? to + 1 : to;
  if (analysis.isCapital(next) || (analysis.is(next, 'and-words') && analysis.isCapital(next + 1))) return false;
  const { office, role } = nameClassesOf(analysis);
  for (let at = left.from - 2; at > left.from - heldReach && analysis.tokens[at]?.kind === 'word'; at--) {
    const isOffice = office[at] === 1 || role[at] === 1 || analysis.isAny(at, ['heads', 'thanked-offices']);
    if (isOffice && !analysis.isCapital(at) && analysis.isAny(at - 1, ['articles', 'article-prepositions'])) return !analysis.ends(at, 'plural');
  }
  return false;
}

/** "los tres colaboradores del diario de Gómel, X, Y y Z", "the three contributors to the daily of Mogilev, X and Y": behind the place to which some who are counted belong, and its comma, stands who they are. */
function areCountedThere(analysis: Analysis, left: Candidate, { from }: Pick<Candidate, 'from'>): boolean {
  if (!left.isPlace || from - left.to !== 1 || !analysis.is(left.from - 1, 'of-words')) return false;
  for (let at = left.from - 2; at > left.from - heldReach && analysis.tokens[at]?.kind === 'word'; at--) {
    if (analysis.is(at, 'clause-openers') || analysis.is(at, 'and-words')) return false;
    if (analysis.grammar.numbers.has(analysis.norm(at)) || analysis.is(at, 'small-numbers')) return analysis.ends(at + 1, 'plural') || analysis.ends(at + 2, 'plural');
  }
  return false;
}

/** "the head of Golos, Igor Savinov,": behind what somebody leads or belongs to, and its comma, stands who that is; "members of A, B C, and D" goes on, and "the four members of A, B C and D E" are counted. */
export function holdsOffice(analysis: Analysis, left: Candidate, { from, to }: Candidate): boolean {
  if (analysis.norm(left.to) !== ',' || to - from < 2) return false;
  // "the mayors of Mbale and Gulu, X and Y".
  if (left.isPlace && isOneOfPlaces(analysis, left.from)) return true;
  if (holdsOfficeThere(analysis, left, { from, to }) || areCountedThere(analysis, left, { from })) return true;
  if (!left.isBody) return false;
  // "X, presidenta de Golos, y Y": the apposition ends, and the list of people goes on.
  // "las periodistas del diario X, A B y C D": what one body is called, and no list of bodies.
  const noun = analysis.is(left.from - 1, 'body-nouns') && !analysis.ends(left.from - 1, 'plural') ? left.from - 1 : left.from;
  const of = analysis.is(noun - 1, 'articles') ? noun - 2 : noun - 1;
  if (goesOnBehindComma(analysis, left.to, from)) return analysis.is(of, 'of-words') && nameClassesOf(analysis).role[of - 1] === 1 && !analysis.ends(of - 1, 'plural');
  if (from - left.to !== 1) return false;
  if (noun < left.from && analysis.is(of, 'of-words')) return true;
  if (!analysis.is(of, 'of-words')) return false;
  if (analysis.ends(of - 1, 'plural')) return isCountedNoun(analysis, of - 1) || (left.to - left.from === 1 && isClosedBeforeVerb(analysis, to));
  const next = analysis.norm(to) === ',' ? to + 1 : to;
  return !analysis.isCapital(next) && (!analysis.is(next, 'and-words') || opensPerson(analysis, next + 1));
}

/** Words between a name's comma and the body of which somebody holds an office. */
const officeReach = 8;

/** "X, director of Golos, | Y and Z", "X, head of the group Golos, as well as | Y": behind the one body that somebody in a list heads, and its comma, the list of people goes on. */
export function goesOnBehindApposition(analysis: Analysis, person: Candidate | undefined, left: Candidate, right: Candidate): boolean {
  if (!person || !left.isBody || right.isBody || analysis.norm(left.to) !== ',' || right.to - right.from < 2 || !joins(analysis, left, right)) return false;
  const { office, role } = nameClassesOf(analysis);
  const isOffice = (at: number): boolean => role[at] === 1 || office[at] === 1 || analysis.is(at, 'heads') || analysis.is(at, 'thanked-offices');
  let held = left.from - 1;
  while (held > left.from - officeReach && analysis.tokens[held]?.kind === 'word' && !isOffice(held)) held--;
  if (!isOffice(held) || analysis.ends(held, 'plural') || (analysis.is(held, 'body-members') && !analysis.is(held, 'heads'))) return false;
  let first = held;
  while (analysis.tokens[first - 1]?.kind === 'word' && first > held - officeReach) first--;
  return analysis.norm(first - 1) === ',' && person.to <= first - 1 && first - 1 - person.to < officeReach;
}

/** Tokens that may stand between a name and the next one of its list, where they tell when and where. */
const asideReach = 16;
/** Between the "and" of a list and a name: "y el de la periodista X". */
const openerReach = 4;

/** Whether a word belongs to what tells when or where: "on 9 October in the city of Monte Rey". */
function isOfAside(analysis: Analysis, at: number): boolean {
  const classes = ['place-prepositions', 'of-words', 'articles', 'before-year', 'body-nouns', 'weak-place-prepositions', 'owner-prepositions', 'spans-of-time'] as const;
  return analysis.norm(at) === ',' || analysis.isCapital(at) || /^\d/u.test(analysis.norm(at)) || analysis.isAny(at, classes);
}

/** "X, on 9 October in Monte Rey, and Y", "X, of the town of Monte Rey; Y": whether the list that a person stands in goes on with another name behind what tells when and where. */
export function joinsBehindAside(analysis: Analysis, left: Candidate, right: Candidate): boolean {
  if (left.to - left.from < 2 || right.to - right.from < 2 || right.from - left.to < 2) return false;
  if (analysis.sentenceAt(left.from) !== analysis.sentenceAt(right.from)) return false;
  if (analysis.norm(right.from - 1) === ';') return analysis.isMark(left.to, ',(');
  if (right.from - left.to > asideReach || (analysis.norm(left.to) !== ',' && !analysis.is(left.to, 'place-prepositions'))) return false;
  const { honorific, role } = nameClassesOf(analysis);
  let joint = right.from - 1;
  while (joint > right.from - openerReach && (honorific[joint] || role[joint] || analysis.is(joint, 'articles') || analysis.is(joint, 'of-words') || analysis.is(joint, 'demonstratives'))) joint--;
  if (!analysis.is(joint, 'and-words')) return false;
  let isDated = false;
  for (let at = left.to + 1; at < joint; at++) {
    if (!isOfAside(analysis, at)) return false;
    isDated ||= /^\d/u.test(analysis.norm(at));
  }
  // "X in Trujillo and | Y in Tela": each with a place.
  const isPlaced = analysis.is(left.to, 'place-prepositions') && analysis.is(right.to, 'place-prepositions') && analysis.isCapital(analysis.is(right.to + 1, 'articles') ? right.to + 2 : right.to + 1);
  return isDated || isPlaced || right.to - right.from > 2;
}
