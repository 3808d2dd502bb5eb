import type { Analysis } from '../../analysis.js';
import { isBehindOffice } from './behind-office.js';
import { isInApposition } from './in-apposition.js';

/** Words of "one of the independent experts" before its last. */
const oneOfReach = 5;

/** "One of the experts, X": of those who issue statements for States; of organisations it is none. */
export function isOneOfIssuers(analysis: Analysis, from: number): boolean {
  const noun = from - 2;
  return analysis.norm(from - 1) === ',' && analysis.is(noun, 'issuing-nouns') && analysis.ends(noun, 'plural') && !analysis.is(noun, 'organisation-nouns') && !analysis.is(noun, 'civil-bodies') && analysis.any(Math.max(analysis.sentenceAt(from).from, noun - oneOfReach), noun, 'of-words');
}

/** Words in brackets behind a name: "(Belgium, SOC)", "(Latvia, EPP/CD)". */
const bracketReach = 9;

/** "The co-rapporteurs, X (Belgium, SOC) and Y (Latvia, EPP)": one more of those who hold an office in the plural, behind what stands in brackets beside the one before. */
export function isListedBehindBracket(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'and-words') && analysis.norm(from - 1) !== ',') return false;
  if (analysis.norm(from - 2) !== ')') return false;
  let open = from - 3;
  while (open > from - bracketReach && analysis.norm(open) !== '(') open--;
  if (analysis.norm(open) !== '(') return false;
  let first = open;
  while (analysis.isCapital(first - 1)) first--;
  return first < open && (isInApposition(analysis, first) || isBehindOffice(analysis, first) || isListedBehindBracket(analysis, first));
}
