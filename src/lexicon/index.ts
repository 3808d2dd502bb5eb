import type { Entry } from './entry.js';
import { type ClassName, type Grammar, readClass, readGrammar } from './grammar.js';
import type { Language } from './language.js';
import { lexicons as built } from './lexicon.built.js';
import { sources } from './sources.js';
import { PhraseTrie } from './trie.js';

export type { Entry, Group } from './entry.js';
export type { PhraseMatch } from './trie.js';

/** What the readers look for in statements of one language. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly trie: PhraseTrie<Entry>;
}

const lexicons = new Map<Language, Lexicon>();
const grammars = new Map<Language, Grammar>();
const loneClasses = new Map<Language, Map<ClassName, ReadonlySet<string>>>();

/**
 * The lexicon of a language, unpacked at first use.
 * @throws {Error} naming the file and the entry when the data are malformed (a test reads them all)
 */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const { entries, graph } = built[language]();
    lexicons.set(language, (lexicon = { entries, trie: new PhraseTrie(entries, graph) }));
  }
  return lexicon;
}

/** All forms of a verb of a language: what `~call` stands for in a phrase. */
export function inflectionsOf(language: Language): (base: string) => readonly string[] {
  return sources[language].inflections;
}

/**
 * The grammar of a language, read at first use.
 * @throws {Error} naming file and class when a class is missing or malformed (a test reads them all)
 */
export function grammarOf(language: Language): Grammar {
  let grammar = grammars.get(language);
  if (!grammar) grammars.set(language, (grammar = readGrammar(sources[language].grammar(), `${language}/grammar.yaml`)));
  return grammar;
}

/**
 * One class of words of a language, without the rest of its grammar being read: a text is held against all languages, and read in one.
 * @throws {Error} as `grammarOf` does
 */
export function classOf(language: Language, name: ClassName): ReadonlySet<string> {
  const classes = loneClasses.get(language) ?? new Map<ClassName, ReadonlySet<string>>();
  loneClasses.set(language, classes);
  const words = classes.get(name) ?? readClass(sources[language].grammar(), name, `${language}/grammar.yaml`);
  classes.set(name, words);
  return words;
}
