import type { EventKind } from '../statement/front-matter.js';
import type { Analysis } from './analysis.js';
import { withoutOverlaps } from './matches.js';
import { askedTokens } from './recommendations/asks.js';

/** No line of place and date has more tokens. */
const datelineLength = 12;

/** Whether a release is asked for, not told: "calls for the release of X", "Release X". */
function asks(analysis: Analysis, opening: Analysis | undefined): boolean {
  const first = opening?.tokens.find((token) => token.kind === 'word')?.index;
  return analysis.matches.ask.length > 0 || (first !== undefined && opening?.is(first, 'release-verbs') === true);
}

function gravest(analyses: readonly Analysis[], isTitle: boolean, withAsked = isTitle): EventKind | undefined {
  let found: { kind: EventKind; rank: number } | undefined;
  for (const analysis of analyses) {
    const asked = withAsked ? undefined : askedTokens(analysis);
    for (const { entry, from } of withoutOverlaps(analysis.matches.event)) {
      const rank = Number(entry.settings.rank);
      // What is asked for has not happened: "calls for a fair trial".
      const { where } = entry.settings;
      if (asked?.[from] === 1 || where === 'nowhere' || (where === 'title' && !isTitle) || (entry.kind === 'other' && where !== 'title')) continue;
      if (entry.kind === 'release' && asks(analysis, analyses[0])) continue;
      if (!found || rank < found.rank) found = { kind: entry.kind as EventKind, rank };
    }
  }
  return found?.kind;
}

/** "Colombo, 28 November 2019", "issued the following statement today:": lines that stand above the first paragraph and tell nothing. */
function isPreamble({ tokens }: Analysis): boolean {
  const last = tokens.at(-1)?.text ?? '';
  return last === ':' || (tokens.length <= datelineLength && !/[.!?…”"»]/u.test(last));
}

/**
 * What happened: the title says it best, else the first paragraph, else the text. Of several events the gravest and latest step
 * ("arrested in 2022 and sentenced yesterday" is a conviction). `other` when no event is told.
 */
export function eventOf(title: Analysis | undefined, body: readonly Analysis[]): EventKind {
  const opening = body.find((analysis) => !isPreamble(analysis));
  return (title && gravest([title], true)) ?? gravest(opening ? [opening] : [], false) ?? gravest(body, false) ?? gravest(body, false, true) ?? 'other';
}
