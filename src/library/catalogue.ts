import type { PastAsk } from '../benchmarks/library/view.js';
import { isRecord, isWords } from '../facts/shape.js';
import type { Ask } from '../reading/types.js';
import { events, levels } from '../statement/front-matter.js';
import file from './catalogue.yaml';
import { samePage } from './import/address.js';
import type { PastRecord } from './record.js';

/** A real statement that was coded by reading: what it says is known, its text is at its address. */
export interface CatalogueRecord extends PastRecord {
  /** How many recommendations its coder counted. */
  readonly recommendations: number;
  /** The coder had all of the text. */
  readonly isWhole: boolean;
}

/** How strong an ask is that a coder called weak or clear; readers call "hopes" 1 and "calls on" 4. */
const strengthOf = { weak: 2, clear: 4 } as const;
const caseAsks: readonly Ask[] = ['release', 'drop-charges', 'fair-trial', 'access', 'investigate', 'protect'];
const fields = ['id', 'title', 'date', 'country', 'level', 'language', 'event', 'url', 'people', 'release', 'freed', 'term', 'case', 'caseAsk', 'situation', 'recommendations', 'hedges', 'instruments', 'followUp', 'words', 'read'];

type Line = Readonly<Record<string, unknown>>;

/** Reads the fields of one line; a mistake in the data is a mistake in the project, found by its tests. */
class LineReader {
  constructor(private readonly line: Line) {
    const stray = Object.keys(line).find((field) => !fields.includes(field));
    if (stray !== undefined) throw this.mistake(stray, 'is no field');
  }

  mistake(field: string, what: string): Error {
    return new Error(`Catalogue, ${String(this.line['id'])}, ${field}: ${what}`);
  }

  maybe(field: string, pattern = /./u): string | undefined {
    const value = this.line[field];
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || !pattern.test(value)) throw this.mistake(field, `must match ${String(pattern)}`);
    return value;
  }

  text(field: string, pattern?: RegExp): string {
    const value = this.maybe(field, pattern);
    if (value === undefined) throw this.mistake(field, 'is missing');
    return value;
  }

  count(field: string): number {
    const value = this.line[field];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw this.mistake(field, 'must be a count');
    return value;
  }

  says(field: string): boolean {
    const value = this.line[field];
    if (typeof value !== 'boolean') throw this.mistake(field, 'must be true or false');
    return value;
  }

  texts(field: string, otherwise?: readonly string[]): readonly string[] {
    const value = this.line[field] ?? otherwise;
    if (!isWords(value)) throw this.mistake(field, 'must be a list of texts');
    return value;
  }

  one<Value extends string>(field: string, values: readonly Value[]): Value {
    const value = values.find((known) => known === this.line[field]);
    if (value === undefined) throw this.mistake(field, `must be one of ${values.join(', ')}`);
    return value;
  }
}

function asksOf(line: LineReader, releases: boolean): readonly PastAsk[] {
  const [ofCase, ofSituation] = [line.one('case', ['none', 'weak', 'clear']), line.one('situation', ['none', 'weak', 'clear'])];
  const kind = releases ? 'release' : line.maybe('caseAsk') === undefined ? undefined : line.one('caseAsk', caseAsks);
  if (kind !== undefined && ofCase === 'none' && !releases) throw line.mistake('caseAsk', 'nothing is asked for');
  const asks: PastAsk[] = [];
  if (ofCase !== 'none') asks.push({ scope: 'case', strength: strengthOf[ofCase], ...(kind !== undefined && { ask: kind }) });
  if (ofSituation !== 'none') asks.push({ scope: 'situation', strength: strengthOf[ofSituation] });
  return asks;
}

function recordFrom(written: Line, since: ReadonlySet<string>): CatalogueRecord {
  const line = new LineReader(written);
  const people = line.texts('people');
  const [release, freed] = [line.texts('release', []), line.texts('freed', [])];
  const unknown = [...release, ...freed].find((name) => !people.includes(name));
  if (unknown !== undefined) throw line.mistake('release', `${unknown} is none of the people`);
  const [date, country, url] = [line.maybe('date', /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u), line.maybe('country', /^[A-Z]{2}$/u), line.maybe('url', /^https?:\/\//u)];
  return {
    key: `catalogue:${line.text('id', /^[a-z0-9-]+$/u)}`,
    title: line.text('title'),
    ...(date !== undefined && { date }),
    ...(country !== undefined && { country }),
    ...(url !== undefined && { url }),
    level: line.one('level', levels),
    language: line.text('language', /^[a-z]{2,3}$/u),
    event: line.one('event', events),
    people,
    releaseAskedFor: release.filter((name) => !since.has(name)),
    closed: freed,
    usesTerm: line.says('term'),
    asks: asksOf(line, release.length > 0),
    instruments: line.texts('instruments'),
    followUp: line.says('followUp'),
    hedges: line.count('hedges'),
    words: line.count('words'),
    recommendations: line.count('recommendations'),
    isWhole: line.one('read', ['whole', 'nearly', 'partial', 'report excerpt']) === 'whole',
  };
}

let read: readonly CatalogueRecord[] | undefined;

/**
 * The built-in catalogue: real statements of 2010 to 2025, coded. Read at first use.
 * People of whom it is known that they are free or dead by now are not among those whose release is asked for.
 * @throws {Error} naming the statement and the field when the data are malformed (a test reads them all)
 */
export function catalogue(): readonly CatalogueRecord[] {
  if (read) return read;
  const content: unknown = file();
  if (!isRecord(content) || !Array.isArray(content['statements']) || !isRecord(content['since'])) throw new Error('Catalogue: statements and since are expected');
  const since = new Set(Object.keys(content['since']));
  return (read = content['statements'].map((line: unknown) => {
    if (!isRecord(line)) throw new Error('Catalogue: a statement is a mapping');
    return recordFrom(line, since);
  }));
}

/** Past statements with those of the catalogue beside them whose texts are not among them. */
export function withCatalogue(records: readonly PastRecord[]): readonly PastRecord[] {
  const pages = new Set(records.flatMap(({ url }) => (url === undefined ? [] : [samePage(url)])));
  return [...records, ...catalogue().filter(({ url }) => url === undefined || !pages.has(samePage(url)))];
}
