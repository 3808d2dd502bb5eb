import type { Analysis } from '../../../reading/analysis.js';
import type { PlainEdit } from '../plain-edit.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from '../tokens.js';
import { baseOfGerund } from './verbs.js';

/** Verb for a noun of action: "consider the release of her" asks no more than to think about what "release her" asks to do. */
const verbOf: Readonly<Record<string, string>> = {
  release: 'release', review: 'review', repeal: 'repeal', amendment: 'amend', lifting: 'lift', dropping: 'drop', withdrawal: 'withdraw', revision: 'revise', abolition: 'abolish',
  ratification: 'ratify', introduction: 'introduce', adoption: 'adopt', suspension: 'suspend', annulment: 'annul', commutation: 'commute', protection: 'protect', implementation: 'implement',
};

/** Adverb for an adjective that stands before such a noun. */
const adverbOf: Readonly<Record<string, string>> = { immediate: 'immediately', early: 'swiftly', prompt: 'promptly', swift: 'swiftly', urgent: 'urgently' };

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

function behindConsider(analysis: Analysis, at: number): { to: number; text: string } | undefined {
  const { plain } = analysis;
  let next = at;
  while (isAdverb(normAt(plain, next)) || normAt(plain, next) === 'favourably') next++;
  if (normAt(plain, next) === 'the' && normAt(plain, next + 1) === 'possibility' && normAt(plain, next + 2) === 'of') next += 3;
  const gerund = baseOfGerund(normAt(plain, next));
  if (gerund !== undefined) return { to: next + 1, text: gerund };
  let noun = next;
  if (articles.has(normAt(plain, noun))) noun++;
  const adverbs: string[] = [];
  for (let adverb = adverbOf[normAt(plain, noun)]; adverb !== undefined; adverb = adverbOf[normAt(plain, ++noun)]) adverbs.push(adverb);
  const verb = verbOf[normAt(plain, noun)];
  if (verb === undefined || normAt(plain, noun + 1) !== 'of') return undefined;
  return { to: noun + 2, text: [...adverbs, verb].join(' ') };
}

/**
 * Asks for the deed instead of the thought of it: "to consider releasing her" → "to release her",
 * "make every effort to ensure" → "ensure".
 */
export function dropConsidering(analysis: Analysis, found: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  let from = found.from;
  if (normAt(plain, from) === 'to') from++;
  const first = from;
  while (isAdverb(normAt(plain, from))) from++;
  const norm = normAt(plain, from);
  if (norm === 'make' || norm === 'spare') {
    const end = plain.tokens[found.to];
    return end && [{ start: tokenAt(plain, first).start, end: end.start, text: '' }];
  }
  let behind: ReturnType<typeof behindConsider>;
  if (norm === 'consider' || norm === 'explore') {
    behind = behindConsider(analysis, from + 1);
  } else if (norm === 'give') {
    let to = from;
    while (to < found.to && normAt(plain, to) !== 'to') to++;
    behind = behindConsider(analysis, to + 1);
  }
  return behind && [{ start: tokenAt(plain, first).start, end: tokenAt(plain, behind.to - 1).end, text: behind.text }];
}
