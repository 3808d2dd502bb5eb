import { policies, policy } from '../facts/policies/policies.js';
import { messagesIn } from '../messages/index.js';
import type { Reading, RiskGroup, Theme } from '../reading/types.js';
import { overlapping } from './said-once.js';
import { clausesFor, insertClauses } from './clauses/index.js';
import { isGroup } from './groups.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

/** So many policies on a group are named for a choice. */
const mostNamed = 2;

/** Whether a policy that is cited is on a group. */
function isOn({ policy: id, of }: Theme, group: RiskGroup): boolean {
  return of === group || (id !== undefined && (policy(id)?.of.includes(group) ?? false));
}

/** The groups that are spoken of, each at its first place; the name of a policy speaks of nobody. */
function groupsIn({ themes }: Reading, cited: readonly Theme[]): ReadonlyMap<RiskGroup, Theme> {
  const inPolicy = overlapping(themes.filter(({ kind }) => isGroup(kind)), cited);
  const groups = new Map<RiskGroup, Theme>();
  for (const theme of themes) if (isGroup(theme.kind) && !inPolicy.has(theme) && !groups.has(theme.kind)) groups.set(theme.kind, theme);
  return groups;
}

/** Policies on a group with the years of their adoption, for a message. */
function policiesOn(group: RiskGroup, { locale }: JudgeContext): string[] {
  return policies().filter(({ of }) => of.includes(group)).slice(0, mostNamed).map(({ name, adopted }) => `${name[locale]} (${adopted.slice(0, 4)})`);
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const words = messagesIn(context.locale).intersectingRisk;
  const cited = reading.themes.filter(({ kind }) => kind === 'policy');
  const named = groupsIn(reading, cited);
  const evidence = [...named.values(), ...cited].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  if (evidence.length === 0) return { status: 'not-applicable', evidence, findings: [] };
  const findings = [...named].filter(([group]) => !cited.some((theme) => isOn(theme, group))).map(([group, { start, end }]) => {
    const fixes = (): Fix[] => insertClauses(reading, [clausesFor(reading).policy[group]], words.insert);
    return withFixes({ start, end, kind: group, message: words.uncited(words.groups[group], words.or(policiesOn(group, context))) }, fixes);
  });
  return { status: findings.length === 0 ? 'met' : 'partial', evidence, findings };
}

/** Where women, LGBTI, Indigenous, land or environmental defenders are concerned, the EU policy on them is cited. */
export const intersectingRisk: Benchmark = {
  id: 'intersecting-risk',
  family: 'content',
  severity: 'info',
  title: { en: 'Intersecting risks', fr: 'Risques croisés' },
  why: {
    en: 'A woman, an Indigenous leader or somebody who opposes a mine is attacked for more than one reason. The EU has policies on each of them, which bind it to act.',
    fr: 'Une femme, une cheffe autochtone ou quelqu’un qui s’oppose à une mine est attaqué pour plus d’une raison. Pour chacune de ces raisons, l’UE a des politiques qui l’engagent à agir.',
  },
  source: 'The 2019 assessment, Conclusions and Recommendations: the Guidelines on defenders should be linked with the policies on women, LGBTI persons, Indigenous peoples, land, environment and business.',
  statuses: {
    met: 'Each dimension is named, and a policy on it is cited.',
    partial: 'A dimension is named, and no policy on it is cited.',
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
