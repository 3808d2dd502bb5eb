import { isRecord, isWords } from '../shape.js';
import regional from './regional.yaml';
import universal from './status.yaml';

/** What binds a State by a treaty. */
export type TreatyStatus =
  | { readonly status: 'party'; readonly since: number }
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
  readonly source: string;
  readonly read: string;
  /** Cells by country. */
  readonly of: (treaty: string, country: string) => string | undefined;
  readonly treaties: readonly string[];
}

const none: TreatyStatus = { status: 'none' };

/** Reads one cell of a table: a year, a range of years, `s` or a dot. @throws {Error} for any other cell */
function cellStatus(cell: string, where: string): TreatyStatus {
  if (cell === '.') return none;
  if (cell === 's') return { status: 'signed' };
  const years = /^(\d{4})(?:-(\d{4}))?$/u.exec(cell);
  if (!years) throw new Error(`Treaties, ${where}: "${cell}" is neither a year, a range of years, s nor a dot`);
  const since = Number(years[1]);
  return years[2] === undefined ? { status: 'party', since } : { status: 'left', since, until: Number(years[2]) };
}

function head(file: unknown): { source: string; read: string } {
  if (!isRecord(file) || typeof file.source !== 'string' || typeof file.read !== 'string') throw new Error('Treaties: a table needs source and read');
  return { source: file.source, read: file.read };
}

/** The table of the United Nations: one line of cells a State, in the order of the treaties. */
function universalTable(file: unknown): Table {
  const { source, read } = head(file);
  const { instruments, states } = file as Record<string, unknown>;
  if (!isWords(instruments) || !isRecord(states)) throw new Error('Treaties: a list of instruments and a mapping of states are expected');
  const of = (treaty: string, country: string): string | undefined => {
    const line = states[country];
    if (line === undefined) return undefined;
    const cells = typeof line === 'string' ? line.split(/ +/u) : [];
    if (cells.length !== instruments.length) throw new Error(`Treaties, ${country}: ${instruments.length} cells are expected`);
    return cells[instruments.indexOf(treaty)];
  };
  return { source, read, of, treaties: instruments };
}

/** The table of regional treaties: States that are not named are no party. */
function regionalTable(file: unknown, isState: (country: string) => boolean): Table {
  const { source, read } = head(file);
  const { treaties } = file as Record<string, unknown>;
  if (!isRecord(treaties)) throw new Error('Treaties: a mapping of regional treaties is expected');
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

/** The treaties whose status is known, by id (`ICCPR`, `CAT`, `ACHPR`, …). */
export function knownTreaties(): readonly string[] {
  return tables().flatMap(({ treaties }) => treaties);
}

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
  const table = tables().find(({ treaties }) => treaties.includes(treaty));
  const cell = table?.of(treaty, country);
  return table === undefined || cell === undefined ? undefined : { ...cellStatus(cell, `${country} ${treaty}`), read: table.read, source: table.source };
}
