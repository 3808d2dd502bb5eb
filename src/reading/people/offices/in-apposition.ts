import type { Analysis } from '../../analysis.js';
import { isCivil, standsBeforeAdjectives } from '../civil-offices.js';
import { nameClassesOf } from '../name-classes.js';
import { isInBrackets } from '../named-behind.js';
import { endsOffice } from './behind-office.js';
import { headsPublicBody } from './heads.js';
import { isOnOthers } from './on-others.js';
import { appositionReach } from './reaches.js';

/* Offices that go on to the comma before the name. */

/** "Haut-Commissaire aux droits de l'homme, X": the noun for somebody belongs to what the office is for. */
function isOfRights(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'of-words') && analysis.is(at - 3, 'principle-nouns');
}

/** "the representative of Bangladesh and former Foreign Minister, X": who speaks for a country, whatever else they were. */
function speaksForCountry(analysis: Analysis, comma: number): boolean {
  const { country } = nameClassesOf(analysis);
  for (let at = comma - 1; at > comma - appositionReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'country-speakers') && analysis.is(at + 1, 'of-words') && (country[at + 2] || country[at + 3])) return true;
  return false;
}

/** "appointed last week by the junta": whether tokens `from`–`comma` tell who gave somebody an office. */
function isAppointedBy(analysis: Analysis, from: number, comma: number): boolean {
  return analysis.is(from, 'appointed-words') && analysis.any(from + 1, comma, 'doer-prepositions');
}

/** Whether token `at` is a verb that tells what somebody did or has done; not "appointed last week by the junta". */
function isDeed(analysis: Analysis, at: number): boolean {
  return !analysis.isCapital(at) && (analysis.syntax.isPast(analysis, at) || analysis.isAny(at, ['have-helpers', 'irregular-pasts'])) && !analysis.is(at, 'appointed-words');
}

/** "The Special Rapporteur on the situation of human rights defenders, X": an office that goes on to the comma before the name. */
export function isInApposition(analysis: Analysis, from: number): boolean {
  const { country, honorific, office, role } = nameClassesOf(analysis);
  let comma = from - 1;
  while (honorific[comma]) comma--;
  if (analysis.norm(comma) === ',' && (speaksForCountry(analysis, comma) || endsOffice(analysis, comma))) return true;
  const hasAdjectivesBehind = standsBeforeAdjectives(analysis);
  let head = comma - 1;
  // "défenseurs des droits de l'homme": the first word tells of how many.
  while (hasAdjectivesBehind && role[head] && role[head - 1]) head--;
  if (analysis.norm(comma) !== ',' || (role[head] && !analysis.ends(head, 'plural') && !isOfRights(analysis, head))) return false;
  const { from: start } = analysis.sentenceAt(from);
  for (let at = comma - 1; at >= Math.max(start, comma - appositionReach) && (analysis.tokens[at]?.kind !== 'punctuation' || isInBrackets(analysis, at)); at--) {
    // "asked the President to pardon Y, X and Z": what whoever holds the office is to do.
    if (at < comma - 1 && analysis.syntax.isInfinitive(analysis, at, comma)) return false;
    // "The Governor of Kano | accused defenders, X and Y": what whoever holds it did.
    if (office[at] !== 1 && isDeed(analysis, at)) return false;
    // "the head of the Presidential Council, Mr X"; of a union it is none.
    if (analysis.is(at, 'heads') && analysis.is(at + 1, 'of-words')) return headsPublicBody(analysis, at + 2);
    // "on the independence of judges and lawyers": what the office is for.
    const isAbout = office[at] === 1 && analysis.ends(at, 'plural') && !analysis.isCapital(at) && !analysis.is(at + 1, 'office-prepositions');
    if (office[at] && !isAbout) {
      if (isOnOthers(analysis, at, comma)) return false;
      // "el Relator Especial sobre la situación de los defensores, X"
      // "la relatora especial de la ONU", "el ministro de Exteriores británico, X".
      const isOfCountry = country[at + 1] === 1 && !analysis.isCapital(at + 1);
      const isAdjective = analysis.isCapital(at + 1) || isOfCountry || analysis.is(at + 1, 'office-adjectives') || (analysis.tokens[at + 1]?.kind === 'word' && !analysis.is(at + 1, 'office-prepositions') && !analysis.is(at + 1, 'relatives') && analysis.isCapital(at + 4));
      const next = hasAdjectivesBehind && isAdjective ? at + 2 : at + 1;
      return (analysis.is(next, 'office-prepositions') || (isOfCountry && next === comma) || isAppointedBy(analysis, at + 1, comma)) && !analysis.is(at - 1, 'former-words') && !isCivil(analysis, at);
    }
  }
  return false;
}
