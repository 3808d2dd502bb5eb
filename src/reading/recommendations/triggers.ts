import type { Analysis, Match } from '../analysis.js';
import { within, withoutOverlaps } from '../matches.js';
import { actorsIn, hasOtherSubject, subjectOf } from '../subject.js';
import { isAct } from './acts.js';
import { modalTrigger } from './modal.js';
import { isGoodFor, isGoodForThings, isNoInfinitive, isSaidOfSubject, isWorthOfOwned } from './good-for.js';
import { isOfThing, isToldOfObject } from './no-speaker.js';
import { isAimOfOthers, isDeedOfOthers, isOfRelative, isToldOfPast } from './told.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { type Trigger, triggerOf } from './trigger.js';
import { KeptOfWords } from '../kept-of-words.js';

/** How far before a verb its negation stands, and how far behind "to" its verb. */
const negationReach = 3;
const adverbReach = 4;
/** How far before a gerund the one beside it stands. */
const besideReach = 14;

function isAskingAdverb(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'asking-adverbs') || analysis.ends(at, 'adverb');
}

/** "the authorities are called upon to", "are strongly encouraged to": those asked are the subject of the asking verb. */
function isPassive(analysis: Analysis, at: number): boolean {
  let helper = at - 1;
  while (helper > 0 && !analysis.is(helper, 'passive-helpers') && isAskingAdverb(analysis, helper)) helper--;
  return analysis.ends(at, 'participle') && analysis.is(helper, 'passive-helpers');
}

/** "a resolution calling for": a gerund right behind a noun says what the noun does, not what the EU asks. */
function modifiesNoun(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  if (at === from || !analysis.ends(at, 'gerund')) return false;
  // "a resolution condemning the attack and calling for": so does the gerund beside it.
  if (analysis.is(at - 1, 'and-words')) for (let other = at - 2; other > Math.max(from, at - besideReach) && analysis.tokens[other]?.kind === 'word'; other--) if (analysis.ends(other, 'gerund')) return isBehindNoun(analysis, firstAdverb(analysis, other));
  return isBehindNoun(analysis, at);
}

/** First token of the adverbs before a word: "| strongly condemning". */
function firstAdverb(analysis: Analysis, word: number): number {
  let at = word;
  while (isAskingAdverb(analysis, at - 1) && !analysis.is(at - 1, 'gerund-openers')) at--;
  return at;
}

function isBehindNoun(analysis: Analysis, gerund: number): boolean {
  return analysis.tokens[gerund - 1]?.kind === 'word' && !isAskingAdverb(analysis, gerund - 1) && !analysis.is(gerund - 1, 'gerund-openers');
}

/** "the Court of Appeal to", "the Inter American Press Association": a noun. */
function isInName(analysis: Analysis, at: number): boolean {
  if (!analysis.isCapital(at) || analysis.ends(at, 'gerund')) return false;
  return analysis.is(at - 1, 'of-words') || (analysis.isCapital(at - 1) && analysis.isCapital(at + 1) && (!analysis.ends(at, 'plural') || /ss$/u.test(analysis.norm(at))));
}

/** What stands behind those who are asked in the passive: "are urged to release", "is reminded of its obligations". */
function takesPassive(analysis: Analysis, { settings }: Match['entry'], at: number, to: number): boolean {
  if (analysis.syntax.isInfinitive(analysis, at, to) || analysis.syntax.isNegatedInfinitive(analysis, at)) return true;
  return settings.needs === 'duty' && (analysis.is(at, 'of-words') || analysis.is(at, 'complementizers'));
}

/** "asks to attend the hearing": what the speaker wants to do itself; "asks to be told" asks others. */
function isOwnWish(analysis: Analysis, { entry, from, to }: Match): boolean {
  return entry.settings.infinitive === 'own' && !isPassive(analysis, from) && analysis.syntax.isInfinitive(analysis, to, analysis.sentenceAt(from).to) && !analysis.is(skipAdverbs(analysis, to + 1, to + adverbReach), 'be-infinitive');
}

/** How far before a verb it is told that it is of today, in tokens. */
const todayReach = 12;

/** "The High Representative today called on the authorities": told of this day, and so asked still. */
function isOfToday(analysis: Analysis, verb: number): boolean {
  return analysis.any(Math.max(analysis.sentenceAt(verb).from, verb - todayReach), verb, 'today-words');
}

/** Whether the words of a match ask here and now: no past, no noun, no passive of a verb that has none, not negated. */
function isAsking(analysis: Analysis, { entry, from, to }: Match): boolean {
  if (isPassive(analysis, from)) {
    if (entry.settings.passive !== true || !takesPassive(analysis, entry, to, analysis.sentenceAt(from).to)) return false;
  } else if (!analysis.is(from, 'asking-helpers') && ((analysis.syntax.isPast(analysis, from) && !isOfToday(analysis, from)) || analysis.syntax.isCall(analysis, from))) {
    return false;
  }
  // "visit requests by the Rapporteur": a noun.
  if (analysis.is(to, 'doer-links') && !isPassive(analysis, from)) return false;
  if (analysis.is(to, 'idiom-followers') || analysis.is(from - 1, 'reader-pronouns')) return false;
  // "to uphold press freedom": what is to be upheld, and no verb beside it.
  if (isAct(analysis, from - 1, 'verb') && !isAskingAdverb(analysis, from - 1)) return false;
  return !analysis.any(Math.max(analysis.sentenceAt(from).from, from - negationReach), from, 'negations') && !modifiesNoun(analysis, from) && !isInName(analysis, from);
}

/** "calls on the authorities to invite": an act that somebody is asked for; "and wishes to encourage" is none. */
function isAsked(analysis: Analysis, verb: number): boolean {
  // "and takes this occasion to encourage".
  return analysis.is(verb - 1, 'infinitive-markers') && !isAskingAdverb(analysis, verb - 2) && !analysis.is(verb - 2, 'occasions');
}

/** Most words between asking and what the speaker asks for itself: "à rendre visite". */
const ownReach = 3;

/** "will request a meeting with the Minister", "demandera à rencontrer": a step that the speaker takes, where nobody in power is asked for it; "request permission to visit" asks those who give it. */
function isOwnStep(analysis: Analysis, { from, to }: Match): boolean {
  return analysis.matches['follow-up'].some((step) => step.from === from && step.to > to && step.to <= to + ownReach && !analysis.is(step.to - 2, 'infinitive-markers') && !actorsIn(analysis, to, step.to).some(({ actor }) => actor === 'authority'));
}

/** @param goesOn whether an ask stands before it in the same sentence */
function verbTrigger(analysis: Analysis, match: Match, goesOn: boolean): Trigger | undefined {
  if (!isAsking(analysis, match) || isOwnStep(analysis, match) || isOwnWish(analysis, match) || isToldOfPast(analysis, match.from) || (goesOn && isAsked(analysis, match.from))) return undefined;
  // "la iniciativa del presidente al solicitar apoyo": what somebody did thereby.
  if (analysis.syntax.isVerb(analysis, match.from) && analysis.is(match.from - 1, 'doing-openers')) return undefined;
  // "calls on all to talk and seek a way out": the infinitive goes on, and the speaker does not ask with it.
  if (goesOn && match.entry.settings.asked === 'bare' && analysis.is(match.from - 1, 'and-words') && !analysis.ends(match.from, 'plural')) return undefined;
  // "des femmes venues réclamer leurs terres": what others came for.
  if (analysis.syntax.isVerb(analysis, match.from) && analysis.is(match.from - 1, 'motion-words')) return undefined;
  // "…, comme elle appelle tous les États à le faire": told beside what is asked for.
  if (isComparison(analysis, match.from)) return undefined;
  // "condenada por pedir elecciones", "su delito ha sido reclamar elecciones": what somebody did.
  if (analysis.syntax.isVerb(analysis, match.from) && (analysis.is(match.from - 1, 'reason-prepositions') || analysis.is(match.from - 1, 'be-forms'))) return undefined;
  const sentence = analysis.sentenceAt(match.from);
  let verb = match.from;
  while (verb > sentence.from && isAskingAdverb(analysis, verb - 1)) verb--;
  // "urges the authorities to … and trusts that": the speaker of the ask before goes on speaking.
  // Spanish has "y" among the adverbs of asking: "y también pide".
  if (goesOn && (analysis.is(verb - 1, 'and-words') || (verb < match.from && analysis.is(verb, 'and-words')))) return triggerOf(match, 'verb');
  if (isOfRelative(analysis, match.to, verb, sentence.from) || isDeedOfOthers(analysis, verb, sentence.from) || isAimOfOthers(analysis, verb, sentence.from)) return undefined;
  // "Como organizaciones que abogamos por": what the speakers are.
  if (analysis.ends(match.from, 'first-person')) return analysis.is(match.from - 1, 'complementizers') && analysis.ends(match.from - 2, 'plural') && !analysis.is(match.from - 2, 'articles') ? undefined : triggerOf(match, 'verb');
  if (hasOtherSubject(analysis, verb)) return undefined;
  const { actor, ...subject } = subjectOf(analysis, verb);
  if (actor === 'none' ? isOfThing(analysis, match, verb) : actor === 'eu' && subject.to === verb && isToldOfObject(analysis, match, subject.from)) return undefined;
  // An authority may be the subject of a passive only ("the authorities are called upon to"); a bare gerund behind it is its own act.
  // "convicted for calling for": the act of whoever was convicted.
  if (analysis.ends(match.from, 'gerund') && analysis.is(verb - 1, 'gerund-prepositions') && actor !== 'eu') return undefined;
  // "a charter, calling for reform": in a sentence in which nobody speaks, the gerund tells of the charter.
  if (analysis.ends(match.from, 'gerund') && actor === 'none' && verb === match.from && verb > sentence.from && analysis.norm(verb - 1) === ',') return undefined;
  // "the right to speak and to demand change": in a sentence in which the EU does not speak, what others want to do.
  if (actor === 'none' && verb < match.from && analysis.is(verb, 'infinitive-markers')) return undefined;
  // "to write to the authorities, en leur demandant de": the authority is whom the pronoun stands for.
  // "The EU recalls that Togo signed the treaty, et l'encourage à": so does a verb in a sentence in which the EU speaks first.
  const asksThem = analysis.syntax.askedBefore(analysis, match.from) !== undefined && (analysis.ends(match.from, 'gerund') || (actor === 'authority' && actorsIn(analysis, sentence.from, verb)[0]?.actor === 'eu'));
  if (actor === 'other' || (actor === 'authority' && !isPassive(analysis, match.from) && !asksThem)) return undefined;
  const trigger = triggerOf(match, 'verb');
  return isPassive(analysis, match.from) ? { subject, ...trigger } : trigger;
}

function nounTrigger(analysis: Analysis, match: Match): Trigger | undefined {
  if (match.entry.settings.needs === 'told') return triggerOf(match, 'noun');
  if (analysis.syntax.isPast(analysis, match.from) || isToldOfPast(analysis, match.from) || hasOtherSubject(analysis, match.from)) return undefined;
  // "joins the call of the UN to condemn, pour condamner": the speaker's own words.
  if (analysis.is(match.to - 1, 'asking-prepositions') && analysis.is(match.to, 'own-acts')) return undefined;
  // "supports those who call for reform".
  // "supports the people in their request for reform": theirs, and not the speaker's.
  if (match.entry.settings.needs === undefined && analysis.any(match.from + 1, match.to - 1, 'publics')) return undefined;
  for (let at = match.from + 1; at < match.to - 1; at++) if (analysis.is(at, 'relatives') && !analysis.is(at, 'complementizers')) return undefined;
  const { actor } = subjectOf(analysis, match.from);
  return actor === 'other' || actor === 'authority' ? undefined : triggerOf(match, 'noun');
}

/** "to continue supporting the country": what the speaker does; not "to continue releasing prisoners". */
function goesOnItself(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'going-on') && analysis.ends(verb + 1, 'gerund') && !isAct(analysis, verb + 1, 'gerund');
}

/** ", comme elle appelle", ", as we call on": what the speaker does elsewhere too. */
function isComparison(analysis: Analysis, verb: number): boolean {
  const opener = analysis.is(verb - 1, 'subject-pronouns') || analysis.phraseLength(verb - 1, 'ourselves') > 0 ? verb - 2 : verb - 1;
  return analysis.is(opener, 'role-openers') && analysis.norm(opener - 1) === ',';
}

/** "cette situation qu'il faut résoudre": told of a thing, in a language whose "that" opens relative clauses without a verb of their own. */
function isToldOfNoun(analysis: Analysis, at: number): boolean {
  if (analysis.grammar.classes['complement-openers'].size === 0 || !analysis.is(at - 1, 'complementizers') || !analysis.is(at - 1, 'relatives')) return false;
  return analysis.is(at - 3, 'demonstratives') || analysis.is(at - 3, 'articles') || analysis.is(at - 3, 'indefinite-articles');
}

/** How far behind "should lead to" it is told for whom. */
const foreseenReach = 7;

/** "…, which should lead to the release of Ms X", "to her release": what is foreseen for somebody in particular is asked for; "to the release of many" is not. */
function isForSomebody(analysis: Analysis, from: number): boolean {
  for (let at = from; at < from + foreseenReach && analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.is(at, 'case-pronouns')) return true;
    if (analysis.is(at, 'of-words')) return analysis.is(at + 1, 'short-honorifics') || (analysis.isCapital(at + 1) && within(analysis.countries, at + 1, at + 2).length === 0);
  }
  return false;
}

function impersonalTrigger(analysis: Analysis, match: Match): Trigger | undefined {
  // "the law, which should lead to the release of many": what is foreseen of it.
  if (match.entry.settings.foresees === true && analysis.is(match.from - 1, 'relatives') && !isForSomebody(analysis, match.to)) return undefined;
  // "It is essential to the protection of rights": what something is good for.
  if (match.entry.settings.marker === 'infinitive' && analysis.is(match.to - 1, 'infinitive-markers') && isNoInfinitive(analysis, match.to - 1)) return undefined;
  if (isToldOfNoun(analysis, match.from)) return undefined;
  // "It is important for us to": the EU speaks of itself.
  if (analysis.phraseLength(match.to, 'ourselves') > 0) return undefined;
  // "c'est au tour de X d'être condamné".
  if (analysis.is(match.to, 'idiom-followers')) return undefined;
  // "protegerla, como corresponde a un Estado": how something is, and not what is to be done.
  if (analysis.is(match.from - 1, 'clause-openers') && analysis.is(match.from - 1, 'no-modal-subjects')) return undefined;
  // "It is important to recall that", "to continue supporting": said of the speaker, or to the reader.
  if (!analysis.is(match.to - 1, 'complementizers') && analysis.is(match.to, 'own-acts') && analysis.phraseLength(match.to, 'making-sure') === 0) return undefined;
  if (analysis.is(match.to - 1, 'infinitive-markers') && goesOnItself(analysis, match.to)) return undefined;
  // "es preciso que nos empeñemos en", "que trabajemos juntos": what all of us are to do.
  const doer = skipAdverbs(analysis, match.to, analysis.sentenceAt(match.from).to);
  if (analysis.is(match.to - 1, 'complementizers') && analysis.ends(doer, 'first-person')) return undefined;
  return isGoodFor(analysis, match.to) || isSaidOfSubject(analysis, match) || isWorthOfOwned(analysis, match) ? undefined : triggerOf(match, 'impersonal');
}

/** "La liberación de X es urgente.": what is asked for stands before the words that ask. */
function endsClause(analysis: Analysis, at: number): boolean {
  return analysis.isMark(at, '.;');
}

/** What is asked with a question mark is no ask of anybody to act. */
function isQuestion(analysis: Analysis, at: number): boolean {
  return analysis.norm(analysis.sentenceAt(at).to - 1) === '?';
}

/** "Togo must make progress. This includes the release of X": whether an ask stands in the sentence before, and the words open theirs. */
function followsAsk(analysis: Analysis, at: number, before: Trigger | undefined): boolean {
  const { from } = analysis.sentenceAt(at);
  return at === from && from > 0 && before !== undefined && before.from >= analysis.sentenceAt(from - 1).from;
}

/** @param before the trigger before it in the paragraph */
function triggerFor(analysis: Analysis, match: Match, before: Trigger | undefined): Trigger | undefined {
  if (analysis.quoted[match.from] || isQuestion(analysis, match.from)) return undefined;
  if (match.entry.settings.follows === 'ask' && !followsAsk(analysis, match.from, before)) return undefined;
  // "calls for her release, a call which it repeats": asked once.
  if (match.entry.settings.needs === 'told' && before !== undefined && before.from >= analysis.sentenceAt(match.from).from) return undefined;
  if (match.entry.kind === 'verb') return verbTrigger(analysis, match, before !== undefined && before.from >= analysis.sentenceAt(match.from).from);
  if (match.entry.kind === 'noun') return nounTrigger(analysis, match);
  if (match.entry.kind !== 'modal' && !endsClause(analysis, match.to)) return impersonalTrigger(analysis, match);
  return match.entry.settings.needs === 'act-noun' && isGoodForThings(analysis, match) ? undefined : modalTrigger(analysis, match, before?.to ?? 0);
}

/** Shorter words that may ask inside of longer ones that do not: "the EU | demands | an investigation" is no crime that demands one. */
function innerOf(analysis: Analysis, { entry, from, to }: Match): readonly Match[] {
  if (entry.kind !== 'modal') return withoutOverlaps(within(analysis.matches.ask, from + 1, to));
  return withoutOverlaps(within(analysis.matches.ask, from, to).filter((inner) => inner.entry !== entry && inner.to < to));
}

/** Where the longest words that could ask do not, those inside of them may: "with renewed urgency that we | call for" repeats no call. */
function read(analysis: Analysis): Trigger[] {
  const found: Trigger[] = [];
  for (const match of withoutOverlaps(analysis.matches.ask)) {
    const trigger = triggerFor(analysis, match, found.at(-1));
    if (trigger) found.push(trigger);
    else if (match.entry.kind === 'noun' || match.entry.kind === 'modal') for (const inner of innerOf(analysis, match)) {
      // "supports those who call for reform".
      if (analysis.is(inner.from - 1, 'relatives')) continue;
      const shorter = triggerFor(analysis, inner, found.at(-1));
      if (shorter) found.push(shorter);
    }
  }
  return found;
}

const cache = new KeptOfWords<Analysis, readonly Trigger[]>();

/**
 * The asks' triggers of a paragraph, in order. Quoted, past, negated, reported and self-addressed ones are left out.
 * Cannot do: asks without words of asking ("Her place is not in prison"), what organisations say that issue a statement without saying "we".
 */
export function triggersOf(analysis: Analysis): readonly Trigger[] {
  let found = cache.get(analysis);
  if (!found) cache.set(analysis, (found = read(analysis)));
  return found;
}
