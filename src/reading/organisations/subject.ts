import { actorsIn } from '../actors.js';
import type { Analysis } from '../analysis.js';
import { firstOfChain } from '../antecedent.js';
import { headOf } from './head.js';
import { behindNote, nameEnd, namesBody } from './name.js';
import { opensStance, toldStance } from './stance.js';

/* What organisations with which a sentence begins say of themselves, or are told to have said. */

/** Whether an organisation by a name of its own says something of itself at the head of a sentence. */
export function namesOrganisation(analysis: Analysis, sentenceFrom: number, verb?: number): boolean {
  const from = analysis.is(sentenceFrom, 'articles') ? sentenceFrom + 1 : sentenceFrom;
  const end = nameEnd(analysis, from);
  if (end === from || !namesBody(analysis, sentenceFrom, from, end)) return false;
  // "The Collective for Freedoms in Togo": the State at the end of its name is no speaker.
  if (actorsIn(analysis, from, end).some(({ actor, value, from: at }) => actor !== 'other' && !(value === 'state' && at > from + 1))) return false;
  const behind = behindNote(analysis, behindNote(analysis, end));
  return verb === undefined ? opensStance(analysis, behind) : behind === verb;
}

/** Whether the subject that was found for the verb at token `verb` is an organisation by a name of its own, or one of several that are counted. */
export function isOrganisation(analysis: Analysis, sentenceFrom: number, verb: number, subject: { readonly from: number }): boolean {
  return headOf(analysis, sentenceFrom)?.from === subject.from || namesOrganisation(analysis, sentenceFrom, verb) || isPronounOfOrganisations(analysis, sentenceFrom, subject.from);
}

/** "Trente médias appellent le gouvernement à le libérer. Ils | demandent": whether the pronoun at token `at` opens a sentence, and the one before begins with organisations. */
function isPronounOfOrganisations(analysis: Analysis, sentenceFrom: number, at: number): boolean {
  if (at !== sentenceFrom || at === 0 || !analysis.is(at, 'plural-pronouns') || !analysis.is(at, 'subject-pronouns')) return false;
  return headOf(analysis, firstOfChain(analysis, analysis.sentenceAt(at - 1).from)) !== undefined;
}

/** "Lantern for Journalists, a group based in Oslo, on Monday | urged": the verb that tells what an organisation by a name of its own, with which a sentence begins, has said; undefined where none does. */
export function toldOfOrganisation(analysis: Analysis, sentenceFrom: number): number | undefined {
  const head = headOf(analysis, sentenceFrom);
  return head && toldStance(analysis, head.behind);
}

/** "Trente organisations appellent": whether an organisation with which a sentence begins, counted or by a name of its own, says something of itself. */
export function saysOfOrganisation(analysis: Analysis, sentenceFrom: number): boolean {
  const head = headOf(analysis, sentenceFrom);
  return head !== undefined && opensStance(analysis, head.behind);
}

/** "Lantern for Journalists urged", "condemned the verdict and urged": whether the verb at token `verb` tells what an organisation by a name of its own asked. */
export function isToldOfOrganisation(analysis: Analysis, verb: number): boolean {
  const told = toldOfOrganisation(analysis, analysis.sentenceAt(verb).from);
  return told === verb || (told !== undefined && told < verb && analysis.is(verb - 1, 'and-words'));
}
