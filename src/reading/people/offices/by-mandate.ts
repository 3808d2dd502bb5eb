import type { Analysis } from '../../analysis.js';
import { nameClassesOf } from '../name-classes.js';

/* Several who hold one office, each named behind what theirs is for. */

/** Tokens of offices, and of those who hold them, before the last of them. */
const mandatesReach = 40;

/** Words between an office and what it is for: « Rapporteurs spéciaux de l'ONU | sur ». */
const adjectivesReach = 6;
/** In so many words the preposition of what a participle tells stands: « spéciaux chargés | de »; « chargés | de ». */
const chargedReaches = [3, 2];

/** Where the office at token `office` tells what it is for: behind its adjectives and whose it is, « les Rapporteurs spéciaux de l'ONU | sur », « chargés | de ». */
function mandateFrom(analysis: Analysis, office: number): number | undefined {
  for (let at = office + 1; at < office + adjectivesReach && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.is(at, 'office-prepositions') && !analysis.is(at, 'of-words')) return at;
  return chargedReaches.map((reach) => office + reach).find((at) => analysis.is(at, 'of-words'));
}

/** Whether what another of several offices is for begins at token `at`, behind a comma or "and", as the first does at token `mandate`. */
function startsMandate(analysis: Analysis, at: number, mandate: number): boolean {
  if (analysis.norm(at - 1) !== ',' && !analysis.is(at - 1, 'and-words')) return false;
  return analysis.norm(at) === analysis.norm(mandate) || (analysis.is(at, 'of-words') && analysis.is(mandate, 'of-words'));
}

/** Whether a comma stands between tokens `from` and `to`: the first of several is named right behind what the office is for. */
function hasMarkBetween(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.tokens[at]?.kind !== 'word') return true;
  return false;
}

/** "The Special Rapporteurs on defenders, X, on executions, Y, and on torture, | Z": whether a name behind a comma is that of one of several who hold an office that stands once, in the plural, before what each of them is for. */
export function isListedByMandate(analysis: Analysis, from: number): boolean {
  if (analysis.norm(from - 1) !== ',') return false;
  const { office } = nameClassesOf(analysis);
  const start = Math.max(analysis.sentenceAt(from).from, from - mandatesReach);
  for (let at = from - 2; at >= start; at--) {
    if (analysis.tokens[at]?.kind === 'quote' || analysis.isAny(at, ['be-forms', 'copulas', 'have-helpers', 'relatives', 'speech-words'])) return false;
    const mandate = office[at] === 1 && analysis.ends(at, 'plural') ? mandateFrom(analysis, at) : undefined;
    if (mandate === undefined || mandate >= from) continue;
    // « sur les exécutions extrajudiciaires, sommaires ou arbitraires, X »: what one of them is for may have commas inside.
    let own = from - 2;
    while (own > mandate && !startsMandate(analysis, own, mandate)) own--;
    return own > mandate || !hasMarkBetween(analysis, mandate, from - 1);
  }
  return false;
}
