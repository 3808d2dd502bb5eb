import type { Locale } from '../benchmarks/types.js';

/** What commander says of bad usage, and the same in French; what is in brackets is carried over. */
const frenchErrors: readonly (readonly [english: RegExp, french: string])[] = [
  [/^error: missing required argument '(.+)'/u, 'erreur : il manque l’argument « $1 »'],
  [/^error: required option '(.+)' not specified/u, 'erreur : il manque l’option « $1 »'],
  [/^error: option '(.+)' argument missing/u, 'erreur : il manque la valeur de l’option « $1 »'],
  [/^error: option '(.+)' argument '([^]*)' is invalid\. Allowed choices are ([^]*)\.$/mu, 'erreur : « $2 » n’est pas une valeur de l’option « $1 ». Valeurs possibles : $3.'],
  [/^error: option '(.+)' argument '([^]*)' is invalid\. /u, 'erreur : « $2 » n’est pas une valeur de l’option « $1 ». '],
  [/^error: command-argument value '([^]*)' is invalid for argument '(.+)'\. /u, 'erreur : « $1 » n’est pas une valeur de l’argument « $2 ». '],
  [/^error: option '(.+)' cannot be used with option '(.+)'/u, 'erreur : l’option « $1 » ne va pas avec « $2 »'],
  [/^error: unknown option '([^]*?)'/u, 'erreur : l’option « $1 » n’existe pas'],
  [/^error: unknown command '([^]*?)'/u, 'erreur : la commande « $1 » n’existe pas'],
  [/^error: too many arguments for '(.+)'\. Expected (\d+) arguments? but got (\d+)/u, 'erreur : trop d’arguments pour « $1 » : $2 au plus, et non $3'],
  [/\(Did you mean one of (.+)\?\)/u, '(Vouliez-vous dire l’une de celles-ci : $1 ?)'],
  [/\(Did you mean (.+)\?\)/u, '(Vouliez-vous dire $1 ?)'],
];

const frenchHelp: readonly (readonly [english: RegExp, french: string])[] = [
  [/^Usage:$/u, 'Utilisation :'],
  [/^Arguments:$/u, 'Arguments :'],
  [/^Options:$/u, 'Options :'],
  [/^Commands:$/u, 'Commandes :'],
  [/(?<=[( ])choices: (?=")/u, 'choix : '],
  [/(?<=[( ])default: /u, 'par défaut : '],
];

function inFrench(text: string, words: typeof frenchHelp): string {
  return words.reduce((said, [english, french]) => said.replace(english, french), text);
}

/** An error of usage as commander words it, in the user's language. */
export function usageError(text: string, locale: Locale): string {
  return locale === 'fr' ? inFrench(text, frenchErrors) : text;
}

/** A heading of help, or what it says of an option, in the user's language. */
export function usageHelp(text: string, locale: Locale): string {
  return locale === 'fr' ? inFrench(text, frenchHelp) : text;
}

/** What is said of the values of options. */
export interface ValueWords {
  readonly noRule: (written: string, near: string | undefined, all: string) => string;
  readonly noSeverity: (rule: string, all: string) => string;
  readonly noSize: string;
  readonly noDate: string;
  readonly noCountry: (written: string, near: readonly string[]) => string;
  readonly noValue: (written: string, near: readonly string[], all: string) => string;
  readonly noLanguage: string;
  readonly noCount: string;
}

const english: ValueWords = {
  noRule: (written, near, all) => (near === undefined ? `There is no rule "${written}". The rules are ${all}.` : `There is no rule "${written}". Did you mean ${near}?`),
  noSeverity: (rule, all) => `Write ${rule}= and one of ${all}.`,
  noSize: 'Write a size such as 500K or 10M.',
  noDate: 'Write a day such as 2024-03-12.',
  noCountry: (written, near) => (near.length === 0 ? 'Write a country\'s code, such as HN, or its name.' : `There is no country "${written}". Did you mean ${near.join(' or ')}?`),
  noValue: (written, near, all) => (near.length === 0 ? `"${written}" is none of ${all}.` : `"${written}" is none of them. Did you mean ${near.join(' or ')}?`),
  noLanguage: 'Write a language\'s code, such as fr.',
  noCount: 'Write a number from 1 to 1000.',
};

const french: ValueWords = {
  noRule: (written, near, all) => (near === undefined ? `La règle « ${written} » n’existe pas. Les règles sont ${all}.` : `La règle « ${written} » n’existe pas. Vouliez-vous dire ${near} ?`),
  noSeverity: (rule, all) => `Écrivez ${rule}= et l’une de ces valeurs : ${all}.`,
  noSize: 'Écrivez une taille comme 500K ou 10M.',
  noDate: 'Écrivez un jour comme 2024-03-12.',
  noCountry: (written, near) => (near.length === 0 ? 'Écrivez le code d’un pays, comme HN, ou son nom.' : `Le pays « ${written} » n’existe pas. Vouliez-vous dire ${near.join(' ou ')} ?`),
  noValue: (written, near, all) => (near.length === 0 ? `« ${written} » n’est aucune des valeurs : ${all}.` : `« ${written} » n’en est pas une. Vouliez-vous dire ${near.join(' ou ')} ?`),
  noLanguage: 'Écrivez le code d’une langue, comme fr.',
  noCount: 'Écrivez un nombre de 1 à 1000.',
};

/** What is said of the values of options, in the user's language. */
export function valueWords(locale: Locale): ValueWords {
  return { en: english, fr: french }[locale];
}
