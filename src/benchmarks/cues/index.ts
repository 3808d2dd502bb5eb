import type { Language } from '../../lexicon/language.js';
import type { Cues } from './cues.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';

export type { Cues } from './cues.js';

/** A language that is read and not here does not compile. */
const languages: Readonly<Record<Language, Cues>> = { en: english, fr: french, es: spanish };

/** The cues of a language. */
export function cuesOf(language: Language): Cues {
  return languages[language];
}
