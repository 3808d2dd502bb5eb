import { messagesIn } from '../../messages/index.js';
import { analyse } from '../../reading/analysis.js';
import type { Reading } from '../../reading/types.js';
import type { Paragraph, PlainText } from '../../statement/types.js';
import { replaceTokens } from '../fixes/replace-words.js';
import { normAt, type TokenRange, tokensAt } from '../fixes/tokens.js';
import { fixesInFile, fixOf } from '../located.js';
import type { Benchmark, JudgeContext, Judgement, RawFinding } from '../types.js';
import { withFixes } from '../with-fixes.js';
import { disrespectIn } from './find.js';
import type { Disrespect } from './finder.js';

/** The language whose phrases retext-equality knows. */
const knownLanguage = 'en';

/** Words behind which somebody, or some people, may be named; what else stands behind a word for people belongs to it ("disabled children"). */
const beforeOne = /^(?:an?|the|this|that|every|any|one|no|another)$/u;
const beforeMany = /^(?:is|are|was|were|be|been|an?|this|that|every|one|another)$/u;
const behindPeople = /^(?:and|or|who|whose|is|are|was|were|has|have|had|in|of|on|at|by|from|with|for|to|as|but|must|should|can|may|will|do|did|not|that)$/u;

/** Most alternatives that a finding offers. */
const mostFixes = 4;

/** Suggestions for another sense of the same word, by what the library calls its rule: statements speak of people, not of switches. */
const otherSense: Readonly<Record<string, readonly string[]>> = {
  invalid: ['turned off'],
  handicapped: ['accessible'],
  nuts: ['rude', 'malicious', 'mean', 'disgusting', 'incredible', 'vile'],
};

function expectedFor({ id, expected }: Disrespect, before: string): readonly string[] {
  const unfit = otherSense[id] ?? [];
  // "The disabled has a disability" is no sentence.
  const fit = expected.filter((words) => !unfit.includes(words) && !(before === 'the' && words.startsWith('has ')));
  return before === 'the' && fit.some((words) => words.startsWith('people ')) ? fit.filter((words) => words.startsWith('people ')) : fit;
}

/** Whether a suggestion can stand where the word stands: "person with a disability" is no adjective. */
function fits(plain: PlainText, { from, to }: TokenRange, instead: string): boolean {
  const [first] = instead.split(' ');
  if (first === 'has' || first === 'with') return false;
  const isOne = first === 'person' || first === 'someone';
  if (!isOne && first !== 'people') return true;
  if (plain.tokens[to]?.kind === 'word' && !behindPeople.test(normAt(plain, to))) return false;
  return isOne ? beforeOne.test(normAt(plain, from - 1)) : !beforeMany.test(normAt(plain, from - 1));
}

function findingOf(reading: Reading, paragraph: Paragraph, found: Disrespect, { locale }: JudgeContext): RawFinding {
  const words = messagesIn(locale).respectfulLanguage;
  const tokens = tokensAt(paragraph.plain, found);
  const expected = expectedFor(found, normAt(paragraph.plain, tokens.from - 1));
  return withFixes({ kind: found.id, message: words.finding(found.actual), actual: found.actual, expected, ...paragraph.spanOf(found) }, () => {
    const fixes = expected.filter((instead) => fits(paragraph.plain, tokens, instead)).slice(0, mostFixes).flatMap((instead) => fixOf(words.replace(instead), replaceTokens(paragraph.plain, tokens, instead)));
    return fixesInFile(reading, paragraph, fixes);
  });
}

function findingsOf(reading: Reading, paragraph: Paragraph, context: JudgeContext): RawFinding[] {
  const found = disrespectIn(paragraph.plain);
  if (found.length === 0) return [];
  const { quoted } = analyse(paragraph.plain);
  // What somebody else is quoted with is theirs.
  return found.filter((each) => !quoted[tokensAt(paragraph.plain, each).from]).map((each) => findingOf(reading, paragraph, each, context));
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  // The library's phrases are English: in another language it would find nothing, and that would prove nothing.
  if (reading.language !== knownLanguage) return { status: 'unknown', evidence: [], findings: [], note: messagesIn(context.locale).respectfulLanguage.englishOnly };
  const findings = reading.statement.paragraphs.flatMap((paragraph) => findingsOf(reading, paragraph, context));
  return {
    status: findings.length === 0 ? 'met' : findings.length === 1 ? 'partial' : 'missing',
    evidence: findings.map(({ start, end }) => ({ start, end })),
    findings,
  };
}

/** No words that hurt or exclude, as retext-equality knows them. */
export const respectfulLanguage: Benchmark = {
  id: 'respectful-language',
  family: 'content',
  severity: 'info',
  title: { en: 'Respectful language', fr: 'Un langage respectueux' },
  why: {
    en: 'A statement that stands up for somebody’s dignity must not, in passing, take it from somebody else. Women, LGBTI and Indigenous defenders and people with disabilities are the first to notice.',
    fr: 'Une déclaration qui défend la dignité d’une personne ne doit pas, en passant, en blesser une autre. Les défenseures, les défenseurs LGBTI et autochtones et les personnes handicapées le remarquent d’abord.',
  },
  source: 'The 2019 assessment, Recommendations, key areas of concern: women, LGBTI and Indigenous defenders face risks of their own, and EU action must be linked with its policies for them. The phrases are those of retext-equality, without the ones that this field uses in another sense.',
  statuses: {
    met: 'retext-equality finds nothing, apart from words that this field uses in another sense (pronouns and family of named people, special rapporteurs, invalid elections …; the list with its reasons is `src/benchmarks/respectful-language/let-through.yaml`).',
    partial: 'It finds one phrase.',
    missing: 'It finds several.',
    unknown: 'The draft is not in English: the library knows English phrases only, so nobody has looked.',
  },
  remedies: ['The library’s own suggestions, at most four.'],
  examples: [
    {
      text: '# Honduras: Statement by the Spokesperson on the trial of Iria Montoro\n\nThe spokesperson met her mother, the chair of the association, before the Special Rapporteur arrived.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the trial of Iria Montoro\n\nThe chairman of the association was arrested.\n',
      status: 'partial',
      findings: ['chairman-chairwoman'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the trial of Iria Montoro\n\nTwo policemen beat a handicapped man.\n',
      status: 'missing',
      findings: ['policemen-policewomen', 'handicapped'],
    },
  ],
  judge,
};
