import { wordsOf } from '../../lexicon/entry.js';
import type { Analysis, Match } from '../analysis.js';
import { hasContrast } from './contrast.js';

/** How far behind a hedge another one softens the same thing, in its sentence and in the next one. */
const secondReach = 18;
const nextReach = 48;

/** So near behind what is conceded a doubt is what is conceded. */
const objectReach = 1;

/** "We take note of their readiness. We welcome the new rules. However, …": what is praised in one sentence, and in the next, is granted once before one contrast. */
function isPraisedOn(analysis: Analysis, before: Match, hedge: Match): boolean {
  if (before.entry.settings.contrast !== 'near' || hedge.entry.settings.contrast !== 'near') return false;
  const { from } = analysis.sentenceAt(hedge.from);
  return before.from >= (from > 0 ? analysis.sentenceAt(from - 1).from : from) && !hasContrast(analysis, before.to, hedge.from);
}

/** Whether a hedge softens what the one before it did: "reports that she may have died", "alarming reports of torture. If verified", "notes with concern that she was reportedly beaten", "While we note reports that". */
function isSecond(analysis: Analysis, before: Match, hedge: Match): boolean {
  const { from } = analysis.sentenceAt(hedge.from);
  const isInConcession = before.entry.kind === 'softener' && hedge.from - before.to <= objectReach;
  // "While looking forward to the outcome": the word that grants belongs to what is hoped.
  if (isInConcession && (hedge.entry.kind === 'doubt' || (hedge.entry.kind === 'hope' && analysis.is(before.from, 'granting-openers')))) return true;
  const isNear = before.from >= from && hedge.from - before.to <= secondReach;
  if (wordsOf(hedge.entry, 'within').includes(before.entry.kind)) return isNear;
  if (before.entry.kind !== hedge.entry.kind) return false;
  if (isPraisedOn(analysis, before, hedge)) return true;
  if (hedge.entry.settings.second === 'next') return isNear || (before.from >= (from > 0 ? analysis.sentenceAt(from - 1).from : from) && hedge.from - before.to <= nextReach);
  // "reports of beatings and the alleged use of force" are two.
  if (hedge.entry.settings.second === 'clause') return isNear && !analysis.any(before.to, hedge.from, 'and-words');
  return hedge.entry.settings.second === 'none' && isNear;
}

/** A hedge, and those behind it that soften the same thing once more. */
export interface Softening {
  readonly first: Match;
  readonly seconds: Match[];
}

/** What is softened is not softened once more. */
export function byWhatTheySoften(analysis: Analysis, hedges: readonly Match[]): Softening[] {
  const found: Softening[] = [];
  hedges.forEach((hedge, index) => {
    const before = hedges[index - 1];
    const last = found.at(-1);
    // "We note that they were reportedly beaten. We are also aware": what goes on behind a second goes on from the first.
    if (before && last && (isSecond(analysis, before, hedge) || isSecond(analysis, last.first, hedge))) last.seconds.push(hedge);
    else found.push({ first: hedge, seconds: [] });
  });
  return found;
}
