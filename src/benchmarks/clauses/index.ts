import type { Language } from '../../lexicon/language.js';
import type { Reading } from '../../reading/types.js';
import type { Level } from '../../statement/front-matter.js';
import { concernedNames, heldNames } from '../concerned-names.js';
import { fixesIn } from '../fixes/index.js';
import { ofEach, toEach } from '../fixes/seams/french-prepositions.js';
import { insertionFix } from '../place.js';
import type { Fix } from '../types.js';
import type { Clause, Clauses } from './clauses.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { ngoClauses } from './ngo.js';

const languages: Readonly<Record<Language, Clauses>> = { en: english, fr: french, es: spanish };

/** The clauses of a language, in the voice of whoever issues a statement of a level: the EU, or an NGO. */
export function clausesIn(language: Language, level?: Level): Clauses {
  return level === 'ngo' ? { ...languages[language], ...ngoClauses[language] } : languages[language];
}

/** The clauses of a statement's language, in the voice of whoever issues it. */
export function clausesFor({ statement: { language }, level }: Reading): Clauses {
  return clausesIn(language, level);
}

/** A clause with what the statement tells filled in. */
function filled(reading: Reading, clause: Clause): string {
  const names = (clause === clausesFor(reading).nextSteps.visit ? heldNames : concernedNames)(reading);
  const list = fixesIn(reading.statement.language).names?.list(names);
  return names.length === 0 || list === undefined ? clause : withNames(clause, list, reading.statement.language);
}

/** A clause with names in their place. @param names in a row, or a placeholder */
export function withNames(clause: Clause, names: string, language: Language): string {
  return (language === 'fr' ? clause.replaceAll('de [NAME]', ofEach(names)).replaceAll('à [NAME]', toEach(names)) : clause).replaceAll('[NAME]', names);
}

/** Fixes that insert a clause each as a paragraph where it belongs. @param title of a fix, from the clause's words */
export function insertClauses(reading: Reading, clauses: readonly Clause[], title: (words: string) => string): Fix[] {
  return clauses.flatMap((clause) => insertSentence(reading, filled(reading, clause), title));
}

/** Fixes that insert a sentence as a paragraph where it belongs. @param title of the fix, from the sentence */
export function insertSentence(reading: Reading, text: string, title: (words: string) => string): Fix[] {
  return insertionFix(reading, text, title(text));
}
