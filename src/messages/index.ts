import { en, type Messages } from './en.js';
import { fr } from './fr.js';

export type { Messages } from './en.js';

/** A language in which Forthright speaks to its users. */
export type MessageLanguage = 'en' | 'fr';

const catalogues: Readonly<Record<MessageLanguage, () => Messages>> = { en, fr };

/** Those that somebody asked for: a run speaks one language. */
const known = new Map<MessageLanguage, Messages>();

/** What Forthright says in `language`. A language that lacks a message does not compile. */
export function messagesIn(language: MessageLanguage): Messages {
  let messages = known.get(language);
  if (!messages) known.set(language, (messages = catalogues[language]()));
  return messages;
}
