import type { Analysis } from '../../analysis.js';
import type { Concern } from './concern.js';
import { groupBefore } from './groups-before.js';
import { isPronounOfCase } from './pronouns.js';

/* A crowd of prisoners who are counted before a pronoun: for all of them something is asked, and not for those of the case. */

/** How far before people their number stands: "dozens of journalists, lawyers and". */
const numberReach = 12;

/** "1,300", "1 300", "450"; not "2021", a year. */
const largeNumber = /^(?!(?:19|20)\d\d$)(?:\d{1,3}(?:[.,\s]?\d{3})+|\d{3})$/u;

/** "Hundreds of prisoners", "more than 1,300 people": whether so many are counted that the people of the case are at most some of them. */
function areCrowd(analysis: Analysis, group: number): boolean {
  for (let at = group; at > group - numberReach && !analysis.isMark(at, ';:.'); at--) if (analysis.is(at, 'crowd-numbers') || largeNumber.test(analysis.norm(at))) return true;
  return false;
}

/** Whether a sentence, tokens `from`–`to`, tells of people who are in prison; not that they were arrested, which may be what the statement is about. */
function tellsOfPrison(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.isAny(at, ['custody-nouns', 'taken-people', 'fate-words']) || analysis.phraseLength(at, 'prisoner-kinds') > 0 || analysis.phraseLength(at, 'held-still') > 0) return true;
  return false;
}

/** "There are still hundreds of political prisoners. The EU calls for their release": whether the people named last, in the sentence of the ask at token `trigger` or the one before, are such a crowd, in a statement in which somebody is named, and nobody of the case stands beside them. */
export function followsCrowd(analysis: Analysis, trigger: number, concern: Concern): boolean {
  const group = concern.isNamed ? groupBefore(analysis, trigger, concern) : undefined;
  if (group === undefined) return false;
  const own = analysis.sentenceAt(trigger).from;
  const { from, to } = analysis.sentenceAt(group);
  if (group < own && (own === 0 || group < analysis.sentenceAt(own - 1).from)) return false;
  const end = Math.min(to, trigger);
  if (!areCrowd(analysis, group) || !tellsOfPrison(analysis, from, end)) return false;
  // Behind them a pronoun is theirs: "are in prison for their work".
  for (let at = from; at < end; at++) if (concern.isPerson(at) || (at < group && isPronounOfCase(analysis, at))) return false;
  return true;
}
