import type { Paragraph, ParagraphContent, SentenceContent } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Sentence } from './cut-latin.js';

const english = unified().use(retextEnglish).freeze();

/** A sentence of the parser, or something between two: where its words, marks and white space stand. */
function piecesOf(node: SentenceContent | ParagraphContent): Sentence {
  if (node.type === 'SentenceNode') return node.children.flatMap(piecesOf);
  const kind = node.type === 'WhiteSpaceNode' ? 'space' : node.type === 'WordNode' ? 'word' : 'mark';
  return [{ kind, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
}

/** The sentences of a text as the parser gives them. */
export function parsedSentences(text: string): Sentence[] {
  const paragraphs = english.parse(text).children.filter((node): node is Paragraph => node.type === 'ParagraphNode');
  return paragraphs.flatMap(({ children }) => children.map(piecesOf));
}
