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

interface CountryEntry extends Pick<CountryMatch, 'country' | 'kind'> {
  /** The language writes it with a capital ("Honduran"), or in small letters ("hondureño"). */
  readonly capital: boolean;
}

const capital = /^\p{Lu}/u;

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
      if (!/[()[\]|~]/u.test(phrase)) trie.add(cut(phrase, language), { country, kind, capital: capital.test(phrase) });
    }
  }
  return trie;
}

/**
 * Whether a word is written as its language writes the name. "turkey" and "may" are words: a country has a capital.
 * An adjective that has none by rule may have one ("les Turcs"), but not inside a run of capitals: "Arnoldo Alemán" is a name.
 */
function isWritten(plain: PlainText, at: number, entry: CountryEntry): boolean {
  const hasCapital = capital.test(plain.tokens[at]?.text ?? '');
  return entry.capital ? hasCapital : !hasCapital || !capital.test(plain.tokens[at - 1]?.text ?? '');
}

/** The countries named in a sentence; of names at overlapping words the longest ("Guinea-Bissau", not "Guinea"). */
export function countriesIn(plain: PlainText, sentence: Sentence): CountryMatch[] {
  const kept: CountryMatch[] = [];
  for (const { entry, from, to } of countryNames(plain.language).matches(plain.tokens, sentence.from, sentence.to)) {
    const last = kept.at(-1);
    if (!isWritten(plain, from, entry) || (last && from < last.to && to <= last.to)) continue;
    kept.push({ country: entry.country, kind: entry.kind, from, to });
  }
  return kept;
}
