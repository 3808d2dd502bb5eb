import { dirname } from 'node:path';
import type { Locale } from '../benchmarks/types.js';
import type { CsvTableName } from '../formats/csv-tables.js';
import { htmlPage } from '../formats/html-page.js';
import { jsonPieces } from '../formats/json.js';
import { apartOf } from '../formats/survey-apart.js';
import { askedAgain } from '../formats/survey-asked.js';
import { surveyCsvPieces } from '../formats/survey-csv.js';
import { surveyJson } from '../formats/survey-json.js';
import { prettySurvey } from '../formats/survey-pretty.js';
import { surveyWords } from '../formats/survey-words.js';
import { visible } from '../formats/visible.js';
import { GrowingNumbers } from '../growing-numbers.js';
import { localDay } from '../statement/calendar.js';
import type { Dimension } from '../survey/figures.js';
import type { FieldFilter, Period } from '../survey/filter.js';
import { type Survey, survey } from '../survey/index.js';
import { periodOf } from '../survey/periods.js';
import type { SurveyRow } from '../survey/row.js';
import { RowTable } from '../survey/row-table.js';
import { noPlace, Rows } from '../survey/rows.js';
import type { Scratch } from '../shelf.js';
import { checkSource, type Outcome } from './check-source.js';
import { DiskScratch } from './disk-scratch.js';
import type { Source } from './inputs.js';
import { interrupted } from './interrupted.js';
import type { Io } from './io.js';
import { unkeptMessage, unreadMessage } from './library-words.js';
import type { surveyFormats } from './option-values.js';
import { Progress } from './progress.js';
import { type FileOptions, Session } from './session.js';
import { surveyCliWords } from './survey-help-words.js';
import { KeptSurveys } from './survey-kept.js';
import { SurveySources } from './survey-sources.js';
import { surveyText } from './survey-text.js';
import { checkInThreads, type SourceList, threadsFor } from './threads.js';

export interface SurveyCommandOptions extends FileOptions {
  readonly format: (typeof surveyFormats)[number];
  readonly by: readonly Dimension[];
  readonly filter?: readonly FieldFilter[];
  readonly from?: string;
  readonly to?: string;
  /** Two periods, and folders that stand right after them. */
  readonly compare?: readonly string[];
  /** False where nothing is to be kept beside the statements, and nothing that was kept to be used. */
  readonly cache: boolean;
  /** Which table CSV has; the figures of each group where none is named. */
  readonly table?: CsvTableName;
  readonly decimalComma?: true;
  /** Count the built-in catalogue too. */
  readonly catalogue?: true;
}

async function* outcomesOf(sources: SourceList, session: Session): AsyncGenerator<Outcome<SurveyRow>> {
  const { io, options: { locale, maxSize, config }, words } = session;
  const count = isInput(sources) ? 0 : threadsFor(sources.length, io.threads);
  const countHere = (source: Source): Promise<Outcome<SurveyRow>> => checkSource(source, maxSize, io, words, async ({ decoded }) => surveyText(source, decoded.text, await session.optionsFor(source)));
  if (count > 0 && io.threads) {
    // Threads read the configurations themselves; what is wrong in them is told here.
    for (const source of firstOfFolders(sources)) await session.optionsFor(source);
    yield* checkInThreads(sources, io.threads, count, { makes: 'survey', locale, maxSize, rule: {}, config, library: false }, countHere);
  } else for (let at = 0; at < sources.length; at++) for (const source of sources.slice(at, at + 1)) yield countHere(source);
}

/** Whether standard input is all that is counted, or a part of it: no thread can read it. */
function isInput(sources: SourceList): boolean {
  for (let at = 0; at < sources.length; at++) if (sources.slice(at, at + 1).some(({ path }) => path === undefined)) return true;
  return false;
}

/** A source of each folder: those in one folder have one configuration. */
function* firstOfFolders(sources: SourceList): Generator<Source> {
  let folder: string | undefined;
  for (let at = 0; at < sources.length; at++) {
    for (const source of sources.slice(at, at + 1)) {
      const other = source.path === undefined ? undefined : dirname(source.path);
      if (at === 0 || other !== folder) yield source;
      folder = other;
    }
  }
}

/** Says of which folders nothing could be kept. */
async function keep(kept: KeptSurveys | undefined, session: Session, table: RowTable, places: Uint32Array): Promise<void> {
  const { options: { locale }, words } = session;
  for (const { folder, problem } of await kept?.keep(table, places) ?? []) session.remark({ file: folder, message: surveyCliWords(locale).unkept(unkeptMessage(problem, locale, words)) });
}

/**
 * What is counted of each source that has text, in the order of the sources; undefined where the user has stopped it.
 * @param kept what was counted before; what is counted now is kept there
 * @param table what is counted is added to it
 */
async function rowsOf(sources: SurveySources, session: Session, kept: KeptSurveys | undefined, table: RowTable): Promise<Rows | undefined> {
  const { io, options: { locale }, words } = session;
  const progress = new Progress(io, words);
  const interruption = io.interruption?.();
  const places = new Uint32Array(sources.length).fill(noPlace);
  const unknown = new GrowingNumbers();
  for (let number = 0; number < sources.length; number++) {
    const row = await kept?.rowOf(number);
    if (row === undefined) unknown.push(number);
    else places[number] = table.add(row);
  }
  let count = 0;
  const isStopped = (): boolean => interruption?.aborted === true;
  const stale = unknown.all();
  const changed: SourceList = { length: stale.length, slice: (from, to) => Array.from(stale.subarray(from, to), (number) => sources.at(number)) };
  for await (const outcome of outcomesOf(changed, session)) {
    progress.clear();
    if (isStopped()) break;
    const number = stale[count] ?? 0;
    if ('unread' in outcome) session.fail(outcome.unread);
    else if ('error' in outcome) session.failUnexpectedly(outcome.source, outcome.error);
    else if (outcome.checked.words === 0) session.fail({ file: outcome.checked.file, message: unreadMessage({ problem: 'no-text' }, locale, words) });
    else {
      places[number] = table.add(outcome.checked);
      kept?.take(number);
    }
    progress.done(++count, stale.length);
  }
  progress.clear();
  await keep(kept, session, table, places);
  if (isStopped()) {
    io.stderr.write(`${surveyCliWords(locale).stopped(sources.length - stale.length + count, sources.length)}\n`);
    return undefined;
  }
  return table.rowsAt(places);
}

/** Adds what was coded by hand, which is loaded where it is asked for. */
async function withCoded(read: Rows, table: RowTable): Promise<Rows> {
  const [{ catalogue }, { codedRow }] = await Promise.all([import('../library/catalogue.js'), import('../survey/coded.js')]);
  return Rows.of(table, [read, table.rowsAt(Uint32Array.from(catalogue(), (record) => table.add(codedRow(record))))]);
}

/** The survey in the format that is asked for, piece by piece. @param date of today, ISO 8601 */
async function* reported(made: Survey, session: Session, options: SurveyCommandOptions, folders: readonly string[], date: string): AsyncGenerator<string> {
  const { format, locale } = options;
  switch (format) {
    case 'html': {
      // Charts are large: they are loaded where they are drawn.
      const [{ loadCharts }, { surveyView }] = await Promise.all([import('../formats/survey-canvas.js'), import('../formats/survey-view.js')]);
      const main = surveyView(made, { locale, charts: await loadCharts(), unread: session.unread, folders: [...folders, ...(options.catalogue === true ? [surveyWords(locale).catalogue] : [])], asked: askedAgain(made.request, folders, options.catalogue === true), date });
      yield htmlPage({ title: surveyWords(locale).heading, locale, main });
      break;
    }
    case 'json': {
      yield* jsonPieces(surveyJson(made, session.unread, date));
      break;
    }
    case 'csv': {
      // A table has no place for it: it is told beside.
      for (const { said, files } of apartOf(made, locale)) {
        session.io.stderr.write(`${said}\n`);
        for (const file of files) session.io.stderr.write(`  ${visible(file)}\n`);
      }
      yield* surveyCsvPieces(made, { table: options.table ?? 'figures', unread: session.unread, hasDecimalComma: options.decimalComma === true });
      break;
    }
    case 'pretty': yield prettySurvey(made, { paint: session.paint, locale });
  }
}

/** The two periods to compare, undefined where none are asked for, and the folders behind them; what is wrong in them. */
function periodsOf(compare: readonly string[] | undefined, locale: Locale): { readonly periods?: readonly [Period, Period]; readonly folders: readonly string[]; readonly fault?: string } {
  if (compare === undefined) return { folders: [] };
  const [one, other, ...folders] = compare;
  const [first, second] = [periodOf(one ?? ''), periodOf(other ?? '')];
  return first === undefined || second === undefined ? { folders, fault: surveyCliWords(locale).noPeriods } : { periods: [first, second], folders };
}

/** What else is wrong in how a survey is asked for; undefined where nothing is. */
function faultOf(folders: readonly string[], hasPeriods: boolean, { format, table, decimalComma, catalogue, from, to, locale }: SurveyCommandOptions): string | undefined {
  const words = surveyCliWords(locale);
  if (folders.length === 0 && catalogue !== true) return words.noFolder;
  if (format !== 'csv' && (table !== undefined || decimalComma === true)) return words.onlyCsv;
  if (from !== undefined && to !== undefined && from > to) return words.backwards;
  return table === 'changes' && !hasPeriods ? words.noChanges : undefined;
}

/** Counts and reports. @param scratch where most of what is known of many files lies */
async function counted(folders: readonly string[], compare: readonly [Period, Period] | undefined, session: Session, options: SurveyCommandOptions, scratch: Scratch): Promise<number> {
  const sources = await SurveySources.find(folders, session, scratch);
  const table = new RowTable(scratch);
  const read = await rowsOf(sources, session, options.cache ? new KeptSurveys(sources, session) : undefined, table);
  if (read === undefined) return interrupted;
  const rows = options.catalogue === true ? await withCoded(read, table) : read;
  const { by, filter = [], from, to } = options;
  const made = survey(rows, { by, filters: filter, period: from === undefined && to === undefined ? undefined : { from, to }, compare });
  for await (const piece of reported(made, session, options, folders, localDay(new Date()))) session.io.stdout.write(piece);
  return session.unread.length > 0 ? 2 : 0;
}

/**
 * `forthright survey`: what many statements say, as figures.
 * @returns The exit code: 0; 2 where it is asked for in a wrong way, or something could not be read; 130 where the user stopped it
 */
export async function surveyCommand(named: readonly string[], options: SurveyCommandOptions, io: Io): Promise<number> {
  const { periods, folders: more, fault: wrong } = periodsOf(options.compare, options.locale);
  const folders = [...named, ...more];
  const fault = wrong ?? faultOf(folders, periods !== undefined, options);
  if (fault !== undefined) {
    io.stderr.write(`${fault}\n`);
    return 2;
  }
  // What is no folder holds no scratch, and nor does one that cannot be written to: then all stays in memory.
  const scratch = new DiskScratch(folders[0] ?? '');
  try {
    return await counted(folders, periods, new Session(options, io), options, scratch);
  } finally {
    scratch.close();
  }
}
