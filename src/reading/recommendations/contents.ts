import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { type Addressee, addresseeBehind, addresseeEnd, addresseeOfClause, authority, isPublic } from './addressee.js';
import { addresseeOfModal } from './modal-addressee.js';
import { askOf } from './ask.js';
import { isAct } from './acts.js';
import { clauseEnd, opensClause } from './clause.js';
import { type Content, split } from './split.js';
import { startsAddressee, startsBareVerb, startsEntry, startsFinite, startsForClause, startsNominal, startsPassive, startsPassiveClause, type StartsAsk, startsSubject, startsThat, startsThatOfOthers, startsVerbal } from './starts.js';
import type { Trigger } from './trigger.js';

/** Addressee and contents that belong to a trigger. */
export interface Asked {
  readonly addressee: Addressee | undefined;
  readonly contents: readonly Content[];
}

const nothing: Asked = { addressee: undefined, contents: [] };

/** Words between a relative pronoun and the words that ask, and those of what it stands for. */
const relativeReach = 4;
/** How far behind a call its owner may reach ("the call of the European Union for"), and adverbs behind a trigger. */
const ownerReach = 25;
const adverbReach = 5;
/** How far behind the beginning of an infinitive "be" makes it a passive. */
const passiveReach = 3;
/** How far behind a nominal call the subject of a gerund is named. */
const subjectReach = 6;
/** How far behind "of" a duty stands: "of its international obligations". */
const dutyReach = 6;
/** How far behind a duty its owner is named: "l'obligation internationale des autorités". */
const dutyOwnerReach = 4;
/** An entry of a list tells what it asks in its first words. */
const entryReach = 4;
/** How far before a trigger an addressee that opens the sentence may begin. */
const frontReach = 8;
/** How far behind "ensure" and an aside the clause begins that tells what is to be ensured. */
const ensuringReach = 10;
/** Words of an aside between a modal and its verb. */
const asideReach = 25;

/** What a call takes up again behind its owner: "for", "that", and "on" before an authority; not "the Rapporteur on slavery", "the Commissioner for Human Rights". */
function isCallObject(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'call-objects') || (analysis.isCapital(at - 1) && analysis.isCapital(at + 1) && analysis.is(at + 1, 'office-links'))) return false;
  return !analysis.is(at, 'addressee-prepositions') || actorsIn(analysis, at + 1, at + 1 + dutyOwnerReach).some(({ actor }) => actor === 'authority');
}

/** First token of addressee or content: behind whose call it is, and behind adverbs. */
function afterTrigger(analysis: Analysis, trigger: Trigger, limit: number): number {
  let at = trigger.to;
  // "su petición de que levanten".
  if (trigger.form === 'noun' && analysis.is(at, 'call-owners') && opensClause(analysis, at + 1, limit)) return at + 1;
  // "su petición de puesta en libertad de todos": what is asked for, and not whose call it is.
  if (trigger.form === 'noun' && analysis.is(at, 'call-owners') && isAct(analysis, at + 1, 'noun') && actorsIn(analysis, at + 1, at + 2).length === 0) return at + 1;
  if (trigger.form === 'noun' && analysis.is(at, 'call-owners')) {
    let behind = at;
    while (behind < Math.min(limit, at + ownerReach) && !isCallObject(analysis, behind) && !analysis.is(behind, 'infinitive-markers')) behind++;
    if (behind < limit && isCallObject(analysis, behind)) at = behind + 1;
    // "Reiterating the calls of the Secretary-General, we urge": the next words that ask say what for.
    else if (limit < analysis.sentenceAt(trigger.from).to && trigger.entry?.settings.needs === undefined && behind === limit) return limit;
  }
  while (at < limit && at < trigger.to + adverbReach && (analysis.norm(at) === ',' || analysis.is(at, 'after-trigger'))) at++;
  return at;
}

function isPassiveInfinitive(analysis: Analysis, at: number): boolean {
  return analysis.any(at + 1, at + 1 + passiveReach, 'be-infinitive');
}

/** What infinitives ask for. "calls on A to … and on B to …": B is asked for the second; the public is asked for nothing. */
function splitVerbal(analysis: Analysis, from: number, to: number): Content[] {
  return split(analysis, from, to, [startsVerbal, startsAddressee, startsThat, startsPassiveClause, startsForClause]).flatMap((content) => {
    if (!startsAddressee(analysis, content.from, content.to)) return [content];
    const begin = analysis.is(content.from, 'infinitive-addressees') ? content.from + 1 : content.from;
    if (isPublic(analysis, begin, content.to)) return [];
    const named = addresseeEnd(analysis, begin, content.to);
    const addressee = named && authority(actorsIn(analysis, begin, named.end)[0]);
    return [addressee ? { addressee, ...content } : content];
  });
}

/** Behind "that" an infinitive tells the purpose and is no ask of its own: "that investigations are held, to bring them to justice". */
const splitClause = (analysis: Analysis, from: number, to: number): Content[] => split(analysis, from, to, [startsBareVerb, startsFinite, startsPassive, startsThat]);
const splitPassive = (analysis: Analysis, from: number, to: number): Content[] => split(analysis, from, to, [startsVerbal, startsPassive, startsForClause, startsSubject]);
const splitNominal = (analysis: Analysis, from: number, to: number, ...more: readonly StartsAsk[]): Content[] => split(analysis, from, to, [startsNominal, startsThatOfOthers, startsForClause, ...more]);

/** "calls on the authorities that they:": what is asked for stands in the list below. */
function isLeft(analysis: Analysis, limit: number): boolean {
  // "I expect them to", without a mark above the list; the "a" that ends an address on the web is none.
  if (limit === analysis.tokens.length && analysis.is(limit - 1, 'infinitive-markers') && /\p{L}$/u.test(analysis.norm(limit - 2))) return true;
  return limit === analysis.tokens.length && analysis.norm(limit - 1) === ':' && (analysis.is(limit - 2, 'complementizers') || analysis.is(limit - 2, 'infinitive-markers') || analysis.is(limit - 2, 'asking-prepositions') || isClauseOfSubject(analysis, limit - 1));
}

/** "demands that the authorities:": a clause in which nothing but its subject stands. */
function isClauseOfSubject(analysis: Analysis, colon: number): boolean {
  const last = actorsIn(analysis, Math.max(0, colon - subjectReach), colon).at(-1);
  if (last?.to !== colon) return false;
  let at = last.from - 1;
  while (at > colon - subjectReach && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'complementizers')) at--;
  return analysis.is(at, 'complementizers');
}

/** Whoever is asked stands before the call: "reitera a las autoridades su petición de", "recuerda al Gobierno su obligación de". */
function addresseeInside(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  return authority(actorsIn(analysis, trigger.from, trigger.to).find(({ actor }) => actor === 'authority'));
}

/** "rappelle l'obligation des autorités de protéger": whose duty it is stands right behind the duty. */
function addresseeOfDuty(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  return trigger.entry?.settings.needs === 'duty' ? authority(actorsIn(analysis, trigger.to, trigger.to + dutyOwnerReach)[0]) : undefined;
}

/** "Del Congreso esperamos que", "A las autoridades les pedimos que": whoever is asked opens the sentence. */
function addresseeInFront(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  const { from } = analysis.sentenceAt(trigger.from);
  if (trigger.form !== 'verb' || trigger.from - from > frontReach || (!analysis.is(from, 'addressee-joints') && !analysis.is(from, 'of-words'))) return undefined;
  return authority(actorsIn(analysis, from, trigger.from)[0]);
}

/**
 * First token of what a modal asks: behind a remark between it and its infinitive ("has the duty, under the Covenant, to protect");
 * `end` where only adverbs stand behind it.
 */
function firstAsked(analysis: Analysis, from: number, end: number): number {
  if (analysis.norm(from) === ',') for (let at = from + 1; at < Math.min(end, from + asideReach); at++) if (analysis.norm(at) === ',' && analysis.syntax.isInfinitive(analysis, at + 1, end)) return at + 1;
  return analysis.norm(end - 1) === ':' && !within(analysis.matches.act, from, end).some(({ entry, from: at }) => entry.kind === 'verb' && !analysis.is(at - 1, 'no-verb-openers')) ? end : from;
}

/** "must ensure that … and that …", "ensure, until then, that … and that …". */
function ensuresThat(analysis: Analysis, begin: number, end: number): boolean {
  const isAside = analysis.norm(begin + 1) === ',' && isAct(analysis, begin, 'verb');
  for (let at = begin + 1; at < Math.min(end, begin + (isAside ? ensuringReach : passiveReach + 1)); at++) if (opensClause(analysis, at, end) && (isAct(analysis, at - 1, 'verb') || (isAside && analysis.norm(at - 1) === ','))) return true;
  return false;
}

/** "X must be released": the subject with what stands behind the modal. */
function askedOfSubject(analysis: Analysis, trigger: Trigger, limit: number): Asked {
  const end = clauseEnd(analysis, trigger.to, limit);
  const from = trigger.subject?.from ?? trigger.from;
  // "A thorough investigation is essential.": all that is asked for stands before the verb.
  if (end <= trigger.to) return trigger.entry?.settings.needs === 'act-noun' || trigger.entry?.settings.needs === 'head' || trigger.entry?.kind === 'impersonal' ? { addressee: undefined, contents: [{ from, to: trigger.to }] } : nothing;
  const begin = firstAsked(analysis, trigger.to, end);
  // "should without delay:" is the line above a list.
  if (begin === end) return nothing;
  // "must continue, in order to … and to …": behind a bare verb an infinitive is a purpose, no ask beside it.
  const isBare = !analysis.is(trigger.to - 1, 'infinitive-markers') && !analysis.syntax.isInfinitive(analysis, begin, end);
  const [first, ...rest] = split(analysis, begin, end, [isBare ? startsBareVerb : startsVerbal, startsPassive, ...(ensuresThat(analysis, begin, end) ? [startsThat] : [])]);
  return { addressee: addresseeOfModal(analysis, trigger, end), contents: first ? [{ from, to: first.to }, ...rest] : rest };
}

/** "expects access to his lawyer and guarantees that": an act stands before whoever is named. */
function namesActBefore(analysis: Analysis, start: number, actor: number): boolean {
  return startsNominal(analysis, start, actor) && analysis.is(actor - 1, 'case-determiners') && !analysis.is(start, 'articles');
}

/** "calls on the authorities to release", "expects that the authorities release": undefined where no addressee is followed by what it is asked. */
function askedOfAddressee(analysis: Analysis, start: number, end: number): Asked | undefined {
  const found = addresseeEnd(analysis, start, end);
  if (!found) return undefined;
  const actor = actorsIn(analysis, start, found.end)[0];
  // "expects Mr X to be released", "expects all detained activists to be released", "the call for all prisoners in Togo to be released": who stands before the infinitive is not asked, but spoken of.
  const isSpokenOf = actor === undefined || actor.actor === 'other' || analysis.is(start - 1, 'asking-prepositions');
  if (found.by === 'infinitive' && isSpokenOf && isPassiveInfinitive(analysis, found.content)) return { addressee: undefined, contents: splitPassive(analysis, start, end) };
  // "calls for her release and that": an act stands where an addressee would, in languages whose verbs take either.
  // "urges the release of X, convicted for helping workers to claim their wages": so does an act whose words name somebody further on.
  if (startsNominal(analysis, start, found.end) && (actor === undefined || (actor.actor !== 'authority' && (actor.from >= start + subjectReach || namesActBefore(analysis, start, actor.from))))) return undefined;
  if (actor?.actor === 'eu' || isPublic(analysis, start, found.end)) return nothing;
  return {
    addressee: { from: start, to: found.end, value: actor?.value ?? (actor?.actor === 'other' || isOfNation(analysis, start, found.end) || isEverybody(analysis, start) ? 'other' : 'authorities') },
    contents: found.by === 'clause' ? behindPronouns(analysis, splitClause(analysis, found.content, end)) : splitVerbal(analysis, found.content, end),
  };
}

/** "encourages all Togolese to vote", "the Afghan people": those of a country, and not its authorities. */
function isOfNation(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.countries, from, to).some(({ kind, to: end }) => kind !== 'name' && kind !== 'capital' && end === to);
}

/** "pide a todos los tibetanos": people, where no authority is named. */
function isEverybody(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'general-quantifiers') || (analysis.is(from, 'addressee-joints') && analysis.is(from + 1, 'general-quantifiers'));
}

/** Whether what is asked for begins at token `at` with its article: "demande aux autorités la libération". */
function isObject(analysis: Analysis, at: number, end: number): boolean {
  return (analysis.is(at, 'articles') || analysis.is(at, 'content-articles')) && startsNominal(analysis, at, end);
}

/** "reminds the authorities of their obligations under the Covenant": undefined where the duty is told by an infinitive. */
function remindedOf(analysis: Analysis, start: number, end: number): Asked | undefined {
  let of = start;
  while (of < end && !(analysis.is(of, 'of-words') && analysis.any(of + 1, of + 1 + dutyReach, 'duty-nouns'))) of++;
  const infinitive = addresseeEnd(analysis, start, end);
  if (of >= end || (infinitive && infinitive.end < of)) return undefined;
  const actor = actorsIn(analysis, start, of)[0];
  return { addressee: { from: start, to: of, value: actor?.value ?? (actor?.actor === 'other' ? 'other' : 'authorities') }, contents: splitVerbal(analysis, infinitive?.content ?? of + 1, end) };
}

/** "calls on the authorities for the release". */
function askedFor(analysis: Analysis, start: number, end: number): Asked {
  let by = start + 1;
  while (by < end && !analysis.is(by, 'asking-prepositions') && !isObject(analysis, by, end)) by++;
  // "en appelle à la libération": no addressee, but what is asked for.
  if (by >= end) return actorsIn(analysis, start, end).length === 0 && startsNominal(analysis, start, end) ? { addressee: undefined, contents: splitNominal(analysis, start, end) } : nothing;
  const actor = actorsIn(analysis, start, by)[0];
  const from = analysis.is(by, 'asking-prepositions') ? by + 1 : by;
  return { addressee: { from: start, to: by, value: actor?.value ?? 'authorities' }, contents: splitNominal(analysis, from, end) };
}

/** "The Government is invited to": the subject of a passive; "l'exhorte à": whom the pronoun stands for, the authority named last. */
function askedBefore(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  if (trigger.subject) return authority(actorsIn(analysis, trigger.subject.from, trigger.subject.to)[0]);
  const at = trigger.form === 'verb' ? analysis.syntax.askedBefore(analysis, trigger.from) : undefined;
  if (at === undefined) return undefined;
  const named = actorsIn(analysis, 0, at).filter(({ actor }) => actor === 'authority').at(-1);
  return { from: at, to: at + 1, value: named?.value ?? 'authorities' };
}

/** In a clause whose subject is asked, a pronoun that begins it stands for those asked: "expects of the State that it release X and that it …". */
function behindPronouns(analysis: Analysis, contents: readonly Content[]): Content[] {
  return contents.map(({ from, to }) => {
    let act = from;
    while (act < to && (analysis.is(act, 'complementizers') || analysis.is(act, 'clause-links'))) act++;
    return analysis.is(act, 'subject-pronouns') ? { from, to, act: act + 1 } : { from, to };
  });
}

/**
 * What a trigger asks for and of whom; a list of asks is split into its members.
 * @param limit the first token of the next trigger in the sentence, or the sentence's end
 */
export function contentsOf(analysis: Analysis, trigger: Trigger, limit: number): Asked {
  if (trigger.form === 'modal') return askedOfSubject(analysis, trigger, limit);
  const { addressee, contents: found } = askedBehind(analysis, trigger, limit);
  // "en rappelant qu'il appartient à …": behind the clause's first word the next words ask, and leave nothing to these.
  const contents = found.filter(({ from, to }) => from < to);
  return { addressee: addressee ?? addresseeInside(analysis, trigger) ?? addresseeOfDuty(analysis, trigger) ?? addresseeInFront(analysis, trigger) ?? askedBefore(analysis, trigger), contents };
}

/** "the proceedings, which it expects to be fair": first token of what a relative pronoun before the words that ask stands for. */
function antecedentOf(analysis: Analysis, verb: number): number | undefined {
  let relative = verb - 1;
  while (relative > verb - 1 - relativeReach && !analysis.is(relative, 'relatives')) relative--;
  if (!analysis.is(relative, 'relatives')) return undefined;
  const last = analysis.norm(relative - 1) === ',' ? relative - 2 : relative - 1;
  let from = last;
  while (from > Math.max(0, last - relativeReach) && analysis.tokens[from - 1]?.kind === 'word' && !analysis.is(from, 'articles')) from--;
  return from;
}

/** How far before an asking verb "whose" stands: "cuya liberación inmediata e incondicional pedimos". */
const owningReach = 9;

/** "X, whose immediate release we demand": what is asked for stands before the verb; nothing where it does not. */
function askedBeforeVerb(analysis: Analysis, { form, from, to }: Trigger): Asked {
  if (form !== 'verb') return nothing;
  // "rappelle au Togo ses obligations.": the words that ask name what is asked for.
  if (analysis.is(to - 1, 'duty-nouns')) return { addressee: undefined, contents: [{ from: to - 1, to }] };
  for (let at = from - 1; at > from - owningReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'owning-relatives')) return startsNominal(analysis, at + 1, from) ? { addressee: undefined, contents: [{ from: at, to }] } : nothing;
  return nothing;
}

/** What a trigger that is no modal asks for: it stands behind it. */
function askedBehind(analysis: Analysis, trigger: Trigger, limit: number): Asked {
  const start = afterTrigger(analysis, trigger, limit);
  if (start >= limit) return askedBeforeVerb(analysis, trigger);
  const end = clauseEnd(analysis, start, limit);
  const last = trigger.to - 1;
  if (end <= start) return askedBeforeVerb(analysis, trigger);
  if (isLeft(analysis, limit) || (start === limit - 1 && analysis.norm(start) === ':')) return nothing;
  // "repeats its call to grant the release": the "to" of the call is the infinitive's.
  if (trigger.form === 'noun' && start === trigger.to && analysis.is(last, 'infinitive-markers') && isAct(analysis, skipAdverbs(analysis, start, end), 'verb') && actorsIn(analysis, start, start + 1).length === 0) return { addressee: undefined, contents: splitVerbal(analysis, start, end) };
  if (analysis.syntax.isInfinitive(analysis, start, end)) {
    const [first, ...rest] = splitVerbal(analysis, start, end);
    return { addressee: askedBefore(analysis, trigger), contents: first ? [{ ...first, from: antecedentOf(analysis, trigger.from) ?? first.from }, ...rest] : rest };
  }
  // "is reminded of its obligations": those reminded are the subject.
  if (trigger.subject && analysis.is(start, 'of-words')) return analysis.any(start + 1, start + 1 + dutyReach, 'duty-nouns') ? { addressee: undefined, contents: splitVerbal(analysis, start + 1, end) } : nothing;
  if (trigger.entry?.settings.needs === 'lying') return { addressee: authority(actorsIn(analysis, start, end).at(-1)), contents: [{ from: start, to: end }] };
  if (trigger.form !== 'impersonal' && opensClause(analysis, start, end)) return ofClause(analysis, analysis.is(start, 'complementizers') ? start + 1 : start, end);
  const takes = trigger.entry?.settings.takes;
  if (takes === 'addressee' || (takes !== 'content' && !analysis.is(last, 'complementizers') && !analysis.is(last, 'asking-prepositions'))) {
    const asked = (trigger.entry?.settings.needs === 'duty' && remindedOf(analysis, start, end)) || askedOfAddressee(analysis, start, end);
    if (asked) return asked;
    // "asks the authorities for clarification".
    const named = actorsIn(analysis, start, Math.min(end, start + subjectReach))[0];
    if (named?.actor === 'authority' && analysis.is(named.to, 'asking-prepositions')) return askedFor(analysis, start, end);
    // "renews its appeal to the authorities for her release".
    const isTo = trigger.form === 'noun' && analysis.is(last, 'infinitive-markers');
    if (isTo || analysis.is(last, 'addressee-prepositions') || trigger.entry?.settings.takes === 'addressee') return askedFor(analysis, start, end);
  }
  const named = analysis.is(last, 'asking-prepositions') ? askedForActor(analysis, start, end) : undefined;
  if (named) return named;
  if (analysis.is(last, 'complementizers') || trigger.form === 'impersonal') {
    return analysis.is(last, 'infinitive-markers') ? { addressee: addresseeOfClause(analysis, start, end), contents: splitVerbal(analysis, start, end) } : ofClause(analysis, start, end);
  }
  return { addressee: addresseeBehind(analysis, start, end) ?? subjectOfGerund(analysis, start, end), contents: splitNominal(analysis, start, end, startsVerbal, startsThat) };
}

/** "the need for the authorities to respect …", "it is imperative for the Government to uphold … and to cease …": undefined where nobody is to act. */
function askedForActor(analysis: Analysis, start: number, end: number): Asked | undefined {
  const named = addresseeEnd(analysis, start, end);
  if (named?.by !== 'infinitive' || startsNominal(analysis, start, named.end) || isPassiveInfinitive(analysis, named.content)) return undefined;
  const addressee = authority(actorsIn(analysis, start, named.end)[0]);
  return addressee && { addressee, contents: splitVerbal(analysis, named.content, end) };
}

/** "the importance of the authorities taking action". */
function subjectOfGerund(analysis: Analysis, start: number, end: number): Addressee | undefined {
  return authority(actorsIn(analysis, start, Math.min(end, start + subjectReach)).find(({ actor, to }) => actor === 'authority' && analysis.ends(to, 'gerund')));
}

/** "expects that the authorities release X". */
function ofClause(analysis: Analysis, start: number, end: number): Asked {
  const contents = splitClause(analysis, start, end);
  // "that she be released and that the authorities investigate": whoever is named first is asked.
  const addressee = contents.map(({ from, to }) => addresseeOfClause(analysis, from, to)).find((found) => found !== undefined);
  return { addressee, contents: addressee ? behindPronouns(analysis, contents) : contents };
}

/** Contents of a list entry below a line that asks ("calls on the authorities to:"), or of an imperative; empty when it begins no ask. */
export function contentsOfEntry(analysis: Analysis, from: number, to: number): readonly Content[] {
  const end = clauseEnd(analysis, from, to);
  // "(a) that the Court hear her appeal": a clause of what is asked for.
  if (opensClause(analysis, from, end)) return split(analysis, from, end, [startsThat, startsEntry]);
  const begins = isAct(analysis, skipAdverbs(analysis, from, end), 'verb') || [startsVerbal, startsNominal, startsPassive].some((startsAsk) => startsAsk(analysis, from, end)) || askOf(analysis, from, Math.min(from + entryReach, end)) !== 'other';
  return begins ? split(analysis, from, end, [startsVerbal, startsEntry, ...(ensuresThat(analysis, from, end) ? [startsThat] : [])]) : [];
}
