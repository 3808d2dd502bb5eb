import type { Analysis } from '../../analysis.js';
import { endingAt } from '../../matches.js';

/* "their persecution of the press", "the people … its leaders": pronouns for those who are asked, or for what an ask is on, and for nobody of the case. */

/** Adjectives between a pronoun and its noun: "their brutal and systematic persecution". */
const adjectives = 3;

/** "their persecution | of the press", "leur répression | contre": whether behind a noun for what is done to people it is told to whom; not "their persecution", which may be what befalls them. */
function isToldToWhom(analysis: Analysis, deed: number): boolean {
  return analysis.is(deed, 'own-deeds') && analysis.is(deed + 1, 'own-deed-links') && analysis.tokens[deed + 2]?.kind === 'word';
}

/** "to cease | their attempts to silence the press": what somebody is to stop trying, they do themselves. */
function isTriedByAsked(analysis: Analysis, pronoun: number): boolean {
  // "cesar en sus intentos".
  const verb = analysis.is(pronoun - 1, 'place-prepositions') ? pronoun - 2 : pronoun - 1;
  return analysis.is(verb, 'ending-verbs') && analysis.is(pronoun + 1, 'tries');
}

/** "the agreement between the Government and | its opponents": whether those in power stand right before "and", whose are those behind it. */
export function followsThoseInPower(analysis: Analysis, owner: number): boolean {
  return analysis.is(owner - 1, 'and-words') && endingAt(analysis.matches.actor, owner - 1).some(({ entry }) => entry.kind === 'authority');
}

/** Whether the pronoun at a token owns what those who are asked do themselves, or those who face them. */
export function isOwnerInPower(analysis: Analysis, pronoun: number): boolean {
  if (!analysis.is(pronoun, 'kin-owners')) return false;
  if (followsThoseInPower(analysis, pronoun)) return true;
  for (let deed = pronoun + 1; deed <= pronoun + 1 + adjectives && analysis.tokens[deed]?.kind === 'word'; deed++) if (isToldToWhom(analysis, deed)) return true;
  return isTriedByAsked(analysis, pronoun);
}

/** Whether the noun at a token is what those who are asked do to others, by the pronoun before it and the words behind. */
export function isDeedOfAsked(analysis: Analysis, deed: number): boolean {
  if (!isToldToWhom(analysis, deed)) return false;
  for (let pronoun = deed - 1; pronoun >= deed - 1 - adjectives && analysis.tokens[pronoun]?.kind === 'word'; pronoun--) if (analysis.is(pronoun, 'kin-owners')) return true;
  return false;
}

/** How far behind the first word of an ask its subject tells that it is a thing of the country: "que le processus électoral". */
const processReach = 4;

/** "que le processus électoral aille à son terme", "que la transición siga su curso", "le peuple doit pouvoir choisir ses dirigeants": one word is "his" and "its", and stands for the thing that the clause is on. */
export function isOwnedByProcess(analysis: Analysis, from: number, at: number): boolean {
  if (!analysis.grammar.traits.has('generic-articles') || !analysis.is(at, 'kin-owners')) return false;
  // "appliquer la Convention dans toutes ses dispositions".
  if (analysis.is(at + 1, 'provision-nouns')) return true;
  if (at - from <= processReach) return false;
  const subject = analysis.is(from, 'complementizers') ? from + 1 : from;
  const isOfCountry = analysis.any(subject + 1, subject + processReach, 'situation-nouns') || analysis.is(subject + 1, 'country-owners');
  return analysis.is(subject, 'articles') && isOfCountry && !analysis.any(subject + 1, at, 'case-nouns');
}
