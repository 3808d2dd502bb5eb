import type { Analysis } from '../../../reading/analysis.js';
import { actorsIn } from '../../../reading/subject.js';
import { beginsWithCapital } from '../../../letters.js';
import { normAt, tokenAt } from '../tokens.js';
import { baseOfParticiple } from './verbs.js';

const objectForms: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', we: 'us', i: 'me', who: 'whom' };
const preposition = /^(?:of|into|towards|without|after|before|as|against|in|by|for|to|on|at|with|from|about|over|between|under|concerning|regarding|who|which|that|whose|,)$/u;

/** A pronoun as object ("him" for "he"); undefined for words that do not change. */
export function objectForm(norm: string): string | undefined {
  return objectForms[norm];
}

/** Last token (exclusive) of the head part of a noun phrase: what stands before its first preposition or relative clause. */
export function endOfHead(analysis: Analysis, from: number, to: number): number {
  let end = from;
  while (end < to && !preposition.test(normAt(analysis.plain, end))) end++;
  return end;
}

/** Whether the head of the noun phrase at `from`–`to` is somebody whom the EU can ask: "the authorities of X", but not "the release by the authorities". */
export function isAuthority(analysis: Analysis, from: number, to: number): boolean {
  const head = endOfHead(analysis, from, to);
  return actorsIn(analysis, from, Math.max(head, Math.min(from + 1, to))).some(({ actor, value, to: end }) => actor === 'authority' && value !== 'others' && (end === head || head - end <= 4) && !isGenitive(analysis, end));
}

/** "the Government's decision": the authority is not the head. */
function isGenitive(analysis: Analysis, at: number): boolean {
  return /^(?:'s|')$/u.test(normAt(analysis.plain, at));
}

/** End of the noun before what a participle says of it: "the violations committed by them". */
function endOfNoun(analysis: Analysis, from: number, head: number): number {
  const last = normAt(analysis.plain, head - 1);
  return head - from > 2 && baseOfParticiple(last) !== undefined && /s$/u.test(normAt(analysis.plain, head - 2)) && normAt(analysis.plain, head) === 'by' ? head - 1 : head;
}

/** Number of the verb that the noun phrase at `from`–`to` takes; undefined when it cannot be told. */
export function agreementOf(analysis: Analysis, from: number, to: number): 'third' | 'base' | undefined {
  const first = normAt(analysis.plain, from);
  if (to - from === 1 && /^(?:this|that|it|he|she)$/u.test(first)) return 'third';
  if (to - from === 1 && /^(?:these|those|they|we|both|i|many|several|some|few|most|others|all)$/u.test(first)) return 'base';
  const head = endOfNoun(analysis, from, endOfHead(analysis, from, to));
  if (head === from) return undefined;
  for (let at = from; at < head; at++) if (normAt(analysis.plain, at) === 'and') return 'base';
  const noun = tokenAt(analysis.plain, head - 1);
  if (/^(?:people|women|men|police)$/u.test(noun.norm)) return 'base';
  if (beginsWithCapital(noun.text) && head - from > 0 && /^(?:mr|ms|mrs|dr)\.?$/u.test(first)) return 'third';
  return /[^su']s$/u.test(noun.norm) ? 'base' : 'third';
}
