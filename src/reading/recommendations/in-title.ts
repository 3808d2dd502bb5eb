import type { Span } from '../../statement/span.js';
import type { Recommendation } from '../types.js';

/**
 * Asks without those of the title that the text makes as strongly: "Commissioner calls for the release of X" above "I urge the courts to release X" is one ask.
 * @param title where it stands; undefined where there is none
 */
export function withoutRepeatsInTitle(asks: readonly Recommendation[], title: Span | undefined): readonly Recommendation[] {
  const isInTitle = ({ start }: Recommendation): boolean => title !== undefined && start >= title.start && start < title.end;
  if (!asks.some(isInTitle)) return asks;
  /** How strongly the text asks, by what it asks for and whose it is. */
  const strongest = new Map<string, number>();
  const keyOf = ({ ask, scope }: Recommendation): string => `${ask} ${scope}`;
  for (const ask of asks) if (!isInTitle(ask)) strongest.set(keyOf(ask), Math.max(ask.strength, strongest.get(keyOf(ask)) ?? 0));
  // "EU urges Togo to free bloggers": a headline that names nobody is said again where the text asks it for them or for all.
  const said = (ask: Recommendation): number => Math.max(strongest.get(keyOf(ask)) ?? -Infinity, ask.scope === 'case' && !ask.namesConcerned ? (strongest.get(`${ask.ask} situation`) ?? -Infinity) : -Infinity);
  return asks.filter((ask) => !isInTitle(ask) || said(ask) < ask.strength);
}
