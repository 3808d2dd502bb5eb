import type { Analysis } from '../analysis.js';
import { endingAt } from '../matches.js';
import { actorsIn } from '../subject.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import type { Ask } from '../types.js';
import { askOf } from './ask.js';
import { isAct } from './acts.js';
import { isObjectPronoun } from './clause.js';
import { goesOnInHarm, goesOnInManner, goesOnInRelativeOfNoun, goesOnInRelativeWish, goesOnInSame, goesOnWithout, hasVerb, isBetweenAdverbs, isInAsideOfSubject, isVerbBehindAside } from './goes-on.js';
import { goesOnInEnsured, goesOnInPlace, goesOnInQuestion, isBehindExampleOpener } from './goes-on-inside.js';
import { goesOnSideBySide } from './goes-on-side-by-side.js';
import { isBehindAsideOfAllowed } from './allowed.js';
import { type StartsAsk, startsBareVerb, startsFurther, startsNominal, startsThat, startsVerbal } from './starts.js';
import { startsPassive } from './starts-passive.js';
import { asksForAllOthers } from './all-others.js';
import { isComplete, isOwnAsk } from './own-ask.js';
import { endsInquiry } from './ends-inquiry.js';
import { comesOfReconsidering } from './reconsidered.js';
import { goesOnInMeasures } from './measures-clause.js';
import { isEntryBehindSemicolon } from './semicolon-list.js';
import { isWhatIsOffered } from './offered.js';
import { isSecondAdjective } from './second-adjective.js';
import { isSameAct } from './same-act.js';
import { isForSameBody } from './same-body.js';

/* Whether another ask begins behind a joint. */

/** In how many words the coordinator stands that closes a row. */
const rowReach = 8;
/** In how many words behind whose it is a gerund stands: "its finally lifting". */
const gerundReach = 3;
/** In how many words whoever is to act is named before a gerund: "the Government of Togo lifting". */
const ownerReach = 6;
/** Most tokens between the head of an ask and that of an aside before it: "que ,". */
const longestOpener = 2;
/** In how many words a second step tells what it asks: "bring them to court". */
const stepReach = 4;

/** "immediately and unconditionally release": no ask ends before the verb. */
function isOnlyAdverbs(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isActAdverb(analysis, at) && !analysis.is(at, 'be-infinitive') && !analysis.is(at, 'infinitive-markers') && !analysis.is(at, 'coordinators') && analysis.norm(at) !== ',') return false;
  }
  return true;
}

/** "of protecting journalists and of creating an environment"; "the Government lifting the ban and of its respecting": by its subject before it. */
function isGerund(analysis: Analysis, at: number): boolean {
  const first = analysis.is(at, 'repeated-prepositions') ? at + 1 : at;
  if (isAct(analysis, first, 'gerund')) return true;
  const isOwned = analysis.is(first, 'thing-owners') || (analysis.is(first, 'case-determiners') && !analysis.is(first, 'articles'));
  return first > at && isOwned && analysis.ends(skipAdverbs(analysis, first + 1, first + gerundReach), 'gerund');
}

/** Whether a gerund with its subject before it begins at token `at`: "the authorities opening up". */
function isGerundOfSubject(analysis: Analysis, at: number, to: number): boolean {
  return actorsIn(analysis, at, Math.min(to, at + ownerReach)).some((one) => one.actor === 'authority' && analysis.ends(skipAdverbs(analysis, one.to, to), 'gerund'));
}

/** "able to", "free to", "allowed to": whether words behind "be" at token `at` tell what somebody can or may do. */
function tellsAbility(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'ability-words') || ((analysis.is(at, 'ambiguous-releases') || analysis.is(at, 'giving-participles')) && analysis.is(at + 1, 'infinitive-markers'));
}

/** "must be able to travel and be allowed to see her family": what one can do, and what one may, are one. */
function isSecondAbility(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (!analysis.is(next, 'be-infinitive') || !tellsAbility(analysis, next + 1)) return false;
  if (analysis.any(begin - 1, joint, 'ability-words')) return true;
  for (let at = begin; at < joint; at++) if (analysis.is(at, 'be-infinitive') && tellsAbility(analysis, at + 1)) return true;
  return false;
}

/** "must be free to work and to speak": one freedom, to do both. */
function isOfSameAbility(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (isSecondAbility(analysis, begin, joint, next)) return true;
  if (!analysis.is(next, 'infinitive-markers') || analysis.is(next + 1, 'be-infinitive')) return false;
  for (let at = begin; at < joint; at++) if (analysis.is(at, 'be-infinitive') && (analysis.is(at + 1, 'ability-words') || analysis.is(at + 1, 'ambiguous-releases')) && analysis.is(at + 2, 'infinitive-markers')) return true;
  return false;
}

/** Whether what is asked first is a clause too. */
function opensLikewise(analysis: Analysis, begin: number): boolean {
  return analysis.is(begin, 'complementizers') || analysis.is(begin - 1, 'complementizers');
}

/** Whether only verbs, commas and adverbs stand between a joint and a "to" that marks an infinitive inside of the ask. */
function isInRowOfVerbs(analysis: Analysis, begin: number, joint: number): boolean {
  let at = joint - 1;
  while (at > begin + 1 && (analysis.norm(at) === ',' || isActAdverb(analysis, at) || (analysis.tokens[at]?.kind === 'word' && (analysis.norm(at - 1) === ',' || analysis.is(at - 1, 'infinitive-markers'))))) {
    if (analysis.is(at - 1, 'infinitive-markers')) return at - 1 > begin + 1 && analysis.norm(at + 1) === ',';
    at--;
  }
  return false;
}

/** "without being hindered, followed or | put in danger": a verb whose participle has no form of its own, behind participles of one form of "be". */
function isInRowOfParticiples(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (!analysis.ends(next, 'participle')) return false;
  let at = joint - 1;
  while (at > begin && (analysis.ends(at, 'participle') || analysis.norm(at) === ',' || isActAdverb(analysis, at))) at--;
  return at > begin && at < joint - 1 && analysis.is(at, 'be-forms');
}

/** "try them or let them go", "not to sign it but to send it back": behind "or" and "but" a verb begins another ask, outside of a relative clause; a noun goes on with the one before. */
function fitsAlternative(analysis: Analysis, begin: number, joint: number, next: number, found: StartsAsk): boolean {
  const word = next - 1;
  if (analysis.is(word, 'and-words') || !(analysis.is(word, 'coordinators') || analysis.is(word, 'contrast-words'))) return true;
  // "should be released or brought before a court".
  if (found === startsPassive && analysis.is(word, 'coordinators') && isAct(analysis, next, 'participle')) return true;
  // "that it repeal the decree or that it amend it".
  if (found === startsThat && analysis.is(next, 'complementizers')) return analysis.is(word, 'coordinators') && opensLikewise(analysis, begin);
  // "calls for his release or for a trial".
  if (found === startsNominal && analysis.is(word, 'coordinators') && analysis.is(next, 'asking-prepositions') && analysis.is(next, 'repeated-prepositions') && analysis.is(begin - 1, 'asking-prepositions')) return !hasRelative(analysis, begin, joint);
  if (found !== startsVerbal && found !== startsBareVerb) return false;
  // "stop using the law to silence, discredit or imprison its critics": verbs in a row behind one "to", which do not begin the ask.
  if (isInRowOfVerbs(analysis, begin, joint) || isInRowOfParticiples(analysis, begin, joint, next)) return false;
  for (let at = begin + 1; at < joint; at++) if (analysis.is(at, 'relatives')) return false;
  return true;
}

/** Whether a comma stands at or before the first word of an ask, behind "that". */
function beginsWithAside(analysis: Analysis, begin: number): boolean {
  const first = analysis.is(begin, 'complementizers') ? begin + 1 : begin;
  return analysis.norm(first) === ',' || analysis.norm(first - 1) === ',';
}

/** "que, siempre que las circunstancias lo permitan, | se libere": whether nothing but a condition put on the ask stands before the joint. */
function isOnlySoftened(analysis: Analysis, begin: number, joint: number): boolean {
  return endingAt(analysis.matches.hedge, joint).some(({ entry, from }) => entry.kind === 'softener' && Math.abs(from - begin) <= longestOpener);
}

/** "find those responsible and punish them", "be brought to justice and held to account": one thing asked, in two steps. */
function isSecondStep(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  // "free X and let him go home".
  const verb = analysis.is(next, 'infinitive-markers') ? next + 1 : next;
  if (analysis.is(next - 1, 'and-words') && analysis.is(verb + 1, 'case-pronouns') && askOf(analysis, next, next + stepReach + 1) === 'release' && askOf(analysis, begin, joint) === 'release') return true;
  // "que se averigüe quién lo mató y se lo castigue".
  // "que identifiquen a los asesinos y los juzguen": the pronoun stands before the verb.
  const isBefore = isObjectPronoun(analysis, next) && isAct(analysis, next + 1, 'verb') && analysis.grammar.traits.has('drops-subjects');
  // "put" is a participle behind "be" alone.
  const isParticiple = isAct(analysis, next, 'participle') && (!isAct(analysis, next, 'verb') || analysis.any(begin, joint, 'be-forms'));
  const isOfSame = isBefore || analysis.is(verb + 1, 'case-pronouns') || isObjectPronoun(analysis, next + 1) || isParticiple;
  const second = askOf(analysis, next, next + stepReach);
  // « que les auteurs soient recherchés et jugés ».
  const isTried = second === 'fair-trial' && (isBefore || (isParticiple && analysis.any(begin, joint, 'culprits')));
  return isOfSame && analysis.is(next - 1, 'and-words') && (second === 'investigate' || isTried) && askOf(analysis, begin, joint) === 'investigate';
}

/** "lift the ban, followed by the release of all": a step of its own, in the form of a noun. */
function isNextStep(analysis: Analysis, joint: number, next: number, to: number): boolean {
  return analysis.norm(joint) === ',' && analysis.phraseLength(joint + 1, 'next-steps', to) > 0 && startsNominal(analysis, next, to);
}

/** "expects those who are held, such as X and Y, to be released": some of the subject are named between two commas. */
function isBehindExamples(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (analysis.norm(joint) !== ',' || next !== joint + 1) return false;
  for (let at = begin + 1; at < joint; at++) if (analysis.norm(at) === ',' && analysis.phraseLength(at + 1, 'example-openers', joint) > 0) return true;
  return false;
}

/** "X, and those arrested with him", "X and the others who are held": for whom something is called, and no infinitive yet that says what. */
function isSubjectAlone(analysis: Analysis, begin: number, joint: number): boolean {
  // "for the release of X and for those who beat her, whoever they are, to be tried": the preposition begins the second one itself.
  const first = analysis.is(begin, 'asking-prepositions') && !analysis.is(begin - 1, 'asking-prepositions') ? begin + 1 : begin;
  return analysis.is(first - 1, 'asking-prepositions') && !isAct(analysis, first, 'verb') && !isAct(analysis, first, 'noun') && !analysis.any(first, joint, 'infinitive-markers') && !startsNominal(analysis, first, joint);
}

/** How far before "to" it is told how hard somebody is to try: "work together with partners to". */
const meansReach = 6;
const neverByMeans = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'law', 'investigate', 'access']);

/** "measures to strengthen the press and prevent attacks": a second verb, without a mark of its own, of what they are for. */
function goesOnInMeans(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (!analysis.is(joint, 'and-words') || next !== joint + 1 || analysis.is(next, 'infinitive-markers') || !startsBareVerb(analysis, next, to)) return false;
  let at = joint - 1;
  while (at > begin && !analysis.is(at, 'infinitive-markers')) at--;
  return (analysis.is(at - 1, 'means-nouns') || analysis.any(Math.max(begin + 1, at - meansReach), at, 'means-adverbs')) && at - 1 > begin && !neverByMeans.has(askOf(analysis, next, to));
}

/** "by releasing X". */
function isMeans(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'further-prepositions') && isAct(analysis, at + 1, 'gerund');
}

/** "by revealing where they are | and by releasing them": whether a gerund behind the same preposition stands before the joint. */
function hasMeans(analysis: Analysis, begin: number, joint: number): boolean {
  for (let at = begin + 1; at < joint - 1; at++) if (analysis.is(at, 'further-prepositions') && analysis.ends(at + 1, 'gerund')) return true;
  return false;
}

/** "go on with its reforms, inter alia by releasing X, | by amending the law and | by …": what is meant by the ask before, the first example as those behind it. */
function isExampleOfMeans(analysis: Analysis, begin: number, next: number): boolean {
  const opener = analysis.phraseLength(next, 'example-openers');
  if (opener > 0) return isMeans(analysis, next + opener);
  if (!isMeans(analysis, next)) return false;
  for (let at = next; at > begin + 1; at--) if (isMeans(analysis, at) && isBehindExampleOpener(analysis, at)) return true;
  return false;
}

/** "must not be beaten, detained or prosecuted": participles in a row, which "or" closes, of what nobody is to suffer. */
function isForbidden(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (!analysis.any(begin, joint, 'negations') || !analysis.any(begin, joint, 'be-forms') || !analysis.ends(skipAdverbs(analysis, next, to), 'participle')) return false;
  for (let at = joint; at < Math.min(to, joint + rowReach); at++) if (analysis.is(at, 'coordinators')) return !analysis.is(at, 'and-words');
  return false;
}

/** How far before a joint the verb stands whose object goes on behind it. */
const usedReach = 5;

/** "stop using the militia and | the police to intimidate civilians": two things, or bodies, that are used for one end. */
function isUsedToo(analysis: Analysis, begin: number, joint: number, to: number): boolean {
  if (!analysis.is(joint, 'and-words') || analysis.norm(joint + 1) === ',') return false;
  let verb = joint - 1;
  while (verb > Math.max(begin, joint - usedReach) && !analysis.is(verb, 'using-verbs') && !analysis.is(verb, 'infinitive-markers')) verb--;
  if (!analysis.is(verb, 'using-verbs')) return false;
  for (let at = joint + 1; at < Math.min(to, joint + usedReach); at++) if (analysis.is(at, 'infinitive-markers')) return at > joint + 1;
  return false;
}

/** "shown by these and other verdicts": two words that point at one noun. */
function joinsPointers(analysis: Analysis, joint: number, next: number): boolean {
  return next === joint + 1 && analysis.is(joint, 'and-words') && analysis.is(joint - 1, 'demonstratives') && analysis.is(next, 'besides-words');
}

/** "debe protegerlos, no encarcelarlos", "debe proteger, y no encarcelar, a los acusados": what is set against the ask before, and is none beside it; a list, which "and" closes, goes on with what is not to be done. */
function isContrasted(analysis: Analysis, joint: number, next: number, to: number): boolean {
  // "have a duty to protect them, not to punish them".
  const isMarked = analysis.syntax.isInfinitive(analysis, next, to);
  // "should be protected by the State, not prosecuted".
  if (analysis.norm(joint) === ',' && next === joint + 1 && analysis.is(next, 'negations') && analysis.ends(next + 1, 'participle')) return true;
  if (analysis.norm(joint) !== ',' || !analysis.is(next - 1, 'negations') || !(isMarked || analysis.syntax.isVerb(analysis, next)) || analysis.is(next - 2, 'infinitive-markers')) return false;
  if (analysis.any(joint, next, 'and-words')) return analysis.norm(next + 1) === ',';
  for (let at = next + 1; at < to; at++) if (analysis.is(at, 'and-words') && (analysis.syntax.isVerb(analysis, skipAdverbs(analysis, at + 1, to)) || analysis.syntax.isInfinitive(analysis, at + 1, to))) return false;
  return true;
}

/** "want the killers found, tried and punished": participles side by side, without a "be", of one object. */
function isOfBareParticiples(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  return analysis.norm(joint) === ',' && next === joint + 1 && isAct(analysis, next, 'participle') && (isAct(analysis, joint - 1, 'participle') || analysis.is(joint - 1, 'reader-participles')) && !analysis.any(begin, joint, 'be-infinitive');
}

/** "that an inquiry, establishing the facts, should be held": an aside before the verb of the clause. */
function isAsideBeforeModal(analysis: Analysis, joint: number, next: number, to: number): boolean {
  if (analysis.norm(joint) !== ',' || next !== joint + 1 || !analysis.ends(next, 'gerund')) return false;
  for (let at = next + 1; at < to - 1; at++) if (analysis.norm(at) === ',') return analysis.is(at + 1, 'clause-modals') || analysis.is(at + 1, 'be-infinitive');
  return false;
}

/** "must be needed, well measured, | set for a time": behind "be" and what is no act, a word that is a participle and a verb tells with what stands before it how something is to be; not "must be freed and put in a safe place". */
function isOfSameBe(analysis: Analysis, joint: number, next: number): boolean {
  if (!analysis.is(next, 'twofold-participles') || analysis.syntax.isVerb(analysis, next)) return false;
  const { from } = analysis.sentenceAt(next);
  let be = joint - 1;
  while (be > from && !analysis.is(be, 'be-infinitive') && !isAct(analysis, be, 'participle') && !isAct(analysis, be, 'verb')) be--;
  return analysis.is(be, 'be-infinitive');
}

/** "do not call for": whether a negated verb of a clause stands at token `at`. */
function isNegatedFinite(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'denying-helpers') && analysis.is(at + 1, 'negations');
}

function hasRelative(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'relatives')) return true;
  return false;
}

/** "frameworks, covering prevention, protection and prosecution": a gerund that tells what something is about, or one of the nouns without an article that it has behind it. */
function isCovered(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (analysis.is(next, 'covering-words')) return analysis.norm(joint) === ',';
  if (!isAct(analysis, next, 'noun') || isAct(analysis, next, 'verb')) return false;
  for (let at = joint - 1; at > begin; at--) if (analysis.is(at, 'covering-words')) return analysis.norm(at - 1) === ',';
  return false;
}

/** "that the case will be settled, | allowing her to work again": what comes of something that nobody is named to do. */
function comesOfPassive(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  return analysis.is(next, 'allowing-gerunds') && analysis.any(begin, joint, 'be-infinitive') && !actorsIn(analysis, begin, joint).some(({ actor }) => actor === 'authority');
}

/** "let the mission | in", "allow observers | in": where somebody is let go, and no preposition of what follows. */
function isParticleOfLetting(analysis: Analysis, begin: number, particle: number): boolean {
  return analysis.is(particle, 'place-prepositions') && analysis.any(begin, particle - 1, 'letting-verbs');
}

/** Whether the tokens from `next` on, behind a joint at `joint`, go on with the ask that begins at `begin`, though another one could begin so. */
function goesOn(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  // "and to lose no more time": how soon.
  if (analysis.phraseLength(analysis.is(next, 'infinitive-markers') ? next + 1 : next, 'no-delays') > 0) return true;
  // "must not be used, said the spokesperson of the Office": who said so.
  if (analysis.norm(joint) === ',' && next === joint + 1 && analysis.is(next, 'voicing-verbs') && (analysis.is(next + 1, 'articles') || analysis.isCapital(next + 1))) return true;
  if (isWhatIsOffered(analysis, begin, joint, next, to) || isExampleOfMeans(analysis, begin, next) || isSecondAdjective(analysis, next) || goesOnSideBySide(analysis, begin, joint, next, to)) return true;
  // "resuming the talks and thus setting the dialogue going": what comes of it.
  if (analysis.is(next, 'result-words') && analysis.ends(next + 1, 'gerund')) return true;
  // "systems which protect victims and do not call for": a finite verb of the clause before.
  if (analysis.is(next - 1, 'and-words') && isNegatedFinite(analysis, next) && hasRelative(analysis, begin, joint)) return true;
  if (isOfSameBe(analysis, joint, next)) return true;
  // "…, y compris l'accès": meant by the ask before.
  if (analysis.is(next + 1, 'including-words') && analysis.phraseLength(next, 'example-openers') === 2) return true;
  // "a plan, covering prevention, protection and prosecution": what it is about.
  if (isCovered(analysis, begin, joint, next)) return true;
  if (isSameAct(analysis, begin, joint, next, to) || isForSameBody(analysis, begin, joint, next, to) || joinsPointers(analysis, joint, next) || isAsideBeforeModal(analysis, joint, next, to) || isOfBareParticiples(analysis, begin, joint, next)) return true;
  if (isOfSameAbility(analysis, begin, joint, next) || isOnlyAdverbs(analysis, begin, next) || isBetweenAdverbs(analysis, begin, joint) || goesOnInManner(analysis, begin, joint, next) || (analysis.syntax.isVerb(analysis, next) && goesOnWithout(analysis, begin, joint)) || isInAsideOfSubject(analysis, begin, joint, next, to) || isVerbBehindAside(analysis, begin, joint, next) || isBehindAsideOfAllowed(analysis, begin, joint, next) || isUsedToo(analysis, begin, joint, to) || goesOnInQuestion(analysis, begin, joint, next) || goesOnInEnsured(analysis, begin, joint, next) || goesOnInPlace(analysis, begin, joint, next)) return true;
  // "pedimos que, en lo posible, se libere": an aside before the ask.
  if (analysis.norm(joint) === ',' && next === joint + 1 && ((beginsWithAside(analysis, begin) && !isComplete(analysis, begin, next)) || isOnlySoftened(analysis, begin, joint))) return true;
  // "what it has promised, that is, to protect rights": the same once more.
  if (analysis.norm(joint) === ',' && [2, 3, 4].some((length) => analysis.phraseLength(joint - length, 'restatings') === length)) return true;
  // "will, as far as the law permits, be reviewed": one verb, parted by a remark.
  if (analysis.norm(joint) === ',' && analysis.norm(next - 1) === ',' && analysis.is(next, 'be-infinitive')) return true;
  // "expects the charges against X, his colleague, to be dropped": the infinitive of what stands before the comma.
  if (analysis.norm(next - 1) === ',' && analysis.is(next, 'infinitive-markers') && analysis.is(skipAdverbs(analysis, next + 1, to), 'be-infinitive') && (!hasVerb(analysis, begin, joint) || isBehindExamples(analysis, begin, joint, next) || isSubjectAlone(analysis, begin, joint))) return true;
  if (isContrasted(analysis, joint, next, to) || isSecondStep(analysis, begin, joint, next) || endsInquiry(analysis, begin, joint, next, to) || comesOfReconsidering(analysis, begin, joint, next, to) || goesOnInSame(analysis, next, to) || goesOnInHarm(analysis, begin, joint, next, to)) return true;
  if (goesOnInMeasures(analysis, begin, joint, next) || goesOnInRelativeWish(analysis, begin, next) || goesOnInRelativeOfNoun(analysis, begin, joint, next)) return true;
  // "full cooperation with and the return of the mission", "to cooperate with and fully implement": two nouns or verbs that share what follows.
  // "cesar el acoso en su contra y respetar": the preposition has its own; "the duties that they have taken on, and to give up": the verb before it has.
  if (analysis.is(joint - 1, 'noun-phrase-enders') && !isParticleOfLetting(analysis, begin, joint - 1) && !analysis.is(joint - 2, 'case-pronouns') && !analysis.is(joint - 1, 'clause-openers') && !(analysis.norm(joint) === ',' && analysis.ends(joint - 2, 'participle')) && analysis.is(next - 1, 'and-words') && (startsNominal(analysis, next, to) || startsVerbal(analysis, next, to))) return true;
  return goesOnInMeans(analysis, begin, joint, next, to);
}

/** Whether what stands behind a joint begins as a gerund, a means or a further measure: so another ask may begin beside one of its kind. */
function startsBeside(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (isGerund(analysis, next) && (isGerund(analysis, begin) || isGerundOfSubject(analysis, begin, joint))) return true;
  if (isMeans(analysis, next) && hasMeans(analysis, begin, joint)) return true;
  return analysis.isMark(joint, ',;') && startsFurther(analysis, next, to) && !comesOfPassive(analysis, begin, joint, next);
}

/** Whether the tokens from `next` on, behind a joint at `joint`, are an ask beside the one that begins at `begin`. Behind most joints none could begin: that is looked at first. */
export function startsAnother(analysis: Analysis, begin: number, joint: number, next: number, to: number, starts: readonly StartsAsk[]): boolean {
  const isStep = isNextStep(analysis, joint, next, to) || asksForAllOthers(analysis, begin, joint, next, to) || isEntryBehindSemicolon(analysis, begin, joint, next, to);
  const found = isStep ? undefined : starts.find((startsAsk) => startsAsk(analysis, next, to));
  if (!isStep && !found && !startsBeside(analysis, begin, joint, next, to)) return false;
  if (goesOn(analysis, begin, joint, next, to)) return false;
  if (isStep) return true;
  if (isForbidden(analysis, begin, joint, next, to)) return false;
  // "the importance of the authorities taking steps to A, to B and to C": what the steps are for.
  if ((found === startsVerbal || found === startsBareVerb) && isGerundOfSubject(analysis, begin, joint)) return false;
  return !found || (fitsAlternative(analysis, begin, joint, next, found) && isOwnAsk(analysis, begin, joint, next, to, found));
}
