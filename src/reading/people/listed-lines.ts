import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';

/** A line with a name in a list has no more tokens than this. */
const longestLine = 12;

/** "…to release the following defenders:": whether a paragraph ends in a sentence with a colon that asks or tells what was done; "Signatories:" does neither. */
function opensList(analysis: Analysis): boolean {
  const last = analysis.tokens.length;
  if (analysis.norm(last - 1) !== ':') return false;
  const { from } = analysis.sentenceAt(last - 1);
  return within(analysis.matches.ask, from, last).length > 0 || within(analysis.matches.event, from, last).length > 0;
}

/** Whether a paragraph is a line of a list that an asking or telling line opens above, with nothing but such lines between. */
export function isListed(analyses: readonly Analysis[], paragraph: number): boolean {
  let above = paragraph - 1;
  const isEntry = (analysis: Analysis | undefined): boolean => analysis !== undefined && analysis.tokens.length <= longestLine && !analysis.isMark(analysis.tokens.length - 1, '.:!?');
  while (isEntry(analyses[above])) above--;
  const opener = analyses[above];
  return opener !== undefined && opensList(opener);
}
