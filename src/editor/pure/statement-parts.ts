import { passagesOf } from '../../comparison/passages.js';
import type { PassageRole } from '../../comparison/types.js';
import type { Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';

/** A part of a statement, for its outline. */
export interface StatementPart extends Span {
  readonly role: PassageRole | 'front-matter' | 'title' | 'contact';
  /** Its first words. */
  readonly words: string;
  /** Where they stand. */
  readonly first: Span;
}

/** So many characters of a part are shown. */
const longest = 60;

function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/u, '')}…`;
}

function part(text: string, role: StatementPart['role'], { start, end }: Span, first: Span = { start, end: start }): StatementPart {
  return { role, start, end, words: beginning(text.slice(start, end)), first };
}

/**
 * The parts of a statement in their order, for outline and breadcrumbs: front matter, title, and the passages by what they do; those that do the same, one behind the other, are one part.
 * @returns spans into the statement's text, UTF-16 offsets, end exclusive, in order and apart
 */
export function statementParts(reading: Reading): readonly StatementPart[] {
  const { text, frontMatter, titleSpan } = reading.statement;
  const parts: StatementPart[] = [];
  if (frontMatter.span !== undefined) parts.push({ ...part(text, 'front-matter', frontMatter.span), words: beginning(text.slice(frontMatter.span.start, frontMatter.span.end).replaceAll(/^---[ \t]*$/gmu, '')) });
  if (titleSpan !== undefined && titleSpan.start >= (frontMatter.span?.end ?? 0)) parts.push(part(text, 'title', titleSpan));
  const passages: (Span & Pick<StatementPart, 'role'>)[] = [];
  for (const { role, start, end } of passagesOf(reading)) {
    const last = passages.at(-1);
    if (last?.role === role) passages[passages.length - 1] = { ...last, end };
    else passages.push({ role, start, end });
  }
  for (const passage of passages) parts.push(part(text, passage.role, passage));
  const contact = frontMatter.at.contact;
  if (contact?.value === undefined) return parts;
  // The contact block is published at the end, and written in the front matter.
  return [...parts.slice(0, 1), part(text, 'contact', { start: contact.key.start, end: contact.value.end }), ...parts.slice(1)];
}
