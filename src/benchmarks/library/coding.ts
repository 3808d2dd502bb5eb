import type { Person, Reading } from '../../reading/types.js';
import { freedOfSeveral } from '../freed.js';
import { asksOf } from '../powerless.js';
import type { Coding } from './view.js';

/** Events that close a case: whom a statement names in one of them is free, or dead. */
const closing: ReadonlySet<string> = new Set(['release', 'killing']);

function namesOf(people: readonly Person[]): string[] {
  return people.map(({ name }) => name);
}

/** What a statement says, for comparing: of a draft, and of a past statement whose text is at hand. Of several people, those of whom it says that they were freed are not asked for. */
export function codingOf(reading: Reading): Coding {
  const concerned = reading.people.filter(({ role }) => role === 'defender');
  const asks = asksOf(reading);
  const asksForRelease = asks.some(({ scope, ask }) => scope === 'case' && ask === 'release');
  const freed = freedOfSeveral(reading);
  const isClosing = closing.has(reading.event) && !asksForRelease;
  return {
    event: reading.event,
    ...(reading.level !== undefined && { level: reading.level }),
    ...(reading.country !== undefined && { country: reading.country }),
    people: namesOf(concerned),
    releaseAskedFor: asksForRelease ? namesOf(concerned.filter((person) => !freed.has(person))) : [],
    closed: namesOf(isClosing ? concerned : [...freed]),
    usesTerm: reading.terms.hrd.some(({ ofPerson }) => ofPerson),
    asks: asks.map(({ scope, ask, strength }) => ({ scope, ask, strength })),
    instruments: [...new Set(reading.instruments.map(({ id }) => id))],
    followUp: reading.followUps.some(({ concrete }) => concrete),
    hedges: reading.hedges.length,
  };
}
