import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import type { Ask } from '../types.js';
import { isAct } from './acts.js';
import { askOf } from './ask.js';
import { isObjectPronoun } from './clause.js';

/* Verbs next to each other that ask one thing. */

/** Words between "be" and its participle. */
const passiveReach = 3;
/** Words of "in full", which may stand behind a verb as an adverb does. */
const adverbLength = 2;

/** "la responsabilidad de las autoridades garantizar y proteger", "que las autoridades bolivianas respeten y garanticen": whether the verb at token `at` stands right behind whoever is to act, or behind the nationality. */
function isBehindActor(analysis: Analysis, begin: number, at: number): boolean {
  if (!analysis.syntax.isVerb(analysis, at) && !isAct(analysis, at, 'verb')) return false;
  const end = actorsIn(analysis, begin, at).at(-1)?.to;
  return end === at || (end !== undefined && within(analysis.countries, end, at).some((nation) => nation.from === end && nation.to === at));
}

/** Whether a verb of the ask that begins at `begin` stands at token `at`, and no noun of the same form ("without delay"). */
function isVerb(analysis: Analysis, begin: number, at: number): boolean {
  // "must be observed and fully respected": a passive, whatever its verb.
  if (analysis.ends(at, 'participle') && at > begin && analysis.is(at - 1, 'be-infinitive')) return true;
  // "el deber de promover y proteger", "dejen de perseguir", "la práctica de dictar y ejecutar": the ending tells.
  if (analysis.is(at - 1, 'of-words') && analysis.syntax.isVerb(analysis, at)) return true;
  // "lograr identificar y sancionar", "permitan identificar y sancionar": an infinitive right behind the verb that takes it.
  // “deben poder | mantener y cultivar”: so it is where what is asked begins with that verb.
  if (at - 1 >= begin && analysis.syntax.isVerb(analysis, at) && (analysis.syntax.isVerb(analysis, at - 1) || analysis.is(at - 1, 'takers-of-infinitives'))) return true;
  if (isBehindActor(analysis, begin, at)) return true;
  if (!isAct(analysis, at, 'verb', 'participle') && !analysis.syntax.isInfinitive(analysis, at - 1, at + 1)) return false;
  // "to put an end to reprisals and to begin": a noun behind a preposition.
  if (!isAct(analysis, at, 'verb', 'participle') && !analysis.grammar.traits.has('nouns-first') && analysis.ends(at, 'plural') && at - 2 > begin && isAct(analysis, begin + 1, 'verb')) return false;
  // "to put an end to impunity and to release him", "to torture and": whatever is to end is a noun.
  if (at - 3 > begin && analysis.is(at - 1, 'infinitive-markers') && analysis.is(at - 2, 'ending-verbs') && analysis.is(at - 3, 'indefinite-articles')) return false;
  let before = at - 1;
  while (before >= begin && (isActAdverb(analysis, before) || analysis.is(before, 'coordinators')) && !analysis.is(before, 'no-verb-openers')) before--;
  return before < begin || analysis.norm(before) === ',' || analysis.is(before, 'infinitive-markers') || analysis.is(before, 'complementizers') || analysis.is(before, 'subject-pronouns') || analysis.is(before, 'be-forms') || (isAct(analysis, before, 'verb', 'participle') && before < at - 1);
}

/** "to respect the minorities of the country and protect them": a verb like the one before, with a pronoun for what that one has as its object. */
function upholdsTheSame(analysis: Analysis, begin: number, at: number, next: number, to: number): boolean {
  const verb = skipAdverbs(analysis, analysis.is(begin, 'infinitive-markers') ? begin + 1 : begin, at);
  const other = skipAdverbs(analysis, next, to);
  return analysis.is(at, 'and-words') && analysis.is(verb, 'upholding-verbs') && analysis.is(other, 'upholding-verbs') && analysis.is(other + 1, 'plural-pronouns') && (other + 2 >= to || analysis.is(other + 2, 'and-words') || analysis.tokens[other + 2]?.kind === 'punctuation');
}

/** "la identificación y el enjuiciamiento de los responsables": two nouns of action with the same article, of which the second alone tells of what. */
function sharesNounObject(analysis: Analysis, at: number, next: number): boolean {
  return analysis.is(at, 'and-words') && next === at + 1 && analysis.is(at - 2, 'articles') && analysis.is(next, 'articles') && isAct(analysis, at - 1, 'noun') && isAct(analysis, next + 1, 'noun') && analysis.is(next + 2, 'of-words');
}

/** What only those in power do, and nobody has a right to do. */
const ofPower = new Set<Ask>(['release', 'drop-charges', 'investigate']);

/** "respect the right to assembly and release X": behind what somebody has a right to, or access, what only those in power do. */
function isBehindRight(analysis: Analysis, verb: number, next: number, to: number): boolean {
  if (!analysis.is(verb - 1, 'infinitive-markers') || !(analysis.is(verb - 2, 'protected-rights') || analysis.is(verb - 2, 'access-nouns'))) return false;
  const first = analysis.is(next, 'infinitive-markers') ? next + 1 : next;
  return isAct(analysis, skipAdverbs(analysis, first, to), 'verb') && ofPower.has(askOf(analysis, next, to));
}

/** Words of a verb with what belongs to it: "put into practice in full". */
const verbReach = 5;

/** "to follow |, the advice", "put | into practice in full, the Declaration": whether nothing but what belongs to a verb stands from token `first` on up to a comma, behind which both have their object. */
function closesBeforeObject(analysis: Analysis, first: number): boolean {
  for (let at = first; at <= first + verbReach; at++) {
    if (analysis.norm(at) === ',') return at === first || analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'case-determiners');
    if (analysis.tokens[at]?.kind !== 'word' || analysis.isCapital(at) || analysis.isAny(at, ['articles', 'indefinite-articles', 'case-determiners', 'case-pronouns', 'and-words', 'relatives'])) return false;
  }
  return false;
}

/** "respect, protect and fulfil the rights", "identified and prosecuted", "to meet and to receive": verbs next to each other are one ask. */
export function sharesObject(analysis: Analysis, begin: number, at: number, next: number, to: number): boolean {
  if (upholdsTheSame(analysis, begin, at, next, to) || sharesNounObject(analysis, at, next)) return true;
  // "to honour in full and to put into practice".
  // "qu'il applique et respecte les garanties": behind the pronoun the form tells both verbs.
  if (next === at + 1 && analysis.is(at - 2, 'subject-pronouns') && isAct(analysis, at - 1, 'finite') && isAct(analysis, next, 'finite')) return !analysis.is(at - 1, 'verbs-without-object');
  const adverbial = analysis.phraseLength(at - adverbLength, 'act-phrases') === adverbLength ? adverbLength : 0;
  // "to keep up and extend".
  const verb = at - 1 - (adverbial === 0 && analysis.is(at - 1, 'verb-particles') ? 1 : adverbial);
  if (!isVerb(analysis, begin, verb) || isBehindRight(analysis, verb, next, to)) return false;
  // "to set the journalists free and to lift the ban": each behind its own "to"; not "to let the experts return and finish".
  if (analysis.is(begin, 'infinitive-markers') && analysis.is(next, 'infinitive-markers') && analysis.is(at, 'and-words') && isBehindActor(analysis, begin, verb)) return false;
  // "la liberen, investiguen …": the first verb has its object before it.
  // "a ratificarlo y a sumarse": it is written onto it.
  if (isObjectPronoun(analysis, at - 1) || isObjectPronoun(analysis, at - 2) || analysis.ends(verb, 'enclitic-object')) return false;
  if (analysis.is(next, 'giving-participles') && !analysis.is(next + 1, 'infinitive-markers')) return false;
  // "to say where they are held and to let": a passive has no object to share with an infinitive.
  const isPassive = isAct(analysis, verb, 'participle') && analysis.any(Math.max(begin, verb - passiveReach), verb, 'be-forms');
  // « libérés sans délai ou présentés à un juge »: one or the other.
  if (adverbial > 0 && isPassive && !analysis.is(at, 'and-words')) return false;
  // "à poursuivre et intensifier ses efforts": the ending tells the second verb where nothing marks it.
  const isInfinitive = analysis.syntax.isInfinitive(analysis, next, to) || analysis.syntax.isVerb(analysis, next);
  // "to prevent, to investigate and to punish attacks".
  if (analysis.norm(at) === ',' && next === at + 1 && isInfinitive && analysis.is(verb - 1, 'infinitive-markers') && (verb - 1 === begin || analysis.norm(verb - 2) === ',') && analysis.is(next, 'infinitive-markers')) return !analysis.is(verb, 'verbs-without-object');
  // "to seek, and to follow, the advice", "to support, and to put into practice in full, the Declaration".
  if (analysis.norm(at) === ',' && analysis.is(next - 1, 'and-words') && isInfinitive && analysis.is(verb - 1, 'infinitive-markers') && closesBeforeObject(analysis, next + 2)) return true;
  // "be freed at once and meet their families": nor with any verb that is no passive.
  const second = skipAdverbs(analysis, next, to);
  return (analysis.norm(at) !== ',' && !isPassive && isInfinitive) || isAct(analysis, second, 'participle') || (!isPassive && isAct(analysis, second, 'verb'));
}
