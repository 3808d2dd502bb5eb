import type { Language } from '../lexicon/language.js';
import type { OwnPhrases } from '../lexicon/own-phrases.js';
import { Recent } from './recent.js';
import type { PlainText } from './types.js';
import { cutIntoWords } from './words.js';

/** A draft of 600 words has about ten paragraphs, one of 60,000 words a thousand: many drafts, or one long one, stay warm. */
const mostKept = 2000;

type Kept = Map<Language, Recent<PlainText>>;
const kept: Kept = new Map();
const keptWithOwn = new WeakMap<OwnPhrases, Kept>();

function keptFor(own: OwnPhrases | undefined): Kept {
  if (own === undefined) return kept;
  let found = keptWithOwn.get(own);
  if (!found) keptWithOwn.set(own, (found = new Map<Language, Recent<PlainText>>()));
  return found;
}

/**
 * Words and sentences of a text; the same text in the same language with the same own phrases gives the same object, so that
 * what readers hang on it is found again.
 * @param once whether the text will not be asked for again: nothing is kept
 */
export function plainTextOf(text: string, language: Language, own?: OwnPhrases, once = false): PlainText {
  if (once) return cutIntoWords(text, language, own);
  const byLanguage = keptFor(own);
  let recent = byLanguage.get(language);
  if (!recent) byLanguage.set(language, (recent = new Recent<PlainText>(mostKept)));
  return recent.of(text, (fresh) => cutIntoWords(fresh, language, own));
}
