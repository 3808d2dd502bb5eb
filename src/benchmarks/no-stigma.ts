import { messagesIn } from '../messages/index.js';
import type { Label, Reading } from '../reading/types.js';
import { fixesIn } from './fixes/index.js';
import { quotedIn } from './fixes/quotation-marks.js';
import { soCalled } from './fixes/so-called.js';
import { fixesInFile, fixOf, locate, wordsOf } from './located.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { withFixes } from './with-fixes.js';

function fixes(reading: Reading, label: Label, { locale }: JudgeContext): Fix[] {
  const found = locate(reading, label);
  if (!found) return [];
  const words = messagesIn(locale).noStigma;
  const { paragraph, tokens } = found;
  const { plain } = paragraph;
  const distance = fixesIn(reading.statement.language).distance?.(plain, tokens.from);
  return fixesInFile(reading, paragraph, [
    ...fixOf(words.quote, quotedIn(plain, tokens, reading.statement)),
    ...(distance === undefined ? [] : fixOf(words.write(`${distance} ${wordsOf(reading, label)}`), soCalled(plain, tokens, distance))),
  ]);
}

function finding(reading: Reading, label: Label, context: JudgeContext): RawFinding {
  const actual = wordsOf(reading, label);
  return withFixes({ start: label.start, end: label.end, kind: 'undistanced', message: messagesIn(context.locale).noStigma.undistanced(actual), actual }, () => fixes(reading, label, context));
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const { labels } = reading;
  const bare = labels.filter(({ distanced }) => !distanced);
  const evidence = labels.map(({ start, end }) => ({ start, end }));
  if (labels.length === 0) return { status: 'not-applicable', evidence, findings: [] };
  const status = bare.length === 0 ? 'met' : bare.length < labels.length ? 'partial' : 'missing';
  return { status, evidence, findings: bare.map((label) => finding(reading, label, context)) };
}

/** Labels that others put on defenders stand at a distance. */
export const noStigma: Benchmark = {
  id: 'no-stigma',
  family: 'content',
  severity: 'warning',
  title: { en: 'No stigma', fr: 'Pas de stigmatisation' },
  why: {
    en: 'Defenders are called foreign agents, extremists or spies so that nobody listens to them. Who repeats the word without distance helps to make it stick.',
    fr: 'On traite les défenseurs d’agents étrangers, d’extrémistes ou d’espions pour que personne ne les écoute. Répéter le mot sans distance aide à l’imposer.',
  },
  source: 'The 2019 assessment, Conclusions: defenders are portrayed as criminals, foreign agents or enemies of the State; its section Communications and visibility asks for messages that counter this.',
  statuses: {
    met: 'Every label stands in quotation marks, behind “so-called”, or is attributed (“accused of being”, “on charges of”).',
    partial: 'Some labels stand at a distance, others do not.',
    missing: 'Labels are repeated as if they were the EU’s own words.',
    'not-applicable': 'The draft repeats no label.',
  },
  remedies: ['Put the label in quotation marks.', 'Write “so-called” before it.'],
  examples: [
    {
      text: '# Honduras: Statement by the Spokesperson on the trial of human rights defender Iria Montoro\n\nIria Montoro is accused of being a foreign agent.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the law on associations\n\nThe law lets the Ministry close the offices of foreign agents.\n',
      status: 'missing',
      findings: ['undistanced'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n',
      status: 'not-applicable',
      findings: [],
    },
  ],
  judge,
};
