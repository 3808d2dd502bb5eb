import { en, type Messages } from './en.js';
import { fr } from './fr.js';

export type { Messages } from './en.js';

/** A language in which Forthright speaks to its users. */
export type MessageLanguage = 'en' | 'fr';

const catalogues: Readonly<Record<MessageLanguage, Messages>> = { en, fr };

/** What Forthright says in `language`. A language that lacks a message does not compile. */
export function messagesIn(language: MessageLanguage): Messages {
  return catalogues[language];
}
