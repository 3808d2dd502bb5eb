import { type Analysis, within } from '../analysis.js';
import { actorsIn } from '../subject.js';
import { askOf } from './ask.js';
import type { Trigger } from './trigger.js';

/** Tokens of one thing asked for, end exclusive. */
export interface Content {
  readonly from: number;
  readonly to: number;
}

/** Addressee and contents that belong to a trigger. */
export interface Asked {
  readonly addressee: { readonly from: number; readonly to: number; readonly value: string } | undefined;
  readonly contents: readonly Content[];
}

const adverb = /^(?:immediately|unconditionally|urgently|promptly|fully|swiftly|immediate|also|further|instead|not|never|thoroughly|effectively|always|now|finally|therefore|duly|clearly|publicly|strictly|independently|without|\w+ly)$/u;
const notInfinitive = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|all|any|it|him|them|us|you|me|which|whom|date|both|human|international)$/u;
/** Where what is asked ends and a remark on it begins. */
const remark = /^(?:which|while|whilst|as|since|because|although|though|given|where|whose)$/u;

/** End of the clause that begins at `from`: a semicolon, a remark behind a comma, or the sentence's end (without its full stop). */
function clauseEnd(analysis: Analysis, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const { norm } = analysis.tokens[at] as { norm: string };
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    else if (depth > 0) continue;
    else if (norm === ',' && remark.test(analysis.tokens[at + 1]?.norm ?? '') && !(analysis.tokens[at + 1]?.norm === 'as' && (/^(?:well|far|soon)$/u.test(analysis.tokens[at + 2]?.norm ?? '') || analysis.tokens[at + 3]?.norm === 'first'))) return at;
  }
  while (limit > from && /^[.!?”"’»]$/u.test(analysis.tokens[limit - 1]?.norm ?? '')) limit--;
  return limit;
}

function isActVerb(analysis: Analysis, at: number, to: number): boolean {
  return within(analysis.matches.act, at, Math.min(at + 1, to)).some(({ entry }) => entry.kind === 'verb');
}

function skipAdverbs(analysis: Analysis, at: number, to: number): number {
  while (at < to && (adverb.test(analysis.tokens[at]?.norm ?? '') || (analysis.tokens[at]?.norm === 'and' && adverb.test(analysis.tokens[at + 1]?.norm ?? '')))) at++;
  return at;
}

/** Whether an infinitive stands at `at` ("to" with adverbs and a verb behind it). */
function isInfinitive(analysis: Analysis, at: number, to: number): boolean {
  if (analysis.tokens[at]?.norm !== 'to') return false;
  const verb = skipAdverbs(analysis, at + 1, to);
  const word = analysis.tokens[verb];
  return word !== undefined && verb < to && word.kind === 'word' && !notInfinitive.test(word.norm) && !/^\p{Lu}/u.test(word.text);
}

/** Length in tokens of what joins two asks at `at`: "and", ",", "; and", "as well as", "including", …; 0 where nothing joins. */
function joint(analysis: Analysis, at: number, to: number): number {
  let length = 0;
  const norm = (offset: number): string => (at + offset < to ? analysis.tokens[at + offset]?.norm ?? '' : '');
  if (/^[,;]$/u.test(norm(length))) length++;
  if (/^(?:and|or)$/u.test(norm(length))) length++;
  else if (norm(length) === 'as' && norm(length + 1) === 'well' && norm(length + 2) === 'as') length += 3;
  else if (length === 1 && norm(1) === 'in' && norm(2) === 'particular') length += 2;
  else if (norm(length) === 'but' && norm(length + 1) === 'also') length += 2;
  // "and, as a first step, to introduce": the aside belongs to the joint.
  if (length > 0 && norm(length) === ',') {
    const close = [2, 3, 4, 5, 6, 7].find((offset) => norm(length + offset) === ',');
    if (close !== undefined) length += close + 1;
  }
  return length;
}

/** Where a verbal ask begins behind a joint at `at`: a verb in its base form, with or without "to"; undefined when none does. */
function verbalStart(analysis: Analysis, at: number, to: number): number | undefined {
  const start = at;
  if (isInfinitive(analysis, at, to)) return start;
  const verb = skipAdverbs(analysis, at, to);
  const word = analysis.tokens[verb];
  if (!word || verb >= to || /^\p{Lu}/u.test(word.text) || !isActVerb(analysis, verb, to)) return undefined;
  // "respect and access to": a noun of the same form is told by what follows it.
  const next = analysis.tokens[verb + 1]?.norm ?? '';
  return /^(?:of|for|,|and|\.|to|by)$/u.test(next) && !/^(?:act|comply|refrain|abide|adhere|engage|cooperate|respect|protect|put|account|look|work|listen|continue|bring)$/u.test(word.norm) ? undefined : start;
}

/** Where a nominal ask begins behind a joint: articles and adjectives, then a noun of action. */
function nominalStart(analysis: Analysis, at: number, to: number): number | undefined {
  let noun = at;
  if (analysis.tokens[noun]?.norm === 'for') noun++;
  for (let words = 0; words < 6 && noun < to; words++, noun++) {
    if (within(analysis.matches.act, noun, noun + 1).some(({ entry }) => entry.kind === 'noun')) return at;
    const { norm, kind } = analysis.tokens[noun] as { norm: string; kind: string };
    if (kind !== 'word' || /^(?:of|to|in|from|by|with|on|who|that|including|against)$/u.test(norm)) return undefined;
  }
  return undefined;
}

/** Where "including" or a gerund goes on asking: ", granting her access", "including by releasing", "including the release of". */
function furtherStart(analysis: Analysis, at: number, to: number): number | undefined {
  let start = at;
  const opener = analysis.tokens[start]?.norm ?? '';
  if (opener === 'including' || opener === 'notably' || opener === 'and' || opener === 'inter') start++;
  if (/^(?:by|through|alia|for)$/u.test(analysis.tokens[start]?.norm ?? '')) start++;
  const gerund = within(analysis.matches.act, skipAdverbs(analysis, start, to), to).find((match) => match.from === skipAdverbs(analysis, start, to));
  if (gerund?.entry.kind === 'gerund') return at;
  if (opener !== 'including') return undefined;
  return isInfinitive(analysis, start, to) ? at : nominalStart(analysis, start, to);
}

/** "access to a doctor, regular contact with his family": access of another kind is another ask. */
function isFurtherAccess(analysis: Analysis, at: number, to: number): boolean {
  return analysis.tokens.slice(at, Math.min(at + 3, to)).some((token) => /^(?:access|contact|contacts|visits)$/u.test(token.norm));
}

/** "calls on A to … and on B to …": another addressee is another ask. */
function addresseeStart(analysis: Analysis, at: number, to: number): number | undefined {
  if (!/^(?:on|upon)$/u.test(analysis.tokens[at]?.norm ?? '')) return undefined;
  for (let token = at + 1; token < Math.min(at + 20, to); token++) if (isInfinitive(analysis, token, to)) return at;
  return undefined;
}

/** "ensure that … and that …". */
function thatStart(analysis: Analysis, at: number): number | undefined {
  return analysis.tokens[at]?.norm === 'that' ? at : undefined;
}

/** Where the same is asked for others: "release X and all other prisoners", "as well as of those detained". */
function othersStart(analysis: Analysis, at: number, to: number): number | undefined {
  const first = analysis.tokens[at]?.norm === 'of' || analysis.tokens[at]?.norm === 'for' ? at + 1 : at;
  if (first >= to) return undefined;
  const words = [0, 1, 2].map((offset) => analysis.tokens[first + offset]?.norm ?? '');
  const isGroup = /^(?:all|those|other|others|any)$/u.test(words[0] ?? '') || (words[0] === 'the' && words[1] === 'other');
  return isGroup && !/^(?:charges|measures|accusations|restrictions|rights|necessary|forms|relevant)$/u.test(words[1] ?? '') && !/^(?:charges|rights)$/u.test(words[2] ?? '') ? at : undefined;
}

/** Where a passive ask of its own begins behind a joint: "and all charges dropped", "and must be tried fairly". */
function passiveStart(analysis: Analysis, at: number, to: number): number | undefined {
  for (let token = at; token < Math.min(at + 9, to); token++) {
    const { norm, kind } = analysis.tokens[token] as { norm: string; kind: string };
    if (kind !== 'word' && kind !== 'number') return undefined;
    if (token > at && /^(?:and|to|who|which|that)$/u.test(norm)) return undefined;
    const participle = within(analysis.matches.act, token, token + 1).some(({ entry }) => entry.kind === 'participle');
    if (participle) return at;
  }
  return undefined;
}

type StartOf = (analysis: Analysis, at: number, to: number) => number | undefined;

/** Splits tokens `from`–`to` into asks: wherever one of the `starts` finds a new one behind a joint. */
function split(analysis: Analysis, from: number, to: number, starts: readonly StartOf[]): Content[] {
  const contents: Content[] = [];
  let begin = from;
  let depth = 0;
  for (let at = from + 1; at < to; at++) {
    const { norm } = analysis.tokens[at] as { norm: string };
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    if (depth > 0) continue;
    const length = joint(analysis, at, to);
    const next = at + length;
    if (length === 0 || next >= to) continue;
    if (!sharesObject(analysis, at, next, to) && startsAsk(analysis, begin, next, to, starts)) {
      contents.push({ from: begin, to: at });
      begin = next;
      at = next;
    } else {
      at = next - 1;
    }
  }
  contents.push({ from: begin, to });
  return contents;
}

/** "respect, protect and fulfil the rights", "identified and prosecuted": verbs with one object are one ask. */
function sharesObject(analysis: Analysis, at: number, next: number, to: number): boolean {
  const isAct = (token: number): boolean => within(analysis.matches.act, token, token + 1).some(({ entry }) => entry.kind === 'verb' || entry.kind === 'participle');
  return isAct(at - 1) && isAct(skipAdverbs(analysis, next, to));
}

/** "the immediate and unconditional release": what stands before the joint is no ask yet, only adjectives. */
function isComplete(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.matches.act, from, to).length > 0 || askOf(analysis, from, to) !== 'other';
}

/** "immediately and unconditionally release": no ask ends before the verb. */
function isOnlyAdverbs(analysis: Analysis, from: number, to: number): boolean {
  return analysis.tokens.slice(from, to).every((token) => adverb.test(token.norm) || /^(?:to|and|,|or)$/u.test(token.norm));
}

function startsAsk(analysis: Analysis, begin: number, next: number, to: number, starts: readonly StartOf[]): boolean {
  if (isOnlyAdverbs(analysis, begin, next)) return false;
  if (starts.some((start) => start(analysis, next, to) !== undefined)) return starts[0] !== nominalStart || isComplete(analysis, begin, next);
  if (isFurtherAccess(analysis, next, to) && askOf(analysis, begin, next) === 'access') return true;
  if (analysis.tokens[next - 1]?.norm === ',' && furtherStart(analysis, next, to) !== undefined) return true;
  return othersStart(analysis, next, to) !== undefined && askOf(analysis, begin, next) === 'release';
}

function afterTrigger(analysis: Analysis, trigger: Trigger, limit: number): number {
  let at = trigger.to;
  // "the call of the European Union for": whose call it is stands between.
  if (trigger.form === 'noun' && /^(?:of|by|from)$/u.test(analysis.tokens[at]?.norm ?? '')) {
    let behind = at;
    while (behind < Math.min(limit, at + 12) && !/^(?:for|on|to|that)$/u.test(analysis.tokens[behind]?.norm ?? '')) behind++;
    if (/^(?:for|on|that)$/u.test(analysis.tokens[behind]?.norm ?? '')) at = behind + 1;
  }
  while (at < limit && (analysis.tokens[at]?.norm === ',' || /^(?:again|once|therefore|also|strongly|urgently|more)$/u.test(analysis.tokens[at]?.norm ?? '')) && at < trigger.to + 5) at++;
  return at;
}

/** The addressee between trigger and content: where it ends, and by what it is followed. */
function addresseeEnd(analysis: Analysis, from: number, limit: number): { end: number; content: number; by: 'to' | 'for' | 'that' | 'of' } | undefined {
  for (let at = from; at < Math.min(limit, from + 45); at++) {
    const { norm } = analysis.tokens[at] as { norm: string };
    if (at > from && isInfinitive(analysis, at, limit)) return { end: at, content: at, by: 'to' };
    if (at > from && norm === 'not' && analysis.tokens[at + 1]?.norm === 'to') return { end: at, content: at, by: 'to' };
    if (at > from && norm === 'that' && !/^(?:on|upon)$/u.test(analysis.tokens[from - 1]?.norm ?? '')) return { end: at, content: at + 1, by: 'that' };
    if (norm === ';') return undefined;
  }
  return undefined;
}

/**
 * What a trigger asks for and of whom. `limit` is the first token of the next trigger in the sentence, or the sentence's end.
 * A list of asks is split into its members.
 */
export function contentsOf(analysis: Analysis, trigger: Trigger, limit: number): Asked {
  const nothing: Asked = { addressee: undefined, contents: [] };
  if (trigger.form === 'modal') {
    const end = clauseEnd(analysis, trigger.to, limit);
    const from = trigger.subject?.from ?? trigger.from;
    // "A thorough investigation is essential.": all that is asked for stands before the verb.
    if (end <= trigger.to) return trigger.entry?.settings.needs === 'act-noun' ? { addressee: undefined, contents: [{ from, to: trigger.to }] } : nothing;
    const [first, ...rest] = split(analysis, trigger.to, end, [verbalStart, passiveStart]);
    const actor = actorsIn(analysis, from, trigger.from)[0];
    const addressee = actor?.actor === 'authority' && actor.value ? { from: actor.from, to: actor.to, value: actor.value } : undefined;
    return { addressee, contents: first ? [{ from, to: first.to }, ...rest] : rest };
  }
  const start = afterTrigger(analysis, trigger, limit);
  if (start >= limit) return nothing;
  const end = clauseEnd(analysis, start, limit);
  const last = analysis.tokens[trigger.to - 1]?.norm ?? '';
  const takesAddressee = trigger.entry?.settings.takes !== 'content' && !/^(?:that|for)$/u.test(last);
  const verbal = (from: number): Content[] => split(analysis, from, end, [verbalStart, addresseeStart, thatStart]);
  if (isInfinitive(analysis, start, end)) return { addressee: undefined, contents: verbal(start) };
  if (takesAddressee) {
    const found = addresseeEnd(analysis, start, end);
    if (found) {
      const actor = actorsIn(analysis, start, found.end)[0];
      // "expects Mr X to be released": who stands before the infinitive is not asked, but spoken of.
      if (found.by === 'to' && actor === undefined && isPassiveInfinitive(analysis, found.content)) return { addressee: undefined, contents: verbal(start) };
      const addressee = { from: start, to: found.end, value: actor?.value ?? (actor?.actor === 'other' ? 'others' : 'authorities') };
      if (actor?.actor === 'eu' || isPublic(analysis, start, found.end)) return nothing;
      return { addressee, contents: found.by === 'that' ? split(analysis, found.content, end, [verbalStart, passiveStart, thatStart]) : verbal(found.content) };
    }
    if (/^(?:on|upon)$/u.test(last)) {
      const by = nextFor(analysis, start, end);
      if (by === undefined) return nothing;
      const actor = actorsIn(analysis, start, by)[0];
      return { addressee: { from: start, to: by, value: actor?.value ?? 'authorities' }, contents: split(analysis, by + 1, end, [nominalStart]) };
    }
  }
  if (last === 'that' || trigger.form === 'impersonal') {
    const actor = actorsIn(analysis, start, Math.min(start + 8, end))[0];
    const addressee = actor?.actor === 'authority' && actor.value ? { from: actor.from, to: actor.to, value: actor.value } : undefined;
    return { addressee, contents: split(analysis, start, end, [verbalStart, passiveStart, thatStart]) };
  }
  return { addressee: addresseeBehind(analysis, start, end), contents: split(analysis, start, end, [nominalStart, verbalStart]) };
}

function isPassiveInfinitive(analysis: Analysis, at: number): boolean {
  return analysis.tokens.slice(at + 1, at + 4).some((token) => token.norm === 'be');
}

/** Encouragement to citizens ("urges protesters to remain peaceful") asks nothing of those in power. */
function isPublic(analysis: Analysis, from: number, to: number): boolean {
  const words = analysis.tokens.slice(from, Math.min(to, from + 4)).map((token) => token.norm);
  return words[0] === 'those' && words[1] === 'who' || words.some((word, at) => /^(?:protesters|protestors|demonstrators|citizens|voters|everyone|people)$/u.test(word) && words[at + 1] !== "'s") && !words.includes('parties');
}

function nextFor(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (analysis.tokens[at]?.norm === 'for') return at;
  return undefined;
}

/** "calls for … by the authorities", "expects from the Government": the addressee behind a preposition. */
function addresseeBehind(analysis: Analysis, from: number, to: number): Asked['addressee'] {
  const actor = actorsIn(analysis, from, to).find((found) => found.actor === 'authority' && /^(?:by|from|of|on|upon|to|the)$/u.test(analysis.tokens[found.from - 1]?.norm ?? '') && /^(?:by|from|on|upon)$/u.test(analysis.tokens[found.from - 2]?.norm ?? analysis.tokens[found.from - 1]?.norm ?? ''));
  return actor?.value ? { from: actor.from, to: actor.to, value: actor.value } : undefined;
}

/** Contents of a list entry below a line that asks ("calls on the authorities to:"), or of an imperative; empty when it begins no ask. */
export function contentsOfEntry(analysis: Analysis, from: number, to: number): readonly Content[] {
  const end = clauseEnd(analysis, from, to);
  const begins = [verbalStart, nominalStart, passiveStart].some((start) => start(analysis, from, end) !== undefined) || askOf(analysis, from, Math.min(from + 4, end)) !== 'other';
  return begins ? split(analysis, from, end, [verbalStart]) : [];
}
