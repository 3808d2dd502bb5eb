import { type Block, blocksOf } from './blocks.js';
import type { FrontMatter } from './front-matter.js';
import { parseMarkdown } from './markdown.js';
import { readFrontMatter } from './read-front-matter.js';
import type { Span } from './span.js';
import { titleIndex } from './title.js';
import type { Paragraph, PlainText, Statement } from './types.js';
import { cutIntoWords } from './words.js';

const noFrontMatter: FrontMatter = { span: undefined, values: {}, at: {}, problems: [] };

/** Paragraphs kept after their last use. A draft of 600 words has about ten, so that many drafts stay warm. */
const cacheSize = 2000;
const cache = new Map<string, PlainText>();

/** Words and sentences of a paragraph; the same text gives the same object, so that what readers hang on it is found again. */
function plainText(text: string): PlainText {
  let plain = cache.get(text);
  // Deleted and set again, the entry moves to the young end of the map: the eldest is the one unused for longest.
  if (plain) cache.delete(text);
  else plain = cutIntoWords(text);
  cache.set(text, plain);
  if (cache.size > cacheSize) cache.delete(cache.keys().next().value as string);
  return plain;
}

function paragraph(block: Block, isTitle: boolean): Paragraph {
  const { map } = block;
  return {
    kind: isTitle ? 'title' : block.kind,
    plain: plainText(block.text),
    ...map.spanOf({ start: 0, end: block.text.length }),
    toSource: (offset) => map.toSource(offset),
    spanOf: (span) => map.spanOf(span),
    toPlain: (offset) => map.toPlain(offset),
  };
}

function countWords(paragraphs: readonly Paragraph[]): number {
  let words = 0;
  for (const { plain } of paragraphs) for (const token of plain.tokens) if (token.kind === 'word' && token.norm !== "'s") words++;
  return words;
}

/**
 * Reads a draft or past statement: Markdown with optional YAML front matter.
 *
 * @param file the file's text; a byte-order mark is dropped, and all offsets (UTF-16 code units) are into what is left
 * @returns the statement; wrong front matter is in `frontMatter.problems`, nothing throws
 */
export function readStatement(file: string): Statement {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  const tree = parseMarkdown(text);
  const yaml = tree.children[0]?.type === 'yaml' ? tree.children[0] : undefined;
  let frontMatter = noFrontMatter;
  if (yaml?.position) {
    const span: Span = { start: yaml.position.start.offset ?? 0, end: yaml.position.end.offset ?? 0 };
    const valueStart = text.indexOf('\n', span.start) + 1;
    frontMatter = readFrontMatter(yaml.value, valueStart, span);
  }
  const blocks = blocksOf(tree, text);
  const titleAt = titleIndex(blocks);
  const paragraphs = blocks.map((block, index) => paragraph(block, index === titleAt));
  const title = titleAt === undefined ? undefined : paragraphs[titleAt];
  return {
    text,
    frontMatter,
    title: frontMatter.values.title ?? title?.plain.text,
    titleSpan: title && { start: title.start, end: title.end },
    paragraphs,
    words: countWords(paragraphs),
  };
}
