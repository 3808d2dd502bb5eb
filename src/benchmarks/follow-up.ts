import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import { insertClauses } from './clauses/index.js';
import { nextStepsFor } from './next-steps.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

function judge(reading: Reading, context: JudgeContext): Judgement {
  const words = messagesIn(context.locale).followUp;
  const evidence = reading.followUps.map(({ start, end }) => ({ start, end }));
  if (reading.followUps.some(({ concrete }) => concrete)) return { status: 'met', evidence, findings: [] };
  const fixes = (): Fix[] => insertClauses(reading, nextStepsFor(reading), words.insert);
  const vague = evidence[0];
  if (vague) return { status: 'partial', evidence, findings: [withFixes({ kind: 'vague', message: words.vague, ...vague }, fixes)] };
  return { status: 'missing', evidence, findings: [withFixes({ kind: 'missing', message: words.missing, ...placeOfMissing(reading) }, fixes)] };
}

/** A concrete next step is announced, or one that was taken is told. */
export const followUp: Benchmark = {
  id: 'follow-up',
  family: 'protection',
  severity: 'info',
  title: { en: 'Follow-up', fr: 'Suites' },
  why: {
    en: 'A statement that is not followed by anything is soon forgotten by those whom it addresses. A meeting asked for, a visit, a seat in the courtroom shows that the EU will come back.',
    fr: 'Une déclaration sans suites est vite oubliée de ceux à qui elle s’adresse. Une rencontre demandée, une visite, une place au procès montrent que l’UE reviendra.',
  },
  source: 'The 2019 assessment, Conclusions: public statements were hardly used to ask for a meeting with the authorities or a visit in prison, and trial observation was rarely followed up in public.',
  statuses: {
    met: 'A concrete step is named: a meeting, a visit, trial observation, a dialogue, the United Nations, measures.',
    partial: 'The only follow-up is vague: “will follow closely”.',
    missing: 'Nothing is said of what comes next.',
  },
  remedies: ['Insert a step: a meeting with the minister, a visit in detention, the next dialogue; dates and names are to fill in.'],
  examples: [
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday. The Delegation has requested a meeting with the Minister of Justice.\n', status: 'met', findings: [] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday. The European Union will follow her case closely.\n', status: 'partial', findings: ['vague'] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'missing', findings: ['missing'] },
  ],
  judge,
};
