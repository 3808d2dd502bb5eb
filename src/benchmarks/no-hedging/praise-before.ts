import { analyse, type Analysis } from '../../reading/analysis.js';
import { contrastFits, hasContrast, opensWithContrast } from '../../reading/hedges/contrast.js';
import { within } from '../../reading/matches.js';
import type { Reading } from '../../reading/types.js';
import { Words } from '../../reading/words.js';
import { plainTextOf } from '../../statement/plain-text.js';
import type { Paragraph } from '../../statement/types.js';
import type { Located } from '../located.js';
import type { Edit, Fix } from '../types.js';

/** How many sentences behind praise something may take it back. */
const reach = 2;

/** Where the sentences begin, `reach` before that of a token at most, in which praise may be taken back from there. */
function praisedFrom(analysis: Analysis, at: number): number {
  let { from } = analysis.sentenceAt(at);
  for (let back = 0; back < reach && from > 0; back++) ({ from } = analysis.sentenceAt(from - 1));
  return from;
}

/** Where the contrast stands that takes praise back: near, or anywhere behind it. */
const takenBackBehind: ReadonlySet<unknown> = new Set(['near', 'behind']);

/** Whether praise that nothing takes back stands between two tokens: "commends the reforms". Once the next sentence deplores something it is a concession. */
function hasPraise(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.matches.hedge, from, to).some((match) => takenBackBehind.has(match.entry.settings.contrast) && analysis.quoted[match.from] !== 1 && !contrastFits(analysis, match, false));
}

/** The paragraph so many places behind another. */
function paragraphBeside({ statement: { paragraphs } }: Reading, paragraph: Paragraph, places: number): Analysis | undefined {
  const beside = paragraphs[paragraphs.indexOf(paragraph) + places];
  return beside && analyse(beside.plain);
}

/** Whether praise stands near before a hedge: at the end of the paragraph before, where the hedge opens its own and a contrast could come to open it. */
function isBehindPraise(reading: Reading, { analysis, paragraph, tokens }: Located): boolean {
  if (hasPraise(analysis, praisedFrom(analysis, tokens.from), tokens.from)) return true;
  const mayOpen = analysis.sentenceAt(tokens.from).from === 0 && hasContrast(analysis, 0, analysis.tokens.length);
  const before = mayOpen ? paragraphBeside(reading, paragraph, -1) : undefined;
  return before !== undefined && hasPraise(before, praisedFrom(before, before.tokens.length - 1), before.tokens.length);
}

/** Whether two texts stay two words, one behind the other. */
function partWords(before: string, behind: string): boolean {
  return /(?:^|\s)$/u.test(before) || /^(?:$|[\s.,;:!?)])/u.test(behind);
}

/** The words from where praise may be taken back on to the end of the paragraph, once an edit is made; undefined where it is not made between words. */
function wordsAfter({ statement: { text, own } }: Reading, { analysis, paragraph, tokens }: Located, edit: Edit): Words | undefined {
  const { start, end, text: written } = edit;
  const [before, behind] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1)];
  if (start < paragraph.start || end > paragraph.end || !partWords(before, written || behind) || !partWords(written || before, behind)) return undefined;
  const { plain } = analysis;
  const placed = plain.tokens.slice(praisedFrom(analysis, tokens.from)).map((token) => ({ token, ...paragraph.spanOf(token) }));
  const left = placed.filter((token) => token.end <= start);
  const right = placed.filter((token) => token.start >= end);
  if (placed.some((token) => (token.start < start && token.end > start) || (token.start < end && token.end > end))) return undefined;
  const all = [...left.map(({ token }) => token), ...plainTextOf(written, plain.language, own, true).tokens, ...right.map(({ token }) => token)];
  return new Words({ ...plain, tokens: all });
}

/** Whether the words left by a fix hold nothing that takes praise back, nor does the next paragraph: that is sooner told than read. */
function leavesPraise(reading: Reading, found: Located, { edits: [edit, ...more] }: Fix): boolean {
  if (!edit || more.length > 0 || opensWithContrast(paragraphBeside(reading, found.paragraph, 1))) return false;
  const words = wordsAfter(reading, found, edit);
  if (!words) return false;
  const { length } = words.tokens;
  return !words.any(0, length, 'contrast-words') && !words.any(0, length, 'concern-words') && words.tokens.every((_, at) => words.phraseLength(at, 'contrast-phrases') === 0);
}

/** Whether a fix may leave praise before a hedge to be taken back by what stands behind it, so that it becomes a concession. */
export function mayTurnPraise(reading: Reading, found: Located, fix: Fix): boolean {
  return isBehindPraise(reading, found) && !leavesPraise(reading, found, fix);
}
