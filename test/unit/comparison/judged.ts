import { check } from '../../../src/check.js';
import type { JudgedStatement } from '../../../src/comparison/types.js';
import type { Span } from '../../../src/statement/span.js';

/** A draft on a case, with the paragraphs given. */
export function draft(...paragraphs: readonly string[]): string {
  return `# Honduras: Statement by the Spokesperson on the detention of Marta Quiñones\n\n${paragraphs.join('\n\n')}\n`;
}

/** A text, read and judged. */
export function judged(text: string): JudgedStatement {
  return check(text);
}

/** The words of a span of a statement. */
export function wordsOf({ reading: { statement: { text } } }: JudgedStatement, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}
