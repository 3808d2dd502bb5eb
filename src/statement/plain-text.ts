import type { Language } from '../lexicon/language.js';
import type { PlainText } from './types.js';
import { cutIntoWords } from './words.js';

/** Texts kept after their last use, by language. A draft of 600 words has about ten paragraphs, so that many drafts stay warm. */
const cacheSize = 2000;
const caches = new Map<Language, Map<string, PlainText>>();

/** Words and sentences of a text; the same text in the same language gives the same object, so that what readers hang on it is found again. */
export function plainTextOf(text: string, language: Language): PlainText {
  let cache = caches.get(language);
  if (!cache) caches.set(language, (cache = new Map<string, PlainText>()));
  let plain = cache.get(text);
  // Deleted and set again, the entry moves to the young end of the map: the eldest is the one unused for longest.
  if (plain) cache.delete(text);
  else plain = cutIntoWords(text, language);
  cache.set(text, plain);
  if (cache.size > cacheSize) cache.delete(cache.keys().next().value as string);
  return plain;
}
