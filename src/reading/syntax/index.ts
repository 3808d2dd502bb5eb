import type { Language } from '../../lexicon/language.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { Syntax } from './syntax.js';

const syntaxes: Readonly<Record<Language, Syntax>> = { en: english, fr: french, es: spanish };

/** How a language builds what the readers look for. */
export function syntaxOf(language: Language): Syntax {
  return syntaxes[language];
}
