import { isRecord, isStrings } from './shape.js';

/** The files of a language's lexicon: each is read by one reader or a few. */
export const groups = ['actor', 'act', 'ask-kind', 'ask', 'event', 'follow-up', 'hedge', 'instrument', 'level', 'name', 'obligation', 'term', 'theme'] as const;
export type Group = (typeof groups)[number];

/** One entry of the lexicon: phrases that mean the same to a reader. */
export interface Entry {
  readonly group: Group;
  /** Unique within the group. */
  readonly id: string;
  /** Finer sort, as the group's reader defines it. */
  readonly kind: string;
  /** What the group's reader needs to know besides: strength, conditions, … */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** An entry with its phrases: they are compiled, and readers do not ask for them. */
export interface PhrasedEntry extends Entry {
  /** In the notation of `parsePhrase`. */
  readonly phrases: readonly string[];
}

/** An entry as it is written: with what proves it and says where it comes from, which no reader needs. */
export interface WrittenEntry extends PhrasedEntry {
  /** Sentences in which the entry is found, and in which it must not be; run as tests. */
  readonly finds: readonly string[];
  readonly passes: readonly string[];
  readonly source: string;
}

/** A part of phrases by its name in braces: "~stress [{aside}] the need". */
const partName = /\{(.*?)\}/gu;

/**
 * Puts the parts that several phrases of a file share in their places.
 * @throws {Error} naming the part that the file does not have
 */
function withParts(phrase: string, parts: unknown, group: Group): string {
  return phrase.replace(partName, (_, name: string) => {
    const part = isRecord(parts) ? parts[name] : undefined;
    if (typeof part !== 'string') throw new Error(`Lexicon ${group}: no part ${name}`);
    return part;
  });
}

/**
 * Checks the content of one lexicon file.
 * @throws {Error} naming group and entry when something is missing or of the wrong type
 */
export function readEntries(group: Group, file: unknown): WrittenEntry[] {
  if (!isRecord(file) || !Array.isArray(file.entries)) throw new Error(`Lexicon ${group}: no list of entries`);
  return file.entries.map((entry: unknown) => {
    if (!isRecord(entry)) throw new Error(`Lexicon ${group}: an entry is not a mapping`);
    const { id, kind, phrases, finds, passes, source = file.source, parts = file.parts, ...settings } = entry;
    if (typeof id !== 'string' || typeof kind !== 'string' || typeof source !== 'string') throw new Error(`Lexicon ${group}: entry ${String(id)} needs id, kind and source`);
    if (!isStrings(phrases) || !isStrings(finds) || !isStrings(passes)) throw new Error(`Lexicon ${group}: entry ${id} needs lists phrases, finds and passes`);
    return { group, id, kind, phrases: phrases.map((phrase) => withParts(phrase, parts, group)), finds, passes, source, settings };
  });
}

const noWords: readonly string[] = [];
/** Lists that were looked through before. */
const words = new WeakSet();

function isWords(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  if (words.has(value)) return true;
  if (!isStrings(value)) return false;
  words.add(value);
  return true;
}

/** A setting that is a list of words; empty when it is not there. */
export function wordsOf(entry: Entry, setting: string): readonly string[] {
  const value = entry.settings[setting];
  return isWords(value) ? value : noWords;
}
