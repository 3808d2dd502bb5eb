import type { Locale } from '../benchmarks/types.js';
import type { Likeness } from '../library/similar.js';
import { readingWords } from './read-words.js';

interface SimilarWords {
  readonly kinds: Readonly<Record<Likeness['kind'], string>>;
  readonly named: (what: string, names: readonly string[]) => string;
  readonly nothing: string;
}

const words: Readonly<Record<Locale, SimilarWords>> = {
  en: {
    kinds: { people: 'same person', country: 'same country', event: 'same event', level: 'same level', asks: 'same asks', words: 'words' },
    named: (what, names) => `${what}: ${names.join(', ')}`,
    nothing: 'No past statement has anything in common with this draft.',
  },
  fr: {
    kinds: { people: 'même personne', country: 'même pays', event: 'même événement', level: 'même niveau', asks: 'mêmes demandes', words: 'mots' },
    named: (what, names) => `${what} : ${names.join(', ')}`,
    nothing: 'Aucune déclaration passée n’a quoi que ce soit en commun avec ce projet.',
  },
};

/** Why a statement is like a draft, in a few words: "same country", "words: dam, river". */
export function likenessText(likeness: Likeness, locale: Locale): string {
  const { kinds, named } = words[locale];
  const kind = kinds[likeness.kind];
  if ('names' in likeness) return named(kind, likeness.names);
  return 'asks' in likeness ? named(kind, likeness.asks.map((ask) => readingWords(locale).asks[ask])) : kind;
}

/** What is said where nothing is similar. */
export function nothingSimilar(locale: Locale): string {
  return words[locale].nothing;
}
