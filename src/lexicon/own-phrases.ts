import type { Entry, PhrasedEntry } from './entry.js';
import { GraphBuilder } from './graph.js';
import { inflectionsOf } from './index.js';
import type { Language } from './language.js';
import { PhraseTrie } from './trie.js';

/**
 * Phrases that somebody adds to the lexicon, for the drafts that they hold for. The built-in lexicon is not touched: a text
 * is read with the phrases it is given, and what is kept of it is kept under these phrases, so that two drafts with different
 * ones never see each other's. Immutable; the same phrases should stay the same object, so that drafts stay warm.
 */
export class OwnPhrases {
  readonly entries: ReadonlyMap<Language, readonly PhrasedEntry[]>;
  readonly #tries = new Map<Language, PhraseTrie<Entry>>();

  /** @param entries by language; their phrases have been parsed once and are well-formed */
  constructor(entries: ReadonlyMap<Language, readonly PhrasedEntry[]>) {
    this.entries = entries;
  }

  /** What finds the phrases of a language; undefined where there are none. */
  trieOf(language: Language): PhraseTrie<Entry> | undefined {
    const entries = this.entries.get(language);
    if (entries === undefined) return undefined;
    let trie = this.#tries.get(language);
    if (!trie) {
      const builder = new GraphBuilder(inflectionsOf(language));
      entries.forEach(({ phrases }, number) => phrases.forEach((phrase) => { builder.add(phrase, number); }));
      trie = new PhraseTrie(entries, builder.graph);
      this.#tries.set(language, trie);
    }
    return trie;
  }
}
