import type { Analysis } from '../../../reading/analysis.js';
import { isAdverb, normAt, type TokenRange } from '../tokens.js';

/**
 * A weak ask, cut into its verb and what is wished for, which begins at `from`:
 * a clause ("that they will …"), what the EU wants to see, a condition ("it if they …"), or an object.
 */
export interface Wish {
  readonly kind: 'clause' | 'seen' | 'condition' | 'object';
  /** The verb that carries tense and number. */
  readonly verb: number;
  /** End of the verb and the words that belong to it alone. */
  readonly end: number;
  readonly from: number;
  /** A clause may stand without "that": "hopes the authorities will …". */
  readonly mayBeClause: boolean;
  /** The verb is said to somebody (encourages, invites), so that its object is the one who is to act. */
  readonly toPerson: boolean;
}

/** Verbs of weak asks; `clause`: may take a clause without "that". */
const weak: readonly { readonly forms: RegExp; readonly clause: boolean }[] = [
  { forms: /^(?:hope|hopes|hoped|hoping|trust|trusts|trusted|trusting|expect|expects|expected|expecting|suggest|suggests|suggested|suggesting)$/u, clause: true },
  { forms: /^(?:wish|wishes|want|wants)$/u, clause: false },
  { forms: /^(?:recommend|advise|encourage|invite|advocate|welcome|appreciate|look)(?:s|d|ed|ing)?$|^(?:encouraging|inviting|advising|advocating|welcoming|appreciating)$/u, clause: false },
  { forms: /^(?:ask|request)(?:s|ed|ing)?$/u, clause: false },
];
/** Verbs that are said to somebody. */
const toPerson = /^(?:encourag|invit|advis|ask|request|recommend)/u;
const state = /^(?:confident|hopeful|optimistic|convinced)$/u;

function skipSoft(analysis: Analysis, at: number): number {
  let token = at;
  while (isAdverb(normAt(analysis.plain, token)) && normAt(analysis.plain, token) !== 'once') token++;
  return token;
}

function isNoun(analysis: Analysis, at: number): boolean {
  return /^(?:my|our|its|his|her|their|the|a|more|less|any|no|mutual|sincere)$/u.test(normAt(analysis.plain, at - 1));
}

/** Reads the weak ask whose words were found at tokens `found`; undefined when it is built in another way. */
export function readWish(analysis: Analysis, found: TokenRange): Wish | undefined {
  const { plain } = analysis;
  const norm = (at: number): string => normAt(plain, at);
  for (let at = found.from; at < found.to; at++) {
    if (state.test(norm(at)) && norm(at + 1) === 'that') {
      let verb = at - 1;
      while (isAdverb(norm(verb))) verb--;
      if (!/^(?:is|are|am|remain|remains)$/u.test(norm(verb))) return undefined;
      return { kind: 'clause', verb, end: at + 1, from: at + 2, mayBeClause: false, toPerson: false };
    }
    if (/^express(?:es|ed|ing)?$/u.test(norm(at))) return expressed(analysis, at);
    const entry = weak.find(({ forms }) => forms.test(norm(at)));
    // "would like to see": "like" is the verb, "see" the wish.
    if (norm(at) === 'like' && norm(at + 1) === 'to' && norm(at + 2) === 'see') return { kind: 'seen', verb: at, end: at + 3, from: at + 3, mayBeClause: false, toPerson: false };
    // "It is my hope that", "more trust for": a noun.
    if (!entry || isNoun(analysis, at)) continue;
    if (norm(at) === 'like' || (norm(at + 1) === 'to' && /^(?:wish|want|wishes|wants)$/u.test(norm(at)) && norm(at + 2) !== 'see')) continue;
    // "hope and trust that": one wish said twice, of which a reader may have found the second half.
    const isSecond = norm(at - 1) === 'and' && weak.some(({ forms }) => forms.test(norm(at - 2)));
    return behindVerb(analysis, isSecond ? at - 2 : at, entry.clause);
  }
  return undefined;
}

function expressed(analysis: Analysis, verb: number): Wish | undefined {
  const { plain } = analysis;
  let noun = verb + 1;
  while (noun < verb + 5 && !/^hopes?$/u.test(normAt(plain, noun))) noun++;
  if (!/^hopes?$/u.test(normAt(plain, noun))) return undefined;
  if (normAt(plain, noun + 1) === 'that') return { kind: 'clause', verb, end: noun + 1, from: noun + 2, mayBeClause: false, toPerson: false };
  return normAt(plain, noun + 1) === 'for' ? { kind: 'object', verb, end: noun + 1, from: noun + 2, mayBeClause: false, toPerson: false } : undefined;
}

function behindVerb(analysis: Analysis, verb: number, mayBeClause: boolean): Wish | undefined {
  const { plain } = analysis;
  const norm = (at: number): string => normAt(plain, at);
  let end = verb + 1;
  while (norm(end) === 'and' && weak.some(({ forms }) => forms.test(norm(end + 1)))) end += 2;
  const next = skipSoft(analysis, end);
  const isLook = /^look/u.test(norm(verb));
  if (isLook) {
    if (norm(next) !== 'forward' || norm(next + 1) !== 'to') return undefined;
    // "looks forward to deepening relations": what the EU will do itself.
    if (/ing$/u.test(norm(next + 2)) && norm(next + 2) !== 'seeing' && norm(next + 3) !== 'of') return undefined;
    return norm(next + 2) === 'seeing' ? { kind: 'seen', verb, end, from: next + 3, mayBeClause: false, toPerson: false } : { kind: 'object', verb, end, from: next + 2, mayBeClause: false, toPerson: false };
  }
  if (norm(next) === 'that') return { kind: 'clause', verb, end, from: next + 1, mayBeClause: false, toPerson: false };
  if (norm(next) === 'to' && norm(next + 1) === 'see') return { kind: 'seen', verb, end, from: next + 2, mayBeClause: false, toPerson: false };
  if (norm(next) === 'it' && norm(next + 1) === 'if') return { kind: 'condition', verb, end, from: next + 2, mayBeClause: false, toPerson: false };
  if (norm(next) === 'if') return { kind: 'condition', verb, end, from: next + 1, mayBeClause: false, toPerson: false };
  if (norm(next) === 'for' || (norm(next) === 'to' && norm(next + 1) === 'the')) return { kind: 'object', verb, end, from: next + 1, mayBeClause: false, toPerson: false };
  if (/^(?:,|to|from|and|or|but|once)$/u.test(norm(next))) return undefined;
  return { kind: 'object', verb, end, from: next, mayBeClause, toPerson: toPerson.test(norm(verb)) };
}
