import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import { isAct, isFreedomOfPeople, isFreeOfObject } from './acts.js';
import { isBullet, opensClause } from './clause.js';

/* Where an ask of its own begins behind a joint: each function answers for one form of it. */

/** Words that may stand before the noun of a nominal ask. */
const nominalReach = 6;

/** Whether an ask begins at token `at` (behind a joint, before `to`). */
export type StartsAsk = (analysis: Analysis, at: number, to: number) => boolean;

/** A verb in its base form, with or without what marks an infinitive. */
export const startsVerbal: StartsAsk = (analysis, at, to) => {
  // "to listen to them and not to play down their role".
  if (analysis.syntax.isInfinitive(analysis, at, to) || (analysis.is(at - 1, 'and-words') && analysis.syntax.isNegatedInfinitive(analysis, at))) return true;
  return startsBareVerb(analysis, at, to);
};

/** "Justice must be done and be seen to be done": the same once more. */
export function isSeenToBe(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'be-infinitive') && analysis.is(at + 1, 'reader-participles') && (!analysis.is(at + 2, 'act-adverbs') && !analysis.ends(at + 2, 'adverb') && !analysis.is(at + 2, 'doer-links'));
}

/** Whether a verb that is an adjective too is one, as the last of a list behind an article: "a free, fair and open hearing". */
function isInAdjectives(analysis: Analysis, verb: number): boolean {
  // "in a calm and open spirit": an adjective that is a noun too.
  if (!analysis.is(verb - 1, 'and-words') || (isAct(analysis, verb - 2, 'noun') && !analysis.is(verb - 2, 'short-adjectives'))) return false;
  let first = verb - 2;
  while (analysis.norm(first - 1) === ',') first -= 2;
  return analysis.is(first - 1, 'indefinite-articles');
}

/** "her release and return to her family", "their safe release and return": the second of two nouns. */
function isSecondNoun(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'and-words') && isAct(analysis, at - 2, 'noun') && isAct(analysis, at, 'noun');
}

/** A verb in its base form: "that the authorities release X and drop the charges", "must stop and be punished". */
export const startsBareVerb: StartsAsk = (analysis, at, to) => {
  const verb = skipAdverbs(analysis, at, to);
  if (verb >= to || analysis.isCapital(verb)) return false;
  if (analysis.phraseLength(verb, 'making-sure') > 0) return true;
  if (isSeenToBe(analysis, verb)) return false;
  // "detenidos por haber informado o | haber ido a recibirla": what was done.
  if (analysis.is(verb, 'perfect-infinitives') && !analysis.is(verb, 'be-infinitive') && analysis.ends(verb + 1, 'participle')) return false;
  // "any statement or act which might": a noun.
  if (analysis.is(verb + 1, 'relatives') && !analysis.is(verb + 1, 'complementizers')) return false;
  if (isFreeOfObject(analysis, verb)) return false;
  // "a safe and secure environment".
  if (analysis.is(verb, 'adjective-verbs') && isInAdjectives(analysis, verb)) return false;
  // "her sister and close relatives".
  if (analysis.phraseLength(verb, 'close-people') > 0) return false;
  if (analysis.is(verb, 'be-infinitive') || analysis.syntax.isVerb(analysis, verb)) return true;
  // "calls for her release and reaffirm our commitment": the EU's own act.
  if (analysis.is(verb + 1, 'own-words')) return false;
  return isAct(analysis, verb, 'verb') && (!isNounOfSameForm(analysis, verb) || (analysis.is(verb, 'acts-with-preposition') && !isSecondNoun(analysis, verb)));
};

/** "tienen la obligación de investigar los hechos y de sancionar a los culpables": the preposition of the duty stands again before what a State does. */
export const startsOfDuty: StartsAsk = (analysis, at, to) => {
  const verb = skipAdverbs(analysis, at + 1, to);
  return analysis.is(at, 'of-words') && verb < to && analysis.syntax.isVerb(analysis, verb) && isAct(analysis, verb, 'verb');
};

/** Behind the mark of another entry of a list that stands in one paragraph: "– an end to violence". */
export const startsEntry: StartsAsk = (analysis, at) => isBullet(analysis, at - 1);

/** What opens the object of a verb: "a la prensa", "la prensa", "su trabajo". */
const objectOpeners = ['articles', 'giving-links', 'case-determiners', 'demonstratives'] as const;

/** Words of a clause on somebody before "and": "quienes protestan | y no". */
const relativeReach = 4;

/** “quienes protestan | y no aceptan”, “, que informan | y no ofrecen”: whether a clause on somebody ends right before token `and`. */
function isBehindRelative(analysis: Analysis, and: number): boolean {
  for (let at = and - 1; at >= and - relativeReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'people-relatives') || (analysis.is(at, 'relatives') && analysis.norm(at - 1) === ',')) return true;
  return false;
}

/** “y | no coarte a la prensa”, « et | ne bride pas la presse »: what is not to be done, told behind "and" in a verb of the clause, whatever verb it is. */
function isNegatedWish(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.is(at - 1, 'and-words') || !analysis.is(at, 'negations') || isBehindRelative(analysis, at - 1)) return false;
  const verb = analysis.isAny(at + 1, ['object-clitics', 'reflexive-pronouns']) ? at + 2 : at + 1;
  if (analysis.tokens[verb]?.kind !== 'word' || analysis.isCapital(verb) || analysis.is(verb, 'function-words')) return false;
  if (!analysis.grammar.traits.has('drops-subjects')) return analysis.is(verb + 1, 'act-adverbs');
  return analysis.ends(verb, 'wished-verb') && (verb > at + 1 || analysis.isAny(verb + 1, objectOpeners));
}

/** A verb of a clause in the third person: "that it ceases its attacks and fully respects the ceasefire". */
export const startsFinite: StartsAsk = (analysis, at, to) => {
  const verb = skipAdverbs(analysis, at, to);
  if (verb >= to) return false;
  if (isNegatedWish(analysis, at)) return true;
  return (analysis.is(verb, 'finite-acts') && (!analysis.is(verb + 1, 'noun-phrase-enders') || (analysis.is(verb - 1, 'and-words') && analysis.is(verb + 1, 'complementizers')))) || (isAct(analysis, verb, 'finite') && !analysis.is(verb - 1, 'no-verb-openers'));
};

/** "respect for", "access to": a noun of the same form is told by what follows it; "respect and protect" are verbs. */
function isNounOfSameForm(analysis: Analysis, verb: number): boolean {
  if (analysis.is(verb + 1, 'and-words')) return !isAct(analysis, verb + 2, 'verb');
  // "saquen de esa lista": no noun ends so.
  if (analysis.ends(verb, 'plural-verb')) return false;
  // "bring dialogue and reform forward".
  if (analysis.is(verb + 1, 'noun-particles') && isAct(analysis, verb, 'noun')) return true;
  // "a source of guidance and support in this work": two nouns of one preposition; not "uphold freedom of expression and ensure that".
  if (analysis.is(verb - 1, 'and-words') && analysis.is(verb - 3, 'of-words') && analysis.is(verb + 1, 'noun-phrase-enders') && !analysis.is(verb + 1, 'complementizers') && !(analysis.is(verb, 'acts-with-preposition') && !isAct(analysis, verb, 'noun'))) return true;
  // "libere de inmediato a los presos".
  return analysis.is(verb + 1, 'same-form-followers') && !analysis.is(verb + 2, 'immediate');
}

/** Whether the noun of action at token `noun` tells what those in power are for, whose name stands right behind it: "Togo's security and | prosecution authorities". */
function describesActor(analysis: Analysis, noun: number): boolean {
  return !analysis.grammar.traits.has('nouns-first') && !analysis.isCapital(noun + 1) && actorsIn(analysis, noun + 1, noun + 2).some(({ actor, value }) => actor === 'authority' && value !== 'state');
}

/** How far before "des" stands another one, whose row it may go on with: "la fin des poursuites et | des arrestations". */
const rowReach = 8;

/** "sa libération et | des enquêtes": an article of several that is the preposition "of" with its article too, before what is asked for; not where something of its kind stands behind that preposition before it. */
function startsSeveral(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'several-articles') || !analysis.is(at + 1, 'asked-in-number')) return false;
  for (let of = at - 1; of > at - rowReach && !analysis.isMark(of, '.;:'); of--) {
    if (analysis.is(of, 'of-words') && analysis.phraseLength(of, 'joints') === 0 && !analysis.isCapital(of + 1) && !analysis.is(of + 1, 'short-honorifics') && !analysis.isAny(of + 1, ['taken-people', 'struck-people'])) return false;
  }
  return true;
}

/** Articles and adjectives, then a noun of action. */
export const startsNominal: StartsAsk = (analysis, at, to) => {
  if (startsSeveral(analysis, at)) return true;
  const first = analysis.is(at, 'nominal-openers') ? at + 1 : at;
  // "for as long as the trial lasts": a clause of time.
  if (first > at && analysis.is(first, 'clause-openers') && !analysis.is(first, 'relatives')) return false;
  // "y poner fin a la violencia": an infinitive, and no noun with what belongs to it.
  if (first === at && analysis.is(at - 1, 'and-words') && analysis.syntax.isVerb(analysis, at)) return false;
  for (let noun = first; noun < Math.min(first + nominalReach, to); noun++) {
    // "the (early) closing of the case", "freedom for the two".
    if ((analysis.is(noun, 'granted-nouns') && analysis.is(noun + 1, 'asking-prepositions')) || (isAct(analysis, noun, 'noun') && !describesActor(analysis, noun)) || isFreedomOfPeople(analysis, noun) || (noun > first && analysis.ends(noun, 'gerund') && analysis.is(first, 'articles') && analysis.is(noun + 1, 'of-words'))) return true;
    if (analysis.tokens[noun]?.kind !== 'word' || analysis.is(noun, 'noun-phrase-enders')) return false;
    // "periodistas y defensores y | a la liberación": the next joint has an ask of its own.
    if (noun > first && analysis.grammar.traits.has('nouns-first') && analysis.is(noun, 'and-words') && analysis.is(noun + 1, 'nominal-openers')) return false;
  }
  return false;
};

/** "their schooling, publishing and mediation work": a gerund without an object, behind which a list of nouns goes on. */
function isNounInList(analysis: Analysis, gerund: number): boolean {
  const and = analysis.norm(gerund + 1) === ',' ? gerund + 2 : gerund + 1;
  if (!analysis.is(and, 'and-words')) return false;
  const second = and + 1;
  return analysis.tokens[second]?.kind === 'word' && !analysis.ends(second, 'gerund') && !isActAdverb(analysis, second) && !analysis.is(second, 'further-prepositions') && !isAct(analysis, second, 'verb');
}

/** How far behind "taking" stands "into account": "prenant également en considération". */
const accountReach = 4;

/** "taking into account", "teniendo en cuenta": what is to be thought of in doing what is asked. */
function isInAccount(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'taking-gerunds') && analysis.any(verb + 1, verb + 1 + accountReach, 'account-nouns');
}

/** A gerund goes on asking: ", granting her access"; "including the release of" and "including by releasing" say what is meant by what is asked before. */
export const startsFurther: StartsAsk = (analysis, at, to) => {
  if (analysis.is(at, 'including-words') || analysis.is(at - 1, 'including-words')) return false;
  // "tirer les conséquences de ce rapport, en traduisant les coupables en justice": by what it is to be done.
  if (analysis.is(at, 'means-openers')) return false;
  let start = analysis.is(at, 'further-openers') ? at + 1 : at;
  if (analysis.is(start, 'further-prepositions')) start++;
  const verb = skipAdverbs(analysis, start, to);
  // "thereby allowing", "permettant ainsi": what comes of it.
  if (analysis.any(at, verb + 2, 'result-words')) return false;
  return verb < to && isAct(analysis, verb, 'gerund') && !isNounInList(analysis, verb) && !isInAccount(analysis, verb);
};

/** "ensure that … and that …"; not "their safety and that of their families". */
export const startsThat: StartsAsk = (analysis, at, to) => opensClause(analysis, at, to) && !analysis.is(at + 1, 'of-words');

/** Words before so many prisoners: "the more than 900 other". */
const countReach = 7;

/** How far behind people it is told that they are held: "hundreds of people | in pre-trial detention". */
const heldReach = 4;

/** Whether people at token `at` are held, by what stands behind them: "activists held without trial", "people in detention". */
function areHeld(analysis: Analysis, at: number, to: number): boolean {
  if (!analysis.ends(at, 'plural') && !analysis.is(at, 'general-words')) return false;
  for (let behind = at + 1; behind < Math.min(to, at + heldReach); behind++) if (analysis.is(behind, 'struck-people') || analysis.phraseLength(behind, 'held-still', to) > 0) return true;
  return false;
}

/** "(X and of) the more than 900 political prisoners", "hundreds of detainees", "dozens of activists held without trial": so many who are held. */
function areCountedPrisoners(analysis: Analysis, from: number, to: number): boolean {
  let isCounted = false;
  for (let at = from; at < Math.min(to, from + countReach); at++) {
    if (isCounted && (analysis.phraseLength(at, 'prisoner-kinds') > 0 || analysis.is(at, 'taken-people') || (analysis.is(at, 'struck-people') && analysis.ends(at, 'plural')) || areHeld(analysis, at, to))) return true;
    if (analysis.tokens[at]?.kind === 'number' || analysis.is(at, 'many-words') || analysis.is(at, 'thousands-words')) isCounted = true;
    else if (!analysis.is(at, 'articles') && !analysis.is(at, 'of-words') && !analysis.is(at, 'besides-words') && !analysis.is(at, 'approximate-words')) return false;
  }
  return false;
}

/** The same asked for others: "release X and all other prisoners", "as well as of those detained", "as well as that of others". */
export const startsOthers: StartsAsk = (analysis, at, to) => {
  // "and that of others", "ainsi qu'à celle de": with its preposition once more.
  const pronoun = analysis.is(at, 'repeated-prepositions') && analysis.is(at + 1, 'standing-pronouns') ? at + 1 : at;
  // "y la de los demás": in Spanish an article is that pronoun before its preposition.
  const stands = (analysis.is(pronoun, 'standing-pronouns') && analysis.is(pronoun + 1, 'repeated-prepositions')) || (analysis.is(pronoun, 'articles') && analysis.is(pronoun + 1, 'of-words')) ? pronoun + 1 : pronoun;
  const first = analysis.is(stands, 'repeated-prepositions') ? stands + 1 : stands;
  if (areCountedPrisoners(analysis, first, to)) return true;
  if (first >= to || analysis.phraseLength(first, 'other-groups') === 0) return false;
  // "the ruling in X and Others": the name of a judgment.
  if (analysis.is(first, 'back-pointers') && analysis.isCapital(first) && analysis.isCapital(at - 2)) return false;
  const isTerm = within(analysis.matches.term, first + 1, to).some(({ from }) => from === first + 1);
  return isTerm || (!analysis.is(first + 1, 'no-people') && !analysis.is(first + 2, 'no-people-further'));
};
