import type { Analysis } from '../../../reading/analysis.js';
import { holding } from '../../../reading/matches.js';
import { endOfHead, isAuthority, objectForm } from './noun-phrase.js';
import { isAdverb, normAt } from '../tokens.js';
import { baseOfGerund, baseOfParticiple, baseOfPast, isBase, isFiniteHelper } from './verbs.js';
import type { Wish } from './wish.js';
import { clause, type Complement, insert, isPassive, isVerbHere, replace, toInfinitive } from './wished-clause.js';

const determiner = /^(?:the|an?|this|that|these|those|his|her|its|their|our|all|any|it|him|them|us|which|whom|both)$/u;
/** Pronouns that are subject of no clause: "I expect them to | The press is free" is broken off. */
const objects = /^(?:them|him|us|me)$/u;
/** What may stand behind a participle that says what the EU wants to see; "suspended since 2023" tells what happened. */
const behindParticiple = /^(?:|[.,;!]|and|or|immediately|unconditionally|soon|swiftly|promptly|without|from|as|to|again)$/u;

/** "the authorities to release her", "Ms Duarte to be released". */
function infinitiveClause(analysis: Analysis, { from, toPerson }: Wish, marker: number): Complement {
  const { plain } = analysis;
  let head = marker + 1;
  while (isAdverb(normAt(plain, head))) head++;
  const toBe = normAt(plain, head) === 'be';
  // "expects them to give back": whoever was spoken of is asked.
  const isPronoun = marker === from + 1 && /^(?:it|them)$/u.test(normAt(plain, from));
  return { edits: [], addressed: !toBe && (toPerson || isPronoun || isAuthority(analysis, from, marker)), plain: true };
}

/** "the charges dropped", "Ms Duarte released": behind "to see". */
function seen(analysis: Analysis, from: number, to: number): Complement | undefined {
  const { plain } = analysis;
  // "would like to see that the case is resolved"
  if (/^(?:that|how|whether|if)$/u.test(normAt(plain, from))) return undefined;
  for (let at = from + 1; at < to; at++) {
    const norm = normAt(plain, at);
    if (norm === ',' || /^(?:who|which|that)$/u.test(norm)) break;
    let verb = at;
    while (isAdverb(normAt(plain, verb))) verb++;
    if (baseOfParticiple(normAt(plain, verb)) !== undefined && !isBase(normAt(plain, verb)) && !/^(?:the|an?|of)$/u.test(normAt(plain, at - 1)) && (verb + 1 >= to || behindParticiple.test(normAt(plain, verb + 1)))) {
      if (normAt(plain, verb + 1) === 'by' && isBase(normAt(plain, at - 1))) continue;
      const start = objectForm(normAt(plain, from));
      return { edits: [...(start === undefined ? [] : [replace(analysis, from, from + 1, start)]), insert(analysis, at, 'to be ')], addressed: false, plain: true };
    }
    if (isBase(norm) && isVerbHere(analysis, at) && isAuthority(analysis, from, at)) return { edits: [insert(analysis, at, 'to ')], addressed: true, plain: true };
  }
  return isDeed(analysis, from, to) ? { edits: [], addressed: false, plain: true, nominal: true } : undefined;
}

/** "Ms Duarte being released", "the authorities releasing her". */
function gerundClause(analysis: Analysis, from: number, to: number): Complement | undefined {
  for (let at = from + 1; at < to; at++) {
    const norm = normAt(analysis.plain, at);
    if (norm === ',' || /^(?:who|which|that|of|to|by)$/u.test(norm)) return undefined;
    const base = baseOfGerund(norm);
    if (base === undefined || /^(?:the|an?|'s|his|her|their)$/u.test(normAt(analysis.plain, at - 1))) continue;
    return { edits: [replace(analysis, at, at + 1, `to ${base}`)], addressed: base !== 'be' && isAuthority(analysis, from, at), plain: true };
  }
  return undefined;
}

/** "it if the authorities released her". */
function condition(analysis: Analysis, from: number, to: number): Complement | undefined {
  const { plain } = analysis;
  for (let at = from + 1; at < to; at++) {
    const norm = normAt(plain, at);
    if (/^(?:would|could|were)$/u.test(norm)) {
      if (norm === 'were') return { edits: [replace(analysis, at, at + 1, normAt(plain, at + 1) === 'to' ? '' : 'to be')], addressed: normAt(plain, at + 1) === 'to' && isAuthority(analysis, from, at), plain: true };
      const infinitive = toInfinitive(analysis, at, isAuthority(analysis, from, at));
      return infinitive && { edits: infinitive.edits, addressed: !isPassive(analysis, at, infinitive.head) && isAuthority(analysis, from, at), plain: true };
    }
    const base = baseOfPast(norm);
    if (base === undefined || !/s$|\p{Lu}/u.test(plain.tokens[at - 1]?.text ?? '')) continue;
    return { edits: [replace(analysis, at, at + 1, `to ${base}`)], addressed: isAuthority(analysis, from, at), plain: true };
  }
  return undefined;
}

/** What the words behind a weak verb, up to token `to`, become; undefined where they are not understood. */
export function complementOf(analysis: Analysis, wish: Wish, to: number): Complement | undefined {
  const { from } = wish;
  if (from >= to) return undefined;
  switch (wish.kind) {
    case 'clause':
      return clause(analysis, from, to);
    case 'seen':
      return seen(analysis, from, to);
    case 'condition':
      return condition(analysis, from, to);
    case 'object': {
      const marker = infinitiveMarker(analysis, wish, to);
      if (marker !== undefined) return infinitiveClause(analysis, wish, marker);
      const bare = wish.mayBeClause && !objects.test(normAt(analysis.plain, from)) ? clause(analysis, from, to) : undefined;
      if (bare) return bare;
      const gerund = gerundClause(analysis, from, to);
      if (gerund) return gerund;
      return isDeed(analysis, from, to) && !isAuthority(analysis, from, to) ? { edits: [], addressed: false, plain: true, nominal: true } : undefined;
    }
  }
}

const outcome = /^(?:outcomes?|results?|findings|conclusions?)$/u;

/** Whether the noun phrase at `from` is something that can be done on demand: a release, an investigation; not an outcome. */
function isDeed(analysis: Analysis, from: number, to: number): boolean {
  const head = endOfHead(analysis, from, to) - 1;
  if (outcome.test(normAt(analysis.plain, head))) return false;
  return holding(analysis.matches.act, head).some(({ entry }) => entry.kind === 'noun');
}

/** The "to" of "the authorities to release", not that of "access to a lawyer". */
function infinitiveMarker(analysis: Analysis, { from, toPerson }: Wish, to: number): number | undefined {
  const { plain } = analysis;
  for (let at = from + 1; at < to - 1; at++) {
    if (/^(?:who|which|that|;|:)$/u.test(normAt(plain, at))) return undefined;
    // "the Government is able to": a clause without "that".
    if (isFiniteHelper(normAt(plain, at))) return undefined;
    if (normAt(plain, at) !== 'to') continue;
    let head = at + 1;
    while (isAdverb(normAt(plain, head))) head++;
    const isVerb = isBase(normAt(plain, head)) || (toPerson && /^\p{Ll}+$/u.test(plain.tokens[head]?.text ?? '') && !determiner.test(normAt(plain, head)));
    if (isVerb && !isNominal(analysis, from, at)) return at;
    // "I expect them to | On Iran, the EU continues to be": the infinitive is missing.
    if (at === from + 1 && objects.test(normAt(plain, from))) return undefined;
  }
  return undefined;
}

/** "the right to leave", "steps to protect": the infinitive belongs to a noun. */
function isNominal(analysis: Analysis, from: number, marker: number): boolean {
  return !isAuthority(analysis, from, marker) && /^(?:right|rights|steps|step|measures|efforts|effort|decision|freedom|ability|action|order|readiness|willingness|commitment|way|opportunity|access|end|attempts)$/u.test(normAt(analysis.plain, marker - 1));
}
