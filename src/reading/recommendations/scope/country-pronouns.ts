import type { Analysis } from '../../analysis.js';
import type { Ask } from '../../types.js';
import { isObjectPronoun } from '../clause.js';
import { isDeterminer } from './case-nouns.js';
import { peopleAt } from './general.js';
import { isPlural } from './pronouns.js';

/* "Human rights and their full respect", "courts … safeguard their standing": plural pronouns that stand for things of the country, and for nobody. */

/** How many words before a noun its owner stands: "their basic rights". */
const ownerReach = 3;

/** Whether the noun at token `at` belongs to somebody of the case by a pronoun: "her rights". */
function isOwned(analysis: Analysis, at: number): boolean {
  for (let before = at - 1; before >= at - ownerReach && analysis.tokens[before]?.kind === 'word'; before--) if (analysis.is(before, 'case-pronouns')) return true;
  return false;
}

/** "human rights and their respect", "courts and their judges": the owner stands right before "and". */
function followsOwner(analysis: Analysis, at: number, isPerson: (token: number) => boolean): boolean {
  const owner = at - 2;
  // "liberarlos y | dejarles trabajar", « les libérer et | les laisser travailler »: objects of verbs.
  if (analysis.ends(at, 'enclitic-plural') || isObjectPronoun(analysis, at)) return false;
  if (!analysis.is(at - 1, 'and-words') || isOwned(analysis, owner) || isPerson(owner)) return false;
  if (analysis.is(owner, 'country-things')) return true;
  return analysis.ends(owner, 'plural') && !analysis.isCapital(owner) && !analysis.is(owner, 'case-nouns') && !analysis.is(owner, 'back-pointers') && !isDeterminer(analysis, owner - 1) && !isDeterminer(analysis, owner - 2) && peopleAt(analysis, owner, isPerson) !== 'case';
}

/** How far before "Rights" the noun stands for the court that is called after them: "African Court on Human and Peoples' Rights". */
const courtReach = 6;

/** "the European Court of Human | Rights": whether the word at token `at` is of the name of a court. */
function isInNameOfCourt(analysis: Analysis, at: number): boolean {
  for (let before = at - 1; before >= at - courtReach && analysis.tokens[before]?.kind !== 'punctuation'; before--) if (analysis.is(before, 'courts')) return analysis.isCapital(before);
  return false;
}

/** Asks for which people and things could both be the object. */
const ofThings = new Set<Ask>(['respect-rights', 'enabling-space', 'law', 'other']);

/** Whether a plural thing of the country was named last before token `at`, in its sentence: "respect the results of the elections and challenge them in court". */
function followsThings(analysis: Analysis, at: number, isPerson: (token: number) => boolean): boolean {
  const { from } = analysis.sentenceAt(at);
  for (let noun = at - 1; noun >= from; noun--) {
    // "the judgment of the European Court of Human Rights in their case": a name; not "act upon their recommendations", which are that body's.
    if (analysis.is(noun, 'country-things') && analysis.isCapital(noun) && isInNameOfCourt(analysis, noun) && !analysis.is(at + 1, 'country-things')) continue;
    if (analysis.is(noun, 'country-things')) return !isOwned(analysis, noun);
    if (isPerson(noun) || analysis.is(noun, 'case-pronouns') || analysis.is(noun, 'back-pointers') || peopleAt(analysis, noun, isPerson)) return false;
    if (analysis.is(noun, 'case-nouns') && isDeterminer(analysis, noun - 1)) return false;
  }
  return false;
}

/**
 * Whether a plural pronoun at token `at` stands for things of the country that were named before it.
 * Not where a verb before it has a person as its object ("treat them", "let them").
 */
export function standsForCountry(analysis: Analysis, at: number, ask: Ask, isPerson: (token: number) => boolean): boolean {
  if (!isPlural(analysis, at)) return false;
  if (followsOwner(analysis, at, isPerson)) return true;
  // "all prisons and the people held in them".
  if (ask === 'access' && analysis.is(at - 1, 'place-prepositions')) return true;
  return ofThings.has(ask) && !analysis.is(at - 1, 'verbs-of-people') && !analysis.is(at + 1, 'infinitive-markers') && followsThings(analysis, at, isPerson);
}
