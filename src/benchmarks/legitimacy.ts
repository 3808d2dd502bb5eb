import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import type { Clause } from './clauses/clauses.js';
import { clausesFor, insertClauses } from './clauses/index.js';
import { concernedNames } from './concerned-names.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

/** Sentences to insert: of a law that concerns nobody in particular, none on the work of somebody. */
function clausesOn(reading: Reading): readonly Clause[] {
  const { legitimacy: clauses } = clausesFor(reading);
  const isOnNobody = reading.event === 'restrictive-law' && concernedNames(reading).length === 0;
  return isOnNobody ? clauses.filter((clause) => !clause.includes('[NAME]')) : clauses;
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const evidence = reading.themes.filter(({ kind }) => kind === 'legitimacy').map(({ start, end }) => ({ start, end }));
  if (evidence.length > 0) return { status: 'met', evidence, findings: [] };
  const words = messagesIn(context.locale).legitimacy;
  return { status: 'missing', evidence, findings: [withFixes({ kind: 'missing', message: words.missing, ...placeOfMissing(reading) }, () => insertClauses(reading, clausesOn(reading), words.insert))] };
}

/** The draft says that the defender's work is legitimate, peaceful or valuable. */
export const legitimacy: Benchmark = {
  id: 'legitimacy',
  family: 'content',
  severity: 'info',
  title: { en: 'Legitimacy of the work', fr: 'Légitimité du travail' },
  why: {
    en: 'Those who attack defenders say that they are criminals. One sentence that their work is peaceful and legitimate answers this, and can be quoted by the defender and in court.',
    fr: 'Ceux qui attaquent les défenseurs les font passer pour des criminels. Une phrase qui dit que leur travail est pacifique et légitime y répond, et peut être citée par le défenseur et au tribunal.',
  },
  source: 'The 2019 assessment, Recommendations: the EU should recognise publicly that the work of defenders is legitimate, and what it contributes.',
  statuses: { met: 'The draft says that the work is legitimate, peaceful, courageous or valuable, or that it is no crime.', missing: 'It does not.' },
  remedies: ['Insert a sentence on the work of the person concerned, or of defenders in general.'],
  examples: [
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday. Her work is peaceful and legitimate.\n', status: 'met', findings: [] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'missing', findings: ['missing'] },
  ],
  judge,
};
