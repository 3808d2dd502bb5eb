import type { Analysis } from '../analysis.js';
import { startingAt } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import type { Content } from './content.js';
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

/**
 * "How she died | should be established", "what was agreed to be honoured", "what happened is clarified": whether what begins with the question word at token `from` is a clause with a verb of its own, of which something is asked.
 * @param to the words that ask behind it, or its end
 */
export function isQuestionAsSubject(analysis: Analysis, { from }: Content, to: number): boolean {
  for (let verb = from + 1; verb < to; verb++) {
    if (analysis.tokens[verb]?.kind !== 'word') return false;
    // Right behind "who" its verb stands; behind "what" one with a preposition: "what became of them".
    const isOfWho = verb === from + 1 && verb + 1 < to && (analysis.is(from, 'people-relatives') || (analysis.is(from, 'fused-relatives') && analysis.is(verb + 1, 'noun-phrase-enders') && !analysis.ends(verb, 'plural')));
    if (!isOfWho && !analysis.is(verb, 'be-forms') && !analysis.is(verb, 'copulas') && !analysis.is(verb, 'have-helpers') && !analysis.syntax.isPast(analysis, verb)) continue;
    if (analysis.is(verb, 'be-infinitive')) return false;
    const { to: end } = analysis.sentenceAt(from);
    for (let at = verb + 1; at < to && !analysis.is(at, 'coordinators'); at++) {
      if (analysis.is(at, 'infinitive-markers') && analysis.is(at + 1, 'be-infinitive')) return true;
      if (analysis.is(at, 'be-forms') && isAct(analysis, skipAdverbs(analysis, at + 1, to), 'participle')) return true;
    }
    return to < end && startingAt(analysis.matches.ask, to).some(({ entry }) => entry.kind === 'modal');
  }
  return false;
}

/** "ask | the Rapporteur how States can protect defenders", "ask | Ms Duarte what should be done": a question to somebody who is not in power, and no infinitive that asks for more. */
export function isQuestionTo(analysis: Analysis, from: number): boolean {
  // "asks for clarification on whether": a thing that is asked for.
  if (analysis.is(from, 'asking-prepositions') || analysis.is(from - 1, 'asking-prepositions')) return false;
  const [asked] = actorsIn(analysis, from, from + askedReach);
  if (asked?.actor === 'authority') return false;
  const start = asked?.issues === true ? asked.to : from;
  for (let at = start; at < start + (start > from ? askedReach : questionReach); at++) {
    if (analysis.is(at, 'infinitive-markers') || analysis.is(at, 'complementizers') || analysis.isMark(at, ',;:')) return false;
    if (analysis.is(at, 'question-words')) return true;
  }
  return false;
}
