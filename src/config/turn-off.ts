import { applyEdits as applyJson, modify } from 'jsonc-parser';
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type RuleId, ruleIds } from '../benchmarks/types.js';
import type { RuleSetting } from '../check.js';
import { readConfig } from './read-config.js';

/** A change of a configuration file: offsets (UTF-16 code units), end exclusive. */
export interface ConfigEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Where the line that holds an offset ends, before its line break. */
function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

/** The blanks before an offset in its line; undefined where something else stands before it. */
function indentAt(text: string, offset: number): string | undefined {
  const before = text.slice(text.slice(0, offset).lastIndexOf('\n') + 1, offset);
  return /^[ \t]*$/u.test(before) ? before : undefined;
}

function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  const range = isScalar(node) || isMap(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

function named(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** A line of its own behind the last of a mapping, indented as the others are. */
function behindLast(text: string, map: YAMLMap, line: string): ConfigEdit | undefined {
  const last = map.items.at(-1);
  const key = rangeOf(last?.key);
  const end = rangeOf(last?.value)?.[1] ?? key?.[1];
  const indent = key && indentAt(text, key[0]);
  if (end === undefined || indent === undefined) return undefined;
  const at = endOfLine(text, Math.max(end - 1, key?.[1] ?? 0));
  return { start: at, end: at, text: `${lineEndOf(text)}${indent}${line}` };
}

/** Behind the last pair in braces. */
function insideBraces(map: YAMLMap, entry: string): ConfigEdit | undefined {
  const range = rangeOf(map);
  if (range === undefined) return undefined;
  const last = map.items.at(-1);
  const end = rangeOf(last?.value)?.[1] ?? rangeOf(last?.key)?.[1];
  if (last === undefined) return { start: range[0], end: range[1], text: `{ ${entry} }` };
  return end === undefined ? undefined : { start: end, end, text: `, ${entry}` };
}

function behindAll(text: string, lines: readonly string[]): ConfigEdit {
  const lineEnd = lineEndOf(text);
  const isOpen = text !== '' && !/\r?\n$/u.test(text);
  return { start: text.length, end: text.length, text: `${isOpen ? lineEnd : ''}${lines.join(lineEnd)}${lineEnd}` };
}

function yamlEdit(text: string, rule: RuleId, setting: RuleSetting): ConfigEdit | undefined {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  const entry = `${rule}: ${setting}`;
  if (contents === null || (isScalar(contents) && contents.value === null)) return behindAll(text, ['rules:', `  ${entry}`]);
  if (!isMap(contents)) return undefined;
  const rules = named(contents, 'rules');
  if (rules === undefined) return contents.flow === true ? insideBraces(contents, `rules: { ${entry} }`) : behindAll(text, ['rules:', `  ${entry}`]);
  if (isMap(rules.value)) {
    const known = named(rules.value, rule);
    if (known) {
      const range = rangeOf(known.value);
      // "consent:" with nothing behind it is a pair without a value.
      const [, keyEnd] = rangeOf(known.key) ?? [0, 0];
      const isBare = range === undefined || range[0] === range[1];
      return isBare ? { start: keyEnd + 1, end: keyEnd + 1, text: ` ${setting}` } : { start: range[0], end: range[1], text: setting };
    }
    return rules.value.flow === true ? insideBraces(rules.value, entry) : behindLast(text, rules.value, entry);
  }
  const [start, end] = rangeOf(rules.key) ?? [0, 0];
  const indent = indentAt(text, start);
  const isEmpty = !rules.value || (isScalar(rules.value) && rules.value.value === null);
  if (!isEmpty || indent === undefined) return undefined;
  const at = endOfLine(text, end);
  return { start: at, end: at, text: `${lineEndOf(text)}${indent}  ${entry}` };
}

/** The one stretch in which two texts differ. */
function differenceOf(before: string, after: string): ConfigEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < before.length - start && same < after.length - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function jsonEdit(text: string, rule: RuleId, setting: RuleSetting): ConfigEdit {
  const indent = /\n([ \t]+)"/u.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: lineEndOf(text) };
  const written = text.trim() === '' ? '{}' : text;
  return differenceOf(text, applyJson(written, modify(written, ['rules', rule], setting, { formattingOptions })));
}

/**
 * The edit that gives a rule a severity in a configuration file and leaves all else as it is: comments, order, indentation.
 * @param text of the file; may be empty
 * @param isJson whether the file is JSON and not YAML
 * @returns undefined where the file has no form that it fits into, so that somebody has to look
 */
export function setRule(text: string, rule: RuleId, setting: RuleSetting, isJson: boolean): ConfigEdit | undefined {
  const edit = isJson ? jsonEdit(text, rule, setting) : yamlEdit(text, rule, setting);
  if (edit === undefined) return undefined;
  const before = readConfig(text);
  const after = readConfig(`${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`);
  const wanted = { ...before.rules, [rule]: setting };
  // Whatever the file looks like: it must say this now, and nothing else new.
  const isRight = ruleIds.every((id) => after.rules[id] === wanted[id]) && after.problems.length <= before.problems.length
    && after.language === before.language && after.lexicon.length === before.lexicon.length && after.include.length === before.include.length;
  return isRight ? edit : undefined;
}
