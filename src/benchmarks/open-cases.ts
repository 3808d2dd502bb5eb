import { NamesAlike } from '../facts/alike.js';
import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import type { Clause } from './clauses/clauses.js';
import { clausesFor, insertSentence, withNames } from './clauses/index.js';
import { fixesIn } from './fixes/index.js';
import { openCasesExamples } from './library/examples.js';
import { earlier, nothingToCompare, pastTold, referenceTo, withLibrary } from './library/past.js';
import type { LibraryView, PastStatement } from './library/view.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

/** So many past statements with open cases are shown, the newest first. */
const mostShown = 5;

/** A past statement, and the people whose release it asked for and who are not known to be free. */
interface OpenCase {
  readonly past: PastStatement;
  readonly names: readonly string[];
}

/** Everybody whose release was asked for and whose case no later statement closed, each with the newest statement that asked. */
function openCasesIn(statements: readonly PastStatement[]): readonly OpenCase[] {
  const closed = new NamesAlike();
  const open = new NamesAlike();
  const cases: OpenCase[] = [];
  for (const past of statements) {
    const names: string[] = [];
    for (const name of past.releaseAskedFor) {
      if (closed.has(name) || open.has(name)) continue;
      open.add(name);
      names.push(name);
    }
    if (names.length > 0) cases.push({ past, names });
    past.closed.forEach((name) => { closed.add(name); });
  }
  return cases;
}

/** A fix that repeats the call for the release of some people. */
function recallFixes(reading: Reading, clause: Clause, names: readonly string[], { locale }: JudgeContext): Fix[] {
  const list = fixesIn(reading.statement.language).names?.list(names);
  if (list === undefined) return [];
  const text = withNames(clause, list, reading.statement.language);
  return insertSentence(reading, text, messagesIn(locale).openCases.insert);
}

/** Cases of other people that the draft does not recall, the newest first. */
function notRecalled({ people, statement }: Reading, cases: readonly OpenCase[]): readonly OpenCase[] {
  const own = new NamesAlike([...people.filter(({ role }) => role === 'defender').map(({ name }) => name), ...(statement.frontMatter.values.defenders ?? [])]);
  return cases.map(({ past, names }) => ({ past, names: names.filter((name) => !own.has(name)) })).filter(({ names }) => names.length > 0);
}

/** Fixes that recall those whose release a past statement on the country asked for last, and ask for that of all others; none where no library is open, or nobody is left out. */
export function openCaseFixes(reading: Reading, context: JudgeContext): Fix[] {
  if (reading.country === undefined || !context.library) return [];
  const [newest] = notRecalled(reading, openCasesIn(earlier(reading, context.library.onCountry(reading.country))));
  return newest ? recallFixes(reading, clausesFor(reading).openCasesAndOthers, newest.names, context) : [];
}

function judgeOpenCases(reading: Reading, library: LibraryView, context: JudgeContext): Judgement {
  if (reading.country === undefined) return nothingToCompare;
  const cases = openCasesIn(earlier(reading, library.onCountry(reading.country)));
  const concerned = reading.people.filter(({ role }) => role === 'defender');
  const open = new NamesAlike(cases.flatMap(({ names }) => names));
  const recalled = concerned.filter(({ name }) => open.has(name));
  const evidence = recalled.flatMap(({ mentions }) => mentions.slice(0, 1).map(({ start, end }) => ({ start, end })));
  const left = notRecalled(reading, cases);
  if (left.length === 0) return cases.length === 0 ? nothingToCompare : { status: 'met', evidence, findings: [] };
  const words = messagesIn(context.locale);
  const findings = left.slice(0, mostShown).map(({ past, names }) => withFixes({
    kind: 'not-recalled', message: words.openCases.notRecalled(words.list(names), pastTold(past, context)), past: referenceTo(past), ...placeOfMissing(reading),
  }, () => recallFixes(reading, clausesFor(reading).openCases, names, context)));
  return { status: evidence.length > 0 ? 'partial' : 'missing', evidence, findings };
}

/** Other named defenders whose release was asked for and who are not known to be free are recalled. */
export const openCases: Benchmark = {
  id: 'open-cases',
  family: 'consistency',
  severity: 'info',
  title: { en: 'Open cases', fr: 'Cas en suspens' },
  why: {
    en: 'A name that is never said again is a case that is closed. Recalling it with each new one tells those in prison, and those who hold them, that nobody is forgotten.',
    fr: 'Un nom que l’on ne dit plus est un cas que l’on referme. Le rappeler avec chaque nouveau dit à ceux qui sont en prison, et à ceux qui les y tiennent, que nul n’est oublié.',
  },
  source: 'The 2019 assessment, Conclusions, examples of language: the statement on China recalls five others who were still in prison; well-known cases get most attention, others little.',
  statuses: {
    met: 'Everybody whose release earlier statements on the country asked for, and whom none said to be free, is named.',
    partial: 'Some of them are.',
    missing: 'None of them is.',
    'not-applicable': 'No case is open in the country as far as the library tells.',
    unknown: 'No library of past statements is open.',
  },
  remedies: ['Insert a sentence that repeats the call for their release. Check first that they are still held: the library knows only what statements say.'],
  examples: openCasesExamples,
  judge: withLibrary(judgeOpenCases),
};
