import type { Scope } from '../../types.js';
import { isOfCase } from './concern.js';
import { isOfRecalled, isRenewedForOthers } from './recalled.js';
import type { Walk } from './walk.js';

/** Whom a name at the token that is looked at makes the ask for: its bearer, or a group of whom the bearer is an example; undefined where no name stands. */
export function byName(walk: Walk): Scope | undefined {
  const { analysis, at, ask, trigger, concern } = walk;
  if (isReason(walk)) return 'situation';
  if (!concern.isPerson(at)) return undefined;
  if (isExample(walk)) return 'situation';
  if (ask === 'release' && isRenewedForOthers(analysis, at, concern)) return 'situation';
  return !concern.isMain(at) && isOfRecalled(analysis, trigger, concern) ? 'situation' : 'case';
}

/** "all prisoners", "everyone who is held", "quienes siguen presos": whoever the words fit. */
function isOpenTo(analysis: Walk['analysis'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'general-quantifiers') || analysis.phraseLength(at, 'everybody-phrases') > 0 || analysis.phraseLength(at, 'prisoner-kinds') > 0 || analysis.is(at, 'back-pointers')) return true;
  return false;
}

/** "all those held | for protesting against the arrest of X", "the students arrested | over their support for X", where X is named: others, and why they are held. */
function isReason({ analysis, at, ask, concern, namesGroup }: Walk): boolean {
  return namesGroup && ask === 'release' && concern.isNamed && analysis.is(at - 1, 'done-after-name') && analysis.phraseLength(at, 'held-reasons') > 0;
}

/** "protesters, one of | whom, X,": whether people in tokens `from`–`to` are told to be some of those named before. */
function tellsPart(analysis: Walk['analysis'], from: number, to: number): boolean {
  if (analysis.any(from, to, 'part-openers')) return true;
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'object-relatives') && analysis.is(at - 1, 'of-words')) return true;
  return false;
}

/** "all prisoners, including X": others too; where the statement is about X, for X. */
function isExample({ analysis, at, from, ask, concern, namesGroup }: Walk): boolean {
  if (!namesGroup || (concern.isMain(at) && !concern.isThematic)) return false;
  // "the release of the jailed opponents, among them X": some whom the text tells of, and not all.
  if (!concern.hasMain && isOfCase(ask) && !isOpenTo(analysis, from, at)) return false;
  return tellsPart(analysis, from, at) && !analysis.any(from, at, 'tied-nouns');
}
