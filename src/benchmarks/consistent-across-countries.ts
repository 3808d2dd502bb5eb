import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import type { Ask } from '../reading/types.js';
import { insertClauses } from './clauses/index.js';
import { askedBeforeFixes } from './library/asked-before.js';
import { codingOf } from './library/coding.js';
import { acrossCountriesExamples } from './library/examples.js';
import { earlier, nothingToCompare, pastTold, referenceTo, withLibrary } from './library/past.js';
import { median, type StrengthTrait, strengthOf, strengthTraits, traitsOf } from './library/strength.js';
import type { LibraryView, PastStatement } from './library/view.js';
import { nextStepsFor } from './next-steps.js';
import { citeTreatyFix } from './obligations/fixes.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

/** Of fewer statements there is no middle to speak of. */
const fewest = 3;

/** So many ways to catch up with other countries are offered. */
const mostFixes = 4;

/** What most of some values are, those that are known; undefined where none is. */
function mostFrequent<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Fixes that add what others said and the draft does not: what they asked for most often, a treaty that they cited, a next step. */
function catchUpFixes(reading: Reading, others: readonly PastStatement[], weaker: readonly StrengthTrait[], context: JudgeContext): Fix[] {
  const asked = (wanted: 'case' | 'situation'): Ask | undefined => mostFrequent(others.flatMap(({ asks }) => asks.filter(({ scope }) => scope === wanted).map(({ ask }) => ask)));
  const { country } = reading;
  const ways: Readonly<Record<StrengthTrait, () => readonly Fix[]>> = {
    'case-ask': () => (reading.hasCase ? askedBeforeFixes(reading, 'case', asked('case'), context) : []),
    'situation-ask': () => askedBeforeFixes(reading, 'situation', asked('situation'), context),
    obligations: () => (country === undefined ? [] : [...new Set(others.flatMap(({ instruments }) => instruments))].flatMap((treaty) => citeTreatyFix(reading, treaty, country, context)).slice(0, 1)),
    'follow-up': () => insertClauses(reading, nextStepsFor(reading).slice(0, 1), messagesIn(context.locale).followUp.insert),
    // The benchmarks on each of these mend them in their place.
    names: () => [],
    term: () => [],
    'no-hedging': () => [],
  };
  return weaker.flatMap((trait) => ways[trait]()).slice(0, mostFixes);
}

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
  const finding = withFixes({ kind: 'weaker', message, actual: String(strength), expected: [String(middle)], past: referenceTo(shown), ...placeOfMissing(reading) }, () => catchUpFixes(reading, others, weaker, context));
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
    fr: 'Les défenseurs voient ce qui est dit d’autres dans la même situation. Des mots plus faibles pour un partenaire de poids leur disent, comme à lui, que les droits ont un prix.',
  },
  source: 'The 2019 assessment, Conclusions: the number and strength of statements differ between countries without reason; consistency across countries is asked for, without sinking to the lowest common denominator.',
  statuses: {
    met: 'The draft is as strong as the median of statements on the same kind of event in other countries, or stronger. Strength is counted from the asks, the names, the term, obligations, follow-up and hedges; the weakest statement is never the measure.',
    partial: 'It is weaker than the median.',
    missing: 'It is weaker than every one of them.',
    'not-applicable': 'The kind of event is not told, or there are fewer than three statements on it in other countries.',
    unknown: 'No library of past statements is open.',
  },
  remedies: ['Insert what statements on other countries asked for most often, a treaty that they cited and that binds this State, or a next step: whatever of these the draft lacks. Names, term and hedges are mended by the benchmarks on them.'],
  examples: acrossCountriesExamples,
  judge: withLibrary(judgeAcross),
};
