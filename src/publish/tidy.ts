import type { BlockContent, DefinitionContent, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

/** Text with a line longer than this is not wrapped by hand: each of its lines is a paragraph of its own, as the reading has it. */
const longestWrappedLine = 110;

/** Addresses that lead the public somewhere; a path on somebody's disk does not, and would tell where that is. */
const publicAddress = /^(?:https?:\/\/|mailto:|tel:)/iu;

/** Web and mail addresses that stand in the text as they are; a mark at the end belongs to the sentence. */
const bareAddress = /https?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?'’)\]]|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu;

/** What was in the draft and cannot be published: a picture, HTML that is no comment. */
export type LeftOut = 'picture' | 'html';

/** A tree with nothing but what a published statement has, and what was left out of it. */
export interface Tidied {
  readonly tree: Root;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes of a draft's tree what is published: no front matter, no comments, no HTML, no code; references of links resolved, addresses
 * that only this disk knows dropped, lines pasted from web pages as paragraphs.
 */
export function tidied(tree: Root): Tidied {
  const tidying = new Tidying(definitionsOf(tree));
  return { tree: { type: 'root', children: tree.children.flatMap((node) => tidying.block(node)) }, leftOut: [...tidying.leftOut] };
}

function definitionsOf(tree: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return found;
}

class Tidying {
  readonly leftOut = new Set<LeftOut>();

  constructor(private readonly definitions: ReadonlyMap<string, string>) {}

  block(node: RootContent): RootContent[] {
    switch (node.type) {
      case 'paragraph': return paragraphsOf(this.inline(node.children));
      case 'heading': return [{ ...node, children: this.inline(node.children) }];
      case 'blockquote': return [{ type: 'blockquote', children: this.inside(node.children) }];
      case 'list': return [this.list(node)];
      case 'thematicBreak': return [node];
      case 'code': return paragraphsOf([{ type: 'text', value: node.value }]);
      case 'html':
        this.html(node.value);
        return [];
      default: return [];
    }
  }

  private inside(nodes: readonly (BlockContent | DefinitionContent)[]): (BlockContent | DefinitionContent)[] {
    return nodes.flatMap((node) => this.block(node)) as (BlockContent | DefinitionContent)[];
  }

  private list(node: List): List {
    return { ...node, children: node.children.map((entry): ListItem => ({ type: 'listItem', spread: false, children: this.inside(entry.children) })) };
  }

  private html(value: string): PhrasingContent[] {
    if (/^<br\s*\/?>$/iu.test(value.trim())) return [{ type: 'break' }];
    if (!/^<!--/u.test(value.trim())) this.leftOut.add('html');
    return [];
  }

  private inline(nodes: readonly PhrasingContent[], inLink = false): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      switch (node.type) {
        case 'text': return inLink ? [node] : linked(node.value);
        case 'inlineCode': return [{ type: 'text', value: node.value }];
        case 'emphasis':
        case 'strong': return [{ ...node, children: this.inline(node.children, inLink) }];
        case 'break': return [node];
        case 'html': return this.html(node.value);
        case 'link': return this.link(node.url, node.children);
        case 'linkReference': return this.link(this.definitions.get(node.identifier), node.children);
        case 'image':
        case 'imageReference':
          this.leftOut.add('picture');
          return [];
        default: return [];
      }
    });
  }

  private link(url: string | undefined, children: readonly PhrasingContent[]): PhrasingContent[] {
    const shown = this.inline(children, true);
    return url !== undefined && publicAddress.test(url) ? [{ type: 'link', url, children: shown }] : shown;
  }
}

/** Text with its bare addresses as links. */
export function linked(value: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { index, 0: address } of value.matchAll(bareAddress)) {
    if (index > done) parts.push({ type: 'text', value: value.slice(done, index) });
    parts.push({ type: 'link', url: address.includes('://') ? address : `mailto:${address}`, children: [{ type: 'text', value: address }] });
    done = index + address.length;
  }
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
}

/** A paragraph; as many as it has lines where they were not wrapped by hand. None where nothing is left in it. */
function paragraphsOf(children: readonly PhrasingContent[]): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    const [first = '', ...rest] = child.type === 'text' ? child.value.split('\n') : [];
    if (child.type !== 'text') lines.at(-1)?.push(child);
    else {
      if (first !== '') lines.at(-1)?.push({ type: 'text', value: first });
      for (const line of rest) lines.push(line === '' ? [] : [{ type: 'text', value: line }]);
    }
  }
  const isWrapped = lines.length === 1 || lines.every((line) => lengthOf(line) <= longestWrappedLine);
  const kept = isWrapped ? [joined(lines)] : lines;
  return kept.filter((line) => lengthOf(line) > 0).map((line) => ({ type: 'paragraph', children: closedUp(line) }));
}

/** Without the second of two spaces between which something was left out. */
function closedUp(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, at) => {
    const before = nodes[at - 1];
    return node.type === 'text' && before?.type === 'text' && before.value.endsWith(' ') ? { ...node, value: node.value.replace(/^ /u, '') } : node;
  });
}

/** Lines that were wrapped by hand, as one. */
function joined(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] => (index === 0 || lines[index - 1]?.at(-1)?.type === 'break' ? line : [{ type: 'text', value: ' ' }, ...line]));
}

function lengthOf(nodes: readonly PhrasingContent[]): number {
  return nodes.reduce((length, node) => length + ('value' in node ? node.value.trim().length : 'children' in node ? lengthOf(node.children) : 0), 0);
}
