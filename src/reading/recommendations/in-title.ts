import type { Span } from '../../statement/span.js';
import type { Recommendation } from '../types.js';

/**
 * Asks without those of the title that the text makes as strongly: "Commissioner calls for the release of X" above "I urge the courts to release X" is one ask.
 * @param title where it stands; undefined where there is none
 */
export function withoutRepeatsInTitle(asks: readonly Recommendation[], title: Span | undefined): readonly Recommendation[] {
  const isInTitle = ({ start }: Recommendation): boolean => title !== undefined && start >= title.start && start < title.end;
  if (!asks.some(isInTitle)) return asks;
  return asks.filter((ask) => !isInTitle(ask) || !asks.some((other) => other.ask === ask.ask && other.scope === ask.scope && other.strength >= ask.strength && !isInTitle(other)));
}
