import type { Recommendation } from '../../../reading/types.js';
import type { Located } from '../../located.js';
import type { PlainEdit } from '../plain-edit.js';
import { addressNoun } from './address-noun.js';
import { addressPassive } from './address-passive.js';

/** Those who hold people and answer to no state. */
const armed = /\b(?:armed (?:groups?|men|forces of)|rebels?|militants?|militias?|insurgents?|kidnappers|abductors|captors|cartels?|paramilitar(?:y|ies)|taliban|houthis?|hamas|hezbollah|boko haram|al-shabaab|de facto)\b/iu;

/** Says who must do what an ask asks for; not where an armed group may hold the people concerned. */
export function address({ analysis, tokens, paragraph }: Located, ask: Recommendation, authorities: string): PlainEdit[] | undefined {
  if (armed.test(paragraph.plain.text)) return undefined;
  return ask.passive ? addressPassive(analysis, tokens, authorities) : addressNoun(analysis, tokens.to - 1, authorities);
}
