/** A word of a name in the form in which spellings are compared: no accents, no apostrophes, no hyphens. */
export function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʻʼ`´.]/gu, '')
    .replace(/[‐‑‒–-]/gu, '')
    .replace(/ı/gu, 'i');
}
