import english from './en/grammar.yaml';
import spanish from './es/grammar.yaml';
import french from './fr/grammar.yaml';
import { type GrammarLists, readGrammar } from './grammar.js';
import { byLanguage, type Language } from './language.js';

const files: Readonly<Record<Language, () => unknown>> = { en: english, fr: french, es: spanish };

/** The grammar file of each language; checked when the project is built, which a file that is wrong does not get past. */
export const grammars: Readonly<Record<Language, () => GrammarLists>> = byLanguage((language) => () => readGrammar(files[language](), `${language}/grammar.yaml`));
