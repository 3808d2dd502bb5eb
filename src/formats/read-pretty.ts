import type { Locale } from '../benchmarks/types.js';
import { countryName } from '../facts/countries.js';
import type { Person, Recommendation } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { excerptOf } from './excerpt.js';
import type { Paint } from './paint.js';
import type { ReadFile } from './read-json.js';
import { readingWords } from './read-words.js';
import { visible } from './visible.js';

export interface PrettyReadOptions {
  readonly paint: Paint;
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What a statement says, for people: facts first, then everything found with the words that say it. Ends in an empty line. */
export function prettyRead({ file, reading }: ReadFile, { paint, locale, width }: PrettyReadOptions): string {
  const words = readingWords(locale);
  const { sections } = words;
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    [sections.title, reading.title],
    [sections.level, reading.level && words.levels[reading.level]],
    [sections.country, reading.country && `${countryName(reading.country, locale)} (${reading.country})`],
    [sections.date, reading.date],
    [sections.event, words.events[reading.event]],
    [sections.language, reading.language],
    [sections.words, String(reading.words)],
  ];
  const longest = Math.max(...facts.map(([name]) => name.length));
  const fact = ([name, value]: (typeof facts)[number]): string => `  ${paint.dim(name.padEnd(longest))}  ${value === undefined ? paint.dim(words.none) : visible(value)}`;

  const quote = ({ start, end }: Span): string => {
    const said = reading.statement.text.slice(start, end);
    return words.quote(excerptOf(said, { start: 0, end: said.length }, Math.max(30, width - 8)).marked);
  };
  const about = (what: string, span: Span): string => `${paint.dim(what)}\n      ${quote(span)}`;
  const ask = (asked: Recommendation): string => {
    const addressed = asked.addressee === undefined ? words.noAddressee : words.addressees.get(asked.addressee) ?? asked.addressee;
    return about([words.scopes[asked.scope], words.asks[asked.ask], `${asked.strength}/5`, addressed, ...(asked.passive ? [words.passive] : [])].join(' · '), asked);
  };
  const person = ({ name, role, firstIn, mentions }: Person): string =>
    `${visible(name)}  ${paint.dim([words.roles[role], words.firstIn[firstIn], words.times(mentions.length)].join(', '))}`;
  const section = (name: string, rows: readonly string[]): readonly string[] =>
    (rows.length > 0 ? ['', `  ${paint.bold(name)} (${rows.length})`, ...rows.map((row) => `    ${row}`)] : []);

  const said = [
    paint.bold(paint.underline(visible(file))),
    ...facts.map(fact),
    ...section(sections.people, reading.people.map(person)),
    ...section(sections.counted, reading.counted.map(quote)),
    ...section(sections.recommendations, reading.recommendations.map(ask)),
    ...section(sections.hedges, reading.hedges.map((hedge) => about(words.hedges[hedge.kind], hedge))),
    ...section(sections.labels, reading.labels.map((label) => (label.distanced ? about(words.distanced, label) : quote(label)))),
    ...section(sections.instruments, reading.instruments.map((instrument) => about(instrument.id, instrument))),
    ...section(sections.followUps, reading.followUps.map((step) => (step.concrete ? about(words.concrete, step) : quote(step)))),
    ...section(sections.terms, reading.terms.hrd.map(quote)),
  ];
  return `${said.join('\n')}\n\n`;
}
