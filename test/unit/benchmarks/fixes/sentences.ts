import { analyse, type Analysis } from '../../../../src/reading/analysis.js';
import { read } from '../../../../src/reading/index.js';
import type { Reading } from '../../../../src/reading/types.js';
import { readStatement } from '../../../../src/statement/index.js';
import type { Paragraph } from '../../../../src/statement/types.js';
import { type TokenRange, tokensAt } from '../../../../src/benchmarks/fixes/tokens.js';
import type { Span } from '../../../../src/statement/span.js';

/** A one-paragraph statement, read. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly analysis: Analysis;
  /** Tokens of a span of the file. */
  tokens(span: Span): TokenRange;
}

/** Reads one paragraph as the body of a statement with a title of its own. */
export function readSentence(text: string, title = 'Statement by the Spokesperson'): ReadSentence {
  const reading = read(readStatement(`# ${title}\n\n${text}\n`));
  const paragraph = reading.statement.paragraphs[1];
  if (!paragraph) throw new Error(`No paragraph in: ${text}`);
  return {
    reading,
    paragraph,
    analysis: analyse(paragraph.plain),
    tokens: ({ start, end }) => tokensAt(paragraph.plain, { start: paragraph.toPlain(start), end: paragraph.toPlain(end - 1) + 1 }),
  };
}
