import type { EventKind } from '../statement/front-matter.js';
import { type Analysis, withoutOverlaps } from './analysis.js';

function gravest(analyses: readonly Analysis[], isTitle: boolean): EventKind | undefined {
  let found: { kind: EventKind; rank: number } | undefined;
  for (const { matches } of analyses) {
    // "calls for the release of X": asked for, not told.
    const isAsk = matches.ask.length > 0 || /^(?:release|free)$/u.test(analyses[0]?.tokens.find((token) => token.kind === 'word')?.norm ?? '');
    for (const { entry } of withoutOverlaps(matches.event)) {
      const rank = Number(entry.settings.rank);
      if (entry.settings.where === 'title' && !isTitle) continue;
      if (entry.kind === 'release' && isAsk) continue;
      if (!found || rank < found.rank) found = { kind: entry.kind as EventKind, rank };
    }
  }
  return found?.kind;
}

/**
 * What happened: the title says it best, else the first paragraph, else the text. Of several events the gravest and latest step
 * ("arrested in 2022 and sentenced yesterday" is a conviction). `other` when no event is told.
 */
export function eventOf(title: Analysis | undefined, body: readonly Analysis[]): EventKind {
  return (title && gravest([title], true)) ?? gravest(body.slice(0, 1), false) ?? gravest(body, false) ?? 'other';
}
