import type { RunWords } from './run-words.js';

/** Words of an office before "of the": "Deputy Secretary General". */
const officeReach = 4;

/** Whether an office that has no article ends at token `at`, as one has right before whoever holds it: "by | Deputy Head", "leader"; not "the head". */
function isBareOffice({ analysis, classes }: RunWords, at: number): boolean {
  const { office, role } = classes;
  if (!analysis.is(at, 'heads') && !analysis.is(at, 'thanked-offices') && office[at] !== 1 && role[at] !== 1) return false;
  let first = at;
  while (first > at - officeReach && (analysis.isCapital(first - 1) || office[first - 1] === 1 || role[first - 1] === 1)) first--;
  return !analysis.ends(at, 'plural') && !analysis.is(first - 1, 'articles') && !analysis.is(first - 1, 'indefinite-articles') && !analysis.is(first - 1, 'kin-owners') && !analysis.is(first, 'articles') && analysis.norm(first - 1) !== ',';
}

/**
 * "Deputy Head of the Regional Council | Ana Duarte": where the name begins of whoever holds an office without an article, in a run that begins
 * with the body in which it is held; undefined where none does. "The head of the Legal Centre Open Door" goes on with the name of the body.
 */
export function holderBehindBody(words: RunWords, start: number, end: number): number | undefined {
  const { analysis } = words;
  if (words.titleCase || analysis.grammar.traits.has('nouns-first') || !analysis.is(start - 1, 'articles') || !analysis.is(start - 2, 'of-words')) return undefined;
  let last = end - 1;
  while (last >= start && !words.isBody(last)) {
    if (words.isNoName(last)) return undefined;
    last--;
  }
  return last >= start && end - last > 2 && isBareOffice(words, start - 3) ? last + 1 : undefined;
}
