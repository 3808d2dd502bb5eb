import type { Locale } from '../benchmarks/types.js';

/** What lists of a library say. */
export interface LibraryListWords {
  readonly noCountry: string;
  readonly noDate: string;
  readonly people: string;
  readonly statements: (count: number) => string;
  readonly met: (met: number, applicable: number) => string;
  readonly strength: (strength: number) => string;
  readonly named: (times: number, last: string | undefined) => string;
  readonly also: (spellings: readonly string[]) => string;
  readonly catalogue: string;
}

const words: Readonly<Record<Locale, LibraryListWords>> = {
  en: {
    noCountry: 'No country, or several',
    noDate: 'No date',
    people: 'People',
    statements: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'statement' : 'statements'}`,
    met: (met, applicable) => `${met} of ${applicable} met`,
    strength: (strength) => `asks ${strength.toLocaleString('en')}/5`,
    named: (times, last) => `${times === 1 ? 'once' : `${times.toLocaleString('en')} times`}${last === undefined ? '' : `, last ${last}`}`,
    also: (spellings) => `also ${spellings.join(', ')}`,
    catalogue: 'The built-in catalogue: real statements that were coded by reading; their texts are at their addresses.',
  },
  fr: {
    noCountry: 'Sans pays, ou plusieurs',
    noDate: 'Sans date',
    people: 'Personnes',
    statements: (count) => `${count.toLocaleString('fr')} ${count < 2 ? 'déclaration' : 'déclarations'}`,
    met: (met, applicable) => `${met} critère${met < 2 ? '' : 's'} sur ${applicable}`,
    strength: (strength) => `demandes ${strength.toLocaleString('fr')}/5`,
    named: (times, last) => `${times.toLocaleString('fr')} fois${last === undefined ? '' : `, la dernière le ${last}`}`,
    also: (spellings) => `aussi ${spellings.join(', ')}`,
    catalogue: 'Le catalogue intégré : de vraies déclarations, codées à la lecture ; leurs textes sont à leurs adresses.',
  },
};

/** The words of a library's list in a language. */
export function libraryListWords(locale: Locale): LibraryListWords {
  return words[locale];
}
