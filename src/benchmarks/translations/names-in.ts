import { likeness } from '../../facts/alike.js';
import { nameParts } from '../../facts/sound-keys.js';
import type { TranslationFile } from './beside.js';

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
  readonly names: Map<string, NameThere>;
}

/** What is known of each translation: it stays the same while the draft changes. */
const known = new WeakMap<TranslationFile, Known>();

function find(name: string, words: ReadonlyMap<string, string>): NameThere {
  const parts = nameParts(name);
  const missing = parts.filter((part) => !words.has(part));
  if (missing.length === 0) return { kind: 'same' };
  for (const part of missing) {
    const near = [...words].find(([other]) => ['spelling', 'slip'].includes(likeness(part, other)));
    if (near) return { kind: 'near', written: near[1] };
  }
  // A middle name may be left out.
  return { kind: parts.length - missing.length >= 2 ? 'same' : 'absent' };
}

/**
 * How a full name of the draft is written in a translation.
 * @param language of the translation
 * @returns `near` where a word of it is spelled in another way, with that spelling; undefined in languages that change names, or write them in other letters
 */
export function nameIn(translation: TranslationFile, language: string, name: string): NameThere | undefined {
  if (translation.text === undefined || !keepNames.has(language)) return undefined;
  let about = known.get(translation);
  if (!about) known.set(translation, (about = { words: wordsOf(translation.text), names: new Map() }));
  let found = about.names.get(name);
  if (!found) about.names.set(name, (found = find(name, about.words)));
  return found;
}
