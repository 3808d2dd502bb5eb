import { messagesIn } from '../messages/index.js';
import type { Reading, Recommendation } from '../reading/types.js';
import { addressNoun } from './fixes/address-noun.js';
import { addressPassive } from './fixes/address-passive.js';
import { authoritiesOf, namesOtherCountry } from './fixes/addressee.js';
import { raiseImpersonal, raiseModal, raisePassiveInvitation } from './fixes/raise-modal.js';
import { raiseVerb } from './fixes/raise-verb.js';
import type { TokenRange } from './fixes/tokens.js';
import type { PlainFix } from './fixes/plain-edit.js';
import { fixesInFile, fixOf, locate, type Located } from './located.js';
import type { Span } from '../statement/span.js';
import type { Fix, JudgeContext } from './types.js';

/** Those who hold people and answer to no state. */
const armed = /\b(?:armed (?:groups?|men|forces of)|rebels?|militants?|militias?|insurgents?|kidnappers|abductors|captors|cartels?|paramilitar(?:y|ies)|taliban|houthis?|hamas|hezbollah|boko haram|al-shabaab|de facto)\b/iu;

/** Fixes that say who must do what the ask asks for; none where that could be somebody else than the authorities of the statement's one country. */
export function addressFixes(reading: Reading, ask: Recommendation, { locale }: JudgeContext): Fix[] {
  const found = locate(reading, ask.trigger);
  if (!found) return [];
  const { analysis, tokens, paragraph } = found;
  const authorities = authoritiesOf(reading);
  if (authorities === undefined || namesOtherCountry(reading, found.paragraph) || armed.test(found.paragraph.plain.text)) return [];
  const edits = ask.passive ? addressPassive(analysis, tokens, authorities) : addressNoun(analysis, tokens.to - 1, authorities);
  return fixesInFile(reading, paragraph, fixOf(messagesIn(locale).directRecommendation.address(authorities), edits));
}

/** Fixes in plain text that put a strong verb in the place of a weak one, found at `tokens`. The first is preferred where it needs no second look. */
export function raisings({ analysis }: Pick<Located, 'analysis'>, tokens: TokenRange, { locale }: JudgeContext, mayPrefer: boolean): PlainFix[] {
  const { raise } = messagesIn(locale).directRecommendation;
  const must = raisePassiveInvitation(analysis, tokens) ?? raiseModal(analysis, tokens) ?? raiseImpersonal(analysis, tokens);
  if (must) return [{ title: raise('must'), edits: must }];
  return (['call', 'urge', 'demand'] as const).flatMap((verb) => {
    const raised = raiseVerb(analysis, tokens, verb);
    if (!raised) return [];
    const preferred = mayPrefer && verb === 'call' && raised.plain && raised.addressed;
    return [{ title: raise(raised.words), edits: raised.edits, ...(preferred && { preferred }) }];
  });
}

/** Fixes that raise an ask's verb; one is preferred where an addressee is there and the verb is weaker than "expects". */
export function raiseFixes(reading: Reading, ask: Pick<Recommendation, 'strength'> & { readonly trigger: Span }, context: JudgeContext): Fix[] {
  const found = locate(reading, ask.trigger);
  if (!found) return [];
  return fixesInFile(reading, found.paragraph, raisings(found, found.tokens, context, ask.strength <= 2));
}
