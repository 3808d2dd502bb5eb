import type { Language } from '../lexicon/language.js';
import { Recent } from './recent.js';
import type { PlainText } from './types.js';
import { cutIntoWords } from './words.js';

/** A draft of 600 words has about ten paragraphs, one of 60,000 words a thousand: many drafts, or one long one, stay warm. */
const mostKept = 2000;
const kept = new Map<Language, Recent<PlainText>>();

/** Words and sentences of a text; the same text in the same language gives the same object, so that what readers hang on it is found again. */
export function plainTextOf(text: string, language: Language): PlainText {
  let recent = kept.get(language);
  if (!recent) kept.set(language, (recent = new Recent<PlainText>(mostKept)));
  return recent.of(text, (fresh) => cutIntoWords(fresh, language));
}
