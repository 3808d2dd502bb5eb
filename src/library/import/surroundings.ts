import { bareDate } from './dates.js';
import written from './surroundings.yaml';
import type { DateHint } from './types.js';

interface Surroundings {
  readonly alone: ReadonlySet<string>;
  readonly tail: readonly string[];
  readonly banner: readonly string[];
}

let known: Surroundings | undefined;

function surroundings(): Surroundings {
  const { alone, tail, banner } = written() as { readonly alone: readonly string[]; readonly tail: readonly string[]; readonly banner: readonly string[] };
  return (known ??= { alone: new Set(alone), tail, banner });
}

/** So few words are a line of the page, not a paragraph of the text. */
const longestLine = 14;
/** A banner is no longer. */
const longestBanner = 90;
/** So many words before it make what follows a tail. */
const fewestBefore = 40;

/** Letters and figures alone, without accents and capitals, one blank between words. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}

const address = /[\w.+-]{1,64}@[\w-]{1,64}\.\w|\[email\s+protected\]/iu;
const telephone = /(?:\+|\b00)\d[\d ()./-]{6,20}\d/u;

/** A line that says how to reach somebody. */
function isContact(block: string, words: number): boolean {
  return words <= 30 && (address.test(block) || telephone.test(block));
}

function opensTail(block: string, text: string, words: number): boolean {
  // "Related to this, we call on …" is a sentence of the text.
  return words <= longestLine && !/[.!?][\s"”»*_]*$/u.test(block) && surroundings().tail.some((opening) => text === opening || text.startsWith(`${opening} `));
}

function isAround(block: string, text: string, words: number): boolean {
  const { alone, banner } = surroundings();
  if (text === '' || alone.has(text) || bareDate(block) !== undefined) return true;
  if (words <= longestBanner && banner.some((said) => text.includes(said))) return true;
  return isContact(block, words);
}

/** The entries of a list that are text; the block itself where it is no list. */
function withoutEntries(block: string): string {
  if (!/^\s*[-*•] /u.test(block)) return block;
  const { alone } = surroundings();
  return block.split('\n').filter((line) => !/^\s*[-*•] /u.test(line) || (folded(line) !== '' && !alone.has(folded(line)) && bareDate(line.replace(/^\s*[-*•] +/u, '')) === undefined)).join('\n').trim();
}

/**
 * Takes away what stands around a statement: share buttons, "read more", dates that stand alone, banners, contacts of the press,
 * and all that follows a heading such as "Related". A rule (`***`) that is left at an end goes too.
 * @param markdown blocks parted by blank lines
 * @param title taken away where the text begins with it
 * @returns what is left, and the days that stood alone
 */
export function withoutSurroundings(markdown: string, title?: string): { readonly body: string; readonly dates: readonly DateHint[] } {
  const alone: string[] = [];
  const kept: string[] = [];
  let before = 0;
  const heading = title === undefined ? undefined : folded(title);
  for (const whole of markdown.split(/\n{2,}/)) {
    const block = withoutEntries(whole);
    const text = folded(block);
    const words = countWords(text);
    const day = bareDate(block);
    if (day !== undefined) alone.push(day);
    if (before >= fewestBefore && opensTail(block, text, words)) break;
    if (/^(?:\*\s*){3,}$/.test(block)) kept.push(block);
    else if (text !== heading && !isAround(block, text, words)) {
      kept.push(block);
      before += words;
    }
  }
  const isRule = (block: string | undefined): boolean => block !== undefined && /^(?:\*\s*){3,}$/.test(block);
  while (isRule(kept.at(-1))) kept.pop();
  while (isRule(kept[0])) kept.shift();
  // Two days that stand alone may be those of two news.
  const sure = new Set(alone).size === 1;
  return { body: kept.join('\n\n'), dates: alone.map((date) => ({ date, sure })) };
}
