import type { Analysis } from '../../../reading/analysis.js';
import { beginsWithCapital } from '../../../letters.js';
import { dropConsidering } from './consider.js';
import { isAuthority, objectForm } from './noun-phrase.js';
import type { PlainEdit } from '../plain-edit.js';
import { isAdverb, normAt, tokenAt } from '../tokens.js';
import { baseOfPast, baseOfThird, isBase, isFiniteHelper, isOwnStep } from './verbs.js';

const modal = /^(?:will|would|should|can|could|may|might|must|shall|'ll)$/u;

/** Modals by which somebody else lets the subject do something. */
const letting = /^(?:can|could|may|might)$/u;

/** What turns the words behind a weak verb into what "calls on" or "calls for" takes. */
export interface Complement {
  /** A noun alone, which "demands" takes too. */
  readonly nominal?: true;
  readonly edits: readonly PlainEdit[];
  readonly addressed: boolean;
  readonly plain: boolean;
}

/** Puts `text` in the place of tokens `from`–`to`. */
export function replace(analysis: Analysis, from: number, to: number, text: string): PlainEdit {
  // What is replaced by nothing takes the space behind it along.
  const end = text === '' || text.endsWith(' ') ? tokenAt(analysis.plain, to).start : tokenAt(analysis.plain, to - 1).end;
  return { start: tokenAt(analysis.plain, from).start, end, text };
}

/** Puts `text` before a token. */
export function insert(analysis: Analysis, before: number, text: string): PlainEdit {
  const { start } = tokenAt(analysis.plain, before);
  return { start, end: start, text };
}

/** Words that open a clause inside another. */
const opensInner = /^(?:who|whom|whose|which|what|where|when|that|whether|how|why)$/u;

/** Where the subject of a clause ends and its verb begins: a modal, a form of "be", or a verb that asks are made with. */
function verbOfClause(analysis: Analysis, from: number, to: number): number | undefined {
  const { plain } = analysis;
  let depth = 0;
  let relative = false;
  // Clauses inside the subject or behind it that have not had their verb yet: "those who are held", "where she is".
  let inner = 0;
  for (let at = from; at < to; at++) {
    const norm = normAt(plain, at);
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    if (depth > 0) continue;
    if (/^(?:and|or|,)$/u.test(normAt(plain, at - 1)) && norm === 'that') return undefined;
    if (norm === ',' && relative) relative = false;
    else if (norm === ',' && /^(?:who|which|whose|where)$/u.test(normAt(plain, at + 1))) relative = true;
    else if (norm === ',' && at > from) {
      // A list of names or an apposition inside the subject; a clause of its own would have its verb first.
      continue;
    }
    if (relative || at === from) continue;
    if (opensInner.test(norm)) inner++;
    if (inner > 0) {
      if (isFinite(norm)) inner--;
      continue;
    }
    if (modal.test(norm) && !/^(?:who|which|that)$/u.test(normAt(plain, at - 1))) return at;
    if (/^(?:is|are|be)$/u.test(norm) && !/^(?:who|which|that)$/u.test(normAt(plain, at - 1))) return at;
    if (!/^(?:the|an?|of|to|any|all|his|her|their|its|this|for|in|by|and|with|'s|immediate|prompt|early|urgent)$/u.test(normAt(plain, at - 1)) && (isBase(norm) || baseOfThird(norm)) && !/^(?:state|states|police|act|appeal|work|name|end)$/u.test(norm) && isVerbHere(analysis, at)) return at;
  }
  return undefined;
}

/** Whether a word can be the verb of a clause inside the subject. */
function isFinite(norm: string): boolean {
  return isFiniteHelper(norm) || /ed$/u.test(norm) || baseOfPast(norm) !== undefined || baseOfThird(norm) !== undefined;
}

/** A base form or third person that stands as verb: the word before it is a plural noun, a name or a pronoun, not an adjective. */
export function isVerbHere(analysis: Analysis, at: number): boolean {
  const before = analysis.plain.tokens[at - 1];
  return before !== undefined && !analysis.isCapital(at) && (/s$|^(?:government|parliament|court|president|police|they|he|she|it|junta|regime|ministry|minister|judiciary)$/u.test(before.norm) || beginsWithCapital(before.text) || isAdverb(before.norm));
}

/** Ways to say that somebody can do something. */
const ability = ['be able to', 'be in a position to'].map((words) => words.split(' '));

/** Where the deed stands of which somebody is able at token `at`. */
function behindAbility({ plain }: Analysis, at: number): number | undefined {
  const said = ability.find((words) => words.every((word, index) => normAt(plain, at + index) === word));
  return said && at + said.length;
}

/**
 * Turns the verb of a clause at `verb` into an infinitive: "will release" → "to release", "be heard" → "to be heard".
 * @param acts whether the subject is somebody who can act: whoever else will be able to do something is let do it by others
 */
export function toInfinitive(analysis: Analysis, verb: number, acts: boolean): { edits: PlainEdit[]; head: number } | undefined {
  const { plain } = analysis;
  const norm = normAt(plain, verb);
  if (modal.test(norm)) {
    let head = verb + 1;
    const negated = normAt(plain, head) === 'not';
    if (negated) head++;
    let adverbs = head;
    while (isAdverb(normAt(plain, adverbs))) adverbs++;
    const deed = acts && !negated ? behindAbility(analysis, adverbs) : undefined;
    if (deed !== undefined) return { edits: [replace(analysis, verb, deed, 'to ')], head: deed };
    // "hopes that they will consider releasing her": to call for the thought of it would be as weak.
    const asked = acts && !negated && /^(?:consider|explore)$/u.test(normAt(plain, adverbs)) ? dropConsidering(analysis, { from: head, to: adverbs + 1 }) : undefined;
    if (asked) return { edits: [replace(analysis, verb, head, 'to'), ...asked], head: adverbs };
    if (normAt(plain, adverbs) === 'have' || plain.tokens[adverbs]?.kind !== 'word') return undefined;
    return { edits: [replace(analysis, verb, head, negated ? 'not to' : 'to')], head: adverbs };
  }
  if (/^(?:is|are)$/u.test(norm)) {
    if (/^(?:able|unable|going|about|likely|due)$/u.test(normAt(plain, verb + 1))) return undefined;
    const negated = normAt(plain, verb + 1) === 'not';
    return { edits: [replace(analysis, verb, negated ? verb + 2 : verb + 1, negated ? 'not to be' : 'to be')], head: verb };
  }
  const base = norm === 'be' || isBase(norm) ? norm : baseOfThird(norm);
  if (base === undefined) return undefined;
  let first = verb;
  while (isAdverb(normAt(plain, first - 1))) first--;
  return { edits: [insert(analysis, first, 'to '), ...(base === norm ? [] : [replace(analysis, verb, verb + 1, base)])], head: verb };
}

/** Whether a passive infinitive begins at `head`: "be released", "be immediately released". */
export function isPassive(analysis: Analysis, verb: number, head: number): boolean {
  const { plain } = analysis;
  const helper = /^(?:is|are|be)$/u.test(normAt(plain, verb)) ? verb : head;
  if (!/^(?:be|is|are)$/u.test(normAt(plain, helper))) return false;
  let at = helper + 1;
  while (isAdverb(normAt(plain, at)) || normAt(plain, at) === 'not') at++;
  return /(?:ed|en|held|brought|dropped|met|put|set|made|found|withdrawn|upheld)$/u.test(normAt(plain, at));
}

/** Later members of a coordination: "and will drop", "and that his lawyers will see him". */
function restOfClause(analysis: Analysis, { from, to, first }: { from: number; to: number; first: string }, addressed: boolean): { edits: PlainEdit[]; plain: boolean } | undefined {
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
    // Another modal is the EU's own again: "…, and would welcome".
    if (norm !== first || isOwnStep(normAt(plain, at + 1))) return { edits, plain: false };
    let joint = at;
    while (joint > from && !/^(?:and|or|but|,)$/u.test(normAt(plain, joint - 1))) joint--;
    const between = plain.tokens.slice(joint, at).map((token) => token.norm);
    if (joint === from || between.some((word) => /^(?:who|which|that|where|as|if|when|what)$/u.test(word))) continue;
    if (between.every(isAdverb)) {
      const infinitive = toInfinitive(analysis, at, addressed);
      if (!infinitive) return undefined;
      edits.push(...infinitive.edits);
      continue;
    }
    // A second subject: "… and the charges will be dropped".
    if (normAt(plain, joint - 1) === ',') return undefined;
    if (addressed) {
      edits.push(insert(analysis, joint, 'to ensure that '));
    } else {
      const infinitive = toInfinitive(analysis, at, isAuthority(analysis, joint, at));
      if (!infinitive) return undefined;
      edits.push(insert(analysis, joint, 'for '), ...infinitive.edits);
    }
    simple = false;
  }
  return { edits, plain: simple };
}

/** A clause with subject and verb ("the authorities will release her") as something to call for; without "on" or "for". */
export function clause(analysis: Analysis, from: number, to: number): Complement | undefined {
  const { plain } = analysis;
  const first = normAt(plain, from);
  if (first === 'there' && modal.test(normAt(plain, from + 1)) && normAt(plain, from + 2) === 'be') return { edits: [replace(analysis, from, from + 3, '')], addressed: false, plain: true };
  if (/^[,]$|^(?:it|there|if|when|in|by|on|at|under|from|after|before|during|for|with|without|once|neither|either)$/u.test(first)) return undefined;
  // "hopes that I will watch": nobody calls on himself; "hopes that would": a sentence in work has no subject yet.
  if (/^(?:i|we)$/u.test(first) || modal.test(first)) return undefined;
  const verb = verbOfClause(analysis, from, to);
  if (verb === undefined || normAt(plain, verb - 1) === 'to' || plain.tokens.slice(from, verb).some(({ norm }) => /^(?:if|whether)$/u.test(norm))) return undefined;
  const isToAct = isAuthority(analysis, from, verb);
  const infinitive = toInfinitive(analysis, verb, isToAct);
  if (!infinitive) return undefined;
  const passive = isPassive(analysis, verb, infinitive.head);
  const pronoun = plain.tokens.slice(from + 1, verb).every(({ norm }) => isAdverb(norm)) ? objectForm(first) : undefined;
  // "hopes that they can go on with their work": others are to let them.
  const theyAct = first === 'they' && !passive && !letting.test(normAt(plain, verb)) && (isBase(normAt(plain, infinitive.head)) && !/^(?:be|have|receive|get|face|enjoy|regain)$/u.test(normAt(plain, infinitive.head)));
  const isCopula = /^(?:be|is|are)$/u.test(normAt(plain, infinitive.head));
  const addressed = !passive && !isCopula && (isToAct || theyAct);
  const rest = restOfClause(analysis, { from: infinitive.head + 1, to, first: normAt(plain, verb) }, addressed);
  if (!rest) return undefined;
  const start = pronoun === undefined ? [] : [replace(analysis, from, from + 1, pronoun)];
  return { edits: [...start, ...infinitive.edits, ...rest.edits], addressed, plain: rest.plain && !theyAct };
}
