import { grammarOf, lexiconOf } from '../../lexicon/index.js';
import { type Language, languages } from '../../lexicon/language.js';

/** Names that the lexicon has within what bears them (treaties, rules, places), and words that people are called by. */
const names: ReadonlySet<string> = new Set([
  'nelson', 'mandela', 'jose', 'josé', 'rosa', 'reyes', 'torre', 'vega', 'santos', 'oliveira', 'carvalho', 'ángeles', 'jesus', 'jesús', 'león', 'wagner', 'assis', 'medeiros', 'sousa', 'souza', 'plessis', 'almeida', 'fuente', 'fuentes',
  'peña', 'cruz', 'gong', 'falun', 'jarrah', 'nana', 'sales', 'ríos', 'dos', 'ben', 'bin', 'bou', 'wa', 'mac', 'ten', 'ibn', 'abu', 'claus', 'sakharov', 'magnitsky', 'nobel', 'venice', 'paris', 'victoria', 'sofia', 'wellington', 'trinidad',
  'hope', 'faith', 'grace', 'joy', 'mercy', 'patience', 'prudence', 'constance', 'innocent', 'pride', 'blessing', 'precious', 'memory', 'wisdom', 'rose', 'mark', 'bill', 'victor', 'happiness', 'gloria', 'summer', 'dawn',
  'esperanza', 'consuelo', 'dolores', 'mercedes', 'pilar', 'luz', 'paz', 'sol', 'caridad', 'milagros', 'socorro', 'rosario', 'concepción', 'asunción', 'encarnación', 'soledad', 'gracia', 'justo', 'clemente', 'inocencio', 'severo', 'modesto', 'domingo',
  'clémence', 'aimé', 'aimée', 'désiré', 'désirée', 'parfait', 'honoré', 'dieudonné', 'espérance', 'grâce', 'victoire', 'prospère', 'espoir', 'bienvenu', 'bienvenue', 'gloire', 'pierre', 'noël',
]);

/** Whether a language's grammar or lexicon has a word, in small letters: all that statements are made of, but for names. */
export function isOrdinary(word: string, language: Language): boolean {
  const plain = word.normalize('NFC').toLowerCase().replace(/[‘’ʼ]/gu, "'");
  const { classes, told } = grammarOf(language);
  if (names.has(plain) || classes['short-names'].has(plain)) return false;
  return (told.of(plain) !== undefined && !classes['name-middles'].has(plain)) || lexiconOf(language).trie.knows(plain);
}

/** Whether any language has it. */
export function isOrdinaryAnywhere(word: string): boolean {
  return languages.some((language) => isOrdinary(word, language));
}
