import type { Analysis } from '../analysis.js';
import type { EventKind } from '../../statement/front-matter.js';
import type { Ask } from '../types.js';

/** How far before an ask it is told what was decided, and how far behind a verb that undoes it the decision stands. */
const tellingReach = 80;
const decisionReach = 6;

/** What was done, by the words for it: organisations are closed, people are convicted, laws are made. */
const told = [['closing-words', 'enabling-space'], ['verdict-words', 'fair-trial'], ['lawmaking-words', 'law']] as const;

/** What undoes the decision that a statement is about, where it is told in another paragraph. */
const ofEvent: Partial<Record<EventKind, Ask>> = { 'ngo-closure': 'enabling-space', conviction: 'fair-trial', 'restrictive-law': 'law' };

/**
 * What an ask to undo a decision asks for, where its words do not tell: "reverse these decisions", "reconsider them". What was told last before it
 * tells: that organisations were closed, that somebody was convicted, that a law was made; else what the statement is about.
 * @returns undefined where no decision is to be undone, or none was told
 */
export function askOfUndoing(analysis: Analysis, from: number, to: number, event: EventKind): Ask | undefined {
  if (!undoesDecision(analysis, from, to)) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - tellingReach); at--) {
    const found = told.find(([words]) => analysis.is(at, words));
    if (found) return found[1];
    // "la condena": with its article it is the noun.
    if (analysis.is(at, 'sentence-heads') && (analysis.is(at - 1, 'articles') || analysis.is(at - 1, 'demonstratives'))) return 'fair-trial';
  }
  return ofEvent[event];
}

function undoesDecision(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'undoing-words')) return analysis.any(Math.max(from, at - decisionReach), Math.min(to, at + decisionReach), 'decision-words');
  return false;
}
