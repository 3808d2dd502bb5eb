import { classOf } from '../lexicon/index.js';
import type { Language } from '../lexicon/language.js';
import { nothingTold, OfWord, type Word } from '../lexicon/word.js';
import { normalize } from '../statement/tokenizer.js';
import { peopleOf } from './country-names.js';

/** The two halves of a word, neither of them a syllable: "Swedish-Iranian"; not "Al-Iraqi". */
const halves = /^([^\s\-‑]{3,})[-‑]([^\s\-‑]{3,})$/u;

function wordFor(text: string): Word {
  return { kind: 'word', text, norm: normalize(text), told: nothingTold() };
}

const byLanguage = new Map<Language, OfWord<boolean>>();

/**
 * Whether a word is one for people of two countries: "the Swedish-Iranian", « le Franco-Algérien », "el hispano-venezolano".
 * Cannot do: tell of which of both a statement speaks; so it is no country of it.
 */
export function isCompoundPeople(language: Language, word: Word): boolean {
  let telling = byLanguage.get(language);
  if (!telling) {
    byLanguage.set(language, (telling = new OfWord(({ text }) => {
      const [, first, second] = halves.exec(text) ?? [];
      if (first === undefined || second === undefined || !peopleOf(language, wordFor(second))) return false;
      return classOf(language, 'nation-prefixes').has(normalize(first)) || peopleOf(language, wordFor(first));
    })));
  }
  return telling.of(word);
}
