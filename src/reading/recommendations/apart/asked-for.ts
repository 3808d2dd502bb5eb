import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { skipAdverbs } from '../../syntax/syntax.js';
import { isAct } from '../acts.js';
import { askOf } from '../ask.js';
import { ofClause } from '../asked-of-addressee.js';
import type { Asked } from '../asked.js';
import { opensClause } from '../clause.js';
import { splitNominal, splitVerbal } from '../content-lists.js';
import { startsNominal, startsThat, startsVerbal } from '../starts.js';

/** In how many words the head of what is asked for stands. */
const actReach = 8;

/** "Liberarla", "Libérer X": whether an infinitive of an act without a mark begins at token `at`; a command is none. */
export function isBareInfinitive(analysis: Analysis, at: number): boolean {
  const isVerb = (token: number): boolean => isAct(analysis, token, 'verb');
  return isVerb(at) && !analysis.is(at, 'be-infinitive') && !analysis.ends(at, 'first-person') && !analysis.syntax.isCommand(analysis, at, isVerb);
}

/** Whether something that can be asked for begins at token `at`: a clause, an infinitive, a gerund, or an act as a noun. */
export function isAskedFor(analysis: Analysis, at: number, to: number): boolean {
  if (at >= to) return false;
  if (opensClause(analysis, at, to) || isBareInfinitive(analysis, at)) return true;
  if (analysis.is(at, 'subject-pronouns') || analysis.is(at, 'clause-openers')) return false;
  if (analysis.syntax.isInfinitive(analysis, at, to)) return isAct(analysis, skipAdverbs(analysis, at + 1, to), 'verb') || askOf(analysis, at, to) !== 'other';
  if (analysis.ends(skipAdverbs(analysis, at, to), 'gerund')) return true;
  const head = Math.min(to, at + actReach);
  return startsNominal(analysis, at, to) || askOf(analysis, at, head) !== 'other' || within(analysis.matches.act, at, head).some(({ entry }) => entry.kind === 'noun');
}

/** What is asked for in tokens `from`–`to`, one for each of a list, and whoever is to act where a clause names them. */
export function askedWithin(analysis: Analysis, from: number, to: number): Asked {
  if (opensClause(analysis, from, to)) return ofClause(analysis, analysis.is(from, 'complementizers') ? from + 1 : from, to);
  const isVerb = analysis.syntax.isInfinitive(analysis, from, to) || isBareInfinitive(analysis, from);
  return { addressee: undefined, contents: isVerb ? splitVerbal(analysis, from, to) : splitNominal(analysis, from, to, startsVerbal, startsThat) };
}
