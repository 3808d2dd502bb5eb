import type { Locale } from '../../benchmarks/types.js';

/** What the notes of a translation's skeleton say to whoever translates. */
export interface TranslationWords {
  /** What the whole is, and what to do with the notes. */
  readonly about: (original: string) => string;
  readonly keep: (what: string) => string;
  readonly firm: (words: string, strong: readonly string[]) => string;
  readonly weak: (words: string) => string;
  readonly immediately: (words: readonly string[]) => string;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const guillemets = (words: readonly string[]): string => words.map((word) => `«\u00A0${word}\u00A0»`).join(', ');

const english: TranslationWords = {
  about: (original) => `Translation of ${original}: write each paragraph in the place of […]. Notes like this one are not published; delete them when you are done.`,
  keep: (what) => `Keep: ${what}`,
  firm: (words, strong) => `${words === '' ? 'this' : `“${words}”`} is a firm request${strong.length === 0 ? '' : `, as ${quoted(strong)}`}`,
  weak: (words) => `“${words}” is a weak request: no weaker`,
  immediately: (words) => (words.length === 0 ? 'at once' : quoted(words)),
};

const french: TranslationWords = {
  about: (original) => `Traduction de ${original}\u00A0: écrivez chaque paragraphe à la place de […]. Les notes comme celle-ci ne sont pas publiées\u00A0; supprimez-les à la fin.`,
  keep: (what) => `À garder\u00A0: ${what}`,
  firm: (words, strong) => `${words === '' ? 'c’' : `«\u00A0${words}\u00A0» `}est une demande ferme${strong.length === 0 ? '' : `, comme ${guillemets(strong)}`}`,
  weak: (words) => `«\u00A0${words}\u00A0» est une demande faible\u00A0: pas plus faible`,
  immediately: (words) => (words.length === 0 ? 'sans délai' : guillemets(words)),
};

/** Those words in a language of the user interface. */
export function translationWords(locale: Locale): TranslationWords {
  return { en: english, fr: french }[locale];
}
