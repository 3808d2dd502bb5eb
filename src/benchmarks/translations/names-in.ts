import { likeness } from '../../facts/alike.js';
import { nameParts } from '../../facts/sound-keys.js';
import type { Reading } from '../../reading/types.js';
import { isAmong, type PartsOfNames, partsOfNames } from './names.js';

/** Languages that write a foreign name in Latin letters and decline it by no endings: "Montoro" stays "Montoro". */
const keepNames: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'ca', 'gl', 'ro', 'da', 'sv', 'no', 'vi', 'id', 'ms', 'sw', 'tl', 'fil', 'ht', 'rw', 'rn']);

/** How a name of the draft is written in its translation. */
export type NameThere = { readonly kind: 'same' } | { readonly kind: 'absent' } | { readonly kind: 'near'; readonly written: string };

/** The capitalized words of a translation by the parts of names that they are, as written. */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [written] of text.matchAll(/\p{Lu}[\p{L}\p{M}'‘’ʻʼ-]*/gu)) {
    for (const part of nameParts(written)) if (!words.has(part)) words.set(part, written);
  }
  return words;
}

interface Known {
  readonly words: ReadonlyMap<string, string>;
  readonly parts: PartsOfNames;
  readonly names: Map<string, NameThere>;
}

/** What is known of each translation: its reading stays the same while the draft changes. */
const known = new WeakMap<Reading, Known>();

/** Whether a word of a name is another one with a slip in it; languages write the same name in letters of their own ("Chevtchenko"), but do not double them. */
function isMisspelt(part: string, other: string): boolean {
  const kind = likeness(part, other);
  const single = (word: string): string => word.replaceAll(/(.)\1+/gu, '$1');
  return kind === 'slip' || (kind === 'spelling' && single(part) === single(other));
}

function find(name: string, { words, parts: there }: Known): NameThere {
  const parts = nameParts(name);
  const missing = parts.filter((part) => !words.has(part));
  if (missing.length === 0) return { kind: 'same' };
  for (const part of missing) {
    const near = [...words].find(([other]) => isMisspelt(part, other));
    if (near) return { kind: 'near', written: near[1] };
  }
  const absent = missing.filter((part) => !isAmong(part, there));
  // A middle name may be left out.
  return { kind: absent.length === 0 || parts.length - absent.length >= 2 ? 'same' : 'absent' };
}

/**
 * How a full name of the draft is written in a translation.
 * @param language of the translation
 * @returns `near` where a word of it is spelled in another way, with that spelling; undefined in languages that change names, or write them in other letters
 */
export function nameIn(translation: Reading, language: string, name: string): NameThere | undefined {
  if (!keepNames.has(language)) return undefined;
  let about = known.get(translation);
  if (!about) {
    const words = wordsOf(translation.statement.text);
    known.set(translation, (about = { words, parts: partsOfNames(new Set(words.keys())), names: new Map() }));
  }
  let found = about.names.get(name);
  if (!found) about.names.set(name, (found = find(name, about)));
  return found;
}
