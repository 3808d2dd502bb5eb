import { soundKeys } from '../../facts/sound-keys.js';
import type { KnownPerson, LibraryView, PastStatement } from './view.js';

/** Adds to the list of a key. */
function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The newest first; of dates of which one is less exact, that one last; those without one at the end. */
function newestFirst(a: PastStatement, b: PastStatement): number {
  return (b.date ?? '').localeCompare(a.date ?? '');
}

/** Every spelling in the statements, with those that have it. */
function peopleIn(statements: readonly PastStatement[]): readonly KnownPerson[] {
  const spellings = new Map<string, PastStatement[]>();
  for (const statement of statements) for (const name of new Set(statement.people)) add(spellings, name, statement);
  return [...spellings].map(([name, named]) => ({ name, statements: named }));
}

/**
 * A view of some past statements, held in memory.
 * @param statements in any order
 */
export function viewOf(statements: readonly PastStatement[]): LibraryView {
  const byCountry = new Map<string, PastStatement[]>();
  const byEvent = new Map<string, PastStatement[]>();
  const byKey = new Map<string, KnownPerson[]>();
  const ordered = [...statements].sort(newestFirst);
  for (const statement of ordered) {
    if (statement.country !== undefined) add(byCountry, statement.country, statement);
    add(byEvent, statement.event, statement);
  }
  for (const person of peopleIn(ordered)) for (const key of soundKeys(person.name)) add(byKey, key, person);
  return {
    onCountry: (country) => byCountry.get(country) ?? [],
    onEvent: (event) => byEvent.get(event) ?? [],
    peopleByKey: (key) => byKey.get(key) ?? [],
  };
}
