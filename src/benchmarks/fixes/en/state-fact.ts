import { thirdPerson } from '../../../lexicon/inflect.js';
import type { Analysis } from '../../../reading/analysis.js';
import { agreementOf } from './noun-phrase.js';
import type { PlainEdit } from '../plain-edit.js';
import { seamEdit } from '../remove.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from '../tokens.js';
import { baseOfParticiple, isBase } from './verbs.js';

type Number = 'third' | 'base';

function beIn(number: Number): string {
  return number === 'third' ? 'is' : 'are';
}

function replaceTokens(analysis: Analysis, from: number, to: number, text: string): PlainEdit[] {
  return [{ start: tokenAt(analysis.plain, from).start, end: tokenAt(analysis.plain, to - 1).end, text }];
}

/** "to be" → is; "to have been" → was; "to violate" → violates. `from` is the token behind "to". */
function infinitiveAs(analysis: Analysis, from: number, number: Number): { text: string; to: number } | undefined {
  const { plain } = analysis;
  const norm = normAt(plain, from);
  // "has been held since": what lasts till now keeps its tense.
  const lasts = plain.tokens.slice(from, analysis.sentenceAt(from).to).some((token) => /^(?:since|already|yet|now|still|recently|repeatedly)$/u.test(token.norm));
  if (lasts && norm === 'have') return { text: number === 'third' ? 'has' : 'have', to: from + 1 };
  if (norm === 'have' && normAt(plain, from + 1) === 'been') return { text: number === 'third' ? 'was' : 'were', to: from + 2 };
  if (norm === 'have' && baseOfParticiple(normAt(plain, from + 1)) !== undefined) return { text: number === 'third' ? 'has' : 'have', to: from + 1 };
  if (norm === 'be') return { text: beIn(number), to: from + 1 };
  if (plain.tokens[from]?.kind !== 'word' || norm === 'have') return norm === 'have' ? { text: number === 'third' ? 'has' : 'have', to: from + 1 } : undefined;
  return { text: number === 'third' ? thirdPerson(norm) : norm, to: from + 1 };
}

/**
 * States what is only said to appear: "The charges appear to be politically motivated" → "The charges are politically
 * motivated"; "is believed to have been beaten" → "was beaten".
 */
export function stateAppearance(analysis: Analysis, found: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  let verb = found.from;
  while (isAdverb(normAt(plain, verb))) verb++;
  const norm = normAt(plain, verb);
  if (/^(?:appears?|seems?)$/u.test(norm)) {
    const number = norm.endsWith('s') ? 'third' : 'base';
    let next = verb + 1;
    while (isAdverb(normAt(plain, next)) && normAt(plain, next + 1) === 'to') next++;
    if (normAt(plain, next) === 'not') return undefined;
    if (normAt(plain, next) !== 'to') return replaceTokens(analysis, verb, verb + 1, beIn(number));
    const infinitive = infinitiveAs(analysis, next + 1, number);
    return infinitive && replaceTokens(analysis, verb, infinitive.to, infinitive.text);
  }
  if (!/^(?:is|are)$/u.test(norm)) return undefined;
  let to = verb + 1;
  while (to < found.to && normAt(plain, to) !== 'to') to++;
  if (normAt(plain, to) !== 'to') return undefined;
  const infinitive = infinitiveAs(analysis, to + 1, norm === 'is' ? 'third' : 'base');
  return infinitive && replaceTokens(analysis, verb, infinitive.to, infinitive.text);
}

function subjectStart(analysis: Analysis, verb: number): number {
  const { from } = analysis.sentenceAt(verb);
  let at = verb;
  while (at > from && !/^(?:[,;:(—–]|that|and|but|which|because|as|while)$/u.test(normAt(analysis.plain, at - 1))) at--;
  return at;
}

/**
 * States what only may be: "The sentence may amount to a violation" → "The sentence amounts to a violation".
 * @param modals the words for it; "would" is one only where its condition goes
 */
export function statePossibility(analysis: Analysis, found: TokenRange, modals = /^(?:may|might|could)$/u): PlainEdit[] | undefined {
  const { plain } = analysis;
  const modal = found.from;
  if (!modals.test(normAt(plain, modal))) return undefined;
  let verb = modal + 1;
  while (isAdverb(normAt(plain, verb)) || normAt(plain, verb) === 'well') verb++;
  const base = normAt(plain, verb);
  const start = subjectStart(analysis, modal);
  if (base === 'not' || start === modal || normAt(plain, start - 1) === 'which') return undefined;
  const number = agreementOf(analysis, start, modal);
  if (number === undefined) return undefined;
  if (base === 'have' && normAt(plain, verb + 1) === 'been') return replaceTokens(analysis, modal, verb + 2, number === 'third' ? 'was' : 'were');
  const text = base === 'be' ? beIn(number) : number === 'third' ? thirdPerson(base) : base;
  if (base !== 'be' && base !== 'have' && !isBase(base) && !/^[a-z]+$/u.test(base)) return undefined;
  const kept = plain.tokens.slice(modal + 1, verb).filter((token) => !/^(?:well|also|therefore)$/u.test(token.norm)).map((token) => token.text);
  return replaceTokens(analysis, modal, verb + 1, [...kept, text].join(' '));
}

/** "concerned by reports that" → "concerned that"; "by reports of torture" → "by torture". */
export function dropReports(analysis: Analysis, found: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  const last = normAt(plain, found.to - 1);
  if (last === 'that' && /^(?:by|at|about|over|of|from)$/u.test(normAt(plain, found.from - 1)) && /^(?:concerned|alarmed|worried|appalled|shocked|dismayed|disturbed)$/u.test(normAt(plain, found.from - 2))) {
    return [{ start: tokenAt(plain, found.from - 1).start, end: tokenAt(plain, found.to - 1).start, text: '' }];
  }
  if (last === 'of' && /^(?:by|at|about|over)$/u.test(normAt(plain, found.from - 1))) {
    const next = tokenAt(plain, found.to);
    return [{ start: tokenAt(plain, found.from).start, end: next.start, text: '' }];
  }
  return undefined;
}

/** "the alleged torture of" → "the torture of". */
export function dropAlleged(analysis: Analysis, found: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  const next = plain.tokens[found.from + 1];
  if (!next || normAt(plain, found.from) !== 'alleged') return undefined;
  return [...(seamEdit(plain, found.from - 1, next.text) ?? []), { start: tokenAt(plain, found.from).start, end: next.start, text: '' }];
}
