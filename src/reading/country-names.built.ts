import { type CountryPhraseKind, countryPhrases } from '../facts/countries.js';
import { GraphBuilder, type PhraseGraph } from '../lexicon/graph.js';
import { grammarOf } from '../lexicon/index.js';
import { byLanguage, type Language } from '../lexicon/language.js';
import { elisionEnd, normalize, possessiveStart } from '../statement/tokenizer.js';
import { beginsWithCapital } from '../letters.js';
import { packCountries } from './country-entries.js';

/** The phrases by which a language speaks of countries, compiled. */
export interface BuiltCountryNames {
  /** A line each, for `CountryEntries`. */
  readonly entries: string;
  readonly graph: PhraseGraph;
}

/** A name cut as running text is: "Côte d' Ivoire", "People 's Republic of China". */
function cut(phrase: string, language: Language): string {
  const grammar = grammarOf(language);
  return phrase.split(' ').map((word) => {
    const end = elisionEnd(word, grammar) ?? possessiveStart(word, grammar);
    return normalize(end === undefined ? word : `${word.slice(0, end)} ${word.slice(end)}`);
  }).join(' ');
}

const accents = /\p{M}/gu;

/** "Egypte", "Etats-Unis", "REPUBLIQUE DEMOCRATIQUE DU CONGO": capitals may be written without their accents, so that a name with one is two. */
function withPlainCapitals<Phrase extends { readonly phrase: string; readonly kind: CountryPhraseKind }>(named: Phrase): Phrase[] {
  const initial = `${named.phrase.charAt(0).normalize('NFD').charAt(0)}${named.phrase.slice(1)}`;
  const plain = named.kind === 'name' ? named.phrase.normalize('NFD').replaceAll(accents, '') : named.phrase;
  return [...new Set([named.phrase, initial, plain])].map((phrase) => ({ ...named, phrase }));
}

/** What stands for countries in each language; worked out when the project is built. */
export const countryNames: Readonly<Record<Language, () => BuiltCountryNames>> = byLanguage((language) => () => {
  const phrases = countryPhrases(language).filter(({ phrase }) => !/[()[\]|~]/u.test(phrase)).flatMap(withPlainCapitals);
  const builder = new GraphBuilder((word) => [word]);
  phrases.forEach(({ phrase }, number) => { builder.add(cut(phrase, language), number); });
  return { entries: packCountries(phrases.map(({ phrase, country, kind }) => ({ country, kind, capital: beginsWithCapital(phrase), isShort: /^\p{Lu}{2,}$/u.test(phrase) }))), graph: builder.graph };
});
