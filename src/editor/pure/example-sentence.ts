import { benchmarks } from '../../benchmarks/registry.js';
import type { RuleId } from '../../benchmarks/types.js';
import { check } from '../../check.js';
import type { Language } from '../../lexicon/language.js';
import type { Span } from '../../statement/span.js';
import type { Statement } from '../../statement/types.js';

/**
 * A sentence that shows how a benchmark is met: the one with the evidence, from the first good example of its page.
 *
 * @param language in which the sentence is to be
 * @returns the sentence on one line; undefined for a check of the file, and when no example in this language meets the benchmark
 */
export function exampleSentence(rule: RuleId, language: Language): string | undefined {
  const good = benchmarks.find(({ id }) => id === rule)?.examples.find(({ status }) => status === 'met');
  if (good === undefined) return undefined;
  const { reading: { statement }, scorecard } = check(good.text);
  if (statement.language !== language) return undefined;
  const evidence = scorecard.benchmarks.find((judged) => judged.id === rule)?.evidence[0];
  const sentences = sentencesOf(statement);
  const shown = sentences.find((span) => evidence !== undefined && span.start <= evidence.start && evidence.start < span.end) ?? sentences.at(-1);
  return shown && statement.text.slice(shown.start, shown.end).replaceAll(/\s+/gu, ' ');
}

function sentencesOf({ paragraphs }: Statement): Span[] {
  return paragraphs.flatMap((paragraph) => paragraph.plain.sentences.map((sentence) => paragraph.spanOf(sentence)));
}
