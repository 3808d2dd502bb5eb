import type { Analysis } from '../../reading/analysis.js';
import { endOfWords } from './clause.js';
import { readWish, type Wish } from './wish.js';
import { isAuthority, objectForm } from './noun-phrase.js';
import type { PlainEdit } from './plain-edit.js';
import { opensSentence } from './remove.js';
import { capitalised } from './spelling.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from './tokens.js';
import { inForm, verbGroupAt } from './verb-group.js';
import { baseOfGerund, baseOfParticiple, baseOfPast, baseOfThird, isBase } from './verbs.js';

/** The strong verbs that an ask can get. */
export type StrongVerb = 'call' | 'urge' | 'demand';

/** What raising an ask gives. `plain` is whether nothing about it needs a second look. */
export interface Raised {
  readonly edits: readonly PlainEdit[];
  readonly plain: boolean;
  /** Who is asked, or nobody: "calls on the authorities to", or "calls for". */
  readonly addressed: boolean;
}

const modal = /^(?:will|would|should|can|could|may|might|must|shall|'ll)$/u;

/** Words of the clause after the verb, from the first to the one behind the last. */
interface Complement {
  readonly edits: readonly PlainEdit[];
  readonly addressed: boolean;
  readonly plain: boolean;
}

function replace(analysis: Analysis, from: number, to: number, text: string): PlainEdit {
  // What is replaced by nothing takes the space behind it along.
  const end = text === '' || text.endsWith(' ') ? tokenAt(analysis.plain, to).start : tokenAt(analysis.plain, to - 1).end;
  return { start: tokenAt(analysis.plain, from).start, end, text };
}

function insert(analysis: Analysis, before: number, text: string): PlainEdit {
  const { start } = tokenAt(analysis.plain, before);
  return { start, end: start, text };
}

/** Where the subject of a clause ends and its verb begins: a modal, a form of "be", or a verb that asks are made with. */
function verbOfClause(analysis: Analysis, from: number, to: number): number | undefined {
  const { plain } = analysis;
  let depth = 0;
  let relative = false;
  for (let at = from; at < to; at++) {
    const norm = normAt(plain, at);
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    if (depth > 0) continue;
    if (norm === ',' && relative) relative = false;
    else if (norm === ',' && /^(?:who|which|whose|where)$/u.test(normAt(plain, at + 1))) relative = true;
    else if (norm === ',' && at > from) {
      // A list of names or an apposition inside the subject; a clause of its own would have its verb first.
      continue;
    }
    if (relative || at === from) continue;
    if (modal.test(norm) && !/^(?:who|which|that)$/u.test(normAt(plain, at - 1))) return at;
    if (/^(?:is|are|be)$/u.test(norm) && !/^(?:who|which|that)$/u.test(normAt(plain, at - 1))) return at;
    if (!/^(?:the|an?|of|to|any|all|his|her|their|its|this|for|in|by|and|with|'s|immediate|prompt|early|urgent)$/u.test(normAt(plain, at - 1)) && (isBase(norm) || baseOfThird(norm)) && !/^(?:state|states|police|act|appeal|work|name|end)$/u.test(norm) && isVerbHere(analysis, at)) return at;
  }
  return undefined;
}

/** A base form or third person that stands as verb: the word before it is a plural noun, a name or a pronoun, not an adjective. */
function isVerbHere(analysis: Analysis, at: number): boolean {
  const before = analysis.plain.tokens[at - 1];
  return before !== undefined && (/s$|^(?:government|parliament|court|president|police|they|he|she|it|junta|regime|ministry|minister|judiciary)$/u.test(before.norm) || /^\p{Lu}/u.test(before.text) || isAdverb(before.norm));
}

/** Turns the verb of a clause at `verb` into an infinitive: "will release" → "to release", "be heard" → "to be heard". */
function toInfinitive(analysis: Analysis, verb: number): { edits: PlainEdit[]; head: number } | undefined {
  const { plain } = analysis;
  const norm = normAt(plain, verb);
  if (modal.test(norm)) {
    let head = verb + 1;
    const negated = normAt(plain, head) === 'not';
    if (negated) head++;
    let adverbs = head;
    while (isAdverb(normAt(plain, adverbs))) adverbs++;
    if (normAt(plain, adverbs) === 'be' && normAt(plain, adverbs + 1) === 'able' && normAt(plain, adverbs + 2) === 'to' && !negated) {
      return { edits: [replace(analysis, verb, adverbs + 3, 'to ')], head: adverbs + 3 };
    }
    if (normAt(plain, adverbs) === 'have' || plain.tokens[adverbs]?.kind !== 'word') return undefined;
    return { edits: [replace(analysis, verb, head, negated ? 'not to' : 'to')], head: adverbs };
  }
  if (/^(?:is|are)$/u.test(norm)) {
    const negated = normAt(plain, verb + 1) === 'not';
    return { edits: [replace(analysis, verb, negated ? verb + 2 : verb + 1, negated ? 'not to be' : 'to be')], head: verb };
  }
  const base = norm === 'be' || isBase(norm) ? norm : baseOfThird(norm);
  if (base === undefined) return undefined;
  return { edits: base === norm ? [insert(analysis, verb, 'to ')] : [replace(analysis, verb, verb + 1, `to ${base}`)], head: verb };
}

/** Whether a passive infinitive begins at `head`: "be released", "be immediately released". */
function isPassive(analysis: Analysis, verb: number, head: number): boolean {
  const { plain } = analysis;
  const helper = /^(?:is|are|be)$/u.test(normAt(plain, verb)) ? verb : head;
  if (!/^(?:be|is|are)$/u.test(normAt(plain, helper))) return false;
  let at = helper + 1;
  while (isAdverb(normAt(plain, at)) || normAt(plain, at) === 'not') at++;
  return /(?:ed|en|held|brought|dropped|met|put|set|made|found|withdrawn|upheld)$/u.test(normAt(plain, at));
}

/** Later members of a coordination: "and will drop", "and that his lawyers will see him". */
function restOfClause(analysis: Analysis, from: number, to: number, addressed: boolean): { edits: PlainEdit[]; plain: boolean } | undefined {
  const { plain } = analysis;
  const edits: PlainEdit[] = [];
  let simple = true;
  for (let at = from; at < to; at++) {
    const norm = normAt(plain, at);
    if (norm === 'that' && /^(?:and|,)$/u.test(normAt(plain, at - 1))) {
      const inner = clause(analysis, at + 1, to);
      if (!inner) return undefined;
      if (addressed && !inner.addressed) edits.push(replace(analysis, at, at + 1, 'to ensure that'));
      else if (addressed) return undefined;
      else edits.push(replace(analysis, at, at + 1, 'for'), ...inner.edits);
      return { edits, plain: false };
    }
    if (!modal.test(norm)) continue;
    let joint = at;
    while (joint > from && !/^(?:and|or|but|,)$/u.test(normAt(plain, joint - 1))) joint--;
    const between = plain.tokens.slice(joint, at).map((token) => token.norm);
    if (joint === from || between.some((word) => /^(?:who|which|that|where|as|if|when|what)$/u.test(word))) continue;
    if (between.every(isAdverb)) {
      const infinitive = toInfinitive(analysis, at);
      if (!infinitive) return undefined;
      edits.push(...infinitive.edits);
      continue;
    }
    // A second subject: "… and the charges will be dropped".
    if (normAt(plain, joint - 1) === ',') return undefined;
    if (addressed) {
      edits.push(insert(analysis, joint, 'to ensure that '));
    } else {
      const infinitive = toInfinitive(analysis, at);
      if (!infinitive) return undefined;
      edits.push(insert(analysis, joint, 'for '), ...infinitive.edits);
    }
    simple = false;
  }
  return { edits, plain: simple };
}

/** A clause with subject and verb ("the authorities will release her") as something to call for; without "on" or "for". */
function clause(analysis: Analysis, from: number, to: number): Complement | undefined {
  const { plain } = analysis;
  const first = normAt(plain, from);
  if (first === 'there' && modal.test(normAt(plain, from + 1)) && normAt(plain, from + 2) === 'be') return { edits: [replace(analysis, from, from + 3, '')], addressed: false, plain: true };
  if (/^[,]$|^(?:it|there|if|when|in|by|once)$/u.test(first)) return undefined;
  const verb = verbOfClause(analysis, from, to);
  if (verb === undefined || plain.tokens.slice(from, verb).some(({ norm }) => /^(?:if|whether)$/u.test(norm))) return undefined;
  const infinitive = toInfinitive(analysis, verb);
  if (!infinitive) return undefined;
  const passive = isPassive(analysis, verb, infinitive.head);
  const pronoun = verb === from + 1 ? objectForm(first) : undefined;
  const theyAct = first === 'they' && !passive && (isBase(normAt(plain, infinitive.head)) && !/^(?:be|have|receive|get|face|enjoy|regain)$/u.test(normAt(plain, infinitive.head)));
  const isCopula = /^(?:be|is|are)$/u.test(normAt(plain, infinitive.head));
  const addressed = !passive && !isCopula && (isAuthority(analysis, from, verb) || theyAct);
  const rest = restOfClause(analysis, infinitive.head + 1, to, addressed);
  if (!rest) return undefined;
  const start = pronoun === undefined ? [] : [replace(analysis, from, from + 1, pronoun)];
  return { edits: [...start, ...infinitive.edits, ...rest.edits], addressed, plain: rest.plain && !theyAct };
}

/** "the authorities to release her", "Ms Duarte to be released". */
function infinitiveClause(analysis: Analysis, from: number, marker: number): Complement {
  const { plain } = analysis;
  let head = marker + 1;
  while (isAdverb(normAt(plain, head))) head++;
  const toBe = normAt(plain, head) === 'be';
  return { edits: [], addressed: !toBe && isAuthority(analysis, from, marker), plain: true };
}

/** "the charges dropped", "Ms Duarte released": behind "to see". */
function seen(analysis: Analysis, from: number, to: number): Complement | undefined {
  const { plain } = analysis;
  for (let at = from + 1; at < to; at++) {
    const norm = normAt(plain, at);
    if (norm === ',' || /^(?:who|which|that)$/u.test(norm)) break;
    let verb = at;
    while (isAdverb(normAt(plain, verb))) verb++;
    if (baseOfParticiple(normAt(plain, verb)) !== undefined && !isBase(normAt(plain, verb)) && !/^(?:the|an?|of)$/u.test(normAt(plain, at - 1))) {
      if (normAt(plain, verb + 1) === 'by' && isBase(normAt(plain, at - 1))) continue;
      const start = objectForm(normAt(plain, from));
      return { edits: [...(start === undefined ? [] : [replace(analysis, from, from + 1, start)]), insert(analysis, at, 'to be ')], addressed: false, plain: true };
    }
    if (isBase(norm) && isVerbHere(analysis, at) && isAuthority(analysis, from, at)) return { edits: [insert(analysis, at, 'to ')], addressed: true, plain: true };
  }
  return isAuthority(analysis, from, to) ? undefined : { edits: [], addressed: false, plain: true };
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
      const infinitive = toInfinitive(analysis, at);
      return infinitive && { edits: infinitive.edits, addressed: !isPassive(analysis, at, infinitive.head) && isAuthority(analysis, from, at), plain: true };
    }
    const base = baseOfPast(norm);
    if (base === undefined || !/s$|\p{Lu}/u.test(plain.tokens[at - 1]?.text ?? '')) continue;
    return { edits: [replace(analysis, at, at + 1, `to ${base}`)], addressed: isAuthority(analysis, from, at), plain: true };
  }
  return undefined;
}

function complementOf(analysis: Analysis, wish: Wish, to: number): Complement | undefined {
  const { plain } = analysis;
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
      const marker = infinitiveMarker(analysis, from, to);
      if (marker !== undefined) return infinitiveClause(analysis, from, marker);
      const bare = wish.mayBeClause ? clause(analysis, from, to) : undefined;
      if (bare) return bare;
      const gerund = gerundClause(analysis, from, to);
      if (gerund) return gerund;
      if (isAuthority(analysis, from, to) || baseOfGerund(normAt(plain, from)) !== undefined || normAt(plain, from) === 'to' || normAt(plain, from) === 'that') return undefined;
      return { edits: [], addressed: false, plain: true };
    }
  }
}

/** The "to" of "the authorities to release", not that of "access to a lawyer". */
function infinitiveMarker(analysis: Analysis, from: number, to: number): number | undefined {
  const { plain } = analysis;
  for (let at = from + 1; at < to - 1; at++) {
    if (/^(?:who|which|that|;|:)$/u.test(normAt(plain, at))) return undefined;
    if (normAt(plain, at) !== 'to') continue;
    let head = at + 1;
    while (isAdverb(normAt(plain, head))) head++;
    if (isBase(normAt(plain, head)) && !isNominal(analysis, from, at)) return at;
  }
  return undefined;
}

/** "the right to leave", "steps to protect": the infinitive belongs to a noun. */
function isNominal(analysis: Analysis, from: number, marker: number): boolean {
  return !isAuthority(analysis, from, marker) && /^(?:right|rights|steps|step|measures|efforts|effort|decision|freedom|ability|action|order|readiness|willingness|commitment|way|opportunity|access|end|attempts)$/u.test(normAt(analysis.plain, marker - 1));
}

const preposition: Readonly<Record<StrongVerb, { readonly on: string; readonly for: string } | undefined>> = { call: { on: 'call on', for: 'call for' }, urge: undefined, demand: undefined };

/**
 * Puts a strong verb in the place of a weak one ("hopes that the authorities will release her" → "calls on the authorities
 * to release her") and turns what follows into what that verb takes.
 * @param found tokens of the words that make the ask
 * @returns undefined when the sentence is built in a way that is not understood, or the verb does not fit
 */
export function raiseVerb(analysis: Analysis, found: TokenRange, verb: StrongVerb): Raised | undefined {
  const { plain } = analysis;
  const wish = readWish(analysis, found);
  if (!wish) return undefined;
  const group = verbGroupAt(analysis, wish.verb, wish.end);
  if (!group) return undefined;
  const complement = complementOf(analysis, wish, endOfWords(analysis, wish.verb));
  if (!complement) return undefined;
  const particle = preposition[verb];
  if (verb === 'urge' && !complement.addressed) return undefined;
  if (verb === 'demand' && (complement.addressed || complement.edits.length > 0)) return undefined;
  const base = particle ? (complement.addressed ? particle.on : particle.for) : verb;
  const words = [...group.adverbs, inForm(base, group.form)].join(' ');
  const text = opensSentence(plain, group.from) ? capitalised(words) : words;
  return {
    edits: [{ start: tokenAt(plain, group.from).start, end: tokenAt(plain, wish.from).start, text: `${text} ` }, ...complement.edits],
    addressed: complement.addressed,
    plain: complement.plain,
  };
}
