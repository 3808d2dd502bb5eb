import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { within } from '../matches.js';
import { isBroughtIn } from './brought-in.js';
import { candidatesOf } from './candidates.js';
import { isInNameOfBody } from './done-before.js';
import { nameClassesOf } from './name-classes.js';
import { isDeedAt } from './pronoun-clause.js';
import { behindNamedObject } from './struck-object.js';

/* "X was arrested in the presence of her lawyer, Y": what was done to a subject or an object with a name was done to nobody whom a preposition brings in behind it. */

/** How far before a deed its help verb stands: "was arrested in Minsk and | charged". */
const helperReach = 12;
/** How far before a comma what stands beside a subject begins: "X, a lawyer from Brest, | was". */
const besideReach = 15;
/** Whether somebody with a name, or told of by a pronoun, is the subject of the help verb at token `helper`. */
function hasNamedSubject(analysis: Analysis, helper: number): boolean {
  const { from } = analysis.sentenceAt(helper);
  let subject = helper - 1;
  while (subject > from && (analysis.ends(subject, 'adverb') || analysis.is(subject, 'have-helpers'))) subject--;
  if (analysis.norm(subject) === ',') {
    const first = Math.max(from, subject - besideReach);
    for (subject--; subject > first && analysis.norm(subject) !== ',';) subject--;
    subject--;
  }
  if (subject >= from && analysis.is(subject, 'told-pronouns')) return true;
  // "Ayer fueron condenados": whatever else opens a sentence has a capital too.
  if (subject === from && !within(candidatesOf(analysis), from, from + 1).some(({ score }) => score > 0)) return false;
  return subject >= from && analysis.isCapital(subject) && !nameClassesOf(analysis).office[subject];
}

/** Whether the deed at token `at` is told in the passive of a subject with a name: "X was arrested and | charged". */
function isOfNamedSubject(analysis: Analysis, at: number): boolean {
  if (!isDoneAt(analysis, at)) return false;
  const first = Math.max(analysis.sentenceAt(at).from, at - helperReach);
  for (let helper = at - 1; helper > first; helper--) {
    if (analysis.is(helper, 'clause-openers') || analysis.isMark(helper, ';:')) return false;
    if (analysis.is(helper, 'copulas') || analysis.is(helper, 'be-forms')) return hasNamedSubject(analysis, helper);
  }
  return false;
}

/** "raised his | case with", « demandé sa | libération auprès de »: whether the deed at token `at` was done to whoever a possessive before it stands for. */
function isOfOwner(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'kin-owners') && !analysis.is(at - 1, 'possessives') && analysis.isAny(at, ['told-cases', 'release-nouns']) && !isDoneAt(analysis, at);
}

/** Whether the deed at token `at` was done to an object named before token `from`, and no "and" goes on with what was done to others: not "the arrest of X and the withdrawal of the licence of | Y". */
function isOfNamedObject(analysis: Analysis, at: number, from: number, to: number): boolean {
  const behind = behindNamedObject(analysis, at);
  return behind !== undefined && behind < from && isDeedAt(analysis, at) && !isInNameOfBody(analysis, at) && !analysis.any(behind, from, 'and-words') && isBroughtIn(analysis, behind - 1, from, to);
}

/** Whether the deed at token `at` was done to somebody else than whoever is named behind it at tokens `from`–`to`. */
export function isDoneToSubject(analysis: Analysis, at: number, from: number, to: number): boolean {
  return isOfNamedObject(analysis, at, from, to) || (isBroughtIn(analysis, at, from, to) && (isOfNamedSubject(analysis, at) || isOfOwner(analysis, at)));
}

/** How far before a name the deed stands behind which it is brought in. */
const struckReach = 20;

/** "X was arrested in the car of | Y": whether a preposition brings in the person named at tokens `from`–`to` behind what was done to a subject with a name. */
export function isBesideSubject(analysis: Analysis, from: number, to: number): boolean {
  const first = Math.max(analysis.sentenceAt(from).from, from - struckReach);
  for (let at = from - 1; at > first && !analysis.isMark(at, ';:'); at--) {
    if (isDoneToSubject(analysis, at, from, to)) return true;
    // "found guilty of murdering X".
    if (isDeedAt(analysis, at)) return false;
  }
  return false;
}
