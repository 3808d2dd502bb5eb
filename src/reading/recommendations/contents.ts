import type { Analysis } from '../analysis.js';
import { startingAt } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { type Addressee, addresseeBehind, addresseeEnd, addresseeOfClause, authority } from './addressee.js';
import { askedInSentenceBefore, backPointer } from './again.js';
import { askOf } from './ask.js';
import { addresseeBefore, addresseeBeforeVerb, antecedentOf, askedBeforeVerb } from './asked-before.js';
import { askedFor, askedForActor, askedForGood, askedOfAddressee, isOfDuty, ofClause, remindedOf, subjectOfGerund } from './asked-of-addressee.js';
import { askedOfSubject, ensuresThat } from './asked-of-subject.js';
import { type Asked, nothing } from './asked.js';
import { afterTrigger, isLeft } from './behind-trigger.js';
import { behindOpeningAside, clauseEnd, opensClause } from './clause.js';
import { splitClauseOfAddressee, splitDone, splitNominal, splitPassive, splitVerbal } from './content-lists.js';
import { listedBefore, withListed } from './listed.js';
import type { Content } from './content.js';
import { addresseeInside } from './named-inside.js';
import { countedWithPurpose } from './purpose.js';
import { askedApart } from './apart/index.js';
import { askingAside, contentsOfAside } from './apart/relative.js';
import { split } from './split.js';
import { startsBareVerb, startsEntry, startsFinite, startsNominal, type StartsAsk, startsThat, startsVerbal } from './starts.js';
import { startsGapped, startsPassive } from './starts-passive.js';
import { startsAddressee, startsAddresseeOfClause, startsForClause } from './starts-addressee.js';
import type { Trigger } from './trigger.js';
import { owningRelativeOf } from '../owning-relative.js';

/** How far behind words that ask those are named who are asked for something. */
const subjectReach = 6;
/** How far before a verb its helper of the future stands: "will continue to". */
const helperReach = 4;
/** Words of whoever something is asked of. */
const sourceReach = 6;
/** An entry of a list tells what it asks in its first words. */
const entryReach = 4;

/**
 * What a trigger asks for and of whom; a list of asks is split into its members.
 * @param limit the first token of the next trigger in the sentence, or the sentence's end
 */
export function contentsOf(analysis: Analysis, trigger: Trigger, limit: number): Asked {
  const { addressee, contents } = askedBy(analysis, trigger, limit);
  const before = listedBefore(analysis, trigger);
  if (before) return { addressee, contents: before };
  return { addressee, contents: isOneRight(trigger) || isRecalled(analysis, trigger) ? asOne(contents) : withListed(analysis, countedWithPurpose(analysis, contents)) };
}

/** "recalls the right of all to A and to B", "stresses the need for A and B", "reminds Togo of its duty to A and to B": one right, one duty is recalled, and one need. */
function isOneRight({ entry }: Trigger): boolean {
  return entry?.settings.needs === 'people' || entry?.settings.needs === 'duty' || entry?.settings.needs === 'need';
}

/** How far before "that" the verb stands that recalls, with whoever is reminded between: "recordó a la Policía Nacional que". */
const recallReach = 8;
/** How far before words for a duty the clause begins in which it is told whose it is: "that the competent Togolese authorities have". */
const boundReach = 8;

/** "recalls that it is for the courts to A and to B", "recordó a la Policía que está obligada a A y a B": whose duty it is, in a clause of what is recalled. */
function isRecalled(analysis: Analysis, { entry, from, to }: Trigger): boolean {
  // "recalls the need to A and to B".
  if (entry?.kind === 'noun' && analysis.is(from, 'recall-verbs') && analysis.is(to - 2, 'modal-nouns')) return true;
  // "reminds Togo that it is essential to A and B"; clauses, "that they A and that they B", are several.
  if (entry?.kind === 'impersonal' && !analysis.is(to - 1, 'complementizers') && analysis.is(from - 1, 'complementizers') && analysis.any(Math.max(analysis.sentenceAt(from).from, from - recallReach), from - 1, 'reminding-verbs')) return true;
  if (entry?.settings.recalled !== 'one') return false;
  // "recuerda | a las autoridades que les incumbe": from those reminded on.
  if (analysis.is(from - 1, 'recall-verbs')) return true;
  // "que | les autorités sont tenues": whose duty it is stands before a modal.
  let that = from - 1;
  const first = analysis.sentenceAt(from).from;
  if (entry.kind === 'modal') while (that > Math.max(first, from - boundReach) && !analysis.is(that, 'complementizers') && analysis.tokens[that]?.kind === 'word') that--;
  return analysis.is(that, 'complementizers') && analysis.any(Math.max(first, that - recallReach), that, 'recall-verbs');
}

function asOne(contents: readonly Content[]): Content[] {
  const [first] = contents;
  return first ? [{ ...first, to: contents.at(-1)?.to ?? first.to }] : [];
}

function askedBy(analysis: Analysis, trigger: Trigger, limit: number): Asked {
  if (trigger.apart) {
    const { addressee, contents } = askedApart(analysis, trigger, trigger.apart, limit);
    return { addressee: addressee ?? addresseeBefore(analysis, trigger), contents };
  }
  if (trigger.form === 'modal') return askedOfSubject(analysis, trigger, limit);
  const aside = trigger.form === 'verb' ? askingAside(analysis, trigger) : undefined;
  const { addressee, contents: found } = askedBehind(analysis, trigger, aside?.to ?? limit);
  // "en rappelant qu'il appartient à …": behind the clause's first word the next words ask, and leave nothing to these.
  const behind = found.filter(({ from, to }, index) => from < to && !(index > 0 && addressee === undefined && isFollowed(analysis, from)));
  const contents = aside ? contentsOfAside(analysis, aside, behind, trigger.to) : behind;
  return { addressee: addressee ?? addresseeBefore(analysis, trigger) ?? addresseeInside(analysis, behind), contents };
}

/** "We call for her release and continue to follow her case": what the EU itself will do, where nobody else is named who could. */
function isFollowed(analysis: Analysis, from: number): boolean {
  return startingAt(analysis.matches.hedge, from).some((match) => match.entry.kind === 'vague-follow-up');
}

/** "It asked for her release in May. Today it repeats that call.": what is asked for stands in the sentence before, and behind the words that ask nothing, or who is asked. */
function askedAgain(analysis: Analysis, trigger: Trigger, start: number, end: number): Asked | undefined {
  const from = askedInSentenceBefore(analysis, trigger) && backPointer(analysis, trigger);
  const addressee = authority(actorsIn(analysis, start, end)[0]);
  return from === undefined || (start < end && !addressee) ? undefined : { addressee, contents: [{ from, to: Math.max(trigger.to, end) }] };
}

/** Words of the subject of a clause that has no "that". */
const bareSubjectReach = 12;

/** "hopes the Commission will look into it": a clause without its "that". */
function isBareClause(analysis: Analysis, start: number, end: number): boolean {
  for (let at = start + 1; at < Math.min(end, start + bareSubjectReach); at++) {
    if (analysis.syntax.isInfinitive(analysis, at, end) || analysis.tokens[at]?.kind === 'punctuation') return false;
    if (analysis.is(at, 'future-helpers')) return true;
  }
  return false;
}

/** "urge the Government:": above a list, with nothing but its addressee. */
function isAddresseeOfList(analysis: Analysis, start: number, limit: number): boolean {
  const last = limit === analysis.tokens.length && analysis.norm(limit - 1) === ':' ? actorsIn(analysis, start, limit).at(-1) : undefined;
  return last?.actor === 'authority' && last.to === limit - 1 && last.from - start < subjectReach && !startsNominal(analysis, start, last.from);
}

/** Words of what somebody wants done, before the participle. */
const doneReach = 10;

/** "the killers of X found": a participle behind what is named with its article, and no infinitive. */
function isToBeDone(analysis: Analysis, start: number, end: number): boolean {
  if (!analysis.is(start, 'articles') && !analysis.is(start, 'case-determiners') && !analysis.is(start, 'general-quantifiers') && !analysis.is(start, 'back-pointers') && !analysis.isCapital(start)) return false;
  for (let at = start + 1; at < Math.min(end, start + doneReach) && analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.is(at, 'infinitive-markers') || analysis.is(at, 'relatives')) return false;
    if (isAct(analysis, at, 'participle') && !analysis.is(at + 1, 'doer-links')) return at - 1 > start;
  }
  return false;
}

/** Words of whoever something is asked of before "en favor de". */
const favourReach = 8;

/** "hace un llamamiento a las autoridades en favor de | la liberación y del respeto": first token of the noun behind such words, which the next one may take up with their last; undefined where none stand there. */
function favouredBehind(analysis: Analysis, start: number, end: number): number | undefined {
  for (let at = start; at < Math.min(end, start + favourReach) && analysis.tokens[at]?.kind === 'word'; at++) {
    const length = analysis.phraseLength(at, 'asking-phrases', end);
    if (length === 0) continue;
    return startsNominal(analysis, at + length, end) ? at + length : undefined;
  }
  return undefined;
}

/** "en favor de la liberación | y del respeto", « sa demande de libération de X | et d’abrogation de la loi »: a noun with the preposition of the one before. */
const startsOfNoun: StartsAsk = (analysis, at, to) => analysis.is(at, 'of-words') && startsNominal(analysis, at + 1, to);

/** "solicitamos de las autoridades la liberación": whoever is asked stands behind "of", right behind the verb. */
function addresseeOf(analysis: Analysis, { form, to }: Trigger, start: number): Addressee | undefined {
  const named = form === 'verb' && start <= to + 1 && analysis.is(to, 'of-words') ? actorsIn(analysis, to + 1, to + sourceReach)[0] : undefined;
  return named && named.from <= to + 2 ? authority(named) : undefined;
}

/** Most words that belong to whoever is asked, behind the noun for them: "the Minister | of the Interior", "President | Adebayo", "the Prosecutor General | 's Office". */
const namedReach = 5;

/** Where the name of an authority ends whose noun ends at token `to`. */
function endOfNamed(analysis: Analysis, to: number): number {
  let at = to;
  while (at < to + namedReach && (analysis.isCapital(at) || analysis.is(at, 'possessives') || ((analysis.is(at, 'of-words') || analysis.is(at, 'place-prepositions')) && (analysis.isCapital(at + 1) || (analysis.is(at + 1, 'articles') && analysis.isCapital(at + 2)))) || (analysis.is(at, 'articles') && analysis.isCapital(at + 1)))) at++;
  return at;
}

/** What a trigger that is no modal asks for, and of whom: it stands behind it. */
function askedBehind(analysis: Analysis, trigger: Trigger, limit: number): Asked {
  const start = afterTrigger(analysis, trigger, limit);
  const end = clauseEnd(analysis, start, limit);
  // "the call of the Commission | for": what is called for stands behind its owner.
  const last = trigger.form === 'noun' && start > trigger.to && analysis.is(start - 1, 'asking-prepositions') ? start - 1 : trigger.to - 1;
  const again = askedAgain(analysis, trigger, start, end);
  if (again) return again;
  // "Her freedom is what we ask for.": nothing is asked for behind the verb.
  if (end <= start || (end - start === 1 && analysis.is(start, 'asking-prepositions'))) return askedBeforeVerb(analysis, trigger);
  // "cuya puesta en libertad solicitó a las autoridades": behind the verb stands who is asked, or how soon.
  if (trigger.form === 'verb' && owningRelativeOf(analysis, trigger.from) !== undefined) return { addressee: addresseeBehind(analysis, start, end), contents: askedBeforeVerb(analysis, trigger).contents };
  if (isLeft(analysis, limit) || isAddresseeOfList(analysis, start, limit) || (start === limit - 1 && analysis.norm(start) === ':')) return nothing;
  // "repeats its call to grant the release": the "to" of the call is the infinitive's.
  if (trigger.form === 'noun' && start === trigger.to && analysis.is(last, 'infinitive-markers') && isAct(analysis, skipAdverbs(analysis, start, end), 'verb') && actorsIn(analysis, start, start + 1).length === 0) return { addressee: undefined, contents: splitVerbal(analysis, start, end) };
  if (analysis.syntax.isInfinitive(analysis, start, end)) {
    const [first, ...rest] = splitVerbal(analysis, start, end);
    return { addressee: addresseeBeforeVerb(analysis, trigger), contents: first ? [{ ...first, from: antecedentOf(analysis, trigger.from) ?? first.from }, ...rest] : rest };
  }
  // "is reminded of its obligations": those reminded are the subject.
  if (trigger.subject && analysis.is(start, 'of-words')) return isOfDuty(analysis, start) ? { addressee: undefined, contents: splitVerbal(analysis, start + 1, end) } : nothing;
  // "sont appelées à la retenue": those asked are the subject.
  if (trigger.subject && trigger.form === 'verb' && analysis.is(start, 'nominal-openers') && startsNominal(analysis, start, end)) return { addressee: undefined, contents: splitNominal(analysis, start, end) };
  if (trigger.entry?.settings.needs === 'lying') return { addressee: authority(actorsIn(analysis, start, end).at(-1)), contents: [{ from: start, to: end }] };
  if (trigger.form !== 'impersonal' && opensClause(analysis, start, end)) return ofClause(analysis, analysis.is(start, 'complementizers') ? behindOpeningAside(analysis, start + 1, end) : start, end);
  if (trigger.entry?.settings.needs === 'act' && isBareClause(analysis, start, end)) return ofClause(analysis, start, end);
  const takes = trigger.entry?.settings.takes;
  // "demandons dès lors aux autorités de": whoever is asked stands behind the adverb.
  // Not "expects that, on appeal, the sentence will be quashed": an aside of the clause.
  const namesAsked = trigger.form === 'verb' && start > trigger.to && !analysis.is(last, 'complementizers') && analysis.is(start, 'addressee-prepositions') && !analysis.is(start, 'asking-prepositions');
  // "It is incumbent on the authorities to".
  const isOnSomebody = trigger.form === 'impersonal' && analysis.is(last, 'addressee-prepositions') && !analysis.is(last, 'infinitive-markers') && !analysis.is(last, 'asking-prepositions');
  if (takes === 'addressee' || namesAsked || isOnSomebody || (takes !== 'content' && !analysis.is(last, 'complementizers') && !analysis.is(last, 'asking-prepositions'))) {
    // "asks the authorities for clarification", "calls on them for her release and to lift the ban".
    const named = actorsIn(analysis, start, Math.min(end, start + subjectReach))[0];
    // "want the killers found, tried and punished".
    if (trigger.entry?.settings.needs === 'act' && takes === 'addressee' && trigger.entry.settings.done === 'participle' && isToBeDone(analysis, start, end)) return { addressee: undefined, contents: splitDone(analysis, start, end) };
    const behind = named?.actor === 'authority' ? endOfNamed(analysis, named.to) : start;
    const isAskedFor = behind > start && analysis.is(behind, 'asking-prepositions');
    // "asks the authorities for “the immediate release” of those jailed to silence them".
    if (isAskedFor && startsNominal(analysis, analysis.tokens[behind + 1]?.kind === 'quote' ? behind + 2 : behind + 1, end)) return askedFor(analysis, start, end, startsVerbal);
    const asked = (trigger.entry?.settings.needs === 'duty' && remindedOf(analysis, start, end)) || askedOfAddressee(analysis, start, end);
    if (asked) return asked;
    if (isAskedFor) return askedFor(analysis, start, end);
    // "renews its appeal to the authorities for her release".
    const isTo = trigger.form === 'noun' && analysis.is(last, 'infinitive-markers');
    if (isTo || namesAsked || analysis.is(last, 'addressee-prepositions') || trigger.entry?.settings.takes === 'addressee') return askedFor(analysis, start, end);
  }
  // "What is needed are a fair trial, as well as an inquiry": what is called for one by one.
  if (trigger.form === 'impersonal' && analysis.is(last, 'copulas') && startsNominal(analysis, start, end)) return { addressee: addresseeBehind(analysis, start, end), contents: splitNominal(analysis, start, end) };
  // "It is crucial for the international community to see": none of those who hold power in the country.
  if (analysis.is(last, 'asking-prepositions') && analysis.phraseLength(start, 'onlookers') > 0) return nothing;
  const named = analysis.is(last, 'asking-prepositions') ? (trigger.form === 'impersonal' ? askedForGood(analysis, start, end) : undefined) ?? askedForActor(analysis, start, end) : undefined;
  if (named) return named;
  // "calls to establish a mechanism": the "to" is the infinitive's, and nobody is named who is to do it.
  if (trigger.form === 'verb' && takes === 'content' && analysis.is(last, 'infinitive-markers')) return { addressee: undefined, contents: splitVerbal(analysis, start, end) };
  // "It is important for A to be freed and for B to be lifted".
  if (trigger.form === 'impersonal' && analysis.is(last, 'asking-prepositions') && startsForClause(analysis, last, end)) return { addressee: addresseeOfClause(analysis, start, end), contents: splitPassive(analysis, start, end) };
  if (analysis.is(last, 'complementizers') || trigger.form === 'impersonal') {
    return analysis.is(last, 'infinitive-markers') ? { addressee: addresseeOfClause(analysis, start, end), contents: splitVerbal(analysis, start, end) } : ofClause(analysis, start, end);
  }
  const favour = favouredBehind(analysis, start, end);
  if (favour !== undefined) return { addressee: addresseeBehind(analysis, start, favour), contents: splitNominal(analysis, favour, end, startsOfNoun, startsThat) };
  // "We will press for her release, raise her case and support her family": what the speaker will do besides.
  const isToCome = trigger.form === 'verb' && analysis.any(trigger.from - helperReach, trigger.from, 'future-helpers');
  return { addressee: addresseeBehind(analysis, start, end) ?? addresseeOf(analysis, trigger, start) ?? subjectOfGerund(analysis, start, end), contents: splitNominal(analysis, start, end, ...(isToCome ? [startsThat] : [startsVerbal, startsThat]), ...(analysis.is(last, 'of-words') && analysis.grammar.traits.has('nouns-first') ? [startsOfNoun] : []), ...(trigger.entry?.settings.done === 'participle' ? [startsPassive, startsGapped] : [])) };
}

/** Words of what opens an entry before the comma: "In line with its obligations, investigate". */
const openingReach = 18;

/** First token of what an entry asks, behind words that open it: "Without delay, | return her passport". */
function behindOpeningOf(analysis: Analysis, from: number, to: number): number {
  if (!analysis.is(from, 'opening-prepositions')) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + openingReach); at++) if (analysis.norm(at) === ',') return startsVerbal(analysis, at + 1, to) ? at + 1 : from;
  return from;
}

/** Words before the authority that an entry begins with: "to the Togolese". */
const addressedReach = 2;

/** Words of whose authority it is, between it and a colon: "the Congress of the Republic:", "au ministère de la Justice :". */
const ownerReach = 6;

/** The colon behind an authority that ends at token `at`, with no more between than whose it is; undefined where none stands. */
function colonBehind(analysis: Analysis, at: number, to: number): number | undefined {
  for (let colon = at; colon < Math.min(at + ownerReach, to); colon++) {
    if (analysis.norm(colon) === ':') return colon;
    // "au parquet général :": an adjective of theirs.
    if (colon === at && analysis.norm(at + 1) === ':' && analysis.grammar.traits.has('nouns-first')) return at + 1;
    if (!analysis.isCapital(colon) && !analysis.is(colon, 'of-words') && !analysis.is(colon, 'articles')) return undefined;
  }
  return undefined;
}

/**
 * "– the Government to withdraw the bill", "– El Congreso: para que retire el proyecto": an entry that begins with whoever is asked; undefined where it does not.
 * @param needsColon whether nobody but who stands before a colon is asked: "that the State: – grants the commission a budget"
 */
function ofAddressedEntry(analysis: Analysis, from: number, to: number, needsColon: boolean): Content[] | undefined {
  const named = actorsIn(analysis, from, to)[0];
  const addressee = named && named.from - from <= addressedReach ? authority(named) : undefined;
  if (!named || !addressee || startsNominal(analysis, from, named.from)) return undefined;
  const colon = colonBehind(analysis, named.to, to);
  // "– Togo to join the treaty": a State by its name, without an article.
  const isState = named.from === from && analysis.syntax.isInfinitive(analysis, named.to, to);
  if (colon === undefined && (needsColon || (!isState && !startsAddressee(analysis, from, to) && !startsAddresseeOfClause(analysis, from, to)))) return undefined;
  // "À la police : protéger les avocats": an infinitive that nothing marks.
  const asked = colon !== undefined && analysis.syntax.isVerb(analysis, colon + 1) ? { end: colon + 1, content: colon + 1, by: 'infinitive' as const } : addresseeEnd(analysis, colon ?? from, to);
  // "The Government: its reply to us asks us to wait": what does not stand right behind the colon is not asked of them.
  if (colon !== undefined && asked?.end !== colon + 1) return undefined;
  if (!asked) return undefined;
  const [first, ...rest] = asked.by === 'clause' ? splitClauseOfAddressee(analysis, asked.content, to) : splitVerbal(analysis, asked.content, to);
  return first && [{ addressee, ...first, from }, ...rest];
}

/** Words of those to whom something is to be done, in an entry. */
const patientReach = 12;

/** "– all prisoners to be released": an entry that names somebody, and behind them what is to be done. */
function endsInPassive(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to - 1, from + patientReach) && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.is(at, 'infinitive-markers') && analysis.is(at + 1, 'be-infinitive')) return true;
  return false;
}

/**
 * Contents of a list entry below a line that asks ("calls on the authorities to:"), or of an imperative; empty when it begins no ask.
 * @param isBehindMarker whether the line ends in what marks an infinitive, or in the subject of a clause, so that each entry is what is to be done
 */
export function contentsOfEntry(analysis: Analysis, from: number, to: number, isBehindMarker = false): readonly Content[] {
  const end = clauseEnd(analysis, from, to);
  // "(a) that the Court hear her appeal": a clause of what is asked for.
  if (opensClause(analysis, from, end)) return split(analysis, from, end, [startsThat, startsEntry, startsFinite, startsBareVerb]);
  const addressed = ofAddressedEntry(analysis, from, end, isBehindMarker);
  if (addressed) return addressed;
  const opening = behindOpeningOf(analysis, from, end);
  const verb = skipAdverbs(analysis, opening, end);
  const begins = opening > from || isBehindMarker || isAct(analysis, verb, 'verb') || analysis.phraseLength(verb, 'making-sure') > 0
    || endsInPassive(analysis, from, end) || [startsVerbal, startsNominal, startsPassive].some((startsAsk) => startsAsk(analysis, from, end)) || askOf(analysis, from, Math.min(from + entryReach, end)) !== 'other';
  if (!begins) return [];
  const [first, ...rest] = split(analysis, opening, end, [startsVerbal, startsEntry, ...(isBehindMarker ? [startsFinite] : []), ...(ensuresThat(analysis, from, end) ? [startsThat] : [])]);
  return first ? [{ ...first, from }, ...rest] : [];
}
