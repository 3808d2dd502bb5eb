import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';

/* "An inquiry was opened. It must be independent": a pronoun, or a subject left out, for an inquiry that was told of before. */

/** How far back in the paragraph the inquiry is told of. */
export const antecedentReach = 40;
/** Words between the pronoun and what the inquiry is to be like: "needs, above all, to be". */
const modalReach = 5;

/** What a pronoun may stand for instead, if it was named later. */
export const otherThings = ['law-words', 'law-nouns', 'organisation-nouns'] as const;

/** Whether an inquiry is the last thing told of before token `at` that a pronoun could stand for: "the investigation", "are investigating". */
function followsInquiry(analysis: Analysis, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - antecedentReach); before--) {
    if (analysis.isAny(before, otherThings)) return false;
    if (analysis.is(before, 'inquiry-nouns') || analysis.is(before, 'inquiring-verbs')) return true;
  }
  return false;
}

/** "be independent", "is thorough", "be completed", "se lleve a cabo": whether the words from token `at` tell how an inquiry is to be, or that it is to be gone through with. */
function tellsOfInquiry(analysis: Analysis, at: number): boolean {
  if (analysis.phraseLength(at, 'inquiry-deeds') > 0) return true;
  if (!analysis.is(at, 'be-infinitive') && !analysis.is(at, 'be-forms')) return false;
  const behind = skipAdverbs(analysis, at + 1, at + modalReach);
  return analysis.is(behind, 'inquiry-qualities') || analysis.phraseLength(at + 1, 'inquiry-deeds') > 0 || analysis.phraseLength(behind, 'inquiry-deeds') > 0;
}

/** Whether the pronoun at token `at` stands for an inquiry, by what it is to be: "It has to be thorough", "ensure that it is independent", "carry it out". */
function isPronounOfInquiry(analysis: Analysis, at: number): boolean {
  // "Its findings must be made public".
  if (analysis.is(at, 'kin-owners') && analysis.is(at + 1, 'inquiry-results')) return true;
  if (!analysis.is(at, 'inquiry-pronouns')) return false;
  // "to conclude it swiftly", "carry it out".
  if (analysis.is(at - 1, 'concluding-verbs')) return true;
  for (let verb = at + 1; verb <= at + modalReach; verb++) {
    if (tellsOfInquiry(analysis, verb)) return true;
    if (analysis.isMark(verb, ',;.')) return false;
  }
  return false;
}

/** "Esperamos que se lleve a cabo", "velar por que sea independiente", "Debe ser rápida": whether the verb at token `at` has no subject and is told of an inquiry. */
function leavesInquiryOut(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects') || !tellsOfInquiry(analysis, at)) return false;
  const opener = analysis.is(at - 1, 'direct-modals') ? at - 2 : at - 1;
  return opener < analysis.sentenceAt(at).from || analysis.is(opener, 'and-words') || analysis.is(opener, 'complementizers');
}

/** Whether the word at token `at` stands for an inquiry that was told of before it, or is the verb of one whose name is left out. */
export function standsForInquiry(analysis: Analysis, at: number): boolean {
  return (isPronounOfInquiry(analysis, at) || leavesInquiryOut(analysis, at)) && followsInquiry(analysis, at);
}

/** Whether one of tokens `from`–`to` does. */
export function standsForInquiryIn(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (standsForInquiry(analysis, at)) return true;
  return false;
}
