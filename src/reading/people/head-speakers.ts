import type { Analysis } from '../analysis.js';
import { startingAt } from '../matches.js';
import { organisationsAtHead } from '../organisations/head.js';
import { skipAdverbs } from '../syntax/syntax.js';

/* Names with which a sentence begins, and what those who bear them say there. */

/** Names in a list are no further from the head of their sentence. */
const listReach = 24;
/** From this strength on, whoever asks calls on somebody. */
const call = 4;

function isJoint(analysis: Analysis, at: number): boolean {
  return analysis.norm(at) === ',' || analysis.is(at, 'and-words');
}

/** "Lantern and Lawyers Abroad condemn": a name beside one that tells an organisation, where both are the subject of what organisations say of themselves. */
export function isBesideSpeakingBody(analysis: Analysis, from: number, to: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  if (from - start > listReach || (from > start && !isJoint(analysis, from - 1) && !analysis.is(from - 1, 'articles'))) return false;
  const named = organisationsAtHead(analysis, start);
  return named !== undefined && to <= named.to && (to < named.to ? isJoint(analysis, to) : from > named.from);
}

/** "X condemns the arrest of Y", "X and Z call on": whether a name is among those with which its sentence begins, and which condemn or ask in it. */
export function speaksAtHead(analysis: Analysis, from: number, to: number): boolean {
  const { from: start, to: end } = analysis.sentenceAt(from);
  if (from - start > listReach || (from > start && !isJoint(analysis, from - 1))) return false;
  // "In Hong Kong, X".
  if (from > start && analysis.is(start, 'opening-prepositions')) return false;
  for (let at = start; at < from; at++) if (!analysis.isCapital(at) && !isJoint(analysis, at)) return false;
  let verb = to;
  while (verb < end && verb - start <= listReach && (analysis.isCapital(verb) || isJoint(analysis, verb))) verb++;
  verb = skipAdverbs(analysis, verb, end);
  if (analysis.syntax.isPast(analysis, verb) || analysis.ends(verb, 'gerund')) return false;
  // "X awaits trial", "X and Y seek the truth": nobody is called on.
  return analysis.is(verb, 'speaking-up-verbs') || startingAt(analysis.matches.ask, verb).some(({ entry }) => entry.kind === 'verb' && entry.settings.takes !== 'content' && Number(entry.settings.strength) >= call);
}
