import { distance } from 'fastest-levenshtein';

/** So many letters may differ in a name that has so many, and in a word of it that has so many: of two short words each letter tells two people apart. */
const mostChanged = 1;
const shortestName = 10;
const shortestWord = 5;

/** "Mario", "Maria": the last letter tells a man from a woman. */
function isOfOtherSex(one: string, other: string): boolean {
  return one.length === other.length && one.slice(0, -1) === other.slice(0, -1) && (one.endsWith('a') || other.endsWith('a'));
}

/**
 * Whether two surnames, folded, are likely one, with a letter that differs inside: its first and last letter tell "Garin" from "Marin" and "Petrova" from "Petrov".
 */
export function areSurnameSpellings(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortestWord || Math.abs(one.length - other.length) > mostChanged) return false;
  return one[0] === other[0] && one.at(-1) === other.at(-1) && distance(one, other) <= mostChanged;
}

/** What two surnames of which `areSurnameSpellings` holds have one of in common: the word, and the word without one of its letters. None for those that are too short. */
export function surnameKeys(word: string): ReadonlySet<string> {
  const keys = new Set<string>();
  if (word.length < shortestWord) return keys;
  keys.add(word);
  for (let at = 1; at < word.length - 1; at++) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/**
 * Whether two full names, as folded words, are likely one person's, spelt in two ways: cut into words differently, or with one letter that differs in a longer word.
 */
export function areSpellings(one: readonly string[], other: readonly string[]): boolean {
  const [name, otherName] = [one.join(''), other.join('')];
  if (one.length < 2 || other.length < 2 || Math.min(name.length, otherName.length) < shortestName) return false;
  if (name === otherName) return true;
  if (Math.abs(name.length - otherName.length) > mostChanged || distance(name, otherName) > mostChanged) return false;
  if (one.length !== other.length) return true;
  const changed = one.findIndex((word, index) => word !== other[index]);
  const [word = '', otherWord = ''] = [one[changed], other[changed]];
  return Math.max(word.length, otherWord.length) >= shortestWord && !isOfOtherSex(word, otherWord);
}
