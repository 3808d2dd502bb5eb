/** retext-equality's own normal form of a word: small letters, no apostrophes, no hyphens. */
export function plainWord(word: string): string {
  return /['’-]/u.test(word) ? word.replaceAll(/['’-]/gu, '') : word;
}
