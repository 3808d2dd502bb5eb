import { grammarOf } from '../lexicon/index.js';
import { type Language, languageOf, languages } from '../lexicon/language.js';

/** Enough of a text to tell its language by, in UTF-16 code units. */
const sampleLength = 800;
/** Another language than English needs so many function words, and so many times those of English. */
const fewest = 3;
const lead = 1.25;

const wordPattern = /\p{L}+'?/gu;

/**
 * The language whose function words a text has most of; `fallback` when it is in doubt.
 * Cannot do: texts of a few words, and two languages in one text (the one with more words is meant).
 * @param functionWords by language, in their normal form; an elided word ends in its apostrophe ("l'")
 */
export function likeliestLanguage<Name>(text: string, functionWords: ReadonlyMap<Name, ReadonlySet<string>>, fallback: Name): Name {
  const counts = new Map<Name, number>();
  const sample = text.slice(0, sampleLength).toLowerCase().replaceAll('’', "'");
  for (const word of sample.match(wordPattern) ?? []) {
    for (const [language, words] of functionWords) if (words.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = fallback;
  for (const [language, count] of counts) {
    const isMore = best === fallback ? count >= fewest && count > (counts.get(fallback) ?? 0) * lead : count > (counts.get(best) ?? 0);
    if (language !== fallback && isMore) best = language;
  }
  return best;
}

let functionWords: ReadonlyMap<Language, ReadonlySet<string>> | undefined;

/**
 * The language in which a text is read: what its front matter says, else what its words tell. English where neither does,
 * and for a language without a lexicon.
 * @param declared BCP 47 primary subtag
 * @param text without front matter
 */
export function readingLanguage(declared: string | undefined, text: string): Language {
  if (declared !== undefined) return languageOf(declared) ?? 'en';
  functionWords ??= new Map(languages.map((language) => [language, grammarOf(language).classes['function-words']]));
  return likeliestLanguage(text, functionWords, 'en');
}
