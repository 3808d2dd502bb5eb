import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { tokenSpan, within } from '../matches.js';
import type { Ask, Recommendation, Scope } from '../types.js';
import { askOf } from './ask.js';
import { asksOf, type FoundAsk } from './asks.js';
import { entryAsks, type Lead } from './lead.js';
import { scopeOf } from './scope.js';
import type { Trigger } from './trigger.js';
import type { Content } from './split.js';

/** Asks that are made of one case unless they speak of others. */
const ofCase = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access', 'investigate']);

/** Words between "be" and its participle. */
const participleReach = 3;

/** The kinds of a list of asks; one that names no act of its own ("and all other prisoners") asks what the one before it does. */
function kindsOf(analysis: Analysis, trigger: Trigger, contents: readonly Content[]): Ask[] {
  const kinds: Ask[] = [];
  for (const { from, to } of contents) {
    // "The lawyers X and Y must be released": what is asked stands behind the modal; its subject tells only where that does not.
    const asked = trigger.form === 'modal' && from < trigger.to ? askOf(analysis, trigger.to, to) : 'other';
    const ask = asked === 'other' ? askOf(analysis, from, to) : asked;
    const before = kinds.at(-1);
    kinds.push(ask === 'other' && before !== undefined && within(analysis.matches.act, from, to).length === 0 ? before : ask);
  }
  return kinds;
}

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
    if (!analysis.is(at, 'be-forms')) continue;
    for (let next = at + 1; next <= Math.min(at + participleReach, to - 1); next++) {
      if (analysis.ends(next, 'participle')) return true;
      if (!analysis.ends(next, 'adverb') && !analysis.is(next, 'passive-adverbs')) break;
    }
  }
  return false;
}

/** The recommendations of one trigger: each thing it asks for is one. */
function recommendationsOfAsk(paragraph: Paragraph, analysis: Analysis, found: FoundAsk, isPerson: (token: number) => boolean, hasPeople: boolean): Recommendation[] {
  const { trigger, asked: { addressee, contents } } = found;
  const span = (from: number, to: number): { start: number; end: number } => paragraph.spanOf(tokenSpan(analysis, from, to));
  const asks = kindsOf(analysis, trigger, contents);
  const scopes = inherit(contents.map(({ from, to }) => scopeOf(analysis, from, to, isPerson)), asks, hasPeople);
  return contents.map((content, index) => ({
    ...span(index === 0 && trigger.form !== 'modal' ? trigger.from : content.from, content.to),
    scope: scopes[index] as Scope,
    namesConcerned: namesAny(content, isPerson),
    ask: asks[index] as Ask,
    strength: trigger.strength,
    ...(addressee && { addressee: addressee.value, addresseeSpan: span(addressee.from, addressee.to) }),
    passive: isPassive(analysis, content),
    trigger: span(trigger.from, trigger.to),
    content: span(content.from, content.to),
    immediate: analysis.any(content.from, content.to, 'immediate'),
  }));
}

/**
 * The recommendations of a paragraph: one an ask, a list of three is three.
 * Cannot do: asks that only a whole paragraph makes clear ("This has to change"), and a speaker named in another paragraph.
 * @param lead the asking line that a list stands below, for its entries
 * @param isPerson whether a token of this paragraph belongs to the name of a person concerned
 * @param hasPeople whether the statement names a person concerned at all
 */
export function recommendationsOf(paragraph: Paragraph, analysis: Analysis, lead: Lead | undefined, isPerson: (token: number) => boolean, hasPeople: boolean): Recommendation[] {
  const own = asksOf(analysis).flatMap((found) => recommendationsOfAsk(paragraph, analysis, found, isPerson, hasPeople));
  const entries = entryAsks(paragraph, analysis, lead).flatMap((found) => recommendationsOfAsk(paragraph, analysis, found, isPerson, hasPeople));
  const above = lead?.addressee;
  return [...own, ...entries.map((entry) => (above === undefined ? entry : { ...entry, addressee: above }))];
}
