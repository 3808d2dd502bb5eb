import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { french } from './fr/index.js';
import type { Language } from './language.js';
import type { LanguageSource } from './source.js';

/** What each language brings along besides its phrases and its grammar. */
export const sources: Readonly<Record<Language, LanguageSource>> = { en: english, fr: french, es: spanish };
