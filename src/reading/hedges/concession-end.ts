import { actorsIn } from '../actors.js';
import type { Analysis, Match } from '../analysis.js';
import { startingAt } from '../matches.js';

/* “While order has to be kept, …”: a concession is the whole clause that grants something, not only the words by which it is known. */

/** Words of a main clause in which its verb stands. */
const clauseReach = 25;
/** Words between what opens a clause and the words by which its concession is known: "although the authorities | face real threats". */
const openerReach = 6;

/** Where the clause begins in which a concession is found: at its opener, a few words before. */
function startOf(analysis: Analysis, { from, entry }: Match): number | undefined {
  const { from: first } = analysis.sentenceAt(from);
  for (let at = from; at >= Math.max(first, from - openerReach) && (analysis.tokens[at]?.kind === 'word' || at === from); at--) {
    if (analysis.is(at, 'granting-openers')) return at;
    // "even though", "even if": the entry has the first word.
    if (at === from && (analysis.is(at + 1, 'granting-openers') || analysis.is(at + 1, 'conditionals'))) return at;
    if (entry.kind !== 'softener') return undefined;
  }
  return undefined;
}

/** Whether a verb stands behind token `first`, before the next mark. */
function hasVerb(analysis: Analysis, first: number, end: number): boolean {
  for (let verb = first + 1; verb < Math.min(end, first + clauseReach) && !analysis.isMark(verb, ',;:'); verb++) {
    if (analysis.is(verb, 'be-forms') || analysis.is(verb, 'have-helpers') || analysis.is(verb, 'copulas') || analysis.is(verb, 'negations') || startingAt(analysis.matches.ask, verb).length > 0) return true;
  }
  return false;
}

/** Words with which a main clause begins. */
const subjects = ['subject-determiners', 'case-determiners', 'demonstratives', 'general-quantifiers'] as const;

/** Whether a main clause begins behind a comma: somebody who acts, or a subject with its verb before the next comma. */
function opensMainClause(analysis: Analysis, at: number, end: number): boolean {
  let first = at;
  while (first < end && (analysis.ends(first, 'adverb') || analysis.is(first, 'subject-adverbs'))) first++;
  if (analysis.is(first, 'subject-pronouns') || actorsIn(analysis, first, Math.min(end, first + 2)).some(({ actor, from }) => actor === 'eu' && from <= first + 1)) return true;
  if (!analysis.isAny(first, subjects) && !analysis.isCapital(first)) return false;
  return hasVerb(analysis, first, end);
}

/** Whether behind its last comma the sentence goes on with a verb, however it begins: "…, force must be the last resort". */
function endsInClause(analysis: Analysis, comma: number, end: number): boolean {
  return !analysis.is(comma + 1, 'coordinators') && !analysis.is(comma + 1, 'clause-openers') && hasVerb(analysis, comma + 1, end);
}

/** First token behind the clause that begins at token `start` and is known up to token `known`: the comma before the main clause, or the end of the sentence; undefined where it cannot be told. */
function endOf(analysis: Analysis, start: number, known: number): number | undefined {
  const sentence = analysis.sentenceAt(start);
  let end = sentence.to;
  while (end > known && analysis.tokens[end - 1]?.kind !== 'word') end--;
  const commas: number[] = [];
  for (let at = known; at < end; at++) {
    if (analysis.isMark(at, ';:—–)') || analysis.quoted[at] !== analysis.quoted[start]) {
      end = at;
      break;
    }
    if (analysis.norm(at) === ',') commas.push(at);
  }
  const isFirst = start === sentence.from || analysis.is(start - 1, 'coordinators');
  const main = commas.find((comma) => opensMainClause(analysis, comma + 1, sentence.to));
  const last = commas.at(-1);
  if (isFirst) return main ?? (last !== undefined && (commas.length === 1 || endsInClause(analysis, last, sentence.to)) ? last : undefined);
  return main ?? commas[0] ?? end;
}

/** The clause of a concession, in tokens; the match itself where its words stand in no such clause. */
export function clauseOf(analysis: Analysis, match: Match): { readonly from: number; readonly to: number } {
  if (match.entry.kind !== 'softener' && match.entry.kind !== 'deference') return match;
  const from = startOf(analysis, match);
  if (from === undefined) return match;
  return { from, to: endOf(analysis, from, match.to) ?? match.to };
}
