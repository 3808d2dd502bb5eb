import type { Reading, Recommendation } from '../reading/types.js';
import { messagesIn } from '../messages/index.js';
import { addressesElsewhere, explicitStrength, isAddressed, isHouseFormula } from './addressed.js';
import { addressFixes, insertAsks, raiseFixes } from './ask-fixes.js';
import { concernedNames } from './concerned-names.js';
import { fixesIn } from './fixes/index.js';
import { placeOfMissing } from './place.js';
import { asksOf } from './powerless.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { withFixes } from './with-fixes.js';

/** The asks for the people of the case. A call to free all political prisoners, of whom they may be some, asks for nobody in particular. */
function caseAsksOf(reading: Reading): readonly Recommendation[] {
  return asksOf(reading).filter(({ scope }) => scope === 'case');
}

function insertions(reading: Reading, { locale }: JudgeContext): Fix[] {
  return insertAsks(reading, fixesIn(reading.statement.language).caseAsks?.(reading), messagesIn(locale).caseRecommendation.insert);
}

function partly(reading: Reading, context: JudgeContext, asks: readonly [Recommendation, ...Recommendation[]]): RawFinding[] {
  const words = messagesIn(context.locale).caseRecommendation;
  const clear = asks.find(({ strength }) => strength >= explicitStrength);
  const ask = clear ?? asks[0];
  // A wish is mended at its verb, which coordinated asks share.
  const { start, end } = clear ? ask : ask.trigger;
  return [withFixes({
    start,
    end,
    kind: clear ? 'no-addressee' : 'weak',
    ...(clear && isHouseFormula(reading, ask) && addressesElsewhere(reading, ask) && { severity: 'info' as const }),
    message: clear ? words.noAddressee : words.weak,
  }, () => [...(clear ? addressFixes(reading, ask, context) : raiseFixes(reading, ask, context)), ...insertions(reading, context)])];
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const asks = caseAsksOf(reading);
  const evidence = asks.map(({ start, end }) => ({ start, end }));
  const [first, ...others] = asks;
  if (first === undefined) {
    if (!reading.hasCase) return { status: 'not-applicable', evidence: [], findings: [] };
    const { caseRecommendation: words, list } = messagesIn(context.locale);
    const message = words.missing(list(concernedNames(reading)));
    return { status: 'missing', evidence: [], findings: [withFixes({ kind: 'missing', message, ...placeOfMissing(reading) }, () => insertions(reading, context))] };
  }
  if (asks.some((ask) => ask.strength >= explicitStrength && isAddressed(reading, ask))) return { status: 'met', evidence, findings: [] };
  return { status: 'partial', evidence, findings: partly(reading, context, [first, ...others]) };
}

/** At least one explicit ask about the individual case, to somebody who can meet it. */
export const caseRecommendation: Benchmark = {
  id: 'case-recommendation',
  family: 'content',
  severity: 'warning',
  title: { en: 'Recommendation on the case', fr: 'Recommandation sur le cas' },
  why: {
    en: 'Concern alone asks nothing of anybody. A clear request about this person, to those who can meet it, is what the authorities have to answer and what the family can hold on to.',
    fr: 'L’inquiétude seule ne demande rien à personne. Une demande claire pour cette personne, à ceux qui peuvent y répondre, est ce à quoi les autorités doivent répondre et ce à quoi la famille peut se tenir.',
  },
  source: 'The 2019 assessment, section Communications and visibility: among the key content of statements it lists what the EU recommends in the individual case. Its Conclusions compare two statements of 2018, one that asks for named people to be released and one that asks for nothing.',
  statuses: {
    met: 'The draft asks for something in the individual case (release, dropping charges, a fair trial or retrial, protection, an investigation, access to lawyer, family or doctor, freedom to travel or to work), and says who must do it. A call to free all political prisoners does not count, unless it names those whom the statement is about.',
    partial: 'It asks, but of nobody in particular, or it only hopes.',
    missing: 'It expresses concern, and asks for nothing in the case.',
    'not-applicable': 'No individual is concerned: the event is a law, the closure of an organisation, or no event at all.',
  },
  remedies: [
    'Insert an ask that matches the event, with the names that the draft gives and the country’s authorities as addressee, as a paragraph of its own before words on follow-up and before signatures.',
    'Say who must act: “must be released” becomes “the … authorities must release …”.',
    'Turn a wish into a demand.',
  ],
  examples: [
    {
      text: '# Ruritania: Statement by the Spokesperson on the arrest of Amara Lindt\n\nOn 3 May the human rights defender Amara Lindt was arrested at her home in Strelsau. The European Union calls on the Ruritanian authorities to release her immediately and unconditionally.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nOn 3 May the human rights defender Amara Lindt was arrested at her home in Tegucigalpa. She must be released immediately and unconditionally.\n',
      status: 'partial',
      findings: ['no-addressee'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nOn 3 May the human rights defender Amara Lindt was arrested at her home in Tegucigalpa. The European Union is deeply concerned by her arrest.\n',
      status: 'missing',
      findings: ['missing'],
    },
    {
      text: '---\nevent: restrictive-law\n---\n# Honduras: Statement by the Spokesperson on the law on associations\n\nThe law on associations was adopted yesterday. The European Union calls on Parliament to repeal it.\n',
      status: 'not-applicable',
      findings: [],
    },
  ],
  judge,
};
