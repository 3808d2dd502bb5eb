import type { Language } from '../lexicon/language.js';
import type { OwnPhrases } from '../lexicon/own-phrases.js';
import type { Word } from '../lexicon/word.js';
import type { RuleComment } from './comments.js';
import type { FrontMatter } from './front-matter.js';
import type { Span } from './span.js';

/** What a token is; quotation marks are told apart from other punctuation because every reader asks for them. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote';

/**
 * A word, a number or a mark.
 * `start` and `end` are UTF-16 offsets into the paragraph's plain text, end exclusive.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, NFC, typewriter apostrophes and hyphens, no soft hyphens: what the lexicon is matched against. */
  readonly norm: string;
  /** Place in `PlainText.tokens`. */
  readonly index: number;
  /** The same by itself, wherever it stands. */
  readonly word: Word;
}

/** A sentence of a paragraph: tokens `from` (inclusive) to `to` (exclusive) of `PlainText.tokens`. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The text of one paragraph without its markup, cut into sentences and tokens.
 * Immutable and cached by content, language and own phrases, so that readers may hang their results on it (`Kept`).
 */
export interface PlainText {
  readonly text: string;
  /** Whose rules cut it, and whose words the readers look for in it. */
  readonly language: Language;
  /** Phrases that the readers look for besides those of the lexicon. */
  readonly own: OwnPhrases | undefined;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

export type ParagraphKind = 'title' | 'heading' | 'body' | 'item' | 'blockquote';

/** A block of the draft, with its plain text and its place in the file. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly plain: PlainText;
  /** The same object while its text and markup are the same, wherever it stands in the file: what readers find in it is kept by it. */
  readonly block: object;
  /** Offset in the file from which its places are counted: those of one block are all as far from it. */
  readonly base: number;
  /** Offset in the file of a plain-text offset. At the seam of two runs of text it is the start of the later one. */
  toSource(plainOffset: number): number;
  /** Span in the file of a span of plain text (its end clings to the last character inside). */
  spanOf(plain: Span): Span;
  /** Nearest plain-text offset of an offset in the file. */
  toPlain(sourceOffset: number): number;
}

/** A draft or past statement: its front matter, title and paragraphs. `start` and `end` are offsets into `text`. */
export interface Statement {
  /** The file's text, after a byte-order mark is dropped. All source offsets are into this. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** The language in which it is written (BCP 47 primary subtag): front matter's, else the one that its words tell. */
  readonly written: string;
  /** The language in which it is read: the one in which it is written, English for one without a lexicon. */
  readonly language: Language;
  /** Phrases that it is read with besides those of the lexicon. */
  readonly own: OwnPhrases | undefined;
  /** Front matter's title, else the first heading that is not one of a part, else the first line when it stands like a title. */
  readonly title: string | undefined;
  /** The title's words. They are those of the paragraph that it stands in, where it stands in one: nothing is cut, or read, twice. */
  readonly plainTitle: PlainText | undefined;
  /** Front matter's title with its place there, for the readers, where the text itself has none. It is none of `paragraphs`. */
  readonly givenTitle: Paragraph | undefined;
  /** Where the title stands in the text: a finding about something missing points here. */
  readonly titleSpan: Span | undefined;
  /** All blocks in order, title included where it is part of the text. */
  readonly paragraphs: readonly Paragraph[];
  /** Comments that silence rules, in order. */
  readonly comments: readonly RuleComment[];
  /** Words in the text (front matter not counted). */
  readonly words: number;
}
