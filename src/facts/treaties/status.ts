import { isRecord, isWords } from '../shape.js';
import regional from './regional.yaml';
import universal from './status.yaml';

/** Years in which a State was party to a treaty that it left again. */
export interface Period {
  readonly since: number;
  readonly until: number;
}

/** What binds a State by a treaty. */
export type TreatyStatus =
  | { readonly status: 'party'; readonly since: number; readonly earlier?: Period }
  | { readonly status: 'left'; readonly since: number; readonly until: number }
  | { readonly status: 'signed' }
  | { readonly status: 'none' };

/** A status with what one must know to trust it. */
export type KnownStatus = TreatyStatus & {
  /** Year and month in which the table was read, as `2022-08`; undefined for a correction of the user's. */
  readonly read: string | undefined;
  /** Who keeps the register; undefined for a correction of the user's. */
  readonly source: string | undefined;
};

/** Corrections by country (ISO 3166-1 alpha-2) and treaty: a year, `signed` or `none`. The configuration's `treaties`. */
export type TreatyCorrections = Readonly<Record<string, Readonly<Record<string, number | 'signed' | 'none'>>>>;

interface Table {
  readonly source: (treaty: string) => string;
  readonly read: string;
  /** Cells by country. */
  readonly of: (treaty: string, country: string) => string | undefined;
  readonly treaties: readonly string[];
}

const none: TreatyStatus = { status: 'none' };

/** Reads one cell of a table: a year, a range of years, both, `s` or a dot. @throws {Error} for any other cell */
function cellStatus(cell: string, where: string): TreatyStatus {
  if (cell === '.') return none;
  if (cell === 's') return { status: 'signed' };
  const years = /^(?:(\d{4})-(\d{4}))?(?:(?:^| )(\d{4}))?$/u.exec(cell);
  const [, from, to, since] = years ?? [];
  const earlier = from === undefined ? undefined : { since: Number(from), until: Number(to) };
  if (since !== undefined) return { status: 'party', since: Number(since), ...(earlier !== undefined && { earlier }) };
  if (earlier === undefined) throw new Error(`Treaties, ${where}: "${cell}" is neither a year, a range of years, both, s nor a dot`);
  return { status: 'left', ...earlier };
}

/** What a table says of itself. @throws {Error} when it does not say when it was read */
function readIn(file: unknown): string {
  if (!isRecord(file) || typeof file.read !== 'string') throw new Error('Treaties: a table needs the month in which it was read');
  return file.read;
}

/** The table of the United Nations: one line of cells a State, in the order of the treaties. */
function universalTable(file: unknown): Table {
  const read = readIn(file);
  const { source, instruments, states } = file as Record<string, unknown>;
  if (typeof source !== 'string' || !isWords(instruments) || !isRecord(states)) throw new Error('Treaties: a source, a list of instruments and a mapping of states are expected');
  const of = (treaty: string, country: string): string | undefined => {
    const line = states[country];
    if (line === undefined) return undefined;
    const cells = typeof line === 'string' ? line.split(/ +/u) : [];
    if (cells.length !== instruments.length) throw new Error(`Treaties, ${country}: ${instruments.length} cells are expected`);
    return cells[instruments.indexOf(treaty)];
  };
  return { source: () => source, read, of, treaties: instruments };
}

/** The table of regional treaties: States that are not named are no party. */
function regionalTable(file: unknown, isState: (country: string) => boolean): Table {
  const read = readIn(file);
  const { sources, treaties } = file as Record<string, unknown>;
  if (!isRecord(sources) || !isRecord(treaties)) throw new Error('Treaties: mappings of sources and of regional treaties are expected');
  const source = (treaty: string): string => {
    const name = sources[treaty];
    if (typeof name !== 'string') throw new Error(`Treaties, ${treaty}: a source is expected`);
    return name;
  };
  const of = (treaty: string, country: string): string | undefined => {
    const parties = treaties[treaty];
    if (!isRecord(parties)) throw new Error(`Treaties, ${treaty}: a mapping of parties is expected`);
    const cell = parties[country];
    if (typeof cell === 'string') return cell;
    return typeof cell === 'number' ? String(cell) : isState(country) ? '.' : undefined;
  };
  return { source, read, of, treaties: Object.keys(treaties) };
}

let read: readonly Table[] | undefined;

/** The tables, read at first use. */
function tables(): readonly Table[] {
  if (!read) {
    const unTable = universalTable(universal());
    read = [unTable, regionalTable(regional(), (country) => unTable.of('ICCPR', country) !== undefined)];
  }
  return read;
}

let known: readonly string[] | undefined;

/** The treaties whose status is known, by id (`ICCPR`, `CAT`, `ACHPR`, …). */
export function knownTreaties(): readonly string[] {
  return (known ??= tables().flatMap(({ treaties }) => treaties));
}

function tableStatus(treaty: string, country: string): KnownStatus | undefined {
  const table = tables().find(({ treaties }) => treaties.includes(treaty));
  const cell = table?.of(treaty, country);
  return table === undefined || cell === undefined ? undefined : { ...cellStatus(cell, `${country} ${treaty}`), read: table.read, source: table.source(treaty) };
}

/** Cells read before, by country and treaty: each statement asks for a dozen of them. */
const statuses = new Map<string, { readonly status: KnownStatus | undefined }>();

/**
 * Whether a State is bound by a treaty.
 * @param treaty id, as the lexicon's instruments name it
 * @param country ISO 3166-1 alpha-2
 * @param corrections the user's, which go before the tables
 * @returns undefined where no table has the treaty or the State (territories, the Holy See, Kosovo)
 */
export function treatyStatus(treaty: string, country: string, corrections: TreatyCorrections = {}): KnownStatus | undefined {
  const corrected = corrections[country]?.[treaty];
  if (corrected !== undefined) {
    const status: TreatyStatus = typeof corrected === 'number' ? { status: 'party', since: corrected } : { status: corrected };
    return { ...status, read: undefined, source: undefined };
  }
  const key = `${country} ${treaty}`;
  let known = statuses.get(key);
  if (!known) statuses.set(key, (known = { status: tableStatus(treaty, country) }));
  return known.status;
}

/** What a status means in one year: joining and leaving change it. */
export type Binding = TreatyStatus['status'] | 'not-yet';

/**
 * Whether a status binds in a year.
 * @param year of the statement; the present one, as far as the tables go, when not given
 */
export function bindingIn(status: TreatyStatus, year: number | undefined): Binding {
  if (year === undefined || status.status === 'signed' || status.status === 'none') return status.status;
  const isIn = (period: Period): boolean => period.since <= year && year <= period.until;
  if (status.status === 'left') return isIn(status) ? 'party' : year < status.since ? 'not-yet' : 'left';
  if (year >= status.since || (status.earlier !== undefined && isIn(status.earlier))) return 'party';
  return 'not-yet';
}
