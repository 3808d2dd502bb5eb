import type { Entry } from './entry.js';
import { type Grammar, grammarFrom, type SetName } from './grammar.js';
import { grammars as builtGrammars } from './grammars.built.js';
import type { Language } from './language.js';
import { lexicons as built } from './lexicon.built.js';
import { PackedEntries } from './packed-entries.js';
import { sources } from './sources.js';
import { PhraseTrie } from './trie.js';
import { WordClass } from './word-class.js';

export type { Entry, Group } from './entry.js';
export type { PhraseMatch } from './trie.js';

/** What the readers look for in statements of one language. */
export interface Lexicon {
  readonly entries: PackedEntries;
  readonly trie: PhraseTrie<Entry>;
}

const lexicons = new Map<Language, Lexicon>();
const grammars = new Map<Language, Grammar>();
const loneClasses = new Map<Language, Map<SetName, WordClass>>();

/**
 * The lexicon of a language, unpacked at first use.
 */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const { entries: lines, graph } = built[language]();
    const entries = new PackedEntries(lines);
    lexicons.set(language, (lexicon = { entries, trie: new PhraseTrie(entries, graph) }));
  }
  return lexicon;
}

/** All forms of a verb of a language: what `~call` stands for in a phrase. */
export function inflectionsOf(language: Language): (base: string) => readonly string[] {
  return sources[language].inflections;
}

/** The grammar of a language, unpacked at first use. */
export function grammarOf(language: Language): Grammar {
  let grammar = grammars.get(language);
  if (!grammar) grammars.set(language, (grammar = grammarFrom(builtGrammars[language]())));
  return grammar;
}

/** One class of words of a language, without the rest of its grammar being unpacked: a text is held against all languages, and read in one. */
export function classOf(language: Language, name: SetName): WordClass {
  const grammar = grammars.get(language);
  if (grammar) return grammar.classes[name];
  const classes = loneClasses.get(language) ?? new Map<SetName, WordClass>();
  loneClasses.set(language, classes);
  const words = classes.get(name) ?? new WordClass(builtGrammars[language]().classes[name]);
  classes.set(name, words);
  return words;
}
