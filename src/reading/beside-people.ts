import type { EventKind } from '../statement/front-matter.js';
import type { Analysis, Match } from './analysis.js';
import type { Told } from './released.js';

/** What a State does to people alone. */
const toPeople = new Set<EventKind>(['detention', 'trial', 'conviction', 'charges', 'ill-treatment']);

/** What makes what stands behind "and" a clause of its own: "was closed". */
const verbs = ['copulas', 'be-forms', 'perfect-helpers'] as const;

/**
 * "worried by the detention of dozens of students, and by the closure of radio stations": whether a closure is told by a noun beside what was done to people, in the
 * same sentence; not "after the arrest of its director the court dissolved the Forum".
 * @param kind what was done to people
 * @param told where that was told last
 */
export function isClosureBesidePeople(analysis: Analysis, { entry, from }: Match, kind: EventKind, told: Told): boolean {
  if (entry.kind !== 'ngo-closure' || !toPeople.has(kind) || told.analysis !== analysis || told.at < analysis.sentenceAt(from).from) return false;
  for (let at = from - 1; at > told.at; at--) {
    if (analysis.is(at, 'and-words')) return true;
    if (analysis.isAny(at, verbs)) return false;
  }
  return false;
}
