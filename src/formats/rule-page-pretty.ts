import type { Benchmark, Locale, Rule } from '../benchmarks/types.js';
import type { Paint } from './paint.js';
import type { ExampleFinding, PageExample, RulePage } from './rule-page.js';
import { type RulePageWords, rulePageWords } from './rule-page-words.js';
import { statusMarks } from './status-marks.js';
import { columnsOf, wrapped } from './columns.js';
import { reportWords } from './words.js';

export interface PrettyPageOptions {
  readonly paint: Paint;
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Fewest columns that text is wrapped to, however narrow the terminal. */
const leastRoom = 22;

/** Lays out one page. */
class PrettyPage {
  private readonly words: RulePageWords;

  constructor(private readonly page: RulePage, private readonly options: PrettyPageOptions) {
    this.words = rulePageWords(options.locale);
  }

  toString(): string {
    const { page, words, options: { paint, locale } } = this;
    const { id, title, family, severity, why, source, remedies, examples } = page;
    const about = family === undefined ? words.noBenchmark : reportWords(locale).family[family];
    const said = [
      `${paint.bold(title)}  ${paint.dim(id)}`,
      ...this.text(about, '  '),
      ...(words.untranslated === undefined ? [] : this.text(words.untranslated, '  ').map((line) => paint.dim(line))),
      ...this.section(words.whenMet, this.statuses()),
      ...this.section(words.why, this.text(why, '  ')),
      ...this.section(words.source, this.text(source, '  ')),
      ...this.section(words.fixes, remedies.flatMap((remedy) => this.text(remedy, '  • ', '    '))),
      ...this.section(words.examples, examples.flatMap((example, index) => this.example(example, index + 1))),
      ...this.section(words.settings, [...this.text(words.severity(severity), '  '), ...this.text(words.off, '  '), ...this.text(`forthright check --rule ${id}=info …`, '    ', '      ')]),
    ];
    return `${said.join('\n')}\n`;
  }

  /** Text of the page, wrapped; Markdown's strong words and code are painted instead of marked. */
  private text(text: string, first: string, others = first): readonly string[] {
    const { paint, width } = this.options;
    const painted = text.replaceAll(/\*\*(.+?)\*\*/gu, (_, strong: string) => paint.bold(strong)).replaceAll(/`(.+?)`/gu, (_, code: string) => paint.blue(code));
    const room = Math.max(leastRoom, width - Math.max(columnsOf(first), columnsOf(others)));
    return wrapped(painted, room).map((line, index) => `${index === 0 ? first : others}${line}`);
  }

  private section(name: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : ['', this.options.paint.bold(this.options.paint.underline(name)), ...lines];
  }

  private statuses(): readonly string[] {
    const { options: { paint, locale }, page: { statuses } } = this;
    const mark = statusMarks(statuses.map(({ status }) => status), reportWords(locale), paint);
    return statuses.flatMap(({ status, when }) => {
      const first = `  ${mark(status)}  `;
      return this.text(when, first, ' '.repeat(columnsOf(first)));
    });
  }

  /** A draft at a bar, as it is: its marks are part of it. */
  private draft(text: string): readonly string[] {
    const { paint, width } = this.options;
    const room = Math.max(leastRoom, width - 6);
    return text.trimEnd().split('\n').flatMap((line) => wrapped(line, room)).map((line) => `    ${paint.dim('│')} ${line}`.trimEnd());
  }

  private finding({ words, kind, message, fixes }: ExampleFinding): readonly string[] {
    const { paint, locale } = this.options;
    const place = `${paint.bold(words)}${kind === undefined ? '' : ` ${paint.dim(`(${kind})`)}`}`;
    return [
      ...this.text(`${place} – ${message}`, '    '),
      ...fixes.flatMap(({ title, preferred }) => this.text(`${paint.green(reportWords(locale).fix)} ${title}${preferred ? ` (${this.words.preferred})` : ''}`, '      ', '        ')),
    ];
  }

  private example(example: PageExample, number: number): readonly string[] {
    const { paint } = this.options;
    const colour = example.findings.length === 0 ? paint.green : paint.yellow;
    return [
      ...(number === 1 ? [] : ['']),
      `  ${colour(this.words.example(number, example))}`,
      ...(example.past === undefined ? [] : [...this.text(this.words.past(example.past.length), '    '), ...example.past.flatMap((line) => this.text(line, '    • ', '      '))]),
      ...this.draft(example.text),
      ...example.findings.flatMap((finding) => this.finding(finding)),
      ...(example.fixed === undefined ? [] : [`    ${this.words.afterFix}`, ...this.draft(example.fixed)]),
    ];
  }
}

/** A rule's page for the terminal. */
export function prettyRulePage(page: RulePage, options: PrettyPageOptions): string {
  return new PrettyPage(page, options).toString();
}

/** The rules, one a line, and how to read more about one. */
export function prettyRules(rules: readonly (Benchmark | Rule)[], { paint, locale }: PrettyPageOptions): string {
  const longest = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, title }) => `  ${paint.bold(id.padEnd(longest))}  ${title[locale]}`);
  return `${[...lines, '', paint.dim(rulePageWords(locale).oneRule)].join('\n')}\n`;
}
