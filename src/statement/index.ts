import type { Language } from '../lexicon/language.js';
import { type Block, blocksOf } from './blocks.js';
import type { FrontMatter } from './front-matter.js';
import { readingLanguage, writtenLanguage } from './language.js';
import { parseMarkdown } from './markdown.js';
import { plainTextOf } from './plain-text.js';
import { readFrontMatter } from './read-front-matter.js';
import type { Span } from './span.js';
import { titleIndex } from './title.js';
import type { Paragraph, Statement } from './types.js';

const noFrontMatter: FrontMatter = { span: undefined, values: {}, at: {}, problems: [] };

function paragraph(block: Block, isTitle: boolean, language: Language): Paragraph {
  const { map } = block;
  return {
    kind: isTitle ? 'title' : block.kind,
    plain: plainTextOf(block.text, language),
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
  const written = writtenLanguage(frontMatter.values.language, text.slice(frontMatter.span?.end ?? 0));
  const language = readingLanguage(written);
  const blocks = blocksOf(tree, text);
  const titleAt = titleIndex(blocks);
  const paragraphs = blocks.map((block, index) => paragraph(block, index === titleAt, language));
  const title = titleAt === undefined ? undefined : paragraphs[titleAt];
  return {
    text,
    frontMatter,
    written,
    language,
    title: frontMatter.values.title ?? title?.plain.text,
    titleSpan: title && { start: title.start, end: title.end },
    paragraphs,
    words: countWords(paragraphs),
  };
}
