import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import { clausesFor, insertClauses } from './clauses/index.js';
import { isGroup } from './groups.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

function judge(reading: Reading, context: JudgeContext): Judgement {
  const words = messagesIn(context.locale).intersectingRisk;
  const policies = reading.themes.filter(({ kind }) => kind === 'policy');
  const named = reading.themes.flatMap(({ kind, start, end }) => (isGroup(kind) ? [{ group: kind, start, end }] : []));
  const evidence = [...named, ...policies].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  if (evidence.length === 0) return { status: 'not-applicable', evidence, findings: [] };
  if (policies.length > 0) return { status: 'met', evidence, findings: [] };
  const [first] = named;
  if (!first) return { status: 'met', evidence, findings: [] };
  const present = [...new Set(named.map(({ group }) => group))];
  const fixes = (): Fix[] => insertClauses(reading, present.map((group) => clausesFor(reading).policy[group]), words.insert);
  return { status: 'partial', evidence, findings: [withFixes({ start: first.start, end: first.end, kind: first.group, message: words.uncited(words.groups[first.group]) }, fixes)] };
}

/** Where women, LGBTI, Indigenous, land or environmental defenders are concerned, the EU policy on them is cited. */
export const intersectingRisk: Benchmark = {
  id: 'intersecting-risk',
  family: 'content',
  severity: 'info',
  title: { en: 'Intersecting risks', fr: 'Risques croisés' },
  why: {
    en: 'A woman, an Indigenous leader or somebody who opposes a mine is attacked for more than one reason. The EU has policies on each of them, which bind it to act.',
    fr: 'Une femme, une cheffe autochtone ou quelqu’un qui s’oppose à une mine est attaqué pour plus d’une raison. L’UE a pour chacun des politiques qui l’obligent à agir.',
  },
  source: 'The 2019 assessment, Conclusions and Recommendations: the Guidelines on defenders should be linked with the policies on women, LGBTI persons, Indigenous peoples, land, environment and business.',
  statuses: {
    met: 'The dimension is named, and an EU or UN policy on it is cited.',
    partial: 'The dimension is named, and no policy on it is cited.',
    'not-applicable': 'Neither women’s, LGBTI, Indigenous, land nor environmental rights are spoken of.',
  },
  remedies: ['Insert a sentence that cites the policy on the group concerned.'],
  examples: [
    { text: '# Honduras: Statement by the Spokesperson on the arrest of woman human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday. The EU acts by its Gender Action Plan.\n', status: 'met', findings: [] },
    { text: '# Honduras: Statement by the Spokesperson on the killing of environmental defender Iria Montoro\n\nIria Montoro was shot dead on Monday.\n', status: 'partial', findings: ['land'] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'not-applicable', findings: [] },
  ],
  judge,
};
