import { benchmarks } from '../../benchmarks/registry.js';
import type { RuleId } from '../../benchmarks/types.js';
import { check } from '../../check.js';
import type { Language } from '../../lexicon/language.js';
import type { Span } from '../../statement/span.js';
import type { Statement } from '../../statement/types.js';
import { exampleTexts } from './example-texts.js';

/**
 * A sentence that shows how a benchmark is met, or a line of the front matter, which is written alike in all languages: the one
 * with the evidence, from the first good example of its page.
 *
 * @param language in which the sentence is to be
 * @returns the sentence on one line; undefined for a check of the file, and where there is none in this language
 */
export function exampleSentence(rule: RuleId, language: Language): string | undefined {
  const benchmark = benchmarks.find(({ id }) => id === rule);
  const good = benchmark?.examples.find(({ status }) => status === 'met');
  if (!benchmark || good === undefined) return undefined;
  const { reading: { statement }, scorecard } = check(good.text);
  const evidence = scorecard.benchmarks.find(({ id }) => id === rule)?.evidence[0];
  const sentences = sentencesOf(statement);
  const [first] = sentences;
  if (evidence && first && evidence.end <= first.start) return lineAt(statement.text, evidence.start);
  if (language !== 'en') return exampleTexts[language][benchmark.id];
  const shown = sentences.find((span) => evidence !== undefined && span.start <= evidence.start && evidence.start < span.end) ?? sentences.at(-1);
  return shown && statement.text.slice(shown.start, shown.end).replaceAll(/\s+/gu, ' ');
}

/** The line of the front matter that holds an offset. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, text.indexOf('\n', offset));
}

function sentencesOf({ paragraphs }: Statement): Span[] {
  return paragraphs.flatMap((paragraph) => paragraph.plain.sentences.map((sentence) => paragraph.spanOf(sentence)));
}
