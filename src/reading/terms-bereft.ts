import type { Analysis, Match } from './analysis.js';
import { within } from './matches.js';

/* "Human rights defenders" whose homes were searched, who were put behind bars or sit there with others: those of whom the statement speaks. */

/** How far before the term stands what they own, or who has put them in prison, with others of a list between. */
const listedReach = 16;
/** How far behind the term it is told where they were put: "behind bars". */
const placeReach = 4;
/** How far behind the term it is told what was done to what they own, behind others of a list. */
const doneReach = 12;
/** How far behind its helper a participle stands: "were also searched". */
const helperReach = 3;

/** Whether something that people own was taken, or broken into, behind token `to`: "were searched". */
function isTakenBehind(analysis: Analysis, to: number, end: number): boolean {
  for (let helper = to; helper < Math.min(end, to + doneReach); helper++) {
    if (analysis.isMark(helper, ';:') || analysis.is(helper, 'clause-openers') || analysis.is(helper, 'negations')) return false;
    if (analysis.is(helper, 'struck-helpers')) return analysis.any(helper + 1, Math.min(end, helper + 1 + helperReach), 'taking-participles');
  }
  return false;
}

/** "The homes of journalists and | human rights defenders | were searched". */
function areOwners(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>, start: number, end: number): boolean {
  for (let link = from - 1; link > Math.max(start, from - listedReach); link--) {
    if (analysis.isMark(link, ';:') || analysis.is(link, 'clause-openers')) return false;
    if (analysis.is(link, 'of-words') && analysis.is(link - 1, 'takeable-things')) return isTakenBehind(analysis, to, end);
  }
  return false;
}

/** "The crackdown has put | human rights defenders | behind bars". */
function arePutInPrison(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>, start: number, end: number): boolean {
  if (!analysis.any(to, Math.min(end, to + placeReach), 'fate-words') && !analysis.any(to, Math.min(end, to + placeReach), 'custody-nouns')) return false;
  for (let verb = from - 1; verb > Math.max(start, from - listedReach); verb--) {
    if (analysis.isMark(verb, ';:') || analysis.is(verb, 'clause-openers')) return false;
    if (analysis.is(verb, 'imprisoning-verbs')) return analysis.grammar.traits.has('drops-subjects') || analysis.tokens[verb - 1]?.kind === 'word';
  }
  return false;
}

/** "are still in prison, and with them | human rights defenders". */
function areWithThem(analysis: Analysis, from: number, start: number): boolean {
  for (let at = from - 1; at > Math.max(start, from - listedReach); at--) {
    const length = analysis.phraseLength(at, 'with-them');
    if (length > 0) return analysis.any(start, at, 'fate-words') || analysis.any(start, at, 'custody-nouns') || analysis.any(start, at, 'struck-verbs');
  }
  return false;
}

/** "the searches and arrests that | human rights defenders | have suffered", "las detenciones que han sufrido | los defensores". */
function areSufferers(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>, start: number): boolean {
  for (let relative = from - 1; relative > Math.max(start, from - listedReach); relative--) {
    if (analysis.is(relative, 'relatives')) return analysis.is(relative - 1, 'struck-nouns') && (analysis.phraseLength(to, 'suffering-phrases') > 0 || analysis.phraseLength(relative + 1, 'suffering-phrases') > 0);
    if (analysis.isMark(relative, ';:')) return false;
  }
  return false;
}

/** Whether the term is of some who are told to have lost what is theirs, or their freedom, in a sentence that asks nothing before. */
export function isOfBereft(analysis: Analysis, match: Pick<Match, 'from' | 'to'>, start: number, end: number): boolean {
  if (analysis.any(start, match.from, 'general-signs') || within(analysis.matches.ask, start, match.from).length > 0) return false;
  return areOwners(analysis, match, start, end) || arePutInPrison(analysis, match, start, end) || areWithThem(analysis, match.from, start) || areSufferers(analysis, match, start);
}
