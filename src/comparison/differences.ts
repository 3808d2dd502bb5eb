import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { concernedOf } from './names.js';
import { sentencesOf } from './sentence-at.js';
import type { Difference, Differences } from './types.js';

/** Of what `name` gives the same for, the first one, where the other statement has none. */
function lacking<Found extends Span, Name extends string>(found: readonly Found[], others: readonly Found[], name: (one: Found) => Name): (Found & { readonly name: Name })[] {
  const seen = new Set<Name>(others.map(name));
  return found.flatMap((one) => {
    const called = name(one);
    if (seen.has(called)) return [];
    seen.add(called);
    return [{ ...one, name: called }];
  });
}

/** What `reading` has and `other` lacks: kinds of asks, people concerned, instruments; and concrete steps where the other promises none. */
export function differencesOf(reading: Reading, other: Reading): Differences {
  const sentence = sentencesOf(reading);
  const told = <Name extends string>({ name, start, end }: Span & { readonly name: Name }): Difference & { readonly name: Name } => ({ name, span: { start, end }, sentence: sentence({ start, end }) });
  const theirs = concernedOf(other.people);
  const people = [...concernedOf(reading.people)].flatMap(([key, { name, mentions: [first] }]) => (theirs.has(key) || first === undefined ? [] : [{ name, ...first }]));
  const steps = other.followUps.some(({ concrete }) => concrete) ? [] : reading.followUps.filter(({ concrete }) => concrete);
  return {
    asks: lacking(reading.recommendations, other.recommendations, ({ ask }) => ask).map(told),
    people: people.map(told),
    instruments: lacking(reading.instruments, other.instruments, ({ id }) => id).map(told),
    followUps: steps.map((step) => told({ ...step, name: reading.statement.text.slice(step.start, step.end).replaceAll(/\s+/gu, ' ') })),
  };
}
