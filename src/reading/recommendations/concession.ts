import type { Analysis } from '../analysis.js';

/* "the inquiry, swift as it must be, has to leave nothing open": what is granted of a subject between two commas, and asks for nothing. */

/** Words from the comma to the modal, and behind it to the other comma. */
const reachBefore = 5;
const reachBehind = 3;

/**
 * The comma that closes such an aside, whose modal stands at token `modal`; undefined where the modal stands in none.
 * @param to end of the sentence
 */
export function concessionEnd(analysis: Analysis, modal: number, to: number): number | undefined {
  if (!analysis.is(modal - 1, 'subject-pronouns') || !analysis.is(modal - 2, 'role-openers')) return undefined;
  let open = modal - 3;
  while (open > modal - 3 - reachBefore && analysis.tokens[open]?.kind === 'word') open--;
  if (analysis.norm(open) !== ',' || open === modal - 3) return undefined;
  for (let close = modal + 1; close <= Math.min(to - 2, modal + reachBehind); close++) if (analysis.norm(close) === ',') return close;
  return undefined;
}

/** The comma that closes the aside which opens with the comma at token `comma`; undefined where none does. */
export function concessionFrom(analysis: Analysis, comma: number, to: number): number | undefined {
  if (analysis.norm(comma) !== ',') return undefined;
  for (let at = comma + 2; at <= comma + reachBefore && at + 2 < to; at++) if (analysis.is(at, 'role-openers')) return concessionEnd(analysis, at + 2, to);
  return undefined;
}
