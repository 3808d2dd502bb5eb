import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import type { Content } from './content.js';

/** What may stand before the words that stand for an act: "and that they will | do so". */
const before = ['and-words', 'complementizers', 'clause-links', 'subject-pronouns', 'future-helpers', 'infinitive-markers', 'clause-modals'] as const;

/** "that they will do so without delay": whether tokens `from`–`to` ask for nothing but what was asked before, and tell how. */
function isSameAct(analysis: Analysis, { from, to }: Content): boolean {
  let at = from;
  while (at < to && before.some((name) => analysis.is(at, name))) at++;
  return analysis.phraseLength(skipAdverbs(analysis, at, to), 'doing-so') > 0;
}

/** What is asked for, with that which only tells how the ask before is to be met as part of it: "release her and do so without delay". */
export function withoutSameAct(analysis: Analysis, contents: readonly Content[]): readonly Content[] {
  if (contents.length < 2 || !contents.some((content, index) => index > 0 && isSameAct(analysis, content))) return contents;
  const found: Content[] = [];
  for (const content of contents) {
    const last = found.at(-1);
    if (last && isSameAct(analysis, content)) found[found.length - 1] = { ...last, to: content.to };
    else found.push(content);
  }
  return found;
}
