import type { Analysis } from '../analysis.js';
import { actorsIn, subjectOf } from '../subject.js';
import { isOpening, openingLength } from './opening.js';

/** "«Es inocente», afirmó su hermana, y | pidió": whether somebody's kin is named behind a verb of saying before token `verb`. */
export function isSaidByKin(analysis: Analysis, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (analysis.is(at, 'speech-words') && analysis.is(at + 1, 'subject-determiners') && analysis.is(at + 2, 'kin')) return true;
  return false;
}

/** "Pidió también que": whether a verb can be told of the EU since it opens its sentence and nobody else is named first in the sentence before. */
export function dropsEu(analysis: Analysis, verb: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects')) return false;
  const { from } = analysis.sentenceAt(verb);
  if (subjectOf(analysis, verb).actor !== 'none' || isSaidByKin(analysis, from, verb)) return false;
  if (from === 0) return true;
  const { from: first } = analysis.sentenceAt(from - 1);
  const verbBefore = verbAtHead(analysis, first, from);
  // "Pidió al Gobierno que la libere. Asimismo instó": whoever the sentence before leaves out too.
  if (verbBefore !== undefined) return dropsEu(analysis, verbBefore);
  const before = actorsIn(analysis, first, from)[0];
  return before === undefined || before.actor === 'eu';
}

/** The verb that tells what somebody said and opens tokens `from`–`to`, with adverbs or an opening phrase before it at most; undefined where none does. */
function verbAtHead(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < to && at <= from + openingLength; at++) if (analysis.is(at, 'report-verbs') && !analysis.ends(at, 'participle')) return isOpening(analysis, from, at) ? at : undefined;
  return undefined;
}
