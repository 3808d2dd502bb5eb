import { analyse } from '../../../src/reading/analysis.js';
import { belowPage } from '../../../src/reading/below-page.js';
import type { Reading } from '../../../src/reading/types.js';
import { issuerOf, wholeOf } from '../../../src/reading/whole.js';
import type { Span } from '../../../src/statement/span.js';
import type { Paragraph, Statement } from '../../../src/statement/types.js';

/** What the readers find that depend on one paragraph alone. (Whether a euphemism veils anything depends on what the rest of the statement names.) What the EU will follow without saying how is a hedge, and depends on what hedges do. Which of what a page hedges twice counts is told by its place on the page, so that both are taken. */
export function ofParagraphs({ hedges, toldTwice, labels, instruments, followUps, places }: Pick<Reading, 'hedges' | 'toldTwice' | 'labels' | 'instruments' | 'followUps' | 'places'>): Readonly<Record<string, readonly Span[]>> {
  const told = [...hedges, ...toldTwice].filter(({ kind }) => kind !== 'euphemism').sort((one, other) => one.start - other.start || one.end - other.end);
  return { hedges: told.map(({ kind, start, end }) => ({ kind, start, end })), 'words of hedges': told.flatMap(({ words }) => words ?? []), labels, instruments, followUps: followUps.filter(({ concrete }) => concrete), 'follow-ups that are hedges': followUps.filter(({ concrete }) => !concrete), places };
}

/** The paragraphs of a statement that stand below a page, as what readers wrote does: only the whole tells which they are, and they hedge nothing. */
export function standingBelow({ paragraphs }: Statement): readonly Paragraph[] {
  const marks = belowPage(paragraphs, paragraphs.map(({ plain }) => analyse(plain)));
  return marks === undefined ? [] : paragraphs.filter((_, index) => marks[index] === 1);
}

/** Whose voice a statement is, as far as its paragraphs tell: the EU's, that of States, of whom else; and whether it is a report. */
export function voiceOf(statement: Statement): string {
  const { voice, speakers, isNews } = issuerOf(wholeOf(statement));
  return [voice, speakers, isNews].join(' ');
}

/** Whether a paragraph of a statement stands behind one that tells last of somebody who speaks for the EU: what it quotes is the EU's then, as it is not by itself. */
export function isSpokenFor(statement: Statement): boolean {
  return issuerOf(wholeOf(statement)).euSpeaks.some((speaks) => speaks);
}
