import type { Paragraph, ParagraphContent, Root, Sentence as SentenceNode, SentenceContent } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { endsWithAbbreviation, isAbbreviation } from './abbreviations.js';
import type { PlainText, Sentence, Token, TokenKind } from './types.js';

const english = unified().use(retextEnglish).freeze();

const quotes = /^["“”„‟«»‹›‘’‚‛'`]+$/u;
/** The possessive, and a full stop glued to the next sentence, are tokens of their own. */
const parts = /['’ʼ][sS]$|\.(?=\p{Lu}\p{Ll})/u;
/** The parser leaves a full stop in the word when a small letter follows; only abbreviations may keep it. */
const keptStop = /^[^.]{4,}\.$/u;

/** The form in which words are compared: lower case, composed, plain apostrophes and hyphens, no invisible characters. */
export function normalize(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/[‐‑‒]/gu, '-')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
}

class Tokenizer {
  readonly tokens: Token[] = [];

  add(text: string, start: number): void {
    if (text === '') return;
    const kind: TokenKind = /\p{L}/u.test(text) ? 'word' : /\p{Nd}/u.test(text) ? 'number' : quotes.test(text) ? 'quote' : 'punctuation';
    this.tokens.push({ kind, text, norm: normalize(text), start, end: start + text.length, index: this.tokens.length });
  }

  /** A word as the parser cut it, cut once more where the readers need it. */
  addWord(text: string, start: number): void {
    const found = parts.exec(text);
    if (!found) {
      const cut = keptStop.test(text) && !isAbbreviation(text) ? text.length - 1 : text.length;
      this.add(text.slice(0, cut), start);
      this.add(text.slice(cut), start + cut);
    } else if (found[0] === '.') {
      this.addWord(text.slice(0, found.index), start);
      this.add('.', start + found.index);
      this.addWord(text.slice(found.index + 1), start + found.index + 1);
    } else {
      this.add(text.slice(0, found.index), start);
      this.add(found[0], start + found.index);
    }
  }
}

function addNode(node: SentenceContent | ParagraphContent, text: string, tokenizer: Tokenizer): void {
  if (node.type === 'WhiteSpaceNode') return;
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset);
  if (node.type === 'WordNode') tokenizer.addWord(written, start);
  else if (node.type === 'SourceNode') tokenizer.add(written, start);
  // One mark a token: readers look at each quotation mark and each comma by itself.
  else for (let i = 0, at = start; i < written.length; i++, at++) tokenizer.add(written[i] as string, at);
}

/** Whether a new sentence begins at token `at`, though the parser saw none: a glued full stop. */
function gluedBoundary(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at - 1];
  const next = tokens[at];
  const before = tokens[at - 2];
  return stop?.text === '.' && next !== undefined && before !== undefined && stop.end === next.start && before.text.length > 2 && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Whether the parser's boundary at token `at` is none: an abbreviation before it, or a small letter behind it. */
function falseBoundary(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  return /^\p{Ll}/u.test(next.text) || endsWithAbbreviation(tokens, at, next);
}

/**
 * Cuts plain text into sentences and tokens with retext-english, and mends what it gets wrong in official prose:
 * "No. 5", "Art. 19", initials, and a missing space between two sentences.
 */
export function cutIntoWords(text: string): PlainText {
  const tokenizer = new Tokenizer();
  const starts: number[] = [];
  const paragraphs = (english.parse(text) as Root).children.filter((node): node is Paragraph => node.type === 'ParagraphNode');
  for (const paragraph of paragraphs) {
    for (const node of paragraph.children) {
      if (node.type === 'SentenceNode') {
        starts.push(tokenizer.tokens.length);
        for (const child of (node as SentenceNode).children) addNode(child, text, tokenizer);
      } else {
        addNode(node, text, tokenizer);
      }
    }
  }
  return { text, tokens: tokenizer.tokens, sentences: sentencesOf(tokenizer.tokens, starts) };
}

function sentencesOf(tokens: readonly Token[], starts: readonly number[]): Sentence[] {
  const begins = new Set(starts);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let to = 1; to <= tokens.length; to++) {
    const ends = to === tokens.length || (begins.has(to) ? !falseBoundary(tokens, to) : gluedBoundary(tokens, to));
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!ends || !first || !last) continue;
    sentences.push({ from, to, start: first.start, end: last.end });
    from = to;
  }
  return sentences;
}
