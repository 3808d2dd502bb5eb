import { cuesOf } from '../../src/benchmarks/cues/index.js';
import type { GoldFile, GoldRecommendation, Label } from './types.js';

/* The verdicts that follow from the labels alone. A gold file that judges otherwise says why. */

const counted = <Found extends Label>(labels: readonly Found[]): Found[] => labels.filter(({ optional }) => optional !== true);

/** Who is nobody of the State. */
const notOfState = ['parties', 'company', 'other'];
/** From this strength on, a release that is asked for is clear by itself, and so is what a verb of asking calls for. */
const firm = 3;
/** How far from an ask another may stand that tells who is asked, how strong it is at least, and how far behind one another that goes on with its words. */
const [nearby, tells, joined] = [250, 3, 7];

/** A duty that is recalled, in the words of an ask. */
const duty: Readonly<Record<string, RegExp>> = {
  en: /^(?:\S+ ){0,4}?(?:remind|recall)|\b(?:is|remains) the (?:\w+ )?(?:obligation|duty|responsibility)\b|\b(?:has|have) (?:an?|the)(?: \w+)? (?:obligation|duty|responsibility)\b|\b(?:stress|underlin|emphasi|reaffirm|reiterat)\w* .{0,40}(?:obligation|duty|responsibility) of\b/iu,
  fr: /^(?:\S+ ){0,4}?rappel|\ble devoir\b|\bresponsabilité d|\bincombe/iu,
  es: /^(?:\S+ ){0,4}?(?:recuerd|record)|\bel deber\b|\bla (?:responsabilidad|obligación) de|\bincumbe|\bcorresponde/iu,
};
/** Words that begin an ask of its own in a list, and do not go on with the one before. */
const opening = /^(?:\S+ ){0,2}?(?:expect|call|urge|demand|hope|trust|invit|encourag|request|appeal|insist|ask|look|reiterat|repeat|stress|remind|recall|atten|appel|exhort|exig|esp|soulign|réitèr|rappel|pid|inst|llam|alient|recuerd|conf)/iu;
/** In how many words at the head of an ask its verb stands. */
const head = 6;
const announced: Readonly<Record<string, RegExp>> = { en: /\bwill (?:also )?(?:continue|keep)\b/iu, fr: /\bcontinuer(?:a|ont|ons)\b/iu, es: /\b(?:seguir|continuar)(?:á|án|emos)(?!\p{L})/iu };

/** The asks of a file with the words that each shares with those before it in its list, by place. */
class Asks {
  readonly #asks: readonly GoldRecommendation[];

  constructor(private readonly gold: GoldFile) {
    this.#asks = [...gold.recommendations].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  }

  /** Those that a verdict counts: also one that is optional because it is only announced. */
  where(serves: (ask: GoldRecommendation) => boolean): GoldRecommendation[] {
    return this.#asks.filter((ask) => serves(ask) && (ask.optional !== true || this.#isAnnounced(ask)));
  }

  #openingOf(ask: GoldRecommendation): string {
    const at = this.#asks.indexOf(ask);
    const before = this.#asks[at - 1];
    const goesOn = before && /^\p{Ll}/u.test(ask.text) && !opening.test(ask.text) && (ask.start ?? 0) - (before.end ?? 0) <= joined && before.strength === ask.strength && before.addressee === ask.addressee;
    return goesOn ? this.#openingOf(before) : ask.text;
  }

  #isAnnounced(ask: GoldRecommendation): boolean {
    return announced[this.gold.language]?.test(this.#openingOf(ask)) === true;
  }

  #isAddressedNearby({ start = 0, end = 0 }: GoldRecommendation): boolean {
    return this.#asks.some((other) => other.optional !== true && other.strength >= tells && other.addressee !== undefined && !notOfState.includes(other.addressee) && (other.start ?? 0) < end + nearby && (other.end ?? 0) > start - nearby);
  }

  isClearOnCase(ask: GoldRecommendation): boolean {
    if (ask.strength === 1 || ask.reach === 'implied' || this.#isAnnounced(ask)) return false;
    const cues = cuesOf(this.gold.language);
    const opening = this.#openingOf(ask);
    const isFirm = ask.strength >= firm && !cues.mild.test(opening);
    if (isFirm && (ask.ask === 'release' || (cues.ofCall.test(opening.split(' ', head).join(' ')) && !cues.ofImportance.test(opening) && !cues.ofDuty.test(opening)))) return true;
    return ask.addressee !== undefined || (this.#isAddressedNearby(ask) && !cues.ofImportance.test(opening));
  }

  isClearOnSituation(ask: GoldRecommendation): boolean {
    if (ask.strength === 1 || this.#isAnnounced(ask) || duty[this.gold.language]?.test(this.#openingOf(ask))) return false;
    return ask.addressee !== undefined || !cuesOf(this.gold.language).mild.test(this.#openingOf(ask)) || this.#isAddressedNearby(ask);
  }
}

function onCase(gold: GoldFile): string | undefined {
  const asks = new Asks(gold);
  const found = asks.where(({ scope, reach }) => scope === 'case' || reach !== undefined);
  // With nobody concerned it is missing or does not apply, as front matter has it.
  if (found.length === 0) return gold.people.some(({ role }) => role === 'defender') ? 'missing' : undefined;
  return found.some((ask) => asks.isClearOnCase(ask)) ? 'met' : 'partial';
}

function onSituation(gold: GoldFile): string {
  const asks = new Asks(gold);
  // What all States are asked for, in a statement on no country, is asked of none: the codebook's owner codes it so.
  const found = asks.where(({ scope, reach, addressee }) => (scope === 'situation' || reach === 'both') && !(gold.country === undefined && addressee === 'state'));
  if (found.length === 0) return 'missing';
  return found.some((ask) => asks.isClearOnSituation(ask)) ? 'met' : 'partial';
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

export const follows: Readonly<Record<string, (gold: GoldFile) => string | undefined>> = {
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
