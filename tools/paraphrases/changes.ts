import type { Person, Reading } from '../../src/reading/types.js';
import type { Span } from '../../src/statement/span.js';
import type { Edit } from './edit.js';
import type { Paraphrase, Variant } from './paraphrases.js';

/** What is read otherwise since words were put for others. */
export interface Change {
  readonly what: 'ask lost' | 'ask found' | 'scope' | 'kind' | 'hedge lost' | 'hedge found' | 'hedge kept' | 'hedge missed' | 'people' | 'term' | 'event' | 'level' | 'country' | 'verdict';
  readonly words: string;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a span of the first text stands in the second; what was edited is taken whole. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  let by = 0;
  let from = start;
  let to = end;
  for (const edit of edits) {
    const grown = edit.to.length - edit.from.length;
    if (start >= edit.end) from += grown;
    else if (start > edit.start) from = edit.start + by;
    if (end >= edit.end) to += grown;
    else if (end > edit.start) to = edit.start + by + edit.to.length;
    by += grown;
  }
  return { start: from, end: to };
}

/** Pairs each span of the first reading with the nearest that overlaps it in the second. */
function pairs<Item extends Span>(first: readonly Item[], second: readonly Item[], edits: readonly Edit[]): { readonly both: readonly (readonly [Item, Item])[]; readonly lost: readonly Item[]; readonly found: readonly Item[] } {
  const left = new Set(second);
  const both: (readonly [Item, Item])[] = [];
  const lost: Item[] = [];
  for (const item of first) {
    const place = moved(item, edits);
    const [nearest] = [...left].filter((other) => overlap(place, other)).sort((a, b) => Math.abs(a.start - place.start) - Math.abs(b.start - place.start));
    if (nearest === undefined) lost.push(item);
    else {
      left.delete(nearest);
      both.push([item, nearest]);
    }
  }
  return { both, lost, found: [...left] };
}

/** Whether the persons are the same, in the same places. */
const isSame = (first: Person, second: Person, edits: readonly Edit[]): boolean => first.role === second.role && first.mentions.length === second.mentions.length && first.mentions.every((mention, index) => overlap(moved(mention, edits), second.mentions[index] ?? { start: 0, end: 0 }));

/** Persons of one reading who are not those of the other, where the words put are names: by role, and by where they are named. */
export function peopleChangesOf(first: Reading, second: Reading, edits: readonly Edit[]): Change[] {
  const told = ({ role, mentions }: Person, { text }: Reading['statement']): string => `${role} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' / ')}`;
  const lost = first.people.filter((person) => !second.people.some((other) => isSame(person, other, edits)));
  const found = second.people.filter((other) => !first.people.some((person) => isSame(person, other, edits)));
  if (lost.length + found.length === 0) return [];
  return [{ what: 'people', words: `${lost.map((person) => told(person, first.statement)).join(', ')} > ${found.map((person) => told(person, second.statement)).join(', ')}` }];
}

/** What the whole is about, read otherwise. */
export function wholeChangesOf(first: Reading, second: Reading): Change[] {
  const wholes = (reading: Reading): Record<'term' | 'event' | 'level' | 'country', string> => ({ term: String(reading.terms.hrd.some(({ ofPerson }) => ofPerson)), event: reading.event, level: String(reading.level), country: String(reading.country) });
  const [before, now] = [wholes(first), wholes(second)];
  return (['term', 'event', 'level', 'country'] as const).flatMap((what) => (before[what] === now[what] ? [] : [{ what, words: `${before[what]} > ${now[what]}` }]));
}

/** The names of the people concerned, in alphabetical order. */
export const namesOfConcerned = ({ people }: Reading): string => people.filter(({ role }) => role === 'defender').map(({ name }) => name).sort().join(', ');

/** Asks, their scope and kind, and hedges that one reading has and the other has not. */
export function askChangesOf(first: Reading, second: Reading, edits: readonly Edit[]): Change[] {
  const words = ({ start, end }: Span, { statement }: Reading): string => statement.text.slice(start, end);
  const asks = pairs(first.recommendations, second.recommendations, edits);
  const hedges = pairs(first.hedges, second.hedges, edits);
  const told = (what: Change['what'], spans: readonly Span[], of: Reading): Change[] => spans.map((span) => ({ what, words: words(span, of) }));
  const differing = asks.both.flatMap(([before, now]): Change[] => [
    ...(before.scope === now.scope ? [] : [{ what: 'scope' as const, words: `${before.scope} > ${now.scope}: ${words(now, second)}` }]),
    ...(before.ask === now.ask ? [] : [{ what: 'kind' as const, words: `${before.ask} > ${now.ask}: ${words(now, second)}` }]),
  ]);
  return [...told('ask lost', asks.lost, first), ...told('ask found', asks.found, second), ...differing, ...told('hedge lost', hedges.lost, first), ...told('hedge found', hedges.found, second)];
}

/** What a second reading has that the first has not, and the other way round: asks, their scope and kind, hedges, the people concerned. */
export function changesOf(first: Reading, second: Reading, edits: readonly Edit[]): Change[] {
  const people = namesOfConcerned(first) === namesOfConcerned(second) ? [] : [{ what: 'people' as const, words: `${namesOfConcerned(first)} > ${namesOfConcerned(second)}` }];
  return [...askChangesOf(first, second, edits), ...people];
}

/** The paraphrases that tell what a statement is on: where they stand, that must be the same too. */
export const eventField = 'events';

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
