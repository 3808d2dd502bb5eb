import type { Analysis, Match } from './analysis.js';
import { within } from './matches.js';

/* Whether somebody was freed, where the text tells of a release: what a statement is on, or only something beside it. */

/** How far into the next sentence a contrast stands that takes a release back. */
const contrastReach = 8;

/** Where something was told, in a paragraph that is read from its beginning. */
export interface Told {
  readonly analysis: Analysis;
  /** Its first token. */
  readonly at: number;
}

/** "have not been set free", "did not see to it that she was released". */
function isDenied(analysis: Analysis, { from, to }: Match): boolean {
  const sentence = analysis.sentenceAt(from);
  for (let at = to - 1; at >= sentence.from; at--) {
    if (analysis.is(at, 'negations')) return true;
    if (at < from && analysis.tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}

/** "two have been released. However, many are still held": others, whom the statement is about. */
function leavesOthersHeld(analysis: Analysis, { from }: Match): boolean {
  const { to } = analysis.sentenceAt(from);
  if (to >= analysis.tokens.length || !analysis.any(to, to + contrastReach, 'contrast-words')) return false;
  return within(analysis.matches.event, to, analysis.sentenceAt(to).to).some(({ entry }) => entry.kind === 'detention');
}

/** Whether words for a release in a statement's text tell that there was none, or that others are held still. */
export function isNoRelease(analysis: Analysis, match: Match): boolean {
  return isDenied(analysis, match) || leavesOthersHeld(analysis, match);
}

/**
 * "The students arrested in April are free again", "After a year in custody she was freed": whoever was freed was held before, as the same sentence tells.
 * Not "Twelve were arrested, and four of them were released".
 * @param told what was told last before the release
 */
export function endsWhatWasTold(analysis: Analysis, { from }: Match, told: Told): boolean {
  if (told.analysis !== analysis || told.at < analysis.sentenceAt(from).from) return false;
  for (let at = told.at + 1; at < from; at++) if (analysis.is(at, 'and-words') || analysis.is(at, 'relatives') || analysis.is(at, 'contrast-words')) return false;
  return true;
}
