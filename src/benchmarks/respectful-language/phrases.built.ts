import { allPhrases } from './all-phrases.js';
import { letThrough } from './let-through.js';
import { plainWord } from './plain-word.js';

/** Phrases by their first word, each as its words behind it. */
export type PhrasesByFirst = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The phrases that are looked for, in each language of retext-equality that is read; worked out when the project is built. */
export const phrases: Readonly<Record<'en', () => PhrasesByFirst>> = {
  en: () => {
    const ignored = new Set(letThrough().flatMap((entry) => entry.phrases));
    const found = new Map<string, string[][]>();
    for (const phrase of allPhrases()) {
      if (ignored.has(phrase)) continue;
      const [first = '', ...rest] = phrase.toLowerCase().split(' ').map(plainWord);
      found.set(first, [...(found.get(first) ?? []), rest]);
    }
    return Object.fromEntries(found);
  },
};
