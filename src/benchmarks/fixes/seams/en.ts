import { capitalised } from '../spelling.js';
import type { Seam } from './seam.js';

/** Words that begin with a vowel letter but not with a vowel sound, and the reverse. */
const consonantSound = /^(?:eu|uni(?!nt|mp|nf|nv|nq|nh|ns)|use|usual|user|ut(?:il|op)|one\b|once\b|u\b|ukrain|uganda|un\b|us\b|uk\b)/iu;
const vowelSound = /^(?:hour|honest|honou?r|heir|(?:hrd|ngo|mp|mep|lgbt\w*|hr|h|f|l|m|n|r|s|x)(?![a-z]))/iu;

/** The indefinite article that `word` takes: a human rights defender, an activist, a European, an NGO. */
function articleFor(word: string): 'a' | 'an' {
  if (vowelSound.test(word)) return 'an';
  return /^[aeiouà-æè-ïò-öù-ü]/iu.test(word) && !consonantSound.test(word) ? 'an' : 'a';
}

/** Seams of English sentences. */
export const english: Seam = {
  ownsComma: /^(?:and|but|or|which|who|while|whilst|where|as)$/u,
  needsComma: /^(?:which|who|while|whilst|but)$/u,
  connective: /^(?:however|nevertheless|nonetheless|still|yet|but|that said|at the same time)$/u,
  mend(left, word) {
    if (!/^an?$/u.test(left.norm) || left.norm === articleFor(word)) return undefined;
    const text = articleFor(word);
    return { text: /^A/u.test(left.text) ? capitalised(text) : text, glued: false };
  },
};
