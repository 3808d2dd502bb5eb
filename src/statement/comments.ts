import type { Nodes, Root } from 'mdast';
import type { Span } from './span.js';

const commentActions = ['ignore', 'disable', 'enable'] as const;
export type CommentAction = (typeof commentActions)[number];

/**
 * A comment in the draft that silences rules: `<!-- forthright ignore no-hedging -->` for the next block,
 * `disable` and `enable` from there on. Offsets are into the text that was parsed.
 */
export interface RuleComment extends Span {
  readonly action: CommentAction;
  /** Ids as written, with their places; none stands for every rule. */
  readonly rules: readonly (Span & { readonly id: string })[];
  /** The block that follows; the comment itself where none does. */
  readonly covers: Span;
}

const pattern = /^<!--\s*forthright\s+(ignore|disable|enable)(?=[\s-])([^>]*?)-->/u;

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function commentIn(value: string, at: Span, covers: Span): RuleComment | undefined {
  const found = pattern.exec(value);
  const action = commentActions.find((known) => known === found?.[1]);
  if (!found || action === undefined) return undefined;
  const said = found[2] ?? '';
  const saidAt = at.start + found[0].length - said.length - '-->'.length;
  const rules = [...said.matchAll(/[^\s,]+/gu)].map(({ 0: id, index }) => ({ id, start: saidAt + index, end: saidAt + index + id.length }));
  return { action, rules, covers, ...at };
}

function collect(node: Nodes, found: RuleComment[]): void {
  if (!('children' in node)) return;
  let next = 0;
  node.children.forEach((child, index) => {
    if (child.type !== 'html') {
      collect(child, found);
      return;
    }
    const at = spanOf(child);
    next = Math.max(next, index + 1);
    while (node.children[next]?.type === 'html') next++;
    const behind = node.children[next];
    // Inside a paragraph a comment is about the paragraph.
    const covers = node.type === 'paragraph' ? spanOf(node) : behind ? spanOf(behind) : at;
    const comment = commentIn(child.value, at, covers);
    if (comment) found.push(comment);
  });
}

/** The comments of a Markdown tree that silence rules, in order. */
export function commentsOf(tree: Root): RuleComment[] {
  const found: RuleComment[] = [];
  collect(tree, found);
  return found;
}
