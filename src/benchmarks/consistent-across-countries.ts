import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import { codingOf } from './library/coding.js';
import { acrossCountriesExamples } from './library/examples.js';
import { earlier, nothingToCompare, pastTold, referenceTo, withLibrary } from './library/past.js';
import { median, strengthOf, strengthTraits, traitsOf } from './library/strength.js';
import type { LibraryView } from './library/view.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, JudgeContext, Judgement } from './types.js';

/** Of fewer statements there is no middle to speak of. */
const fewest = 3;

function judgeAcross(reading: Reading, library: LibraryView, context: JudgeContext): Judgement {
  if (reading.event === 'other') return nothingToCompare;
  const others = earlier(reading, library.onEvent(reading.event)).filter(({ country }) => country !== undefined && country !== reading.country);
  if (others.length < fewest) return nothingToCompare;
  const own = codingOf(reading);
  const strengths = others.map(strengthOf);
  const middle = median(strengths);
  const strength = strengthOf(own);
  if (strength >= middle) return { status: 'met', evidence: [], findings: [] };
  const words = messagesIn(context.locale);
  const traits = traitsOf(own);
  const all = others.map(traitsOf);
  const weaker = strengthTraits.filter((trait) => traits[trait] < median(all.map((each) => each[trait])));
  const shown = others[strengths.indexOf(middle)];
  if (!shown) return nothingToCompare;
  const lacks = words.list(weaker.map((trait) => words.acrossCountries.traits[trait]));
  const message = words.acrossCountries.weaker(others.length, lacks, pastTold(shown, context));
  const finding = { ...placeOfMissing(reading), kind: 'weaker', message, actual: String(strength), expected: [String(middle)], past: referenceTo(shown), fixes: [] };
  return { status: strength < Math.min(...strengths) ? 'missing' : 'partial', evidence: [], findings: [finding] };
}

/** For the same kind of event the draft is not weaker than the median of other countries. */
export const consistentAcrossCountries: Benchmark = {
  id: 'consistent-across-countries',
  family: 'consistency',
  severity: 'info',
  title: { en: 'As strong as elsewhere', fr: 'Aussi ferme qu’ailleurs' },
  why: {
    en: 'Defenders see what is said of others in the same plight. Weaker words for a partner of weight tell them, and the partner, that rights have a price.',
    fr: 'Les défenseurs voient ce qui est dit d’autres dans la même situation. Des mots plus faibles pour un partenaire de poids leur disent, et à lui, que les droits ont un prix.',
  },
  source: 'The 2019 assessment, Conclusions: the number and strength of statements differ between countries without reason; consistency across countries is asked for, without sinking to the lowest common denominator.',
  statuses: {
    met: 'The draft is as strong as the median of statements on the same kind of event in other countries, or stronger. Strength is counted from the asks, the names, the term, obligations, follow-up and hedges; the weakest statement is never the measure.',
    partial: 'It is weaker than the median.',
    missing: 'It is weaker than every one of them.',
    'not-applicable': 'The kind of event is not told, or there are fewer than three statements on it in other countries.',
    unknown: 'No library of past statements is open.',
  },
  remedies: ['The finding says in what the draft is weaker; the benchmarks on each of these have the fixes.'],
  examples: acrossCountriesExamples,
  judge: withLibrary(judgeAcross),
};
