import type { Analysis } from '../../analysis.js';
import type { Ask } from '../../types.js';
import { doneToSeveral } from './deeds-of-several.js';
import { isPeople } from './general.js';
import type { Walk } from './walk.js';

/* Those who did what a statement tells of, by a clause on whoever did: "everyone who had a part in this crime". */

/** Words between whoever did something and what was told that it points to. */
const toldReach = 7;

/** What is asked of no culprit: whoever is to be free to do something has done nothing. */
const ofNoCulprit = new Set<Ask>(['law', 'respect-rights', 'enabling-space', 'release', 'drop-charges']);

/** The token at which it is told what people did: behind "whoever", "everyone who", "all those who"; undefined where no such words stand at token `at`. */
function deedBehind(analysis: Analysis, at: number): number | undefined {
  if (analysis.is(at, 'whoever-words')) return at + 1;
  if (!analysis.is(at, 'general-quantifiers') && !analysis.is(at, 'general-words')) return undefined;
  // "everybody involved in this crime".
  if (analysis.ends(at + 1, 'participle') && analysis.is(at + 2, 'place-prepositions')) return at + 1;
  if (analysis.is(at + 1, 'side-prepositions') && analysis.is(at + 2, 'indefinite-articles')) return at + 2;
  const relative = analysis.is(at + 1, 'back-pointers') && !analysis.is(at + 1, 'relatives') ? at + 2 : at + 1;
  return analysis.is(relative, 'relatives') ? relative + 1 : undefined;
}

/** "quiconque a pris part à ces violations", "everyone who had a hand in this cowardly attack": to what was told; not "quiconque commet de telles violations". */
function hasPartInTold(analysis: Analysis, verb: number): boolean {
  // "everyone with a hand in it".
  if (analysis.is(verb, 'indefinite-articles') && analysis.is(verb - 1, 'side-prepositions')) return pointsToDeed(analysis, verb);
  // "who were involved in this crime".
  const isPast = analysis.is(verb, 'have-helpers') || analysis.is(verb, 'irregular-pasts') || analysis.syntax.isPast(analysis, verb) || ((analysis.is(verb, 'be-forms') || analysis.is(verb, 'copulas')) && analysis.ends(verb + 1, 'participle'));
  return isPast && pointsToDeed(analysis, verb);
}

/** Whether what was told is pointed to behind a token: "in this crime", "in it". */
function pointsToDeed(analysis: Analysis, verb: number): boolean {
  for (let told = verb + 1; told < verb + toldReach; told++) {
    // "in it".
    if (analysis.is(told, 'decision-pronouns') && analysis.is(told - 1, 'place-prepositions')) return true;
    // "this crime", "this cowardly crime".
    if (analysis.is(told, 'pointing-words') && [told + 1, told + 2].some((noun) => analysis.is(noun, 'violation-nouns') || analysis.is(noun, 'case-nouns') || analysis.is(noun, 'pointed-nouns'))) return true;
    // "the crime", "the murder", with nothing behind it: the one that was told.
    if (analysis.is(told, 'articles') && analysis.is(told + 1, 'crime-nouns') && !analysis.ends(told + 1, 'plural') && !analysis.is(told + 2, 'of-words') && !analysis.is(told + 2, 'against-words')) return true;
  }
  return false;
}

/** "whoever committed this crime", "everyone who had a hand in these attacks": those who did what was told, whatever stands before. */
export function pointToTold({ analysis, at, ask, concern }: Walk): boolean {
  if (!concern.isOnCase) return false;
  // "those which took place must be investigated": the deeds that were told.
  if (ask === 'investigate' && !concern.isNamed && analysis.is(at, 'back-pointers') && analysis.phraseLength(at + 1, 'happened-clauses') > 0) return true;
  // "release all the defenders named above".
  if (analysis.ends(at, 'plural') && analysis.phraseLength(at + 1, 'named-before') > 0) return true;
  if (ofNoCulprit.has(ask)) return false;
  const verb = deedBehind(analysis, at);
  return verb !== undefined && hasPartInTold(analysis, verb);
}

/** So near behind "those who" stands the word that blames them: "quienes resulten culpables", "those who are found responsible". */
const blameReach = 4;

/** "responsible | for this crime", "autores | de los hechos": whether what was told is what somebody is to blame for. */
function isOfDeedTold(analysis: Analysis, link: number): boolean {
  if (!analysis.is(link, 'of-words') && !analysis.is(link, 'asking-prepositions')) return false;
  // "de los hechos que motivaron".
  const isTold = analysis.is(link + 1, 'articles') && analysis.is(link + 3, 'relatives') && analysis.syntax.isPast(analysis, link + 4);
  return (isTold || analysis.is(link + 1, 'pointing-words')) && (analysis.is(link + 2, 'case-nouns') || analysis.is(link + 2, 'violation-nouns') || analysis.is(link + 2, 'pointed-nouns'));
}

/** "quienes resulten responsables deben ser juzgados": those who did what was told, with nothing behind that says what they did. */
export function areBlamedForTold({ analysis, at, ask, concern }: Walk): boolean {
  if (ofNoCulprit.has(ask) || !concern.isOnCase || !analysis.is(at, 'back-pointers') || analysis.is(at - 1, 'general-quantifiers')) return false;
  for (let blamed = at + 2; blamed <= at + blameReach; blamed++) if (analysis.is(blamed, 'blame-words')) return isOfDeedTold(analysis, blamed + 1) || !analysis.is(blamed + 1, 'of-words') && !analysis.is(blamed + 1, 'asking-prepositions') && !analysis.is(blamed + 1, 'place-prepositions');
  return false;
}

/** « que tous les responsables rendent des comptes », « tous les auteurs et commanditaires », where something was done to somebody who is named: those who did that; not « tous les responsables politiques », « tous les auteurs de violences ». */
function areAllToBlame(analysis: Analysis, at: number, { isOnCase, isThematic, isNamed, event }: Walk['concern']): boolean {
  if (!isOnCase || isThematic || !isNamed || !(event === 'other' || doneToSeveral.has(event))) return false;
  if (!analysis.is(at, 'general-quantifiers') || !analysis.is(at + 1, 'generic-articles') || !analysis.isAny(at + 2, ['blame-words', 'culprits'])) return false;
  const behind = at + 3;
  return !analysis.is(behind, 'of-words') && !(analysis.ends(behind, 'plural') && !analysis.ends(behind, 'participle') && !analysis.is(behind, 'be-forms'));
}

/** "bring to court whoever incited others": where nobody is named, those who did what was told. */
export function areCulpritsTold({ analysis, at, ask, concern, before }: Walk): boolean {
  // "must be investigated and anyone responsible must be held to account": behind an inquiry into the case, with nothing behind that says for what.
  if (ask === 'investigate' && concern.isOnCase && before?.scope === 'case' && analysis.is(at, 'general-quantifiers') && analysis.is(at + 1, 'blame-words') && !analysis.is(at + 2, 'of-words')) return true;
  if (areAllToBlame(analysis, at, concern) && ask === 'investigate' && before?.scope !== 'situation') return true;
  if (ask !== 'investigate' || !concern.isOnCase || concern.isThematic) return false;
  if (usedForce(analysis, at)) return true;
  if (concern.isNamed) return false;
  if (areBlamedForDeeds(analysis, at)) return true;
  if (!analysis.is(at, 'whoever-words')) return false;
  return analysis.syntax.isPast(analysis, at + 1) || analysis.is(at + 1, 'be-forms') || analysis.is(at + 1, 'have-helpers');
}

/** How far behind the verb it is told on whom: "who beat | reporters". */
const struckReach = 7;

/** "hold to account anyone who used undue force", "all who fired on the crowd": whoever did something on that day; not "anyone who attacks journalists", "all who have attacked journalists", "all who took part in grave abuses". */
function usedForce(analysis: Analysis, at: number): boolean {
  const verb = deedBehind(analysis, at);
  if (verb === undefined || analysis.grammar.traits.has('nouns-first') || !analysis.is(verb - 1, 'relatives') || !(analysis.syntax.isPast(analysis, verb) || analysis.is(verb, 'irregular-pasts'))) return false;
  for (let struck = verb + 1; struck < verb + struckReach && analysis.tokens[struck]?.kind === 'word'; struck++) if ((isPeople(analysis, struck) || (analysis.is(struck, 'violation-nouns') && analysis.ends(struck, 'plural'))) && !analysis.is(struck - 1, 'articles')) return false;
  return true;
}

/** "anyone responsible for the deaths": whoever is to blame for deeds with an article, and so for those that were told. */
function areBlamedForDeeds(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'general-words') && !analysis.is(at, 'general-quantifiers')) return false;
  if (!analysis.is(at + 1, 'blame-words') || !analysis.is(at + 2, 'asking-prepositions') || !analysis.is(at + 3, 'articles') || analysis.is(at + 3, 'generic-articles')) return false;
  return (analysis.is(at + 4, 'case-nouns') || analysis.is(at + 4, 'violation-nouns') || analysis.is(at + 4, 'pointed-nouns')) && !analysis.is(at + 5, 'of-words') && !analysis.is(at + 5, 'against-words');
}
