import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import type { Ask } from '../types.js';
import { askOf } from './ask.js';
import { isAct, isFreeOfObject } from './acts.js';
import { isYetToBeAllowed, isYetToBeInduced } from './allowed.js';
import { clauseBefore, goesOnInClause, goesOnInObject, goesOnInPurpose, goesOnInPurposeClause, hasComma, hasFiniteVerb, hasVerb, isSubjectOfPurpose } from './goes-on.js';
import { goesOnInExample, isBehindExampleOpener } from './goes-on-inside.js';
import { goesOnInReason } from './goes-on-in-reason.js';
import { goesOnBehindHelper, goesOnInRelative } from './goes-on-in-relative.js';
import { type StartsAsk, startsBareVerb, startsEntry, startsFinite, startsNominal, startsThat, startsVerbal } from './starts.js';
import { startsGapped, startsPassive, startsPassiveClause } from './starts-passive.js';
import { startsAddressee, startsForClause, startsSubject } from './starts-addressee.js';
import { startsDoer } from './starts-doer.js';

/* What stands behind a joint and begins like an ask: one of its own, or a part of the one before. */

/** "a full, open, and impartial inquiry": a word that is a verb too, in a row of adjectives behind an article. */
function isInAdjectives(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'adjective-verbs') || (analysis.norm(at + 1) !== ',' && !analysis.is(at + 1, 'and-words'))) return false;
  let first = at;
  while (analysis.norm(first - 1) === ',') first -= 2;
  return analysis.is(first - 1, 'indefinite-articles');
}

/** "the immediate and unconditional release": what stands before the joint is no ask yet, only adjectives. */
export function isComplete(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.matches.act, from, to).some(({ from: at }) => !isFreeOfObject(analysis, at) && !isInAdjectives(analysis, at)) || askOf(analysis, from, to) !== 'other';
}

/** Whether a verb of a clause that says what is asked stands in tokens `from`–`to`: "qu'elle la libère"; not "que l'enquête, promise par". */
function hasFiniteAct(analysis: Analysis, from: number, to: number): boolean {
  if (hasFiniteVerb(analysis, from, to) || analysis.any(from, to, 'finite-acts') || analysis.any(from, to, 'clause-verbs')) return true;
  return within(analysis.matches.act, from, to).some(({ entry, from: at }) => /^(?:finite|verb|participle)$/u.test(entry.kind) && !analysis.is(at - 1, 'articles') && !analysis.is(at - 1, 'no-verb-openers'));
}

/** Whether the word at token `at` can be an adjective before a noun; any word can in a language that does not tell them. */
function canBeAdjective(analysis: Analysis, at: number): boolean {
  return analysis.grammar.classes['short-adjectives'].isEmpty || analysis.is(at, 'short-adjectives') || analysis.ends(at, 'adjective-before-noun');
}

/** "an end to the persecution, arrest and prosecution of lawyers": whether the noun at token `next` goes on with the one at `noun`, behind one article. */
function sharesArticle(analysis: Analysis, noun: number, next: number): boolean {
  const isBare = analysis.is(next + 1, 'of-words') || analysis.is(next + 1, 'coordinators') || analysis.norm(next + 1) === ',';
  return isBare && analysis.is(noun - 1, 'articles') && !analysis.is(noun - 2, 'of-words');
}

/** "through genuine and inclusive dialogue": the word before the joint is an adjective, which stands behind a preposition or a determiner and is no noun of action. */
function endsInAdjective(analysis: Analysis, joint: number, next: number): boolean {
  // "full respect of the law, and accountability": no adjectives are parted by a comma and "and".
  if (analysis.norm(joint) === ',' && next > joint + 1) return false;
  let word = joint - 1;
  // "for a voluntary, safe, dignified and lasting return": the adjectives before it.
  while (analysis.norm(word - 1) === ',' && !isAct(analysis, word, 'noun') && !analysis.ends(word, 'plural')) word -= 2;
  if (word < joint - 1 && !canBeAdjective(analysis, word) && sharesArticle(analysis, word, next)) return true;
  // "an inquiry into the killing and guarantees for witnesses": a noun with what belongs to it has no adjective before the joint.
  if (isAct(analysis, next, 'noun') && (analysis.is(next + 1, 'noun-phrase-enders') || analysis.is(next + 1, 'asking-prepositions'))) return false;
  if (isAct(analysis, word, 'noun') || analysis.ends(word, 'plural') || analysis.is(next, 'indefinite-articles') || analysis.is(next, 'articles') || analysis.is(next, 'repeated-prepositions')) return false;
  // "an end to the siege of the mosque and full respect for": a noun, where a language tells its adjectives.
  if (!canBeAdjective(analysis, word)) return sharesArticle(analysis, word, next);
  // "a renewed full, independent and open inquiry": an adjective before the adjective.
  while (!analysis.grammar.classes['short-adjectives'].isEmpty && canBeAdjective(analysis, word - 1)) word--;
  // "the Government's political and economic reform": of a possessor as of a determiner.
  return analysis.is(word - 1, 'noun-phrase-enders') || analysis.is(word - 1, 'possessives') || analysis.is(word - 1, 'indefinite-articles') || analysis.is(word - 1, 'articles') || analysis.is(word - 1, 'further-prepositions');
}

/** How far behind the beginning of an ask it is told that something is to end. */
const endingReach = 4;

/** "an end to the siege of the town and the shelling of its hospital": what is done, and is to end as well. */
function isEndedToo(analysis: Analysis, begin: number, next: number): boolean {
  return analysis.is(next, 'articles') && analysis.ends(next + 1, 'gerund') && !isAct(analysis, next + 1, 'gerund') && !isAct(analysis, next + 1, 'noun') && analysis.any(begin, begin + endingReach, 'ending-verbs');
}

/** "her release and rehabilitation": two nouns of action side by side are one ask; not "her release, a fair trial and access to a lawyer". */
function isPair(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (analysis.norm(begin - 1) === ',' && analysis.is(begin, 'indefinite-articles')) return false;
  // "the arrest and prosecution of those who killed her": behind one article.
  const isNoun = isAct(analysis, joint - 1, 'noun') || (analysis.is(joint - 2, 'articles') && isAct(analysis, joint - 1, 'verb'));
  return next === joint + 1 && analysis.is(joint, 'and-words') && isNoun && isAct(analysis, next, 'noun');
}

/** "the support and full application of the Declaration": a noun with its article, and behind "and" one of action with an adjective of its own, which alone tells of what; not "her release and full respect of her rights". */
function isPairOfOneThing(analysis: Analysis, joint: number, next: number): boolean {
  if (analysis.grammar.classes['short-adjectives'].isEmpty || next !== joint + 1 || !analysis.is(joint, 'and-words')) return false;
  let article = joint - 2;
  while (canBeAdjective(analysis, article)) article--;
  let noun = next;
  while (canBeAdjective(analysis, noun)) noun++;
  return analysis.is(article, 'articles') && noun > next && isAct(analysis, noun, 'noun') && analysis.is(noun + 1, 'of-words');
}

/** Words of "see to it". */
const sureLength = 3;
/** What is asked for on its own, whatever stands beside it. */
const alwaysOwn = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'law', 'protect']);

/** "information about her whereabouts and access for her family", "transparency and respect for due process": two nouns behind one verb, of which the second is no act of its own. */
function isSoftPair(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  const noun = analysis.is(next, 'articles') ? next + 1 : next;
  if (next !== joint + 1 || !analysis.is(joint, 'and-words') || !(analysis.is(noun, 'access-nouns') || analysis.is(noun, 'soft-nouns'))) return false;
  // "calls for her release, a fair trial and access to a lawyer": behind a comma one of a list.
  if (analysis.norm(begin - 1) === ',') return false;
  for (let at = begin; at < to; at++) if (analysis.norm(at) === ',' && at !== joint && !analysis.is(at + 1, 'including-words')) return false;
  const first = askOf(analysis, begin, joint);
  // "a fair trial and respect for the rights of the defence": two of one trial.
  return !alwaysOwn.has(first) || (first === 'fair-trial' && askOf(analysis, next, to) === first);
}

/** "una investigación que garantice la identificación, detención, procesamiento y sanción": behind a clause that describes what is asked for, one of several bare nouns in a row. */
function isInTightList(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (analysis.norm(joint - 2) !== ',' || analysis.isCapital(joint - 1) || !isAct(analysis, next, 'noun')) return false;
  for (let at = begin + 1; at < joint; at++) if (analysis.is(at, 'relatives')) return true;
  return false;
}

/** "with elements of prevention, protection and prosecution": bare nouns in a row behind one preposition. */
function isInRow(analysis: Analysis, joint: number, next: number): boolean {
  if (!isAct(analysis, next, 'noun') || isAct(analysis, next, 'verb')) return false;
  let first = joint - 1;
  while (isAct(analysis, first, 'noun') && analysis.norm(first - 1) === ',') first -= 2;
  return isAct(analysis, first, 'noun') && (analysis.is(first - 1, 'of-words') || analysis.is(first - 1, 'side-prepositions') || analysis.is(first - 1, 'addressee-prepositions'));
}

/** "a abrir una investigación que incluya su labor y permita": behind an infinitive, a verb in the form of a wish goes on with a clause inside of the ask; so in a language where a verb can stand without its subject. */
function changesForm(analysis: Analysis, begin: number, next: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects')) return false;
  const first = analysis.is(begin, 'infinitive-markers') ? begin + 1 : begin;
  return analysis.syntax.isVerb(analysis, first) && isAct(analysis, first, 'verb') && isAct(analysis, next, 'verb') && !analysis.syntax.isVerb(analysis, next);
}

/** "un entorno en el que estén a salvo y | puedan trabajar", "que pueda escribir y | pueda leer": in a language in which a verb can stand without its subject, a verb of a clause inside of the ask, or the same once more. */
function isOfWishInside(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects')) return false;
  for (let at = begin; at < joint; at++) {
    if (analysis.norm(at) === analysis.norm(next)) return true;
    // Not "que quienes siguen presos sean liberados y | puedan", which has no verb of its own yet.
    if (at > begin + 1 && (analysis.is(at, 'relatives') || analysis.is(at, 'complementizers')) && analysis.norm(at - 1) !== ',' && hasVerb(analysis, begin + 1, at)) return true;
  }
  return goesOnInPurposeClause(analysis, begin, joint);
}

/** Most words of what opens a clause of purpose: "con el objeto de que". */
const longestPurpose = 5;

/** "para que la liberen | y para que", "a fin de que la liberen": whether what is asked first is a clause that opens as a purpose does. */
function isBehindPurpose(analysis: Analysis, begin: number): boolean {
  if (analysis.is(begin, 'purpose-links') || analysis.is(begin - 1, 'purpose-links')) return true;
  // "insiste pour que | X soit libéré": the words that ask end in what opens the clause.
  if (analysis.is(begin - 1, 'complementizers') && analysis.is(begin - 2, 'purpose-links')) return true;
  for (let length = 2; length <= longestPurpose; length++) if (analysis.phraseLength(begin + 1 - length, 'purpose-clauses') === length) return true;
  return false;
}

/** "que se respete su derecho a un juicio justo, en especial | contar con un abogado": an infinitive behind a clause, or a noun, that is given as an example of it. */
function isExampleOfRight(analysis: Analysis, begin: number, next: number): boolean {
  if (analysis.is(next, 'infinitive-markers') || analysis.syntax.isVerb(analysis, begin) || analysis.is(begin, 'infinitive-markers')) return false;
  return isBehindExampleOpener(analysis, next);
}

/** "demande de revenir à la trêve pour parvenir, un jour, | à supprimer la peine": right behind a comma an infinitive with another preposition than that of what is asked first belongs to a verb before it. */
function isOfOtherMarker(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (analysis.norm(joint) !== ',' || next !== joint + 1 || !analysis.is(begin, 'infinitive-markers') || !analysis.is(next, 'infinitive-markers')) return false;
  return analysis.is(begin, 'of-words') !== analysis.is(next, 'of-words');
}

/** Whether the start that was found behind a joint begins an ask of its own, by what stands before the joint. */
export function isOwnAsk(analysis: Analysis, begin: number, joint: number, next: number, to: number, found: StartsAsk): boolean {
  // "actúen, investiguen los abusos": to act is to do what follows, as in "actuar e investigar".
  // Not "the Cybercrime Act and".
  if (analysis.is(joint - 1, 'acting-verbs') && !analysis.isCapital(joint - 1)) return false;
  // "doivent être protégés, et non poursuivis": the other half of a contrast.
  if (analysis.is(next, 'denial-openers') && analysis.ends(next + 1, 'participle')) return false;
  if (found === startsVerbal && isOfOtherMarker(analysis, begin, joint, next)) return false;
  if ((found === startsVerbal || found === startsBareVerb) && isExampleOfRight(analysis, begin, next)) return false;
  // "…, a fin de que puedan trabajar": what it is for.
  if (analysis.phraseLength(next, 'purpose-openers') > 0) return false;
  if (found !== startsNominal && goesOnInPurpose(analysis, begin, joint, next, to)) return false;
  if (found === startsEntry) return true;
  // "respetar el derecho a un juicio justo y a los tribunales a resolver": others who are asked have no part in the right.
  if (found === startsAddressee && !analysis.is(next, 'infinitive-markers') && isYetToBeAllowed(analysis, begin, joint)) return false;
  if (found === startsAddressee && isYetToBeInduced(analysis, begin, joint)) return false;
  const isOfOthersAsked = found === startsAddressee && analysis.is(next, 'addressee-joints');
  if (!isOfOthersAsked && (goesOnInObject(analysis, begin, joint, next, to) || goesOnBehindHelper(analysis, begin, joint, next, to))) return false;
  // "calls for her rights and for those of others to be respected": one infinitive behind both.
  if (found === startsForClause && analysis.is(next + 1, 'standing-pronouns') && analysis.is(next + 2, 'repeated-prepositions') && !hasVerb(analysis, begin, joint)) return false;
  // "expects X and those arrested with her to be released": one infinitive behind both.
  if (found === startsSubject) return hasVerb(analysis, begin, joint);
  if (found === startsNominal && (isInTightList(analysis, begin, joint, next) || isInRow(analysis, joint, next))) return false;
  if (found === startsNominal && isSoftPair(analysis, begin, joint, next, to)) return false;
  if (found === startsNominal && isEndedToo(analysis, begin, next)) return false;
  if (found === startsNominal) return isComplete(analysis, begin, next) && !endsInAdjective(analysis, joint, next) && !isPair(analysis, begin, joint, next) && !isPairOfOneThing(analysis, joint, next);
  // "que l'enquête, promise par la ministre, établisse les faits": an aside behind the subject.
  if (found === startsFinite) return clauseBefore(analysis, begin, joint, to) === undefined && (analysis.norm(joint) !== ',' || hasFiniteAct(analysis, begin, joint)) && !isOfWishInside(analysis, begin, joint, next);
  // "s'assurer que les auteurs des enlèvements et disparitions soient traduits": the clause has no verb before the joint.
  const isInSubject = (): boolean => {
    const clause = clauseBefore(analysis, begin, joint, to);
    return clause !== undefined && !hasFiniteVerb(analysis, clause, joint) && !hasFiniteAct(analysis, clause, joint);
  };
  if (found === startsDoer) return hasVerb(analysis, begin, joint) && !isSubjectOfPurpose(analysis, begin, joint) && !goesOnInPurposeClause(analysis, begin, joint) && !isInSubject();
  // "asks for the admission of observers, and for the charges to be dropped": a noun before it has its own preposition.
  if ((found === startsPassive || found === startsGapped) && analysis.is(next, 'asking-prepositions') && !analysis.any(begin, joint, 'clause-verbs') && startsNominal(analysis, begin, joint)) return true;
  if (found === startsPassive || found === startsGapped) return hasVerb(analysis, begin, joint) && !isSubjectOfPurpose(analysis, begin, joint) && !isInSubject();
  // "y al Ministerio, que proteja": a comma stands for the verb that asked the first, and the clause tells what the other is asked.
  // "y al Congreso, a aprobar": so it does before an infinitive.
  if ((found === startsThat || (found === startsVerbal && next === joint + 1 && analysis.norm(joint) === ',')) && startsAddressee(analysis, begin, to) && !startsAddressee(analysis, begin, joint)) return false;
  // "veiller, d'ici là, à ce que": an aside between the verb and its clause.
  // "to guarantee, in all circumstances, that".
  const first = analysis.is(begin, 'infinitive-markers') ? begin + 1 : begin;
  if (found === startsThat && analysis.norm(joint) === ',' && next === joint + 1 && ((analysis.norm(first + 1) === ',' && isAct(analysis, first, 'verb')) || (analysis.norm(first + sureLength) === ',' && analysis.phraseLength(first, 'making-sure') === sureLength))) return false;
  if (found === startsThat && goesOnInExample(analysis, begin, joint)) return false;
  // "to create bodies, that include judges and lawyers": behind a comma a verb right behind "that" tells of what stands before it.
  if (found === startsThat && next === joint + 1 && (analysis.is(next + 1, 'relative-verbs') || (analysis.norm(joint) === ',' && (analysis.syntax.isPast(analysis, next + 1) || analysis.ends(next + 1, 'plural')) && analysis.is(next + 2, 'articles')))) return false;
  if (found === startsThat && analysis.is(next, 'purpose-links')) return isBehindPurpose(analysis, begin) || goesOnInPurposeClause(analysis, begin, joint);
  // "demande une enquête pour que X soit identifié et que justice soit rendue": what the one thing asked is for.
  if (found === startsThat && analysis.is(next, 'complementizers') && !analysis.is(begin, 'complementizers') && !analysis.is(begin - 1, 'complementizers') && goesOnInPurposeClause(analysis, begin, joint)) return false;
  if (found === startsPassiveClause) return hasFiniteVerb(analysis, clauseBefore(analysis, begin, joint, to) ?? joint, joint);
  if (found !== startsVerbal && found !== startsBareVerb) return true;
  if (changesForm(analysis, begin, next)) return false;
  // "that all in the country, in particular the security forces, act": the verb of the clause, behind an aside on its subject.
  if (next === joint + 1 && analysis.norm(joint) === ',' && hasComma(analysis, begin, joint) && (analysis.is(begin, 'complementizers') || analysis.is(begin - 1, 'complementizers')) && !hasVerb(analysis, begin, joint)) return false;
  return analysis.syntax.isInfinitive(analysis, next, to) || ((isComplete(analysis, begin, next) || hasVerb(analysis, begin, joint)) && !goesOnInClause(analysis, begin, joint, next, to) && !goesOnInRelative(analysis, begin, joint) && !goesOnInPurposeClause(analysis, begin, joint) && !goesOnInReason(analysis, begin, joint, next, to));
}
