import type { Reading } from '../reading/types.js';
import { freedOfSeveral } from './freed.js';

const mostNames = 4;

/** Names of the people concerned, as many as a sentence holds. */
export function concernedNames(reading: Reading): readonly string[] {
  return reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).slice(0, mostNames);
}

/** Names of those of them who may still be held, as many as a sentence holds: without whom the text says to be free. */
export function heldNames(reading: Reading): readonly string[] {
  const freed = freedOfSeveral(reading);
  return reading.people.filter((person) => person.role === 'defender' && !freed.has(person)).map(({ name }) => name).slice(0, mostNames);
}
