import { actorsIn } from '../actors.js';
import type { Analysis } from '../analysis.js';
import { behindAside } from '../aside.js';
import { holding } from '../matches.js';
import { saysOfItself } from '../stance.js';
import { skipAdverbs } from '../syntax/syntax.js';

/** Words of an aside between "and" and what the speaker goes on to say: "and, in this context, is concerned". */
const asideReach = 12;

/** First token behind "and" that is no adverb: "and, in this context, | is", "and again | deplores". */
function behindJoint(analysis: Analysis, at: number, limit: number): number {
  let verb = behindAside(analysis, at + 1, Math.min(limit, at + asideReach));
  for (let before = at; verb > before; ) {
    before = verb;
    verb = skipAdverbs(analysis, verb + analysis.phraseLength(verb, 'joint-adverbials', limit), limit);
    if (analysis.is(verb, 'joint-adverbs') || (analysis.is(verb, 'subject-adverbs') && !analysis.is(verb, 'future-helpers'))) verb++;
  }
  return verb;
}

/** Whether words that tell what the EU will do, or keeps an eye on, stand at token `at`. */
function tellsOfFollowUp(analysis: Analysis, at: number): boolean {
  return holding(analysis.matches['follow-up'], at).length > 0 || holding(analysis.matches.hedge, at).some((match) => match.entry.kind === 'vague-follow-up');
}

/** "is deeply concerned", "remains alarmed", "continues to be worried", "is following closely", "will raise": whether what a speaker is or does stands at token `verb`, told by a verb that is no infinitive. */
function tellsOfSpeaker(analysis: Analysis, verb: number, limit: number): boolean {
  const isGoingOn = analysis.is(verb + 1, 'infinitive-markers') && analysis.is(verb + 2, 'be-infinitive');
  const told = skipAdverbs(analysis, isGoingOn ? verb + 3 : verb + 1, limit);
  if (analysis.is(verb, 'linking-verbs') || isGoingOn) return analysis.is(told, 'concern-words') || tellsOfFollowUp(analysis, told);
  return (analysis.is(verb, 'future-helpers') || analysis.is(verb, 'have-helpers')) && tellsOfFollowUp(analysis, told);
}

/** "and we are concerned", "and it is concerned", "y la UE lamenta": whether a clause begins at token `at` in which the EU, or a pronoun for it, says something of itself. */
function opensOwnClause(analysis: Analysis, at: number, limit: number): boolean {
  if (analysis.is(at, 'subject-pronouns')) return tellsOfSpeaker(analysis, at + 1, limit);
  const first = analysis.is(at, 'articles') ? at + 1 : at;
  const [speaker] = actorsIn(analysis, first, Math.min(limit, first + 2));
  return speaker?.actor === 'eu' && speaker.from === first && saysOfItself(analysis, speaker.to);
}

/** "calls for her release and recalls its commitment", "pidió su liberación y se declaró", "and is concerned about the trial of X": what the speaker goes on to say is no part of what is asked. */
export function saysMore(analysis: Analysis, at: number, from: number, limit: number): boolean {
  if (at <= from || !(analysis.is(at, 'and-words') || analysis.is(at, 'contrast-words'))) return false;
  const verb = behindJoint(analysis, at, limit);
  if (verb >= limit) return false;
  if (analysis.is(verb, 'sayings') || (analysis.is(at, 'and-words') && analysis.phraseLength(verb, 'speaker-phrases', limit) > 0) || tellsOfSpeaker(analysis, verb, limit) || opensOwnClause(analysis, verb, limit)) return true;
  if (!analysis.is(at, 'and-words')) return false;
  const first = skipAdverbs(analysis, at + 1, limit);
  const told = analysis.is(first, 'subject-adverbs') || analysis.is(first, 'have-helpers') ? first + 1 : first;
  return told < limit && analysis.is(told, 'report-verbs') && (told > first || !analysis.ends(told, 'participle'));
}
