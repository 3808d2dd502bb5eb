import type { Analysis, Match } from '../analysis.js';
import { behindRemark } from './clause.js';
import type { Trigger } from './trigger.js';

/** Whether whoever is asked is named between a verb or noun of asking and token `end`, and what is asked is not told yet. */
function leavesOpenWhat(analysis: Analysis, { form, to }: Trigger, end: number): boolean {
  if (form !== 'verb' && form !== 'noun') return false;
  for (let at = to; at < end; at++) if (analysis.syntax.isInfinitive(analysis, at, end)) return false;
  return end > to;
}

/** The comma before the relative clause that words which could ask open at token `from`: ", which | has to", « , à qui | il incombe », “, al que | corresponde”; undefined where none stands. */
function commaBefore(analysis: Analysis, from: number): number | undefined {
  for (const who of [from - 1, from, from + 1]) {
    if (!analysis.is(who, 'relatives')) continue;
    let comma = who - 1;
    if (analysis.is(comma, 'articles')) comma--;
    if (analysis.is(comma, 'giving-links')) comma--;
    return analysis.norm(comma) === ',' ? comma : undefined;
  }
  return undefined;
}

/**
 * "calls on the Government, which has a duty to protect all citizens, | to end the attacks": whether words that could ask stand in a remark on whoever is asked,
 * between the words that ask and what they ask for. What is told of them there asks nothing by itself.
 * @param before the trigger before it, in the same sentence
 */
export function standsInRemark(analysis: Analysis, { from, to }: Match, before: Trigger): boolean {
  const comma = commaBefore(analysis, from);
  if (comma === undefined) return false;
  const limit = analysis.sentenceAt(from).to;
  const end = behindRemark(analysis, to, limit);
  return end !== undefined && (analysis.syntax.isInfinitive(analysis, end + 1, limit) || analysis.is(end + 1, 'complementizers')) && leavesOpenWhat(analysis, before, comma);
}

/** Words of "as the Working Group of the UN has | asked" before the verb, and behind one that its subject follows: « comme le | demande le Groupe de travail des Nations unies ». */
const [openerReach, closeReach] = [10, 10];

/** "X, as the Working Group has | asked, must be released", « X, comme le | demande sa famille, doit »: whether the verb at token `verb` stands between two commas behind "as", so that it only says who asks too for what stands round it. */
export function standsInComparison(analysis: Analysis, verb: number): boolean {
  const sentence = analysis.sentenceAt(verb);
  let opener = verb - 1;
  while (opener > Math.max(sentence.from, verb - openerReach) && analysis.tokens[opener]?.kind === 'word' && !analysis.is(opener, 'role-openers')) opener--;
  if (!analysis.is(opener, 'role-openers') || analysis.norm(opener - 1) !== ',' || opener - 1 <= sentence.from) return false;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + closeReach); at++) {
    if (analysis.norm(at) === ',') return at + 1 < sentence.to;
    if (analysis.tokens[at]?.kind !== 'word' || analysis.isAny(at, ['complementizers', 'infinitive-markers', 'asking-prepositions']) && !analysis.is(at, 'of-words')) return false;
  }
  return false;
}
