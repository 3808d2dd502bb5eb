import { patterns } from '../../../node_modules/retext-equality/lib/patterns-en.js';
import { letThrough } from './let-through.js';
import { plainWord } from './plain-word.js';

/**
 * Phrases by their first word. Two long texts, since they are read at most starts, and a draft has hardly one of the words: the words in the order of their UTF-16 code units,
 * a line each, and as many lines of their phrases, parted by bars: each the id of its pattern, and its words behind the first.
 */
export interface PhrasesByFirst {
  readonly words: string;
  readonly phrases: string;
}

/** The phrases that are looked for, in each language of retext-equality that is read; worked out when the project is built. */
export const phrases: Readonly<Record<'en', () => PhrasesByFirst>> = {
  en: () => {
    const ignored = new Set(letThrough().flatMap((entry) => entry.phrases));
    const found = new Map<string, string[]>();
    for (const { id, inconsiderate } of patterns) {
      for (const phrase of Object.keys(inconsiderate)) {
        if (ignored.has(phrase)) continue;
        const [first = '', ...rest] = phrase.toLowerCase().split(' ').map(plainWord);
        found.set(first, [...(found.get(first) ?? []), [id, ...rest].join(' ')]);
      }
    }
    const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    return { words: sorted.map(([first]) => first).join('\n'), phrases: sorted.map(([, begun]) => begun.join('|')).join('\n') };
  },
};
