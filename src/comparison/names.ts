import { foldName } from '../reading/people/fold-name.js';
import type { Person } from '../reading/types.js';

/** One spelling of a name for looking it up: without case, accents and marks. */
export function nameKey(name: string): string {
  return name.split(/[\s\p{Pd}]+/u).map(foldName).join(' ');
}

/** The people concerned, each once, by the key of their name. */
export function concernedOf(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.filter(({ role }) => role === 'defender').map((person) => [nameKey(person.name), person]));
}
