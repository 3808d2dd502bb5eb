import { isRecord, isStrings } from './shape.js';

/** Closed classes of single words, by name. */
export type WordClasses<Name extends string> = Readonly<Record<Name, ReadonlySet<string>>>;

/** A class of word endings, by their last letter: most words are told from all of them by that. */
export type EndingClass = ReadonlyMap<string, readonly string[]>;

/** Classes of word sequences: by first word, the longest sequence first. */
export type PhraseClass = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The lists of one section of a file, each of the `names` and no other. */
function listsOf<Name extends string>(section: unknown, names: readonly Name[], where: string): Map<Name, readonly string[]> {
  if (!isRecord(section)) throw new Error(`${where}: a mapping from names to lists of words is expected`);
  const stray = Object.keys(section).find((name) => !names.some((known) => known === name));
  if (stray !== undefined) throw new Error(`${where}: no reader knows ${stray}`);
  return new Map(names.map((name) => {
    const list = section[name];
    if (!isStrings(list)) throw new Error(`${where}: ${name} must be a list of words`);
    const twice = list.find((word, index) => list.indexOf(word) !== index);
    if (twice !== undefined) throw new Error(`${where}: ${name} has "${twice}" twice`);
    const capital = list.find((word) => word !== word.toLowerCase().trim() || word === '');
    if (capital !== undefined) throw new Error(`${where}: ${name} has "${capital}", which is no word in small letters`);
    return [name, list];
  }));
}

/** A record with a value for each of the names. */
function recordOf<Name extends string, From, To>(lists: ReadonlyMap<Name, From>, turn: (list: From) => To): Record<Name, To> {
  return Object.fromEntries([...lists].map(([name, list]) => [name, turn(list)])) as Record<Name, To>;
}

/**
 * Reads classes of single words.
 * @throws {Error} naming the class when one is missing, unknown, repeats a word, or holds more than single words in small letters
 */
export function readClasses<Name extends string>(section: unknown, names: readonly Name[], where: string): WordClasses<Name> {
  const lists = listsOf(section, names, where);
  for (const [name, list] of lists) {
    const long = list.find((word) => word.includes(' '));
    if (long !== undefined) throw new Error(`${where}: ${name} has "${long}", which is more than one word`);
  }
  return recordOf(lists, (list) => new Set(list));
}

/** Reads word endings. @throws {Error} as `readClasses` does */
export function readEndings<Name extends string>(section: unknown, names: readonly Name[], where: string): Readonly<Record<Name, EndingClass>> {
  return recordOf(listsOf(section, names, where), (list) => {
    const byLast = new Map<string, string[]>();
    for (const ending of list) byLast.set(ending.at(-1) ?? '', [...(byLast.get(ending.at(-1) ?? '') ?? []), ending]);
    return byLast;
  });
}

/** Reads classes of word sequences, their words parted by one space. @throws {Error} as `readClasses` does */
export function readPhrases<Name extends string>(section: unknown, names: readonly Name[], where: string): Readonly<Record<Name, PhraseClass>> {
  return recordOf(listsOf(section, names, where), (list) => {
    const byFirst = new Map<string, string[][]>();
    for (const phrase of [...list].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
    }
    return byFirst;
  });
}

/** Whether a word ends in, or is, one of the endings. */
export function endsIn(word: string, endings: EndingClass): boolean {
  const candidates = endings.get(word.charAt(word.length - 1));
  if (candidates) for (const ending of candidates) if (word.endsWith(ending)) return true;
  return false;
}
