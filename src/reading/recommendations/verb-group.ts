import type { Analysis } from '../analysis.js';

/* A verb with its help verb, and the small words before both. */

/** How far before a participle its help verb stands: "a par ailleurs exhorté", "has once again urged". */
const helperReach = 4;

/** The help verb of the perfect whose participle stands at token `verb`; undefined where none does. */
export function helperOf(analysis: Analysis, verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - helperReach) && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'have-helpers')) return at;
  return undefined;
}

/** The first word of a verb with its help verb, and with the pronouns and adverbs before both: "y | les han pedido", "y | también las instó". */
export function firstOfVerb(analysis: Analysis, verb: number): number {
  let first = helperOf(analysis, verb) ?? verb;
  while (analysis.is(first - 1, 'subject-adverbs')) first--;
  return first;
}
