import type { Entry } from '../../lexicon/index.js';
import type { Analysis, Match } from '../analysis.js';
import { holding, overlapsAny } from '../matches.js';
import { asksOf } from '../recommendations/asks.js';
import { actorsIn } from '../subject.js';

/** The strength of an ask that only hopes, trusts or would welcome. */
const hoping = 1;
/** So near before or behind words that hope, a hedge is those words, or part of them: "our | sincere hope is that". */
const besideReach = 3;

const hopes = new WeakMap<Entry, Entry>();

/** The hedge that an entry of the asks is. Kept by the entry and not by its id, which another language may have, too. */
function hopeOf(ask: Entry): Entry {
  let hope = hopes.get(ask);
  if (!hope) hopes.set(ask, (hope = { ...ask, kind: 'hope' }));
  return hope;
}

/**
 * The words of asks that only hope, where no hedge stands at them: whoever hopes for something hedges what is asked.
 * What a third State or an organisation hopes is told, and none.
 * @param hedges those of the lexicon that stand in the paragraph
 */
export function hopedAsks(analysis: Analysis, hedges: readonly Match[]): Match[] {
  return asksOf(analysis).flatMap(({ trigger: { entry, form, strength, from, to, state, isOfOrganisation, isOfIssuer, isOfBody, reporter } }) => {
    if (strength !== hoping || entry === undefined || form === 'modal' || from === to || state !== undefined || isOfOrganisation || isOfIssuer || isOfBody || reporter !== undefined) return [];
    // "more trust for the press": a noun, which nobody stands before who hopes.
    if (to - from === 1 && !actorsIn(analysis, from - 1, from).some(({ actor }) => actor === 'eu')) return [];
    // Where the hedges know the words, and do not count them here, that stands: "Mr X hopes to see his children", "we would welcome your views".
    if (holding(analysis.matches.hedge, from).some((match) => match.entry.kind === 'hope')) return [];
    if (overlapsAny(hedges, { from: from - besideReach, to: to + besideReach })) return [];
    return [{ entry: hopeOf(entry), from, to }];
  });
}
