import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { lineEndOf } from '../statement/position.js';
import { behindAll, type ConfigEdit, endOfLine, insideBraces, jsonEdit, named, rangeOf } from './line-edits.js';
import { readConfig } from './read-config.js';
import { saysOnly } from './says.js';

/** A path as YAML has it: in quotation marks where it could be anything else. */
function quoted(path: string): string {
  return /^(?!-)[\w./-]+$/u.test(path) && !/^(?:[\d.]+|true|false|null|yes|no)$/iu.test(path) ? path : JSON.stringify(path);
}

/** Behind the last entry of a list, written as the list is. */
function behindLastEntry(text: string, list: YAMLSeq, entry: string): ConfigEdit | undefined {
  const [start, end] = rangeOf(list.items.at(-1)) ?? [undefined, 0];
  if (list.flow === true) {
    const [from, to] = rangeOf(list) ?? [0, 0];
    return start === undefined ? { start: from, end: to, text: `[${entry}]` } : { start: end, end, text: `, ${entry}` };
  }
  if (start === undefined) return undefined;
  const dash = /^[ \t]*-[ \t]+$/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0];
  const at = endOfLine(text, Math.max(end - 1, start));
  return dash === undefined ? undefined : { start: at, end: at, text: `${lineEndOf(text)}${dash}${entry}` };
}

function yamlEdit(text: string, path: string): ConfigEdit | undefined {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  const entry = quoted(path);
  const line = `library: [${entry}]`;
  if (contents === null || (isScalar(contents) && contents.value === null)) return behindAll(text, [line]);
  if (!isMap(contents)) return undefined;
  const library = named(contents, 'library');
  if (library === undefined) return contents.flow === true ? insideBraces(contents, line) : behindAll(text, [line]);
  if (isSeq(library.value)) return behindLastEntry(text, library.value, entry);
  const range = rangeOf(library.value);
  // "library:" with nothing behind it is a pair without a value.
  if (range === undefined || range[0] === range[1]) {
    const at = (rangeOf(library.key)?.[1] ?? 0) + 1;
    return { start: at, end: at, text: ` [${entry}]` };
  }
  if (!isScalar(library.value)) return undefined;
  return { start: range[0], end: range[1], text: library.value.value === null ? `[${entry}]` : `[${text.slice(...range)}, ${entry}]` };
}

/**
 * The edit that names one more folder of past statements in a configuration file and leaves all else as it is: comments, order, indentation.
 * @param text of the file; may be empty
 * @param path of the folder, from the file's folder, with slashes
 * @param isJson whether the file is JSON and not YAML
 * @returns undefined where the file has no form that it fits into, so that somebody has to look
 */
export function addLibrary(text: string, path: string, isJson: boolean): ConfigEdit | undefined {
  const before = readConfig(text);
  const named = [...before.library.map((folder) => folder.path), path];
  const edit = isJson ? jsonEdit(text, ['library'], named) : yamlEdit(text, path);
  if (edit === undefined) return undefined;
  const after = readConfig(`${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`);
  return saysOnly(before, after, { library: named }) ? edit : undefined;
}
