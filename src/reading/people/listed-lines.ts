import { Kept } from '../../statement/kept.js';
import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { hasName } from './entry-fields.js';

/** A line with a name in a list has no more tokens than this. */
const longestLine = 12;

/** "…to release the following defenders:": whether a paragraph ends in a sentence with a colon that asks or tells what was done; "Signatories:" does neither. */
function opensList(analysis: Analysis): boolean {
  const last = analysis.tokens.length;
  if (analysis.norm(last - 1) !== ':') return false;
  const { from } = analysis.sentenceAt(last - 1);
  return within(analysis.matches.ask, from, last).length > 0 || within(analysis.matches.event, from, last).length > 0;
}

/** A heading of a list has no more tokens. */
const longestHeading = 8;

/** "Political prisoners", "Detainees in Lomé": whether a line of few words, and no sentence, names a class of people who were taken. */
function headsList(analysis: Analysis): boolean {
  const { length } = analysis.tokens;
  if (length > longestHeading || analysis.isMark(length - 1, '.!?')) return false;
  for (let at = 0; at < length; at++) if (analysis.phraseLength(at, 'prisoner-kinds') > 0 || analysis.is(at, 'taken-people')) return true;
  return false;
}

function isEntry(analysis: Analysis): boolean {
  return hasName(analysis) || (analysis.tokens.length <= longestLine && !analysis.isMark(analysis.tokens.length - 1, '.:!?'));
}

/** Which paragraphs stand below a line that opens a list, with nothing but entries between: a list of thousands is gone through once, and not for each name. */
const below = new Kept<readonly Analysis[], readonly boolean[]>();

function belowOpener(analyses: readonly Analysis[]): readonly boolean[] {
  const found: boolean[] = [];
  for (const [index, analysis] of analyses.entries()) found.push(headsList(analysis) || (isEntry(analysis) ? found[index - 1] === true : opensList(analysis)));
  // By the paragraph above.
  return [false, ...found];
}

/** Whether a paragraph is a line of a list that an asking or telling line opens above, with nothing but such lines between. */
export function isListed(analyses: readonly Analysis[], paragraph: number): boolean {
  let found = below.get(analyses);
  if (found === undefined) below.set(analyses, (found = belowOpener(analyses)));
  return found[paragraph] === true;
}
