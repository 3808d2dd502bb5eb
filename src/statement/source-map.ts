import { countBefore } from '../lower-bound.js';
import { edge, leftoversIn, withMeantSigns } from './leftovers.js';
import type { Span } from './span.js';

/** `length` code units of plain text at `plain` stand at `source` in the file; stretches are in order and do not overlap. */
interface Stretch {
  readonly plain: number;
  readonly source: number;
  readonly length: number;
}

/** Tells where in the file a place of a paragraph's plain text stands, and back. */
export class SourceMap {
  readonly #stretches: readonly Stretch[];

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  /** Offset in the file of plain-text offset `plain`; at a seam, the start of the later stretch. */
  toSource(plain: number): number {
    const stretch = this.#stretches[Math.max(this.#behind('plain', plain) - 1, 0)];
    return stretch ? stretch.source + Math.min(plain - stretch.plain, stretch.length) : 0;
  }

  /** Span in the file of a span of plain text: its end clings to the last code unit inside, so markup behind it stays out. */
  spanOf(span: Span): Span {
    const start = this.toSource(span.start);
    return { start, end: span.end > span.start ? this.toSource(span.end - 1) + 1 : start };
  }

  /** Plain-text offset nearest to an offset in the file: inside markup, the end of the text before it. */
  toPlain(source: number): number {
    const stretch = this.#stretches[Math.max(this.#behind('source', source) - 1, 0)];
    return stretch ? stretch.plain + Math.min(source - stretch.source, stretch.length) : 0;
  }

  /** The map of this one's text and others' behind it. @param behind each with where its text begins in the whole one, and how much later in the file its places are counted from */
  with(behind: readonly { readonly map: SourceMap; readonly plain: number; readonly shift: number }[]): SourceMap {
    return new SourceMap([...this.#stretches, ...behind.flatMap(({ map, plain, shift }) => map.#stretches.map((stretch) => ({ plain: stretch.plain + plain, source: stretch.source + shift, length: stretch.length })))]);
  }

  /** How many stretches begin at an offset or before it, on one side. Most paragraphs are one stretch. */
  #behind(side: 'plain' | 'source', offset: number): number {
    let low = this.#stretches.length === 1 ? 1 : 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle] as Stretch)[side] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const characterReference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/;
const longestReference = 34;
/** A text without what is none of its words. */
export function withoutLeftovers(text: string): string {
  let left = '';
  let from = 0;
  for (const { start, end } of leftoversIn(text)) {
    left += text.slice(from, start);
    from = end;
  }
  return withMeantSigns(from === 0 ? text : left + text.slice(from));
}

/** Stretches of the part of a text between two offsets, counted from its beginning. */
function between(from: number, to: number, stretches: readonly Stretch[]): Stretch[] {
  const inside: Stretch[] = [];
  // A text may be thousands of lines, each of which is cut out.
  for (let at = countBefore(stretches, ({ plain, length }) => plain + length <= from); at < stretches.length; at++) {
    const stretch = stretches[at] as Stretch;
    if (stretch.plain >= to) break;
    const start = Math.max(stretch.plain, from);
    const end = Math.min(stretch.plain + stretch.length, to);
    if (start < end) inside.push({ plain: start - from, source: stretch.source + start - stretch.plain, length: end - start });
  }
  return inside;
}

/** Stretches of a text from which runs of it are taken out. */
function without(runs: readonly Span[], stretches: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let gone = 0;
  let at = 0;
  for (const { plain, source, length } of stretches) {
    let from = plain;
    const end = plain + length;
    while (from < end) {
      const run = runs[at];
      const to = Math.min(run?.start ?? end, end);
      if (to > from) left.push({ plain: from - gone, source: source + from - plain, length: to - from });
      from = Math.max(from, to);
      if (run === undefined || run.start >= end) break;
      const until = Math.min(run.end, end);
      gone += until - from;
      from = until;
      if (until === run.end) at++;
    }
  }
  return left;
}
/** What stands second in the characters that a named reference gives two of: combining marks, and the j of "fj". */
const second = /[\u0331\u0333\u0338\u20D2\u20E5\uFE00\u200Aj]/;
/** What a backslash may escape in Markdown. */
const punctuation = /[!-/:-@[-`{-~]/;

/** How often a character stands in a row from an offset on. */
function rowOf(char: string, text: string, from: number): number {
  let to = from;
  while (text[to] === char) to++;
  return to - from;
}

/** How many code units of `value` a character reference stands for, one or two: what follows it in the file is at `behind` of `raw`. */
function unitsOfReference(value: string, at: number, raw: string, behind: number): number {
  const next = value[at + 1];
  if (next === undefined) return 1;
  if ((value.codePointAt(at) ?? 0) > 0xFFFF) return 2;
  return second.test(next) && rowOf(next, value, at + 1) > rowOf(next, raw, behind) ? 2 : 1;
}

/** Collects plain text piece by piece together with where each piece came from. */
export class PlainTextBuilder {
  text = '';
  #stretches: Stretch[] = [];

  /**
   * Appends `value`, which the Markdown parser made of `raw` at `source`: equal to it but for escapes, character
   * references, and the indentation or quotation marks that continue a block on the next line.
   */
  append(value: string, raw: string, source: number): void {
    if (raw === value) {
      this.#push(value, source);
      return;
    }
    let at = 0;
    for (let i = 0; i < value.length; i++) {
      const char = value[i] as string;
      if (raw[at] === '\\' && raw[at + 1] === char && punctuation.test(char)) at++;
      else while (at < raw.length && raw[at] !== char && raw[at] !== '\0' && raw[at] !== '&') at++;
      const reference = raw[at] === '&' ? characterReference.exec(raw.slice(at, at + longestReference))?.[0] : undefined;
      if (reference !== undefined && !value.startsWith(reference, i)) {
        const units = unitsOfReference(value, i, raw, at + reference.length);
        this.#push(value.slice(i, i + units), source + at);
        at += reference.length;
        i += units - 1;
        continue;
      }
      const from = i;
      while (i + 1 < value.length && value[i + 1] === raw[at + 1 + i - from] && value[i + 1] !== '&' && value[i + 1] !== '\\') i++;
      this.#push(value.slice(from, i + 1), source + at);
      at += i + 1 - from;
    }
  }

  /** Appends code, in which backslashes and ampersands are themselves: `raw` at `source` is `value` with its backticks, and what continues a block. */
  appendCode(value: string, raw: string, source: number): void {
    let at = rowOf('`', raw, 0);
    for (const char of value) {
      while (at < raw.length && !raw.startsWith(char, at) && raw[at] !== '\0') at++;
      this.#push(char, source + at);
      at += char.length;
    }
  }

  /** A line break that the author asked for. */
  lineBreak(source: number): void {
    this.#push('\n', source);
  }

  /** The plain text between two offsets, without white space at its edges and without what is none of its words, and its map; undefined when nothing is left. */
  cut(from: number, to: number): { text: string; map: SourceMap } | undefined {
    while (from < to && edge.test(this.text[from] as string)) from++;
    while (to > from && edge.test(this.text[to - 1] as string)) to--;
    if (from === to) return undefined;
    const stretches = between(from, to, this.#stretches);
    const text = this.text.slice(from, to);
    const runs = leftoversIn(text);
    if (runs.length === 0) return { text: withMeantSigns(text), map: new SourceMap(stretches) };
    const left = withoutLeftovers(text);
    // What stood between a leftover and white space may be none at an edge any more.
    const end = left.trimEnd().length;
    const start = left.length - left.trimStart().length;
    return start < end ? { text: left.slice(start, end), map: new SourceMap(between(start, end, without(runs, stretches))) } : undefined;
  }

  #push(value: string, source: number): void {
    if (value === '') return;
    const last = this.#stretches.at(-1);
    if (last && last.source + last.length === source) this.#stretches[this.#stretches.length - 1] = { ...last, length: last.length + value.length };
    else this.#stretches.push({ plain: this.text.length, source, length: value.length });
    this.text += value;
  }
}
