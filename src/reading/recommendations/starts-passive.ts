import type { Analysis } from '../analysis.js';
import { isAct } from './acts.js';
import { isSecondAdjective } from './second-adjective.js';
import { isSeenToBe, type StartsAsk } from './starts.js';

/* Where what is to be done to somebody begins behind a joint. */

/** Words that may stand before the participle of a passive ask. */
const passiveReach = 9;

/** How far behind what marks an infinitive "be" stands: "to be immediately freed". */
const infinitiveReach = 3;
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

/** "her licence | to practise given back", "the order | to close the school revoked": whether the infinitive at token `at` tells of the noun before it, with its determiner. */
function isOfNoun(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'infinitive-markers') && analysis.is(at - 1, 'infinitive-nouns') && !analysis.is(at + 1, 'be-infinitive') && (analysis.is(at - 2, 'subject-determiners') || analysis.is(at - 2, 'case-determiners'));
}

/** "that the facts, and the conditions in which he was held, | are clarified": a finite verb behind a bare comma, in no list of verbs, is that of the subject before. */
function isVerbBehindAside(analysis: Analysis, at: number, to: number): boolean {
  if (analysis.norm(at - 1) !== ',' || !analysis.is(at, 'be-forms') || analysis.is(at, 'be-infinitive') || analysis.is(at + 1, 'be-forms')) return false;
  for (let joint = at + 1; joint < to; joint++) if (analysis.is(joint, 'and-words') && analysis.is(joint + 1, 'be-forms')) return false;
  return true;
}

/** ", following the recommendations made to it", ", to fulfil the promises made": behind a bare comma, a preposition or an infinitive begins no subject of a participle. */
function isNoSubject(analysis: Analysis, at: number, to: number): boolean {
  if (analysis.norm(at - 1) !== ',') return false;
  if (analysis.is(at, 'opening-prepositions')) return true;
  // "release X, a lawyer held since May", "X and Y, both held since May": behind a name, who that is.
  if (analysis.isCapital(at - 2) && (analysis.is(at, 'indefinite-articles') || (analysis.is(at, 'small-numbers') && isAct(analysis, at + 1, 'participle')))) return true;
  return analysis.is(at, 'infinitive-markers') && analysis.syntax.isInfinitive(analysis, at, to) && !analysis.any(at + 1, at + 1 + infinitiveReach, 'be-infinitive');
}

/** "le respect des règles et | procédures établies", "des droits et | garanties": in a language in which adjectives stand behind their noun, whether the word at token `at` is the second of two bare plurals behind one preposition. */
function isSecondPlural(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.is(at - 1, 'and-words') || !analysis.is(at - 3, 'of-words')) return false;
  return [at, at - 2].every((word) => analysis.ends(word, 'plural') && !analysis.isCapital(word) && !analysis.is(word, 'subject-determiners') && !analysis.is(word, 'articles') && !analysis.is(word, 'general-quantifiers'));
}

/** A passive ask of its own: "and all charges dropped", "and must be tried fairly". */
export const startsPassive: StartsAsk = (analysis, at, to) => {
  // "must say why she was arrested and is being held": what is so.
  if (analysis.is(at, 'clause-openers') || (analysis.is(at, 'be-forms') && analysis.is(at + 1, 'be-forms'))) return false;
  if (isSeenToBe(analysis, at) || isGapped(analysis, at) || isVerbBehindAside(analysis, at, to) || isSecondPlural(analysis, at)) return false;
  // "se tiennent à la loi et | aux promesses faites": no subject begins with such a preposition.
  if (analysis.is(at, 'nominal-openers') && !analysis.is(at, 'asking-prepositions')) return false;
  // "shall not be prosecuted, or threatened, for having done their duty": what for.
  if (analysis.is(at, 'asking-prepositions') && analysis.ends(at + 1, 'gerund')) return false;
  if (isNoSubject(analysis, at, to)) return false;
  for (let token = at; token < Math.min(at + passiveReach, to); token++) {
    const kind = analysis.tokens[token]?.kind;
    // "fairness in line with the promises made": the participle of another noun.
    if (analysis.phraseLength(token, 'accordance-openers') > 0) return false;
    if (token > at && analysis.norm(token) === ',' && isGapped(analysis, token + 1)) return true;
    if ((kind !== 'word' && kind !== 'number' && !isInNumber(analysis, token)) || (token > at && analysis.is(token, 'passive-enders') && !isOfNoun(analysis, token) && !isSecondAdjective(analysis, token + 1))) return false;
    // "fair and transparent, with X being given access": what is so meanwhile.
    if (analysis.is(token, 'be-forms') && analysis.ends(token, 'gerund')) return false;
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
  if (!analysis.is(at - 1, 'and-words') || analysis.norm(at - 2) !== ',' || analysis.grammar.classes['short-adjectives'].isEmpty) return false;
  for (let token = at; token < Math.min(at + gappedSubjectReach, to); token++) {
    const kind = analysis.tokens[token]?.kind;
    // "must be dropped, and their safety and that of their relatives be guaranteed".
    if (token > at + 1 && analysis.is(token, 'be-infinitive') && isAct(analysis, token + 1, 'participle')) return true;
    if (analysis.is(token, 'standing-pronouns') && analysis.is(token + 1, 'repeated-prepositions')) continue;
    // "and the schools that were shut in January reopened": a clause that tells which, with a passive of its own.
    if (token > at && analysis.is(token, 'relatives') && (analysis.is(token + 1, 'copulas') || analysis.is(token + 1, 'be-forms')) && analysis.ends(token + 2, 'participle')) {
      token += 2;
      continue;
    }
    if ((kind !== 'word' && kind !== 'number') || analysis.isAny(token, noGappedSubject)) return false;
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
