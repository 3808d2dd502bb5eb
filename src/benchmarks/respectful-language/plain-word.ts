const left = /['’-]/u;

/** retext-equality's own normal form of a word: small letters, no apostrophes, no hyphens. */
export function plainWord(word: string): string {
  return left.test(word) ? word.replaceAll(/['’-]/gu, '') : word;
}
