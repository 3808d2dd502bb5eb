import { isMap, isScalar, parseDocument } from 'yaml';
import type { RuleId } from '../benchmarks/types.js';
import type { RuleSetting } from '../check.js';
import { lineEndOf } from '../statement/position.js';
import { behindAll, behindLast, type ConfigEdit, endOfLine, indentAt, insideBraces, jsonEdit, named, rangeOf } from './line-edits.js';
import { readConfig } from './read-config.js';
import { saysOnly } from './says.js';

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

/**
 * The edit that gives a rule a severity in a configuration file and leaves all else as it is: comments, order, indentation.
 * @param text of the file; may be empty
 * @param isJson whether the file is JSON and not YAML
 * @returns undefined where the file has no form that it fits into, so that somebody has to look
 */
export function setRule(text: string, rule: RuleId, setting: RuleSetting, isJson: boolean): ConfigEdit | undefined {
  const edit = isJson ? jsonEdit(text, ['rules', rule], setting) : yamlEdit(text, rule, setting);
  if (edit === undefined) return undefined;
  const before = readConfig(text);
  const after = readConfig(`${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`);
  return saysOnly(before, after, { rules: { ...before.rules, [rule]: setting } }) ? edit : undefined;
}
