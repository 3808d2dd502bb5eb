import { isRecord, isStrings } from './shape.js';
import { WordClass } from './word-class.js';

/** Closed classes of single words, by name. */
export type WordClasses<Name extends string> = Readonly<Record<Name, WordClass>>;

/** A class of word endings, by their last letter: most words are told from all of them by that. */
export type EndingClass = ReadonlyMap<string, readonly string[]>;

/** Lists of words, by name. */
export type WordLists<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/**
 * The lists of one section of a file, each of the `names` and no other.
 * @throws {Error} naming the list when one is missing, unknown, repeats a word, or has a word with a capital
 */
export function readLists<Name extends string>(section: unknown, names: readonly Name[], where: string): WordLists<Name> {
  if (!isRecord(section)) throw new Error(`${where}: a mapping from names to lists of words is expected`);
  const stray = Object.keys(section).find((name) => !names.some((known) => known === name));
  if (stray !== undefined) throw new Error(`${where}: no reader knows ${stray}`);
  const lists: Partial<Record<Name, readonly string[]>> = {};
  for (const name of names) {
    const list = section[name];
    if (!isStrings(list)) throw new Error(`${where}: ${name} must be a list of words`);
    const twice = list.find((word, index) => list.indexOf(word) !== index);
    if (twice !== undefined) throw new Error(`${where}: ${name} has "${twice}" twice`);
    const capital = list.find((word) => word !== word.toLowerCase().trim() || word === '');
    if (capital !== undefined) throw new Error(`${where}: ${name} has "${capital}", which is no word in small letters`);
    lists[name] = list;
  }
  return lists as Record<Name, readonly string[]>;
}

/** The same of classes of single words. @throws {Error} as `readLists` does, and where a class has more than single words */
export function readWordLists<Name extends string>(section: unknown, names: readonly Name[], where: string): WordLists<Name> {
  const lists = readLists(section, names, where);
  for (const name of names) {
    const long = lists[name].find((word) => word.includes(' '));
    if (long !== undefined) throw new Error(`${where}: ${name} has "${long}", which is more than one word`);
  }
  return lists;
}

/** A record with a value for each of the names. */
function recordOf<Name extends string, From, To>(values: Readonly<Record<Name, From>>, turn: (value: From) => To): Record<Name, To> {
  const record: Partial<Record<Name, To>> = {};
  for (const name in values) record[name] = turn(values[name]);
  return record as Record<Name, To>;
}

/** Some classes of single words as plain JSON: a line of words each, which is read sooner than a list. */
export function packClasses<Name extends string>(names: readonly Name[], lists: WordLists<Name>): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, lists[name].join(' ')])) as Record<Name, string>;
}

/** The classes that were packed. */
export function classesFrom<Name extends string>(lines: Readonly<Record<Name, string>>): WordClasses<Name> {
  return recordOf(lines, (line) => new WordClass(line));
}

/** Word endings by their last letter, as plain JSON. */
export type PackedEndings = readonly (readonly [last: string, endings: readonly string[]])[];

function packedEndings(list: readonly string[]): PackedEndings {
  const byLast = new Map<string, string[]>();
  for (const ending of list) byLast.set(ending.at(-1) ?? '', [...(byLast.get(ending.at(-1) ?? '') ?? []), ending]);
  return [...byLast];
}

/** Packs endings, which is more than a start should do. */
export function packEndings<Name extends string>(lists: WordLists<Name>): Readonly<Record<Name, PackedEndings>> {
  return recordOf(lists, packedEndings);
}

/** The endings that were packed. */
export function endingsFrom<Name extends string>(packed: Readonly<Record<Name, PackedEndings>>): Readonly<Record<Name, EndingClass>> {
  return recordOf(packed, (entries) => new Map(entries));
}

/** Reads classes of single words. @throws {Error} as `readWordLists` does */
export function readClasses<Name extends string>(section: unknown, names: readonly Name[], where: string): WordClasses<Name> {
  return classesFrom(packClasses(names, readWordLists(section, names, where)));
}

/** Reads word endings. @throws {Error} as `readLists` does */
export function readEndings<Name extends string>(section: unknown, names: readonly Name[], where: string): Readonly<Record<Name, EndingClass>> {
  return endingsFrom(packEndings(readLists(section, names, where)));
}

/** Whether a word ends in, or is, one of the endings. */
export function endsIn(word: string, endings: EndingClass): boolean {
  const candidates = endings.get(word.charAt(word.length - 1));
  if (candidates) for (const ending of candidates) if (word.endsWith(ending)) return true;
  return false;
}
