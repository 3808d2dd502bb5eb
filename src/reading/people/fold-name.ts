/** Cyrillic letters that stand in Latin names by mistake, since they look alike. */
const lookalikes: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', ҫ: 'c', һ: 'h' };

/** A word of a name in the form in which spellings are compared: no accents, no apostrophes, no hyphens, no letters that only look alike. */
export function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʻʼ`´.]/gu, '')
    .replace(/[‐‑‒–-]/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/[аеорсхуіѕјҫһ]/gu, (letter) => lookalikes[letter] ?? letter);
}
