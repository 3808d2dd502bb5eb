import type { Analysis } from '../../analysis.js';
import type { Walk } from './walk.js';

/** How far behind a modal without a subject its verb stands. */
const droppedReach = 4;

/** "Confiamos en que pueda volver a su país": a clause that begins with its verb. */
function dropsSubject(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'dropped-subject-helpers') && analysis.is(from - 1, 'complementizers');
}

/** "Debe poder reanudar su labor": a verb in the singular whose subject is left out and can only be somebody spoken of. */
function tellsOfPerson(analysis: Analysis, modal: number): boolean {
  if (analysis.ends(modal, 'plural-verb')) return false;
  for (let at = modal + 1; at < modal + droppedReach; at++) if (analysis.is(at, 'patient-verbs')) return true;
  return false;
}

/** Whether an ask begins with its verb, and its subject, which is left out, is somebody of the case. */
export function leavesOutPerson({ analysis, from, to, trigger, concern }: Walk): boolean {
  if (!concern.hasCase || !concern.isOnCase) return false;
  // "No debe ser hostigada".
  const first = analysis.is(from, 'negations') && from < trigger ? from + 1 : from;
  if ((first === trigger || dropsSubject(analysis, first)) && tellsOfPerson(analysis, first)) return true;
  // "garantizar que pueda ejercer su labor".
  for (let at = from + 1; at < to; at++) if (dropsSubject(analysis, at) && tellsOfPerson(analysis, at)) return true;
  return false;
}
