import type { FrontMatterKey } from '../../statement/front-matter.js';
import { valueReaders } from '../../statement/front-matter-values.js';
import type { Span } from '../../statement/span.js';

/** Where in the front matter something is to be written. */
export type FrontMatterPlace = {
  /** The word up to and behind the place, which is written over: UTF-16 offsets into the text. */
  readonly word: Span;
} & (
  | { readonly kind: 'key'; /** Keys that are there already. */ readonly taken: ReadonlySet<string>; /** Whether a colon follows. */ readonly hasColon: boolean }
  | { readonly kind: 'value'; readonly key: FrontMatterKey; /** Whether the place is inside brackets or an entry of a list on lines of its own. */ readonly inList: boolean; /** Values that stand beside it. */ readonly taken: ReadonlySet<string> }
);

const fenced = /^\uFEFF?---[ \t]*\r?\n/u;

/** The keys that Forthright knows, in the order in which a statement has them. */
export const frontMatterKeys = Object.keys(valueReaders) as readonly FrontMatterKey[];

function keyNamed(name: string): FrontMatterKey | undefined {
  return frontMatterKeys.find((key) => key === name);
}

/** The key above an entry of a list on lines of its own. */
function keyAbove(lines: readonly string[]): FrontMatterKey | undefined {
  const above = lines.findLast((line) => /^[\w-]+[ \t]*:/u.test(line));
  return keyNamed(/^[\w-]+/u.exec(above ?? '')?.[0] ?? '');
}

/** What follows a value, up to a word on what can stand there. */
function withoutComment(after: string): string {
  return after.replace(/(?:^|\s)#.*$/u, '');
}

function words(written: string): ReadonlySet<string> {
  return new Set(written.split(/[[\],"']/u).map((word) => word.trim()).filter((word) => word !== ''));
}

/**
 * What can be written at a place of a text.
 * @param offset UTF-16, into the text
 * @returns undefined outside of the front matter, in a comment, and at keys that nobody knows
 */
export function frontMatterPlace(text: string, offset: number): FrontMatterPlace | undefined {
  const opening = fenced.exec(text)?.[0].length;
  if (opening === undefined || offset < opening) return undefined;
  const closing = /^---[ \t]*$/mu.exec(text.slice(opening));
  if (closing && offset > opening + closing.index) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = /[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
  const before = line.slice(0, offset - start);
  const after = line.slice(before.length);
  if (/(?:^|\s)#/u.test(before)) return undefined;
  const lines = text.slice(opening, start).split(/\r?\n/u);
  const [, name] = /^([\w-]+)[ \t]*:/u.exec(before) ?? [];
  if (name === undefined && /^[\w-]*$/u.test(before)) {
    const behind = /^[\w-]*/u.exec(after)?.[0] ?? '';
    const others = text.slice(opening, closing ? opening + closing.index : undefined).split(/\r?\n/u).filter((other) => other !== line);
    return { kind: 'key', word: { start, end: offset + behind.length }, hasColon: /^[ \t]*:/u.test(after.slice(behind.length)), taken: new Set(others.flatMap((other) => /^([\w-]+)[ \t]*:/u.exec(other)?.[1] ?? [])) };
  }
  const isEntry = name === undefined && /^[ \t]*-[ \t]/u.test(before);
  const key = name === undefined ? (isEntry ? keyAbove(lines) : undefined) : keyNamed(name);
  if (key === undefined) return undefined;
  const valueStart = isEntry ? (/^[ \t]*-[ \t]+/u.exec(before)?.[0].length ?? 0) : before.indexOf(':') + 1;
  const written = before.slice(valueStart);
  const inBrackets = written.lastIndexOf('[') > written.lastIndexOf(']');
  const wordStart = valueStart + (inBrackets ? (/^.*[[,]\s*/su.exec(written)?.[0].length ?? 0) : (/^\s*/u.exec(written)?.[0].length ?? 0));
  const behind = (inBrackets ? /^[^,\]#]*/u : /^[^#]*/u).exec(after)?.[0].trimEnd() ?? '';
  return { kind: 'value', key, inList: inBrackets || isEntry, word: { start: start + wordStart, end: offset + behind.length }, taken: words(line.slice(valueStart, wordStart) + withoutComment(line.slice(before.length + behind.length))) };
}
