import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { subjectOf } from '../subject.js';

/* "rend hommage aux familles qui refusent de se taire et réclament la vérité": verbs of a relative clause, told from the speaker's own by their number. */

/** Words between a relative and the verb of its clause: "qui ne se sont pas". */
const verbReach = 4;

/** Whether the clause that a relative at token `relative` opens tells what several do. */
function tellsOfMany(analysis: Analysis, relative: number, to: number): boolean {
  for (let at = relative + 1; at < Math.min(to, relative + verbReach); at++) if (analysis.ends(at, 'many-verb') && !analysis.ends(at, 'adverb')) return true;
  return false;
}

/** Shorter words that end as such verbs do are prepositions: "con", "en". */
const shortestVerb = 4;

/** "La délégation de l'UE et les ambassades | saluent": whether tokens `from`–`to` have a verb that several do. */
function hasVerbOfMany(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.ends(at, 'many-verb') && analysis.norm(at).length >= shortestVerb && !analysis.ends(at, 'adverb') && !analysis.isCapital(at) && !analysis.is(at - 1, 'articles')) return true;
  return false;
}

/** Whether the speaker at tokens `start`–`end` is one body, or "we", whose verb has another form than that of several others; not "les ambassadeurs", "l'UE et la Suisse". */
function isOfAnotherNumber(analysis: Analysis, start: number, end: number, sentenceFrom: number): boolean {
  if (within(analysis.matches.actor, start, end).some(({ entry }) => entry.settings.pronoun === true)) return true;
  if (analysis.ends(end - 1, 'plural') || analysis.is(end, 'and-words') || analysis.norm(end) === ',') return false;
  for (let at = start - 1; at >= sentenceFrom && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.ends(at, 'plural')) return false;
  return true;
}

/**
 * "La UE saluda a los estudiantes, que piden el fin de los cortes y | exigen que": whether a verb that several do goes on with a relative clause on several, where whoever speaks is one, or "we".
 * @param verb the verb of asking @param from where its sentence begins
 */
export function isOfMany(analysis: Analysis, verb: number, from: number): boolean {
  if (!analysis.ends(verb, 'many-verb')) return false;
  let relative = verb - 1;
  while (relative > from && !(analysis.is(relative, 'relatives') && tellsOfMany(analysis, relative, verb))) {
    if (analysis.isMark(relative, ';:')) return false;
    relative--;
  }
  if (relative <= from) return false;
  // "Saludamos a quienes desfilan y piden".
  for (let at = from; at < relative; at++) if (analysis.ends(at, 'first-person')) return true;
  const subject = subjectOf(analysis, verb);
  return subject.actor === 'eu' && subject.to < relative && !hasVerbOfMany(analysis, subject.to, relative) && isOfAnotherNumber(analysis, subject.from, subject.to, from);
}
