import { likeness } from '../../facts/alike.js';
import { nameParts, soundKey } from '../../facts/sound-keys.js';
import type { Person, Reading } from '../../reading/types.js';
import { once } from '../once.js';

/** What a declined name has behind it: "Montorova", "Петренку". */
const longestEnding = 3;
/** Shorter words are too much alike to be one name in two forms. */
const shortestDeclined = 5;
/** Keys of one consonant are shared by too many words. */
const shortestKey = 2;

/** Under what a part of a name is known in any romanization; Spanish writes "j" for what others write "kh". */
function keysOf(part: string): readonly string[] {
  return [part, part.replaceAll('j', 'kh')].map(soundKey).filter((key) => key.length >= shortestKey);
}

/** The words of a text in which a name may be found, each once. */
export interface PartsOfNames {
  readonly parts: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** Those of a whole text. */
export interface NameWords extends PartsOfNames {
  /** The text is written in Latin letters, so that names from such a text can be looked for in it. */
  readonly isLatin: boolean;
}

/** The words of a statement that may be of a name: those with a capital, and those of the front matter's list. */
export const nameWords = once(({ statement: { paragraphs, frontMatter: { values } } }: Reading): NameWords => {
  const texts = [...paragraphs.map(({ plain }) => plain.text), ...(values.defenders ?? []), values.title ?? ''];
  const capitals = texts.flatMap((text) => text.match(/\p{Lu}[\p{L}\p{M}'’ʻʼ`´.-]*|(?<=\p{Lu}[\p{L}\p{M}]*[-’'])\p{L}[\p{L}\p{M}]*/gu) ?? []);
  const parts = new Set(capitals.flatMap(nameParts));
  const letters = texts.join('').match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return { ...partsOfNames(parts), isLatin: latin * 2 > letters.length };
});

/** @param parts words in lower case without marks, as `nameParts` gives them */
export function partsOfNames(parts: ReadonlySet<string>): PartsOfNames {
  return { parts, keys: new Set([...parts].flatMap(keysOf)) };
}

/** Whether a part of a name is among words: as it is, in another romanization, with a slip or an ending. */
export function isAmong(part: string, { parts, keys }: PartsOfNames): boolean {
  if (parts.has(part)) return true;
  if (keysOf(part).some((key) => keys.has(key))) return true;
  for (const other of parts) {
    const [short, long] = part.length < other.length ? [part, other] : [other, part];
    const isDeclined = short.length >= shortestDeclined && long.length - short.length <= longestEnding && long.startsWith(short.slice(0, -1));
    if (isDeclined || likeness(part, other) !== 'other') return true;
  }
  return false;
}

/** The people concerned whom a text names and another does not, as far as its letters tell: all parts of a name are looked for. */
export function unnamedIn(people: readonly Person[], other: NameWords): readonly Person[] {
  if (!other.isLatin) return [];
  return people.filter(({ name, role, mentions }) => {
    if (role !== 'defender' || mentions.length === 0) return false;
    const parts = nameParts(name);
    // A name in other letters cannot be told from its transliteration.
    if (parts.length === 0 || !parts.every((part) => /^[\p{Script=Latin}\d]+$/u.test(part))) return false;
    return parts.some((part) => !isAmong(part, other));
  });
}
