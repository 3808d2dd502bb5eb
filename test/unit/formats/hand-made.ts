import type { Finding, Fix } from '../../../src/benchmarks/types.js';
import type { CheckedFile } from '../../../src/formats/check-json.js';
import type { Paint } from '../../../src/formats/paint.js';
import type { Reading } from '../../../src/reading/types.js';
import type { Statement } from '../../../src/statement/types.js';

/** Marks instead of colours, so that a golden report shows what is painted. */
export const marks: Paint = {
  bold: (text) => `*${text}*`, dim: (text) => `(${text})`, underline: (text) => `_${text}_`,
  red: (text) => `<red ${text}>`, yellow: (text) => `<yellow ${text}>`, blue: (text) => `<blue ${text}>`, green: (text) => `<green ${text}>`,
};

/** No colours at all. */
export const plain: Paint = {
  bold: (text) => text, dim: (text) => text, underline: (text) => text, red: (text) => text, yellow: (text) => text, blue: (text) => text, green: (text) => text,
};

export const draft = `# Honduras: statement on Marta Quiñones

While respecting the courts, the European Union hopes that she will be released.
`;

/** Where words stand in the draft. */
export function at(words: string, text = draft): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export const dropClause: Fix = { title: 'Delete the clause', preferred: true, edits: [{ ...at('While respecting the courts, t'), text: 'T' }] };

export const deference: Finding = {
  rule: 'no-hedging', kind: 'deference', severity: 'warning', message: 'This defers to the authorities.', ...at('While respecting the courts'),
  url: 'docs/benchmarks/no-hedging.md', fixes: [dropClause], hasFixes: true,
};

export const hope: Finding = {
  rule: 'no-hedging', kind: 'hope', severity: 'info', message: 'A hope is no recommendation.', ...at('hopes that'), actual: 'hopes that', expected: ['calls on'],
  url: 'docs/benchmarks/no-hedging.md', fixes: [{ title: 'Call on the authorities', placeholders: true, edits: [{ ...at('hopes that she will be released'), text: 'calls on [WHOM] to release her' }] }], hasFixes: true,
};

export const noTerm: Finding = {
  rule: 'hrd-term', severity: 'error', message: 'Nobody is called a human rights defender.', ...at('# Honduras: statement on Marta Quiñones'), url: 'docs/benchmarks/hrd-term.md', fixes: [], hasFixes: false,
};

export const checked: CheckedFile = {
  file: 'draft.statement.md',
  text: draft,
  scorecard: {
    met: 1,
    applicable: 3,
    benchmarks: [
      { id: 'hrd-term', family: 'content', status: 'missing', evidence: [] },
      { id: 'names-individual', family: 'content', status: 'met', evidence: [at('Marta Quiñones')] },
      { id: 'no-hedging', family: 'content', status: 'partial', evidence: [at('hopes')] },
      { id: 'direct-recommendation', family: 'content', status: 'not-applicable', evidence: [] },
    ],
  },
  findings: [noTerm, deference, hope],
};

export function ruleText(rule: string): { title: string; why: string } {
  return { title: `Title of ${rule}`, why: `Why ${rule} matters.` };
}

const statement: Statement = { text: draft, frontMatter: { span: undefined, values: {}, at: {}, problems: [] }, title: undefined, plainTitle: undefined, written: 'en', language: 'en', own: undefined, givenTitle: undefined, titleSpan: undefined, paragraphs: [], comments: [], words: 19 };

export const reading: Reading = {
  statement, title: 'Honduras: statement on Marta Quiñones', words: 19, language: 'en', level: 'spokesperson', country: 'HN', date: undefined, event: 'detention', isOnDay: false, hasCase: true,
  contacts: [], toldTwice: [],
    people: [{ name: 'Marta Quiñones', role: 'defender', firstIn: 'title', mentions: [{ ...at('Marta Quiñones'), full: true }] }],
  counted: [],
  recommendations: [{
    ...at('hopes that she will be released'), scope: 'case', ask: 'release', strength: 1, passive: true, trigger: at('hopes that'), content: at('she will be released'), immediate: false, namesConcerned: false, namesOthers: false,
  }],
  hedges: [{ ...at('While respecting the courts'), kind: 'deference', entry: 'while-respecting' }],
  labels: [],
  instruments: [{ ...at('courts'), id: 'ICCPR' }],
  claims: [],
  generalObligations: [],
  followUps: [],
  places: [{ ...at('Honduras'), country: 'HN' }],
  themes: [],
  terms: { hrd: [] },
  roleNouns: [],
};
