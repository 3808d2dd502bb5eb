import type { Reading } from '../../src/reading/types.js';
import type { Span } from '../../src/statement/span.js';
import type { Paraphrase, Variant } from './paraphrases.js';

/** What is read otherwise since words were put for others. */
export interface Change {
  readonly what: 'ask lost' | 'ask found' | 'scope' | 'kind' | 'hedge lost' | 'hedge found' | 'hedge kept' | 'hedge missed' | 'people';
  readonly words: string;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a span of the first text stands in the second. */
function moved({ start, end }: Span, variant: Variant): Span {
  const by = variant.to.length - variant.from.length;
  return {
    start: start <= variant.start ? start : start >= variant.end ? start + by : variant.start,
    end: end <= variant.start ? end : end >= variant.end ? end + by : variant.start + variant.to.length,
  };
}

/** Pairs each span of the first reading with the nearest that overlaps it in the second. */
function pairs<Item extends Span>(first: readonly Item[], second: readonly Item[], variant: Variant): { readonly both: readonly (readonly [Item, Item])[]; readonly lost: readonly Item[]; readonly found: readonly Item[] } {
  const left = new Set(second);
  const both: (readonly [Item, Item])[] = [];
  const lost: Item[] = [];
  for (const item of first) {
    const place = moved(item, variant);
    const [nearest] = [...left].filter((other) => overlap(place, other)).sort((a, b) => Math.abs(a.start - place.start) - Math.abs(b.start - place.start));
    if (nearest === undefined) lost.push(item);
    else {
      left.delete(nearest);
      both.push([item, nearest]);
    }
  }
  return { both, lost, found: [...left] };
}

const names = ({ people }: Reading): string => people.filter(({ role }) => role === 'defender').map(({ name }) => name).sort().join(', ');

/** What a second reading has that the first has not, and the other way round: asks, their scope and kind, hedges, the people concerned. */
export function changesOf(first: Reading, second: Reading, variant: Variant): Change[] {
  const words = ({ start, end }: Span, { statement }: Reading): string => statement.text.slice(start, end);
  const asks = pairs(first.recommendations, second.recommendations, variant);
  const hedges = pairs(first.hedges, second.hedges, variant);
  const told = (what: Change['what'], spans: readonly Span[], of: Reading): Change[] => spans.map((span) => ({ what, words: words(span, of) }));
  const differing = asks.both.flatMap(([before, now]): Change[] => [
    ...(before.scope === now.scope ? [] : [{ what: 'scope' as const, words: `${before.scope} > ${now.scope}: ${words(now, second)}` }]),
    ...(before.ask === now.ask ? [] : [{ what: 'kind' as const, words: `${before.ask} > ${now.ask}: ${words(now, second)}` }]),
  ]);
  const people = names(first) === names(second) ? [] : [{ what: 'people' as const, words: `${names(first)} > ${names(second)}` }];
  return [...told('ask lost', asks.lost, first), ...told('ask found', asks.found, second), ...differing, ...told('hedge lost', hedges.lost, first), ...told('hedge found', hedges.found, second), ...people];
}

/**
 * The changes that are faults where a hedge was taken out of a text, or put into it: that it is so is none, that it is not is one.
 * @param expected what the words that were put are meant to do
 */
export function faultsOf(changes: readonly Change[], expected: Paraphrase['hedge'], variant: Variant): Change[] {
  if (expected === undefined) return [...changes];
  const meant = changes.findIndex(({ what }) => what === `hedge ${expected}`);
  const others = changes.filter((_, index) => index !== meant);
  return meant >= 0 ? others : [...others, { what: expected === 'lost' ? 'hedge kept' : 'hedge missed', words: variant.to }];
}
