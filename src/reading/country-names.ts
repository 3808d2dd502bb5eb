import { countryPhrases } from '../facts/countries.js';
import { grammarOf } from '../lexicon/index.js';
import type { Language } from '../lexicon/language.js';
import { PhraseTrie } from '../lexicon/trie.js';
import type { PlainText, Sentence } from '../statement/types.js';
import { elisionEnd, normalize } from '../statement/tokenizer.js';

/** A country, its people or its capital, in running text. Tokens, end exclusive. */
export interface CountryMatch {
  readonly country: string;
  readonly kind: 'name' | 'adjective' | 'people' | 'capital';
  readonly from: number;
  readonly to: number;
}

type CountryEntry = Pick<CountryMatch, 'country' | 'kind'>;

const tries = new Map<Language, PhraseTrie<CountryEntry>>();

/** A name cut as running text is: "Côte d' Ivoire". */
function cut(phrase: string, language: Language): string {
  const grammar = grammarOf(language);
  return phrase.split(' ').map((word) => {
    const end = elisionEnd(word, grammar);
    return normalize(end === undefined ? word : `${word.slice(0, end)} ${word.slice(end)}`);
  }).join(' ');
}

function countryNames(language: Language): PhraseTrie<CountryEntry> {
  let trie = tries.get(language);
  if (!trie) {
    tries.set(language, (trie = new PhraseTrie<CountryEntry>((word) => [word])));
    for (const { phrase, country, kind } of countryPhrases(language)) {
      if (!/[()[\]|~]/u.test(phrase)) trie.add(cut(phrase, language), { country, kind });
    }
  }
  return trie;
}

/** The countries named in a sentence; of names at overlapping words the longest ("Guinea-Bissau", not "Guinea"). */
export function countriesIn(plain: PlainText, sentence: Sentence): CountryMatch[] {
  const kept: CountryMatch[] = [];
  for (const { entry, from, to } of countryNames(plain.language).matches(plain.tokens, sentence.from, sentence.to)) {
    const last = kept.at(-1);
    // "turkey" and "may" are words; a country is written with a capital.
    if (!/^\p{Lu}/u.test(plain.tokens[from]?.text ?? '') || (last && from < last.to && to <= last.to)) continue;
    kept.push({ ...entry, from, to });
  }
  return kept;
}
