import type { Analysis, Match } from '../analysis.js';
import { behindOpening } from '../antecedent.js';
import { KeptOfWords } from '../kept-of-words.js';
import { within } from '../matches.js';
import { triggersOf } from '../recommendations/triggers.js';

/** How far into the next sentence a word of contrast, or of concern, says that praise was a concession; how far behind the head of its sentence such praise begins. */
const contrastReach = 8;
const headReach = 5;
/** How far into the sentence after the next a contrast stands that still takes praise back: at its head. */
const openingReach = 2;
/** So near behind a word of contrast begins an ask that adds to what was said, and takes nothing back: "and, at the same time, the EU calls for". */
const askReach = 8;

/** "the prisoners still held", "those who still work": tells which are meant. "Four are still held" takes something back. */
function tellsWhich(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'lasting-words') && analysis.is(at - 1, 'people-relatives') && analysis.is(at - 2, 'back-pointers')) return true;
  return analysis.is(at, 'lasting-words') && analysis.is(at + 1, 'taken-adjectives') && !analysis.is(at - 1, 'be-forms');
}

/** "Yet four are in prison"; not "has not yet", "has yet to". ("mais a condamné": a help verb.) */
function isContrast(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'contrast-words')) {
    if (tellsWhich(analysis, at)) return false;
    // "pour lui, mais aussi pour la presse"; not "but also raises concerns".
    if (analysis.is(at + 1, 'adding-words')) return analysis.phraseLength(at, 'contrast-phrases') > 0;
    // ("Mais d'autres restent en prison": no infinitive.)
    if (!analysis.is(at - 1, 'negations') && (!analysis.is(at + 1, 'infinitive-markers') || analysis.syntax.isPast(analysis, at + 2) || analysis.is(at + 2, 'general-quantifiers'))) return true;
  }
  return analysis.phraseLength(at, 'contrast-phrases') > 0;
}

/** Longest sentence in which a contrast is looked for behind its head. */
const insertedReach = 40;

/**
 * "This sentence, handed down by a military court, is however a step back", "of concern, however.": a contrast that is put in between takes back what stands before its sentence, however late it comes.
 * Not "rules, however legitimate": there it is no word of its own.
 */
function hasInsertedContrast(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + insertedReach); at++) {
    const length = analysis.phraseLength(at, 'inserted-contrasts');
    if (length === 0) continue;
    const isOfDegree = analysis.is(at, 'degree-contrasts') && analysis.tokens[at - 1]?.kind !== 'word' && analysis.tokens[at + length]?.kind === 'word';
    if (!isOfDegree) return true;
  }
  return false;
}

/** Whether a word or a phrase of contrast stands between two tokens. */
export function hasContrast(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isContrast(analysis, at)) return true;
  return false;
}

/** Whether a contrast stands between two tokens that does not only lead to an ask. */
function hasContrastBeforeNoAsk(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isContrast(analysis, at) && within(triggersOf(analysis), at, Math.min(to, at + askReach)).length === 0) return true;
  return false;
}

const openings = new KeptOfWords<Analysis, boolean>();

/** Whether a paragraph opens with a contrast, which takes back what the paragraph before granted: "However, ", "2. We are nevertheless". */
export function opensWithContrast(analysis: Analysis | undefined): boolean {
  if (!analysis) return false;
  let opens = openings.get(analysis);
  if (opens === undefined) openings.set(analysis, (opens = hasContrast(analysis, 0, Math.min(headReach, analysis.tokens.length)) || hasInsertedContrast(analysis, 0, sentenceEnd(analysis, 0))));
  return opens;
}

/**
 * Whether concern follows praise: a contrast in its sentence, at the head of the next one or two or of the next paragraph, or a concern that opens the next sentence where the praise opens its own, behind what stands before its comma or not.
 * @param isBeforeContrast whether the next paragraph opens with a contrast
 */
function isTakenBack(analysis: Analysis, { from }: Match, isBeforeContrast: boolean): boolean {
  const { from: head, to: end } = analysis.sentenceAt(from);
  if (isBeforeContrast && sentenceEnd(analysis, end) === analysis.tokens.length) return true;
  const next = Math.min(sentenceEnd(analysis, end), end + contrastReach);
  // "At the same time, the EU welcomes": only goes on.
  if (hasContrast(analysis, head + analysis.phraseLength(head, 'same-time-phrases'), next) || (from - behindOpening(analysis, head, from) < headReach && analysis.any(end, next, 'concern-words'))) return true;
  return hasInsertedContrast(analysis, end, sentenceEnd(analysis, end)) || opensAfterNext(analysis, end);
}

/** Whether a contrast opens the sentence after the one that begins at token `next`. */
function opensAfterNext(analysis: Analysis, next: number): boolean {
  const afterNext = sentenceEnd(analysis, next);
  return hasContrast(analysis, afterNext, Math.min(sentenceEnd(analysis, afterNext), afterNext + openingReach));
}

/** Where the sentence that begins at token `at` ends; the end of the paragraph where none begins. */
function sentenceEnd(analysis: Analysis, at: number): number {
  return at < analysis.tokens.length ? analysis.sentenceAt(at).to : at;
}

/** Whether the contrast stands where the entry of a match asks for it: "thanks the delegation for its replies. We are nevertheless concerned"; "has adopted a law. However, ", ", même si", which opens the next clause. */
export function contrastFits(analysis: Analysis, match: Match, isBeforeContrast: boolean): boolean {
  const { entry: { settings: { contrast } }, to } = match;
  if (contrast === undefined) return true;
  if (contrast === 'near') return isTakenBack(analysis, match, isBeforeContrast);
  const { to: end } = analysis.sentenceAt(to - 1);
  if (isBeforeContrast && end === analysis.tokens.length) return true;
  if (contrast === 'behind') return hasContrastBeforeNoAsk(analysis, to, sentenceEnd(analysis, end)) || opensAfterNext(analysis, end);
  for (let at = to; at < end - 1; at++) if (analysis.isMark(at, ',;:—–') && (isContrast(analysis, at) || isContrast(analysis, at + 1))) return true;
  return isContrast(analysis, end) || hasInsertedContrast(analysis, end, sentenceEnd(analysis, end));
}
