import type { Analysis } from '../analysis.js';
import { memberStates } from '../country.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { type Addressee, authority } from './addressee.js';
import { askOf } from './ask.js';
import { ofClause } from './asked-of-addressee.js';
import { type Asked, nothing } from './asked.js';
import { clauseEnd, jointLength, opensClause } from './clause.js';
import type { Content } from './content.js';
import { splitNominal, splitVerbal } from './content-lists.js';
import { split } from './split.js';
import { ownerStart } from './own-call.js';
import { isStill } from './standing.js';
import { startsNominal, startsVerbal } from './starts.js';
import type { Trigger } from './trigger.js';

/*
 * Words that ask, whoever is asked and what is asked for, in any order round a copula: "What we ask of X is A", "A is what we ask of X",
 * "Our call on X is for A", "A is our request to X", "To X goes our appeal to A", "A is a step that we urge X to take", "A, for which we call, is".
 */

/** Words between "what" and the verb of asking: "what the Delegation of the European Union to Togo asks". */
const speakerReach = 12;
/** Words between the words that ask and the copula, which name whoever is asked. */
const copulaReach = 14;
/** Words of "a right of Ms X" before its relative clause. */
const headReach = 8;
/** In how many words the head of what is asked for stands. */
const actReach = 8;
/** Words of what opens a sentence before its comma. */
const openingReach = 8;
/** Adverbs behind a verb of asking. */
const adverbReach = 5;
/** Words behind the words that ask, before what is added to what is asked for. */
const addedReach = 10;
/** How far behind a copula a colon parts what is asked for from words that say nothing: "the same as in May:". */
const colonReach = 14;

/** Where tokens that ask stand to what is asked for. */
interface Place {
  /** First token behind a copula, or a colon, where what is asked for begins. */
  readonly behind?: number;
  /** First and last token (exclusive) of what is asked for, before the copula. */
  readonly before?: { readonly from: number; readonly to: number };
  /** Where whoever is asked may be named. */
  readonly asked: { readonly from: number; readonly to: number };
}

/** Whether a form of "be", or another verb that links a subject with what it is, stands at token `at`. */
function isLink(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'linking-verbs');
}

/** The link right before token `at`, past adverbs: "is therefore | what"; undefined where none stands. */
function linkBefore(analysis: Analysis, at: number, from: number): number | undefined {
  let link = at - 1;
  while (link > from && !isLink(analysis, link) && (analysis.is(link, 'asking-adverbs') || analysis.ends(link, 'adverb') || analysis.is(link, 'negations'))) link--;
  return link > from && isLink(analysis, link) && !analysis.any(link, at, 'negations') ? link : undefined;
}

/** First token of what stands before a link: behind what opens the sentence ("However,", "As before,"), or behind a semicolon. */
function clauseStart(analysis: Analysis, link: number): number {
  const sentence = analysis.sentenceAt(link);
  let { from } = sentence;
  for (let at = link - 1; at > sentence.from; at--) if (analysis.norm(at) === ';') {
    from = at + 1;
    break;
  }
  if (analysis.is(from, 'act-adverbs') || analysis.ends(from, 'adverb') || analysis.is(from, 'contrast-words') || analysis.is(from, 'opening-prepositions')) {
    for (let at = from + 1; at < Math.min(link, from + openingReach); at++) if (analysis.norm(at) === ',') return at + 1;
  }
  return from;
}

/** "A, B and C: these are": what a pronoun behind a colon, or a dash, takes up. */
function withoutTakenUp(analysis: Analysis, from: number, link: number): number {
  const isTakenUp = analysis.is(link - 1, 'demonstratives') && (analysis.norm(link - 2) === ':' || analysis.isMark(link - 2, ',–—'));
  return isTakenUp && link - 2 > from ? link - 2 : link;
}

/** What is asked for before the link at token `link`: an act as a noun, a gerund or an infinitive; undefined where nothing of the kind stands there. */
function before(analysis: Analysis, link: number): Place['before'] {
  const from = clauseStart(analysis, link);
  const to = withoutTakenUp(analysis, from, link);
  return isAskedFor(analysis, from, to) ? { from, to } : undefined;
}

/** Whether something that can be asked for begins at token `at`: an act as a noun, a gerund or an infinitive. */
function isAskedFor(analysis: Analysis, at: number, to: number): boolean {
  if (at >= to || analysis.is(at, 'subject-pronouns') || analysis.is(at, 'clause-openers')) return false;
  if (analysis.syntax.isInfinitive(analysis, at, to)) return isAct(analysis, skipAdverbs(analysis, at + 1, to), 'verb') || askOf(analysis, at, to) !== 'other';
  if (analysis.ends(skipAdverbs(analysis, at, to), 'gerund')) return true;
  return startsNominal(analysis, at, to) || askOf(analysis, at, Math.min(to, at + actReach)) !== 'other' || within(analysis.matches.act, at, Math.min(to, at + actReach)).some(({ entry }) => entry.kind === 'noun');
}

/** Whether the words between those that ask and the link name nobody but whoever is asked: "to both sides", "of the authorities in Togo". */
function namesAsked(analysis: Analysis, from: number, to: number): boolean {
  if (from === to) return true;
  if (!analysis.is(from, 'asked-prepositions')) return false;
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'clause-openers') || analysis.isMark(at, ';:') || analysis.is(at, 'infinitive-markers')) return false;
  return true;
}

/** The first link behind token `from`, past whoever is asked; undefined where something else stands before it. */
function linkBehind(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + copulaReach); at++) if (isLink(analysis, at)) return namesAsked(analysis, from, at) ? at : undefined;
  return undefined;
}

/** Behind a colon what is asked for needs no word by which it is known: "is the same as in May: no more hangings". */
function behindColon(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + colonReach); at++) if (analysis.norm(at) === ':') return at + 1;
  return undefined;
}

/** First token behind the link, past adverbs: "is, once again, | that". */
function behindLink(analysis: Analysis, link: number, to: number): number {
  let at = link + 1;
  while (at < to && (analysis.is(at, 'asking-adverbs') || analysis.ends(at, 'adverb') || analysis.norm(at) === ',') && !analysis.is(at, 'infinitive-markers')) at++;
  return at;
}

function namesAuthority(analysis: Analysis, from: number, to: number): boolean {
  return actorsIn(analysis, from, to).some(({ actor }) => actor === 'authority');
}

/** First token of what is asked for behind the link; undefined where nothing is. @param asks first token behind the words that ask */
function startBehind(analysis: Analysis, asks: number, link: number, to: number): number | undefined {
  const at = behindLink(analysis, link, to);
  const first = analysis.is(at, 'asking-prepositions') ? at + 1 : at;
  const colon = behindColon(analysis, at, to);
  if (colon !== undefined && !opensClause(analysis, at, colon) && !startsNominal(analysis, first, colon)) return colon;
  if (opensClause(analysis, at, to) || isAskedFor(analysis, first, to)) return at;
  // "Our appeal to all sides is to come back": whoever is asked is named.
  if (analysis.syntax.isInfinitive(analysis, at, to) && namesAuthority(analysis, asks, link)) return at;
  return undefined;
}

/** "what | the EU asks": the "what" before the words that ask, with whoever speaks between; undefined where none stands. */
function openerOf(analysis: Analysis, verb: number): number | undefined {
  const { from } = analysis.sentenceAt(verb);
  for (let at = verb - 1; at >= Math.max(from, verb - speakerReach); at--) {
    if (analysis.is(at, 'telling-openers')) return at;
    if (analysis.isMark(at, ';:') || analysis.is(at, 'clause-openers')) return undefined;
  }
  return undefined;
}

/** "a step | that the EU encourages", "something | for which it calls": the relative before the words that ask, with whoever speaks between; undefined where none stands. */
function relativeOf(analysis: Analysis, verb: number): number | undefined {
  const { from } = analysis.sentenceAt(verb);
  for (let at = verb - 1; at > Math.max(from, verb - speakerReach); at--) {
    if (analysis.is(at, 'relatives')) {
      const first = analysis.is(at - 1, 'asking-prepositions') || analysis.is(at - 1, 'addressee-prepositions') ? at - 1 : at;
      // "for which it called and for which it calls again": the same relative, once more.
      return analysis.is(first - 1, 'and-words') ? relativeOf(analysis, first - 1) : first;
    }
    if (analysis.isMark(at, ';:') || analysis.is(at, 'clause-openers')) return undefined;
  }
  return undefined;
}

/** "is | a step", "are the steps", "is something": the link before the head of a relative clause; undefined where none stands. */
function linkBeforeHead(analysis: Analysis, relative: number): number | undefined {
  const { from } = analysis.sentenceAt(relative);
  for (let at = relative - 1; at > Math.max(from, relative - headReach); at--) {
    if (isLink(analysis, at)) {
      const head = analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'indefinite-articles') || analysis.is(at + 1, 'vague-pronouns') || analysis.is(at + 1, 'own-words');
      return head ? at : undefined;
    }
    if (analysis.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "A dialogue, for which I call once again, is the only way": what the clause before the link of a sentence tells of; undefined where it is nothing that can be asked for. */
function besideRelative(analysis: Analysis, relative: number, to: number): Place['before'] {
  if (analysis.norm(relative - 1) !== ',') return undefined;
  let comma = to;
  while (comma < to + adverbReach && analysis.norm(comma) !== ',') comma++;
  return analysis.norm(comma) === ',' && isLink(analysis, comma + 1) ? before(analysis, relative - 1) : undefined;
}

/** Where what a verb of asking asks for stands to it; undefined where it stands behind the verb as it does elsewhere. */
function placeOfVerb(analysis: Analysis, { from, to }: Trigger, limit: number): Place | undefined {
  const sentence = analysis.sentenceAt(from);
  const opener = openerOf(analysis, from);
  if (opener !== undefined) {
    const link = linkBefore(analysis, opener, sentence.from);
    if (link !== undefined) {
      const content = before(analysis, link);
      return content && { before: content, asked: { from: to, to: limit } };
    }
    const behind = linkBehind(analysis, to, sentence.to);
    const start = behind === undefined ? undefined : startBehind(analysis, to, behind, sentence.to);
    return start === undefined ? undefined : { behind: start, asked: { from: to, to: start } };
  }
  const relative = relativeOf(analysis, from);
  if (relative === undefined) return undefined;
  const link = linkBeforeHead(analysis, relative);
  const content = link === undefined ? besideRelative(analysis, relative, to) : before(analysis, link);
  return content && { before: content, asked: { from: to, to: limit } };
}

/** Where what a call of the speaker's asks for stands to it. */
function placeOfNoun(analysis: Analysis, { from: call, to }: Trigger): Place | undefined {
  const from = ownerStart(analysis, call);
  const sentence = analysis.sentenceAt(from);
  // "To the President goes our appeal to withhold": what is asked for stands behind the call, as elsewhere.
  if (analysis.is(sentence.from, 'asked-prepositions') && analysis.is(from - 1, 'going-verbs')) return behindCall(analysis, to, sentence.to, { from: sentence.from, to: from });
  const link = linkBefore(analysis, from, sentence.from);
  if (link !== undefined && (analysis.is(link - 1, 'empty-subjects') || link - 1 < sentence.from)) return behindCall(analysis, to, sentence.to);
  if (link !== undefined) {
    const content = before(analysis, link);
    return content && { before: content, asked: { from: to, to: sentence.to } };
  }
  const behind = linkBehind(analysis, to, sentence.to);
  const start = behind === undefined ? undefined : startBehind(analysis, to, behind, sentence.to);
  if (start !== undefined) return { behind: start, asked: { from: to, to: start } };
  return isStill(analysis, to) ? behindCall(analysis, to, sentence.to) : undefined;
}

/** "our request to the authorities of Togo | that they investigate": what is asked for behind the call and whoever it is made to. */
function behindCall(analysis: Analysis, from: number, to: number, named?: Place['asked']): Place | undefined {
  for (let at = from; at < Math.min(to, from + copulaReach); at++) {
    if (opensClause(analysis, at, to) || analysis.syntax.isInfinitive(analysis, at, to)) return { behind: at, asked: named ?? { from, to: at } };
    if (analysis.is(at, 'asking-prepositions') && isAskedFor(analysis, at + 1, to)) return { behind: at, asked: named ?? { from, to: at } };
    if (analysis.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** What stands behind a copula, a colon or a call, from token `from`. */
function askedFrom(analysis: Analysis, from: number, limit: number): Asked {
  const end = clauseEnd(analysis, from, limit);
  if (opensClause(analysis, from, end)) return ofClause(analysis, from + 1, end);
  if (analysis.syntax.isInfinitive(analysis, from, end)) return { addressee: undefined, contents: splitVerbal(analysis, from, end) };
  return { addressee: undefined, contents: splitNominal(analysis, from, end, startsVerbal) };
}

/** What stands before the copula; the last of it has the words that ask. */
function askedUpTo(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }, trigger: Trigger): Content[] {
  const contents = split(analysis, from, to, [startsNominal, startsVerbal]);
  return contents.map((content, index) => (index === contents.length - 1 ? { ...content, to: trigger.to } : content));
}

/** "is what we ask of the Government, together with | guarantees for the press": what is added behind the words that ask, and whoever is asked. */
function addedBehind(analysis: Analysis, from: number, limit: number): Content[] {
  for (let comma = from; comma < Math.min(limit, from + addedReach); comma++) {
    if (analysis.norm(comma) !== ',') continue;
    const joint = analysis.is(comma + 1, 'companion-openers') ? comma + 3 : comma + jointLength(analysis, comma, limit);
    return joint > comma + 1 && isAskedFor(analysis, joint, limit) ? splitNominal(analysis, joint, clauseEnd(analysis, joint, limit)) : [];
  }
  return [];
}

/** Whoever is asked between the words that ask and the copula: those in power, or a capital that stands for them ("Our appeal to Minsk is that"). */
function askedIn(analysis: Analysis, { from, to }: Place['asked']): Addressee | undefined {
  const seat = within(analysis.countries, from, to).find(({ kind, country }) => kind === 'capital' && !memberStates.has(country));
  return authority(actorsIn(analysis, from, to).find(({ actor }) => actor === 'authority')) ?? (seat && { from: seat.from, to: seat.to, value: 'state' });
}

/**
 * What a trigger asks for that stands on the other side of a copula, and whoever is asked; undefined where the trigger is in no such sentence.
 * @param limit the first token of the next trigger in the sentence, or the sentence's end
 */
export function askedRoundCopula(analysis: Analysis, trigger: Trigger, limit: number): Asked | undefined {
  const place = trigger.form === 'verb' ? placeOfVerb(analysis, trigger, limit) : placeOfNoun(analysis, trigger);
  if (place === undefined) return undefined;
  const named = askedIn(analysis, place.asked);
  if (place.before) return { addressee: named, contents: [...askedUpTo(analysis, place.before, trigger), ...addedBehind(analysis, trigger.to, limit)] };
  if (place.behind === undefined) return undefined;
  // "Our call remains the same: all prisoners must be freed": the modal asks.
  if (place.behind >= limit) return nothing;
  const { addressee, contents } = askedFrom(analysis, place.behind, limit);
  return { addressee: named ?? addressee, contents };
}
