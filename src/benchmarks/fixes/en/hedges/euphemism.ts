import type { EventKind } from '../../../../statement/front-matter.js';
import { replaceTokens } from '../../replace-words.js';
import { findToken, normAt } from '../../tokens.js';
import { fixOf } from '../../../located.js';
import { type HedgeFixes, inFile } from '../../../no-hedging/hedge-in-place.js';

/** What was done, by event: singular and plural. */
const deeds: Readonly<Record<EventKind, readonly (readonly [string, string])[]>> = {
  detention: [['arrest', 'arrests'], ['arbitrary detention', 'arbitrary detentions']],
  charges: [['prosecution', 'prosecutions']],
  trial: [['trial', 'trials'], ['prosecution', 'prosecutions']],
  conviction: [['conviction', 'convictions'], ['prison sentence', 'prison sentences']],
  killing: [['killing', 'killings'], ['murder', 'murders']],
  disappearance: [['enforced disappearance', 'enforced disappearances'], ['abduction', 'abductions']],
  'ill-treatment': [['torture', 'acts of torture'], ['ill-treatment', 'acts of ill-treatment']],
  'attack-or-threat': [['attack', 'attacks'], ['threat', 'threats']],
  smear: [['smear campaign', 'smear campaigns']],
  'restrictive-law': [['restriction', 'restrictions']],
  'ngo-closure': [['closure', 'closures']],
  'travel-ban': [['travel ban', 'travel bans']],
  surveillance: [['unlawful surveillance', 'acts of unlawful surveillance']],
  reprisal: [['reprisal', 'reprisals']],
  release: [['detention', 'detentions']],
  other: [['human rights violation', 'human rights violations'], ['attack', 'attacks']],
};

const euphemism = /^(?:incident|incidents|developments|difficulties|challenges|events|episode|episodes)$/u;

/** What the law does to somebody, which mostly comes after what happened. */
const inLaw: ReadonlySet<EventKind> = new Set(['detention', 'charges', 'trial', 'conviction']);

/** The veiling noun gives way to the deed. Never preferred: what happened only the drafter knows. */
export const euphemismFixes: HedgeFixes = (place) => {
  const { analysis: { plain }, tokens, reading, messages } = place;
  const noun = findToken(plain, tokens, ({ norm }) => euphemism.test(norm));
  if (noun < 0) return [];
  if (/^(?:difficulties|challenges)$/u.test(normAt(plain, noun)) && normAt(plain, noun + 2) === 'by') {
    const words = 'attacks and restrictions suffered by';
    return inFile(place, fixOf(messages.noHedging.replaceBy(words), replaceTokens(plain, { from: noun, to: noun + 3 }, words)));
  }
  // "the incidents of 12 May": what came before the arrests and sentences.
  if (inLaw.has(reading.event) && /^(?:of|on)$/u.test(normAt(plain, noun + 1)) && /^\d/u.test(normAt(plain, noun + 2))) return [];
  const isPlural = normAt(plain, noun).endsWith('s');
  return inFile(place, deeds[reading.event].flatMap((deed) => {
    const words = deed[isPlural ? 1 : 0];
    return fixOf(messages.noHedging.replaceBy(words), replaceTokens(plain, { from: noun, to: noun + 1 }, words));
  }));
};
