import type { BenchmarkId, Locale } from '../benchmarks/types.js';
import type { Change } from '../comparison/changes.js';
import type { Dilution, VersionScore } from '../comparison/dilution.js';
import type { Comparison, Differences, Verdict } from '../comparison/types.js';
import { tells } from '../comparison/verdict.js';
import type { Span } from '../statement/span.js';
import { type CompareWords, compareWords } from './compare-words.js';
import { columnsOf } from './columns.js';
import { excerptOf } from './excerpt.js';
import { instrumentTold } from './instrument-told.js';
import type { Paint } from './paint.js';
import { readingWords } from './read-words.js';
import { statusMarks } from './status-marks.js';
import { visible } from './visible.js';
import { reportWords } from './words.js';

export interface PrettyCompareOptions {
  readonly paint: Paint;
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  readonly titleOf: (benchmark: BenchmarkId) => string;
}

/** One of the two statements: its name, its text and how much of its scorecard is met. */
export interface ComparedFile {
  readonly file: string;
  readonly text: string;
  readonly met: number;
  readonly applicable: number;
}

/** Filled up with blanks to a number of columns. */
function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

function painterOf(paint: Paint): Readonly<Record<Verdict, (text: string) => string>> {
  return { 'left-stronger': paint.yellow, 'right-stronger': paint.green, same: paint.dim, 'not-comparable': paint.dim };
}

/** What a statement has and the other lacks, a line a kind; nothing where it lacks nothing. */
function differences({ file, text }: ComparedFile, { asks, people, instruments, followUps }: Differences, words: CompareWords, { paint, locale }: PrettyCompareOptions): string[] {
  const kinds: readonly (readonly [heading: string, names: readonly string[]])[] = [
    [words.asks, asks.map(({ name }) => (name === 'other' ? words.otherAsk : readingWords(locale).asks[name]))],
    [words.people, people.map(({ name }) => name)],
    [words.instruments, instruments.map(({ name, span }) => instrumentTold(name, text.slice(span.start, span.end), locale))],
    [words.followUps, followUps.map(({ name }) => readingWords(locale).quote(name))],
  ];
  const said = kinds.filter(([, names]) => names.length > 0).map(([heading, names]) => `    ${paint.dim(heading)} ${visible(names.join(', '))}`);
  return said.length === 0 ? [] : ['', `  ${paint.bold(words.only(visible(file)))}`, ...said];
}

/** Two statements side by side, for people: the scorecards, the passages in two columns, and what only one of them has. Ends in a line end. */
export function prettyCompare(left: ComparedFile, right: ComparedFile, compared: Comparison, options: PrettyCompareOptions): string {
  const { paint, locale, width, titleOf } = options;
  const words = compareWords(locale);
  const painters = painterOf(paint);
  // What was judged in neither says nothing about the two.
  const rows = compared.rows.filter(tells);
  const mark = statusMarks(rows.flatMap((row) => [row.left, row.right]), reportWords(locale), paint);
  const longest = Math.max(0, ...rows.map(({ benchmark }) => columnsOf(titleOf(benchmark))));
  const score = ({ file, met, applicable }: ComparedFile, strength: number): string => `${paint.bold(visible(file))}  ${words.met(met, applicable)} · ${strength.toLocaleString(locale)}/5`;
  const column = Math.max(20, Math.floor((width - 7) / 2));
  const cell = ({ text }: ComparedFile, span: Span | null): string => (span === null ? paint.dim(padded(`– ${words.nothing}`, column)) : padded(quoted(text, span, column), column));
  return `${[
    `◀ ${score(left, compared.strength.left)}`,
    `▶ ${score(right, compared.strength.right)}`,
    '',
    ...rows.map((row) => `  ${padded(titleOf(row.benchmark), longest)}  ${mark(row.left)}  ${mark(row.right)}  ${painters[row.verdict](words.verdicts[row.verdict])}`),
    ...compared.passages.flatMap((passage) => ['', `  ${paint.bold(words.roles[passage.role])}`, `  ${cell(left, passage.left)} ${paint.dim('│')} ${cell(right, passage.right)}`.trimEnd()]),
    ...differences(left, compared.onlyLeft, words, options),
    ...differences(right, compared.onlyRight, words, options),
  ].join('\n')}\n`;
}

/** The beginning of a passage, on one line. */
function quoted(text: string, { start, end }: Span, columns: number): string {
  const said = text.slice(start, end).replaceAll(/\s+/gu, ' ');
  return excerptOf(said, { start: 0, end: said.length }, columns).marked;
}

/** What became of a draft, for people: the scores of both versions, then what was lost and what was won. Ends in a line end. */
export function prettyDilution(earlier: string, later: string, { score, losses, gains }: Dilution, { paint, locale, width }: Omit<PrettyCompareOptions, 'titleOf'>): string {
  const words = compareWords(locale);
  const version = (name: string, file: string, { met, applicable, strength }: VersionScore): string => `${name}  ${paint.bold(visible(file))}  ${words.met(met, applicable)} · ${strength.toLocaleString(locale)}/5`;
  const short = (what: string): string => excerptOf(what, { start: 0, end: what.length }, Math.max(30, width - 30)).marked;
  const list = (heading: string, changes: readonly Change[], say: CompareWords['losses'], colour: (text: string) => string, sign: string): string[] => (
    changes.length === 0 ? [] : ['', `  ${paint.bold(`${heading} (${changes.length})`)}`, ...changes.map(({ kind, what, now }) => `    ${colour(sign)} ${visible(say[kind](short(what), now === undefined ? undefined : short(now)))}`)]
  );
  return `${[
    version(words.earlier, earlier, score.earlier),
    version(words.later, later, score.later),
    ...(losses.length === 0 ? ['', `  ${paint.green(words.nothingLost)}`] : list(words.lost, losses, words.losses, paint.red, '−')),
    ...list(words.won, gains, words.gains, paint.green, '+'),
  ].join('\n')}\n`;
}
