import type { Analysis } from '../analysis.js';
import { actorsIn, opensWithDeed, subjectOf } from '../subject.js';
import { isOpening, openingLength } from './opening.js';

/** "«Es inocente», afirmó su hermana, y | pidió": whether somebody's kin is named behind a verb of saying before token `verb`. */
export function isSaidByKin(analysis: Analysis, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (analysis.is(at, 'speech-words') && analysis.is(at + 1, 'subject-determiners') && analysis.is(at + 2, 'kin')) return true;
  return false;
}

/** Whose verb it is that leaves its subject out: the EU's, or that of a body that issues statements. */
type Dropped = 'eu' | 'issuer';

/** "Pidió también que": whom a verb can be told of since it opens its sentence and nobody else is named first in the sentence before; undefined where somebody else is. */
function droppedBy(analysis: Analysis, verb: number): Dropped | undefined {
  if (!analysis.grammar.traits.has('drops-subjects')) return undefined;
  const { from } = analysis.sentenceAt(verb);
  if (subjectOf(analysis, verb).actor !== 'none' || isSaidByKin(analysis, from, verb)) return undefined;
  if (from === 0) return 'eu';
  const { from: first } = analysis.sentenceAt(from - 1);
  const verbBefore = verbAtHead(analysis, first, from);
  // "Pidió al Gobierno que la libere. Asimismo instó", "Se reunió con el ministro. Asimismo instó": whoever the sentence before leaves out too.
  if (verbBefore !== undefined) return droppedBy(analysis, verbBefore);
  const before = actorsIn(analysis, first, from)[0];
  if (before === undefined || before.actor === 'eu') return 'eu';
  // "«…», afirmaron los expertos. Solicitaron".
  // "La Comisión observó que las familias huyeron. Solicitó".
  const isBodyAtHead = analysis.is(first, 'articles') && before.from > first + 1 && (analysis.is(first + 1, 'speaking-nouns') || analysis.is(first + 1, 'issuing-nouns'));
  return isBodyAtHead || before.issues || analysis.any(before.from, before.to, 'issuing-nouns') ? 'issuer' : undefined;
}

/** Whether a verb that leaves its subject out can be told of the EU. */
export function dropsEu(analysis: Analysis, verb: number): boolean {
  return droppedBy(analysis, verb) === 'eu';
}

/** "La CIDH condenó el crimen. También pidió que": whether a verb that leaves its subject out is told of a body that issues statements, which the sentence before is on. */
export function dropsIssuer(analysis: Analysis, verb: number): boolean {
  return droppedBy(analysis, verb) === 'issuer';
}

/** The verb that tells what somebody said and opens tokens `from`–`to`, with adverbs or an opening phrase before it at most; undefined where none does. */
function verbAtHead(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < to && at <= from + openingLength; at++) if (analysis.is(at, 'report-verbs') && !analysis.ends(at, 'participle')) return isOpening(analysis, from, at) ? at : undefined;
  return opensWithDeed(analysis, from, Math.min(to, from + openingLength)) ? from : undefined;
}
