import type { Language } from '../lexicon/language.js';

/** What stands in the front matter where a drafter has something to fill in. */
interface FrontMatterGaps {
  readonly reason: string;
  readonly channel: string;
  /** A file or an address of another statement. */
  readonly place: string;
  readonly who: string;
}

/** Gaps are in the draft's language, as those of its text are: they are read along with it. */
export const frontMatterGaps: Readonly<Record<Language, FrontMatterGaps>> = {
  en: { reason: '[REASON]', channel: '[CHANNEL]', place: '[FILE OR ADDRESS]', who: '[WHO]' },
  fr: { reason: '[RAISON]', channel: '[CANAL]', place: '[FICHIER OU ADRESSE]', who: '[QUI]' },
  es: { reason: '[MOTIVO]', channel: '[CANAL]', place: '[ARCHIVO O DIRECCIÓN]', who: '[QUIÉN]' },
};

/** How the front matter records that nobody could be asked, with the reason to fill in. */
export function notPossible(language: Language): string {
  return `"not-possible: ${frontMatterGaps[language].reason}"`;
}
