import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../statement/span.js';
import { anchorsIn, formFault } from './form-faults.js';
import type { ConfigProblem } from './problem.js';

/** What stands in a configuration or phrase file, with its place. Spans are offsets (UTF-16 code units) into the file's text. */
export type Tree = Span & (
  | { readonly kind: 'value'; readonly value: string | number | boolean | null; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly Tree[] }
  | { readonly kind: 'mapping'; readonly keys: readonly TreeKey[] }
);

/** One line of a mapping. */
export interface TreeKey {
  readonly name: string;
  readonly key: Span;
  readonly value: Tree;
}

/** The longest file that is parsed, in UTF-16 code units, and the deepest nesting: the YAML parser is recursive. */
const longest = 1_000_000;
const deepest = 20;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && depth > 0) depth--;
    if (depth > deepest) return true;
  }
  return /(?:[-?:][ \t]+){20}/.test(text);
}

/** Makes a tree of the parser's nodes. An alias is a problem and no value: what cannot be repeated cannot multiply. */
class Reader {
  readonly problems: ConfigProblem[] = [];
  readonly #text: string;
  /** What an alias can repeat. */
  readonly #anchors: ReadonlySet<string>;

  constructor(text: string, anchors: ReadonlySet<string>) {
    this.#text = text;
    this.#anchors = anchors;
  }

  spanOf(node: unknown, otherwise: number): Span {
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [otherwise, otherwise];
    return { start, end: start + this.#text.slice(start, end).trimEnd().length };
  }

  tree(node: unknown, otherwise: number, depth: number): Tree {
    const span = this.spanOf(node, otherwise);
    const nothing: Tree = { kind: 'value', value: null, text: '', ...span };
    if (depth > deepest) {
      this.problems.push({ kind: 'not-yaml', fault: 'too-deep', ...span });
      return nothing;
    }
    // "**/*.md" repeats nothing: it is a pattern that lacks its quotation marks.
    if (isAlias(node)) this.problems.push(this.#anchors.has(node.source) ? { kind: 'alias', value: node.source, ...span } : { kind: 'not-yaml', fault: 'odd-start', ...span });
    if (isSeq(node)) return { kind: 'list', entries: node.items.map((entry) => this.tree(entry, span.start, depth + 1)), ...span };
    if (isMap(node)) return { kind: 'mapping', keys: node.items.flatMap(({ key, value }) => this.#key(key, value, span.start, depth)), ...span };
    if (!isScalar(node)) return nothing;
    const { value, source } = node;
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { kind: 'value', value: known, text: typeof known === 'string' ? known : (source ?? ''), ...span };
  }

  #key(key: unknown, value: unknown, otherwise: number, depth: number): TreeKey[] {
    const place = this.spanOf(key, otherwise);
    if (!isScalar(key)) {
      this.problems.push({ kind: 'not-a-key', ...place });
      return [];
    }
    const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
    return [{ name, key: place, value: this.tree(value, place.end, depth + 1) }];
  }
}

/**
 * Reads YAML or JSON into a tree with places. No tag makes anything but text, numbers, lists and mappings, and no code is run.
 * @returns the outermost mapping's lines; undefined, and a problem, where the text is no mapping or cannot be parsed at all
 */
export function readTree(text: string): { readonly keys: readonly TreeKey[] | undefined; readonly problems: readonly ConfigProblem[] } {
  const whole = { start: 0, end: text.length };
  if (text.length > longest) return { keys: undefined, problems: [{ kind: 'not-yaml', fault: 'too-long', ...whole }] };
  if (isTooDeep(text)) return { keys: undefined, problems: [{ kind: 'not-yaml', fault: 'too-deep', ...whole }] };
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const contents: Node | null = document.contents;
  const problems = document.errors.slice(0, 1).map((error) => formFault(error, contents, text));
  if (contents === null || (isScalar(contents) && (contents.value === null || contents.value === ''))) return { keys: [], problems };
  const reader = new Reader(text, anchorsIn(contents));
  const tree = reader.tree(contents, 0, 0);
  problems.push(...reader.problems);
  if (tree.kind === 'mapping') return { keys: tree.keys, problems };
  if (problems.length === 0) problems.push({ kind: 'not-a-mapping', start: tree.start, end: tree.end });
  return { keys: undefined, problems };
}

/** A tree as plain values. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'value') return tree.value;
  if (tree.kind === 'list') return tree.entries.map(plain);
  return Object.fromEntries(tree.keys.map(({ name, value }) => [name, plain(value)]));
}

/** The lines of a mapping, each key once, the first one; repeated keys are problems. */
export function onceEach(keys: readonly TreeKey[], problems: ConfigProblem[]): Map<string, TreeKey> {
  const found = new Map<string, TreeKey>();
  for (const entry of keys) {
    if (found.has(entry.name)) problems.push({ kind: 'duplicate-key', key: entry.name, ...entry.key });
    else found.set(entry.name, entry);
  }
  return found;
}
