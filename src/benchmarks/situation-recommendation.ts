import type { Reading, Recommendation } from '../reading/types.js';
import { messagesIn } from '../messages/index.js';
import { insertAsks, lackFixes } from './ask-fixes.js';
import { fixesIn } from './fixes/index.js';
import { openCaseFixes } from './open-cases.js';
import { placeOfMissing } from './place.js';
import { asksOf } from './powerless.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { type Lack, lackOnSituation, nearest } from './weight.js';
import { isForOthers } from './whose.js';
import { withFixes } from './with-fixes.js';

function insertions(reading: Reading, context: JudgeContext): Fix[] {
  return [...insertAsks(reading, fixesIn(reading.statement.language).situationAsks?.(reading), messagesIn(context.locale).situationRecommendation.insert), ...openCaseFixes(reading, context)];
}

/** What is mended first; a duty that is only recalled asks for nothing. */
const byNearness = ['no-addressee', 'announced', 'reminder', 'weak'] as const;

function partly(reading: Reading, context: JudgeContext, ask: Recommendation, lack: Lack | 'reminder'): RawFinding {
  const { start, end } = lack === 'no-addressee' ? ask : ask.trigger;
  return withFixes({ start, end, kind: lack, message: messagesIn(context.locale).lacks.onSituation[lack] }, () => [...lackFixes(reading, ask, lack, context), ...insertions(reading, context)]);
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const asks = asksOf(reading).filter((ask) => isForOthers(reading, ask)).map((ask) => ({ ask, lack: lackOnSituation(reading, ask) }));
  const evidence = asks.map(({ ask: { start, end } }) => ({ start, end }));
  if (asks.some(({ lack }) => !lack)) return { status: 'met', evidence, findings: [] };
  const found = nearest(asks, byNearness);
  if (found) return { status: 'partial', evidence, findings: [partly(reading, context, found.ask, found.lack)] };
  const { missing: message } = messagesIn(context.locale).situationRecommendation;
  return { status: 'missing', evidence, findings: [withFixes({ kind: 'missing', message, ...placeOfMissing(reading) }, () => insertions(reading, context))] };
}

/** At least one explicit ask about the situation, the law, or other defenders in the country. */
export const situationRecommendation: Benchmark = {
  id: 'situation-recommendation',
  family: 'content',
  severity: 'warning',
  title: { en: 'Recommendation on the situation', fr: 'Recommandation sur la situation' },
  why: {
    en: 'One release does not change a practice. Asking for the law, for other defenders or for an end to impunity shows that the EU sees the case as part of a pattern.',
    fr: 'Une libération ne change pas une pratique. Demander une loi, la protection des autres défenseurs ou la fin de l’impunité montre que l’UE voit plus loin que ce cas.',
  },
  source: 'The 2019 assessment, section Communications and visibility: key content of a statement includes the EU’s recommendations on the human rights situation in the country, beside those on the individual case.',
  statuses: {
    met: 'The draft asks for something beyond the case: a change in law or practice, the release or protection of other defenders (with the person of the case, too), room for civil society.',
    partial: 'What it says of the country at large is only a wish, a duty that it recalls, a “should” that is said to nobody, or an ask that it announces.',
    missing: 'It asks for nothing beyond the case.',
  },
  remedies: ['Insert an ask for the country at large that matches the event, addressed to the country’s authorities.', 'Recall others whose release past statements on the country asked for.', 'Turn a wish into a demand.', 'Say what must be done to meet a duty, and who must do what should be.'],
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
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nThe human rights defender Amara Lindt was arrested on 3 May. We recall the obligation of the authorities to protect all human rights defenders.\n',
      status: 'partial',
      findings: ['reminder'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nThe human rights defender Amara Lindt was arrested on 3 May. Civil society matters to Honduras, and it should not be silenced.\n',
      status: 'partial',
      findings: ['no-addressee'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nThe human rights defender Amara Lindt was arrested on 3 May. We call on the Honduran authorities to release her immediately.\n',
      status: 'missing',
      findings: ['missing'],
    },
  ],
  judge,
};
