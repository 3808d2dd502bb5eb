import type { Analysis } from '../../analysis.js';
import { actorsIn, subjectOf } from '../../subject.js';
import { isAskingAdverb } from '../asking.js';
import type { Tokens } from './place.js';

/* Whoever speaks, in a clause that says nothing but who asks. */

/** Words between what opens a clause and the verb of asking in it, which tell who asks: "what the Delegation of the European Union to Togo asks". */
export const speakerReach = 12;

/** Most words of those who look on: "the international community". */
const longestOnlookers = 4;

/** Words of the adverb of asking at token `at`: "de nuevo", "firmemente"; 0 where none stands there. */
function adverbLength(analysis: Analysis, at: number): number {
  return Math.max(analysis.phraseLength(at, 'once-more'), analysis.ends(at, 'adverb') ? 1 : 0);
}

/** First token behind the adverbs of asking that stand at token `from`. */
export function behindAdverbs(analysis: Analysis, from: number): number {
  let at = from;
  for (let length = adverbLength(analysis, at); length > 0; length = adverbLength(analysis, at)) at += length;
  return at;
}

/** First token behind the name of whoever asks, with its article, at token `at`; `at` where nobody is named there who could. */
function behindName(analysis: Analysis, at: number, end: number): number {
  const first = analysis.is(at, 'articles') ? at + 1 : at;
  const named = actorsIn(analysis, at, end).findLast(({ from }) => from <= first);
  if (named) return named.actor === 'authority' ? at : named.to;
  // "reclama la Secretaría General": a body without more.
  if (first === at || !analysis.isCapital(first)) return at;
  let to = first;
  while (to < end && analysis.isCapital(to)) to++;
  return to;
}

/** "pide | de nuevo la Unión Europea | a las autoridades": first token behind a subject that stands behind its verb, and behind adverbs. */
export function behindSpeaker(analysis: Analysis, from: number, end: number): number {
  return behindAdverbs(analysis, behindName(analysis, behindAdverbs(analysis, from), end));
}

/** "the EU | once again | asks": whether nothing but adverbs, and verbs that go with one of asking, stands in tokens `from`–`to`. */
function areAskingAdverbs(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isAskingAdverb(analysis, at)) return false;
  return true;
}

/** "what the international community | wants": whether those who look on, of whom whoever speaks is one, stand right before token `verb`. */
function isOfOnlookers(analysis: Analysis, verb: number): boolean {
  let end = verb;
  while (isAskingAdverb(analysis, end - 1)) end--;
  for (let length = 1; length <= longestOnlookers; length++) if (analysis.phraseLength(end - length, 'onlookers') === length) return true;
  return false;
}

/** Whether whoever speaks, or all who look on, is the subject of a verb of asking, before it or right behind it: "lo que pedimos", "lo que pide la UE". */
export function isSpoken(analysis: Analysis, { from, to }: Tokens): boolean {
  const subject = subjectOf(analysis, from);
  if (isOfOnlookers(analysis, from)) return true;
  if (subject.actor === 'eu' && areAskingAdverbs(analysis, subject.to, from)) return true;
  const behind = behindAdverbs(analysis, to);
  const first = analysis.is(behind, 'articles') ? behind + 1 : behind;
  const named = actorsIn(analysis, first, first + speakerReach)[0];
  return named?.actor === 'eu' && named.from === first;
}
