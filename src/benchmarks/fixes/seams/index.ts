import type { Language } from '../../../lexicon/language.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { Seam } from './seam.js';

/** A language that is read and not here does not compile. */
const languages: Readonly<Record<Language, Seam>> = { en: english, fr: french, es: spanish };

/** What a language does at seams. */
export function seamOf(language: Language): Seam {
  return languages[language];
}
