import { wordsOf } from '../../lexicon/entry.js';
import { analyse } from '../../reading/analysis.js';
import { tokenSpan, within } from '../../reading/matches.js';
import { mayBeReportBut } from '../../reading/recommendations/report.js';
import type { Hedge, Reading } from '../../reading/types.js';
import { wholeOf } from '../../reading/whole.js';
import { touch } from '../../statement/span.js';
import type { Located } from '../located.js';
import { once } from '../once.js';
import { hedgesAfter, mayReadAgain } from '../read-after.js';
import type { Fix } from '../types.js';
import { mayTurnPraise } from './praise-before.js';

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

/**
 * Whether it may turn on the paragraph of a hedge who speaks, the EU or a reporter ("We remain attentive", "The EU has taken note"), and words could be a
 * hedge that are none: what reporters tell is no hedge of the EU's.
 */
function tellsWhoSpeaks(reading: Reading, { analysis }: Located): boolean {
  if (couldHedge(reading).size === 0) return false;
  const { title, body } = wholeOf(reading.statement);
  return mayBeReportBut(title, body.filter((other) => other !== analysis));
}

/** Whether edits take words away that name a deed. */
function takesDeed({ analysis, paragraph }: Located, { edits }: Fix): boolean {
  return analysis.matches.event.some(({ from, to }) => edits.some((edit) => edit.end > edit.start && touch(edit, paragraph.spanOf(tokenSpan(analysis, from, to)))));
}

/** Whether a fix takes the clause that opens a sentence in which a note is none beside it: « Tout en respectant la justice, l'UE constate que ». */
function uncoversNote({ analysis, paragraph, tokens }: Located, { edits }: Fix): boolean {
  const sentence = analysis.sentenceAt(tokens.from);
  const opener = paragraph.spanOf(tokenSpan(analysis, sentence.from, sentence.from + 1));
  if (!edits.some((edit) => edit.end > edit.start && touch(edit, opener))) return false;
  return within(analysis.matches.hedge, sentence.from, sentence.to).some(({ entry }) => wordsOf(entry, 'unless-opened-by').includes(analysis.norm(sentence.from)));
}

/** Whether the words left by a fix may hedge where they did not: what a euphemism hid may stand behind "alleged", praise may be taken back, the EU may speak where a reporter did, a note stand alone, or the deed be named no more. */
function mayHedgeAnew(reading: Reading, hedge: Hedge, found: Located, fix: Fix): boolean {
  return hedge.kind === 'euphemism' || mayTurnPraise(reading, found, fix) || tellsWhoSpeaks(reading, found) || uncoversNote(found, fix) || (takesDeed(found, fix) && hidesNothing(reading));
}

/** The fixes of a hedge behind which fewer are left. To read the text again takes its time, so that it is done only where others may come, and not in a text that is too long for it. */
export function thatHedgeLess(reading: Reading, hedge: Hedge, found: Located, fixes: readonly Fix[]): readonly Fix[] {
  if (!mayReadAgain(reading)) return fixes;
  return fixes.filter((fix) => {
    if (!mayHedgeAnew(reading, hedge, found, fix)) return true;
    const after = hedgesAfter(reading, fix.edits);
    return after === undefined || after < reading.hedges.length;
  });
}
