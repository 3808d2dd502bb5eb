import type { PhrasingContent, RootContent } from 'mdast';
import type { Publication } from './publication.js';
import { publicationWords, writtenDate } from './words.js';

/** Text without markup; a link's address stands behind its words where they do not say it. */
function plainInline(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node): string => {
    if (node.type === 'break') return '\n';
    if (node.type !== 'link') return 'children' in node ? plainInline(node.children) : 'value' in node ? node.value : '';
    const shown = plainInline(node.children);
    const address = node.url.replace(/^(?:mailto|tel):/iu, '');
    return shown === '' || shown === address ? address : `${shown} (${address})`;
  }).join('');
}

function indented(text: string, first: string, rest: string): string {
  return text.split('\n').map((line, at) => (line === '' ? '' : `${at === 0 ? first : rest}${line}`)).join('\n');
}

function plainBlock(node: RootContent): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading': return plainInline(node.children);
    case 'blockquote': return indented(plainBlocks(node.children), '    ', '    ');
    case 'list': return node.children.map((entry, at) => {
      const mark = node.ordered === true ? `${(node.start ?? 1) + at}. ` : '- ';
      // A list inside stands close to what opens it.
      const [first, second] = entry.children;
      const text = first?.type === 'paragraph' && second?.type === 'list' ? `${plainBlock(first)}\n${plainBlocks(entry.children.slice(1))}` : plainBlocks(entry.children);
      return indented(text, mark, ' '.repeat(mark.length));
    }).join('\n');
    case 'thematicBreak': return '* * *';
    default: return '';
  }
}

function plainBlocks(nodes: readonly RootContent[]): string {
  return nodes.map(plainBlock).filter((text) => text !== '').join('\n\n');
}

/** A statement as plain text, with a line end at its end. */
export function plainText({ title, date, language, body, contact }: Publication): string {
  const parts = [
    ...(title === undefined ? [] : [title]),
    ...(date === undefined ? [] : [writtenDate(date, language)]),
    plainBlocks(body.children),
    ...(contact.length === 0 ? [] : [[publicationWords(language).contact, ...contact].join('\n')]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
