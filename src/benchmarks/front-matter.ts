import { messagesIn } from '../messages/index.js';
import type { FrontMatterProblem } from '../statement/front-matter.js';
import { notPossible } from '../statement/front-matter-gaps.js';
import { lineEndOf } from '../statement/position.js';
import type { Reading } from '../reading/types.js';
import type { Edit, Fix, JudgeContext, RawFinding, Rule } from './types.js';

/** Most alternatives that a finding offers. */
const mostFixes = 4;

function message({ kind, key = '', value = '', allowed = [], detail = '', fault = 'other' }: FrontMatterProblem, { locale }: JudgeContext): string {
  const { frontMatter: words, yamlFaults } = messagesIn(locale);
  switch (kind) {
    case 'not-closed':
      return words.notClosed;
    case 'not-yaml':
      return words.notYaml(yamlFaults[fault]);
    case 'not-a-mapping':
      return words.notMapping;
    case 'wrong-value':
      return words.wrongValue(key, value, words.or(allowed));
    case 'wrong-type':
      return words.wrongType(key);
    case 'unknown-country':
      return words.unknownCountry(value);
    case 'not-a-date':
      return words.notDate(value);
    case 'duplicate-key':
      return words.duplicateKey(key);
    case 'misspelt-key':
      return words.misspeltKey(key, detail);
  }
}

/** The fence that closes front matter, on a line of its own behind the last that looks like one of its lines. */
function closingFence(text: string, at: number): Edit {
  const lineEnd = lineEndOf(text);
  return { start: at, end: at, text: `${text[at - 1] === '\n' ? '' : lineEnd}---${lineEnd}` };
}

function fixes({ kind, start, end, closeAt, allowed = [] }: FrontMatterProblem, { statement: { text } }: Reading, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).frontMatter;
  if (closeAt !== undefined) return [{ title: words.close, edits: [closingFence(text, closeAt)], preferred: true }];
  // One answer is the answer; of several the drafter chooses. A text with commas may be a list or one name ("Montoro, Iria").
  const preferred = allowed.length === 1 && kind !== 'wrong-type';
  return allowed.slice(0, mostFixes).map((value) => ({ title: kind === 'not-yaml' ? words.quote : words.replace(value), edits: [{ start, end, text: value }], ...(preferred && { preferred }) }));
}

/** A problem with what could stand there, gaps in the draft's language. */
function inItsLanguage(problem: FrontMatterProblem, { statement: { language } }: Reading): FrontMatterProblem {
  const { allowed } = problem;
  return allowed === undefined ? problem : { ...problem, allowed: allowed.map((value) => (value === notPossible('en') ? notPossible(language) : value)) };
}

function judge(reading: Reading, context: JudgeContext): RawFinding[] {
  return reading.statement.frontMatter.problems.map((problem) => inItsLanguage(problem, reading)).map((problem) => ({
    start: problem.start,
    end: problem.end,
    kind: problem.kind,
    ...((problem.kind === 'not-yaml' || problem.kind === 'not-closed') && { severity: 'error' as const }),
    message: message(problem, context),
    ...(problem.value !== undefined && { actual: problem.value }),
    ...(problem.allowed !== undefined && { expected: problem.allowed }),
    fixes: fixes(problem, reading, context),
  }));
}

/** Values of the front matter that are wrong. A check of the file, not a benchmark: the scorecard does not count it. */
export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'warning',
  title: { en: 'Front matter', fr: 'En-tête' },
  why: {
    en: 'The lines between the dashes say what cannot be read from the text. A wrong value there makes the scorecard wrong.',
    fr: 'Les lignes entre les tirets disent ce qui ne peut se lire dans le texte. Une valeur erronée y fausse le bilan.',
  },
  source: 'The format of a statement file, as the project’s contracts describe it; the keys follow the five families of benchmarks of the 2019 assessment, section Communications and visibility.',
  remedies: ['Close the front matter with a line of three dashes.', 'Write one of the values that can stand there, the nearest first.', 'Correct a misspelt key.', 'Put a text in quotation marks where it needs them.', 'Make a list of names with commas between them; never done for all at once, as a name may hold a comma.'],
  examples: [
    {
      text: '---\nlevel: spokesperson\ncountry: Honduras\ndate: 2026-05-24\n---\n# Statement by the Spokesperson\n\nWe call on the authorities to act.\n',
      findings: [],
    },
    {
      text: '---\nlevel: spokesperson\ncountry: Honduras\n\n# Statement by the Spokesperson\n\nWe call on the authorities to act.\n',
      findings: ['not-closed'],
      fixed: '---\nlevel: spokesperson\ncountry: Honduras\n---\n\n# Statement by the Spokesperson\n\nWe call on the authorities to act.\n',
    },
    {
      text: '---\nlevl: spokesperson\n---\n# Statement by the Spokesperson\n\nWe call on the authorities to act.\n',
      findings: ['misspelt-key'],
      fixed: '---\nlevel: spokesperson\n---\n# Statement by the Spokesperson\n\nWe call on the authorities to act.\n',
    },
    {
      text: '---\nlevel: minister\ncountry: Atlantis\n---\n# Statement by the Spokesperson\n\nWe call on the authorities to act.\n',
      findings: ['wrong-value', 'unknown-country'],
    },
    {
      text: '---\ntitle: Honduras: Statement by the Spokesperson\n---\nWe call on the authorities to act.\n',
      findings: ['not-yaml'],
      fixed: '---\ntitle: "Honduras: Statement by the Spokesperson"\n---\nWe call on the authorities to act.\n',
    },
    {
      text: '---\ndefenders: Iria Montoro, Tomás Belver\n---\n# Statement by the Spokesperson\n\nWe call on the authorities to act.\n',
      findings: ['wrong-type'],
    },
  ],
  judge,
};
