import { applyEdits as applyJson, modify } from 'jsonc-parser';
import { isCollection, isScalar, type Pair, type YAMLMap } from 'yaml';
import { lineEndOf } from '../statement/position.js';

/* Configuration files are changed line by line, so that comments, order and indentation stay. */

/** A change of a configuration file: offsets (UTF-16 code units), end exclusive. */
export interface ConfigEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the line that holds an offset ends, before its line break. */
export function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

/** The blanks before an offset in its line; undefined where something else stands before it. */
export function indentAt(text: string, offset: number): string | undefined {
  const before = text.slice(text.slice(0, offset).lastIndexOf('\n') + 1, offset);
  return /^[ \t]*$/u.test(before) ? before : undefined;
}

/** Where a value stands, without the comment behind it; undefined for none. */
export function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  const range = isScalar(node) || isCollection(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

/** The pair of a key. */
export function named(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** A line of its own behind the last of a mapping, indented as the others are; undefined where it has no lines of its own. */
export function behindLast(text: string, map: YAMLMap, line: string): ConfigEdit | undefined {
  const last = map.items.at(-1);
  const key = rangeOf(last?.key);
  const end = rangeOf(last?.value)?.[1] ?? key?.[1];
  const indent = key && indentAt(text, key[0]);
  if (end === undefined || indent === undefined) return undefined;
  const at = endOfLine(text, Math.max(end - 1, key?.[1] ?? 0));
  return { start: at, end: at, text: `${lineEndOf(text)}${indent}${line}` };
}

/** Behind the last pair in braces. */
export function insideBraces(map: YAMLMap, entry: string): ConfigEdit | undefined {
  const range = rangeOf(map);
  if (range === undefined) return undefined;
  const last = map.items.at(-1);
  const end = rangeOf(last?.value)?.[1] ?? rangeOf(last?.key)?.[1];
  if (last === undefined) return { start: range[0], end: range[1], text: `{ ${entry} }` };
  return end === undefined ? undefined : { start: end, end, text: `, ${entry}` };
}

/** Lines of their own at the end of a file. */
export function behindAll(text: string, lines: readonly string[]): ConfigEdit {
  const lineEnd = lineEndOf(text);
  const isOpen = text !== '' && !/\r?\n$/u.test(text);
  return { start: text.length, end: text.length, text: `${isOpen ? lineEnd : ''}${lines.join(lineEnd)}${lineEnd}` };
}

/** The one stretch in which two texts differ. */
function differenceOf(before: string, after: string): ConfigEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < before.length - start && same < after.length - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** The edit that sets a value of a JSON file and leaves all else as it is. @param path keys from the top */
export function jsonEdit(text: string, path: string[], value: unknown): ConfigEdit {
  const indent = /\n([ \t]+)"/u.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: lineEndOf(text) };
  const written = text.trim() === '' ? '{}' : text;
  return differenceOf(text, applyJson(written, modify(written, path, value, { formattingOptions })));
}
