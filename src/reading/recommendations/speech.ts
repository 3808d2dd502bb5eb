import type { Analysis } from '../analysis.js';
import { actorsBehindOpening, behindOpening } from '../antecedent.js';
import { actorsIn } from '../subject.js';

/* "« … », a-t-elle précisé", "« … », a souligné la porte-parole": whose speech a report has taken down before it goes on. */

/** How far behind a verb of saying those are named who said it: "a souligné mardi la porte-parole". */
const sayerReach = 4;

/** First token of the sentence before which no other part of the same quotation stands: a quotation may have several sentences. */
function beforeQuotation(analysis: Analysis, from: number): number {
  let first = from;
  while (first > 0 && analysis.quoted[first] && analysis.quoted[first - 1]) first = analysis.sentenceAt(first - 1).from;
  return first;
}

/** "They called for an inquiry. | They urged the Government. | They asked": first token of the first of several sentences, up to that of a pronoun at token `at`, that open with it. */
function firstWithPronoun(analysis: Analysis, at: number, from: number): number {
  let first = from;
  while (first > 0 && analysis.is(at, 'asked-pronouns')) {
    const before = analysis.sentenceAt(first - 1).from;
    if (analysis.norm(behindOpening(analysis, before, first)) !== analysis.norm(at)) break;
    first = before;
  }
  return first;
}

/** Whether the EU is the one of whom the sentence before the one that holds token `at`, or before others that open with its pronoun, tells first; so it is at the head of a paragraph, where it spoke in the one before. */
export function followsEu(analysis: Analysis, at: number): boolean {
  const from = firstWithPronoun(analysis, at, beforeQuotation(analysis, analysis.sentenceAt(at).from));
  return from === 0 || actorsBehindOpening(analysis, analysis.sentenceAt(from - 1).from, from)[0]?.actor === 'eu';
}

/** "The envoys met her. They heard of threats. The diplomats | urged": whether the EU is the one of whom the nearest sentence before tells first that names anybody who can act. */
export function followsEuFarther(analysis: Analysis, at: number): boolean {
  for (let { from } = analysis.sentenceAt(at); from > 0; ) {
    const before = analysis.sentenceAt(from - 1).from;
    const [first] = actorsBehindOpening(analysis, before, from);
    if (first !== undefined) return first.actor === 'eu';
    from = before;
  }
  return true;
}

/** Whether the verb at token `verb` tells that the EU said what is quoted before it: "a-t-elle précisé", "a souligné la porte-parole". */
function isSaidByEu(analysis: Analysis, verb: number): boolean {
  if (analysis.quoted[verb] || !analysis.is(verb, 'speech-words') || !analysis.syntax.isPast(analysis, verb)) return false;
  if (analysis.is(verb - 1, 'inverted-pronouns')) return followsEu(analysis, verb);
  return analysis.norm(verb - 2) === ',' && actorsIn(analysis, verb + 1, verb + sayerReach)[0]?.actor === 'eu';
}

/** The verb that tells, in the sentence of token `at` and before it, that the EU said what is quoted before that; undefined where none does. */
export function speechBefore(analysis: Analysis, at: number): number | undefined {
  if (analysis.grammar.classes['inverted-pronouns'].isEmpty) return undefined;
  const { from } = analysis.sentenceAt(at);
  // A report's speech stands in quotation marks: most sentences have none.
  if (!analysis.quoted[from] && analysis.tokens[from]?.kind !== 'quote') return undefined;
  for (let verb = at - 1; verb > from; verb--) if (isSaidByEu(analysis, verb)) return verb;
  return undefined;
}

/** Words of "a-t-elle ajouté mardi" between two commas. */
const remarkReach = 8;

/** "doit être respectée, a-t-elle ajouté, | demandant": the verb that tells between two commas, of which the second stands at token `comma`, that the EU said what is told before them, in quotation marks or not; undefined where none does. */
export function speechBetweenCommas(analysis: Analysis, comma: number): number | undefined {
  for (let at = comma - 1; at > comma - remarkReach && analysis.tokens[at]?.kind === 'word'; at--) {
    if (analysis.is(at, 'inverted-pronouns') && analysis.tokens[at - 1]?.kind !== 'word') return analysis.is(at + 1, 'speech-words') && followsEu(analysis, at) ? at + 1 : undefined;
  }
  return undefined;
}
