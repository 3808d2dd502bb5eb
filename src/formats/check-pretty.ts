import { type Family, families, type Finding, type Judged, type Locale, type RuleId, type Severity } from '../benchmarks/types.js';
import { type Lines, linesOf } from '../statement/position.js';
import type { CheckedFile, Summary } from './check-json.js';
import { wrapped } from './columns.js';
import { excerptOf } from './excerpt.js';
import { nothingRead } from './nothing-read.js';
import type { Paint } from './paint.js';
import { statusMarks } from './status-marks.js';
import { visible } from './visible.js';
import { type ReportWords, reportWords } from './words.js';

/** What a rule is called and why it is there, in the report's language. */
export interface RuleText {
  readonly title: string;
  readonly why: string;
}

export interface PrettyOptions {
  readonly paint: Paint;
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  readonly ruleText: (rule: RuleId) => RuleText;
  /** Findings alone: no reasons, no scorecard, no summary. */
  readonly quiet?: boolean;
}

/** Part of a report: its text, or the place of a rule's why, which is said once a run. */
export type PrettyPart = string | { readonly why: RuleId };

const margin = '      ';

function inLines(said: readonly string[]): string {
  return said.map((line) => `${line}\n`).join('');
}

/** How many findings have a fix that can be made without a second thought. */
export function countFixable({ findings }: Pick<CheckedFile, 'findings'>): number {
  return findings.filter(({ fixes }) => fixes.some((fix) => fix.preferred === true && fix.placeholders !== true)).length;
}

function colourOf(paint: Paint, severity: Severity): (text: string) => string {
  const colours = { error: paint.red, warning: paint.yellow, info: paint.blue };
  return colours[severity];
}

/**
 * The report that people read: one call a file, in order, then `end`.
 * It remembers which rules it has explained: a rule's why is said once a run.
 */
export class PrettyCheck {
  private readonly words: ReportWords;
  private readonly explained = new Set<RuleId>();

  /** Columns right of the margin. */
  private readonly room: number;

  constructor(private readonly options: PrettyOptions) {
    this.words = reportWords(options.locale);
    this.room = Math.max(22, options.width - margin.length);
  }

  /** The report on one file, ending in an empty line; empty where there is nothing to say. */
  file(checked: CheckedFile): string {
    return this.join(this.parts(checked));
  }

  /** Puts a report together, with the whys that have not been said before. */
  join(parts: readonly PrettyPart[]): string {
    return parts.map((part) => (typeof part === 'string' ? part : this.why(part.why))).join('');
  }

  /** The report on one file, but for the whys. */
  parts(checked: CheckedFile): readonly PrettyPart[] {
    const { paint, quiet = false } = this.options;
    const { findings, fixed = 0, applied = [] } = checked;
    const nothing = this.nothingToCheck(checked);
    if (quiet && findings.length === 0 && nothing === undefined) return [];
    const lines = linesOf(checked.text);
    const head = [paint.bold(paint.underline(visible(checked.file)))];
    if (fixed > 0) head.push(`  ${paint.green(this.words.fixed(fixed))}`, ...applied.map(({ rule, title }) => `${margin}${visible(title)}  ${paint.dim(rule)}`));
    const foot: string[] = [];
    if (nothing !== undefined) foot.push(`  ${paint.yellow(nothing)}`);
    else if (findings.length === 0) foot.push(`  ${paint.green(this.words.nothingFound)}`);
    if (!quiet && nothing === undefined) foot.push('', ...this.scorecard(checked));
    const said = findings.flatMap((finding): PrettyPart[] => [inLines(this.finding(finding, lines)), ...(quiet ? [] : [{ why: finding.rule }])]);
    return [inLines(head), ...said, `${inLines(foot)}\n`];
  }

  /** Why a rule is there, the first time that somebody asks. */
  private why(rule: RuleId): string {
    if (this.explained.has(rule)) return '';
    this.explained.add(rule);
    const { paint } = this.options;
    const why = wrapped(`${this.words.why} ${this.options.ruleText(rule).why}`, this.room);
    return inLines([...why, this.words.more(rule)].map((line) => `${margin}${paint.dim(line)}`));
  }

  /** What is said of a file without text, or in a language that is not read, which has no scorecard worth showing. */
  private nothingToCheck(checked: CheckedFile): string | undefined {
    const why = nothingRead(checked);
    return why === undefined ? undefined : this.words.nothingRead[why];
  }

  /** The last line of the report: how much was found in all, and for how much of it there is a fix. */
  end(summary: Summary, fixable: number): string {
    const { paint, quiet = false } = this.options;
    if (quiet || summary.files === 0) return '';
    const colour = summary.errors > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.green;
    const said = colour(paint.bold(this.words.summary(summary)));
    return `${said}${fixable > 0 ? this.words.fixable(fixable) : ''}\n`;
  }

  private finding(finding: Finding, lines: Lines): readonly string[] {
    const { paint } = this.options;
    const { rule, kind, severity, message, start, end, fixes } = finding;
    const { line, column } = lines.positionAt(start);
    const colour = colourOf(paint, severity);
    const name = paint.dim(visible(kind === undefined ? rule : `${rule}/${kind}`));
    const said = [`  ${paint.dim(`${line}:${column}`)}  ${colour(this.words.severity[severity])}  ${visible(message)}  ${name}`];
    const offset = lines.startOf(line);
    const excerpt = excerptOf(lines.lineText(line), { start: start - offset, end: end - offset }, this.room - 2);
    const bar = `${margin}${paint.dim('│')}`;
    said.push(`${bar} ${excerpt.before}${colour(excerpt.marked)}${excerpt.after}`.trimEnd());
    said.push(`${bar} ${' '.repeat(excerpt.indent)}${colour('^'.repeat(excerpt.columns))}`);
    for (const { title } of fixes) said.push(`${margin}${paint.green(this.words.fix)} ${visible(title)}`);
    return said;
  }

  private scorecard({ scorecard }: CheckedFile): readonly string[] {
    const { paint } = this.options;
    const said = [`  ${paint.bold(this.words.scorecard(scorecard.met, scorecard.applicable))}`];
    const mark = statusMarks(scorecard.benchmarks.map(({ status }) => status), this.words, paint);
    const row = ({ id, status, note }: Judged): string =>
      `      ${mark(status)}  ${this.options.ruleText(id).title}  ${paint.dim(note === undefined ? id : `${id}  ${note}`)}`;
    const block = (family: Family): readonly string[] => {
      const rows = scorecard.benchmarks.filter((judged) => judged.family === family).map(row);
      return rows.length > 0 ? [`    ${this.words.family[family]}`, ...rows] : [];
    };
    return [...said, ...families.flatMap(block)];
  }
}
