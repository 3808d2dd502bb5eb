import type { Token } from '../../../statement/types.js';
import type { Seam } from './seam.js';

/** Whether a word begins with a vowel sound. Of words in h- only those that statements use are known to be mute. */
export function beginsWithVowel(word: string): boolean {
  return /^(?:[aeiouyœæàâäéèêëîïôöùûü](?!\p{L}?$)|[aày]$|h(?:omm|umain|umanit|onn|eure|abit|abil|istor|ospi|armon|ier))/iu.test(word) && !/^(?:onz|oui|ya|yé|yo|un$)/iu.test(word);
}

/** The front of a word that loses its vowel before another, without that vowel. */
const elidable = /^(?:d|qu|n|s|j|jusqu|lorsqu|puisqu|quoiqu)e$/u;
const article = /^l[ea]$/u;

function mend(left: Token, word: string): { text: string; glued: boolean } | undefined | false {
  const isElided = left.norm.endsWith("'");
  const vowel = beginsWithVowel(word);
  if (isElided && !vowel) return left.norm === "l'" ? false : { text: `${left.text.slice(0, -1)}e`, glued: false };
  if (!isElided && vowel && (elidable.test(left.norm) || article.test(left.norm))) return { text: `${left.text.slice(0, -1)}’`, glued: true };
  return undefined;
}

/** Seams of French sentences: elision. */
export const french: Seam = {
  ownsComma: /^(?:et|mais|ou|ni|qui|dont|où|tandis|alors|comme|car|ce)$/u,
  needsComma: /^(?:qui|dont|où|tandis|alors|mais|car|ce)$/u,
  connective: /^(?:toutefois|cependant|néanmoins|pourtant|mais|or|cela dit|ceci dit|dans le même temps|pour autant|en même temps)$/u,
  mend,
};
