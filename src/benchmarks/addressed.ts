import type { Reading, Recommendation } from '../reading/types.js';
import { wordsOf } from './located.js';

/** From this strength on, an ask is one, and not only a wish. */
export const explicitStrength = 2;

/** "They must drop the charges": those who were addressed before. */
const pronounSubject = /^(?:they|it|he|she)\b/iu;

/** Whether it is said who must do what an ask asks for. */
export function isAddressed(reading: Reading, ask: Recommendation): boolean {
  if (ask.addressee !== undefined) return true;
  // An imperative in a list after a colon: the words before the colon say who.
  if (ask.trigger.start === ask.content.start) return true;
  const isModal = ask.content.start < ask.trigger.start;
  return isModal && !ask.passive && pronounSubject.test(wordsOf(reading, ask.content));
}
