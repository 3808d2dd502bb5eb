import type { Nodes, Root } from 'mdast';
import { beginsWithSmall } from '../letters.js';
import { stretchesOf } from './emphasis.js';
import { entryPlaces } from './entries-in-line.js';
import { entryStarts } from './entry-lines.js';
import { PlainTextBuilder, type SourceMap } from './source-map.js';
import type { ParagraphKind } from './types.js';
import { paragraphStarts } from './wrapped-lines.js';

/** A block of text before it is cut into words. */
export interface Block {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly map: SourceMap;
}

/** Text with a line longer than this is not wrapped by hand: each of its lines is a paragraph of its own. */
export const longestWrappedLine = 110;

/** HTML that a page's text is left with: the end of a line, and what raises the mark of a footnote. */
const lineBreak = /^<br\s*\/?>$/iu;
const raised = /^<sup(?:\s[^<>]*)?>$/iu;
const markOfFootnote = /^[[(]?(?:\d{1,3}|\*{1,3})[)\]]?$/u;

/** "rights<sup>1</sup>": whether a node is the mark of a footnote. */
function isMark(nodes: readonly Nodes[], index: number): boolean {
  const node = nodes[index];
  const before = nodes[index - 1];
  return node?.type === 'text' && before?.type === 'html' && raised.test(before.value) && markOfFootnote.test(node.value.trim());
}

function appendInline(node: Nodes, source: string, builder: PlainTextBuilder): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const start = node.position?.start.offset ?? 0;
    const raw = source.slice(start, node.position?.end.offset);
    if (node.type === 'text') builder.append(node.value, raw, start);
    else builder.appendCode(node.value, raw, start);
  } else if (node.type === 'break') {
    builder.lineBreak(node.position?.start.offset ?? 0);
  } else if (node.type === 'html') {
    // A line that ends in the file too has its end there.
    if (lineBreak.test(node.value) && source[node.position?.end.offset ?? 0] !== '\n') builder.lineBreak(node.position?.start.offset ?? 0);
  } else if ('children' in node) {
    for (const [index, child] of node.children.entries()) if (!isMark(node.children, index)) appendInline(child, source, builder);
  }
}

/**
 * Nobody writes a paragraph of so many code units: what is longer is cut behind a sentence, so that readers may look through a paragraph
 * for each of its sentences. The end of a sentence is looked for so far; where there is none, it is cut where words are parted, or there.
 */
const longestParagraph = 20_000;
const sentenceReach = 4000;
const sentenceEnd = (): RegExp => /[^\s.]{4}[.!?…]["”’)\]]*\s+(?=\p{Lu})/u;

/** Where the part of a long line ends that begins at `from`. */
function partEnd(line: string, from: number): number {
  if (line.length - from <= longestParagraph) return line.length;
  const start = from + longestParagraph - sentenceReach;
  const window = line.slice(start, from + longestParagraph);
  const found = sentenceEnd().exec(window) ?? /\s+/u.exec(window);
  if (found) return start + found.index + found[0].length;
  // Not between the two halves of a character.
  const end = from + longestParagraph;
  return (line.codePointAt(end - 1) ?? 0) > 0xFFFF ? end + 1 : end;
}

/** What ends a sentence or an entry, or begins a list, at the end of a line. */
const lineStops = '.!?…:;”"»)]';

/** Lengths of the lines of a paragraph in which each is one of its own: a line that begins small goes on with the one before that has not ended, but not in a list below a colon. */
function ownLengths(lines: readonly string[]): number[] {
  const lengths: number[] = [];
  let isList = false;
  let last = '.';
  for (const line of lines) {
    const goesOn = !isList && !lineStops.includes(last) && beginsWithSmall(line);
    if (goesOn) lengths.push((lengths.pop() ?? 0) + 1 + line.length);
    else lengths.push(line.length);
    last = line.trimEnd().at(-1) ?? '.';
    isList ||= last === ':';
  }
  return lengths;
}

/** Lengths of the parts of a paragraph that is wrapped by hand: each entry of a list in it is one, and each paragraph where they stand line under line. */
function entryLengths(lines: readonly string[]): number[] {
  if (lines.length === 1) return [lines[0]?.length ?? 0];
  const starts = entryStarts(lines);
  const paragraphs = paragraphStarts(lines);
  const lengths: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || starts[index] === true || paragraphs?.[index] === true) lengths.push(line.length);
    else lengths.push((lengths.pop() ?? 0) + 1 + line.length);
  }
  return lengths;
}

/** "date 2023-11-21 09:32 Joint statement": the day that an archive of pages writes before the first line of a page. */
const archiveStamp = /^date \d{4}(?:-\d{2}){0,2}(?: \d{2}:\d{2})?(?=\s|$)/u;

/** Where the next part of a line begins, from `start` on. */
function nextPart(line: string, start: number): number {
  const stamp = start === 0 ? archiveStamp.exec(line) : null;
  return stamp ? stamp[0].length : partEnd(line, start);
}

/** Lengths of the parts of a text, each with the end of a line behind it. Blank lines, which HTML makes, part paragraphs as in Markdown. */
function partLengths(text: string): number[] {
  return text.split(/\n(?=\s*\n)/u).flatMap((part) => {
    const lines = part.split('\n');
    const wrapped = lines.length === 1 || lines.every((line) => line.length <= longestWrappedLine);
    return wrapped ? entryLengths(lines) : ownLengths(lines);
  });
}

/** A line, or an entry of a list in it, cut into the paragraphs that it is. */
function cutLine(builder: PlainTextBuilder, kind: ParagraphKind, line: string, from: number, blocks: Block[]): void {
  for (let start = 0; start < line.length;) {
    const end = nextPart(line, start);
    const piece = builder.cut(from + start, from + end);
    if (piece) blocks.push({ kind, ...piece });
    start = end;
  }
}

function cutLines(builder: PlainTextBuilder, kind: ParagraphKind, blocks: Block[]): void {
  const inList = kind === 'body' ? 'item' : kind;
  let from = 0;
  for (const length of partLengths(builder.text)) {
    const line = builder.text.slice(from, from + length);
    const entries = entryPlaces(line);
    cutLine(builder, kind, line.slice(0, entries[0]?.mark), from, blocks);
    for (const [index, { entry }] of entries.entries()) cutLine(builder, inList, line.slice(entry, entries[index + 1]?.mark), from + entry, blocks);
    from += line.length + 1;
  }
}

function collect(node: Nodes, source: string, kind: ParagraphKind, blocks: Block[]): void {
  if (node.type === 'heading' || node.type === 'paragraph') {
    const builder = new PlainTextBuilder();
    appendInline(node, source, builder);
    cutLines(builder, node.type === 'heading' ? 'heading' : kind, blocks);
  } else if ('children' in node) {
    const inside = node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'blockquote' : kind;
    for (const child of node.children) collect(child, source, inside, blocks);
  }
}

/** Letters of the Latin script: a pattern with those of all scripts takes half a millisecond to make, and lines that begin with others can go to the parser. */
const letter = String.raw`A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF`;
/** A line that begins no block of Markdown, and has no mark or line break of it; brackets, ampersands and emphasis are looked at apart. */
const plainLine = String.raw`(?:[${letter}“”"'‘’«„([]|\d(?!\d{0,8}[.)](?:[ \t\r\n]|$))|\+\d|\*{1,2}[${letter}\d])[^\\\x60<\0\t\r\n]*`;
const lineEnd = '\\r?\\n';
/** White space at the beginning of a line inside a paragraph means nothing. */
const indentation = /\n[ \t]+/gu;
const plainLines = `${plainLine}(?:${lineEnd}[ \\t]*${plainLine})*`;
const unmarked = new RegExp(`^${plainLines}(?:${lineEnd})*$`, 'u');

/** A pattern takes a while to make: most texts need one of them. */
function madeOnce(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
}

/** A heading of one line with nothing but text in it. */
const plainHeading = madeOnce(() => new RegExp(`^(#{1,6} )(${plainLine})(?:${lineEnd})*$`, 'u'));

/** Entries of a list of which each has nothing but text in it, all with one mark. */
const bullets = `([-+*] )${plainLines}(?:${lineEnd}\\1${plainLines})*`;
const numbers = `\\d{1,9}([.)] )${plainLines}(?:${lineEnd}\\d{1,9}\\2${plainLines})*`;
const plainItems = madeOnce(() => new RegExp(`^(?:${bullets}|${numbers})(?:${lineEnd})*$`, 'u'));
const itemMark = /(?<=^|\n)(?:[-+*]|\d{1,9}[.)]) /gu;

/** Links, character references, headings' closing marks, and white space at the end of a line, which is a mark too. */
const inlineMark = /\]\(|\]:|&[#\w]+;| \r?\n(?!\r?\n|$)/u;

/**
 * The blocks of a paragraph, heading or list without any other markup, as most are: their text is what is written, and needs no parser.
 * @returns undefined for any other text
 */
export function unmarkedBlocks(text: string): Block[] | undefined {
  if (inlineMark.test(text)) return undefined;
  if (unmarked.test(text)) return blocksOfText(text, 0, 'body');
  const [, marker = '', title] = plainHeading().exec(text) ?? [];
  if (title !== undefined && !title.includes('#')) return blocksOfText(title, marker.length, 'heading');
  return plainItems().test(text) ? itemsOf(text) : undefined;
}

function itemsOf(text: string): Block[] | undefined {
  const blocks: Block[] = [];
  const starts = [...text.matchAll(itemMark)];
  for (const [number, { 0: mark, index }] of starts.entries()) {
    const start = index + mark.length;
    const item = blocksOfText(text.slice(start, starts[number + 1]?.index), start, 'item');
    if (!item) return undefined;
    blocks.push(...item);
  }
  return blocks;
}

function blocksOfText(text: string, source: number, kind: ParagraphKind): Block[] | undefined {
  const stretches = stretchesOf(text);
  if (!stretches) return undefined;
  const blocks: Block[] = [];
  const builder = new PlainTextBuilder();
  for (const stretch of stretches) builder.append(stretch.text.replace(indentation, '\n'), stretch.text, source + stretch.at);
  cutLines(builder, kind, blocks);
  return blocks;
}

/**
 * The blocks of text of a Markdown tree, in order: headings, paragraphs, list entries, block quotations.
 * Code, HTML and images carry no text of a statement and are left out.
 */
export function blocksOf(tree: Root, source: string): Block[] {
  const blocks: Block[] = [];
  collect(tree, source, 'body', blocks);
  return blocks;
}
