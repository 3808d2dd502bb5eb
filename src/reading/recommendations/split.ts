import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import type { Ask } from '../types.js';
import type { Addressee } from './addressee.js';
import { askOf } from './ask.js';
import { isAct, isFreeOfObject } from './acts.js';
import { beginsRemark, behindRemark, isObjectPronoun, jointLength, opensClause } from './clause.js';
import { clauseBefore, goesOnInClause, goesOnInHarm, goesOnInLast, goesOnInManner, goesOnInObject, goesOnInPurpose, goesOnInPurposeClause, goesOnInRelative, goesOnInRelativeWish, goesOnInSame, hasFiniteVerb, hasVerb, isBetweenAdverbs, isBehindAsideOfAllowed, isInAsideOfSubject, isSubjectOfPurpose } from './goes-on.js';
import { startsAddressee, type StartsAsk, startsBareVerb, startsEntry, startsFinite, startsForClause, startsFurther, startsNominal, startsPassive, startsPassiveClause, startsSubject, startsThat, startsVerbal } from './starts.js';

/** Tokens of one thing asked for, end exclusive. */
export interface Content {
  readonly from: number;
  readonly to: number;
  /** Where the act begins, behind a pronoun that stands for those asked ("that they release X"); with the content itself where nothing is said. */
  readonly act?: number;
  /** Who is asked for this one, where somebody else than before is. */
  readonly addressee?: Addressee;
}

/** Words between "be" and its participle. */
const passiveReach = 3;
/** Words of "in full", which may stand behind a verb as an adverb does. */
const adverbLength = 2;
/** In how many words a second step tells what it asks: "bring them to court". */
const stepReach = 4;
/** Words of "to ensure" before its clause. */
const sureReach = 2;

/** Whether a verb of the ask that begins at `begin` stands at token `at`, and no noun of the same form ("without delay"). */
function isVerb(analysis: Analysis, begin: number, at: number): boolean {
  // "must be observed and fully respected": a passive, whatever its verb.
  if (analysis.ends(at, 'participle') && at > begin && analysis.is(at - 1, 'be-infinitive')) return true;
  // "el deber de promover y proteger", "dejen de perseguir", "la práctica de dictar y ejecutar": the ending tells.
  if (analysis.is(at - 1, 'of-words') && analysis.syntax.isVerb(analysis, at)) return true;
  // "lograr identificar y sancionar", "permitan identificar y sancionar": an infinitive right behind the verb that takes it.
  if (at - 1 > begin && analysis.syntax.isVerb(analysis, at) && (analysis.syntax.isVerb(analysis, at - 1) || analysis.is(at - 1, 'takers-of-infinitives'))) return true;
  // "la responsabilidad de las autoridades garantizar y proteger": right behind whoever is to act.
  if (analysis.syntax.isVerb(analysis, at) && actorsIn(analysis, begin, at).at(-1)?.to === at) return true;
  if (!isAct(analysis, at, 'verb', 'participle') && !analysis.syntax.isInfinitive(analysis, at - 1, at + 1)) return false;
  let before = at - 1;
  while (before >= begin && (isActAdverb(analysis, before) || analysis.is(before, 'coordinators')) && !analysis.is(before, 'no-verb-openers')) before--;
  return before < begin || analysis.norm(before) === ',' || analysis.is(before, 'infinitive-markers') || analysis.is(before, 'complementizers') || analysis.is(before, 'be-forms') || (isAct(analysis, before, 'verb', 'participle') && before < at - 1);
}

/** "respect, protect and fulfil the rights", "identified and prosecuted", "to meet and to receive": verbs next to each other are one ask. */
function sharesObject(analysis: Analysis, begin: number, at: number, next: number, to: number): boolean {
  // "to honour in full and to put into practice".
  const verb = analysis.phraseLength(at - adverbLength, 'act-phrases') === adverbLength ? at - 1 - adverbLength : at - 1;
  if (!isVerb(analysis, begin, verb)) return false;
  // "la liberen, investiguen …": the first verb has its object before it.
  if (isObjectPronoun(analysis, at - 1) || isObjectPronoun(analysis, at - 2)) return false;
  if (analysis.is(next, 'giving-participles') && !analysis.is(next + 1, 'infinitive-markers')) return false;
  // "to say where they are held and to let": a passive has no object to share with an infinitive.
  const isPassive = isAct(analysis, verb, 'participle') && analysis.any(Math.max(begin, verb - passiveReach), verb, 'be-forms');
  // "à poursuivre et intensifier ses efforts": the ending tells the second verb where nothing marks it.
  const isInfinitive = analysis.syntax.isInfinitive(analysis, next, to) || analysis.syntax.isVerb(analysis, next);
  // "to prevent, to investigate and to punish attacks".
  if (analysis.norm(at) === ',' && next === at + 1 && isInfinitive && analysis.is(verb - 1, 'infinitive-markers') && (verb - 1 === begin || analysis.norm(verb - 2) === ',') && analysis.is(next, 'infinitive-markers')) return !analysis.is(verb, 'verbs-without-object');
  return (analysis.norm(at) !== ',' && !isPassive && isInfinitive) || isAct(analysis, skipAdverbs(analysis, next, to), 'verb', 'participle');
}

/** "the immediate and unconditional release": what stands before the joint is no ask yet, only adjectives. */
function isComplete(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.matches.act, from, to).some(({ from: at }) => !isFreeOfObject(analysis, at)) || askOf(analysis, from, to) !== 'other';
}

/** Whether a verb of a clause that says what is asked stands in tokens `from`–`to`: "qu'elle la libère"; not "que l'enquête, promise par". */
function hasFiniteAct(analysis: Analysis, from: number, to: number): boolean {
  if (hasFiniteVerb(analysis, from, to) || analysis.any(from, to, 'finite-acts') || analysis.any(from, to, 'clause-verbs')) return true;
  return within(analysis.matches.act, from, to).some(({ entry, from: at }) => /^(?:finite|verb|participle)$/u.test(entry.kind) && !analysis.is(at - 1, 'articles') && !analysis.is(at - 1, 'no-verb-openers'));
}

/** "through genuine and inclusive dialogue": the word before the joint is an adjective, which stands behind a preposition or a determiner and is no noun of action. */
function endsInAdjective(analysis: Analysis, joint: number, next: number): boolean {
  // "full respect of the law, and accountability": no adjectives are parted by a comma and "and".
  if (analysis.norm(joint) === ',' && next > joint + 1) return false;
  let word = joint - 1;
  // "for a voluntary, safe, dignified and lasting return": the adjectives before it.
  while (analysis.norm(word - 1) === ',' && !isAct(analysis, word, 'noun') && !analysis.ends(word, 'plural')) word -= 2;
  if (isAct(analysis, word, 'noun') || analysis.ends(word, 'plural') || analysis.is(next, 'indefinite-articles') || analysis.is(next, 'articles') || analysis.is(next, 'repeated-prepositions')) return false;
  // "the Government's political and economic reform": of a possessor as of a determiner.
  return analysis.is(word - 1, 'noun-phrase-enders') || analysis.is(word - 1, 'possessives') || analysis.is(word - 1, 'indefinite-articles') || analysis.is(word - 1, 'articles') || analysis.is(word - 1, 'further-prepositions');
}

/** "her release and rehabilitation": two nouns of action side by side are one ask. */
function isPair(analysis: Analysis, joint: number, next: number): boolean {
  return next === joint + 1 && analysis.is(joint, 'and-words') && isAct(analysis, joint - 1, 'noun') && isAct(analysis, next, 'noun');
}

/** "una investigación que garantice la identificación, detención, procesamiento y sanción": behind a clause that describes what is asked for, one of several bare nouns in a row. */
function isInTightList(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (analysis.norm(joint - 2) !== ',' || analysis.isCapital(joint - 1) || !isAct(analysis, next, 'noun')) return false;
  for (let at = begin + 1; at < joint; at++) if (analysis.is(at, 'relatives')) return true;
  return false;
}

/** "immediately and unconditionally release": no ask ends before the verb. */
function isOnlyAdverbs(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isActAdverb(analysis, at) && !analysis.is(at, 'be-infinitive') && !analysis.is(at, 'infinitive-markers') && !analysis.is(at, 'coordinators') && analysis.norm(at) !== ',') return false;
  }
  return true;
}

/** "of protecting journalists and of creating an environment". */
function isGerund(analysis: Analysis, at: number): boolean {
  return isAct(analysis, analysis.is(at, 'repeated-prepositions') ? at + 1 : at, 'gerund');
}

/** Whether the start that was found behind a joint begins an ask of its own, by what stands before the joint. */
function isOwnAsk(analysis: Analysis, begin: number, joint: number, next: number, to: number, found: StartsAsk): boolean {
  // "…, a fin de que puedan trabajar": what it is for.
  if (analysis.phraseLength(next, 'purpose-openers') > 0) return false;
  if (found !== startsNominal && goesOnInPurpose(analysis, begin, joint, next, to)) return false;
  if (found === startsEntry) return true;
  if (goesOnInObject(analysis, begin, joint, next, to)) return false;
  // "calls for her rights and for those of others to be respected": one infinitive behind both.
  if (found === startsForClause && analysis.is(next + 1, 'standing-pronouns') && analysis.is(next + 2, 'repeated-prepositions') && !hasVerb(analysis, begin, joint)) return false;
  // "expects X and those arrested with her to be released": one infinitive behind both.
  if (found === startsSubject) return hasVerb(analysis, begin, joint);
  if (found === startsNominal && isInTightList(analysis, begin, joint, next)) return false;
  if (found === startsNominal) return isComplete(analysis, begin, next) && !endsInAdjective(analysis, joint, next) && !isPair(analysis, joint, next);
  // "que l'enquête, promise par la ministre, établisse les faits": an aside behind the subject.
  if (found === startsFinite) return clauseBefore(analysis, begin, joint, to) === undefined && (analysis.norm(joint) !== ',' || hasFiniteAct(analysis, begin, joint));
  // "s'assurer que les auteurs des enlèvements et disparitions soient traduits": the clause has no verb before the joint.
  const isInSubject = (): boolean => {
    const clause = clauseBefore(analysis, begin, joint, to);
    return clause !== undefined && !hasFiniteVerb(analysis, clause, joint) && !hasFiniteAct(analysis, clause, joint);
  };
  if (found === startsPassive) return hasVerb(analysis, begin, joint) && !isSubjectOfPurpose(analysis, begin, joint) && !isInSubject();
  // "y al Ministerio, que proteja": a comma stands for the verb that asked the first, and the clause tells what the other is asked.
  // "y al Congreso, a aprobar": so it does before an infinitive.
  if ((found === startsThat || (found === startsVerbal && next === joint + 1 && analysis.norm(joint) === ',')) && startsAddressee(analysis, begin, to) && !startsAddressee(analysis, begin, joint)) return false;
  // "veiller, d'ici là, à ce que": an aside between the verb and its clause.
  if (found === startsThat && analysis.norm(joint) === ',' && next === joint + 1 && analysis.norm(begin + 1) === ',' && isAct(analysis, begin, 'verb')) return false;
  // "to create bodies, that include judges and lawyers": behind a comma a verb right behind "that" tells of what stands before it.
  if (found === startsThat && next === joint + 1 && (analysis.is(next + 1, 'relative-verbs') || (analysis.norm(joint) === ',' && analysis.syntax.isPast(analysis, next + 1) && analysis.is(next + 2, 'articles')))) return false;
  if (found === startsThat && analysis.is(next, 'purpose-links')) return analysis.is(begin, 'purpose-links') || analysis.is(begin - 1, 'purpose-links') || goesOnInPurposeClause(analysis, begin, joint);
  if (found === startsPassiveClause) return hasFiniteVerb(analysis, clauseBefore(analysis, begin, joint, to) ?? joint, joint);
  if (found !== startsVerbal && found !== startsBareVerb) return true;
  return analysis.syntax.isInfinitive(analysis, next, to) || ((isComplete(analysis, begin, next) || hasVerb(analysis, begin, joint)) && !goesOnInClause(analysis, begin, joint, to) && !goesOnInRelative(analysis, begin, joint) && !goesOnInPurposeClause(analysis, begin, joint));
}

/** Whether what is asked first is a clause too. */
function opensLikewise(analysis: Analysis, begin: number): boolean {
  return analysis.is(begin, 'complementizers') || analysis.is(begin - 1, 'complementizers');
}

/** "try them or let them go", "not to sign it but to send it back": behind "or" and "but" a verb begins another ask, outside of a relative clause; a noun goes on with the one before. */
function fitsAlternative(analysis: Analysis, begin: number, joint: number, next: number, found: StartsAsk): boolean {
  const word = next - 1;
  if (analysis.is(word, 'and-words') || !(analysis.is(word, 'coordinators') || analysis.is(word, 'contrast-words'))) return true;
  // "should be released or brought before a court".
  if (found === startsPassive && analysis.is(word, 'coordinators') && isAct(analysis, next, 'participle')) return true;
  // "that it repeal the decree or that it amend it".
  if (found === startsThat && analysis.is(next, 'complementizers')) return analysis.is(word, 'coordinators') && opensLikewise(analysis, begin);
  if (found !== startsVerbal && found !== startsBareVerb) return false;
  for (let at = begin + 1; at < joint; at++) if (analysis.is(at, 'relatives')) return false;
  return true;
}

/** Whether a comma stands at or before the first word of an ask, behind "that". */
function beginsWithAside(analysis: Analysis, begin: number): boolean {
  const first = analysis.is(begin, 'complementizers') ? begin + 1 : begin;
  return analysis.norm(first) === ',' || analysis.norm(first - 1) === ',';
}

/** "find those responsible and punish them", "be brought to justice and held to account": one thing asked, in two steps. */
function isSecondStep(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  // "free X and let him go home".
  const verb = analysis.is(next, 'infinitive-markers') ? next + 1 : next;
  if (analysis.is(next - 1, 'and-words') && analysis.is(verb + 1, 'case-pronouns') && askOf(analysis, next, next + stepReach + 1) === 'release' && askOf(analysis, begin, joint) === 'release') return true;
  const isOfSame = analysis.is(next + 1, 'case-pronouns') || isAct(analysis, next, 'participle');
  return isOfSame && analysis.is(next - 1, 'and-words') && askOf(analysis, next, next + stepReach) === 'investigate' && askOf(analysis, begin, joint) === 'investigate';
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

/** Whether the tokens from `next` on, behind a joint at `joint`, are an ask beside the one that begins at `begin`. */
function startsAnother(analysis: Analysis, begin: number, joint: number, next: number, to: number, starts: readonly StartsAsk[]): boolean {
  // "and to lose no more time": how soon.
  if (analysis.phraseLength(analysis.is(next, 'infinitive-markers') ? next + 1 : next, 'no-delays') > 0) return false;
  // "must be able to travel and be able to see her family".
  if (analysis.is(next, 'be-infinitive') && analysis.is(next + 1, 'ability-words') && analysis.any(begin - 1, joint, 'ability-words')) return false;
  if (isOnlyAdverbs(analysis, begin, next) || isBetweenAdverbs(analysis, begin, joint) || goesOnInManner(analysis, begin, joint, next) || isInAsideOfSubject(analysis, begin, joint, next, to) || isBehindAsideOfAllowed(analysis, begin, joint, next)) return false;
  // "pedimos que, en lo posible, se libere": an aside before the ask.
  if (beginsWithAside(analysis, begin) && analysis.norm(next - 1) === ',' && !isComplete(analysis, begin, next)) return false;
  // "what it has promised, that is, to protect rights": the same once more.
  if (analysis.norm(joint) === ',' && [2, 3].some((length) => analysis.phraseLength(joint - length, 'restatings') === length)) return false;
  // "will, as far as the law permits, be reviewed": one verb, parted by a remark.
  if (analysis.norm(joint) === ',' && analysis.norm(next - 1) === ',' && analysis.is(next, 'be-infinitive')) return false;
  // "expects the charges against X, his colleague, to be dropped": the infinitive of what stands before the comma.
  if (analysis.norm(next - 1) === ',' && analysis.is(next, 'infinitive-markers') && analysis.is(skipAdverbs(analysis, next + 1, to), 'be-infinitive') && (!hasVerb(analysis, begin, joint) || isBehindExamples(analysis, begin, joint, next))) return false;
  if (isSecondStep(analysis, begin, joint, next) || goesOnInSame(analysis, next, to) || goesOnInHarm(analysis, begin, joint, next, to)) return false;
  if (goesOnInRelativeWish(analysis, begin, next)) return false;
  // "full cooperation with and the return of the mission", "to cooperate with and fully implement": two nouns or verbs that share what follows.
  if (analysis.is(joint - 1, 'noun-phrase-enders') && !analysis.is(joint - 1, 'clause-openers') && analysis.is(next - 1, 'and-words') && (startsNominal(analysis, next, to) || startsVerbal(analysis, next, to))) return false;
  if (goesOnInMeans(analysis, begin, joint, next, to)) return false;
  if (isNextStep(analysis, joint, next, to)) return true;
  const found = starts.find((startsAsk) => startsAsk(analysis, next, to));
  if (found) return fitsAlternative(analysis, begin, joint, next, found) && isOwnAsk(analysis, begin, joint, next, to, found);
  if (isGerund(analysis, begin) && isGerund(analysis, next)) return true;
  return analysis.isMark(joint, ',;') && startsFurther(analysis, next, to);
}

/** "to release all those whose arrest was arbitrary, end the raids and lift the ban": behind a remark a bare verb goes on with a list of verbs, which "and" closes. */
function isListGoingOn(analysis: Analysis, begin: number, remark: number, comma: number, to: number): boolean {
  // "à rétablir les libertés, conformément au Pacte, à libérer X et à veiller": so does one that is marked as the first and the last of the list are.
  const isMarkedAlike = (at: number): boolean => analysis.syntax.isInfinitive(analysis, at, to) && analysis.norm(at) === analysis.norm(comma + 1);
  if (isMarkedAlike(begin) && isMarkedAlike(comma + 1)) for (let at = comma + 2; at < to; at++) if (analysis.is(at, 'and-words') && isMarkedAlike(at + 1)) return true;
  if (analysis.is(comma + 1, 'infinitive-markers') || !startsBareVerb(analysis, comma + 1, to) || !hasVerb(analysis, begin, remark)) return false;
  for (let at = comma + 2; at < to; at++) if (analysis.is(at, 'and-words') && startsBareVerb(analysis, at + 1, to)) return true;
  return false;
}

/** What no other ask is made for, and what no measures are taken for. */
const neverAims = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'law']);
const neverByMeans = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'law', 'investigate', 'access']);

/** "measures to strengthen the press and prevent attacks": a second verb, without a mark of its own, of what they are for. */
function goesOnInMeans(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (!analysis.is(joint, 'and-words') || next !== joint + 1 || analysis.is(next, 'infinitive-markers') || !startsBareVerb(analysis, next, to)) return false;
  let at = joint - 1;
  while (at > begin && !analysis.is(at, 'infinitive-markers')) at--;
  return analysis.is(at - 1, 'means-nouns') && at - 1 > begin && !neverByMeans.has(askOf(analysis, next, to));
}

/** "to publish the list at once, to put an end to rumours": the one infinitive behind a comma, in no list, tells what the ask before is for. */
function isAimBehindComma(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (analysis.norm(joint) !== ',' || next !== joint + 1 || !analysis.is(next, 'aim-markers') || !analysis.syntax.isInfinitive(analysis, next, to)) return false;
  if (!analysis.is(begin, 'aim-markers') && !analysis.is(begin - 1, 'aim-markers')) return false;
  // "to release the nine, to drop all charges": a list without its "and".
  if (neverAims.has(askOf(analysis, next, to))) return false;
  // "to keep him safe, to ensure that his rights are respected, and that nothing is done to him": a list, whose last member is a clause.
  const isOfClauses = opensClause(analysis, next + sureReach, to);
  for (let at = next + 1; at < to; at++) if (isOfClauses && analysis.is(at, 'and-words') && opensClause(analysis, at + 1, to)) return false;
  for (let at = next + 1; at < to; at++) if (jointLength(analysis, at, to) > 0 && startsVerbal(analysis, at + jointLength(analysis, at, to), to)) return false;
  return true;
}

/**
 * Splits tokens `from`–`to` into asks: wherever another one starts behind a joint outside of brackets.
 * Cannot do: tell two asks that share one verb ("release her lawyer and her brother") from one; a verb that is not among the acts of the lexicon,
 * where no "to" marks it; a subject of its own behind "and" ("expects the verdict to be quashed and her to be freed").
 */
export function split(analysis: Analysis, from: number, to: number, starts: readonly StartsAsk[]): Content[] {
  const contents: Content[] = [];
  let begin = from;
  let depth = 0;
  let isClosed = false;
  for (let at = from + 1; at < to; at++) {
    const norm = analysis.norm(at);
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    if (depth > 0) continue;
    const behind = norm === ',' && beginsRemark(analysis, at) ? behindRemark(analysis, at + 1, to) : undefined;
    if (behind !== undefined) {
      // Without a joint of its own what follows the remark goes on with what stands before it.
      at = jointLength(analysis, behind, to) > 1 || isListGoingOn(analysis, begin, at, behind, to) ? behind - 1 : behind;
      continue;
    }
    const length = jointLength(analysis, at, to);
    const next = at + length;
    if (length === 0 || next >= to) continue;
    if (isClosed && goesOnInLast(analysis, begin, at, next)) {
      at = next - 1;
    } else if (contents.length === 0 && isAimBehindComma(analysis, begin, at, next, to)) {
      at = next - 1;
    } else if (!sharesObject(analysis, begin, at, next, to) && startsAnother(analysis, begin, at, next, to, starts)) {
      contents.push({ from: begin, to: at });
      isClosed = contents.length > 1 && analysis.norm(at) === ',' && analysis.is(next - 1, 'and-words');
      begin = next;
      at = next;
    } else {
      at = next - 1;
    }
  }
  contents.push({ from: begin, to });
  return contents;
}
