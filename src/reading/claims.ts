import { lowerBound } from '../lower-bound.js';
import type { Paragraph } from '../statement/types.js';
import type { Analysis, Match } from './analysis.js';
import { countriesSpokenOf, memberStates } from './country.js';
import type { CountryMatch } from './country-names.js';
import { isCited } from './instruments.js';
import { startingIn, tokenSpan, within, withoutOverlaps } from './matches.js';
import type { ClaimKind, Instrument, TreatyClaim } from './types.js';
import { wordsOf as settingWords } from '../lexicon/entry.js';

/** Most words between an instrument and what is said of it: instrument behind the words, instrument before them. */
const reachBehind = 12;
const reachBefore = 8;
/** How far before what is said the country may stand of which it is said, and how far behind. */
const ownerReach = 6;
const objectReach = 3;
/** Words between what was done and its year. */
const yearReach = 4;
/** Words from the start of a sentence to a year that opens it: "In May 1997, Honduras ratified". */
const openingYear = 4;

/** An instrument that a sentence speaks of: by its name, or as "the Covenant". */
interface Mentioned {
  readonly from: number;
  readonly to: number;
  /** Those that it may be. One by name; several where it was named before, or where all of them are meant. */
  readonly ids: readonly string[];
  readonly named: boolean;
  readonly all: boolean;
}

/** A claim before it is known which instrument "the Covenant" is. */
export interface UnresolvedClaim extends Omit<TreatyClaim, 'id'>, Pick<Mentioned, 'ids' | 'named' | 'all'> {}

const claimKinds: readonly string[] = ['bound', 'party', 'ratified', 'signed'] satisfies ClaimKind[];

/** Whether a match is written as a name is: short names ("cat") and "the Convention" have a capital. */
function isWritten(analysis: Analysis, match: Match): boolean {
  const { entry, from, to } = match;
  if (entry.kind !== 'back') return isCited(analysis, match);
  return analysis.isCapital(to - 1) || analysis.is(from, 'demonstratives') || entry.settings.all === true;
}

/** The instruments that a paragraph speaks of, in order. */
function mentionedIn(analysis: Analysis): Mentioned[] {
  const backs = analysis.matches.obligation.filter(({ entry }) => entry.kind === 'back');
  const all = [...analysis.matches.instrument, ...backs].filter((match) => isWritten(analysis, match)).sort((a, b) => a.from - b.from);
  return withoutOverlaps(all)
    .filter(({ from }) => !analysis.quoted[from])
    .map(({ entry, from, to }) => {
      const named = entry.kind !== 'back';
      return { from, to, named, all: entry.settings.all === true, ids: named ? [String(entry.settings.value)] : settingWords(entry, 'of') };
    });
}

/** The words between `from` and `to` that belong to no instrument. */
function distance(mentions: readonly Mentioned[], from: number, to: number): number {
  return mentions.reduce((size, mention) => size - Math.max(0, Math.min(to, mention.to) - Math.max(from, mention.from)), to - from);
}

/** Whether a stop stands between two places: what is said before it is said of something else. */
function hasStop(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.isMark(at, ';:')) return true;
  return false;
}

/** The instruments of a sentence of which some words say something. */
function saidOf(analysis: Analysis, saying: Match, sayings: readonly Match[], mentions: readonly Mentioned[]): readonly Mentioned[] {
  const { stands, reach } = saying.entry.settings;
  const most = typeof reach === 'number' ? reach : undefined;
  const before = mentions.filter(({ to }) => to <= saying.from).at(-1);
  const isNear = before && stands !== 'behind' && saying.from - before.to <= (most ?? reachBefore) && !hasStop(analysis, before.to, saying.from) ? [before] : [];
  // "…, which China ratified": whatever is named next, it is the one before.
  if (isNear.length > 0 && before && analysis.any(before.to, saying.from, 'relative-links')) return isNear;
  const next = sayings.find(({ from }) => from >= saying.to)?.from ?? Infinity;
  const behind = stands === 'before' ? [] : mentions.filter(({ from }) => from >= saying.to && from < next && distance(mentions, saying.to, from) <= (most ?? reachBehind) && !hasStop(analysis, saying.to, from));
  return behind.length > 0 ? behind : isNear;
}

/** The countries of a stretch that are no member states. */
function thirdCountries(analysis: Analysis, from: number, to: number, about: string | undefined): ReadonlySet<string> {
  return new Set(within(countriesSpokenOf(analysis), from, to).map((match) => meant(match, about)).filter((country) => !memberStates.has(country)));
}

/** The country of words that may mean several: the statement's own where it is one of them. */
function meant({ country, others }: CountryMatch, about: string | undefined): string {
  return about !== undefined && others?.includes(about) === true ? about : country;
}

/** The State of which something is said: the one named beside it, else the only one of the sentence, else the statement's unless the paragraph speaks of others. */
function countryOf(analysis: Analysis, saying: Match, mention: Mentioned, about: string | undefined): string | undefined {
  const sentence = analysis.sentenceAt(saying.from);
  const owner = within(countriesSpokenOf(analysis), Math.max(sentence.from, saying.from - ownerReach), Math.max(saying.to, mention.from)).at(-1);
  if (owner) return meant(owner, about);
  const object = within(countriesSpokenOf(analysis), saying.to, Math.min(sentence.to, saying.to + objectReach + 1)).at(0);
  if (object) return meant(object, about);
  const inSentence = thirdCountries(analysis, sentence.from, sentence.to, about);
  if (inSentence.size > 0) return inSentence.size === 1 ? [...inSentence][0] : undefined;
  const inParagraph = thirdCountries(analysis, 0, analysis.tokens.length, about);
  return inParagraph.size === 0 || (about !== undefined && inParagraph.has(about)) ? about : undefined;
}

/** The EU as a party to treaties, beside the codes of States; ISO 3166-1 reserves it. */
const union = 'EU';

/** Whether something is said of all States. */
function isOfAll(analysis: Analysis, { from, to }: Match): boolean {
  return within(analysis.matches.obligation, Math.max(analysis.sentenceAt(from).from, from - ownerReach), to).some(({ entry }) => entry.kind === 'everybody');
}

/** Whether something is said of the EU itself. */
function isOfUnion(analysis: Analysis, { entry, from }: Match): boolean {
  const start = Math.max(analysis.sentenceAt(from).from, from - ownerReach);
  if (analysis.any(from - 2, from + 1, 'speaking-owners')) return true;
  const speaker = within(analysis.matches.actor, start, from).filter((match) => match.entry.kind === 'eu').at(-1);
  if (speaker === undefined || within(countriesSpokenOf(analysis), speaker.to, from).length > 0) return false;
  return entry.kind === 'bound' ? analysis.is(from - 1, 'possessives') && speaker.to === from - 1 : from - speaker.to <= 2;
}

/** A year at token `at`. */
function yearAt(analysis: Analysis, at: number): number | undefined {
  return /^(?:19[4-9]\d|20\d\d)$/u.test(analysis.norm(at)) ? Number(analysis.norm(at)) : undefined;
}

/** The token of the year that stands right behind token `from`: "in 1997", "since May 1997". */
function yearBehind(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + yearReach); at++) {
    if (yearAt(analysis, at) !== undefined) return at === from ? undefined : at;
    if (!analysis.is(at, 'before-year') && !/^\d{1,2}(?:st|nd|rd|th|er)?$/u.test(analysis.norm(at))) return undefined;
  }
  return undefined;
}

/** The token of the year in which a State is said to have joined: behind the words and the instrument, or at the start of the sentence. */
function yearOf(analysis: Analysis, saying: Match, mention: Mentioned): number | undefined {
  const sentence = analysis.sentenceAt(saying.from);
  // "ratified by Honduras in 1997": whoever did it may stand between.
  const doer = mention.to <= saying.from ? within(countriesSpokenOf(analysis), saying.to, Math.min(sentence.to, saying.to + objectReach + 1)).at(0) : undefined;
  const behind = yearBehind(analysis, doer?.to ?? Math.max(saying.to, mention.to), sentence.to) ?? (mention.from >= saying.to ? yearBehind(analysis, saying.to, mention.from) : undefined);
  // "since 1999 and 1995 respectively": each is of another treaty.
  if (behind !== undefined) return analysis.is(behind + 1, 'and-words') && yearAt(analysis, behind + 2) !== undefined ? undefined : behind;
  for (let at = sentence.from + 1; at < Math.min(sentence.from + openingYear, saying.from); at++) {
    if (yearAt(analysis, at) === undefined) continue;
    const isOpening = analysis.is(sentence.from, 'before-year') && analysis.norm(at + 1) === ',' && saying.from - at <= ownerReach + 2;
    return isOpening ? at : undefined;
  }
  return undefined;
}

/** The strongest of what is said: a ratification, then being party, then being bound; a signature only where nothing more is said. */
function strongest(sayings: readonly Match[]): Match | undefined {
  return ['ratified', 'party', 'bound', 'signed'].map((kind) => sayings.find(({ entry }) => entry.kind === kind)).find((saying) => saying !== undefined);
}

/**
 * What a paragraph says of instruments: that a State is bound by one, is party to it, has ratified or signed it, and when.
 * A treaty that is only mentioned is not claimed, nor one that somebody is asked to ratify, nor one in the words of somebody else.
 * Cannot do: a claim whose State another sentence names, where the paragraph speaks of several; several years in a row ("in 1991 and 1993"), of which none is taken.
 * @param about the country that the statement addresses
 */
export function claimsOf(paragraph: Paragraph, analysis: Analysis, about: string | undefined): UnresolvedClaim[] {
  if (analysis.matches.obligation.length === 0) return [];
  const mentions = mentionedIn(analysis);
  const claims: UnresolvedClaim[] = [];
  for (const sentence of analysis.plain.sentences) {
    const mentioned = startingIn(mentions, sentence.from, sentence.to);
    if (mentioned.length === 0) continue;
    const matches = within(analysis.matches.obligation, sentence.from, sentence.to).filter(({ entry }) => entry.kind === 'unbound' || claimKinds.includes(entry.kind));
    const sayings = withoutOverlaps(matches).filter(({ from, to }) => !mentioned.some((mention) => mention.from < to && from < mention.to));
    const said = new Map<Mentioned, Match[]>();
    for (const saying of sayings) for (const mention of saidOf(analysis, saying, sayings, mentioned)) said.set(mention, [...(said.get(mention) ?? []), saying]);
    for (const [mention, own] of said) {
      const claim = own.some(({ entry }) => entry.kind === 'unbound') ? undefined : strongest(own);
      if (!claim || isOfAll(analysis, claim)) continue;
      claims.push(claimOf(paragraph, analysis, claim, mention, about));
    }
  }
  return claims;
}

function claimOf(paragraph: Paragraph, analysis: Analysis, saying: Match, mention: Mentioned, about: string | undefined): UnresolvedClaim {
  const spanOf = (from: number, to: number): { start: number; end: number } => paragraph.spanOf(tokenSpan(analysis, from, to));
  const at = saying.entry.kind === 'bound' ? undefined : yearOf(analysis, saying, mention);
  const country = isOfUnion(analysis, saying) ? union : countryOf(analysis, saying, mention, about);
  return {
    ids: mention.ids, named: mention.named, all: mention.all,
    claim: saying.entry.kind as ClaimKind,
    saying: spanOf(saying.from, saying.to),
    ...(country !== undefined && { country }),
    ...(at !== undefined && { year: { value: Number(analysis.norm(at)), ...spanOf(at, at + 1) } }),
    ...spanOf(mention.from, mention.to),
  };
}

/** The last of some instruments to be named before an offset; none where none is. @param places where each is named, in order */
function lastOf(ids: readonly string[], places: ReadonlyMap<string, readonly number[]>, offset: number): readonly string[] {
  let last: { readonly id: string; readonly start: number } | undefined;
  for (const id of ids) {
    const starts = places.get(id) ?? [];
    const start = starts[lowerBound(starts, offset) - 1];
    if (start !== undefined && start > (last?.start ?? -1)) last = { id, start };
  }
  return last ? [last.id] : [];
}

/**
 * Claims with the instruments that they are about: "the Covenant" is the one of its kind that was last named.
 * What was never named is left out.
 * @param instruments all that are named in the statement, in order
 */
export function resolved(claims: readonly UnresolvedClaim[], instruments: readonly Instrument[]): TreatyClaim[] {
  const places = new Map<string, number[]>();
  for (const { id, start } of instruments) {
    const starts = places.get(id);
    if (starts) starts.push(start);
    else places.set(id, [start]);
  }
  return claims.flatMap(({ ids, named, all, ...claim }) => {
    const known = named || all ? ids : lastOf(ids, places, claim.start);
    return known.map((id) => ({ id, ...claim }));
  });
}

/** Obligations that a paragraph speaks of without naming an instrument: "international human rights law". */
export function generalObligationsOf(paragraph: Paragraph, analysis: Analysis): { start: number; end: number }[] {
  const general = withoutOverlaps(analysis.matches.obligation.filter(({ entry }) => entry.kind === 'general'));
  return general.filter(({ from }) => !analysis.quoted[from]).map(({ from, to }) => paragraph.spanOf(tokenSpan(analysis, from, to)));
}
