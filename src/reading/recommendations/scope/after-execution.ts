import type { Analysis } from '../../analysis.js';
import type { Ask } from '../../types.js';
import type { Concern } from './concern.js';
import { isInThisCase } from './this-case.js';

/* "On the execution of X": what can still be asked for the dead, and what is asked for those who are left. */

/** What is asked about somebody who was put to death: how it came to that, and the body for the family. */
const ofDead = new Set<Ask>(['investigate', 'access']);

/** "that these executions be stopped": those to come of which it was told, since nothing else can be stopped. */
function areExecutionsAhead(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'execution-words') && analysis.ends(at, 'plural') && analysis.is(at - 1, 'pointing-words');
}

/** Whether tokens name somebody by what is left to do for the dead, or by their case, or count people who live: "give their bodies to the relatives", "those sentenced in the same case", "the two who were sentenced with them". */
function speaksOfSome(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (areExecutionsAhead(analysis, at)) return true;
  return isInThisCase(analysis, from, to) || analysis.any(from, to, 'owed-to-dead') || analysis.any(from, to, 'small-numbers');
}

/** Whether somebody else than those whom the statement is about is named in the sentence of a token, or in the one before. */
function namesSomebodyElse(analysis: Analysis, at: number, { isPerson, isMain, hasMain }: Concern): boolean {
  if (!hasMain) return false;
  const { from, to } = analysis.sentenceAt(at);
  for (let token = from === 0 ? 0 : analysis.sentenceAt(from - 1).from; token < to; token++) if (isPerson(token) && !isMain(token)) return true;
  return false;
}

/**
 * Whose case an ask is on, in a statement on people who were put to death. Sentences to be commuted, a practice to be ended and the rights of the defence are those of
 * others, and nobody's case, unless the ask counts them or its sentence names them.
 */
export function concernAfterExecution(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }, ask: Ask, trigger: number, concern: Concern): Concern {
  if (!concern.areExecuted || ofDead.has(ask) || speaksOfSome(analysis, from, to) || namesSomebodyElse(analysis, trigger, concern)) return concern;
  return { ...concern, hasCase: false, isOnCase: false };
}
