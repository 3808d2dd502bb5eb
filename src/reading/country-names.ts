import { classOf } from '../lexicon/index.js';
import type { Language } from '../lexicon/language.js';
import { PhraseTrie } from '../lexicon/trie.js';
import { isCapitalized, type Word } from '../lexicon/word.js';
import type { PlainText, Sentence } from '../statement/types.js';
import { LetterPattern } from '../letters.js';
import { CountryEntries, type CountryEntry } from './country-entries.js';
import { countryNames as built } from './country-names.built.js';

/** A country, its people or its capital, in running text. Tokens, end exclusive. */
export interface CountryMatch {
  readonly country: string;
  readonly kind: 'name' | 'adjective' | 'people' | 'capital';
  readonly from: number;
  readonly to: number;
  /** Other countries that the same words may mean: "Dominican", "Congolese". */
  readonly others?: readonly string[];
}

const tries = new Map<Language, PhraseTrie<CountryEntry>>();

function countryNames(language: Language): PhraseTrie<CountryEntry> {
  let trie = tries.get(language);
  if (!trie) {
    const { entries, graph } = built[language]();
    tries.set(language, (trie = new PhraseTrie(new CountryEntries(entries), graph)));
  }
  return trie;
}

/** Letters of a word in a run of capitals: "CONTACT US". */
const capitals = new LetterPattern(String.raw`^\p{Lu}{2,}$`);

/**
 * Whether a word is written as its language writes the name. "turkey" and "may" are words: a country has a capital.
 * An adjective that has none by rule may have one ("les Turcs"), but not inside a run of capitals: "Arnoldo Alemán" is a name.
 */
function isWritten(plain: PlainText, at: number, entry: CountryEntry): boolean {
  const token = plain.tokens[at];
  const hasCapital = token !== undefined && isCapitalized.of(token.word);
  const before = plain.tokens[at - 1];
  if (entry.isShort && hasCapital) return capitals.test(token.text) && !(before !== undefined && capitals.test(before.text));
  return entry.capital ? hasCapital : !hasCapital || before === undefined || !isCapitalized.of(before.word) || classOf(plain.language, 'articles').has(before.norm);
}

/** Whether a word by itself is one for the people of a country, or of its things: "Iranian". */
export function peopleOf(language: Language, word: Word): boolean {
  return countryNames(language).matches([{ word }], 0, 1).some(({ entry }) => entry.kind === 'adjective' || entry.kind === 'people');
}

/** The countries named in a sentence; of names at overlapping words the longest ("Guinea-Bissau", not "Guinea"). */
export function countriesIn(plain: PlainText, sentence: Sentence): CountryMatch[] {
  const kept: CountryMatch[] = [];
  for (const { entry, from, to } of countryNames(plain.language).matches(plain.tokens, sentence.from, sentence.to)) {
    const last = kept.at(-1);
    if (!isWritten(plain, from, entry)) continue;
    if (last && last.from === from && last.to === to && last.country !== entry.country) kept[kept.length - 1] = { ...last, others: [...last.others ?? [], entry.country] };
    if (last && from < last.to && to <= last.to) continue;
    // "Soudan du Sud" begins like "Soudan".
    if (last && last.from === from && to > last.to) kept.pop();
    kept.push({ country: entry.country, kind: entry.kind, from, to });
  }
  return kept;
}
