import { foldName } from '../../reading/people/fold-name.js';

/** Small words of names: they tell nobody, and stand in many other words' company. */
const particles: ReadonlySet<string> = new Set([
  'al', 'el', 'as', 'ad', 'an', 'ar', 'az', 'ul', 'ud', 'bin', 'ben', 'bint', 'ibn', 'abu', 'umm', 'ould', 'mint', 'oglu', 'kyzy', 'uulu',
  'van', 'von', 'der', 'den', 'ter', 'de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'las', 'los', 'san', 'santa', 'y', 'e', 'i', 'the', 'jr', 'sr',
  'mr', 'mrs', 'ms', 'dr', 'prof', 'mme', 'mlle', 'me', 'ms', 'don', 'dona', 'sra', 'srta',
]);

/** A run of letters with its marks, and with marks of no width inside of it. */
const letters = /[\p{L}\p{M}]+(?:[\u00AD\u200B-\u200D\u2060\uFEFF]+[\p{L}\p{M}]+)*/gu;
/** Marks of no width that are pasted into words. */
const hidden = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** A word of a text: offsets are UTF-16 code units, end exclusive. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/** The words of a text or a name, apart at hyphens and apostrophes. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(letters)].map(({ index, 0: word }) => ({ folded: foldName(word.replace(hidden, '')), start: index, end: index + word.length, isCapital: isCapital(word) }));
}

/** Whether a word is written as names are: with a capital, or in a script without capitals. */
function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^[\p{Lo}\p{Lm}]/u.test(word);
}

/** The words of a name that tell who it is: no particles, no initials. All of it where nothing else is left. */
export function tellingWords(name: string): readonly string[] {
  const words = wordsIn(name);
  const telling = words.filter(({ folded, isCapital: capital }) => capital && !particles.has(folded) && (folded.length > 1 || /^[\p{Lo}]/u.test(folded)));
  return [...new Set((telling.length > 0 ? telling : words.filter(({ folded }) => folded.length > 1)).map(({ folded }) => folded))];
}

/** Whether a word, folded, is one of the small ones of names, which tell nobody. */
export function isParticle(folded: string): boolean {
  return particles.has(folded);
}
