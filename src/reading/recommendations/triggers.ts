import type { Analysis, Match } from '../analysis.js';
import { within, withoutOverlaps } from '../matches.js';
import { isOnPage } from '../on-page.js';
import { isOfOffice, subjectOfStatement } from '../issuing-subject.js';
import { isOrganisation } from '../organisations/subject.js';
import { stateThatAsks } from '../state-that-asks.js';
import { hasOtherSubject } from '../other-subject.js';
import { actorsIn, subjectOf } from '../subject.js';
import { isToldBySubject } from './asking.js';
import { isToldAsNews } from './news.js';
import { isOwnCall } from './own-call.js';
import { areOwnWords } from './own-words.js';
import { sayerOf, sourceOf } from './sayer.js';
import { jointLength } from './clause.js';
import { modalTrigger } from './modal.js';
import { isGoodForThings, isOfActBefore } from './good-for.js';
import { placeOfCall } from './apart/call.js';
import { placeOfSubject } from './apart/subject.js';
import { isTitleCase } from '../people/name-classes.js';
import { isFirstName } from '../people/name-words.js';
import { wordNamesOf } from '../people/word-names.js';
import { isStill } from './standing.js';
import { takenOver } from './taken-over.js';
import { isRightOfOthers, isToldOfPast } from './told.js';
import { asksTheSame, type Trigger, triggerOf } from './trigger.js';
import { KeptOfWords } from '../kept-of-words.js';
import { goesOnInPredicate } from './goes-on-in-predicate.js';
import { impersonalTrigger } from './impersonal-trigger.js';
import { standsInComparison, standsInRemark } from './in-remark.js';
import { isAsked, verbTrigger } from './verb-trigger.js';

/** Whether the subject of the verb at token `verb` can be whoever speaks. */
function isOfSpeaker(analysis: Analysis, verb: number): boolean {
  const { actor } = subjectOf(analysis, verb);
  return actor !== 'other' && actor !== 'authority' && !hasOtherSubject(analysis, verb);
}

/** "echoes the Rapporteur's concern | and her call for": whether whoever speaks makes somebody's words its own before token `at`, in its sentence; not those of people whom it supports. */
function isShared(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  for (let verb = at - 1; verb >= from; verb--) if (analysis.is(verb, 'sharing-verbs') && !analysis.is(verb, 'supporting-verbs') && isOfSpeaker(analysis, verb)) return true;
  return false;
}

/** "stresses the importance of dialogue | and the need to": whether whoever speaks stresses or recalls something before token `at`, in its sentence, or shares it. */
function isStressed(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  for (let verb = at - 1; verb >= from; verb--) if (analysis.is(verb, 'stressing-verbs')) return isOfSpeaker(analysis, verb);
  return isShared(analysis, at);
}

/** "support the women in | their demand": of people whom the speaker supports; "joins the families in their call" makes it its own. */
function isOfSupported(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  let verb = at - 1;
  while (verb >= from && !analysis.is(verb, 'supporting-verbs')) verb--;
  if (verb < from || analysis.any(verb, at, 'joining-verbs')) return false;
  const [whom] = actorsIn(analysis, verb + 1, at);
  // "stand with all Iranians in their call": a people.
  const isPeople = whom?.actor !== 'authority' && whom?.actor !== 'eu' && within(analysis.countries, verb, at).some(({ kind }) => kind !== 'name' && kind !== 'capital');
  return isPeople || analysis.any(verb, at, 'publics') || analysis.any(verb, at, 'own-words') || (whom?.actor === 'other' && !whom.issues);
}

/** "Our call on X is for A": a noun of the speaker's that asks where a link stands between it and what is asked for. */
function ownCall(analysis: Analysis, match: Match): Trigger | undefined {
  // "notre appel aux | autorités est de": words that may go on with whoever is asked.
  const to = analysis.is(match.to - 1, 'addressee-prepositions') || analysis.is(match.to - 1, 'addressee-joints') ? match.to - 1 : match.to;
  const apart = isOwnCall(analysis, to - 1) ? placeOfCall(analysis, { from: match.from, to }) : undefined;
  return apart && { apart, ...triggerOf(match, 'noun') };
}

/** From "Court" to the noun of asking in its name. */
const courtReach = 2;

/** "stresses that the Court of Appeal": a noun of asking that is part of a court's name; not "reiterates, in line with the decision of the Court of 12 May, its call". */
function namesCourt(analysis: Analysis, { from, to }: Match): boolean {
  for (let at = from; at < to - 1; at++) if (analysis.is(at, 'courts') && analysis.is(at + 1, 'of-words') && at + courtReach >= to - 2) return true;
  return false;
}

/** @param goesOn whether an ask stands before it in the same sentence */
function nounTrigger(analysis: Analysis, match: Match, goesOn: boolean): Trigger | undefined {
  // "encourageons le Togo à faire appel au Haut-Commissariat": an act that somebody is asked for.
  if (goesOn && isAsked(analysis, match.from)) return undefined;
  // "the Aden Appeal for": a name.
  if (analysis.isCapital(match.from) && analysis.isCapital(match.from - 1) && analysis.is(match.from - 2, 'articles')) return undefined;
  if (namesCourt(analysis, match)) return undefined;
  if (match.entry.settings.needs === 'comment') return undefined;
  if (match.entry.settings.needs === 'told') return triggerOf(match, 'noun');
  if (match.entry.settings.needs === 'copula') return ownCall(analysis, match);
  if (match.entry.settings.needs === 'standing' && !isStill(analysis, match.to)) return ownCall(analysis, match);
  if (match.entry.settings.needs === 'stressed' || match.entry.settings.needs === 'shared') return (match.entry.settings.needs === 'shared' ? isShared : isStressed)(analysis, match.from) ? { ...triggerOf(match, 'noun'), from: match.from + Math.max(1, jointLength(analysis, match.from, match.to)) } : undefined;
  const isPast = analysis.syntax.isPast(analysis, match.from);
  if ((isPast && !isToldBySubject(analysis, match.from) && !isToldAsNews(analysis, match.from)) || isToldOfPast(analysis, match.from)) return undefined;
  if (isRightOfOthers(analysis, match.from, analysis.sentenceAt(match.from).from)) return undefined;
  // "nos unimos a lo que ha pedido la Oficina": a participle, and no noun.
  if (analysis.is(match.to - 1, 'report-verbs') && analysis.is(match.to - 2, 'have-helpers')) return undefined;
  // "Roelandts repeated the call": a name that ends like a plural.
  if (!(isPast && subjectOfStatement(analysis, match.from) !== undefined) && hasOtherSubject(analysis, match.from)) return isOfOffice(analysis, match.from) ? { isOfBody: true, ...triggerOf(match, 'noun') } : undefined;
  // "joins the call of the UN to condemn, pour condamner": the speaker's own words.
  if (analysis.is(match.to - 1, 'asking-prepositions') && analysis.is(match.to, 'own-acts')) return undefined;
  // "supports those who call for reform"; "joins those who call for her release" asks too.
  // "supports the people in their request for reform": theirs, and not the speaker's.
  if (match.entry.settings.needs === undefined && analysis.any(match.from + 1, match.to - 1, 'publics')) return undefined;
  for (let at = match.from; at < match.to - 1; at++) if (analysis.is(at, 'place-prepositions') && analysis.is(at + 1, 'case-determiners') && isOfSupported(analysis, at)) return undefined;
  for (let at = match.from + 1; at < match.to - 1; at++) if (analysis.is(at, 'relatives') && !analysis.is(at, 'complementizers') && !analysis.any(match.from, at, 'joining-verbs')) return undefined;
  const { actor, ...subject } = subjectOf(analysis, match.from);
  if (actor === 'other' && isOrganisation(analysis, analysis.sentenceAt(match.from).from, match.from, subject)) return { isOfOrganisation: true, ...triggerOf(match, 'noun') };
  // "Canada reiterates its call for her release": in a statement of its own.
  const state = actor === 'authority' ? stateThatAsks(analysis, subject) : undefined;
  if (state !== undefined) return { state, ...triggerOf(match, 'noun') };
  return actor === 'other' || actor === 'authority' ? undefined : triggerOf(match, 'noun');
}

/** "La liberación de X es urgente.": what is asked for stands before the words that ask. */
function endsClause(analysis: Analysis, at: number): boolean {
  return analysis.isMark(at, '.;');
}

/** What is asked with a question mark is no ask of anybody to act. */
function isQuestion(analysis: Analysis, at: number): boolean {
  return analysis.norm(analysis.sentenceAt(at).to - 1) === '?';
}

/** Whether an ask stands before words at token `at` that go on with it: in the sentence before, where they open theirs ("Togo must make progress. This includes the release of X"), or in theirs ("calls for her release, as it does for"). */
function followsAsk(analysis: Analysis, at: number, follows: unknown, before: Trigger | undefined): boolean {
  const { from } = analysis.sentenceAt(at);
  if (before === undefined) return false;
  // "must be released, as must all".
  if (follows === 'clause') return before.from >= from && before.form === 'modal';
  if (follows === 'call') return before.from >= from && (before.form === 'verb' || before.form === 'noun');
  return at === from && from > 0 && before.from >= analysis.sentenceAt(from - 1).from && (follows !== 'modal' || before.form === 'modal');
}

/** "(from Press Without Chains)": inside a sentence that is not written in capitals, a verb has no capital. */
function isNameInside(analysis: Analysis, at: number): boolean {
  if (!analysis.isCapital(at) || at === analysis.sentenceAt(at).from) return false;
  const before = analysis.token(at - 1);
  if (before?.kind !== 'word' && analysis.norm(at - 1) !== '(') return false;
  return !isTitleCase(analysis) && !analysis.isCapital(at - 1);
}

/** What `triggerOfWords` finds; of a few words that somebody is quoted as saying, with who that is told to be: 'Selon Mme Berg, elle "doit être libérée"'. */
function triggerFor(analysis: Analysis, match: Match, before: Trigger | undefined, maxim = 0): Trigger | undefined {
  const isQuoted = analysis.quoted[match.from] === 1 && !areOwnWords(analysis, match.from);
  const sayer = isQuoted ? sayerOf(analysis, match.from) : match.entry.kind !== 'verb' ? sourceOf(analysis, match.from) : undefined;
  if (isQuoted && sayer === undefined) return undefined;
  const trigger = triggerOfWords(analysis, match, before, maxim);
  if (!trigger) return undefined;
  // "must be released. The same applies to": asked as firmly as what is asked again.
  const strength = before !== undefined && asksTheSame.has(match.entry.settings.follows) ? before.strength : trigger.strength;
  return { ...trigger, strength, ...(sayer !== undefined && { sayer }) };
}

/**
 * @param before the trigger before it in the paragraph
 * @param maxim first token behind the modal of a saying before it, 0 where none stands
 */
function triggerOfWords(analysis: Analysis, match: Match, before: Trigger | undefined, maxim: number): Trigger | undefined {
  // Whose own statement it is, is not known here: what a body that issues statements is quoted as asking is left to `recommendationsOf`.
  if (isQuestion(analysis, match.from)) return undefined;
  // "Hope Moyo was arrested"
  if (wordNamesOf(analysis)[match.from] === 1 || isFirstName(analysis, match.from)) return undefined;
  if (match.entry.settings.follows !== undefined && !followsAsk(analysis, match.from, match.entry.settings.follows, before)) return undefined;
  // "calls for her release, a call which it repeats": asked once.
  if (match.entry.settings.needs === 'told' && before !== undefined && before.from >= analysis.sentenceAt(match.from).from) return undefined;
  const goesOn = before !== undefined && before.from >= analysis.sentenceAt(match.from).from;
  if (match.entry.kind === 'verb' && (isNameInside(analysis, match.from) || standsInComparison(analysis, match.from))) return undefined;
  if (match.entry.kind === 'verb') return verbTrigger(analysis, match, goesOn) ?? (goesOn ? undefined : takenOver(analysis, match));
  if (match.entry.kind === 'noun') return nounTrigger(analysis, match, goesOn);
  if ((match.entry.kind === 'modal' || match.entry.kind === 'impersonal') && goesOn && standsInRemark(analysis, match, before)) return undefined;
  const apart = match.entry.kind === 'impersonal' && !goesOn ? placeOfSubject(analysis, match) : undefined;
  if (apart) return { apart, ...triggerOf(match, 'impersonal') };
  // "as the Covenant requires.", "calls on Togo to investigate, as the Convention obliges it to do": how something is to be done.
  if (match.entry.settings.subject === 'instrument' && (goesOn || endsClause(analysis, match.to))) return undefined;
  if (match.entry.kind !== 'modal' && !endsClause(analysis, match.to) && !isOfActBefore(analysis, match) && !goesOnInPredicate(analysis, match.to)) return impersonalTrigger(analysis, match);
  return match.entry.settings.needs === 'act-noun' && isGoodForThings(analysis, match) ? undefined : modalTrigger(analysis, match, Math.max(before?.to ?? 0, maxim));
}

/** Shorter words that may ask inside of longer ones that do not: "the EU | demands | an investigation" is no crime that demands one. */
function innerOf(analysis: Analysis, { entry, from, to }: Match): readonly Match[] {
  if (entry.kind !== 'modal') return withoutOverlaps(within(analysis.matches.ask, from + 1, to));
  return withoutOverlaps(within(analysis.matches.ask, from, to).filter((inner) => inner.entry !== entry && inner.to < to));
}

/** Words that could ask and that longer ones, which do not, begin inside of: "repeats its | demand for | a prompt investigation" is no crime that demands one. @param floor first token behind the words before them */
function displacedBy(analysis: Analysis, { from, to }: Match, floor: number): readonly Match[] {
  return withoutOverlaps(within(analysis.matches.ask, floor, to).filter((other) => other.from < from && other.to > from));
}

/** Where the longest words that could ask do not, those inside of them may: "with renewed urgency that we | call for" repeats no call. */
function read(analysis: Analysis): Trigger[] {
  const found: Trigger[] = [];
  // "No one should be held for an opinion, and X must be freed": the saying is no part of what is asked behind it.
  let maxim = 0;
  let told = 0;
  let floor = 0;
  for (const match of withoutOverlaps(analysis.matches.ask)) {
    if (isOnPage(analysis, match.from)) continue;
    const trigger = triggerFor(analysis, match, found.at(-1), maxim);
    if (!trigger && match.entry.kind === 'modal' && analysis.phraseLength(analysis.sentenceAt(match.from).from, 'maxim-subjects') > 0) maxim = match.to;
    // "Her family must pay and | has to travel": what is told, goes on.
    const goesOn = match.entry.kind === 'modal' && told > analysis.sentenceAt(match.from).from && analysis.is(match.from - 1, 'and-words');
    // Not behind a regret: "should never have been arrested and should be freed".
    // Nor behind what matters: "freedom of the press is vital and must be respected".
    if (!trigger && match.entry.kind === 'modal' && match.entry.settings.needs !== 'act-noun' && !analysis.syntax.isUnreal(analysis, match.from, match.to, analysis.sentenceAt(match.from).from)) told = match.to;
    const before = floor;
    floor = match.to;
    if (goesOn) continue;
    if (trigger) found.push(trigger);
    else if (match.entry.kind === 'noun' || match.entry.kind === 'modal') for (const inner of [...displacedBy(analysis, match, before), ...innerOf(analysis, match)]) {
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
