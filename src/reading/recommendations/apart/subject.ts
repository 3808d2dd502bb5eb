import type { Analysis, Match } from '../../analysis.js';
import { actorsIn } from '../../subject.js';
import { opensClause } from '../clause.js';
import { startsNominal } from '../starts.js';
import { isBareInfinitive } from './asked-for.js';
import type { Place } from './place.js';

/** Whether the clause in tokens `from`–`to` tells what was done, in the perfect: "que el Gobierno haya prometido reformas". */
function isDone(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'perfect-subjunctives') && analysis.ends(at + 1, 'participle')) return true;
  return false;
}

/** "Liberarla", "Investigar este crimen": whether an infinitive of an act, and no other clause, stands in tokens `from`–`to`. */
function isInfinitiveAlone(analysis: Analysis, from: number, to: number): boolean {
  if (!isBareInfinitive(analysis, from)) return false;
  for (let at = from + 1; at < to; at++) if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'complementizers') || analysis.is(at, 'relatives')) return false;
  return true;
}

/**
 * "Que se la libere resulta esencial", "Investigar este crimen es urgente", "La protección de los testigos corresponde al Estado":
 * what is asked for at the head of the sentence is the subject of words that call something necessary, or somebody's duty.
 */
export function placeOfSubject(analysis: Analysis, { entry, from, to }: Match): Place | undefined {
  const sentence = analysis.sentenceAt(from);
  if (from === sentence.from || analysis.is(to - 1, 'complementizers') || analysis.syntax.isVerb(analysis, to)) return undefined;
  const end = analysis.norm(from - 1) === ',' ? from - 1 : from;
  const place = { isBefore: true, from: sentence.from, to: end };
  if (entry.settings.recalled === 'one') {
    // "La protección de los testigos corresponde al Estado": nothing behind whoever it falls to.
    const owner = actorsIn(analysis, to - 1, sentence.to)[0];
    const isOwed = owner?.actor === 'authority' && owner.from <= to + 1 && analysis.isMark(Math.min(owner.to, sentence.to - 1), '.;:,');
    return isOwed && startsNominal(analysis, sentence.from, end) ? { ...place, named: owner } : undefined;
  }
  const isClause = analysis.is(sentence.from, 'complementizers') && opensClause(analysis, sentence.from, end) && !isDone(analysis, sentence.from, end);
  return isClause || isInfinitiveAlone(analysis, sentence.from, end) ? { ...place, named: { from: to, to } } : undefined;
}
