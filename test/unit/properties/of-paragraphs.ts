import type { Reading } from '../../../src/reading/types.js';
import type { Span } from '../../../src/statement/span.js';

/** What the readers find that depend on one paragraph alone. (Whether a euphemism veils anything depends on what the rest of the statement names.) */
export function ofParagraphs({ hedges, labels, instruments, followUps, places }: Pick<Reading, 'hedges' | 'labels' | 'instruments' | 'followUps' | 'places'>): Readonly<Record<string, readonly Span[]>> {
  const told = hedges.filter(({ kind }) => kind !== 'euphemism');
  return { hedges: told.map(({ kind, start, end }) => ({ kind, start, end })), 'words of hedges': told.flatMap(({ words }) => words ?? []), labels, instruments, followUps, places };
}
