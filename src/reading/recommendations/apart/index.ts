import type { Analysis } from '../../analysis.js';
import { memberStates } from '../../country.js';
import { within } from '../../matches.js';
import { actorsIn } from '../../subject.js';
import { type Addressee, authority } from '../addressee.js';
import { type Asked, nothing } from '../asked.js';
import { clauseEnd, jointLength } from '../clause.js';
import { splitNominal } from '../content-lists.js';
import type { Content } from '../content.js';
import { askedWithin, isAskedFor } from './asked-for.js';
import { placeOfFused } from './fused.js';
import type { Place, Tokens } from './place.js';
import { placeOfRelative, withAsking } from './relative.js';

/** Words behind the words that ask, before what is added to what is asked for. */
const addedReach = 10;

/** Where what a verb of asking asks for stands, where that is not behind it. @param verb the tokens of its words */
export function placeOfVerb(analysis: Analysis, verb: Tokens): Place | undefined {
  return placeOfFused(analysis, verb) ?? placeOfRelative(analysis, verb);
}

/** "is what we ask of the Government, together with | guarantees for the press": what is added behind the words that ask, and whoever is asked. */
function addedBehind(analysis: Analysis, from: number, limit: number): Content[] {
  for (let comma = from; comma < Math.min(limit, from + addedReach); comma++) {
    if (analysis.norm(comma) !== ',') continue;
    const joint = analysis.is(comma + 1, 'companion-openers') ? comma + 3 : comma + jointLength(analysis, comma, limit);
    return joint > comma + 1 && isAskedFor(analysis, joint, limit) ? splitNominal(analysis, joint, clauseEnd(analysis, joint, limit)) : [];
  }
  return [];
}

/** Whoever is asked: those in power, or a capital that stands for them ("Our appeal to Minsk is that"). */
function askedIn(analysis: Analysis, { from, to }: Tokens): Addressee | undefined {
  const seat = within(analysis.countries, from, to).find(({ kind, country }) => kind === 'capital' && !memberStates.has(country));
  return authority(actorsIn(analysis, from, to).find(({ actor }) => actor === 'authority')) ?? (seat && { from: seat.from, to: seat.to, value: 'state' });
}

/**
 * What words ask for that does not stand behind them, and of whom.
 * @param asks the words that ask
 * @param limit the first token of the next words that ask in the sentence, or the sentence's end
 */
export function askedApart(analysis: Analysis, asks: Tokens, place: Place, limit: number): Asked {
  const named = askedIn(analysis, { from: place.named.from, to: place.isBefore ? Math.min(place.named.to, limit) : place.named.to });
  // "Our call remains the same: all prisoners must be freed": the modal asks.
  if (!place.isBefore && place.from >= limit) return nothing;
  const { addressee, contents } = askedWithin(analysis, place.from, place.isBefore ? place.to : clauseEnd(analysis, place.from, limit));
  return { addressee: named ?? addressee, contents: place.isBefore ? [...withAsking(contents, asks.to), ...addedBehind(analysis, asks.to, limit)] : contents };
}
