import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn, subjectOf } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { isObjectPronoun } from './clause.js';
import { standsForInquiry } from './inquiry-pronoun.js';

/** How far behind "be a" the thing that is asked for stands: "there must be a thorough and independent investigation". */
const nounReach = 7;
/** The same behind "there must be a", which judges nobody: "a full, transparent and at the same time speedy inquiry". */
const longNounReach = 14;
/** How far before a modal its subject stands, behind a phrase that no comma ends: "most people". */
const subjectReach = 2;
/** In how many words behind what opens a sentence a treaty is named: "Under the 1990". */
const citedReach = 4;
/** Words between "be" and its participle. */
const participleReach = 3;

/** First token of the subject of a modal behind what opens its sentence with a comma: "Under the law, organisations must". */
export function behindOpening(analysis: Analysis, from: number, to: number): number {
  let start = from;
  if (analysis.is(from, 'opening-prepositions') || analysis.phraseLength(from, 'opinion-openers') > 0 || analysis.ends(from, 'gerund') || analysis.is(from - 1, 'remark-openers')) for (let at = from + 1; at < to; at++) if (analysis.norm(at) === ',') start = at + 1;
  return start < to && !analysis.is(start, 'relatives') ? start : from;
}

/** The head of a subject: behind what opens the sentence ("Under the law, …"), before what belongs to it ("violence against …"). */
function headOf(analysis: Analysis, from: number, to: number): { from: number; to: number } {
  let start = behindOpening(analysis, from, to);
  // "In such days people must": without a comma the subject stands right before the modal.
  if (start === from && analysis.is(from, 'opening-prepositions')) start = Math.max(from, to - subjectReach);
  let end = start;
  while (end < to && !analysis.is(end, 'noun-phrase-enders')) end++;
  return { from: start, to: end };
}

/** "Es por esa razón que | la reportera y editora tendrá que": the first token of a subject behind words that say why. */
function behindCleft(analysis: Analysis, from: number, to: number): number {
  if (!analysis.any(from, from + 2, 'copulas')) return from;
  for (let at = from + 1; at < to - 1; at++) if (analysis.is(at, 'complementizers')) return at + 1;
  return from;
}

/** Whether nobody who could be asked is the subject, but somebody of whom something is told: "Ms X", "organisations", "the family". */
function isOfPeople(analysis: Analysis, subject: number, modal: number): boolean {
  const { from, to } = headOf(analysis, behindCleft(analysis, subject, modal), modal);
  const actors = actorsIn(analysis, from, to);
  if (actors.some(({ actor }) => actor === 'authority')) return false;
  if (actors.some(({ actor }) => actor === 'other') || analysis.any(from, to, 'short-honorifics') || analysis.any(from, to, 'single-pronouns')) return true;
  // "Ana Duarte is ill and must": a name without an honorific.
  if (actors.length === 0 && analysis.isCapital(from) && analysis.isCapital(from + 1) && from + 1 < to && within(analysis.countries, from, from + 2).length === 0) return true;
  // "The reporter must return to prison".
  if (within(analysis.matches.term, from, to).some(({ entry }) => entry.kind === 'role' || entry.kind === 'hrd')) return true;
  return analysis.any(from, to, 'general-nouns') || analysis.any(from, to, 'general-words');
}

/** How far behind "return" it is told where to: "regresar ahora al penal". */
const jailReach = 5;

/** "must serve nine years", "must take medicine every day", "must return to prison": whether the verb at a token tells what somebody has to bear. */
function isBurden(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'burden-verbs') || analysis.phraseLength(verb, 'taking-medicine') > 0 || (analysis.is(verb, 'return-verbs') && analysis.any(verb + 1, verb + jailReach, 'jail-words'));
}

/** "must live in hiding", "must stand trial": what is borne by people of whom a statement tells, and not by those who are to blame. */
function isBurdenOfOne(analysis: Analysis, verb: number): boolean {
  return analysis.phraseLength(verb, 'burden-phrases') > 0;
}

/** "She must sleep on the floor": whether a verb, apart from what one is to be let do, is no act that anybody could be asked for. */
function isBorne(analysis: Analysis, verb: number): boolean {
  if (isBurdenOfOne(analysis, verb)) return true;
  const first = isObjectPronoun(analysis, verb) || analysis.is(verb, 'infinitive-markers') ? verb + 1 : verb;
  if (analysis.tokens[first]?.kind !== 'word' || analysis.is(first, 'benefit-verbs') || isAct(analysis, first, 'verb')) return false;
  // "have to be | investigated", "must likewise be set free".
  if (analysis.is(first - 1, 'be-infinitive') || analysis.any(first, first + participleReach, 'be-infinitive')) return false;
  return (!analysis.grammar.traits.has('generic-articles') || analysis.syntax.isVerb(analysis, first)) && !analysis.any(verb, verb + participleReach, 'access-nouns');
}

/** Whether somebody is the subject of whom a statement tells, by name, pronoun, kin or role: "Ms X", "she", "the two reporters"; not "all", "the opposition", "freeing Ms X". */
function isOfSomebody(analysis: Analysis, subject: number, modal: number): boolean {
  const { from, to } = headOf(analysis, behindCleft(analysis, subject, modal), modal);
  if (actorsIn(analysis, from, to).some(({ actor }) => actor !== 'other') || analysis.any(from, to, 'general-quantifiers') || analysis.any(from, to, 'culprits') || analysis.any(from, to, 'blame-words') || analysis.ends(from, 'gerund')) return false;
  if (analysis.any(from, from + 2, 'short-honorifics') || analysis.is(from, 'single-pronouns') || (analysis.is(from, 'kin-owners') && analysis.is(from + 1, 'kin'))) return true;
  if (!analysis.is(from, 'articles') && analysis.isCapital(from) && analysis.isCapital(from + 1) && from + 1 < to && within(analysis.countries, from, from + 2).length === 0) return true;
  return (analysis.is(from, 'articles') || analysis.is(from, 'many-words')) && within(analysis.matches.term, from, modal).some((term) => term.from < to && (term.entry.kind === 'role' || term.entry.kind === 'hrd'));
}

/** "This sum must allow for repairs": what money is for, and nothing that anybody is to do. */
function isUseOfMoney(analysis: Analysis, from: number, modal: number, verb: number): boolean {
  const head = headOf(analysis, from, modal);
  return analysis.is(verb, 'money-uses') && analysis.any(head.from, head.to, 'money-nouns');
}

/** "be released", "be brought": a passive of an act; not "be frightening". */
function isPassiveOfAct(analysis: Analysis, be: number): boolean {
  for (let at = be + 1; at <= be + participleReach; at++) {
    if (isAct(analysis, at, 'participle')) return true;
    if (!analysis.ends(at, 'adverb') && !analysis.is(at, 'passive-adverbs')) return false;
  }
  return false;
}

/** "be free to report", "be able to work": what somebody, or a body, is to be let do. */
function isOfAbility(analysis: Analysis, be: number): boolean {
  return analysis.is(be, 'be-infinitive') && (analysis.is(be + 1, 'ability-words') || analysis.is(be + 1, 'ambiguous-releases')) && analysis.is(be + 2, 'infinitive-markers');
}

/** "must be a shock": said of what is, unless an act is what must be ("must be a thorough investigation"). */
function isJudgement(analysis: Analysis, verb: number, reach: number): boolean {
  return analysis.is(verb, 'be-infinitive') && analysis.is(verb + 1, 'indefinite-articles') && !within(analysis.matches.act, verb, verb + reach).some(({ entry }) => entry.kind === 'noun');
}

/** "it must be said that", "it should be recalled that": what is said by the way. */
function isSaid(analysis: Analysis, modal: number, verb: number): boolean {
  return analysis.is(modal - 1, 'empty-subjects') && analysis.is(verb, 'be-infinitive') && analysis.is(verb + 1, 'reporting-verbs') && analysis.is(verb + 2, 'complementizers');
}

/** "It must return his body": a verb of going back with what is given back, by its article or its owner. */
function givesBack(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'return-verbs') && (analysis.is(verb + 1, 'articles') || analysis.is(verb + 1, 'kin-owners') || analysis.is(verb + 1, 'case-determiners'));
}

/**
 * Whether a modal asks for something to be done, and does not tell what somebody has to bear or what is likely: "She must serve nine years",
 * "organisations must register", "it must be frightening" are no asks; "they must be released", "journalists must work without fear" are.
 * @param from where the subject begins
 * @param modal first token of the modal, and `to` the first one behind it
 */
export function isNormative(analysis: Analysis, from: number, modal: number, to: number): boolean {
  const { to: end } = analysis.sentenceAt(modal);
  const verb = skipAdverbs(analysis, to, end);
  if (isJudgement(analysis, verb, analysis.is(from, 'existentials') ? longNounReach : nounReach) || isUseOfMoney(analysis, from, modal, verb)) return false;
  if (isSaid(analysis, modal, verb)) return false;
  // "In Geneva, one must not forget": behind what opens the sentence; "if he is tried, it must be open" asks.
  const isPronoun = modal - from === 1 || (analysis.norm(modal - 2) === ',' && !analysis.is(modal - 1, 'asked-pronouns'));
  if (isPronoun && analysis.is(modal - 1, 'empty-subjects')) return isPassiveOfAct(analysis, verb) || isOfAbility(analysis, verb) || standsForInquiry(analysis, modal - 1) || (isAct(analysis, verb, 'verb') && (!analysis.is(verb, 'patient-verbs') || givesBack(analysis, verb)));
  // "observers must have unhindered access".
  if (analysis.any(verb + 1, verb + 1 + participleReach, 'access-nouns')) return true;
  // "must not spend another night in prison".
  // "Her passport was kept, she has to report to the police": a clause of its own, whose subject is the pronoun.
  const subject = analysis.is(modal - 1, 'subject-pronouns') ? modal - 1 : from;
  if (analysis.any(modal - 1, verb, 'negations')) return true;
  return !(isBurden(analysis, verb) && isOfPeople(analysis, subject, modal)) && !(isBorne(analysis, verb) && isOfSomebody(analysis, subject, modal));
}

/** "The charges against a journalist", "Those responsible for torture": a subject in the plural, with what belongs to it; where the speaker is named before it, the word could be a verb. */
function hasPluralHead(analysis: Analysis, from: number, to: number): boolean {
  let end = from;
  while (end < to && !analysis.is(end, 'noun-phrase-enders') && !analysis.is(end, 'asking-prepositions')) end++;
  if (end === to || actorsIn(analysis, from, to).some(({ actor }) => actor === 'eu')) return false;
  // "The report recalls in its summary the urgent need".
  const isPlural = (at: number): boolean => analysis.ends(at, 'plural') && !analysis.is(at, 'stressing-verbs') && !analysis.is(at, 'reporting-verbs') && !analysis.is(at, 'sayings');
  return analysis.is(from, 'back-pointers') || isPlural(end - 1) || (end - 2 >= from && isPlural(end - 2));
}

/** "the authorities need to" is a verb, "there is no need to", "an urgent need to" are nouns. @param from where the subject begins */
export function isNounOfNeed(analysis: Analysis, from: number, modal: number): boolean {
  if (!analysis.is(modal, 'modal-nouns')) return false;
  if (analysis.is(modal - 1, 'no-verb-openers')) return true;
  // "The guilty need to be tried": people by what they are.
  if (modal - from === 2 && analysis.is(from, 'articles') && (analysis.is(modal - 1, 'blame-words') || analysis.is(modal - 1, 'struck-people'))) return false;
  if (hasPluralHead(analysis, from, modal)) return false;
  // "The guilty need to be tried".
  if (analysis.is(modal - 1, 'blame-words')) return false;
  // "Acts of violence need to end".
  if (analysis.is(modal - 2, 'of-words') && analysis.ends(modal - 3, 'plural')) return false;
  return analysis.is(modal - 2, 'no-verb-openers') && !analysis.ends(modal - 1, 'plural') && actorsIn(analysis, modal - 1, modal).length === 0;
}

/** First token of a treaty, or of another text that binds, which is cited in tokens `from`–`to`; undefined where none is. */
function citedIn(analysis: Analysis, from: number, to: number): number | undefined {
  const named = within(analysis.matches.instrument, from, to)[0]?.from;
  if (named !== undefined) return named;
  for (let at = from; at < to; at++) if (analysis.isCapital(at) && analysis.is(at, 'cited-norms')) return at;
  return undefined;
}

/** "recalls that the Government of Togo | is to respect": whether the speaker stresses what those in power are to do, who are named right before the modal. */
function isRemindedOfAuthority(analysis: Analysis, from: number, modal: number): boolean {
  for (let at = from; at < modal; at++) {
    if (!analysis.is(at, 'stressing-verbs') || !analysis.is(at + 1, 'complementizers') || subjectOf(analysis, at).actor !== 'eu') continue;
    const named = actorsIn(analysis, at + 2, modal);
    return named.length > 0 && named.every(({ actor }) => actor === 'authority') && (named.at(-1)?.to === modal || within(analysis.countries, at + 2, modal).at(-1)?.to === modal);
  }
  return false;
}

/**
 * "recalls that under the Covenant States are to protect", "Under the Convention, Togo is to investigate": whether a modal tells what a treaty, or another text that binds,
 * wants done, as whoever speaks recalls it or the sentence opens, or what those in power are reminded of; "she is to appear in court" tells what is planned.
 */
export function isByNorm(analysis: Analysis, modal: number): boolean {
  const { from } = analysis.sentenceAt(modal);
  const cited = citedIn(analysis, from, modal);
  if (cited === undefined) return isRemindedOfAuthority(analysis, from, modal);
  for (let at = from; at < modal; at++) if ((analysis.is(at, 'reporting-verbs') || (analysis.is(at, 'stressing-verbs') && subjectOf(analysis, at).actor === 'eu')) && analysis.any(at + 1, modal, 'complementizers')) return true;
  return analysis.is(from, 'opening-prepositions') && cited - from <= citedReach && actorsIn(analysis, cited + 1, modal).some(({ actor }) => actor === 'authority');
}

/** How far behind "take" the steps stand that are to be taken. */
const stepsReach = 4;

/** "The court is expected to rule": what is foreseen, and not asked; "Togo is expected to take all necessary steps" asks. */
export function isPrediction(analysis: Analysis, to: number): boolean {
  const verb = skipAdverbs(analysis, to, analysis.sentenceAt(to - 1).to);
  return analysis.is(verb, 'prediction-verbs') && !analysis.any(verb + 1, verb + stepsReach, 'aiding-measures');
}

/** "To release X", « Libérer X », “Responder a los llamamientos”: an infinitive is the subject, and no aim that a comma parts from it. */
export function isInfinitiveSubject(analysis: Analysis, from: number, to: number): boolean {
  const isMarked = analysis.is(from, 'infinitive-markers') && isAct(analysis, from + 1, 'verb');
  if (!isMarked && !(analysis.grammar.traits.has('generic-articles') && analysis.sentenceAt(from).from === from && isAct(analysis, from, 'verb') && analysis.ends(from, 'infinitive'))) return false;
  for (let at = from + (isMarked ? 2 : 1); at < to; at++) if (analysis.norm(at) === ',') return false;
  return true;
}
