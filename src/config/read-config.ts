import { type RuleId, ruleIds } from '../benchmarks/types.js';
import type { RuleSetting } from '../check.js';
import { languageNamed, languageOf } from '../facts/languages.js';
import { languages } from '../lexicon/language.js';
import type { TreatyCorrections } from '../facts/treaties/status.js';
import { nearest } from '../nearest.js';
import type { Span } from '../statement/span.js';
import { isUsablePattern } from './globs.js';
import type { ConfigProblem } from './problem.js';
import { readTreaties } from './read-treaties.js';
import { onceEach, readTree, type Tree } from './tree.js';

/** The names of a configuration file, the one that counts where several are there first. */
export const configNames = ['forthright.config.yaml', 'forthright.config.yml', 'forthright.config.json'] as const;

/** The keys of a configuration file. */
export const configKeys = ['rules', 'language', 'lexicon', 'library', 'include', 'exclude', 'treaties'] as const;
export type ConfigKey = (typeof configKeys)[number];

export const ruleSettings: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

/** A file or folder as the configuration names it. */
export interface WrittenPath extends Span {
  readonly path: string;
}

/** What a configuration file says of checking; only what is right, wrong values are problems. */
export interface ConfigFile {
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  /** BCP 47 primary subtag. */
  readonly language: string | undefined;
  /** Paths of phrase files as written: from the configuration file's folder. */
  readonly lexicon: readonly WrittenPath[];
  /** Folders of past statements, as written. */
  readonly library: readonly WrittenPath[];
  /** Patterns of files that are statements, and of files that are none, from the configuration file's folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly treaties: TreatyCorrections;
  readonly problems: readonly ConfigProblem[];
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}

function rulesOf(tree: Tree, problems: ConfigProblem[]): ConfigFile['rules'] {
  const rules: Partial<Record<RuleId, RuleSetting>> = {};
  if (tree.kind !== 'mapping') {
    if (tree.kind !== 'value' || tree.value !== null) problems.push({ kind: 'wrong-type', key: 'rules', allowed: ['rules: { no-hedging: warning }'], ...placeOf(tree) });
    return rules;
  }
  for (const { name, key, value } of onceEach(tree.keys, problems).values()) {
    const rule = ruleIds.find((known) => known === name);
    const wanted = value.kind === 'value' ? value.text : undefined;
    const setting = ruleSettings.find((known) => known === wanted);
    if (rule === undefined) problems.push({ kind: 'unknown-key', key: name, allowed: nearest(name, ruleIds, 1), ...key });
    else if (setting === undefined) problems.push({ kind: 'wrong-value', key: name, value: wanted ?? '', allowed: ruleSettings, ...placeOf(value) });
    else rules[rule] = setting;
  }
  return rules;
}

function languageIn(tree: Tree, problems: ConfigProblem[]): string | undefined {
  if (tree.kind === 'value' && tree.value === null) return undefined;
  const language = tree.kind === 'value' ? languageOf(tree.text) : undefined;
  if (language !== undefined) return language;
  const meant = tree.kind === 'value' ? languageNamed(tree.text) : undefined;
  problems.push(tree.kind === 'value'
    ? { kind: 'wrong-value', key: 'language', value: tree.text, allowed: meant === undefined ? languages : [meant], ...placeOf(tree) }
    : { kind: 'wrong-type', key: 'language', allowed: ['language: en'], ...placeOf(tree) });
  return undefined;
}

/** A list of texts; one may stand without its list. @param example of how it is written */
function textsIn(tree: Tree | undefined, key: string, example: string, problems: ConfigProblem[]): WrittenPath[] {
  if (tree === undefined || (tree.kind === 'value' && tree.value === null)) return [];
  const wrong = (place: Tree): WrittenPath[] => {
    problems.push({ kind: 'wrong-type', key, allowed: [example], ...placeOf(place) });
    return [];
  };
  const entries = tree.kind === 'list' ? tree.entries : [tree];
  // Nothing at a place is nothing meant; an alias there has been told of.
  return entries.flatMap((entry) => {
    if (entry.kind !== 'value' || (entry.value !== null && (typeof entry.value !== 'string' || entry.value.trim() === ''))) return wrong(entry);
    return entry.value === null ? [] : [{ path: entry.text.trim(), ...placeOf(entry) }];
  });
}

function patternsIn(tree: Tree | undefined, key: 'include' | 'exclude', problems: ConfigProblem[]): string[] {
  return textsIn(tree, key, `${key}: ["drafts/**/*.md"]`, problems).flatMap(({ path, start, end }) => {
    if (isUsablePattern(path)) return [path];
    problems.push({ kind: 'bad-pattern', value: path, start, end });
    return [];
  });
}

/**
 * Reads a configuration file. Whatever is wrong is a problem with its place, and the rest still applies; nothing throws.
 * @param text YAML, or JSON, which is YAML too
 */
export function readConfig(text: string): ConfigFile {
  const { keys, problems: formal } = readTree(text);
  const problems: ConfigProblem[] = [...formal];
  const lines = onceEach(keys ?? [], problems);
  for (const { name, key } of lines.values()) {
    // "$schema" is how editors are told of a schema in JSON.
    if (name !== '$schema' && !configKeys.some((known) => known === name)) problems.push({ kind: 'unknown-key', key: name, allowed: ruleIds.some((rule) => rule === name) ? [`rules: { ${name}: … }`] : nearest(name, configKeys, 1), ...key });
  }
  const rules = lines.get('rules');
  const language = lines.get('language');
  const treaties = lines.get('treaties');
  const valueOf = (key: ConfigKey): Tree | undefined => lines.get(key)?.value;
  return {
    rules: rules ? rulesOf(rules.value, problems) : {},
    language: language && languageIn(language.value, problems),
    lexicon: textsIn(valueOf('lexicon'), 'lexicon', 'lexicon: [phrases.yaml]', problems),
    library: textsIn(valueOf('library'), 'library', 'library: [past]', problems),
    include: patternsIn(valueOf('include'), 'include', problems),
    exclude: patternsIn(valueOf('exclude'), 'exclude', problems),
    treaties: treaties ? readTreaties(treaties.value, problems) : {},
    problems: problems.sort((a, b) => a.start - b.start),
  };
}
