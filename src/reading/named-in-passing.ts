import type { EventKind } from '../statement/front-matter.js';
import type { Analysis } from './analysis.js';
import { isWithoutCase } from './case.js';
import { isDoneToNamedAt } from './done-to.js';
import { within } from './matches.js';
import { askedTokens } from './recommendations/asks.js';

/* "dissolved the Centre, which was founded by X", "amendments tabled by X": whoever is named in a statement on an organisation or a law, and to whom nothing was done. */

/** Whether something is asked for in tokens. */
function asksFor(analysis: Analysis, from: number, to: number): boolean {
  const asked = askedTokens(analysis);
  for (let at = from; at < to; at++) if (asked[at] === 1) return true;
  return false;
}

/** Whether a sentence asks for something, or tells of something that was done to people. */
function tellsOfDeed(analysis: Analysis, from: number, to: number): boolean {
  if (asksFor(analysis, from, to) || (['custody-nouns', 'measure-nouns', 'struck-nouns'] as const).some((name) => analysis.any(from, to, name))) return true;
  if (within(analysis.matches.event, from, to).some(({ entry }) => entry.settings.where !== 'nowhere' && !isWithoutCase(entry.kind as EventKind))) return true;
  for (let at = from; at < to; at++) if (isDoneToNamedAt(analysis, at)) return true;
  return false;
}

/** Whether a token stands for one person: "he", "her". */
function isSomebody(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'case-pronouns') && !analysis.is(at, 'plural-pronouns');
}

/**
 * Whether some sentence in which somebody concerned is named, or a pronoun for one person stands, tells what was done to people, or asks for something.
 * @param concerned by paragraph, not 0 where a token belongs to the name of a person concerned
 */
export function strikesNamed(analyses: readonly Analysis[], concerned: readonly Uint8Array[]): boolean {
  return analyses.some((analysis, paragraph) => {
    const names = concerned[paragraph] as Uint8Array;
    let from = 0;
    while (from < analysis.tokens.length) {
      const to = Math.max(from + 1, analysis.sentenceAt(from).to);
      let isTold = false;
      for (let at = from; at < to && !isTold; at++) isTold = (names[at] ?? 0) !== 0 || isSomebody(analysis, at);
      if (isTold && tellsOfDeed(analysis, from, to)) return true;
      from = to;
    }
    return false;
  });
}
