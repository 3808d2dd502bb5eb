import { LetterPattern } from '../../letters.js';

/** Letters with a stroke or without a dot, which have no accent that could be taken off, and Cyrillic ones that stand in Latin names by mistake, since they look alike. */
const plain: Readonly<Record<string, string>> = { ı: 'i', đ: 'd', ł: 'l', ø: 'o', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', ҫ: 'c', һ: 'h' };

/** Words folded before: the same names are folded again after every key. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** A word of a name in the form in which spellings are compared: no accents, no apostrophes, no hyphens, no letters that only look alike. */
export function foldName(word: string): string {
  let folded = known.get(word);
  if (folded === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(word, (folded = fold(word)));
  }
  return folded;
}

const accents = new LetterPattern(String.raw`\p{Mn}`, 'gu');

function fold(word: string): string {
  const parted = word.normalize('NFD');
  return parted
    .replace(accents.for(parted), '')
    .toLowerCase()
    .replace(/['‘’ʻʼ`´.]/gu, '')
    .replace(/[‐‑‒–-]/gu, '')
    .replace(/[ıđłøаеорсхуіѕјҫһ]/gu, (letter) => plain[letter] ?? letter);
}
