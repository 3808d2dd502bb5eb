import type { Analysis } from '../analysis.js';
import { longestMatch, within } from '../matches.js';
import type { RunWords } from './run-words.js';

/* Names right behind a term for what somebody is. */

/** The kinds of terms that say what somebody is. */
const callings = new Set(['hrd', 'hrd-short', 'role']);

/** Whether a term that begins at token `from` with a capital is part of the name of a body: "Réseau des Défenseurs des Droits Humains". */
function isOfBody(words: RunWords, from: number): boolean {
  const { analysis, classes } = words;
  if (!analysis.isCapital(from)) return false;
  let before = from - 1;
  while (analysis.is(before, 'of-words') || analysis.is(before, 'articles')) before--;
  return before < from - 1 && analysis.isCapital(before) && classes.body[before] === 1;
}

/**
 * "le défenseur des droits de l'Homme | X", "la Defensora de los Derechos Humanos | X": where the name begins in a run of capitalized words whose first ones end what somebody is;
 * undefined where none of them do. "Homme", "Derechos" alone tell a body.
 */
export function behindCalling(words: RunWords, from: number, to: number): number | undefined {
  if (!words.isBody(from)) return undefined;
  for (const { entry, from: first, to: end } of within(words.analysis.matches.term, from - longestMatch, to)) {
    if (end > from && end < to && end - first > 1 && callings.has(entry.kind) && words.classes.capitalized[end] === 1 && words.isBody(end - 1) && !words.isBody(end) && !isOfBody(words, first)) return end;
  }
  return undefined;
}

/** Words of "femme défenseure des droits de l'homme". */
const termReach = 8;

/** "la defensora del medio ambiente | X", « le membre de la société civile | X »: whether a term of several words for what somebody is stands right before a name. */
export function isBehindLongTerm(analysis: Analysis, from: number): boolean {
  return within(analysis.matches.term, from - termReach, from).some(({ from: first, to }) => to === from && to - first > 2);
}
