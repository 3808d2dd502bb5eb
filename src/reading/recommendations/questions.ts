import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import { startsNominal } from './starts.js';

/* What somebody is asked, and not what is to be done. */

/** How far behind "ask" a question begins, who is asked is named, and what is asked begins behind them. */
const questionReach = 6;
const askedReach = 4;

/** "the delegation whether anyone was charged": what somebody is asked, and nothing that is to be done; "an answer on whether" is. */
export function isQuestionOf(analysis: Analysis, from: number): boolean {
  for (let at = from; at < from + questionReach; at++) if (analysis.is(at, 'conditionals')) return !startsNominal(analysis, from, at);
  return false;
}

/** "ask | the Rapporteur how States can protect defenders": a question to somebody who issues statements, and no infinitive that asks for more. */
export function isQuestionTo(analysis: Analysis, from: number): boolean {
  const [asked] = actorsIn(analysis, from, from + askedReach);
  if (asked?.issues !== true) return false;
  for (let at = asked.to; at < asked.to + askedReach && !analysis.is(at, 'infinitive-markers'); at++) if (analysis.is(at, 'question-words')) return true;
  return false;
}
