import type { Analysis } from './analysis.js';

/* People who are counted and of whom somebody is named: behind them ("among them X", "one of whom is X", ". They include X"), or before them ("X is one of twelve activists arrested"). */

/** Words from those who are counted to what says that some of them are named, and from there to the first name. */
const [partReach, namesReach] = [24, 9];
/** Words before the noun for those of whom somebody is one, in which the name stands: "X, a teacher, is one of". */
const memberReach = 12;
/** Words from those who are counted to what was done to them: "twelve activists from Kitwe | arrested". */
const doneReach = 6;

/** Whether a name of those concerned stands in tokens. */
function hasName(from: number, to: number, isConcerned: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (isConcerned(at)) return true;
  return false;
}

/** "one | of whom is X", "one | of them is X", "two | of those held": where it begins that some of those who are counted are told of; -1 where it does not in tokens `from`–`to`. */
function oneOf(analysis: Analysis, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!analysis.is(at, 'members-told')) continue;
    // « dont l'une, X, ».
    if (analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'relatives') && analysis.norm(at + 1) === ',') return at;
    if (analysis.is(at + 1, 'of-words') && (analysis.is(at + 2, 'relatives') || analysis.is(at + 2, 'asked-pronouns') || analysis.is(at + 2, 'plural-pronouns'))) return at;
  }
  return -1;
}

/** Whether behind those whose noun stands at token `noun` one of them is told of by name, in the sentence or right at the head of the next: "one of whom is X", ". They include X", ", the lawyer X among them". */
export function isOneNamedBehind(analysis: Analysis, noun: number, isConcerned: (token: number) => boolean): boolean {
  const { to } = analysis.sentenceAt(noun);
  const inSentence = oneOf(analysis, noun + 1, Math.min(to, noun + partReach));
  if (inSentence >= 0) return hasName(inSentence + 2, Math.min(to, inSentence + namesReach), isConcerned);
  for (let at = noun + 2; at < Math.min(to, noun + partReach); at++) {
    if (!analysis.is(at, 'part-openers') || !analysis.is(at + 1, 'plural-pronouns') || analysis.is(at + 2, 'past-tellers')) continue;
    return (at + 2 >= to || analysis.tokens[at + 2]?.kind === 'punctuation') && hasName(Math.max(noun + 1, at - namesReach), at, isConcerned);
  }
  if (to >= analysis.tokens.length) return false;
  const next = analysis.sentenceAt(to);
  if (analysis.is(to, 'plural-pronouns') && analysis.is(to + 1, 'including-verbs')) return hasName(to + 2, Math.min(next.to, to + namesReach), isConcerned);
  // "One of them, X,", « L'un d'eux, X, ».
  const one = analysis.is(to, 'articles') ? to + 1 : to;
  return oneOf(analysis, one, one + 1) === one && hasName(one + 2, Math.min(next.to, one + namesReach), isConcerned);
}

/** "X is one of | twelve activists arrested", "Among the | twelve activists arrested is X": whether whoever is named is one of those counted from token `number` on, to whom something was done. */
export function isOneOfThem(analysis: Analysis, number: number, noun: number, joint: number, isConcerned: (token: number) => boolean): boolean {
  const { from, to } = analysis.sentenceAt(number);
  let isDone = false;
  for (let at = noun + 1; at < Math.min(to, noun + 1 + doneReach) && analysis.tokens[at]?.kind === 'word' && !isDone; at++) isDone = analysis.is(at, 'done-after-name');
  if (!isDone) return false;
  if (joint === from && analysis.is(joint, 'part-openers')) return hasName(noun + 1, Math.min(to, noun + partReach), isConcerned);
  if (!analysis.is(joint + 1, 'of-words') && !analysis.is(joint, 'part-openers')) return false;
  return (analysis.is(joint, 'members-told') || analysis.is(joint, 'part-openers')) && hasName(Math.max(from, joint - memberReach), joint, isConcerned);
}

/** ". Three others | were also detained", ". Two of her colleagues | were wounded in the same attack": whether it is told of those whose noun stands at token `noun`, at the head of a sentence, that the same befell them. */
export function areStruckAlike(analysis: Analysis, noun: number): boolean {
  const { to } = analysis.sentenceAt(noun);
  let [isVerb, isDone, isAlike] = [false, false, false];
  for (let at = noun + 1; at < Math.min(to, noun + partReach); at++) {
    isVerb ||= at <= noun + doneReach && analysis.isAny(at, ['be-forms', 'copulas', 'have-helpers']);
    isDone ||= isVerb && (analysis.is(at, 'done-after-name') || analysis.is(at, 'wounded-words'));
    isAlike ||= analysis.is(at, 'alike-words');
    if (analysis.tokens[at]?.kind === 'punctuation') break;
  }
  return isDone && isAlike;
}
