import type { Entry } from '../../lexicon/entry.js';
import { isRecord } from '../../lexicon/shape.js';
import { LetterPattern } from '../../letters.js';
import type { Analysis, Match } from '../analysis.js';
import { memberStates } from '../country.js';
import { within } from '../matches.js';
import { candidatesOf } from '../people/candidates.js';
import { triggersOf } from '../recommendations/triggers.js';

/**
 * Words on one side of a match, within its clause, that decide whether it hedges: the first one of `for` or `against` does,
 * none of `never` may stand there at all. A word that begins with @ stands for whoever is named: @authority, @country, @other, @eu, @person, @kin; @gerund for a verb of that form, @future for one in the future ("recurrirá"),
 * @capital for the name of anything else, @doers for several who do something ("demonstrators").
 */
interface Deciding {
  readonly for: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  /** Whether one of these stands for whoever is named. */
  readonly isOnNamed: boolean;
  /** Words of the sentence before that tell what "this decision" is, and make it none of what hedges. */
  readonly back: ReadonlySet<string>;
  /** What holds when none of these words stands there. */
  readonly otherwise: boolean;
  /** How many tokens from the match the words may stand. */
  readonly reach: number;
  /** Whether the words stand before the next comma. */
  readonly toComma: boolean;
  /** Whether the words may stand behind the words that ask: "all sides must refrain". */
  readonly throughAsks: boolean;
}

const defaultReach = 12;
/** How far before "that" its speaker stands: "The High Representative is deeply concerned that". */
const sayingReach = 6;
/** Stands for a gerund among the words that decide. */
const gerund = '@gerund';
/** Stands for a verb in the future. */
const future = '@future';
/** Stands for a word with a capital that names no actor and nobody. */
const capital = '@capital';
/** Stands for a noun in the plural for whoever does something. */
const doers = '@doers';
/** Names of actors are no longer than this. */
const longestName = 12;

/** The words of a list; a list inside of it is one that several entries share. */
function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flat().filter((word): word is string => typeof word === 'string') : [];
}

function readDeciding(value: unknown, otherwise: unknown): Deciding | undefined {
  if (!isRecord(value)) return undefined;
  const words = (name: string): ReadonlySet<string> => new Set(namesOf(value[name]));
  const isOnNamed = ['for', 'against', 'never'].some((name) => namesOf(value[name]).some((word) => word.startsWith('@')));
  return { for: words('for'), against: words('against'), never: words('never'), isOnNamed, back: words('back'), otherwise: (value.otherwise ?? otherwise) === 'found', reach: typeof value.reach === 'number' ? value.reach : defaultReach, toComma: value.to === 'comma', throughAsks: value.through === 'asks' };
}

const cache = new WeakMap<Entry, { readonly behind: Deciding | undefined; readonly before: Deciding | undefined }>();

function decidingOf(entry: Entry): { readonly behind: Deciding | undefined; readonly before: Deciding | undefined } {
  let found = cache.get(entry);
  if (!found) cache.set(entry, (found = { behind: readDeciding(entry.settings.behind, entry.settings.otherwise), before: readDeciding(entry.settings.before, entry.settings.otherwise) }));
  return found;
}

/** "commends Norway and Switzerland": a statement criticises one State, and whoever is named beside another helps. */
function isOneOfSeveral(analysis: Analysis, { from, to }: { from: number; to: number }): boolean {
  const isName = (at: number): boolean => within(analysis.countries, at - longestName, at + 1).some((other) => other.kind === 'name' && other.from <= at && at < other.to);
  return (analysis.is(to, 'and-words') && isName(to + 1)) || (analysis.is(from - 1, 'and-words') && isName(from - 2));
}

/** Whoever is named at token `at`; member States and countries side by side are others; a country is an authority where something is its own, or where it acts ("that X has"), else @country. */
function namedAt(analysis: Analysis, at: number): string | undefined {
  const isHere = ({ from, to }: { from: number; to: number }): boolean => from <= at && at < to;
  const near = <Found extends { from: number; to: number }>(found: readonly Found[]): Found[] => within(found, at - longestName, at + longestName);
  const actor = near(analysis.matches.actor).find(isHere);
  // "la consolidation de l'État de droit": nobody.
  if (actor) return analysis.phraseLength(at, 'no-actors') > 0 ? undefined : `@${actor.entry.kind}`;
  if (near(candidatesOf(analysis)).some((candidate) => candidate.score > 0 && isHere(candidate))) return '@person';
  if (analysis.is(at, 'kin')) return '@kin';
  const country = near(analysis.countries).find((found) => found.kind === 'name' && isHere(found));
  if (!country) return undefined;
  if (memberStates.has(country.country) || isOneOfSeveral(analysis, country)) return '@other';
  return analysis.is(country.to, 'possessives') || analysis.is(country.from - 1, 'complementizers') ? '@authority' : '@country';
}

/** "according to Amnesty": a capital that is neither somebody's name nor what stands before one. */
function isNameOfOther(analysis: Analysis, at: number, named: string | undefined): boolean {
  return named === undefined && analysis.isCapital(at) && !analysis.is(at, 'short-honorifics');
}

/** How far behind "efforts by" their owner may be told to hold power: "of the new Togolese Government". */
const ownerReach = 4;
/** Stands for whoever is no authority among the words that decide. */
const other = '@other';
/** Stands for whoever holds power. */
const authority = '@authority';
const acronym = new LetterPattern(String.raw`^\p{Lu}{3,}$`);

/** Who else may own what is softened: "the efforts of the EU's envoy", "the commitment of Ms X". */
const otherOwners = new Set(['@other', '@eu', '@person', '@kin']);

/** "the initiatives by the African Union", "efforts of ECOWAS": what is softened stands before whose it is, and it is no authority's. */
function belongsToOther(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at + 1, 'doer-links') && !analysis.is(at + 1, 'of-words')) return false;
  const first = analysis.is(at + 2, 'articles') || analysis.is(at + 2, 'short-honorifics') ? at + 3 : at + 2;
  for (let owner = first; owner < first + ownerReach && analysis.tokens[owner]?.kind === 'word'; owner++) if (namedAt(analysis, owner) === authority) return false;
  const isOfCountry = within(analysis.countries, first - longestName, first + 1).some(({ to }) => to > first);
  return !isOfCountry && (otherOwners.has(namedAt(analysis, first) ?? '') || acronym.test(analysis.text(first)));
}

/** Whether the clause of a match ends at token `at`, as one reads on: a mark, or a comma with another clause behind it. */
function endsClause(analysis: Analysis, at: number, first: number): boolean {
  if (analysis.isMark(at, ';:—–')) return true;
  return at > first && analysis.norm(at) === ',' && (analysis.is(at + 1, 'clause-openers') || analysis.is(at + 1, 'and-words'));
}

function isDoers(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'plural') && analysis.ends(at, 'doer') && !analysis.is(at, 'no-doers') && !analysis.isCapital(at) && analysis.tokens[at + 1]?.kind === 'word';
}

/** Whether some words that decide have the one at token `at`, or the sign for what it is. */
function hasWord(analysis: Analysis, words: ReadonlySet<string>, at: number, named: string | undefined, isFirst: boolean): boolean {
  if (words.size === 0) return false;
  return words.has(analysis.norm(at)) || (named !== undefined && words.has(named)) || (words.has(gerund) && analysis.ends(at, 'gerund')) || (words.has(future) && analysis.ends(at, 'future')) || (words.has(doers) && isFirst && isDoers(analysis, at)) || (words.has(capital) && isNameOfOther(analysis, at, named));
}

function decide(analysis: Analysis, deciding: Deciding, places: readonly number[]): boolean {
  let decided: boolean | undefined;
  for (const at of places) {
    const named = deciding.isOnNamed ? namedAt(analysis, at) : undefined;
    const isFirst = at === places[0];
    if (hasWord(analysis, deciding.never, at, named, isFirst)) return false;
    if (decided === undefined && hasWord(analysis, deciding.for, at, named, isFirst)) decided = !(deciding.against.has(other) && belongsToOther(analysis, at));
    if (decided === undefined && hasWord(analysis, deciding.against, at, named, isFirst)) decided = false;
  }
  return (decided ?? deciding.otherwise) && !pointsBack(analysis, deciding, places);
}

/** "Ms X was freed on Monday. We welcome this decision": what the sentence before told is meant, and it is none of what hedges. */
function pointsBack(analysis: Analysis, { back }: Deciding, places: readonly number[]): boolean {
  const at = back.size === 0 ? undefined : places.find((place) => analysis.is(place, 'pointing-words'));
  if (at === undefined) return false;
  const { from } = analysis.sentenceAt(at);
  for (let before = from === 0 ? from : analysis.sentenceAt(from - 1).from; before < from; before++) if (back.has(analysis.norm(before))) return true;
  return false;
}

function placesBehind(analysis: Analysis, { to }: Match, { reach, toComma, throughAsks }: Deciding): number[] {
  const sentence = analysis.sentenceAt(to - 1);
  const ask = throughAsks ? sentence.to : (within(triggersOf(analysis), to, sentence.to)[0]?.from ?? sentence.to);
  const places: number[] = [];
  for (let at = to; at < Math.min(to + reach, sentence.to, ask) && !endsClause(analysis, at, to) && !(toComma && analysis.norm(at) === ','); at++) places.push(at);
  return places;
}

/** Whether the EU says, believes or fears what stands behind the word at token `at`. */
function isSaidBefore(analysis: Analysis, at: number, from: number): boolean {
  return within(analysis.matches.actor, Math.max(from, at - sayingReach), at).some(({ entry }) => entry.kind === 'eu');
}

/** How far before a name the noun stands of which the person is an example: "of prominent figures such as Mr X". */
const exampleReach = 5;

/** "The arrest of Mr X risks", "the arrest of critics such as Mr X risks": where a name that "of" ties to its noun ends at token `last`, the noun; else `last`. */
function nounOfName(analysis: Analysis, last: number): number {
  const name = within(candidatesOf(analysis), last - longestName, last + 1).find(({ to, score }) => score > 0 && to === last + 1);
  if (!name) return last;
  const link = analysis.is(name.from - 1, 'short-honorifics') ? name.from - 2 : name.from - 1;
  if (analysis.is(link, 'of-words')) return link - 1;
  const before = analysis.isCapital(link) ? link - 1 : link;
  const opener = [before, before - 1].find((at) => at + analysis.phraseLength(at, 'example-openers') === before + 1);
  if (opener === undefined) return last;
  let noun = opener - 1;
  while (noun > opener - exampleReach && analysis.tokens[noun]?.kind === 'word' && !analysis.is(noun, 'of-words')) noun--;
  return analysis.is(noun, 'of-words') ? noun - 1 : last;
}

/** Words of what is put between two commas. */
const insertedReach = 25;

/** Whether a token behind a comma opens what is put behind a noun or a name: "which", "for which", "such as", "Ms X, a lawyer". */
function opensInserted(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'articles') && analysis.isCapital(at - 2)) return true;
  return analysis.is(at, 'relatives') || analysis.is(at + 1, 'relatives') || analysis.phraseLength(at, 'example-openers') > 0;
}

/** "a bill, if passed as it is, might", "this arrest, which follows two others, may", "rules, such as those on funds, are legitimate": where a comma at token `comma` closes a condition, or before a doubt or praise what is put behind a noun, the last token before it; else the last one inside of the commas. */
function beforeInserted(analysis: Analysis, comma: number, kind: string): number {
  const isOfDeed = kind === 'doubt' || kind === 'softener';
  for (let at = comma - 1; at > comma - insertedReach && !analysis.isMark(at, ';:—–.'); at--) if (analysis.norm(at) === ',' && (analysis.is(at + 1, 'conditionals') || (isOfDeed && opensInserted(analysis, at + 1)))) return at - 1;
  return comma - 1;
}

/** Of "the arrest of Mr X may" the arrest is the subject: what stands behind a preposition does not decide, where no other clause has begun. */
function placesBefore(analysis: Analysis, { entry, from }: Match, { for: words, reach, isOnNamed }: Deciding): number[] {
  const sentence = analysis.sentenceAt(from);
  // "condemns what may well be": the subject is that word alone.
  if (analysis.is(from - 1, 'fused-relatives')) return [from - 1];
  const last = analysis.norm(from - 1) === ',' ? beforeInserted(analysis, from - 1, entry.kind) : from - 1;
  const first = isOnNamed ? nounOfName(analysis, last) : last;
  const end = last < from - 2 ? last + 1 : from;
  let places: number[] = [];
  let isOtherClause = false;
  // "in a country which is known for", "a government initiative that might": what the relative pronoun stands for, and no more.
  const isRelative = analysis.is(first, 'relatives');
  // “a law that could”: behind its subject the pronoun opens no other clause.
  const isOnlyRelative = isRelative && !analysis.grammar.traits.has('drops-subjects');
  // "this decision, which may leave": the comma stands between the pronoun and what it stands for.
  if (isRelative && analysis.norm(first - 1) === ',' && words.has(analysis.norm(first - 2))) return [first, first - 2];
  for (let at = first; at >= Math.max(sentence.from, Math.min(first, end - reach)) && !analysis.isMark(at, ',;:—–'); at--) {
    isOtherClause ||= analysis.is(at, 'complementizers') && !(isOnlyRelative && at === first);
    // "The EU believes that this law could": what the EU says, not what it does.
    if (isOtherClause && !isRelative && at < first && isSaidBefore(analysis, at, sentence.from)) break;
    // "In recent years Togo has made": the subject stands behind what opens the sentence.
    // (", des hommes armés": behind a mark it is the article of the subject.)
    if (at < first && at > sentence.from && analysis.tokens[at - 1]?.kind === 'word' && !isOtherClause && !analysis.is(at + 1, 'relatives') && (analysis.is(at, 'of-words') || analysis.is(at, 'place-prepositions') || analysis.is(at, 'doer-links'))) {
      if (isRelative) break;
      // "concerned at the reported use of force": a determiner right before is its own.
      places = analysis.is(first, 'noun-openers') ? [first] : [];
    } else if (!(isRelative && at < first - 1 && namedAt(analysis, at) === authority)) places.push(at);
    // "the worsening of things with regard to what people may say": a clause of its own, whose subject stands right before its verb.
    if (at === first - 1 && analysis.is(at, 'fused-relatives')) break;
    // "The EU regrets | a law that could".
    if (isOnlyRelative && at < first && analysis.is(at, 'noun-openers')) break;
  }
  return places;
}

/** Whether the words around a match let it stand as a hedge, by what its entry says of them. */
export function isDecidedFor(analysis: Analysis, match: Match): boolean {
  const { behind, before } = decidingOf(match.entry);
  return (!behind || decide(analysis, behind, placesBehind(analysis, match, behind))) && (!before || decide(analysis, before, placesBefore(analysis, match, before)));
}
