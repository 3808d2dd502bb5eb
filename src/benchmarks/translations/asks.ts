import { align } from '../../align.js';
import type { Ask, Reading, Recommendation, Strength } from '../../reading/types.js';
import { asksOf } from '../powerless.js';

/** An ask in two languages; undefined where one of the texts has nothing like it. */
export interface AskPair {
  readonly own: Recommendation | undefined;
  readonly other: Recommendation | undefined;
}

/** How firmly is asked: a hope or an invitation, an expectation, a call or a demand. Within one of these, languages have no verb for each other's verbs. */
export function firmness(strength: Strength): 0 | 1 | 2 {
  if (strength >= 4) return 2;
  return strength === 3 ? 1 : 0;
}

/** Asks of different kinds stand side by side only where nothing better does: what is asked for is not told alike in all languages. */
function likenessOfAsks(own: Recommendation, other: Recommendation): number {
  const kind = own.ask === other.ask ? 3 : own.ask === 'other' || other.ask === 'other' ? 1 : 0.5;
  return kind + (own.scope === other.scope ? 0.3 : 0) + (own.addressee === other.addressee ? 0.2 : 0);
}

/** The asks of two language versions side by side, in their order. */
export function pairedAsks(own: Reading, other: Reading): readonly AskPair[] {
  const [left, right] = [asksOf(own), asksOf(other)];
  const pairs = align(left.length, right.length, (a, b) => likenessOfAsks(left[a] as Recommendation, right[b] as Recommendation));
  return pairs.map((pair) => ({ own: pair.left === undefined ? undefined : left[pair.left], other: pair.right === undefined ? undefined : right[pair.right] }));
}

/** Whether two asks that stand side by side can be told to be the same one: by their kind, or because nothing else of the texts is left over. */
export function isSameAsk({ own, other }: AskPair, pairs: readonly AskPair[]): boolean {
  return own !== undefined && other !== undefined && (own.ask === other.ask || pairs.every((pair) => pair.own !== undefined && pair.other !== undefined));
}

/** What one text asks for and the other does not at all, each once. Kinds that no reader tells are left out. */
export function unaskedIn(asks: readonly Recommendation[], others: readonly Recommendation[], pairs: readonly AskPair[], side: 'own' | 'other'): readonly Recommendation[] {
  const kinds = new Set<Ask>(others.map(({ ask }) => ask));
  const alone = new Set(pairs.flatMap((pair) => (pair.own === undefined || pair.other === undefined ? pair[side] ?? [] : [])));
  return asks.filter((ask, at) => ask.ask !== 'other' && !kinds.has(ask.ask) && alone.has(ask) && asks.findIndex((each) => each.ask === ask.ask && alone.has(each)) === at);
}
