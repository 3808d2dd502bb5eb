import type { Analysis } from '../../../reading/analysis.js';
import type { PlainEdit } from '../plain-edit.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from '../tokens.js';
import { baseOfGerund } from './verbs.js';

/** Verb for a noun of action: "consider the release of her" asks no more than to think about what "release her" asks to do. */
const verbOf: Readonly<Record<string, string>> = {
  release: 'release', review: 'review', repeal: 'repeal', amendment: 'amend', lifting: 'lift', dropping: 'drop', withdrawal: 'withdraw', revision: 'revise', abolition: 'abolish',
  ratification: 'ratify', introduction: 'introduce', adoption: 'adopt', suspension: 'suspend', annulment: 'annul', commutation: 'commute', protection: 'protect', implementation: 'implement',
};

function behindConsider(analysis: Analysis, at: number): { to: number; text: string } | undefined {
  const { plain } = analysis;
  let next = at;
  while (isAdverb(normAt(plain, next)) || /^favourably$/u.test(normAt(plain, next))) next++;
  if (normAt(plain, next) === 'the' && normAt(plain, next + 1) === 'possibility' && normAt(plain, next + 2) === 'of') next += 3;
  const gerund = baseOfGerund(normAt(plain, next));
  if (gerund !== undefined) return { to: next + 1, text: gerund };
  let noun = next;
  if (/^(?:the|a|an)$/u.test(normAt(plain, noun))) noun++;
  const adverbs: string[] = [];
  while (/^(?:immediate|early|prompt|swift|urgent)$/u.test(normAt(plain, noun))) adverbs.push(`${normAt(plain, noun++).replace(/early/u, 'swift')}ly`);
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
  if (/^(?:make|spare)$/u.test(norm)) {
    const end = plain.tokens[found.to];
    return end && [{ start: tokenAt(plain, first).start, end: end.start, text: '' }];
  }
  let behind: ReturnType<typeof behindConsider>;
  if (/^(?:consider|explore)$/u.test(norm)) {
    behind = behindConsider(analysis, from + 1);
  } else if (norm === 'give') {
    let to = from;
    while (to < found.to && normAt(plain, to) !== 'to') to++;
    behind = behindConsider(analysis, to + 1);
  }
  return behind && [{ start: tokenAt(plain, first).start, end: tokenAt(plain, behind.to - 1).end, text: behind.text }];
}
