import type { EventKind } from './front-matter.js';

const ofNoPerson: ReadonlySet<EventKind> = new Set<EventKind>(['restrictive-law', 'ngo-closure']);

/** Whether an event befalls a law or an organisation, so that nobody in particular need be concerned. */
export function isOfNoPerson(event: EventKind): boolean {
  return ofNoPerson.has(event);
}
