import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { voices } from './voices.js';
import { nameClassesOf } from './name-classes.js';

/* Those of whom a text tells an opinion on what others did or said, and those for whom others speak. */

/** Words between whoever reacts and the comma behind what they are: ", who drafted the law as a minister,". */
const asideReach = 16;

/** Words between the verb and what it is about: "the EU's very clear". */
const objectReach = 7;

/** Words between whose spokesperson it is and the word for one: "X's new chief". */
const staffReach = 3;

/** Words of the name of whoever speaks. */
const nameReach = 6;

/** The verb behind a name that ends before token `to`, with what stands between commas passed over. */
function verbBehind(analysis: Analysis, to: number): number {
  const { to: end } = analysis.sentenceAt(to - 1);
  let at = to;
  if (analysis.norm(to) === ',') {
    at = to + 1;
    while (at < Math.min(end, to + asideReach) && analysis.norm(at) !== ',') at++;
    at++;
  }
  return skipAdverbs(analysis, analysis.is(at, 'have-helpers') ? at + 1 : at, end);
}

/** What somebody reacts to, in words behind the verb: what was said, what happened, what happened to somebody whose it is ("his detention"). */
type ReactedTo = 'remark' | 'event' | 'own-event';

function objectOf(analysis: Analysis, verb: number, end: number): ReactedTo | undefined {
  for (let at = verb + 1; at < Math.min(end, verb + objectReach) && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'infinitive-markers') && !analysis.is(at, 'relatives'); at++) {
    if (analysis.is(at, 'remark-nouns')) return 'remark';
    if (analysis.is(at, 'event-nouns')) return analysis.is(at - 1, 'kin-owners') ? 'own-event' : 'event';
  }
  return undefined;
}

/** "Former judge X praised the EU's response", "X condemned the verdict": whether somebody's opinion of what others did or said is told; of a "blogger X", of what was said only, and of nobody whom the next sentence goes on telling of. */
export function reacts(analysis: Analysis, from: number, to: number): boolean {
  const { to: end } = analysis.sentenceAt(from);
  const verb = verbBehind(analysis, to);
  if (!analysis.is(verb, 'reacting-verbs') || analysis.is(end, 'single-pronouns')) return false;
  const object = objectOf(analysis, verb, end);
  if (object !== 'event') return object === 'remark';
  const { honorific, role } = nameClassesOf(analysis);
  let before = from - 1;
  while (honorific[before] === 1) before--;
  return role[before] !== 1;
}

/** "X denounced his detention", "X denounced the killing. She": whether somebody who reacts is told of further, or reacts to what may have been done to them. */
export function isToldOfFurther(analysis: Analysis, from: number, to: number): boolean {
  const { to: end } = analysis.sentenceAt(from);
  const verb = verbBehind(analysis, to);
  return analysis.is(verb, 'reacting-verbs') && (analysis.is(end, 'single-pronouns') || objectOf(analysis, verb, end) === 'own-event');
}

/** "X on the situation of Y", "X concerned about the arrest of Y": whether a line without a verb begins with whoever says what is below it. */
export function headsLine(analysis: Analysis, from: number, to: number): boolean {
  if (from !== 0 || analysis.norm(analysis.tokens.length - 1) === '.') return false;
  if (analysis.is(to, 'on-or-against')) return analysis.is(to + 1, 'articles') && analysis.is(to + 2, 'event-nouns') && analysis.is(to + 3, 'of-words');
  return analysis.is(to, 'concern-words') && analysis.any(to + 2, to + objectReach, 'event-nouns');
}

/** "X's spokesman said", « le porte-parole de X a dit »: for whom somebody speaks, as for those in office. */
export function hasSpokesperson(analysis: Analysis, from: number, to: number): boolean {
  const owned = analysis.syntax.ownedBehind(analysis, to);
  let noun = owned ?? from - 2;
  if (owned === undefined) {
    while (nameClassesOf(analysis).honorific[noun + 1] === 1) noun--;
    return analysis.is(noun + 1, 'of-words') && analysis.is(noun, 'speaking-staff') && voices(analysis, to);
  }
  while (noun < owned + staffReach && !analysis.is(noun, 'speaking-staff')) noun++;
  if (!analysis.is(noun, 'speaking-staff')) return false;
  let verb = noun + 1;
  while (verb < noun + nameReach && (analysis.isCapital(verb) || analysis.norm(verb) === ',')) verb++;
  return voices(analysis, verb);
}
