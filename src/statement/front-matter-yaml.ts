import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import type { FrontMatterProblem } from './front-matter.js';
import type { Span } from './span.js';
import { yamlFault } from './yaml-fault.js';

/** A value of the front matter as written. Spans are offsets into the YAML source. */
export type Written = Span & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly Written[] }
  | { readonly kind: 'mapping'; readonly entries: ReadonlyMap<string, Written> }
  | { readonly kind: 'empty' | 'nested' }
);

export interface WrittenEntry {
  readonly name: string;
  readonly key: Span;
  readonly value: Written;
}

/** The longest front matter that is parsed, in UTF-16 code units, and the deepest nesting: the YAML parser is recursive. */
const longest = 100_000;
const deepest = 50;
/** How many lines that lack quotation marks are read as meant. */
const mostRepairs = 12;

type YamlDocument = ReturnType<typeof parseDocument>;

function parse(source: string): YamlDocument {
  // The failsafe schema keeps every scalar as it was typed: `NO` is Norway, dates and numbers stay text.
  return parseDocument(source, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
}

function tooDeep(source: string): boolean {
  let depth = 0;
  for (const sign of source) {
    if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && depth > 0) depth--;
    if (depth > deepest) return true;
  }
  return /(?:[-?:][ \t]+){50}/.test(source);
}

/** A line whose text is only YAML when it is put in quotation marks, by where the text starts. */
interface Unquoted extends Span {
  readonly key: string;
  readonly text: string;
}

function unquotedAt(source: string, offset: number): Unquoted | undefined {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = source.slice(lineStart).split(/\r?\n/, 1);
  const [, before = '', key = '', rest = ''] = /^(([\w-]+):[ \t]+)([^\s[{|>&*!].*)$/.exec(line) ?? [];
  const text = rest.trimEnd();
  if (text === '') return undefined;
  const start = lineStart + before.length;
  return { start, end: start + text.length, key, text };
}

/**
 * Parses; where a line only lacks quotation marks ("title: Honduras: a statement") it is read as it was meant.
 * The text of such a line is masked by as many letters, so that all offsets stay what they are.
 */
function parseAsMeant(source: string): { readonly document: YamlDocument; readonly unquoted: ReadonlyMap<number, Unquoted> } {
  const unquoted = new Map<number, Unquoted>();
  const first = parse(source);
  let document = first;
  let masked = source;
  while (document.errors.length > 0 && unquoted.size < mostRepairs) {
    const line = unquotedAt(masked, document.errors[0]?.pos[0] ?? 0);
    if (line === undefined || unquoted.has(line.start)) return { document: first, unquoted: new Map() };
    unquoted.set(line.start, line);
    masked = masked.slice(0, line.start) + 'x'.repeat(line.text.length) + masked.slice(line.end);
    document = parse(masked);
  }
  return document.errors.length > 0 ? { document: first, unquoted: new Map() } : { document, unquoted };
}

/** YAML's double-quoted style holds what JSON's does. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** Turns the parser's nodes into values of at most one level: nothing in front matter is deeper, and aliases cannot multiply. */
class Reader {
  private anchors: ReadonlyMap<string, Node> | undefined;

  constructor(
    private readonly source: string,
    private readonly document: YamlDocument,
    private readonly unquoted: ReadonlyMap<number, Unquoted>,
  ) {}

  spanOf(node: unknown): Span {
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0];
    return { start, end: start + this.source.slice(start, end).trimEnd().length };
  }

  entries(map: YAMLMap): readonly WrittenEntry[] {
    const entries: WrittenEntry[] = [];
    for (const { key, value } of map.items) {
      const keyNode = this.resolved(key);
      if (!isScalar(keyNode) || typeof keyNode.value !== 'string' || keyNode.value === '') continue;
      const keySpan = this.spanOf(keyNode);
      const end = { start: keySpan.end, end: keySpan.end };
      entries.push({ name: keyNode.value, key: keySpan, value: value === null ? { kind: 'empty', ...end } : this.written(value, true) });
    }
    return entries;
  }

  private resolved(node: unknown): unknown {
    if (!isAlias(node)) return node;
    if (this.anchors === undefined) {
      const anchors = new Map<string, Node>();
      const note = (_key: unknown, anchored: Node & { anchor?: string }): void => {
        if (anchored.anchor !== undefined) anchors.set(anchored.anchor, anchored);
      };
      visit(this.document, { Scalar: note, Map: note, Seq: note });
      this.anchors = anchors;
    }
    return this.anchors.get(node.source);
  }

  private written(value: unknown, outermost: boolean): Written {
    const node = this.resolved(value);
    const place = this.spanOf(value);
    if (isScalar(node)) {
      const meant = this.unquoted.get(place.start);
      const text = (meant?.text ?? (typeof node.value === 'string' ? node.value : node.source) ?? '').trim();
      const empty = text === '' || (node.type === 'PLAIN' && (text === '~' || text === 'null'));
      return empty ? { kind: 'empty', ...place } : { kind: 'text', text, ...place };
    }
    if (!outermost || node === undefined) return { kind: 'nested', ...place };
    if (isSeq(node)) return { kind: 'list', entries: node.items.map((entry) => this.written(entry, false)), ...place };
    if (!isMap(node)) return { kind: 'nested', ...place };
    const entries = new Map<string, Written>();
    for (const { key, value: inner } of node.items) {
      if (isScalar(key) && inner !== null) entries.set(String(key.value), this.written(inner, false));
    }
    return { kind: 'mapping', entries, ...place };
  }
}

/**
 * Reads YAML without turning it into objects: the entries of its outermost mapping, as written, and what is wrong with its form.
 * @param source YAML without its fences.
 * @returns Entries in order, a repeated key each time; problems with spans into `source`. Nothing throws.
 */
export function readYaml(source: string): { readonly entries: readonly WrittenEntry[]; readonly problems: readonly FrontMatterProblem[] } {
  const whole = { start: 0, end: source.length };
  if (source.length > longest) return { entries: [], problems: [{ kind: 'not-yaml', fault: 'too-long', ...whole }] };
  if (tooDeep(source)) return { entries: [], problems: [{ kind: 'not-yaml', fault: 'too-deep', ...whole }] };
  const { document, unquoted } = parseAsMeant(source);
  const problems: FrontMatterProblem[] = [];
  for (const { key, text, start, end } of unquoted.values()) {
    // The documented way to say that consent could not be asked for is taken with and without quotation marks.
    if (key === 'consent' && text.startsWith('not-possible:')) continue;
    problems.push({ kind: 'not-yaml', key, value: text, allowed: [quote(text)], fault: 'quotation-marks', start, end });
  }
  const [error] = document.errors;
  if (error) {
    const start = Math.min(error.pos[0], source.length);
    problems.push({ kind: 'not-yaml', fault: yamlFault(error), start, end: Math.max(start, Math.min(error.pos[1], source.length)) });
  }
  const reader = new Reader(source, document, unquoted);
  const { contents } = document;
  // ">" alone opens a text that has nothing in it: no front matter either, and a line put behind it would be that text.
  if (contents === null || (isScalar(contents) && contents.type === 'PLAIN' && String(contents.value).trim() === '')) return { entries: [], problems };
  if (!isMap(contents)) {
    if (!error) problems.push({ kind: 'not-a-mapping', value: source.trim(), ...reader.spanOf(contents) });
    return { entries: [], problems };
  }
  return { entries: reader.entries(contents), problems };
}
