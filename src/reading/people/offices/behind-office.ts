import type { Analysis } from '../../analysis.js';
import { isCivil, isOfCivilOwner } from '../civil-offices.js';
import { nameClassesOf } from '../name-classes.js';
import { isInBrackets } from '../named-behind.js';
import { officeUpTo } from '../office-complement.js';
import { appositionReach, formerReach, officeReach, voiceReach } from './reaches.js';

/* Offices that end right before the name. */

/** Whether an office stands before the name, and is not a former one: "Minister of Foreign Affairs, Mr X". */
export function isBehindOffice(analysis: Analysis, from: number): boolean {
  const { country, honorific, office } = nameClassesOf(analysis);
  // "ODIHR, under Director X": a title; "the radio's director X" and the first word of a sentence are none.
  if (analysis.is(from - 1, 'heads') && analysis.isCapital(from - 1) && from - 1 > analysis.sentenceAt(from).from) return analysis.any(from - voiceReach * 2, from, 'public-bodies');
  // "la porte-parole sur l'état de santé de X": whose it is.
  if (analysis.is(from - 1, 'of-words')) return false;
  let isListed = false;
  let isOnTheme = false;
  for (let at = from - 1; at >= Math.max(0, from - officeReach); at--) {
    // "la haute représentante sur la santé de Mme X": whose health it is.
    if (honorific[at + 2] && !office[at] && analysis.is(at + 1, 'of-words')) return false;
    isOnTheme ||= analysis.is(at, 'theme-nouns');
    if (office[at]) {
      // "the former national Minister of Planning, Mr X": an office may be several words.
      let first = at;
      while (office[first - 1]) first--;
      // "candidato a alcalde X", "candidate for mayor X": an office that is stood for.
      if (analysis.is(first - 2, 'politicians') && (analysis.is(first - 1, 'infinitive-markers') || analysis.is(first - 1, 'asking-prepositions'))) return false;
      // "déclaration du porte-parole sur la situation de X": rapporteurs have an office on a situation, spokespersons speak of one.
      return !(isOnTheme && !analysis.any(first, at + 1, 'thanked-offices')) && !(isListed && !analysis.ends(at, 'plural')) && !analysis.any(first - formerReach, at, 'former-words') && !isCivil(analysis, at) && !isOfCivilOwner(analysis, at);
    }
    // "déclaration du porte-parole sur M. X": of whom somebody in office speaks.
    const isAbout = analysis.is(at, 'office-prepositions') && !analysis.is(at, 'of-words') && !analysis.is(at, 'infinitive-markers');
    // The office may have its name before: "déclaration du porte-parole X sur Y".
    if (isAbout && at === from - 1 && office[at - 1]) return false;
    if (isAbout && (honorific[at + 1] || (at === from - 1 && analysis.isCapital(at - 1) && analysis.isCapital(at - 2) && (office[at - 3] || honorific[at - 3])))) return false;
    // "ministre des Affaires étrangères, l'honorable X"
    if (honorific[at]) continue;
    // "the Minister of Justice (X)", "[X]"
    if (at === from - 1 && (analysis.norm(at) === '(' || analysis.norm(at) === '[')) continue;
    // "the Attorney General (AG) X", "[High Representative] X"
    if (isInBrackets(analysis, at) || (at === from - 1 && analysis.norm(at) === ']')) continue;
    // "Ambassador to the HRC X": where the post is.
    if (at < from - 1 && analysis.is(at, 'articles') && analysis.is(at - 1, 'infinitive-markers') && office[at - 2]) {
      at--;
      continue;
    }
    // "Commissioners X and Y": all of a list hold an office that is in the plural.
    // "Minister for Women and Youth X": with more of what the office is for between, it joins no names.
    if (analysis.is(at, 'and-words') || (isListed && analysis.norm(at) === ',')) {
      isListed ||= at === from - 1 || honorific.subarray(at + 1, from).every((mark) => mark === 1);
      continue;
    }
    // "Special Rapporteur on Belarus X", "Special Rapporteur on Human Rights Defenders X"
    if (analysis.is(at, 'office-prepositions') && (country[at + 1] || (office[at - 1] && at + 1 < from && analysis.isCapital(at + 1) && !honorific[at + 1]))) continue;
    // "Statement By The High Representative On X": a small word that a title writes with a capital is no part of an office.
    if (analysis.norm(at) !== ',' && !analysis.is(at, 'office-links') && (!analysis.isCapital(at) || analysis.is(at, 'office-prepositions'))) return false;
  }
  return false;
}

/** Whether an office of the State's, or of States', goes on to token `end` with all that it is for: "le Commissaire à la Coopération et au Développement"; not "le juge d'instruction de Me X". */
export function endsOffice(analysis: Analysis, end: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let last = end - 1;
  while (honorific[last]) last--;
  if (analysis.is(last, 'of-words') || analysis.is(last, 'office-prepositions')) return false;
  const at = officeUpTo(analysis, last + 1);
  if (at === undefined) return false;
  let first = at;
  while (office[first - 1]) first--;
  return !analysis.any(first - formerReach, first, 'former-words') && !isCivil(analysis, at) && !isOfCivilOwner(analysis, at);
}

/** "UN Special Rapporteur on the situation of human rights defenders X": what the office is on stands between it and the name, with no comma. */
export function isBehindTheme(analysis: Analysis, from: number): boolean {
  const { role } = nameClassesOf(analysis);
  if (!role[from - 1] || !analysis.ends(from - 1, 'plural') || analysis.isCapital(from - 1)) return false;
  for (let at = from - 1; at > from - appositionReach; at--) {
    if (analysis.is(at, 'office-prepositions') && !analysis.is(at, 'of-words')) return analysis.any(at - formerReach, at, 'international-offices');
    if (!role[at] && !analysis.is(at, 'articles') && !analysis.is(at, 'of-words') && !analysis.is(at, 'situation-words')) return false;
  }
  return false;
}
