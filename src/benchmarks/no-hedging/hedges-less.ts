import { analyse, type Analysis } from '../../reading/analysis.js';
import { contrastFits, opensWithContrast } from '../../reading/hedges/contrast.js';
import { tokenSpan, within } from '../../reading/matches.js';
import type { Hedge, Reading } from '../../reading/types.js';
import { Words } from '../../reading/words.js';
import { plainTextOf } from '../../statement/plain-text.js';
import { touch } from '../../statement/span.js';
import type { Located } from '../located.js';
import { once } from '../once.js';
import { hedgesAfter } from '../read-after.js';
import type { Edit, Fix } from '../types.js';

/** How many sentences behind praise something may take it back. */
const reach = 2;

/** Where the sentences begin, `reach` before that of a token at most, in which praise may be taken back from there. */
function praisedFrom(analysis: Analysis, at: number): number {
  let { from } = analysis.sentenceAt(at);
  for (let back = 0; back < reach && from > 0; back++) ({ from } = analysis.sentenceAt(from - 1));
  return from;
}

/** Whether praise stands near before a hedge that nothing takes back: "commends the reforms. It has taken note of the verdict". Once the next sentence deplores something it is a concession. */
function isBehindPraise({ analysis, tokens }: Located): boolean {
  const from = praisedFrom(analysis, tokens.from);
  return within(analysis.matches.hedge, from, tokens.from).some((match) => match.entry.settings.contrast === 'near' && analysis.quoted[match.from] !== 1 && !contrastFits(analysis, match, false));
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
  const { paragraphs } = reading.statement;
  const next = paragraphs[paragraphs.indexOf(found.paragraph) + 1];
  if (!edit || more.length > 0 || (next && opensWithContrast(analyse(next.plain)))) return false;
  const words = wordsAfter(reading, found, edit);
  if (!words) return false;
  const { length } = words.tokens;
  return !words.any(0, length, 'contrast-words') && !words.any(0, length, 'concern-words') && words.tokens.every((_, at) => words.phraseLength(at, 'contrast-phrases') === 0);
}

/**
 * Whether the words left by a fix may hedge where they did not: praise becomes a concession once something takes it back; what a euphemism
 * hid may stand behind "alleged".
 */
function mayHedgeAnew(reading: Reading, { kind }: Hedge, found: Located, fix: Fix): boolean {
  return kind === 'euphemism' || (isBehindPraise(found) && !leavesPraise(reading, found, fix));
}

/** The kinds of words in the draft's own voice that could be a hedge where they are none. */
const couldHedge = once(({ statement: { paragraphs }, hedges }: Reading): ReadonlySet<string> => new Set(paragraphs.flatMap((paragraph) => {
  const analysis = analyse(paragraph.plain);
  const others = analysis.matches.hedge.filter(({ from, to }) => analysis.quoted[from] !== 1 && !hedges.some((hedge) => touch(hedge, paragraph.spanOf(tokenSpan(analysis, from, to)))));
  return others.map(({ entry }) => entry.kind);
})));

/** Whether words that could be a euphemism are none, since the deed is named: "the events in Khorog", beside "those detained". */
function hidesNothing(reading: Reading): boolean {
  return couldHedge(reading).has('euphemism');
}

/** Whether a hedge tells that it is the EU that speaks ("We remain attentive"), and words could be one that are none while it does: what reporters tell is no hedge of the EU's, nor does all that they are told "should" be one. */
function tellsWhoSpeaks(reading: Reading, { kind }: Hedge): boolean {
  return kind === 'vague-follow-up' && couldHedge(reading).size > 0;
}

/** Whether edits take words away that name a deed. */
function takesDeed({ analysis, paragraph }: Located, { edits }: Fix): boolean {
  return analysis.matches.event.some(({ from, to }) => edits.some((edit) => edit.end > edit.start && touch(edit, paragraph.spanOf(tokenSpan(analysis, from, to)))));
}

/** The fixes of a hedge behind which fewer are left. To read the text again takes its time, so that it is done only where others may come. */
export function thatHedgeLess(reading: Reading, hedge: Hedge, found: Located, fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter((fix) => {
    if (!mayHedgeAnew(reading, hedge, found, fix) && !tellsWhoSpeaks(reading, hedge) && !(takesDeed(found, fix) && hidesNothing(reading))) return true;
    const { edits } = fix;
    const after = hedgesAfter(reading, edits);
    return after === undefined || after < reading.hedges.length;
  });
}
