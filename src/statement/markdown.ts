import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Statements are pasted from web pages and Word, where four spaces before a line mean nothing:
 * read as Markdown they would turn the line into code, and the reading would lose it.
 */
function indentedLinesAreText(this: Processor): void {
  const settings = this.data() as { micromarkExtensions?: unknown[] };
  (settings.micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(indentedLinesAreText).freeze();

/** Parses Markdown with YAML front matter; positions are UTF-16 offsets into `text`. Never throws on any text. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}
