import { wordsOf } from '../../lexicon/entry.js';
import type { Paragraph } from '../../statement/types.js';
import type { Analysis, Match } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import { tokenSpan, within, withoutOverlaps } from '../matches.js';
import { askOf } from '../recommendations/ask.js';
import { askedTokens, asksOf } from '../recommendations/asks.js';
import { areOwnWords } from '../recommendations/own-words.js';
import type { Issuer } from '../recommendations/scope/concern.js';
import { triggersOf } from '../recommendations/triggers.js';
import { isSaidForEu } from '../said-for-eu.js';
import { isFirstName } from '../people/name-words.js';
import { wordNamesOf } from '../people/word-names.js';
import type { Hedge, HedgeKind } from '../types.js';
import { isOnPage } from '../on-page.js';
import { organisationBefore } from '../organisations/head.js';
import { stretchStart } from '../stretch.js';
import { actorsIn, isOfIssuer } from '../subject.js';
import { isClaimOfAuthority } from './accusers.js';
import { clauseOf } from './concession-end.js';
import { contrastFits } from './contrast.js';
import { isDecidedFor } from './deciding.js';
import { hopedAsks } from './hoped-asks.js';
import { onlyTakesUp } from './named-deeds.js';
import { hasOtherSense } from './other-senses.js';
import { fitsReport, isSaidByEu, stateThatSays } from './speaker.js';

/** How far before a hedge its negation stands. */
const negationReach = 2;

/** How far before a hedge the comma stands that opens the remark it is in. */
const remarkReach = 8;

/** How far behind a hedge another one softens the same thing, in its sentence and in the next one. */
const secondReach = 18;
const nextReach = 48;
/** So near behind what is conceded a doubt is what is conceded. */
const objectReach = 1;

/** How far behind (where its entry says nothing else) and before a hedge the words stand that make it none. */
const reachBehind = 12;
const reachAhead = 10;

/** "closely followed the trial" tells what was done; "will be followed closely" and "has closely followed" promise as little as "will follow". */
function isDone(analysis: Analysis, { entry, from, to }: Match): boolean {
  if (entry.kind !== 'vague-follow-up') return false;
  let verb = from;
  while (verb < to && (!analysis.is(verb, 'followed-participles') || analysis.is(verb - 1, 'noun-openers'))) verb++;
  if (verb === to) return false;
  let before = verb - 1;
  while (analysis.ends(before, 'adverb') || analysis.is(before, 'subject-adverbs')) before--;
  // "is closely followed by the EU".
  if (before >= from && analysis.is(before, 'be-forms')) return false;
  // "has closely followed the case": up to now, and no more is said.
  return !analysis.is(before, 'perfect-helpers') && !analysis.is(before, 'passive-openers') && !analysis.any(from, verb, 'be-infinitive');
}

/** "to end indefinite service, some forms of which may amount to slavery": a remark on what is asked is not asked. */
function isInRemark(analysis: Analysis, at: number): boolean {
  let comma = at - 1;
  while (comma >= at - remarkReach && analysis.norm(comma) !== ',') comma--;
  return analysis.norm(comma) === ',' && analysis.any(comma, at, 'relatives');
}

/** "espera que las autoridades la liberen", "que se esclarezca el caso": whether those who hold power, or what is asked of them alone, stand behind a word for both hoping and expecting. */
function expects(analysis: Analysis, from: number): boolean {
  const asked = asksOf(analysis).find(({ trigger }) => trigger.from === from)?.asked;
  return asked !== undefined && (asked.addressee !== undefined || asked.contents.some(({ from: first, to }) => askOf(analysis, first, to) !== 'other' || analysis.any(first, to, 'undoing-words')));
}

/** "recalls the right to a fair trial while respecting the independence of the courts": behind what is recalled of nobody the speaker goes on. */
function isBehindRecall(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  const ask = asksOf(analysis).findLast(({ trigger }) => from <= trigger.from && trigger.from < at);
  return ask !== undefined && analysis.is(ask.trigger.from, 'recall-verbs') && ask.asked.addressee === undefined;
}

/** "While the EU respects the right of every State to regulate them, limits have to be clear": what is granted at the head of a sentence is not asked. */
function isGrantedAtHead(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  if (!analysis.is(from, 'granting-openers')) return false;
  for (let comma = from + 1; comma < at; comma++) if (analysis.norm(comma) === ',') return false;
  return true;
}

/** Some hedges count only outside of what somebody is asked to do, or only inside of it, or only in a sentence that asks something. */
function placeFits(analysis: Analysis, asked: Uint8Array, { entry, from }: Match): boolean {
  if (entry.settings.outside === 'ask') return asked[from] !== 1 || isInRemark(analysis, from) || isBehindRecall(analysis, from) || isGrantedAtHead(analysis, from);
  if (entry.settings.outside === 'expecting') return !expects(analysis, from);
  if (entry.settings.inside === 'ask') return asked[from] === 1;
  if (entry.settings.inside !== 'asking-sentence') return true;
  const sentence = analysis.sentenceAt(from);
  return within(triggersOf(analysis), sentence.from, sentence.to).length > 0;
}

/** "There are reports of torture. They must be investigated": what is asked about in the next sentence, by the words that take it up. */
function isTakenUp(analysis: Analysis, { entry, to }: Match): boolean {
  const links = wordsOf(entry, 'unless-taken-up');
  const next = analysis.sentenceAt(to - 1).to;
  if (links.length === 0 || next >= analysis.tokens.length) return false;
  const own = wordsOf(entry, 'taken-up-by');
  const behind = own.length > 0 ? own : wordsOf(entry, 'unless-followed-by');
  let isLinked = false;
  let isAsked = false;
  for (let at = next; at < analysis.sentenceAt(next).to; at++) {
    isLinked ||= links.includes(analysis.norm(at));
    isAsked ||= behind.includes(analysis.norm(at));
  }
  return isLinked && isAsked;
}

/** "human rights defenders": a word inside of the term says nothing of rights. */
function isInTerm(analysis: Analysis, at: number): boolean {
  return analysis.matches.term.some(({ entry, from, to }) => from <= at && at < to && (entry.kind === 'hrd' || entry.kind === 'role'));
}

/** Whether right behind a match stands what makes it none: one word, or several as they stand ("her ,"). */
function isNext(analysis: Analysis, { entry, to }: Match): boolean {
  return wordsOf(entry, 'unless-next').some((words) => words.split(' ').every((word, index) => analysis.norm(to + index) === word));
}

/** "notes with concern", "investigate the alleged torture": words around a match that make it no hedge. */
function neighboursFit(analysis: Analysis, match: Match): boolean {
  const { entry, from, to } = match;
  const sentence = analysis.sentenceAt(from);
  const behind = wordsOf(entry, 'unless-followed-by');
  const reach = typeof entry.settings['reach-behind'] === 'number' ? entry.settings['reach-behind'] : reachBehind;
  for (let at = to; at < Math.min(to + reach, sentence.to); at++) if (behind.includes(analysis.norm(at)) && !isInTerm(analysis, at)) return false;
  const ahead = wordsOf(entry, 'unless-preceded-by');
  for (let at = Math.max(from - reachAhead, sentence.from); at < from; at++) if (ahead.includes(analysis.norm(at))) return false;
  if (isTakenUp(analysis, match)) return false;
  // "Seul le respect de ce qui a été promis peut conduire à": what alone leads somewhere is certain.
  if (wordsOf(entry, 'unless-opened-by').includes(analysis.norm(analysis.sentenceAt(from).from))) return false;
  return !wordsOf(entry, 'unless-subject').includes(analysis.norm(from - 1)) && !isNext(analysis, match);
}

/** "How might this Council hear from them?": who asks leaves nothing in doubt. */
function isQuestion(analysis: Analysis, { from }: Match): boolean {
  return analysis.norm(analysis.sentenceAt(from).to - 1) === '?';
}

/** "Elle les prend au sérieux", "L'UE le suit de près": an article behind a subject is the verb's object. */
function isObject(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'subject-adverbs') && (analysis.is(at - 1, 'subject-pronouns') || within(analysis.matches.actor, 0, at).some(({ entry, to }) => entry.kind === 'eu' && to === at));
}

/** "their rightful hope": an adjective stands between a noun and what opens it; not "the undersigned hope". */
function isQualified(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'adjective-before-noun') && !analysis.isCapital(at) && analysis.is(at - 1, 'noun-openers') && actorsIn(analysis, at, at + 1).length === 0;
}

/** Verbs found as nouns: "the hopes of", "an observation", "their rightful hope". */
function isVerb(analysis: Analysis, { entry, from }: Match): boolean {
  if (entry.settings.speaker === undefined) return true;
  if (isQualified(analysis, from - 1)) return false;
  return !analysis.is(from - 1, 'noun-openers') || isObject(analysis, from - 1);
}

/** "does not take note of this verdict; it rejects it". (A hedge that is itself a refusal, "does not comment", begins with its "not".) */
function isNegated(analysis: Analysis, { entry, from }: Match): boolean {
  return entry.settings.speaker !== undefined && analysis.any(Math.max(analysis.sentenceAt(from).from, from - negationReach), from, 'negations');
}

/** "the case of Rights Watch closely": a capital inside a sentence that is not all in capitals is a name's. */
function isOfName(analysis: Analysis, at: number): boolean {
  return analysis.isCapital(at) && analysis.tokens[at - 1]?.kind === 'word' && analysis.isCapital(at - 1) && !analysis.isCapital(at + 1);
}

/** "May", the month, is no "may", nor is "Hope" in the name of a person a hope; "while" that grants something begins a clause. */
function formFits(analysis: Analysis, { entry, from }: Match): boolean {
  if (isOfName(analysis, from)) return false;
  if (wordNamesOf(analysis)[from] === 1 || isFirstName(analysis, from)) return false;
  if (entry.settings.written === 'small' && analysis.isCapital(from)) return false;
  const { starts } = entry.settings;
  if (starts === 'sentence') return from === analysis.sentenceAt(from).from;
  if (starts !== 'clause' || from === analysis.sentenceAt(from).from) return true;
  // "said that while the number of arrests had fallen, ": a clause inside of what is said.
  if (analysis.is(from, 'granting-openers') && analysis.is(from - 1, 'complementizers')) return true;
  return analysis.tokens[from - 1]?.kind !== 'word' || analysis.is(from - 1, 'coordinators');
}

/** "While welcoming the reforms": two matches of one kind that overlap are one hedge, and the first names it. */
function joined(matches: readonly Match[]): Match[] {
  const hedges: Match[] = [];
  for (const match of matches) {
    const last = hedges.at(-1);
    if (last && match.from < last.to && last.entry.kind === match.entry.kind) hedges[hedges.length - 1] = { ...last, to: Math.max(last.to, match.to) };
    else hedges.push(match);
  }
  return hedges;
}

/** "While the EU respects the right of every State to": what grants by the words in which it defers is deference, from its first word on. */
function grantedByDeferring(analysis: Analysis, matches: readonly Match[]): readonly Match[] {
  if (!matches.some(({ entry }) => entry.kind === 'deference')) return matches;
  const overlaps = (one: Match, other: Match): boolean => one.from < other.to && other.from < one.to;
  const grants = ({ entry, from }: Match): boolean => entry.kind === 'softener' && analysis.is(from, 'granting-openers');
  return matches.flatMap((match) => {
    if (grants(match)) return matches.some((other) => other.entry.kind === 'deference' && overlaps(match, other)) ? [] : [match];
    const granting = match.entry.kind === 'deference' ? matches.find((other) => grants(other) && overlaps(other, match)) : undefined;
    return [granting && granting.from < match.from ? { ...match, from: granting.from } : match];
  });
}

/** "While acknowledging the trial and recognising the sovereign right": what defers goes before what grants, in one clause they are one hedge. */
function deferring(analysis: Analysis, hedges: readonly Match[]): Match[] {
  return hedges.flatMap((hedge, index) => {
    const next = hedges[index + 1];
    const before = hedges[index - 1];
    const isOne = (left: Match | undefined, right: Match | undefined): boolean => (left?.entry.kind === 'softener' || left?.entry.kind === 'deference') && right?.entry.kind === 'deference' && !analysis.tokens.slice(left.from, right.from).some(({ kind }) => kind === 'punctuation');
    if (isOne(hedge, next)) return [];
    // "While acknowledging the judicial process and recognising the right of every State".
    if (hedge.entry.kind === 'softener' && before?.entry.kind === 'deference' && analysis.any(before.to, hedge.from, 'and-words') && !analysis.tokens.slice(before.from, hedge.from).some(({ kind }) => kind === 'punctuation')) return [];
    return isOne(before, hedge) && before ? [{ ...hedge, from: before.from }] : [hedge];
  });
}

/** Whether a hedge softens what the one before it did: "reports that she may have died", "alarming reports of torture. If verified", "notes with concern that she was reportedly beaten", "While we note reports that". */
function isSecond(analysis: Analysis, before: Match, hedge: Match): boolean {
  const { from } = analysis.sentenceAt(hedge.from);
  const isInConcession = before.entry.kind === 'softener' && hedge.from - before.to <= objectReach;
  // "While looking forward to the outcome": the word that grants belongs to what is hoped.
  if (isInConcession && (hedge.entry.kind === 'doubt' || (hedge.entry.kind === 'hope' && analysis.is(before.from, 'granting-openers')))) return true;
  const isNear = before.from >= from && hedge.from - before.to <= secondReach;
  if (wordsOf(hedge.entry, 'within').includes(before.entry.kind)) return isNear;
  if (before.entry.kind !== hedge.entry.kind) return false;
  if (hedge.entry.settings.second === 'next') return isNear || (before.from >= (from > 0 ? analysis.sentenceAt(from - 1).from : from) && hedge.from - before.to <= nextReach);
  // "reports of beatings and the alleged use of force" are two.
  if (hedge.entry.settings.second === 'clause') return isNear && !analysis.any(before.to, hedge.from, 'and-words');
  return hedge.entry.settings.second === 'none' && isNear;
}

/** A hedge, and those behind it that soften the same thing once more. */
interface Softening {
  readonly first: Match;
  readonly seconds: Match[];
}

/** "The Bar Association hopes": an organisation by a name of its own is the subject, and no EU beside it. */
function isOfNamedBody(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceAt(from);
  if (actorsIn(analysis, sentence.from, from).some(({ actor }) => actor === 'eu')) return false;
  return organisationBefore(analysis, sentence.from, from, stretchStart(analysis, from, sentence.from), false) !== undefined;
}

/** What is softened is not softened once more. */
function byWhatTheySoften(analysis: Analysis, hedges: readonly Match[]): Softening[] {
  const softenings: Softening[] = [];
  hedges.forEach((hedge, index) => {
    const before = hedges[index - 1];
    const last = softenings.at(-1);
    // "We note that they were reportedly beaten. We are also aware": what goes on behind a second goes on from the first.
    if (before && last && (isSecond(analysis, before, hedge) || isSecond(analysis, last.first, hedge))) last.seconds.push(hedge);
    else softenings.push({ first: hedge, seconds: [] });
  });
  return softenings;
}

function readSoftenings(analysis: Analysis, isBeforeContrast: boolean): Softening[] {
  const asked = askedTokens(analysis);
  const fitting = analysis.matches.hedge.filter(
    (match) =>
      (analysis.quoted[match.from] !== 1 || areOwnWords(analysis, match.from)) &&
      formFits(analysis, match) && !isQuestion(analysis, match) && !isDone(analysis, match) && isVerb(analysis, match) && !isNegated(analysis, match) && placeFits(analysis, asked, match) && contrastFits(analysis, match, isBeforeContrast) &&
      neighboursFit(analysis, match) && isDecidedFor(analysis, match) && isSaidByEu(analysis, match) && !isClaimOfAuthority(analysis, match) && !hasOtherSense(analysis, match) && !isOnPage(analysis, match.from),
  );
  const hoped = hopedAsks(analysis, fitting).filter(({ from }) => analysis.quoted[from] !== 1 || areOwnWords(analysis, from));
  const all = hoped.length === 0 ? fitting : [...fitting, ...hoped].sort((left, right) => left.from - right.from);
  return byWhatTheySoften(analysis, deferring(analysis, withoutOverlaps(grantedByDeferring(analysis, joined(all)))));
}

/** Kept: the fixes of each hedge ask what else softens the same thing. */
const softenings = new KeptOfWords<Analysis, readonly Softening[]>();
const softeningsBeforeContrast = new KeptOfWords<Analysis, readonly Softening[]>();

/** What is softened in a paragraph, by place. */
function softeningsOf(analysis: Analysis, isBeforeContrast: boolean): readonly Softening[] {
  const kept = isBeforeContrast ? softeningsBeforeContrast : softenings;
  let found = kept.get(analysis);
  if (!found) kept.set(analysis, (found = readSoftenings(analysis, isBeforeContrast)));
  return found;
}

function hedgeAt(paragraph: Paragraph, analysis: Analysis, match: Match): Hedge {
  const { entry } = match;
  const { from, to } = clauseOf(analysis, match);
  return {
    kind: entry.kind as HedgeKind,
    entry: entry.id,
    ...(entry.settings.suggestions !== undefined && { suggestions: wordsOf(entry, 'suggestions') }),
    ...((from !== match.from || to !== match.to) && { words: paragraph.spanOf(tokenSpan(analysis, match.from, match.to)) }),
    ...paragraph.spanOf(tokenSpan(analysis, from, to)),
  };
}

/**
 * The hedges of a paragraph, by what they soften: quoted ones are somebody else's, but for a few words of the EU's that a sentence takes up, some count only where the EU speaks,
 * some only outside (or inside) what somebody is asked to do, and some by the words around them that say what is softened.
 * A title holds none: "on recent developments" says what a statement is about.
 * Cannot do: irony, and hedges that no entry of the lexicon knows.
 * @param issuer whose the statement is: what another body, or a third State, hopes is told in one of the EU's, and said in its own
 * @param isDeedNamed whether the statement names what was done, so that “these developments” veil nothing
 * @param isBeforeContrast whether the next paragraph takes back what this one grants
 */
export function hedgesOf(paragraph: Paragraph, analysis: Analysis, { voice, speakers, isNews, ...speaking }: Issuer, isDeedNamed: boolean, isBeforeContrast: boolean): Hedge[] {
  const isOfEu = voice === 'eu';
  if (paragraph.kind === 'title') return [];
  const isOfOtherState = (first: Match): boolean => {
    const state = stateThatSays(analysis, first);
    return state !== undefined && !speakers.includes(state);
  };
  // "«Seguiremos de cerca el caso», concluye el comunicado": words of the EU's.
  // "« Nous craignons que … », a-t-elle dit": what a body is quoted as saying is its own in its own statement.
  const isOwn = ({ from }: Match): boolean =>
    voice === 'issuer' || voice === 'organisation' || !analysis.quoted[from] || areOwnWords(analysis, from) || ((isOfEu || speakers !== '') && isSaidForEu(analysis, from, { speakers, ...speaking }));
  const isOfBody = ({ entry, from }: Match): boolean => isOfEu && entry.settings.speaker !== undefined && (isOfIssuer(analysis, from) || isOfNamedBody(analysis, from));
  return softeningsOf(analysis, isBeforeContrast)
    .flatMap(({ first, seconds }) => [first, ...seconds].find((match) => fitsReport(analysis, match, isNews)) ?? [])
    .filter((first) => isOwn(first) && !isOfBody(first) && !isOfOtherState(first) && !onlyTakesUp(first, isDeedNamed))
    .map((first) => hedgeAt(paragraph, analysis, first));
}

/**
 * What softens once more what a hedge of the paragraph softens: "reports that she may have died". Without the hedge, each would be one.
 * @param at where the hedge begins, in the file
 */
export function secondsOf(paragraph: Paragraph, analysis: Analysis, at: number): Hedge[] {
  const isAt = ({ first }: Softening): boolean => {
    const { from, to } = clauseOf(analysis, first);
    return paragraph.spanOf(tokenSpan(analysis, from, to)).start === at;
  };
  const softening = softeningsOf(analysis, false).find(isAt) ?? softeningsOf(analysis, true).find(isAt);
  return (softening?.seconds ?? []).map((second) => hedgeAt(paragraph, analysis, second));
}
