import { foldName } from '../../reading/people/fold-name.js';
import { beginsWithSmall } from '../../letters.js';

/** Small words of names: they tell nobody, and stand in many other words' company. */
const particles: ReadonlySet<string> = new Set([
  'al', 'el', 'as', 'ad', 'an', 'ar', 'az', 'ul', 'ud', 'bin', 'ben', 'bint', 'ibn', 'abu', 'umm', 'ould', 'mint', 'oglu', 'kyzy', 'uulu',
  'van', 'von', 'der', 'den', 'ter', 'de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'las', 'los', 'san', 'santa', 'y', 'e', 'i', 'the', 'jr', 'sr',
  'mr', 'mrs', 'ms', 'dr', 'prof', 'mme', 'mlle', 'me', 'ms', 'don', 'dona', 'sra', 'srta',
]);

/** A run of letters with its marks, and with marks of no width inside of it. Modifier letters are none: they stand for apostrophes. */
const letters = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\u0640\u3005\u30FC]+(?:\p{Cf}+[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\u0640\u3005\u30FC]+)*/gu;
/** Marks of no width and of direction that are pasted into words, and what stretches Arabic ones. */
const hidden = /[\p{Cf}\u0640]/gu;

/** A word of a text: offsets are UTF-16 code units, end exclusive. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/** Letters that are two elsewhere, or another one. */
const others: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'a' };
const otherLetters = /[ßæœþðħŧŋə]/gu;

/** Letters of other scripts in words that have Latin ones: they are there since they look alike. */
const alike: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S', к: 'k', г: 'r', п: 'n',
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o', ν: 'v', α: 'a', ι: 'i', κ: 'k', ρ: 'p',
};
const lookingAlike = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const plainLetters = /^[A-Za-z]+$/u;

/** A word as names are compared: as the readers compare them, and without what a page or a keyboard makes of letters. */
export function foldWord(written: string): string {
  if (plainLetters.test(written)) return foldName(written);
  const word = written.replace(hidden, '').normalize('NFKC');
  const latin = /\p{Script=Latin}/u.test(word) ? word.replace(lookingAlike, (letter) => alike[letter] ?? letter) : word;
  return foldName(latin).replace(otherLetters, (letter) => others[letter] ?? letter);
}

/** The words of a text or a name, apart at hyphens and apostrophes. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(letters)].map(({ index, 0: word }) => ({ folded: foldWord(word), start: index, end: index + word.length, isCapital: isCapital(word) }));
}

/** Whether a word is written as names are: with a capital, or in a script that has none in names. */
function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{Script=Georgian}]/u.test(word) || !beginsWithSmall(word);
}

/** The words of a name that tell who it is: no particles, no initials. All of it where nothing else is left. */
export function tellingWords(name: string): readonly string[] {
  const words = wordsIn(name);
  const telling = words.filter(({ folded, isCapital: capital }) => capital && !particles.has(folded) && (folded.length > 1 || /^[\p{Lo}]/u.test(folded)));
  return [...new Set((telling.length > 0 ? telling : words.filter(({ folded }) => folded.length > 1)).map(({ folded }) => folded))];
}

/** Whether a word, folded, is one of the small ones of names, which tell nobody. */
export function isParticle(folded: string): boolean {
  return particles.has(folded);
}

/** Small words of names with which none ends. */
const addenda: ReadonlySet<string> = new Set(['jr', 'sr', 'the', 'y', 'e', 'i']);

/** A small word that is somebody's last name: Rina Das, Nguyen Van Le. It is that only where it is written with a capital amid a sentence. */
export function smallSurname(name: string): string | undefined {
  const words = wordsIn(name);
  const last = words.at(-1);
  return last && words.length > 1 && last.isCapital && particles.has(last.folded) && !addenda.has(last.folded) ? last.folded : undefined;
}

/** Shorter words are others when a letter of them is written otherwise. */
const shortestOtherwise = 5;

/** How a word of a name is written besides, folded: ü as u or ue, å as aa. @param word as it stands in the name */
export function writtenOtherwise(word: string): readonly string[] {
  const folded = foldWord(word);
  if (folded.length < shortestOtherwise) return [];
  const longer = foldWord(word.normalize('NFC').replace(/[äöüøåÄÖÜØÅ]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })[letter.toLowerCase()] ?? letter));
  return [longer, folded.replace(/(?<=[aou])e/gu, ''), folded.replaceAll('aa', 'a')].filter((each) => each !== folded);
}

/** Parts of a name on both sides of an apostrophe or a hyphen. */
const joined = /\p{Lu}[\p{L}\p{M}]*(?:['’‘ʼʻ`´‐‑–-]\p{L}[\p{L}\p{M}]*)+/gu;

/** The parts of a name that are written as one word as well, folded: Abu-Dayyeh, O’Brien, Sa’id. */
export function joinedWords(name: string): readonly string[] {
  return (name.match(joined) ?? []).map(foldWord);
}
