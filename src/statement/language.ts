import { franc } from 'franc-min';
import { classOf } from '../lexicon/index.js';
import { type Language, languageOf, languages } from '../lexicon/language.js';
import { Recent } from './recent.js';

/** Enough of a text to tell its language by, in UTF-16 code units. */
const sampleLength = 2000;
/** Of so few words a share tells nothing: a language other than English needs so many more function words than that. */
const fewestWords = 20;
const fewestMore = 2;
/** English of so many words has a function word among them: one of another language is enough where it has none. */
const fewestOfEnglish = 8;
/** Of the words of a text in a language at least so many are its function words. */
const fewestFunctionWords = 0.12;
/** Where letters of other scripts are more than this, the text is in none of the languages that are read. */
const fewestLatin = 0.5;

/* Made when they are used, as for a text that does not say its language: letters of a script take half a millisecond. */
const wordPattern = (): RegExp => /\p{Script=Latin}+'?/gu;
const foreignLetter = (): RegExp => /[^\p{Script=Latin}\P{L}]/u;
/** What is looked through for one. */
const ascii = /[\0-\x7F]+/gu;

function shareOfLatin(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
}

/** What the words of a text tell. */
export interface TextWords {
  readonly count: number;
  /** How many of them are function words, by language. */
  readonly known: readonly number[];
}

/** What the words of a line tell. */
interface LineWords extends TextWords {
  /** Whether a letter of another script is among its letters: most texts have none. */
  readonly isForeign: boolean;
}

let speakers: Map<string, number[]> | undefined;

/** By function word, the numbers of the languages that have it: most words are looked up once, and not once a language. */
function languagesOf(word: string): readonly number[] | undefined {
  if (!speakers) {
    speakers = new Map();
    for (const [number, language] of languages.entries()) {
      for (const known of classOf(language, 'function-words')) {
        const others = speakers.get(known);
        if (others) others.push(number);
        else speakers.set(known, [number]);
      }
    }
  }
  return speakers.get(word);
}

/** Letters without accents and what stands between them: most lines have nothing else, and letters of a script take several times as long to find. */
const plainLine = /^[\0-\x7F\xA0‘’“”–—…]*$/u;
const plainWord = /[a-z]+'?/gu;

function wordsIn(line: string): LineWords {
  const isPlain = plainLine.test(line);
  const words = line.toLowerCase().replaceAll('’', "'").match(isPlain ? plainWord : wordPattern()) ?? [];
  const known = languages.map(() => 0);
  for (let at = 0; at < words.length; at++) {
    const speaking = languagesOf(words[at] as string);
    // Most words are of no language's few.
    if (speaking) for (const number of speaking) known[number] = (known[number] ?? 0) + 1;
  }
  return { count: words.length, known, isForeign: !isPlain && foreignLetter().test(line.replace(ascii, '')) };
}

/** How many words of a text are function words, by language. */
function knownIn(lines: readonly LineWords[]): readonly number[] {
  return languages.map((_, index) => lines.reduce((sum, line) => sum + (line.known[index] ?? 0), 0));
}

/** The language with the most words that tell it, if they are at least so many; of two with as many the first. */
function likeliest(least: number, words: readonly number[]): Language | undefined {
  let best: Language | undefined;
  let most = least;
  words.forEach((known, index) => {
    if (known >= most && (best === undefined || known > most)) [best, most] = [languages[index], known];
  });
  return best;
}

/** The language of a few words: English, unless others tell so; what a title calls its text tells it too. */
function ofFewWords(sample: string, { count, known: functionWords }: TextWords): Language {
  const words = sample.toLowerCase().match(wordPattern()) ?? [];
  const known = functionWords.map((its, index) => {
    const titleWords = classOf(languages[index] ?? 'en', 'title-words');
    return its + words.filter((word) => titleWords.has(word)).length;
  });
  const english = known[languages.indexOf('en')] ?? 0;
  return likeliest(english === 0 && count >= fewestOfEnglish ? 1 : english + fewestMore, known) ?? 'en';
}

/** The language of a text, and what tells it; nothing of the text is held by it. */
export interface ToldLanguage {
  /** BCP 47 primary subtag. */
  readonly written: string;
  /** Undefined where front matter says the language. */
  readonly words: TextWords | undefined;
}

/**
 * The language in which a text is written: what its front matter says, else what its words tell. English where neither does.
 * Cannot do: texts of a few words, and two languages in one text (the one with more words is meant).
 * @param declared BCP 47 primary subtag
 * @param text without front matter
 * @param once whether nothing is to be kept for when the same text is asked for again
 */
export function toldLanguage(declared: string | undefined, text: string, once = false): ToldLanguage {
  if (declared !== undefined) return { written: declared, words: undefined };
  const sample = text.slice(0, sampleLength);
  return once ? languageOfSample(sample, [wordsIn(sample)]) : told.of(sample, () => languageOfSample(sample, sample.split('\n').map((line) => lineWords.of(line, wordsIn))));
}

const told = new Recent<ToldLanguage>(100);

/** Where so many of a text's words are function words of a language, those of another cannot be more. */
const beyondDoubt = 0.25;
/** A word takes no more code units than that on the average, with what stands behind it: else the text is mostly in another script. */
const wordLength = 12;

/**
 * Whether the words of a text tell that it is in a language.
 * @param written BCP 47 primary subtag
 * @param text without front matter
 */
export function tells(written: string, text: string): boolean {
  const language = languageOf(written);
  const sample = text.slice(0, sampleLength);
  if (language) {
    // Most texts are in the language that they say, for which the words of that one will do. A letter with an accent makes two of a word, which only adds to their number.
    const own = classOf(language, 'function-words');
    const words = sample.toLowerCase().replaceAll('’', "'").match(plainWord) ?? [];
    const isTold = words.filter((word) => own.has(word)).length >= beyondDoubt * words.length;
    if (isTold && words.length >= fewestWords && wordLength * words.length >= sample.length) return true;
  }
  return toldLanguage(undefined, text, true).written === written;
}

/** `toldLanguage` without what tells it. @returns BCP 47 primary subtag */
export function writtenLanguage(declared: string | undefined, text: string): string {
  return toldLanguage(declared, text).written;
}

/** Lines as they were: a key changes one of them. */
const lineWords = new Recent<LineWords>(1000);

function languageOfSample(sample: string, lines: readonly LineWords[]): ToldLanguage {
  const isLatin = !lines.some(({ isForeign }) => isForeign) || shareOfLatin(sample) >= fewestLatin;
  const words = { count: lines.reduce((sum, line) => sum + line.count, 0), known: knownIn(lines) };
  return { written: languageOfWords(sample, words, isLatin), words };
}

function languageOfWords(sample: string, words: TextWords, isLatin: boolean): string {
  const { count, known } = words;
  if (isLatin && count < fewestWords) return ofFewWords(sample, words);
  const read = isLatin ? likeliest(fewestFunctionWords * count, known) : undefined;
  if (read !== undefined) return read;
  // franc speaks ISO 639-3 ("fra"); the platform knows the short form. It takes odd English (lists of names) for Scots.
  const guessed = new Intl.Locale(franc(sample)).language;
  return guessed === 'und' || guessed === 'sco' ? 'en' : guessed;
}

/** So many times as many words must tell a text's language as tell any other, and so large a share of all, that no sentence more or less makes it another. */
const clearly = 3;
const clearShare = 0.2;

/** Whether a text of more than a few words is beyond doubt in one language, so that a sentence more or less changes nothing. */
export function isClearlyIn(language: string, { count, known }: TextWords): boolean {
  const own = known[languages.findIndex((each) => each === language)] ?? 0;
  return count >= clearly * fewestWords && own >= clearShare * count && known.every((others, index) => languages[index] === language || own >= clearly * others);
}

/** So many function words of another language, and more than of the text's own, make a sentence one in that. */
const fewestOfOther = 2;

/** Whether the words of a sentence tell another language than its text's. */
export function isInOther(language: Language, sentence: string): boolean {
  const { known } = wordsIn(sentence);
  const own = known[languages.indexOf(language)] ?? 0;
  return known.some((others, index) => languages[index] !== language && others >= fewestOfOther && others > own);
}

/** The language whose lexicon, grammar and syntax a text is read with: its own, else English. */
export function readingLanguage(written: string): Language {
  return languageOf(written) ?? 'en';
}
