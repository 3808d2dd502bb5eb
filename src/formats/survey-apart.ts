import type { Locale } from '../benchmarks/types.js';
import type { Survey } from '../survey/index.js';
import type { RowTexts } from '../survey/rows.js';
import { surveyWords } from './survey-words.js';

/** What is said of some files that were not counted, or counted apart, and which they are. */
export interface Apart {
  readonly said: string;
  readonly files: RowTexts;
}

/** The files of a survey that were counted apart; what could not be read at all is told by who read. None without files. */
export function apartOf({ request: { period, compare }, undated, countryless, foreign, translations }: Survey, locale: Locale): readonly Apart[] {
  const words = surveyWords(locale);
  const hasDays = period !== undefined || compare !== undefined;
  return [
    { said: (hasDays ? words.leftOut : words.undated)(undated.length), files: undated },
    { said: words.countryless(countryless.length), files: countryless },
    { said: words.foreign(foreign.length), files: foreign },
    { said: words.translations(translations.length), files: translations },
  ].filter(({ files }) => files.length > 0);
}
