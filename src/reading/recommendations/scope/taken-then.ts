import type { EventKind } from '../../../statement/front-matter.js';
import type { Analysis } from '../../analysis.js';
import { isActAdverb } from '../../syntax/syntax.js';
import type { Concern } from './concern.js';

/* People by the day on which something was done to them, or the occasion: "all those arrested on Monday", « les manifestants arrêtés lors de la marche ». */

/** What befalls those who were arrested. */
const ofArrests = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction', 'disappearance', 'killing', 'ill-treatment']);

/** How far behind people it is told what was done to them: "todas las personas defensoras | detenidas". */
const fateReach = 7;
/** How far before people a word stands that makes them others: "the other | activists". */
const othersReach = 3;

/** What cannot stand between people and what was done to them. */
const parting = ['asking-prepositions', 'negations', 'and-words', 'besides-words'] as const;

/** "3 May", "May 3", "3 de mayo". */
const dayOfMonth = /^(?:[12]?\d|3[01])(?:st|nd|rd|th|er)?$/u;

/** Whether a day or an occasion that everybody knows by now is told from token `at` on: "on Monday", "le 3 mai", "lors de la perquisition"; not "since May", "last year". */
function isThatTime(analysis: Analysis, at: number, to: number): boolean {
  if (at >= to) return false;
  if (analysis.is(at, 'days-of-week') || analysis.phraseLength(at, 'particular-times', to) > 0) return true;
  if (!analysis.is(at, 'day-openers') || at + 1 >= to) return false;
  return analysis.is(at + 1, 'days-of-week') || analysis.is(at + 2, 'days-of-week') || dayOfMonth.test(analysis.norm(at + 1)) || dayOfMonth.test(analysis.norm(at + 2));
}

/**
 * "all those arrested on Monday", « tous ceux qui ont été arrêtés hier », "los manifestantes detenidos en la marcha": whether it is told behind people, or a word for all
 * of them, at token `at` that something was done to them on a day or an occasion, which is that of the matter told; not "the other activists arrested on Monday".
 */
export function areTakenThen(analysis: Analysis, at: number, to: number, { isOnCase, isThematic, event }: Concern): boolean {
  const sentence = analysis.sentenceAt(at);
  if (!isOnCase || isThematic || !ofArrests.has(event) || analysis.any(Math.max(sentence.from, at - othersReach), at + 1, 'besides-words')) return false;
  for (let done = at + 1; done < Math.min(to, at + fateReach); done++) {
    if (analysis.tokens[done]?.kind !== 'word' || analysis.isAny(done, parting)) return false;
    if (!analysis.is(done, 'done-after-name') || analysis.is(done, 'freed-participles')) continue;
    // The ask may end before the day.
    return isThatTime(analysis, done + 1, sentence.to) || (isActAdverb(analysis, done + 1) && isThatTime(analysis, done + 2, sentence.to));
  }
  return false;
}
