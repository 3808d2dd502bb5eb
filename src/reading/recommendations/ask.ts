import type { Analysis, Match } from '../analysis.js';
import { behindAside } from '../aside.js';
import { wordsOf } from '../../lexicon/entry.js';
import { within } from '../matches.js';
import { standsForInquiryIn } from './inquiry-pronoun.js';
import { isAct, isFreedomOfPeople, isFreeOfObject } from './acts.js';
import { isOfReview } from './of-review.js';
import { pairedKind } from './paired-kind.js';
import type { Ask } from '../types.js';

/** Of two kinds that begin at the same word, the one that says more about the case wins. */
const rank: readonly Ask[] = ['release', 'drop-charges', 'fair-trial', 'investigate', 'access', 'protect', 'law', 'enabling-space', 'other', 'respect-rights'];

/** How far from its beginning a release decides what an ask is, and how far from a weak verb its object does. */
const releaseReach = 14;
const objectReach = 8;
/** How far behind a verb with a clause of its own ("guarantee that") the clause's verb does. */
const clauseReach = 16;

/** Words of an aside between a verb and its object, and how far behind a verb its clause begins where it is told before how it is to be done. */
const asideReach = 12;
const mannerReach = 4;

/** How far before a violation it is told as alleged, and how far behind "protect" the rights stand. */
const allegationReach = 6;
const rightsReach = 8;
/** In how many words behind "protection of" the rights are named. */
const objectOfNounReach = 2;
/** The same behind those whose they are. */
const ownedReach = 5;
/** How far before a passive stands "be", and how far the rights that are its subject. */
const participleReach = 3;
const rightsBefore = 14;

/** How far before a participle its negation stands. */
const negationReach = 3;

/** No name for defenders is longer than this. */
const termReach = 5;
/** Nor of a treaty longer than this. */
const nameReach = 16;

interface Head {
  readonly ask: Ask;
  readonly at: number;
  readonly to: number;
  readonly weak: boolean;
  /** Whether it only says by what means, where what it is for is told behind it. */
  readonly isMeans: boolean;
  /** Whether it asks that a promise be kept: what was promised may be told at some length. */
  readonly isPromise: boolean;
}

/** "the safety of those released", "those already freed": said of people, and not asked. */
function isAttribute(analysis: Analysis, at: number): boolean {
  if (!analysis.ends(at, 'participle')) return false;
  // "las limitaciones que pesan sobre los excarcelados": behind an article it stands for people; "la liberté" is a noun.
  if (analysis.is(at - 1, 'articles') && analysis.ends(at, 'plural')) return true;
  let before = at - 1;
  while (analysis.ends(before, 'adverb') || analysis.is(before, 'asking-adverbs') || analysis.is(before, 'recent-adverbs')) {
    // "that others will be released": a verb of its own.
    if (analysis.is(before, 'be-infinitive') || analysis.is(before, 'future-helpers')) return false;
    before--;
  }
  if (analysis.is(before, 'back-pointers')) return true;
  // "those who have been released".
  const first = before;
  while (analysis.is(before, 'be-forms') || analysis.is(before, 'perfect-helpers')) before--;
  return before < first && analysis.is(before, 'relatives') && analysis.is(before - 1, 'back-pointers');
}

/** "allegations of torture", "reported cases of arbitrary detention, torture": told of, and to be looked into. */
function isOfAllegations(analysis: Analysis, at: number): boolean {
  for (let before = at - 1; before > at - allegationReach; before--) if (analysis.is(before, 'allegations')) return true;
  return false;
}

/** "protect and promote fundamental freedoms", "to protect freedom of opinion", "la protección de los derechos": rights stand right behind, and no people. */
function protectsRights(analysis: Analysis, from: number, at: number, to: number): boolean {
  // "a right protected by the Covenant".
  if (isAct(analysis, at, 'participle') && analysis.is(at - 1, 'protected-rights')) return true;
  // "the protection and promotion of": of the same object.
  const last = analysis.is(at + 1, 'coordinators') && !analysis.is(at + 2, 'of-words') && analysis.is(at + 3, 'of-words') ? at + 2 : at;
  if (isAct(analysis, at, 'noun') && analysis.is(last + 1, 'of-words')) {
    // "protection of the journalists' rights": whose they are stands between.
    for (let object = last + 2; object < Math.min(to, last + 2 + ownedReach); object++) if ((object < last + 2 + objectOfNounReach || analysis.is(object - 1, 'possessives') || analysis.norm(object - 1) === "'") && analysis.is(object, 'protected-rights')) return analysis.phraseLength(object + 1, 'people-behind-rights') === 0;
    return false;
  }
  // "el derecho a discrepar debe ser protegido".
  if (isAct(analysis, at, 'participle') && analysis.any(at - participleReach, at, 'be-forms')) {
    // "human rights defenders are protected": people.
    for (let object = Math.max(from, at - rightsBefore); object < at; object++) if (analysis.is(object, 'protected-rights') && analysis.phraseLength(object + 1, 'people-behind-rights') === 0) return true;
    return false;
  }
  if (!isAct(analysis, at, 'verb', 'gerund')) return false;
  for (let object = at + 1; object < Math.min(to, at + rightsReach); object++) {
    if (analysis.is(object, 'protected-rights')) return analysis.phraseLength(object + 1, 'people-behind-rights') === 0;
    // "proteger a quienes defienden los derechos": people.
    if (analysis.is(object, 'noun-phrase-enders') || analysis.is(object, 'back-pointers')) return false;
  }
  return false;
}

/** "must not be prosecuted", "never punish", "no castigar": a punishment that is not to be. */
function isPunishment(analysis: Analysis, at: number): boolean {
  if (analysis.is(at - 1, 'negations') && isAct(analysis, at, 'verb')) return true;
  return (analysis.ends(at, 'participle') || analysis.is(at, 'be-infinitive')) && analysis.any(at - negationReach, at, 'negations');
}

/** The words within tokens `from`–`to` that tell what is asked for, without those inside of words that do not: "their press | release", "in accordance with | the law". */
export function kindsIn(analysis: Analysis, from: number, to: number): Match[] {
  const found = within(analysis.matches['ask-kind'], from, to);
  const none = found.filter(({ entry }) => entry.kind === 'none');
  return none.length === 0 ? found : found.filter(({ from: at }) => !none.some((one) => one.from <= at && at < one.to));
}

/** What a match tells that is asked for, by the words around it. */
function kindAt(analysis: Analysis, { entry, from: at }: Match, from: number, to: number): Ask {
  const ask = entry.kind === 'respect-rights' && isFreedomOfPeople(analysis, at) ? 'release' : entry.kind as Ask;
  // "Dissent must never be punished": asked for those who would be.
  if (ask === 'investigate') return entry.settings.negated !== 'same' && isPunishment(analysis, at) ? 'respect-rights' : ask;
  // "protect fundamental freedoms".
  return ask === 'protect' && !isOfSecurity(analysis, at) && protectsRights(analysis, from, at, to) ? 'respect-rights' : ask;
}

/** "allegations of torture" are to be looked into, "the Law on the Security of the State" protects nobody. */
function isOfSecurity(analysis: Analysis, at: number): boolean {
  return isOfAllegations(analysis, at) || analysis.phraseLength(at, 'security-names') > 0;
}

/** Whether what stands around token `at` lets the words there ask for something of a kind. */
function surroundingsFit(analysis: Analysis, at: number, ask: Ask): boolean {
  switch (ask) {
    case 'release':
      return !isFreeOfObject(analysis, at) && !isAttribute(analysis, at) && analysis.phraseLength(at + 1, 'efforts-let-go') === 0;
    // "restrictions which prevent people from": told of something.
    case 'protect':
      return !isOfSecurity(analysis, at) && (!isAct(analysis, at, 'verb') || !analysis.is(at - 1, 'relatives') || analysis.is(at - 1, 'complementizers'));
    // "recommendations made in the hearing of the Periodic Review": no court's.
    case 'fair-trial':
      return !isOfReview(analysis, at);
    // "make use of their rights without hindrance": of the rights.
    case 'enabling-space':
      return !analysis.is(at - 1, 'protected-rights');
    // "human rights defenders" are asked for something, and not for rights.
    case 'respect-rights':
      return !within(analysis.matches.term, Math.max(0, at - termReach), at + termReach).some(({ entry, from: start, to: end }) => entry.kind === 'hrd' && start <= at && at < end);
    default:
      return true;
  }
}

/** What a match asks for within tokens `from`–`to`; undefined where it asks for nothing there. */
function headOf(analysis: Analysis, match: Match, from: number, to: number): Head | undefined {
  const { entry: { settings }, entry, from: at, to: end } = match;
  // "su libertad", and not "su libertad de expresión".
  if (wordsOf(entry, 'unless-next').includes(analysis.norm(end))) return undefined;
  const ask = kindAt(analysis, match, from, to);
  if (!surroundingsFit(analysis, at, ask) || isInAside(analysis, from, at, to) || isInName(analysis, at, ask)) return undefined;
  return { ask, at, to: end, weak: settings.weak === true || isCalledAfter(analysis, at), isMeans: settings.means === true, isPromise: settings.promises === true };
}

function headsOf(analysis: Analysis, from: number, to: number): Head[] {
  const heads: Head[] = [];
  for (const match of kindsIn(analysis, from, to)) {
    const head = headOf(analysis, match, from, to);
    if (head) heads.push(head);
  }
  return heads.length < 2 ? heads : heads.sort((a, b) => a.at - b.at || b.to - a.to || rank.indexOf(a.ask) - rank.indexOf(b.ask));
}

/** "el Tribunal Regional de Apelación", "the Court of Appeal": what a body is called tells what it is asked only where nothing else does. */
function isCalledAfter(analysis: Analysis, at: number): boolean {
  return analysis.isCapital(at) && analysis.is(at - 1, 'of-words') && analysis.isCapital(at - 2);
}

/** "la commission d'enquête", "the Convention against Torture": a word inside of the name of a body asks nothing, nor does what a treaty protects from. */
function isInName(analysis: Analysis, at: number, ask: Ask): boolean {
  if (ask === 'protect' && within(analysis.matches.instrument, Math.max(0, at - nameReach), at + nameReach).some(({ from, to }) => from < at && at < to)) return true;
  return within(analysis.matches.actor, Math.max(0, at - termReach), at + termReach).some(({ entry, from, to }) => entry.kind === 'other' && from < at && at < to);
}

/** "A quick, thorough and independent | inquiry": whether nothing but adjectives, with commas between, stands before token `at`, behind the article that opens tokens `from` and on. */
function isHeadOfFirst(analysis: Analysis, from: number, at: number): boolean {
  if (!analysis.isAny(from, ['articles', 'indefinite-articles'])) return false;
  for (let word = from + 1; word < at; word++) if (analysis.is(word, 'noun-phrase-enders') || analysis.isCapital(word) || !(analysis.tokens[word]?.kind === 'word' || analysis.norm(word) === ',')) return false;
  return true;
}

/** "que les poursuites contre X, avocate et militante, soient abandonnées": what stands between a subject and its passive describes somebody. */
function isInAside(analysis: Analysis, from: number, at: number, to: number): boolean {
  let last = to - 1;
  // "…, be it physical or psychological" is no passive.
  while (last > at && !(analysis.norm(last) === ',' && analysis.is(last + 1, 'be-forms') && !analysis.is(last + 2, 'subject-pronouns'))) last--;
  if (last === at || isHeadOfFirst(analysis, from, at)) return false;
  for (let comma = at - 1; comma > from; comma--) if (analysis.norm(comma) === ',') return true;
  return false;
}

/** Where what is meant by an ask begins: "to honour its commitments, | including the release of X"; `to` where nothing of the kind stands. */
function indexOfIncluding(analysis: Analysis, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !(analysis.norm(at - 1) === ',' && analysis.is(at, 'including-words'))) at++;
  return at;
}

/** Whether a clause begins at token `at`, with or without words on when and how before it: "guarantee, in the meantime, | that", "guarantee in all circumstances | that". */
function opensClause(analysis: Analysis, at: number): boolean {
  const start = behindAside(analysis, at, at + asideReach);
  if (start > at || !analysis.is(at, 'place-prepositions')) return analysis.is(start, 'complementizers');
  for (let clause = at + 1; clause <= at + mannerReach; clause++) if (analysis.is(clause, 'complementizers')) return true;
  return false;
}

/** "that each attack and each threat leads to an inquiry": the harm stands before any verb, which tells what is to come of it. */
function isToBeInvestigated(analysis: Analysis, from: number, harm: number, heads: readonly Head[]): boolean {
  if (!analysis.is(from, 'complementizers') && !analysis.is(from - 1, 'complementizers')) return false;
  for (let at = from; at <= harm; at++) if (isAct(analysis, at, 'verb')) return false;
  return heads.some(({ ask }) => ask === 'investigate');
}

/**
 * What tokens `from`–`to` ask for: the kind of the first head in them. Verbs like "ensure" and "respect" say little:
 * after them an object with a kind of its own decides, when it stands within a few words.
 */
export function askOf(analysis: Analysis, from: number, to: number): Ask {
  const all = headsOf(analysis, from, to);
  const including = indexOfIncluding(analysis, from, to);
  const before = all.filter(({ at }) => at < including);
  const heads = before.length > 0 ? before : all;
  const strong = heads.filter(({ weak }) => !weak);
  const first = strong[0];
  // "stop blocking news sites": a verb that only ends something leaves it to what is to end.
  if (!first) return pairedKind(analysis, from, to) ?? ((heads[0]?.ask === 'respect-rights' ? heads.find(({ ask }) => ask === 'enabling-space') : undefined) ?? heads[0])?.ask ?? (standsForInquiryIn(analysis, from, to) ? 'investigate' : 'other');
  if (strong.some(({ ask, at }) => ask === 'release' && at - from <= releaseReach) && first.ask !== 'access' && first.ask !== 'protect') return 'release';
  if (first.ask === 'protect' && isToBeInvestigated(analysis, from, first.at, strong)) return 'investigate';
  // "cooperate with the mission, so that those responsible are held to account": with an inquiry.
  if (first.isMeans && strong.some(({ ask }) => ask === 'investigate')) return 'investigate';
  if (first.ask !== 'respect-rights') return first.ask;
  // "that the law be amended so that it respects the Covenant".
  const undone = pairedKind(analysis, from, first.at);
  if (undone) return undone;
  const aside = behindAside(analysis, first.to, first.to + asideReach) - first.to;
  const reach = first.isPromise || opensClause(analysis, first.at + 1) ? clauseReach : objectReach + (analysis.is(first.to + 1, 'opening-prepositions') ? aside : 0);
  // "respect, protect and fulfil human rights" is one thing asked.
  // "respect and protect defenders" asks for their protection.
  const isTriad = (head: Head): boolean => head.ask === 'protect' && head.at - first.at <= 2 && (analysis.is(head.at + 1, 'coordinators') || analysis.norm(head.at + 1) === ',') && within(analysis.matches.act, head.at, head.at + 1).some(({ entry }) => entry.kind === 'verb');
  return strong.find((head) => head.ask !== 'respect-rights' && head.at - first.at <= reach && !isTriad(head))?.ask ?? first.ask;
}
