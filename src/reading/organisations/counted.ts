import type { Analysis } from '../analysis.js';

/** Words before the noun of those who are counted: "nineteen international human rights organisations", and before the number: "more than 40". */
const countedReach = 6;
const numberReach = 3;

/** "Nineteen human rights organisations", "More than 40 NGOs": the token behind organisations that are counted at token `from`; `from` where none are. */
export function countedEnd(analysis: Analysis, from: number): number {
  let at = from;
  while (at < from + numberReach && !isNumber(analysis, at)) at++;
  if (!isNumber(analysis, at)) return from;
  for (let noun = at + 1; noun <= at + countedReach && analysis.tokens[noun]?.kind === 'word'; noun++) if (analysis.is(noun, 'organisation-nouns') || analysis.is(noun, 'issuing-nouns')) return noun + 1;
  return from;
}

function isNumber(analysis: Analysis, at: number): boolean {
  // "Forty-two": one word.
  return analysis.tokens[at]?.kind === 'number' || analysis.is(at, 'small-numbers') || analysis.grammar.numbers.has(analysis.norm(at).split('-', 1)[0] ?? '');
}
