import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* What stands between an office and whoever holds it, where adjectives and complements stand behind their noun: "la ministre norvégienne des Affaires étrangères X". */

/** An office and all that it is for are no longer than this. */
const longestOffice = 24;

/** « critique du président conservateur X », "del presidente conservador X": right behind an office that is no subject stands no verb. */
function isOfOfficeBefore(analysis: Analysis, at: number): boolean {
  if (nameClassesOf(analysis).office[at - 1] !== 1 || analysis.isCapital(at) || analysis.tokens[at]?.kind !== 'word' || !analysis.isCapital(at + 1)) return false;
  if (opensComplement(analysis, at) || analysis.is(at, 'function-words') || analysis.is(at, 'and-words') || analysis.is(at, 'place-prepositions') || analysis.is(at, 'relatives')) return false;
  return analysis.is(at - 2, 'article-prepositions') || (analysis.is(at - 2, 'articles') && analysis.is(at - 3, 'of-words'));
}

/** "norvégienne", "internationale": an adjective, in small letters. */
function isAdjective(analysis: Analysis, at: number): boolean {
  return isOfOfficeBefore(analysis, at) || isToldAdjective(analysis, at);
}

/** Whether its form tells that a word is one. */
function isToldAdjective(analysis: Analysis, at: number): boolean {
  return !analysis.isCapital(at) && !analysis.is(at, 'body-nouns') && (nameClassesOf(analysis).people[at] === 1 || analysis.ends(at, 'adjective'));
}

/** Whether token `at` can begin what an office is for: "de la Justice", "à la Coopération", "pour le Burundi". */
function opensComplement(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'of-words') || analysis.is(at, 'office-prepositions') || analysis.is(at, 'asking-prepositions') || analysis.is(at, 'articles');
}

/** "aux partenariats": a noun in small letters right behind what begins a complement. */
function isPortfolio(analysis: Analysis, at: number): boolean {
  return analysis.tokens[at]?.kind === 'word' && opensComplement(analysis, at - 1);
}

/** "de l'Intérieur, de la Sécurité et", "pour le Burundi et Chef du Bureau": whether the office goes on behind a comma or an "and", and no other name. */
function goesOnBehind(analysis: Analysis, joint: number): boolean {
  const next = joint + 1;
  return opensComplement(analysis, next) || nameClassesOf(analysis).office[next] === 1 || isAdjective(analysis, next) || analysis.is(next + 1, 'of-words');
}

/**
 * The token of the office whose adjectives and complements go on to token `end` without a break: "Commissaire à la Coopération internationale et au Développement", then a name or a comma.
 * Undefined where none does, and in languages that tell no adjectives by their endings.
 */
export function officeUpTo(analysis: Analysis, end: number): number | undefined {
  if (analysis.grammar.endings.adjective.size === 0) return undefined;
  const { office, honorific, role } = nameClassesOf(analysis);
  const { from } = analysis.sentenceAt(end - 1);
  let isListed = false;
  for (let at = end - 1; at >= Math.max(from, end - longestOffice); at--) {
    // "les ambassadeurs X et Y": all of a list hold an office that is in the plural.
    if (office[at]) return isListed && !analysis.ends(at, 'plural') ? undefined : at;
    // « le président de la République d'user de sa prérogative »: what whoever holds the office is to do.
    if (analysis.syntax.isInfinitive(analysis, at, end)) return undefined;
    // "la porte-parole sur la situation de X", « sur l'affaire X »: of whom it is said; "affaires étrangères" are an office's.
    if (role[at] || analysis.is(at, 'theme-nouns') || (analysis.is(at, 'told-cases') && !analysis.is(at, 'office-links'))) return undefined;
    if (analysis.norm(at) === ',' || analysis.is(at, 'and-words')) isListed ||= !goesOnBehind(analysis, at);
    else if (!opensComplement(analysis, at) && !honorific[at] && !analysis.is(at, 'office-links') && !analysis.isCapital(at) && !isAdjective(analysis, at) && !isPortfolio(analysis, at)) return undefined;
  }
  return undefined;
}

/** "l'ambassadrice danoise X", "le Commissaire à la Coopération internationale X": whether an adjective of an office stands right before token `from`. */
export function holdsOfficeBehindAdjective(analysis: Analysis, from: number): boolean {
  return isAdjective(analysis, from - 1) && officeUpTo(analysis, from) !== undefined;
}
