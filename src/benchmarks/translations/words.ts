import type { Locale } from '../types.js';

/** What is said of language versions that are compared. */
export interface VersionWords {
  readonly version: (file: string, language: string) => string;
  readonly original: (file: string) => string;
  readonly lacks: (words: string, version: string) => string;
  readonly lacking: (words: string, version: string) => string;
  readonly otherDate: (words: string, other: string, version: string) => string;
  readonly lacksAsk: (what: string, version: string) => string;
  readonly lackingAsk: (what: string, version: string) => string;
  readonly weaker: (words: string, other: string, version: string) => string;
  readonly stronger: (words: string, other: string, version: string) => string;
}

const english: VersionWords = {
  version: (file, language) => `the version in ${language} (${file})`,
  original: (file) => `the original (${file})`,
  lacks: (words, version) => `“${words}” stands here and not in ${version}: say the same in both.`,
  lacking: (words, version) => `“${words}” stands in ${version} and not here: say the same in both.`,
  otherDate: (words, other, version) => `“${words}” here is “${other}” in ${version}: one of the days is wrong.`,
  lacksAsk: (what, version) => `This asks for ${what}, and ${version} does not.`,
  lackingAsk: (what, version) => `Missing here: ${version} asks for ${what}.`,
  weaker: (words, other, version) => `“${words}” asks less firmly than “${other}” in ${version}.`,
  stronger: (words, other, version) => `“${words}” asks more firmly than “${other}” in ${version}: raise the other, or say it alike.`,
};

const french: VersionWords = {
  version: (file, language) => `la version en ${language} (${file})`,
  original: (file) => `l’original (${file})`,
  lacks: (words, version) => `«\u00A0${words}\u00A0» figure ici et non dans ${version}\u00A0: dites la même chose dans les deux.`,
  lacking: (words, version) => `«\u00A0${words}\u00A0» figure dans ${version} et non ici\u00A0: dites la même chose dans les deux.`,
  otherDate: (words, other, version) => `«\u00A0${words}\u00A0» est «\u00A0${other}\u00A0» dans ${version}\u00A0: l’une des dates est fausse.`,
  lacksAsk: (what, version) => `Demande d’ici qui manque dans ${version}\u00A0: ${what}.`,
  lackingAsk: (what, version) => `Manque ici ce que demande ${version}\u00A0: ${what}.`,
  weaker: (words, other, version) => `«\u00A0${words}\u00A0» demande moins fermement que «\u00A0${other}\u00A0» dans ${version}.`,
  stronger: (words, other, version) => `«\u00A0${words}\u00A0» demande plus fermement que «\u00A0${other}\u00A0» dans ${version}\u00A0: renforcez l’autre, ou dites la même chose.`,
};

/** Those words in a language. */
export function versionWords(locale: Locale): VersionWords {
  return { en: english, fr: french }[locale];
}
