import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct, isFreedomOfPeople, isFreeOfObject } from './acts.js';
import { isBehindAnd, isBullet, jointLength, opensClause } from './clause.js';

/* Where an ask of its own begins behind a joint: each function answers for one form of it. */

/** Words that may stand before the noun of a nominal ask, and before the participle of a passive one. */
const nominalReach = 6;
const passiveReach = 9;
/** Words of a subject before its passive infinitive: "the cases of all who are on trial for an opinion to be". */
const subjectReach = 22;
/** Words between "on" and the infinitive of another addressee. */
const addresseeReach = 20;
/** Words of another addressee in which an authority is named. */
const actorReach = 5;

/** Whether an ask begins at token `at` (behind a joint, before `to`). */
export type StartsAsk = (analysis: Analysis, at: number, to: number) => boolean;

/** A verb in its base form, with or without what marks an infinitive. */
export const startsVerbal: StartsAsk = (analysis, at, to) => {
  // "to listen to them and not to play down their role".
  if (analysis.syntax.isInfinitive(analysis, at, to) || (analysis.is(at - 1, 'and-words') && analysis.syntax.isNegatedInfinitive(analysis, at))) return true;
  return startsBareVerb(analysis, at, to);
};

/** "Justice must be done and be seen to be done": the same once more. */
function isSeenToBe(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'be-infinitive') && analysis.is(at + 1, 'reader-participles') && (!analysis.is(at + 2, 'act-adverbs') && !analysis.ends(at + 2, 'adverb') && !analysis.is(at + 2, 'doer-links'));
}

/** Whether a verb that is an adjective too is one, as the last of a list behind an article: "a free, fair and open hearing". */
function isInAdjectives(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb - 1, 'and-words') || isAct(analysis, verb - 2, 'noun')) return false;
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
  if (isFreeOfObject(analysis, verb)) return false;
  // "a safe and secure environment".
  if (analysis.is(verb, 'adjective-verbs') && isInAdjectives(analysis, verb)) return false;
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

/** A verb of a clause in the third person: "that it ceases its attacks and fully respects the ceasefire". */
export const startsFinite: StartsAsk = (analysis, at, to) => {
  const verb = skipAdverbs(analysis, at, to);
  if (verb >= to) return false;
  return (analysis.is(verb, 'finite-acts') && !analysis.is(verb + 1, 'noun-phrase-enders')) || (isAct(analysis, verb, 'finite') && !analysis.is(verb - 1, 'no-verb-openers'));
};

/** "respect for", "access to": a noun of the same form is told by what follows it; "respect and protect" are verbs. */
function isNounOfSameForm(analysis: Analysis, verb: number): boolean {
  if (analysis.is(verb + 1, 'and-words')) return !isAct(analysis, verb + 2, 'verb');
  // "saquen de esa lista": no noun ends so.
  if (analysis.ends(verb, 'plural-verb')) return false;
  // "bring dialogue and reform forward".
  if (analysis.is(verb + 1, 'noun-particles') && isAct(analysis, verb, 'noun')) return true;
  // "a source of guidance and support in this work": two nouns of one preposition.
  if (analysis.is(verb - 1, 'and-words') && analysis.is(verb - 3, 'of-words') && analysis.is(verb + 1, 'noun-phrase-enders')) return true;
  // "libere de inmediato a los presos".
  return analysis.is(verb + 1, 'same-form-followers') && !analysis.is(verb + 2, 'immediate');
}

/** Articles and adjectives, then a noun of action. */
export const startsNominal: StartsAsk = (analysis, at, to) => {
  const first = analysis.is(at, 'nominal-openers') ? at + 1 : at;
  // "for as long as the trial lasts": a clause of time.
  if (first > at && analysis.is(first, 'clause-openers') && !analysis.is(first, 'relatives')) return false;
  // "y poner fin a la violencia": an infinitive, and no noun with what belongs to it.
  if (first === at && analysis.is(at - 1, 'and-words') && analysis.syntax.isVerb(analysis, at)) return false;
  for (let noun = first; noun < Math.min(first + nominalReach, to); noun++) {
    // "the (early) closing of the case", "freedom for the two".
    if ((analysis.is(noun, 'granted-nouns') && analysis.is(noun + 1, 'asking-prepositions')) || isAct(analysis, noun, 'noun') || isFreedomOfPeople(analysis, noun) || (noun > first && analysis.ends(noun, 'gerund') && analysis.is(first, 'articles') && analysis.is(noun + 1, 'of-words'))) return true;
    if (analysis.tokens[noun]?.kind !== 'word' || analysis.is(noun, 'noun-phrase-enders')) return false;
    // "periodistas y defensores y | a la liberación": the next joint has an ask of its own.
    if (noun > first && analysis.grammar.classes['complement-openers'].size > 0 && analysis.is(noun, 'and-words') && analysis.is(noun + 1, 'nominal-openers')) return false;
  }
  return false;
};

/** A gerund goes on asking: ", granting her access"; "including the release of" and "including by releasing" say what is meant by what is asked before. */
export const startsFurther: StartsAsk = (analysis, at, to) => {
  if (analysis.is(at, 'including-words') || analysis.is(at - 1, 'including-words')) return false;
  let start = analysis.is(at, 'further-openers') ? at + 1 : at;
  if (analysis.is(start, 'further-prepositions')) start++;
  const verb = skipAdverbs(analysis, start, to);
  // "thereby allowing", "permettant ainsi": what comes of it.
  if (analysis.any(at, verb + 2, 'result-words')) return false;
  return verb < to && isAct(analysis, verb, 'gerund');
};

/** "calls on A to … and on B to …", "urges the Government to … and the Parliament to …": another addressee is another ask. */
export const startsAddressee: StartsAsk = (analysis, at, to) => {
  // "los individuos, los grupos y las instituciones": where a joint marks whoever is asked, an article alone does not.
  const isMarked = analysis.grammar.classes['addressee-joints'].size > 0;
  const isActor = (): boolean => ((!isMarked && (analysis.is(at, 'articles') || analysis.is(at, 'general-quantifiers'))) || analysis.is(at, 'addressee-prepositions') || analysis.is(at, 'addressee-joints')) && actorsIn(analysis, at, at + actorReach).some(({ actor }) => actor === 'authority');
  if (!analysis.is(at, 'infinitive-addressees') && !isActor()) return false;
  for (let token = at + 1; token < Math.min(at + addresseeReach, to); token++) {
    // "l'usage des milices, de l'armée et … de respecter": where "de" marks the infinitive, it names nobody who is asked.
    if (analysis.is(at, 'of-words') && analysis.is(token, 'of-words')) continue;
    if (analysis.syntax.isInfinitive(analysis, token, to)) {
      // "repeal the laws on assembly and on the press and to let": the infinitive is the next ask.
      return !analysis.is(at, 'infinitive-addressees') || !analysis.is(token - 1, 'and-words');
    }
    if (analysis.is(at, 'addressee-joints') && opensClause(analysis, token, to)) return true;
  }
  return false;
};

/** "attend du gouvernement qu'il A, et des autorités qu'elles B": others who are asked, and the clause of what. */
export const startsAddresseeOfClause: StartsAsk = (analysis, at, to) => {
  if (!analysis.is(at, 'addressee-prepositions') || !actorsIn(analysis, at, at + actorReach).some(({ actor }) => actor === 'authority')) return false;
  for (let token = at + 2; token < Math.min(at + addresseeReach, to); token++) if (analysis.is(token + 1, 'subject-pronouns') && opensClause(analysis, token, to)) return true;
  return false;
};

/** "calls for the release of X and on the authorities to": behind what is called for, those on whom is called; the preposition marks them. */
export const startsOtherAddressee: StartsAsk = (analysis, at, to) => analysis.is(at, 'addressee-prepositions') && !analysis.is(at, 'infinitive-markers') && startsAddressee(analysis, at, to);

/** "calls for X to be released and for those responsible to be tried": a clause with an infinitive. */
export const startsForClause: StartsAsk = (analysis, at, to) => {
  // "s'unir pour panser les plaies et pour ne laisser personne de côté, à commencer par": an aim.
  if (!analysis.is(at, 'asking-prepositions') || (analysis.is(at, 'purpose-links') && analysis.syntax.isVerb(analysis, skipAdverbs(analysis, at + 1, to)))) return false;
  for (let token = at + 2; token < Math.min(at + addresseeReach, to); token++) {
    // "for journalists who belong to minorities": no infinitive is a plural.
    if (analysis.is(token, 'infinitive-markers') && analysis.ends(token + 1, 'plural') && !isAct(analysis, token + 1, 'verb') && !/ss$/u.test(analysis.norm(token + 1))) continue;
    // "for the protection of rights, for land rights, and to address": the infinitive is an ask beside them.
    if (analysis.syntax.isInfinitive(analysis, token, to)) return !analysis.is(token - 1, 'and-words');
    if (jointLength(analysis, token, to) > 0 && startsNominal(analysis, token + jointLength(analysis, token, to), to)) return false;
  }
  return false;
};

/** "calls on Togo to release X and for the release of all others": behind an infinitive without a preposition like it, what is called for as a noun. */
export function startsForNoun(first: number): StartsAsk {
  return (analysis, at, to) => {
    if (!analysis.is(at, 'asking-prepositions') || !analysis.is(at - 1, 'and-words') || !analysis.is(at + 1, 'articles') || !startsNominal(analysis, at + 1, to)) return false;
    return !analysis.any(first, at - 1, 'asking-prepositions');
  };
}

/** "liberar | a X": in a language that writes a preposition before people who are an object, whether one stands there, and none that belongs to a noun ("acceso a"). */
function isBeforeObject(analysis: Analysis, at: number): boolean {
  return analysis.grammar.classes['dropped-subject-verbs'].size > 0 && !isAct(analysis, at - 1, 'noun') && !analysis.is(at - 1, 'takers-of-infinitives') && !analysis.ends(at - 1, 'common-noun');
}

/** "insta a liberar a X y a la apertura de una investigación", "appelle à libérer X et à une enquête": the infinitive's preposition stands again before what is called for as a noun, and nowhere between. */
export function startsMarkedNoun(first: number): StartsAsk {
  return (analysis, at, to) => {
    const marker = analysis.is(first, 'infinitive-markers') ? first : first - 1;
    if (!analysis.is(marker, 'infinitive-markers') || !analysis.is(marker, 'nominal-openers') || !analysis.is(at, 'nominal-openers') || !startsNominal(analysis, at, to)) return false;
    // "à travers la révision": no article stands behind it.
    if (analysis.is(at, 'infinitive-markers') && !analysis.is(at + 1, 'articles') && !analysis.is(at + 1, 'indefinite-articles')) return false;
    for (let inner = marker + 1; inner < at; inner++) if (analysis.is(inner, 'nominal-openers') && !isBeforeObject(analysis, inner)) return false;
    return true;
  };
}

/** "calls for the release of X and for the safety of all": the preposition of the call stands again; not "respect for X and for Y", where it belongs to a noun. */
export function startsAgain(first: number): StartsAsk {
  return (analysis, at, to) => {
    if (!analysis.is(at, 'asking-prepositions') || !isBehindAnd(analysis, at) || at + 2 >= to) return false;
    if (analysis.is(at + 1, 'no-again') || analysis.is(at + 2, 'no-again')) return false;
    // "for his release, and for that of all others": one ask.
    if (analysis.is(at + 1, 'standing-pronouns') || analysis.is(at + 1, 'general-quantifiers')) return false;
    let inner = at - 2;
    while (inner > first && !analysis.is(inner, 'asking-prepositions')) inner--;
    // The only one before it is the call's own: "for work towards peace, and for restraint".
    if (inner <= first) return true;
    const isOfCall = analysis.norm(inner - 1) === ',' || analysis.is(inner - 1, 'and-words');
    // "for the protection of witnesses, for evidence to be kept and for full cooperation": without its article as the last of a list.
    if (!analysis.is(at + 1, 'articles')) return isOfCall && (startsNominal(analysis, at + 1, to) || startsNominal(analysis, inner, at));
    // The last one before it is that of another thing called for.
    return isOfCall;
  };
}

/** "insists on an end to the beatings and on a doctor for each of them": the preposition of the words that ask, once more, and nowhere between. */
export function startsSamePreposition(first: number): StartsAsk {
  return (analysis, at, to) => {
    const preposition = analysis.norm(first - 1);
    if (analysis.norm(at) !== preposition || !isBehindAnd(analysis, at) || at + 2 >= to) return false;
    for (let inner = first; inner < at; inner++) if (analysis.norm(inner) === preposition) return false;
    return true;
  };
}

/** "un llamado al cese de la violencia y a una salida acordada": what is called for stands behind the same preposition as whoever is asked, which stands nowhere between; not "a la calma y a las autoridades que". */
export function startsSameMarker(first: number): StartsAsk {
  const isMarker = (analysis: Analysis, at: number): boolean => analysis.is(at, 'nominal-openers') && !analysis.is(at, 'asking-prepositions');
  return (analysis, at, to) => {
    const marker = isMarker(analysis, first) ? first : first - 1;
    if (!isMarker(analysis, marker) || !isMarker(analysis, at) || !isBehindAnd(analysis, at) || at + 2 >= to) return false;
    for (let inner = marker + 1; inner < at; inner++) if (isMarker(analysis, inner)) return false;
    return !actorsIn(analysis, at, at + actorReach).some(({ actor }) => actor === 'authority') && !analysis.syntax.isInfinitive(analysis, at, to);
  };
}

/** "expects the charges to be dropped and the office to be opened": a subject of its own, with a passive infinitive behind it. */
export const startsSubject: StartsAsk = (analysis, at, to) => {
  if (!analysis.is(at, 'articles') && !analysis.is(at, 'indefinite-articles') && !analysis.is(at, 'case-pronouns') && !analysis.is(at, 'general-quantifiers') && !analysis.isCapital(at)) return false;
  return startsSubjectAt(analysis, at, to);
};

/** The same, whatever the subject begins with. */
export const startsSubjectAt: StartsAsk = (analysis, at, to) => {
  for (let token = at + 1; token < Math.min(at + subjectReach, to); token++) {
    // "Ms X's right to counsel to be respected": not every "to" is the one.
    if (analysis.is(token, 'infinitive-markers') && analysis.is(skipAdverbs(analysis, token + 1, to), 'be-infinitive')) return true;
    if (analysis.tokens[token]?.kind !== 'word' || analysis.is(token, 'coordinators')) return false;
  }
  return false;
};

/** "ensure that … and that …"; not "their safety and that of their families". */
export const startsThat: StartsAsk = (analysis, at, to) => opensClause(analysis, at, to) && !analysis.is(at + 1, 'of-words');

/** The same asked for others: "release X and all other prisoners", "as well as of those detained", "as well as that of others". */
export const startsOthers: StartsAsk = (analysis, at, to) => {
  // "and that of others".
  const stands = analysis.is(at, 'standing-pronouns') && analysis.is(at + 1, 'repeated-prepositions') ? at + 1 : at;
  const first = analysis.is(stands, 'repeated-prepositions') ? stands + 1 : stands;
  if (first >= to || analysis.phraseLength(first, 'other-groups') === 0) return false;
  // "the ruling in X and Others": the name of a judgment.
  if (analysis.is(first, 'back-pointers') && analysis.isCapital(first) && analysis.isCapital(at - 2)) return false;
  const isTerm = within(analysis.matches.term, first + 1, to).some(({ from }) => from === first + 1);
  return isTerm || (!analysis.is(first + 1, 'no-people') && !analysis.is(first + 2, 'no-people-further'));
};

/** "la liberación de X y la de todos los demás": the noun of the ask before is left out, and its article stands for it. */
export const startsThatOfOthers: StartsAsk = (analysis, at) => {
  // "insta a la liberación de X y a la de todos los demás".
  const first = analysis.is(at, 'nominal-openers') ? at + 1 : at;
  return analysis.is(first, 'articles') && analysis.is(first + 1, 'of-words') && analysis.phraseLength(first + 2, 'other-groups') > 0;
};

/** "should be followed by the release of X and by the repeal of the law": the preposition of what is to follow stands again. */
export const startsBy: StartsAsk = (analysis, at, to) => analysis.is(at, 'doer-links') && startsNominal(analysis, at + 1, to);

/** Most words of a subject whose verb a comma stands for. */
const gappedReach = 5;

/** "que los crímenes sean aclarados y sus autores, juzgados", "debe anularse y todos los acusados, ser absueltos": a comma before the participle at token `at` stands for the verb that was said. */
function isGapped(analysis: Analysis, at: number): boolean {
  if (analysis.norm(at - 1) !== ',' || !(isAct(analysis, at, 'participle') || (analysis.is(at, 'be-infinitive') && isAct(analysis, at + 1, 'participle'))) || analysis.is(at + 1, 'and-words')) return false;
  let joint = at - 2;
  while (joint > at - 2 - gappedReach && analysis.tokens[joint]?.kind === 'word' && !analysis.is(joint, 'and-words') && !analysis.is(joint, 'be-forms')) joint--;
  return analysis.is(joint, 'and-words') && joint < at - 3 && (analysis.is(joint + 1, 'subject-determiners') || analysis.is(joint + 1, 'general-quantifiers') || analysis.is(joint + 1, 'small-numbers'));
}

/** "Law No 4/1998": whether the mark at token `at` is part of a number. */
function isInNumber(analysis: Analysis, at: number): boolean {
  return analysis.norm(at) === '/' && analysis.tokens[at - 1]?.kind === 'number' && analysis.tokens[at + 1]?.kind === 'number';
}

/** A passive ask of its own: "and all charges dropped", "and must be tried fairly". */
export const startsPassive: StartsAsk = (analysis, at, to) => {
  // "must say why she was arrested and is being held": what is so.
  if (analysis.is(at, 'clause-openers') || (analysis.is(at, 'be-forms') && analysis.is(at + 1, 'be-forms'))) return false;
  if (isSeenToBe(analysis, at) || isGapped(analysis, at)) return false;
  // "shall not be prosecuted, or threatened, for having done their duty": what for.
  if (analysis.is(at, 'asking-prepositions') && analysis.ends(at + 1, 'gerund')) return false;
  for (let token = at; token < Math.min(at + passiveReach, to); token++) {
    const kind = analysis.tokens[token]?.kind;
    if (token > at && analysis.norm(token) === ',' && isGapped(analysis, token + 1)) return true;
    if ((kind !== 'word' && kind !== 'number' && !isInNumber(analysis, token)) || (token > at && analysis.is(token, 'passive-enders'))) return false;
    if (isAct(analysis, token, 'participle')) return true;
    // "be taken home and seen by a doctor".
    if (analysis.is(token, 'reader-participles') && analysis.is(token + 1, 'doer-links')) return true;
    // "must stop, and their families be compensated": a subject of its own with a bare "be".
    if (token > at + 1 && analysis.is(token, 'be-infinitive') && analysis.ends(token + 1, 'participle')) return true;
  }
  return false;
};

/** Most words of a subject with its complements before a participle whose "be" is left out. */
const gappedSubjectReach = 16;
/** What no subject of such a participle has. */
const noGappedSubject = ['be-forms', 'relatives', 'have-helpers', 'future-helpers', 'subject-pronouns'] as const;

/** "need to be restored, and freedom of expression and the right to dissent respected": behind a comma and "and" a longer subject, whose "be" was said before. */
export const startsGapped: StartsAsk = (analysis, at, to) => {
  if (!analysis.is(at - 1, 'and-words') || analysis.norm(at - 2) !== ',' || analysis.grammar.classes['short-adjectives'].size === 0) return false;
  for (let token = at; token < Math.min(at + gappedSubjectReach, to); token++) {
    const kind = analysis.tokens[token]?.kind;
    // "must be dropped, and their safety and that of their relatives be guaranteed".
    if (token > at + 1 && analysis.is(token, 'be-infinitive') && isAct(analysis, token + 1, 'participle')) return true;
    if (analysis.is(token, 'standing-pronouns') && analysis.is(token + 1, 'repeated-prepositions')) continue;
    if ((kind !== 'word' && kind !== 'number') || noGappedSubject.some((name) => analysis.is(token, name))) return false;
    if (token > at + 1 && isAct(analysis, token, 'participle') && !analysis.is(token - 1, 'articles') && !analysis.is(token - 1, 'back-pointers') && (token + 1 >= to || analysis.tokens[token + 1]?.kind === 'punctuation' || analysis.is(token + 1, 'noun-phrase-enders') || analysis.ends(token + 1, 'adverb'))) return true;
  }
  return false;
};

/** "ensure that A is respected and B is released": behind "that", a clause whose verb is a passive. */
export const startsPassiveClause: StartsAsk = (analysis, at, to) => {
  // "rights which she has as a citizen and under the constitution are respected": no subject begins with a preposition.
  if (analysis.is(at, 'opening-prepositions') || !startsPassive(analysis, at, to)) return false;
  for (let token = at + 1; token < Math.min(at + passiveReach, to); token++) if (analysis.is(token, 'be-forms')) return true;
  return false;
};
