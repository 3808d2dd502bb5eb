import type { Reading } from '../reading/types.js';

const mostNames = 4;

/** Names of the people concerned, as many as a sentence holds. */
export function concernedNames(reading: Reading): readonly string[] {
  return reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).slice(0, mostNames);
}
