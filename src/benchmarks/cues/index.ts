import type { Language } from '../../lexicon/language.js';
import type { Cues } from './cues.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';

export type { Cues } from './cues.js';

/** A language that is read and not here does not compile. */
const languages: Readonly<Record<Language, () => Cues>> = { en: english, fr: french, es: spanish };

const made = new Map<Language, Cues>();

/** The cues of a language, made at first use: a run reads one language as a rule. */
export function cuesOf(language: Language): Cues {
  let cues = made.get(language);
  if (!cues) made.set(language, (cues = languages[language]()));
  return cues;
}
