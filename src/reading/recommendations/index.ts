import type { Paragraph } from '../../statement/types.js';
import { type Analysis, tokenSpan, within } from '../analysis.js';
import type { Ask, Recommendation, Scope, Strength } from '../types.js';
import { actorsIn } from '../subject.js';
import { askOf } from './ask.js';
import { type Asked, type Content, contentsOf, contentsOfEntry } from './contents.js';
import { scopeOf } from './scope.js';
import { type Trigger, triggersOf } from './trigger.js';

/** A trigger with what it asks for, by paragraph: kept with the text, since nothing else decides it. */
interface Found {
  readonly trigger: Trigger;
  readonly asked: Asked;
  readonly lead?: Lead | undefined;
}

const cache = new WeakMap<Analysis, readonly Found[]>();
const immediate = /^(?:immediately|unconditionally|immediate|unconditional|promptly|prompt|urgently|swiftly|swift)$/u;

function asksOf(analysis: Analysis): readonly Found[] {
  const known = cache.get(analysis);
  if (known) return known;
  const triggers = triggersOf(analysis);
  const found = triggers.map((trigger, index) => {
    const sentence = analysis.sentenceAt(trigger.from);
    const next = triggers[index + 1];
    // A modal's subject stands before it, so the ask before ends where that subject begins.
    const nextFrom = next ? (next.subject?.from ?? next.from) : Infinity;
    const limit = nextFrom > trigger.to && nextFrom < sentence.to ? nextFrom : next && next.from < sentence.to && next.from > trigger.to ? next.from : sentence.to;
    return { trigger, asked: contentsOf(analysis, trigger, limit) };
  });
  const kept = found.filter(({ trigger, asked }) => asked.contents.length > 0 && meets(analysis, trigger, asked));
  cache.set(analysis, kept);
  return kept;
}

/** Triggers that are asks only of an authority, of a duty, or of an act. */
function meets(analysis: Analysis, { entry }: Trigger, asked: Asked): boolean {
  const needs = entry?.settings.needs;
  if (needs === 'authority') return asked.addressee !== undefined && asked.addressee.value !== 'others';
  const words = asked.contents.flatMap(({ from, to }) => analysis.tokens.slice(from, to).map((token) => token.norm));
  if (needs === 'duty') return asked.addressee !== undefined && words.length > 0;
  if (needs === 'act') return asked.contents.some(({ from, to }) => askOf(analysis, from, to) !== 'other' || within(analysis.matches.act, from, to).length > 0);
  if (/^(?:what|how|whether|why|where|who|if)$/u.test(words[0] ?? '')) return false;
  return true;
}

/** The asking line above a list: "calls on the authorities to:". */
export interface Lead {
  readonly strength: Strength;
  readonly addressee: string | undefined;
}

/** The lead that a paragraph gives to the list below it: an asking line, or "To the authorities:"; undefined when it is neither. */
export function leadOf(analysis: Analysis): Lead | undefined {
  const { tokens } = analysis;
  const trigger = triggersOf(analysis).at(-1);
  const isOpen = tokens.at(-1)?.norm === ':' || (trigger !== undefined && trigger.form !== 'modal' && !asksOf(analysis).some((found) => found.trigger === trigger) && /\w$/u.test(tokens.at(-1)?.text ?? ''));
  if (!isOpen) return undefined;
  const from = trigger ? (trigger.form === 'modal' ? (trigger.subject?.from ?? trigger.from) : trigger.to) : 0;
  const addressee = actorsIn(analysis, from, tokens.length)[0];
  if (trigger) return { strength: trigger.strength, addressee: addressee?.actor === 'authority' ? addressee.value : undefined };
  return tokens[0]?.norm === 'to' && addressee?.actor === 'authority' ? { strength: 5, addressee: addressee.value } : undefined;
}

const bullet = /^(?:[-–—•·*;,.()]|\(?[a-z0-9]{1,2}\)?)$/u;

/** Asks without a trigger of their own: entries of a list below an asking line, and imperatives in titles ("Release X now"). */
function entryAsks(paragraph: Paragraph, analysis: Analysis, lead: Lead | undefined): Found[] {
  if (asksOf(analysis).length > 0) return [];
  const isTitle = paragraph.kind === 'title' || paragraph.kind === 'heading';
  let from = 0;
  if (isTitle) {
    const colon = analysis.tokens.findIndex((token) => token.norm === ':');
    from = colon + 1;
    if (!isImperative(analysis, from)) return [];
  } else if (!lead) {
    return [];
  }
  while (from < analysis.tokens.length && bullet.test(analysis.tokens[from]?.norm ?? '')) from++;
  const contents = contentsOfEntry(analysis, from, analysis.tokens.length);
  if (contents.length === 0) return [];
  const trigger: Trigger = { form: 'imperative', strength: lead?.strength ?? 5, from, to: from };
  return [{ trigger, asked: { addressee: undefined, contents }, lead }];
}

function isImperative(analysis: Analysis, at: number): boolean {
  const verb = analysis.tokens[at];
  const next = analysis.tokens[at + 1]?.norm ?? '';
  return verb !== undefined && /^(?:release|free|drop|repeal|stop|end|investigate|protect|lift|withdraw|allow|respect|halt|quash|guarantee|ensure|restore)$/u.test(verb.norm) && !/^(?:of|by|from|for|in|on|after)$/u.test(next) && next !== '';
}

/** The kinds of a list of asks; one that names no act of its own ("and all other prisoners") asks what the one before it does. */
function kindsOf(analysis: Analysis, contents: readonly Content[]): Ask[] {
  const kinds: Ask[] = [];
  for (const { from, to } of contents) {
    const ask = askOf(analysis, from, to);
    const before = kinds.at(-1);
    kinds.push(ask === 'other' && before !== undefined && within(analysis.matches.act, from, to).length === 0 ? before : ask);
  }
  return kinds;
}

/** Asks that are made of one case unless they speak of others. */
const ofCase = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access', 'investigate']);

/** Where the words do not tell the scope, the ask before in the same list does, else the kind of the ask. */
function inherit(scopes: readonly (Scope | undefined)[], asks: readonly Ask[], hasPeople: boolean): Scope[] {
  const known: Scope[] = [];
  scopes.forEach((scope, index) => known.push(scope ?? known.at(-1) ?? (hasPeople && ofCase.has(asks[index] as Ask) ? 'case' : 'situation')));
  return known;
}

function namesAny({ from, to }: Content, isPerson: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (isPerson(at)) return true;
  return false;
}

function isPassive(analysis: Analysis, { from, to }: Content): boolean {
  for (let at = from; at < to - 1; at++) {
    if (!/^(?:be|been|being|is|are)$/u.test(analysis.tokens[at]?.norm ?? '')) continue;
    for (let next = at + 1; next < Math.min(at + 4, to); next++) {
      const word = analysis.tokens[next]?.norm ?? '';
      if (/(?:ed|en|held|brought|dropped|met|put|set|made|found|withdrawn)$/u.test(word)) return true;
      if (!/ly$|^(?:and|also|immediate|not)$/u.test(word)) break;
    }
  }
  return false;
}

/**
 * The recommendations of a paragraph: one an ask, a list of three is three.
 * Cannot do: asks that only a whole paragraph makes clear ("This has to change"), and a speaker named in another paragraph.
 * @param lead the asking line that a list stands below, for its entries
 * @param isPerson whether a token of this paragraph belongs to the name of a person concerned
 * @param hasPeople whether the statement names a person concerned at all
 */
export function recommendationsOf(paragraph: Paragraph, analysis: Analysis, lead: Lead | undefined, isPerson: (token: number) => boolean, hasPeople: boolean): Recommendation[] {
  return [...asksOf(analysis), ...entryAsks(paragraph, analysis, lead)].flatMap(({ trigger, asked, lead: above }) => {
    const asks = kindsOf(analysis, asked.contents);
    return inherit(asked.contents.map((content) => scopeOf(analysis, content.from, content.to, isPerson)), asks, hasPeople).map((scope, index) => {
      const content = asked.contents[index] as Content;
      const from = index === 0 && trigger.form !== 'modal' ? trigger.from : content.from;
      const words = analysis.tokens.slice(content.from, content.to).map((token) => token.norm);
      const { addressee } = asked;
      return {
        ...paragraph.spanOf(tokenSpan(analysis, from, content.to)),
        scope,
        namesConcerned: namesAny(content, isPerson),
        ask: asks[index] as Ask,
        strength: trigger.strength,
        ...(addressee && { addressee: addressee.value, addresseeSpan: paragraph.spanOf(tokenSpan(analysis, addressee.from, addressee.to)) }),
        ...(above?.addressee !== undefined && { addressee: above.addressee }),
        passive: isPassive(analysis, content),
        trigger: paragraph.spanOf(tokenSpan(analysis, trigger.from, trigger.to)),
        content: paragraph.spanOf(tokenSpan(analysis, content.from, content.to)),
        immediate: words.some((word) => immediate.test(word)),
      };
    });
  });
}

/** Tokens that belong to what somebody is asked to do: some hedges do not count there. */
export function askedTokens(analysis: Analysis): Uint8Array {
  const asked = new Uint8Array(analysis.tokens.length);
  for (const { asked: { contents } } of asksOf(analysis)) for (const { from, to } of contents) asked.fill(1, from, to);
  return asked;
}
