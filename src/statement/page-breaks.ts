import { beginsWithSmall } from '../letters.js';
import type { Block } from './blocks.js';
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

function isOfPage({ block: { text } }: PlacedBlock): boolean {
  return text.length <= 40 && (pageNumber.test(text) || text.split('\n').every((line) => documentNumber.test(line) || ofPage.test(line.trim()) || pageNumber.test(line)));
}

function joined(above: PlacedBlock, below: PlacedBlock): PlacedBlock {
  const { block, sectionStart } = above;
  const joint: Block = { kind: block.kind, text: `${block.text} ${below.block.text}`, map: block.map.with(below.block.map, block.text.length, below.sectionStart - sectionStart) };
  return { block: joint, sectionStart };
}

/** Index of the last block above what stands between two pages. */
function aboveEnd(blocks: readonly PlacedBlock[]): number {
  let last = blocks.length - 1;
  while (last > 0 && blocks.length - 1 - last < mostBetween && isOfPage(blocks[last] as PlacedBlock)) last--;
  return last;
}

/** Whether a block is a paragraph that has not ended. */
function goesOn({ kind, text }: Block, end: RegExp): boolean {
  return kind === 'body' && text.length >= fewestAbove && !end.test(text);
}

/**
 * Blocks of which those that go on with a sentence behind the end of a page, or begin small where one has not ended, are one with what they go on with; the lines of the pages between them are none.
 * Entries of a list may begin small as well: below a colon nothing is joined until a paragraph begins with a capital.
 */
export function joinedAtPageBreaks(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  let isList = false;
  let result: PlacedBlock[] | undefined;
  for (let at = 0; at < placed.length; at++) {
    const each = placed[at] as PlacedBlock;
    const { kind, text } = each.block;
    const small = beginsWithSmall(text);
    if (!small) isList = false;
    const kept: readonly PlacedBlock[] = result ?? placed.slice(0, at);
    const last = kind === 'body' && at > 1 && !isOfPage(each) ? aboveEnd(kept) : 0;
    const above = kept[last];
    const isBroken = last < kept.length - 1;
    if (last > 0 && above && goesOn(above.block, isBroken ? endsSentence : ends) && (isBroken || (small && !isList))) {
      result = [...kept.slice(0, last), joined(above, each)];
      continue;
    }
    if (text.endsWith(':')) isList = true;
    result?.push(each);
  }
  return result ?? placed;
}
