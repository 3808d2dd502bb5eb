import { patterns } from '../../../node_modules/retext-equality/lib/patterns-en.js';
import { letThrough } from './let-through.js';
import { plainWord } from './plain-word.js';

/** Phrases by their first word, each as the id of its pattern, and its words behind the first. */
export type PhrasesByFirst = Readonly<Record<string, readonly (readonly [pattern: string, ...rest: string[]])[]>>;

/** The phrases that are looked for, in each language of retext-equality that is read; worked out when the project is built. */
export const phrases: Readonly<Record<'en', () => PhrasesByFirst>> = {
  en: () => {
    const ignored = new Set(letThrough().flatMap((entry) => entry.phrases));
    const found = new Map<string, [string, ...string[]][]>();
    for (const { id, inconsiderate } of patterns) {
      for (const phrase of Object.keys(inconsiderate)) {
        if (ignored.has(phrase)) continue;
        const [first = '', ...rest] = phrase.toLowerCase().split(' ').map(plainWord);
        found.set(first, [...(found.get(first) ?? []), [id, ...rest]]);
      }
    }
    return Object.fromEntries(found);
  },
};
