import type { Reading } from '../reading/types.js';
import { messagesIn } from '../messages/index.js';
import { explicitStrength } from './addressed.js';
import { insertAsks, raiseFixes } from './ask-fixes.js';
import { fixesIn } from './fixes/index.js';
import { openCaseFixes } from './open-cases.js';
import { placeOfMissing } from './place.js';
import { asksOf } from './powerless.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

function insertions(reading: Reading, context: JudgeContext): Fix[] {
  return [...insertAsks(reading, fixesIn(reading.statement.language).situationAsks?.(reading), messagesIn(context.locale).situationRecommendation.insert), ...openCaseFixes(reading, context)];
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const words = messagesIn(context.locale).situationRecommendation;
  const asks = asksOf(reading).filter(({ scope, namesOthers }) => scope === 'situation' || namesOthers);
  const evidence = asks.map(({ start, end }) => ({ start, end }));
  const first = asks[0];
  if (first === undefined) {
    return { status: 'missing', evidence, findings: [withFixes({ kind: 'missing', message: words.missing, ...placeOfMissing(reading) }, () => insertions(reading, context))] };
  }
  if (asks.some(({ strength }) => strength >= explicitStrength)) return { status: 'met', evidence, findings: [] };
  const fixes = (): Fix[] => [...raiseFixes(reading, first, context), ...insertions(reading, context)];
  return { status: 'partial', evidence, findings: [withFixes({ start: first.trigger.start, end: first.trigger.end, kind: 'weak', message: words.weak }, fixes)] };
}

/** At least one explicit ask about the situation, the law, or other defenders in the country. */
export const situationRecommendation: Benchmark = {
  id: 'situation-recommendation',
  family: 'content',
  severity: 'warning',
  title: { en: 'Recommendation on the situation', fr: 'Recommandation sur la situation' },
  why: {
    en: 'One release does not change a practice. Asking for the law, for other defenders or for an end to impunity shows that the EU sees the case as part of a pattern.',
    fr: 'Une libération ne change pas une pratique. Demander une loi, la protection des autres défenseurs ou la fin de l’impunité montre que l’UE voit dans ce cas plus qu’un cas.',
  },
  source: 'The 2019 assessment, section Communications and visibility: key content of a statement includes the EU’s recommendations on the human rights situation in the country, beside those on the individual case.',
  statuses: {
    met: 'The draft asks for something beyond the case: a change in law or practice, the release or protection of other defenders (with the person of the case, too), room for civil society.',
    partial: 'What it says of the country at large is only a wish.',
    missing: 'It asks for nothing beyond the case.',
  },
  remedies: ['Insert an ask for the country at large that matches the event, addressed to the country’s authorities.', 'Recall others whose release past statements on the country asked for.', 'Turn a wish into a demand.'],
  examples: [
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nThe human rights defender Amara Lindt was arrested on 3 May. We call on the Honduran authorities to ensure that human rights defenders can work without fear of reprisals.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the law on associations\n\nThe law on associations was adopted yesterday. We hope that the Government will review the law.\n',
      status: 'partial',
      findings: ['weak'],
      fixed: '# Honduras: Statement by the Spokesperson on the law on associations\n\nThe law on associations was adopted yesterday. We call on the Government to review the law.\n',
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nThe human rights defender Amara Lindt was arrested on 3 May. We call on the Honduran authorities to release her immediately.\n',
      status: 'missing',
      findings: ['missing'],
    },
  ],
  judge,
};
