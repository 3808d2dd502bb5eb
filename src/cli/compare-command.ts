import { check } from '../check.js';
import { dilution } from '../comparison/dilution.js';
import { compare } from '../comparison/index.js';
import { compareJson, dilutionJson } from '../formats/compare-json.js';
import { type ComparedFile, prettyCompare, prettyDilution } from '../formats/compare-pretty.js';
import { compareView, type ViewedStatement } from '../formats/compare-view.js';
import { compareWords } from '../formats/compare-words.js';
import { dilutionView } from '../formats/dilution-view.js';
import { htmlPage } from '../formats/html-page.js';
import { jsonText } from '../formats/json.js';
import { withCommandLine } from './check-text.js';
import type { Io } from './io.js';
import type { compareFormats } from './option-values.js';
import { ruleText } from './rule-text.js';
import { type FileOptions, Session } from './session.js';

export interface CompareCommandOptions extends FileOptions {
  readonly format: (typeof compareFormats)[number];
  readonly earlier?: string;
}

/** The one statement that an argument stands for, read and judged; undefined, and it is said why, where there is none. */
async function judged(file: string, session: Session, options: CompareCommandOptions): Promise<ViewedStatement | undefined> {
  const found: ViewedStatement[] = [];
  await session.eachText([file], async ({ source, decoded }) => {
    const { reading, scorecard } = check(decoded.text, withCommandLine(await session.optionsFor(source), options));
    found.push({ name: source.file, reading, scorecard });
  });
  if (found.length > 1) session.fail({ file, message: session.words.oneFileEach(file) });
  return found.length > 1 ? undefined : found[0];
}

function comparedFile({ name, reading, scorecard: { met, applicable } }: ViewedStatement): ComparedFile {
  return { file: name, text: reading.statement.text, met, applicable };
}

/** Two statements side by side, in the format that is asked for. */
function sideBySide(left: ViewedStatement, right: ViewedStatement, { paint, width }: Session, { format, locale }: CompareCommandOptions): string {
  const compared = compare(left, right);
  const titleOf = (benchmark: Parameters<typeof ruleText>[0]): string => ruleText(benchmark, locale).title;
  switch (format) {
    case 'json': return jsonText(compareJson(left.name, right.name, compared));
    case 'html': return htmlPage({ title: `${left.name} – ${right.name}`, locale, main: compareView(left, right, compared, { locale, titleOf }) });
    case 'pretty': return prettyCompare(comparedFile(left), comparedFile(right), compared, { paint, locale, width, titleOf });
  }
}

/** What a draft lost and won since an earlier version, in the format that is asked for. */
function sinceEarlier(earlier: ViewedStatement, later: ViewedStatement, { paint, width }: Session, { format, locale }: CompareCommandOptions): string {
  const became = dilution(earlier, later);
  switch (format) {
    case 'json': return jsonText(dilutionJson(earlier.name, later.name, became));
    case 'html': return htmlPage({ title: compareWords(locale).dilution, locale, main: dilutionView(earlier.name, later.name, became, { locale }) });
    case 'pretty': return prettyDilution(earlier.name, later.name, became, { paint, locale, width });
  }
}

/**
 * `forthright compare`: two statements side by side, or a draft with its own earlier version.
 * @returns The exit code: 0; 2 where a file cannot be read, or there is none to compare with.
 */
export async function compareCommand(draft: string, other: string | undefined, options: CompareCommandOptions, io: Io): Promise<number> {
  const session = new Session(options, io);
  const second = options.earlier ?? other;
  if (second === undefined || (options.earlier !== undefined && other !== undefined)) {
    io.stderr.write(`${session.words.nothingToCompare}\n`);
    return 2;
  }
  if (draft === '-' && second === '-') {
    io.stderr.write(`${session.words.oneFromInput}\n`);
    return 2;
  }
  if (!(await session.isConfigurationThere())) return 2;
  const left = await judged(draft, session, options);
  const right = await judged(second, session, options);
  if (session.unread.length > 0 || left === undefined || right === undefined) return 2;
  io.stdout.write(options.earlier === undefined ? sideBySide(left, right, session, options) : sinceEarlier(right, left, session, options));
  return 0;
}
