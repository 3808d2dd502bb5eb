import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { type Addressee, addresseeEnd, addresseeOfClause, authority, authorityBeside, isPublic } from './addressee.js';
import { type Asked, nothing } from './asked.js';
import { jointLength, opensClause } from './clause.js';
import type { Content } from './content.js';
import { behindPronouns, isPassiveInfinitive, splitClause, splitClauseOfAddressee, splitNominal, splitPassive, splitVerbal } from './content-lists.js';
import { type StartsAsk, startsNominal, startsThat } from './starts.js';
import { startsAddressee } from './starts-addressee.js';

/** How far behind a nominal call the subject of a gerund is named. */
const subjectReach = 6;
/** How far behind "of" a duty stands: "of its international obligations". */
const dutyReach = 6;

/** "expects access to his lawyer and guarantees that": an act stands before whoever is named. */
function namesActBefore(analysis: Analysis, start: number, actor: number): boolean {
  return startsNominal(analysis, start, actor) && analysis.is(actor - 1, 'case-determiners') && !analysis.is(start, 'articles');
}

/** "calls on the authorities to release", "expects that the authorities release": undefined where no addressee is followed by what it is asked. */
export function askedOfAddressee(analysis: Analysis, start: number, end: number): Asked | undefined {
  const found = addresseeEnd(analysis, start, end);
  if (!found) return undefined;
  const first = actorsIn(analysis, start, found.end)[0];
  const beside = first?.actor === 'other' ? authorityBeside(analysis, start, found.end) : undefined;
  const actor = beside ? { actor: 'authority', ...beside } : first;
  // "expects Mr X to be released", "expects all detained activists to be released", "the call for all prisoners in Togo to be released": who stands before the infinitive is not asked, but spoken of.
  // "expects the death sentences in Togo to be commuted": where something is, and not who is asked.
  const isPlace = actor !== undefined && actor.from > start && analysis.is(actor.from - 1, 'place-prepositions');
  const isSpokenOf = actor === undefined || actor.actor === 'other' || isPlace || analysis.is(start - 1, 'asking-prepositions');
  if (found.by === 'infinitive' && isSpokenOf && isPassiveInfinitive(analysis, found.content)) return { addressee: undefined, contents: splitPassive(analysis, start, end) };
  // "appeal to the authorities for all these killings to be cleared up": a clause behind whoever is asked.
  if (found.by === 'infinitive' && actor?.actor === 'authority' && actor.to < found.end && analysis.is(actor.to, 'asking-prepositions') && isPassiveInfinitive(analysis, found.content)) {
    return { addressee: { from: start, to: actor.to, value: actor.value ?? 'authorities' }, contents: splitNominal(analysis, actor.to + 1, end) };
  }
  // "calls for her release and that": an act stands where an addressee would, in languages whose verbs take either.
  // "urges the release of X, convicted for helping workers to claim their wages": so does an act whose words name somebody further on.
  if (startsNominal(analysis, start, found.end) && (actor === undefined || (actor.actor !== 'authority' && (actor.from >= start + subjectReach || namesActBefore(analysis, start, actor.from))))) return undefined;
  // "asks for an inquiry by the authorities that clarifies", "encourages an improvement of the prisons in Togo": what is asked for, though those in power are named with it.
  if (actor?.actor === 'authority' && isActOfActor(analysis, start, actor.from)) return undefined;
  if (actor?.actor === 'eu') return nothing;
  if (isPublic(analysis, start, found.end)) return found.by === 'infinitive' ? askedBesidePublic(analysis, found.content, end) : nothing;
  const object = found.by === 'clause' && actor?.actor === 'authority' ? objectBehind(analysis, actor.to, found.end, end) : undefined;
  if (object !== undefined) return { addressee: { from: start, to: object, value: actor?.value ?? 'authorities' }, contents: splitNominal(analysis, object, end, startsThat) };
  // "appelle le gouvernement à la retenue et à libérer X": a noun of what is asked for stands before the infinitive.
  const noun = found.by === 'infinitive' && actor?.actor === 'authority' && analysis.is(found.end - 1, 'and-words') ? nounBefore(analysis, actor.to, found.end - 1) : undefined;
  if (noun !== undefined) return { addressee: { from: start, to: noun, value: actor?.value ?? 'authorities' }, contents: [...splitNominal(analysis, noun, found.end - 1), ...splitVerbal(analysis, found.content, end)] };
  const value = isAll(analysis, start, found.end) ? 'parties' : actor?.value ?? (actor?.actor === 'other' || isOfNation(analysis, start, found.end) || isEverybody(analysis, start, found.end) ? 'other' : 'authorities');
  const conduct = found.by === 'infinitive' ? conductBefore(analysis, start, found.end) : undefined;
  if (conduct) return { addressee: { from: start, to: conduct.from, value }, contents: [conduct, ...splitVerbal(analysis, found.content, end)] };
  const other = found.by === 'infinitive' ? otherBehindConduct(analysis, start, found.end, end) : undefined;
  const ofFirst = other === undefined ? undefined : conductBefore(analysis, start, other);
  if (other !== undefined && ofFirst) return { addressee: { from: start, to: ofFirst.from, value }, contents: [ofFirst, ...splitVerbal(analysis, other, end)] };
  return {
    addressee: { from: start, to: found.end, value },
    contents: found.by === 'clause' ? behindPronouns(analysis, splitClauseOfAddressee(analysis, found.content, end)) : splitVerbal(analysis, found.content, end),
  };
}

/** "calls on everyone to stay calm | and on the authorities to release them": what is asked of those in power behind what the public is asked. */
function askedBesidePublic(analysis: Analysis, from: number, to: number): Asked {
  const contents = splitVerbal(analysis, from, to);
  const first = contents.findIndex(({ addressee }) => addressee !== undefined);
  return first < 0 ? nothing : { addressee: contents[first]?.addressee, contents: contents.slice(first) };
}

/** How far before whoever is to act "by" stands, and in how many words an act is named that is the object of a verb of asking. */
const doerReach = 4;
const objectReach = 4;

/** Whether an act is named right behind a verb of asking, before an actor that begins at token `actor`: "an inquiry by the authorities", "an improvement of the prisons in Togo". */
function isActOfActor(analysis: Analysis, start: number, actor: number): boolean {
  for (let at = start; at < Math.min(actor - 1, start + objectReach) && !analysis.is(at, 'noun-phrase-enders'); at++) {
    if (!isAct(analysis, at, 'noun') || analysis.isCapital(at) || isAct(analysis, start, 'verb')) continue;
    return (analysis.is(start, 'indefinite-articles') && analysis.is(at + 1, 'of-words')) || analysis.any(Math.max(at + 1, actor - doerReach), actor, 'doer-links') || ((analysis.is(start, 'asking-prepositions') || analysis.is(start - 1, 'asking-prepositions')) && analysis.any(Math.max(at + 1, actor - doerReach), actor, 'addressee-sources'));
  }
  return false;
}

/** "encourages all Togolese to vote", "the Afghan people": those of a country, and not its authorities. */
function isOfNation(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.countries, from, to).some(({ kind, to: end }) => kind !== 'name' && kind !== 'capital' && end === to);
}

/** "pide a todos los tibetanos": people, where nobody in power is named; not "all leaders". */
function isEverybody(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.any(from, to, 'publics-in-power')) return false;
  return analysis.is(from, 'general-quantifiers') || (analysis.is(from, 'addressee-joints') && analysis.is(from + 1, 'general-quantifiers'));
}

/** "encourages all to refrain from violence": whoever can do something about it. */
function isAll(analysis: Analysis, from: number, to: number): boolean {
  return to - from === 1 && analysis.is(from, 'general-quantifiers');
}

/** Whether what is asked for begins at token `at` with its article: "demande aux autorités la libération". */
function isObject(analysis: Analysis, at: number, end: number): boolean {
  // "demande aux autorités des éclaircissements": an article that is a preposition too.
  return ((analysis.is(at, 'articles') || analysis.is(at, 'content-articles')) && startsNominal(analysis, at, end)) || (analysis.is(at, 'content-articles') && analysis.is(at, 'of-words') && isAct(analysis, at + 1, 'noun'));
}

/** In how many words behind whoever is asked, where they are named by their place, "is" stands. */
const placeReach = 4;
/** Words of an adjective and a noun that has something behind it: "full observance of". */
const nounReach = 3;

/** Whether an act with what belongs to it begins at token `at`: "full observance of". */
function isComplementOf(analysis: Analysis, at: number, to: number): boolean {
  for (let noun = at; noun < Math.min(to, at + nounReach); noun++) if (isAct(analysis, noun, 'noun')) return analysis.is(noun + 1, 'of-words') || analysis.is(noun + 1, 'asking-prepositions');
  return false;
}

/** Where what is asked for begins behind whoever is asked, before a clause that asks for more: "exige a las autoridades | la liberación de X y que se investigue". */
function objectBehind(analysis: Analysis, from: number, to: number, end: number): number | undefined {
  // "asks of the authorities (is) full observance of their rights and a guarantee that": without its article right behind them.
  let first = from;
  for (let copula = from; copula < Math.min(to, from + placeReach); copula++) if (analysis.is(copula, 'copulas')) first = copula + 1;
  if (first < to && !analysis.is(first, 'and-words') && !analysis.is(first, 'noun-phrase-enders') && isComplementOf(analysis, first, to)) return first;
  for (let at = from; at < to && analysis.tokens[at]?.kind === 'word'; at++) if (isObject(analysis, at, end)) return at;
  return undefined;
}

/** First token of a noun of what is asked for right behind whoever is asked, or behind an adjective: "les autorités togolaises | au respect du droit". */
function nounBefore(analysis: Analysis, from: number, to: number): number | undefined {
  return [from, from + 1].find((at) => at < to && analysis.is(at, 'nominal-openers') && startsNominal(analysis, at, to));
}

/** Most tokens of a joint with its comma: ", ainsi que". */
const jointReach = 3;

/** "appelle les deux camps | à la mesure et au dialogue, | et à s'abstenir": how those asked are to behave, as a noun before a joint that ends at token `end`; undefined where none stands. */
function conductBefore(analysis: Analysis, start: number, end: number): Content | undefined {
  let joint = end - 1;
  for (let at = end - 1; at >= end - jointReach; at--) if (at + jointLength(analysis, at, end) === end) joint = at;
  if (jointLength(analysis, joint, end) === 0) return undefined;
  for (let noun = start + 2; noun < joint; noun++) {
    if (!analysis.is(noun, 'conduct-nouns')) continue;
    const from = analysis.is(noun - 1, 'articles') ? noun - 2 : noun - 1;
    return analysis.is(from, 'nominal-openers') || analysis.is(from, 'infinitive-markers') ? { from, to: joint } : undefined;
  }
  return undefined;
}

/** "appelle tous les acteurs à la retenue et | les forces de l'ordre à protéger": first token of others who are asked, behind how the first are to behave, before the infinitive at token `end`; undefined where none stand. */
function otherBehindConduct(analysis: Analysis, start: number, end: number, limit: number): number | undefined {
  let isBehind = false;
  for (let at = start + 2; at < end; at++) {
    isBehind ||= analysis.is(at, 'conduct-nouns');
    if (isBehind && analysis.is(at - 1, 'and-words') && !analysis.is(at, 'nominal-openers') && startsAddressee(analysis, at, limit)) return at;
  }
  return undefined;
}

/** Whether a duty is told from token `at` on: "of its international obligations". */
export function isOfDuty(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'of-words') && analysis.any(at + 1, at + 1 + dutyReach, 'duty-nouns');
}

/** "reminds the authorities of their obligations under the Covenant": undefined where the duty is told by an infinitive. */
export function remindedOf(analysis: Analysis, start: number, end: number): Asked | undefined {
  let of = start;
  while (of < end && !isOfDuty(analysis, of)) of++;
  const infinitive = addresseeEnd(analysis, start, end);
  if (of >= end || (infinitive && infinitive.end < of)) return undefined;
  const actor = actorsIn(analysis, start, of)[0];
  return { addressee: { from: start, to: of, value: actor?.value ?? (actor?.actor === 'other' ? 'other' : 'authorities') }, contents: splitVerbal(analysis, infinitive?.by === 'infinitive' ? infinitive.content : of + 1, end) };
}

/**
 * "calls on the authorities for the release".
 * @param more where another ask may start besides nouns
 */
export function askedFor(analysis: Analysis, start: number, end: number, ...more: readonly StartsAsk[]): Asked {
  let by = start + 1;
  while (by < end && !analysis.is(by, 'asking-prepositions') && !isObject(analysis, by, end)) by++;
  // "en appelle à la libération": no addressee, but what is asked for.
  if (by >= end) return (actorsIn(analysis, start, end).length === 0 || isAct(analysis, start, 'noun')) && startsNominal(analysis, start, end) ? { addressee: undefined, contents: splitNominal(analysis, start, end) } : nothing;
  const actor = actorsIn(analysis, start, by)[0];
  const from = analysis.is(by, 'asking-prepositions') ? by + 1 : by;
  return { addressee: { from: start, to: by, value: actor?.value ?? 'authorities' }, contents: splitNominal(analysis, from, end, ...more) };
}

/** "for an open inquiry that will take the killers | to court": whether a clause on what is asked for has begun before an authority; not "for those who govern Togo". */
function isInTellingClause(analysis: Analysis, start: number, actor: number): boolean {
  for (let at = start + 1; at < actor; at++) if (analysis.is(at, 'relatives') && !analysis.is(at - 1, 'back-pointers')) return true;
  return false;
}

/** "the need for the authorities to respect …", "it is imperative for the Government to uphold … and to cease …": undefined where nobody is to act. */
export function askedForActor(analysis: Analysis, start: number, end: number): Asked | undefined {
  const named = addresseeEnd(analysis, start, end);
  if (named?.by !== 'infinitive' || startsNominal(analysis, start, named.end) || isPassiveInfinitive(analysis, named.content)) return undefined;
  const addressee = authority(actorsIn(analysis, start, named.end)[0]);
  if (addressee && isInTellingClause(analysis, start, addressee.from)) return undefined;
  return addressee && { addressee, contents: splitVerbal(analysis, named.content, end) };
}

/** Words of what something is good for: "for lasting peace and stability". */
const goodReach = 7;

/** Where a clause ends behind which a semicolon tells why: "; it would be hard to". */
function endOfGood(analysis: Analysis, from: number, end: number): number {
  for (let at = from; at < end; at++) if (analysis.norm(at) === ';' && !analysis.is(at + 1, 'and-words') && !analysis.is(at + 1, 'complementizers')) return at;
  return end;
}

/** "It is vital for stability that A be able to work and that B be freed": the clause behind what that is good for, which comes before any infinitive; undefined where none opens there. */
export function askedForGood(analysis: Analysis, start: number, end: number): Asked | undefined {
  for (let at = start + 1; at < Math.min(end, start + goodReach) && analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.is(at, 'infinitive-markers') || analysis.is(at - 1, 'back-pointers') || analysis.is(at - 1, 'general-quantifiers')) return undefined;
    if (analysis.is(at, 'complementizers') && opensClause(analysis, at, end)) return ofClause(analysis, at + 1, endOfGood(analysis, at, end));
  }
  return undefined;
}

/** "the importance of the authorities taking action". */
export function subjectOfGerund(analysis: Analysis, start: number, end: number): Addressee | undefined {
  return authority(actorsIn(analysis, start, Math.min(end, start + subjectReach)).find(({ actor, to }) => actor === 'authority' && analysis.ends(skipAdverbs(analysis, to, end), 'gerund')));
}

/** "expects that the authorities release X". */
export function ofClause(analysis: Analysis, start: number, end: number): Asked {
  const contents = splitClause(analysis, start, end);
  // "that she be released and that the authorities investigate": whoever is named first is asked.
  const addressee = contents.map(({ from, to }) => addresseeOfClause(analysis, from, to)).find((found) => found !== undefined);
  return { addressee, contents: addressee ? behindPronouns(analysis, contents) : contents };
}
