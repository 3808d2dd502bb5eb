import type { Locale } from '../benchmarks/types.js';
import type { CsvTableName } from '../formats/csv-tables.js';
import { htmlPage } from '../formats/html-page.js';
import { jsonText } from '../formats/json.js';
import { apartOf } from '../formats/survey-apart.js';
import { askedAgain } from '../formats/survey-asked.js';
import { surveyCsv } from '../formats/survey-csv.js';
import { surveyJson } from '../formats/survey-json.js';
import { prettySurvey } from '../formats/survey-pretty.js';
import { surveyWords } from '../formats/survey-words.js';
import { visible } from '../formats/visible.js';
import type { Dimension } from '../survey/figures.js';
import type { FieldFilter, Period } from '../survey/filter.js';
import { type Survey, survey } from '../survey/index.js';
import { periodOf } from '../survey/periods.js';
import type { SurveyRow } from '../survey/row.js';
import { checkSource, type Outcome } from './check-source.js';
import type { Source } from './inputs.js';
import { interrupted } from './interrupted.js';
import type { Io } from './io.js';
import { unreadMessage } from './library-words.js';
import type { surveyFormats } from './option-values.js';
import { Progress } from './progress.js';
import { type FileOptions, Session } from './session.js';
import { surveyCliWords } from './survey-help-words.js';
import { KeptSurveys } from './survey-kept.js';
import { SurveyFolders } from './survey-sources.js';
import { surveyText } from './survey-text.js';
import { checkInThreads, threadsFor } from './threads.js';

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

async function* outcomesOf(sources: readonly Source[], session: Session): AsyncGenerator<Outcome<SurveyRow>> {
  const { io, options: { locale, maxSize, config }, words } = session;
  // Threads read the configurations themselves; what is wrong in them is told here.
  for (const source of sources) await session.optionsFor(source);
  const count = sources.some(({ path }) => path === undefined) ? 0 : threadsFor(sources.length, io.threads);
  const countHere = (source: Source): Promise<Outcome<SurveyRow>> => checkSource(source, maxSize, io, words, async ({ decoded }) => surveyText(source, decoded.text, await session.optionsFor(source)));
  if (count > 0 && io.threads) yield* checkInThreads(sources, io.threads, count, { makes: 'survey', locale, maxSize, rule: {}, config, library: false }, countHere);
  else for (const source of sources) yield countHere(source);
}

/** Says of which folders nothing could be kept. */
async function keep(kept: KeptSurveys | undefined, session: Session, isWhole: boolean): Promise<void> {
  const { options: { locale }, words } = session;
  for (const { folder, problem } of await kept?.keep(isWhole) ?? []) session.remark({ file: folder, message: surveyCliWords(locale).unkept(unreadMessage(problem, locale, words)) });
}

/**
 * What is counted of each source that has text; undefined where the user has stopped it.
 * @param kept what was counted before; what is counted now is kept there
 */
async function rowsOf(sources: readonly Source[], session: Session, kept: KeptSurveys | undefined): Promise<SurveyRow[] | undefined> {
  const { io, options: { locale }, words } = session;
  const progress = new Progress(io, words);
  const interruption = io.interruption?.();
  const rows: (SurveyRow | undefined)[] = [];
  const changed: { readonly source: Source; readonly at: number }[] = [];
  for (const [at, source] of sources.entries()) {
    const row = await kept?.rowOf(source);
    rows.push(row);
    if (row === undefined) changed.push({ source, at });
  }
  let count = 0;
  const isStopped = (): boolean => interruption?.aborted === true;
  for await (const outcome of outcomesOf(changed.map(({ source }) => source), session)) {
    progress.clear();
    if (isStopped()) break;
    if ('unread' in outcome) session.fail(outcome.unread);
    else if ('error' in outcome) session.failUnexpectedly(outcome.source, outcome.error);
    else if (outcome.checked.words === 0) session.fail({ file: outcome.checked.file, message: unreadMessage({ problem: 'no-text' }, locale, words) });
    else {
      const { source, at } = changed[count] as (typeof changed)[number];
      rows[at] = outcome.checked;
      await kept?.take(source, outcome.checked);
    }
    progress.done(++count, changed.length);
  }
  progress.clear();
  await keep(kept, session, !isStopped());
  if (isStopped()) {
    io.stderr.write(`${surveyCliWords(locale).stopped(sources.length - changed.length + count, sources.length)}\n`);
    return undefined;
  }
  return rows.filter((row) => row !== undefined);
}

/** What was coded by hand: loaded where it is asked for. */
async function codedRows(): Promise<readonly SurveyRow[]> {
  const [{ catalogue }, { codedRow }] = await Promise.all([import('../library/catalogue.js'), import('../survey/coded.js')]);
  return catalogue().map(codedRow);
}

/** The survey in the format that is asked for. @param date of today, ISO 8601 */
async function reported(made: Survey, session: Session, options: SurveyCommandOptions, folders: readonly string[], date: string): Promise<string> {
  const { format, locale } = options;
  switch (format) {
    case 'html': {
      // Charts are large: they are loaded where they are drawn.
      const [{ loadCharts }, { surveyView }] = await Promise.all([import('../formats/survey-canvas.js'), import('../formats/survey-view.js')]);
      const main = surveyView(made, { locale, charts: await loadCharts(), unread: session.unread, folders, asked: askedAgain(made.request, folders, options.catalogue === true), date });
      return htmlPage({ title: surveyWords(locale).heading, locale, main });
    }
    case 'json': return jsonText(surveyJson(made, session.unread, date));
    case 'csv': {
      // A table has no place for it: it is told beside.
      for (const { said, files } of apartOf(made, locale)) session.io.stderr.write(`${[said, ...files.map((file) => `  ${visible(file)}`)].join('\n')}\n`);
      return surveyCsv(made, { table: options.table ?? 'figures', unread: session.unread, hasDecimalComma: options.decimalComma === true });
    }
    case 'pretty': return prettySurvey(made, { paint: session.paint, locale });
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
function faultOf(folders: readonly string[], hasPeriods: boolean, { format, table, decimalComma, catalogue, locale }: SurveyCommandOptions): string | undefined {
  const words = surveyCliWords(locale);
  if (folders.length === 0 && catalogue !== true) return words.noFolder;
  if (format !== 'csv' && (table !== undefined || decimalComma === true)) return words.onlyCsv;
  return table === 'changes' && !hasPeriods ? words.noChanges : undefined;
}

/**
 * `forthright survey`: what many statements say, as figures.
 * @returns The exit code: 0; 2 where something could not be read, or there was nothing to count; 130 where the user stopped it
 */
export async function surveyCommand(named: readonly string[], options: SurveyCommandOptions, io: Io): Promise<number> {
  const { periods, folders: more, fault: wrong } = periodsOf(options.compare, options.locale);
  const folders = [...named, ...more];
  const fault = wrong ?? faultOf(folders, periods !== undefined, options);
  if (fault !== undefined) {
    io.stderr.write(`${fault}\n`);
    return 2;
  }
  const session = new Session(options, io);
  const found = new SurveyFolders(options.locale);
  const read = await rowsOf(await session.sourcesOf(folders, found.expand), session, options.cache ? new KeptSurveys(found, session) : undefined);
  if (read === undefined) return interrupted;
  const rows = options.catalogue === true ? [...read, ...await codedRows()] : read;
  const { by, filter = [], from, to } = options;
  const made = survey(rows, { by, filters: filter, period: from === undefined && to === undefined ? undefined : { from, to }, compare: periods });
  io.stdout.write(await reported(made, session, options, folders, new Date().toISOString().slice(0, 10)));
  return session.unread.length > 0 ? 2 : 0;
}
