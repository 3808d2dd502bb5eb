import type { Reading } from '../reading/types.js';
import type { UnreadFile } from './check-json.js';

/** One file that was read. */
export interface ReadFile {
  readonly file: string;
  readonly reading: Reading;
}

function readingJson(file: string, reading: Reading): object {
  const { title, words, language, level, country, date, event } = reading;
  return {
    file, title: title ?? null, words, language, level: level ?? null, country: country ?? null, date: date ?? null, event,
    people: reading.people.map(({ name, role, mentions, firstIn }) => ({ name, role, mentions: mentions.map(({ start, end, full }) => ({ start, end, full })), firstIn })),
    counted: reading.counted.map(({ start, end, count }) => ({ start, end, count })),
    recommendations: reading.recommendations.map(({ start, end, scope, ask, strength, addressee, passive, immediate }) => ({
      start, end, scope, ask, strength, addressee: addressee ?? null, passive, immediate,
    })),
    hedges: reading.hedges.map(({ start, end, softensTo = end, kind }) => ({ start, end: softensTo, kind })),
    labels: reading.labels.map(({ start, end, distanced }) => ({ start, end, distanced })),
    instruments: reading.instruments.map(({ id, start, end }) => ({ id, start, end })),
    followUps: reading.followUps.map(({ start, end, concrete }) => ({ start, end, concrete })),
    places: reading.places.map(({ country: code, start, end }) => ({ country: code, start, end })),
    terms: { hrd: reading.terms.hrd.map(({ start, end, ofPerson }) => ({ start, end, ofPerson })) },
  };
}

/**
 * What `forthright read --format json` prints: version 1 of the public shape. What a statement does not say is `null`.
 * Offsets are UTF-16 code units, ends exclusive.
 */
export function readJson(files: readonly ReadFile[], unread: readonly UnreadFile[]): object {
  return {
    version: 1,
    files: files.map(({ file, reading }) => readingJson(file, reading)),
    unread: unread.map(({ file, message }) => ({ file, message })),
  };
}
