import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../statement/markdown.js';
import type { Placeholder } from '../statement/placeholders.js';
import type { Statement } from '../statement/types.js';
import { openPlaces } from './placeholders.js';
import { type LeftOut, tidied } from './tidy.js';

/** A statement as it goes out: nothing of the front matter but what the public is told. */
export interface Publication {
  readonly title: string | undefined;
  /** ISO 8601 calendar date. */
  readonly date: string | undefined;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** The text without its title, as Markdown's tree. */
  readonly body: Root;
  /** Who answers questions, one line each; empty where nobody is named. */
  readonly contact: readonly string[];
  /** What is still to be filled in: offsets into the statement's text. */
  readonly placeholders: readonly Placeholder[];
  readonly leftOut: readonly LeftOut[];
}

/** Within so many blocks the title stands. */
const openingBlocks = 6;

function sameWords(left: string, right: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return plain(left) === plain(right);
}

/** The blocks without the one that is the title: the paragraph that the reading took for it, or the heading in whose place front matter's title stands. */
function withoutTitle(blocks: readonly RootContent[], { title, paragraphs }: Statement): RootContent[] {
  const inText = paragraphs.find(({ kind }) => kind === 'title')?.plain.text;
  if (inText === undefined) return [...blocks];
  const at = blocks.slice(0, openingBlocks).findIndex((block) => sameWords(toString(block), inText));
  const block = blocks[at];
  // Where front matter has another title, a heading further in is one of the text's own.
  const isTitle = block !== undefined && (sameWords(inText, title ?? '') || (block.type === 'heading' && block.depth === 1));
  return isTitle ? blocks.filter((_, index) => index !== at) : [...blocks];
}

/** What a statement says to the public. Front matter decides title, date and language. */
export function publicationOf(statement: Statement): Publication {
  const { text, title, written, frontMatter: { values: { date, contact = [] } } } = statement;
  const { tree, leftOut } = tidied(parseMarkdown(text, true));
  return { title, date, language: written, body: { type: 'root', children: withoutTitle(tree.children, statement) }, contact, placeholders: openPlaces(statement), leftOut };
}
