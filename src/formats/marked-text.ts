import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';

/** What is marked in a text that is shown, as in the editor. */
export const markKinds = ['recommendation', 'hedge', 'person', 'instrument'] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** What is marked in a statement, by its place: each passage looks up its own. */
export function marksOf({ recommendations, hedges, people, instruments }: Reading): SpanIndex<Mark> {
  const marks: Mark[] = [
    ...recommendations.map(({ start, end }) => ({ kind: 'recommendation' as const, start, end })),
    ...hedges.map(({ start, end }) => ({ kind: 'hedge' as const, start, end })),
    ...people.filter(({ role }) => role === 'defender').flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ kind: 'person' as const, start, end }))),
    ...instruments.map(({ start, end }) => ({ kind: 'instrument' as const, start, end })),
  ];
  return new SpanIndex(marks.sort((a, b) => a.start - b.start || b.end - a.end), (mark) => mark);
}

/**
 * A part of a text with its marks, as elements: whatever the text holds stays text.
 * Marks may overlap: each stretch has the kinds of all that cover it, and where one begins its kind is told to screen readers.
 * @param shown what a reader sees of a part of the text
 * @param names what each kind is called
 */
export function markedText(shown: (span: Span) => string, { start, end }: Span, marks: SpanIndex<Mark>, names: Readonly<Record<MarkKind, string>>): ElementContent[] {
  const inside = marks.overlapping({ start, end }).toReversed();
  const placed = new SpanIndex(inside, (mark) => mark);
  const borders = [...new Set([start, end, ...inside.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)])])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((from, index): ElementContent => {
    const to = borders[index + 1] ?? end;
    const words = shown({ start: from, end: to });
    const over = placed.overlapping({ start: from, end: to }).toReversed();
    if (over.length === 0) return { type: 'text', value: words };
    const begun = over.filter((mark) => Math.max(start, mark.start) === from).map(({ kind }) => names[kind]);
    const told = begun.length === 0 ? [] : [h('span', { className: ['told'] }, `[${begun.join(', ')}] `)];
    return h('span', { className: [...new Set(over.map(({ kind }) => kind))] }, [...told, words]);
  });
}
