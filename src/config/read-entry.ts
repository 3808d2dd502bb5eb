import type { Group, WrittenEntry } from '../lexicon/entry.js';
import { type Inflections, parsePhrase, PhraseError, type PhraseFault } from '../lexicon/phrase.js';
import { nearest } from '../nearest.js';
import type { Span } from '../statement/span.js';
import { kindsOf, type SettingShape, settingsOf } from './entry-rules.js';
import type { ConfigProblem } from './problem.js';
import { onceEach, plain, type Tree, type TreeKey } from './tree.js';

/** An entry with the places of what may turn out wrong with it later. */
export interface PlacedEntry {
  readonly entry: WrittenEntry;
  readonly id: Span;
  readonly finds: readonly (Span & { readonly sentence: string })[];
  readonly passes: readonly (Span & { readonly sentence: string })[];
}

/** What entries of one file share. */
export interface EntryContext {
  readonly group: Group;
  readonly source: string;
  readonly inflections: Inflections;
}

/** The keys that entries of every group have. */
const entryKeys = ['id', 'kind', 'phrases', 'finds', 'passes', 'source'] as const;

/** Longer phrases than any that statements have, with more choices, are refused: matching must stay quick. */
const longestPhrase = 1000;

function texts(tree: Tree | undefined): (Span & { readonly sentence: string })[] | undefined {
  if (tree === undefined) return [];
  const entries = tree.kind === 'list' ? tree.entries : [tree];
  const found = entries.map((entry) => (entry.kind === 'value' && entry.value !== null ? { sentence: entry.text, start: entry.start, end: entry.end } : undefined));
  return found.every((entry) => entry !== undefined) ? found : undefined;
}

function fits(shape: SettingShape, value: unknown): boolean {
  if (shape === 'boolean') return typeof value === 'boolean';
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'texts') return Array.isArray(value) && value.every((text) => typeof text === 'string');
  if ('from' in shape) return typeof value === 'number' && Number.isInteger(value) && shape.from <= value && value <= shape.to;
  return typeof value === 'string' && shape.includes(value);
}

/** What a setting may be, as words for a message. */
function allowedBy(shape: SettingShape): readonly string[] {
  if (shape === 'boolean') return ['true', 'false'];
  if (shape === 'text') return ['a text'];
  if (shape === 'texts') return ['[…, …]'];
  return 'from' in shape ? [`${shape.from}–${shape.to}`] : shape;
}

/** Reads one entry and collects what is wrong with it. */
class EntryReader {
  readonly #lines: ReadonlyMap<string, TreeKey>;
  readonly #whole: Span;
  readonly #context: EntryContext;
  readonly #problems: ConfigProblem[];
  #isUsable = true;

  constructor(keys: readonly TreeKey[], whole: Span, context: EntryContext, problems: ConfigProblem[]) {
    this.#lines = onceEach(keys, problems);
    this.#whole = whole;
    this.#context = context;
    this.#problems = problems;
  }

  read(): PlacedEntry | undefined {
    const { group, source } = this.#context;
    const id = this.#text('id');
    const kind = this.#text('kind');
    if (kind && !kindsOf[group].includes(kind.text)) this.#wrong('kind', kind.text, kind, [...nearest(kind.text, kindsOf[group], 1), ...kindsOf[group]]);
    const phrases = this.#phrases();
    const settings = this.#settings();
    const [finds, passes] = [this.#sentences('finds'), this.#sentences('passes')];
    if (!this.#isUsable || !id || !kind) return undefined;
    const own = this.#lines.get('source')?.value;
    const entry: WrittenEntry = {
      group, id: id.text, kind: kind.text, phrases, settings, finds: finds.map(({ sentence }) => sentence), passes: passes.map(({ sentence }) => sentence),
      source: own?.kind === 'value' ? own.text : source,
    };
    return { entry, id, finds, passes };
  }

  #wrong(key: string, value: string, { start, end }: Span, allowed: readonly string[]): void {
    this.#problems.push({ kind: 'wrong-value', key, value, allowed: [...new Set(allowed)], start, end });
    this.#isUsable = false;
  }

  #missing(key: string): void {
    this.#problems.push({ kind: 'missing-key', key, ...this.#whole });
    this.#isUsable = false;
  }

  #text(key: 'id' | 'kind'): (Span & { readonly text: string }) | undefined {
    const value = this.#lines.get(key)?.value;
    if (value?.kind === 'value' && value.value !== null && value.text !== '') return { text: value.text, start: value.start, end: value.end };
    this.#missing(key);
    return undefined;
  }

  #sentences(key: 'finds' | 'passes'): (Span & { readonly sentence: string })[] {
    const value = this.#lines.get(key)?.value;
    const found = texts(value);
    if (found === undefined && value) this.#problems.push({ kind: 'wrong-type', key, allowed: [`${key}: ["…"]`], start: value.start, end: value.end });
    return found ?? [];
  }

  /** The phrases that can be read; an entry none of whose phrases can be is left out. */
  #phrases(): readonly string[] {
    const value = this.#lines.get('phrases')?.value;
    const found = texts(value);
    if (found === undefined || value === undefined || found.length === 0) {
      if (value) this.#problems.push({ kind: 'wrong-type', key: 'phrases', allowed: ['phrases: ["…"]'], start: value.start, end: value.end });
      else this.#missing('phrases');
      this.#isUsable = false;
      return [];
    }
    const good = found.filter((phrase) => this.#isPhrase(phrase));
    if (good.length === 0) this.#isUsable = false;
    return good.map(({ sentence }) => sentence);
  }

  #isPhrase({ sentence, start, end }: Span & { readonly sentence: string }): boolean {
    const wrong = (phraseFault: PhraseFault): boolean => {
      this.#problems.push({ kind: 'bad-phrase', value: sentence, phraseFault, start, end });
      return false;
    };
    if (sentence.length > longestPhrase) return wrong('too-long');
    try {
      parsePhrase(sentence, this.#context.inflections);
      return true;
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      return wrong(error.fault);
    }
  }

  #settings(): Readonly<Record<string, unknown>> {
    const known = settingsOf[this.#context.group];
    const settings: Record<string, unknown> = {};
    for (const { name, key, value } of this.#lines.values()) {
      if (entryKeys.some((common) => common === name)) continue;
      const rule = known[name];
      const given = plain(value);
      if (rule === undefined) this.#problems.push({ kind: 'unknown-key', key: name, allowed: nearest(name, [...entryKeys, ...Object.keys(known)], 1), ...key });
      else if (!fits(rule.shape, given)) this.#wrong(name, value.kind === 'value' ? value.text : '', value, allowedBy(rule.shape));
      else settings[name] = given;
    }
    for (const [name, { required }] of Object.entries(known)) if (required && !this.#lines.has(name)) this.#missing(name);
    return settings;
  }
}

/** Reads one entry of a phrase file; undefined where it cannot be used, with the reason among the problems. */
export function readEntry(tree: Tree, context: EntryContext, problems: ConfigProblem[]): PlacedEntry | undefined {
  const place = { start: tree.start, end: tree.end };
  if (tree.kind === 'mapping') return new EntryReader(tree.keys, place, context, problems).read();
  problems.push({ kind: 'wrong-type', key: 'entries', allowed: ['- id: …'], ...place });
  return undefined;
}
