import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { french } from './fr/index.js';
import type { Language } from '../../lexicon/language.js';
import type { LanguageFixes } from './language-fixes.js';

/** A language that is read and not here does not compile. */
const languages: Readonly<Record<Language, () => LanguageFixes>> = { en: english, fr: french, es: spanish };

const known = new Map<Language, LanguageFixes>();

/** What fixes can write into a statement that is read in `language`. */
export function fixesIn(language: Language): LanguageFixes {
  let fixes = known.get(language);
  if (!fixes) known.set(language, (fixes = languages[language]()));
  return fixes;
}
