import { analyse, type Analysis } from '../../reading/analysis.js';
import { contrastFits } from '../../reading/hedges/contrast.js';
import { tokenSpan, within } from '../../reading/matches.js';
import type { Hedge, Reading } from '../../reading/types.js';
import { touch } from '../../statement/span.js';
import type { Located } from '../located.js';
import { once } from '../once.js';
import { hedgesAfter } from '../read-after.js';
import type { Fix } from '../types.js';

/** How many sentences behind praise something may take it back. */
const reach = 2;

/** Where the sentences begin, `reach` before that of a token at most, in which praise may be taken back from there. */
function praisedFrom(analysis: Analysis, at: number): number {
  let { from } = analysis.sentenceAt(at);
  for (let back = 0; back < reach && from > 0; back++) ({ from } = analysis.sentenceAt(from - 1));
  return from;
}

/**
 * Whether the words left by a fix may hedge where they did not: praise that nothing took back ("commends the reforms. It has taken note of the
 * verdict") becomes a concession once the next sentence deplores something; what a euphemism hid may stand behind "alleged".
 */
function mayHedgeAnew({ kind }: Hedge, { analysis, tokens }: Located): boolean {
  if (kind === 'euphemism') return true;
  const from = praisedFrom(analysis, tokens.from);
  return within(analysis.matches.hedge, from, tokens.from).some((match) => match.entry.settings.contrast === 'near' && analysis.quoted[match.from] !== 1 && !contrastFits(analysis, match, false));
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
  const isSure = !mayHedgeAnew(hedge, found) && !tellsWhoSpeaks(reading, hedge);
  return fixes.filter((fix) => {
    if (isSure && !(takesDeed(found, fix) && hidesNothing(reading))) return true;
    const { edits } = fix;
    const after = hedgesAfter(reading, edits);
    return after === undefined || after < reading.hedges.length;
  });
}
