import type { GoldFile, GoldRecommendation, Label } from './types.js';

/* The verdicts that follow from the labels alone. A gold file that judges otherwise says why. */

const counted = <Found extends Label>(labels: readonly Found[]): Found[] => labels.filter(({ optional }) => optional !== true);

const asksOn = (gold: GoldFile, scope: string): GoldRecommendation[] => counted(gold.recommendations).filter((ask) => ask.scope === scope);

function onCase(gold: GoldFile): string | undefined {
  const asks = asksOn(gold, 'case');
  // With nobody concerned it is missing or does not apply, as front matter has it.
  if (asks.length === 0) return gold.people.some(({ role }) => role === 'defender') ? 'missing' : undefined;
  return asks.some(({ strength, addressee }) => strength > 1 && addressee !== undefined) ? 'met' : 'partial';
}

function onSituation(gold: GoldFile): string {
  const asks = asksOn(gold, 'situation');
  if (asks.length === 0) return 'missing';
  return asks.some(({ strength }) => strength > 1) ? 'met' : 'partial';
}

function onHedges(gold: GoldFile): string {
  const [first, ...more] = counted(gold.hedges);
  if (first === undefined) return 'met';
  return more.length === 0 && first.kind !== 'deference' ? 'partial' : 'missing';
}

/** That `immediately` is lacking is for a reader to see: what is met here may be partial there, with a reason. */
function onDirectness(gold: GoldFile): string {
  const asks = counted(gold.recommendations);
  if (asks.length === 0) return 'missing';
  return asks.every(({ strength, addressee }) => strength > 2 && addressee !== undefined) ? 'met' : 'partial';
}

function onTerm(gold: GoldFile): string {
  const terms = counted(gold.terms.hrd);
  if (terms.length === 0) return 'missing';
  return terms.some(({ ofPerson }) => ofPerson) ? 'met' : 'partial';
}

const follows: Readonly<Record<string, (gold: GoldFile) => string | undefined>> = {
  'hrd-term': onTerm,
  'case-recommendation': onCase,
  'situation-recommendation': onSituation,
  'no-hedging': onHedges,
  'direct-recommendation': onDirectness,
};

/** Verdicts that neither follow from the labels nor are explained under `why`, in words. */
export function unexplained(gold: GoldFile): string[] {
  return Object.entries(follows).flatMap(([benchmark, verdictOf]) => {
    const expected = verdictOf(gold);
    const given = gold.verdicts[benchmark];
    if (expected === undefined || expected === given || gold.why?.[benchmark] !== undefined) return [];
    return [`${benchmark} is ${given ?? 'not judged'}, the labels say ${expected}: change it, or say why under "why"`];
  });
}
