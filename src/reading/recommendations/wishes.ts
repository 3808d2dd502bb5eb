import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { actorsIn } from '../subject.js';
import { isAct } from './acts.js';
import { hasHead } from './asking-needs.js';
import { opensClause } from './clause.js';

/** Words of whoever it is that speaks, right behind "que" and its subject: "qu'il me soit permis". */
const ownReach = 4;

/** How far behind a word that opens a clause its verb stands: "dont la libération a été demandée". */
const clauseReach = 4;

/** Whether the verb at token `at` is that of a clause on a word before it ("qui est malade"), or has a subject of its own. */
function isOfClause(analysis: Analysis, at: number): boolean {
  for (let before = at - 1; before > at - clauseReach && analysis.tokens[before]?.kind === 'word'; before--) if (analysis.is(before, 'relatives') || (analysis.is(before, 'subject-pronouns') && !analysis.is(before - 1, 'infinitive-markers') && !analysis.is(before - 1, 'of-words'))) return true;
  return false;
}

/** Whether a verb in the form of a wish, or of an act that is asked for, stands in tokens `from`–`to`; one that a gerund follows ("siga negándose") is in no list. */
function hasWished(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAct(analysis, at, 'verb', 'finite') || analysis.is(at, 'clause-verbs') || analysis.is(at, 'be-infinitive') || analysis.is(at, 'perfect-subjunctives') || analysis.ends(at, 'gerund')) return true;
  return false;
}

/** "Que sa détention soit arbitraire | ne fait aucun doute", "Que des marcheurs soient battus | est inacceptable": whether a verb tells something of the clause that begins at token `que`. */
function isJudged(analysis: Analysis, que: number, to: number): boolean {
  for (let at = que + 2; at < to; at++) {
    if (isOfClause(analysis, at) || analysis.is(at - 1, 'be-forms')) continue;
    if (analysis.is(at, 'copulas') || analysis.is(at, 'have-helpers')) return true;
    if (analysis.is(at, 'judging-verbs') && (!isAct(analysis, at, 'verb', 'finite') || hasWished(analysis, que + 1, at))) return true;
  }
  return false;
}

/** "Que le procureur ait requis quatre ans montre": what was done is not wished for. */
function isDone(analysis: Analysis, que: number, to: number): boolean {
  for (let at = que + 1; at < to; at++) if (analysis.is(at, 'perfect-subjunctives')) return analysis.ends(at + 1, 'participle');
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
  // "Que la liberen: así lo pide su familia": who asks is told behind it.
  for (let at = que; at < to; at++) if (analysis.norm(at) === ':') return undefined;
  if (!opensClause(analysis, que, to) || isWhatever(analysis, que, to) || isDone(analysis, que, to) || isJudged(analysis, que, to)) return undefined;
  return hasHead(analysis, que, to) || actorsIn(analysis, que, to).some(({ actor }) => actor === 'authority') ? que : undefined;
}
