import { LetterPattern } from '../letters.js';
import { remembered } from './remembered.js';

/* Transliterations of one name differ in what no ear tells apart; keys leave that out. */

/** What two romanizations of one letter differ in, longest first: each becomes one sign. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/x/gu, 'ks'],
  [/shch|sch|sh|tch|tsch|ch|cz|sz|zh|dzh|dj|ž|š|č/gu, 's'],
  [/kh|gh|q|ck|k|c(?=[aou])|c$/gu, 'k'],
  [/ph|f|v|w/gu, 'v'],
  [/th|dh|t|d/gu, 't'],
  [/ts|tz|z|c|j/gu, 's'],
  [/g/gu, 'k'],
  [/b|p/gu, 'b'],
  [/y|i/gu, ''],
  [/h/gu, ''],
  [/[aeou]/gu, ''],
];

/** Accents and apostrophes. */
const unspoken = new LetterPattern(String.raw`[\p{Mn}\p{Lm}'‘’ʻʼ\x60´]`, 'gu');

/** Lower case, in Latin letters without marks. */
function plain(word: string): string {
  const parted = word.normalize('NFKD');
  return parted.replace(unspoken.for(parted), '').replace(/ı/gu, 'i').replace(/ł/gu, 'l').replace(/ø/gu, 'o').replace(/đ/gu, 'd').toLowerCase();
}

/** Parts of names that many names share: they tell nobody apart. */
const particles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'as', 'ad', 'an', 'ar', 'at', 'bin', 'ben', 'ibn', 'bint', 'abu', 'abd', 'de', 'del', 'la', 'las', 'los', 'da', 'do', 'dos', 'van', 'von', 'den', 'der', 'di', 'du', 'le', 'y', 'e', 'mr', 'ms', 'mrs', 'dr']);

const betweenWords = new LetterPattern(String.raw`[^\p{L}\p{N}]+`);

/** The parts of a name in lower case, without particles: "Loujain al-Hathloul" has two. */
export const nameParts = remembered((name: string): readonly string[] => {
  const written = plain(name);
  return written.split(betweenWords.for(written)).filter((part) => part !== '' && !particles.has(part));
});

/** What romanizations of one word have in common: its consonants, alike ones as one. Never empty for a word with letters. */
export const soundKey = remembered((part: string): string => {
  const word = plain(part);
  let key = word;
  for (const [letters, sign] of sameSound) key = key.replace(letters, sign);
  key = key.replace(/(.)\1+/gu, '$1');
  return key === '' ? word : key;
});

/** The keys of one part: a “j” is written for what others write “dj” or “zh”, and for what they write “y”. */
function keysOf(part: string): readonly string[] {
  return part.includes('j') ? [soundKey(part), soundKey(part.replaceAll('j', 'y'))] : [soundKey(part)];
}

/**
 * The keys under which a person is found whose name is written in another way: one for each part of the name, two for one with a “j”.
 * "Bialiatski" and "Byalyatski" have the same; so may names of different people, so that a key only proposes.
 */
export function soundKeys(name: string): readonly string[] {
  return [...new Set(nameParts(name).flatMap(keysOf))];
}
