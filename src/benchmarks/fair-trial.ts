import { messagesIn } from '../messages/index.js';
import type { Ask, Reading, Theme } from '../reading/types.js';
import { covers, type Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { clausesFor, insertClauses } from './clauses/index.js';
import { areAllKilled } from './killed.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, JudgeContext, Judgement } from './types.js';
import type { EventKind } from '../statement/front-matter.js';
import { withFixes } from './with-fixes.js';

/** Events in which fairness is at stake; a trial can be observed only in the last two. */
const proceedings: ReadonlySet<EventKind> = new Set(['detention', 'charges', 'trial', 'conviction']);
const trials: ReadonlySet<EventKind> = new Set(['trial', 'conviction']);

/** Asks for what the proceedings ought to be; of a trial they say nothing of what it was. */
const forFairness: Readonly<Record<'due-process' | 'observation', ReadonlySet<Ask>>> = {
  'due-process': new Set(['fair-trial', 'access']),
  observation: new Set(['fair-trial', 'access', 'other']),
};

/** What is said of the proceedings: of a trial not what is only asked for, nor that it will only be followed closely. */
function saidOf({ event, themes, recommendations, hedges }: Reading, kind: 'due-process' | 'observation'): readonly Theme[] {
  const asked = trials.has(event) ? recommendations.filter(({ ask }) => forFairness[kind].has(ask)).map(({ content }) => content) : [];
  const vague = kind === 'observation' ? hedges.filter((hedge) => hedge.kind === 'vague-follow-up') : [];
  const others = new SpanIndex<Span>([...asked, ...vague], (span) => span);
  return themes.filter((theme) => theme.kind === kind && !others.overlapping(theme).some((span) => covers(span, theme)));
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  if (!proceedings.has(reading.event) || areAllKilled(reading)) return { status: 'not-applicable', evidence: [], findings: [] };
  const words = messagesIn(context.locale).fairTrial;
  const clauses = clausesFor(reading);
  const [dueProcess, observation] = [saidOf(reading, 'due-process'), saidOf(reading, 'observation')];
  const lacks = {
    'due-process': dueProcess.length === 0,
    observation: trials.has(reading.event) && observation.length === 0,
  };
  const evidence = [...dueProcess, ...observation].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const place = placeOfMissing(reading);
  const findings = [
    ...(lacks['due-process'] ? [withFixes({ kind: 'due-process', message: words.dueProcess, ...place }, () => insertClauses(reading, clauses.dueProcess, words.insert))] : []),
    ...(lacks.observation ? [withFixes({ kind: 'observation', message: reading.level === 'ngo' ? words.observationOfNgo : words.observation, ...place }, () => insertClauses(reading, clauses.observation, words.insert))] : []),
  ];
  const status = findings.length === 0 ? 'met' : evidence.length > 0 ? 'partial' : 'missing';
  return { status, evidence, findings };
}

/** Due process is assessed, and of a trial it is said whether the EU could observe it. */
export const fairTrial: Benchmark = {
  id: 'fair-trial',
  family: 'content',
  severity: 'info',
  title: { en: 'Fair trial', fr: 'Procès équitable' },
  why: {
    en: 'What was unfair in an arrest or a trial is what a court can mend. Saying that the EU was in the courtroom, or was kept out of it, makes the observation count.',
    fr: 'Ce qui a été inéquitable dans une arrestation ou un procès, un tribunal peut le réparer. Dire que l’UE était dans la salle, ou qu’on ne l’y a pas laissée entrer, donne du poids à l’observation.',
  },
  source: 'The 2019 assessment, Conclusions and Recommendations: trial observation was rarely followed by a public word on fair trial and due process; results, and denials of access, should be part of public positions.',
  statuses: {
    met: 'The draft says how fair the proceedings are (lawyer, public hearing, evidence, appeal, confessions), and of a trial or a conviction whether the EU observed it or was denied access. To ask for a fair trial is not to say how fair it was; before a trial it is enough to ask for a lawyer, or for a judge.',
    partial: 'It says one of the two.',
    missing: 'It says neither.',
    'not-applicable': 'Nobody concerned was arrested, charged, tried or convicted.',
  },
  remedies: ['Insert a sentence on due process, with what was denied to fill in.', 'Insert a sentence on trial observation: attended, or denied access.'],
  examples: [
    { text: '# Honduras: Statement by the Spokesperson on the conviction of human rights defender Iria Montoro\n\nIria Montoro was sentenced to two years in prison on Monday, behind closed doors. EU diplomats were denied access to the courtroom.\n', status: 'met', findings: [] },
    { text: '# Honduras: Statement by the Spokesperson on the conviction of human rights defender Iria Montoro\n\nIria Montoro was sentenced to two years in prison on Monday, behind closed doors.\n', status: 'partial', findings: ['observation'] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'missing', findings: ['due-process'] },
    { text: '# Honduras: Statement by the Spokesperson on the killing of human rights defender Iria Montoro\n\nIria Montoro was shot dead on Monday.\n', status: 'not-applicable', findings: [] },
  ],
  judge,
};
