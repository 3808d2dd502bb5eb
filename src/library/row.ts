import { allOf } from '../all-of.js';
import type { Ask, Scope } from '../reading/types.js';
import { type EventKind, events, type Level, levels } from '../statement/front-matter.js';
import type { FileRecord } from './record.js';

/* How an index writes records: as lists of values, since names of fields would be half of it. What reads a value throws `NoIndex` where it is no such one. */

const scopes = allOf<Scope>()('case', 'situation');
const asks = allOf<Ask>()('release', 'drop-charges', 'fair-trial', 'access', 'investigate', 'protect', 'law', 'respect-rights', 'enabling-space', 'other');
type Strength = FileRecord['asks'][number]['strength'];
const strengths = allOf<Strength>()(1, 2, 3, 4, 5);

/** Thrown where a value is none that an index holds: the file is no index of ours. */
export class NoIndex extends Error {}

/** A value that is to be a text. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new NoIndex('a text is expected');
  return value;
}

/** A text that there may be none of: 0 stands for that. */
export function maybeText(value: unknown): string | undefined {
  return value === 0 ? undefined : text(value);
}

/** A value that is to be a number, not below 0. */
export function amount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new NoIndex('a number is expected');
  return value;
}

/** A value that is to be a list, of whatever. */
export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new NoIndex('a list is expected');
  return value;
}

/** One of some values, told by its place among them. */
export function choice<Value>(values: readonly Value[], value: unknown): Value {
  const chosen = values[amount(value)];
  if (chosen === undefined) throw new NoIndex('there is no such choice');
  return chosen;
}

/** Places of some names in a list of them. */
function placesIn(all: readonly string[], some: readonly string[]): number[] {
  return some.map((name) => all.indexOf(name)).filter((place) => place !== -1);
}

function askNumber({ scope, ask, strength }: FileRecord['asks'][number]): number {
  return (scopes.indexOf(scope) * 16 + asks.indexOf(ask ?? 'other')) * 8 + strengths.indexOf(strength);
}

function askOf(value: unknown): FileRecord['asks'][number] {
  const number = amount(value);
  return { scope: choice(scopes, number >> 7), ask: choice(asks, (number >> 3) & 15), strength: choice(strengths, number & 7) };
}

/** A record as a list of values; `recordFrom` reads it. */
export function rowOf(record: FileRecord): readonly unknown[] {
  const { people, scorecard, level } = record;
  return [
    record.title, record.date ?? 0, record.country ?? 0, level === undefined ? -1 : levels.indexOf(level), record.language, events.indexOf(record.event), people,
    placesIn(people, record.releaseAskedFor), placesIn(people, record.closed), Number(record.usesTerm), record.asks.map(askNumber), record.instruments, Number(record.followUp), record.hedges,
    scorecard.met, scorecard.applicable, record.strength, record.words, record.url ?? 0, record.hash,
  ];
}

/** @throws {NoIndex} where the value was not made by `rowOf` */
export function recordFrom(value: unknown): FileRecord {
  const [title, date, country, level, language, event, people, release, closed, term, asked, instruments, followUp, hedges, met, applicable, strength, words, url, hash] = list(value);
  const names = list(people).map(text);
  const written = { date: maybeText(date), country: maybeText(country), url: maybeText(url) };
  const chosen: Level | undefined = level === -1 ? undefined : choice(levels, level);
  return {
    title: text(title),
    ...(written.date !== undefined && { date: written.date }),
    ...(written.country !== undefined && { country: written.country }),
    ...(written.url !== undefined && { url: written.url }),
    ...(chosen !== undefined && { level: chosen }),
    language: text(language),
    event: choice<EventKind>(events, event),
    people: names,
    releaseAskedFor: list(release).map((place) => choice(names, place)),
    closed: list(closed).map((place) => choice(names, place)),
    usesTerm: amount(term) === 1,
    asks: list(asked).map(askOf),
    instruments: list(instruments).map(text),
    followUp: amount(followUp) === 1,
    hedges: amount(hedges),
    scorecard: { met: amount(met), applicable: amount(applicable) },
    strength: amount(strength),
    words: amount(words),
    hash: text(hash),
  };
}
