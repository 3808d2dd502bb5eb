import { endsIn } from '../lexicon/word-classes.js';
import type { Token } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { within } from './matches.js';
import { areStruckAlike, isOneNamedBehind, isOneOfThem } from './named-in-part.js';
import { nameClassesOf } from './people/name-classes.js';
import { belongsToAny, tellingIn } from './words.js';

/** Words from a number to the noun that it counts: "nine other human rights defenders". */
const nounReach = 4;
/** Words from those who are counted to what says that some of them are named, and from there to the first name. */
const [partReach, namesReach] = [24, 9];
/** Words from a name to what joins others to it: "X was arrested on Friday | together with". */
const joinReach = 24;
/** Words between what joins others and their number: "and of at least". */
const openersReach = 5;
/** Words of an apposition between a name and "and": ", head of the union," */
const appositionReach = 10;
/** "Dozens of" are no fewer. */
const atLeast = 24;
/** Words of "many" before "others" who are not counted. */
const manyReach = 2;

const startsWithDigit = /^\d/u;
/** Words that count without a number. */
const openers = ['uncounted-others', 'crowd-numbers', 'loose-numbers'] as const;

/** People who are counted, from the number to the end of their noun, in one breath with somebody who is named. */
export interface CountedBeside {
  readonly from: number;
  readonly noun: number;
  readonly count: number;
  /** "X and other defenders": no number counts them. */
  readonly isUncounted?: true;
  /** "One of them is X", "X is one of": somebody named is one of them. */
  readonly isPart?: true;
}

/** Whether a word is a noun for several people, in a count that stands beside a name. */
function arePeople(analysis: Analysis, at: number): boolean {
  const norm = analysis.norm(at);
  const { classes, endings } = analysis.grammar;
  if (classes['people-beside'].has(norm) || classes['unnamed-others'].has(norm)) return true;
  if (!analysis.isCapital(at)) return !classes['no-doers'].has(norm) && endsIn(norm, endings.plural) && endsIn(norm, endings.doer);
  // "three Zambians".
  return endsIn(norm, endings.plural) && within(analysis.countries, at, at + 1).some(({ kind }) => kind !== 'name');
}

/** The noun for people that the number at token `at` counts; undefined where it counts something else. */
function nounOf(analysis: Analysis, at: number, to: number): number | undefined {
  // "6 April protesters": a day.
  if (nameClassesOf(analysis).calendar[at + 1] === 1) return undefined;
  for (let noun = at + 1; noun < Math.min(to, at + 1 + nounReach) && analysis.tokens[noun]?.kind === 'word'; noun++) {
    // "two lawyers and activists": the last noun is the whole's.
    if (arePeople(analysis, noun) && !arePeople(analysis, noun + 1)) return noun;
  }
  return undefined;
}

/** Whether names of some of those whose noun stands at token `noun` follow: ", among them X", "tried in May, including X", ". Among them are X". */
function areNamedInPart(analysis: Analysis, noun: number, isCrowd: boolean, isConcerned: (token: number) => boolean): boolean {
  const { to } = analysis.sentenceAt(noun);
  let opener = noun + 1;
  while (opener < Math.min(to, noun + partReach) && !analysis.is(opener, 'part-openers')) opener++;
  if (!analysis.is(opener, 'part-openers')) opener = to;
  // "eleven reporters were freed. Among those concerned is X", "dozens of workers. Among the injured is X": others may be meant than those counted.
  if (opener >= to && (analysis.phraseLength(opener, 'among-concerned') > 0 || (isCrowd && (analysis.is(opener + 1, 'back-pointers') || analysis.is(opener + 1, 'articles'))))) return false;
  // "the killing of several leaders, among others that of X".
  if (!analysis.is(opener, 'part-openers') || opener >= analysis.tokens.length || (isCrowd && analysis.is(opener + 1, 'unnamed-others'))) return false;
  const { to: end } = analysis.sentenceAt(opener);
  for (let at = opener + 1; at < Math.min(end, opener + namesReach); at++) if (isConcerned(at)) return true;
  return false;
}

/** Whether nothing but an apposition stands between a name and the "and" at token `joint`: "X and", "X, a lawyer, and". */
function isRightBehindName(analysis: Analysis, joint: number, isConcerned: (token: number) => boolean): boolean {
  const before = joint - 1;
  if (isConcerned(before) || analysis.is(before, 'case-pronouns')) return true;
  if (analysis.tokens[before]?.kind === 'word') return false;
  if (isConcerned(before - 1)) return true;
  if (analysis.norm(before) !== ',') return false;
  for (let at = before - 1; at > before - appositionReach; at--) {
    if (analysis.norm(at) === ',') return isConcerned(at - 1);
    if (analysis.tokens[at]?.kind !== 'word' || isConcerned(at)) return false;
  }
  return false;
}

/** The word before the number at token `number` and what opens it: "X and | of at least two". */
function jointBefore(analysis: Analysis, number: number): number {
  let joint = number - 1;
  while (joint > number - openersReach && analysis.is(joint, 'number-openers')) joint--;
  return joint;
}

/** Whether the number at token `number` is joined to somebody named before it: "X and at least two", "X was arrested together with two". */
function isJoined(analysis: Analysis, number: number, isConcerned: (token: number) => boolean): boolean {
  const joint = jointBefore(analysis, number);
  if (analysis.is(joint, 'and-words')) return isRightBehindName(analysis, joint, isConcerned);
  // "X was arrested, while 40 others were": « tandis que ».
  if (!analysis.is(joint, 'beside-links') || analysis.is(joint - 1, 'subject-edges')) return false;
  const first = Math.max(analysis.sentenceAt(number).from, joint - joinReach);
  let isTold = false;
  for (let at = joint - 1; at >= first; at--) {
    if (analysis.is(at, 'speech-words')) return false;
    isTold ||= analysis.is(at, 'done-after-name') || analysis.is(at, 'striking-verbs');
    if (isConcerned(at)) return isTold || at >= joint - 3;
  }
  return false;
}

/** Whether "others" whom no number counts stand alone: "X and others | were arrested". */
function standAlone(analysis: Analysis, at: number): boolean {
  return analysis.tokens[at + 1]?.kind !== 'word' || analysis.isAny(at + 1, ['have-helpers', 'copulas', 'be-forms']);
}

/** "X and other defenders", « X ainsi que de nombreux autres militants »: whether others are joined to somebody named whom no number counts; not "X and all the others", who may be others than those of the case. */
function othersBeside(analysis: Analysis, at: number, countAt: (at: number) => number | undefined, isConcerned: (token: number) => boolean): CountedBeside | undefined {
  if (!analysis.is(at, 'uncounted-others') || countAt(at + 1) !== undefined) return undefined;
  const from = jointBefore(analysis, at) + 1;
  for (let before = from - 1; before < at; before++) if (analysis.isAny(before, ['articles', 'generic-articles', 'general-quantifiers']) || countAt(before) !== undefined) return undefined;
  const noun = standAlone(analysis, at) ? at : nounOf(analysis, at, analysis.sentenceAt(at).to);
  return noun !== undefined && isJoined(analysis, at, isConcerned) ? { from: Math.max(from, at - manyReach), noun, count: atLeast, isUncounted: true } : undefined;
}

/** "several", "a | number of": whether some people are told of without a number. */
function isSome(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'loose-numbers') && (!analysis.is(at, 'number-words') || (analysis.is(at - 1, 'indefinite-articles') && analysis.is(at + 1, 'of-words')));
}

/** Whether a number stands at the head of its sentence. */
function isHead(analysis: Analysis, at: number): boolean {
  return jointBefore(analysis, at) < analysis.sentenceAt(at).from;
}

/** Whether somebody is named in the sentence before. */
function isNamedBefore(analysis: Analysis, at: number, isConcerned: (token: number) => boolean): boolean {
  const { from } = analysis.sentenceAt(at);
  if (from === 0) return false;
  for (let before = analysis.sentenceAt(from - 1).from; before < from; before++) if (isConcerned(before)) return true;
  return false;
}

/** Whether a word may open such a count: most words of a text open none, and nothing else is asked of them. */
const openersIn = tellingIn((grammar, word) => startsWithDigit.test(word.norm) || word.norm.includes('-') || grammar.numbers.has(word.norm) || belongsToAny(grammar, word, openers));

/** People who are counted and of whom some are named, or who are joined to somebody named: "nine people, among them X", "X and two trainees". */
export function countedBeside(analysis: Analysis, countAt: (at: number) => number | undefined, isConcerned: (token: number) => boolean): CountedBeside[] {
  const found: CountedBeside[] = [];
  const mayOpen = openersIn(analysis.grammar);
  for (let at = 0; at < analysis.tokens.length; at++) {
    if (!mayOpen.of((analysis.tokens[at] as Token).word)) continue;
    const others = othersBeside(analysis, at, countAt, isConcerned);
    if (others) found.push(others);
    const isCrowd = analysis.is(at, 'crowd-numbers') || isSome(analysis, at);
    const count = isCrowd ? atLeast : countAt(at);
    if (count === undefined) continue;
    const noun = nounOf(analysis, at, analysis.sentenceAt(at).to);
    if (noun === undefined) continue;
    if (isOneNamedBehind(analysis, noun, isConcerned) || isOneOfThem(analysis, at, noun, jointBefore(analysis, at), isConcerned)) found.push({ from: at, noun, count, isPart: true });
    else if (isJoined(analysis, at, isConcerned) || areNamedInPart(analysis, noun, isCrowd, isConcerned) || (isHead(analysis, at) && areStruckAlike(analysis, noun) && isNamedBefore(analysis, at, isConcerned))) found.push({ from: at, noun, count });
  }
  return found;
}
