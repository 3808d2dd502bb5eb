import { beginsWithSmall } from '../letters.js';
import type { PlacedBlock } from './section.js';

/* A sentence that goes on behind the end of a page: "… calls on the | 2 | authorities to release her." */

/** What a page has at its foot and its head: its number, the number of its document, its language. */
const pageNumber = /^\W*(?:page|página)?\s*\d{1,3}\s*(?:(?:of|sur|de|\/)\s*\d{1,3}|\|\s*page)?\W*$/iu;
const documentNumber = /^\d{3,5}\/\d{2}\b.{0,30}$/u;
const ofPage = /^(?:EN|FR|ES|\p{Lu}{2}\s+\d{1,3}|\d{1,3}\s+\p{Lu}{2})$/u;
/** So many of such lines stand between two pages. */
const mostBetween = 4;

/** A sentence that is cut off has this many characters above the end of its page. */
const fewestAbove = 60;
const ends = /[.!?…:;,”"»)\]]$/u;
const endsSentence = /[.!?…:;]["”’»)\]]?$/u;
/** What ends a sentence, or leads to what follows, with more behind it; or the address of a site. */
const endsWithin = /[.!?…:;]["”’»)\]]?\s|:\/\//u;
/** "calls on the", "in Lomé,": behind such an end no sentence is over. */
const endsOpen = /(?:^|\s)\p{Ll}+[’']?$|,$/u;

function isOfPage({ block: { text } }: PlacedBlock): boolean {
  return text.length <= 40 && (pageNumber.test(text) || text.split('\n').every((line) => documentNumber.test(line) || ofPage.test(line.trim()) || pageNumber.test(line)));
}

/** A block, or those that are one with it, in order. */
type Run = readonly [PlacedBlock, ...PlacedBlock[]];

/** The one block of a run: its texts with a space between them. */
function joined(run: Run): PlacedBlock {
  const [{ block: { kind, map }, sectionStart }, ...more] = run;
  if (more.length === 0) return run[0];
  let plain = run[0].block.text.length + 1;
  const behind = more.map(({ block, sectionStart: start }) => {
    const part = { map: block.map, plain, shift: start - sectionStart };
    plain += block.text.length + 1;
    return part;
  });
  return { block: { kind, text: run.map(({ block }) => block.text).join(' '), map: map.with(behind) }, sectionStart };
}

/** Index of the last run above what stands between two pages. */
function aboveEnd(runs: readonly Run[]): number {
  let last = runs.length - 1;
  while (last > 0 && runs.length - 1 - last < mostBetween) {
    const [only, second] = runs[last] as Run;
    if (second !== undefined || !isOfPage(only)) break;
    last--;
  }
  return last;
}

/** Whether a run is of a paragraph that has not ended. */
function goesOn(run: Run, end: RegExp): boolean {
  const { text } = (run.at(-1) as PlacedBlock).block;
  return run[0].block.kind === 'body' && (run.length > 1 || text.length >= fewestAbove) && !end.test(text);
}

/** "12 March Press team of the EEAS": whether what is cut off may be a line that is whole, so that a capital below the page begins anew. */
function mayBeWhole(run: Run): boolean {
  const { text } = (run.at(-1) as PlacedBlock).block;
  return !endsOpen.test(text) && endsWithin.test(text.slice(-fewestAbove));
}

/**
 * Blocks of which those that go on with a sentence behind the end of a page, or begin small where one has not ended, are one with what they go on with; the lines of the pages between them are none.
 * Entries of a list may begin small as well: below a colon nothing is joined until a paragraph begins with a capital.
 */
export function joinedAtPageBreaks(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const runs: [PlacedBlock, ...PlacedBlock[]][] = [];
  let isList = false;
  let isJoined = false;
  for (const [at, each] of placed.entries()) {
    const { kind, text } = each.block;
    const small = beginsWithSmall(text);
    if (!small) isList = false;
    const last = kind === 'body' && at > 1 && !isOfPage(each) ? aboveEnd(runs) : 0;
    const above = runs[last];
    const isBroken = last < runs.length - 1;
    if (last > 0 && above && goesOn(above, isBroken ? endsSentence : ends) && (small ? isBroken || !isList : isBroken && !mayBeWhole(above))) {
      runs.length = last + 1;
      above.push(each);
      isJoined = true;
      continue;
    }
    if (text.endsWith(':')) isList = true;
    runs.push([each]);
  }
  return isJoined ? runs.map(joined) : placed;
}
