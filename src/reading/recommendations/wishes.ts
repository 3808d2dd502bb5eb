import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { actorsIn } from '../subject.js';
import { hasHead } from './asking-needs.js';
import { opensClause } from './clause.js';

/** Words of whoever it is that speaks, right behind "que" and its subject: "qu'il me soit permis". */
const ownReach = 4;

/** "Que sa détention soit arbitraire | ne fait aucun doute": whether a verb tells something of the clause that begins at token `que`, outside of what describes a word of it. */
function isJudged(analysis: Analysis, que: number, to: number): boolean {
  let opener = que;
  for (let at = que + 2; at < to; at++) {
    if (analysis.is(at, 'clause-openers')) opener = at;
    if (analysis.norm(at) === ',') opener = que;
    if (opener === que && analysis.is(at, 'judging-verbs') && !analysis.is(at - 1, 'subject-pronouns')) return true;
  }
  return false;
}

/** "Que la peine soit confirmée ou non, l'UE": whatever happens. */
function isWhatever(analysis: Analysis, que: number, to: number): boolean {
  let isEither = false;
  for (let at = que + 1; at < to; at++) {
    isEither ||= analysis.is(at, 'coordinators') && !analysis.is(at, 'and-words');
    if (isEither && analysis.norm(at) === ',') return true;
  }
  return false;
}

/**
 * "Que les autorités la libèrent !", "Que se retiren los cargos.": the token of "que" where a sentence of its own is a wish that something be done, behind "et" too; undefined where it is none,
 * as in what is judged ("Que sa détention soit arbitraire est évident"), prayed for, or said with leave ("Qu'il me soit permis").
 */
export function wishIn(analysis: Analysis, from: number, to: number): number | undefined {
  if (!analysis.grammar.traits.has('nouns-first')) return undefined;
  const que = analysis.is(from, 'and-words') || analysis.is(from, 'contrast-words') ? from + 1 : from;
  if (!analysis.is(que, 'complementizers') || !analysis.isCapital(from)) return undefined;
  const first = skipAdverbs(analysis, que + 1, to);
  if (analysis.is(first, 'of-words') || analysis.is(first, 'prayed-to') || analysis.is(first + 1, 'prayed-to') || analysis.any(first, Math.min(to, first + ownReach), 'own-objects')) return undefined;
  if (!opensClause(analysis, que, to) || isWhatever(analysis, que, to) || isJudged(analysis, que, to)) return undefined;
  return hasHead(analysis, que, to) || actorsIn(analysis, que, to).some(({ actor }) => actor === 'authority') ? que : undefined;
}
