import type { Paragraph, Sentence, Statement } from '../../statement/types.js';
import type { Span } from '../../statement/span.js';

const finished = /[.!?…]["'’”»)\]]*\s*$/u;

/**
 * The sentence that is being typed: the one that holds the cursor and the last edit, unless it is finished and the
 * cursor stands behind its full stop. In the front matter it is the line.
 *
 * @param statement the draft as it is now
 * @param caret where the cursor stands
 * @param edited where the last edit was made, as places in the draft as it is now; several when it had several parts
 * @returns a span of the file, or undefined when no sentence is being typed
 */
export function typedSentence(statement: Statement, caret: number, edited: readonly Span[]): Span | undefined {
  const span = frontMatterLine(statement, caret) ?? sentenceAt(statement, caret);
  if (span === undefined) return undefined;
  return edited.some(({ start, end }) => start <= span.end && end >= span.start) ? span : undefined;
}

function frontMatterLine({ frontMatter, text }: Statement, caret: number): Span | undefined {
  if (frontMatter.span === undefined || caret > frontMatter.span.end) return undefined;
  const lineEnd = text.indexOf('\n', caret);
  return {
    start: caret === 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1,
    end: lineEnd === -1 ? text.length : lineEnd,
  };
}

function sentenceAt(statement: Statement, caret: number): Span | undefined {
  const paragraph = statement.paragraphs.find((candidate) => holds(candidate, statement.text, caret));
  if (paragraph === undefined) return undefined;
  const sentence = lastBegunBefore(paragraph, Math.min(caret, paragraph.end));
  if (sentence === undefined) return undefined;
  const span = paragraph.spanOf(sentence);
  const words = paragraph.plain.text.slice(sentence.start, sentence.end);
  if (caret >= span.end && finished.test(words)) return undefined;
  return { start: span.start, end: Math.max(span.end, caret) };
}

/** The cursor is in the paragraph, or in the spaces just typed after it, which Markdown does not count. */
function holds(paragraph: Paragraph, text: string, caret: number): boolean {
  return paragraph.start <= caret && (caret <= paragraph.end || /^[^\S\r\n]*$/u.test(text.slice(paragraph.end, caret)));
}

function lastBegunBefore(paragraph: Paragraph, caret: number): Sentence | undefined {
  return paragraph.plain.sentences.findLast((sentence) => paragraph.spanOf(sentence).start <= caret);
}
