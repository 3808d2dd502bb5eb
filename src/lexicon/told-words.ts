import { narrowed, placeIn } from './place-in.js';
import type { WordLists } from './word-classes.js';

/** Word sequences that begin with one word, by their class: the longest first, each as its words. */
export type Begun<Phrase extends string> = ReadonlyMap<Phrase, readonly (readonly string[])[]>;

/** What a grammar says of a single word. */
export interface ToldWord<Class extends string, Phrase extends string> {
  /** The closed classes that hold it; null where none does. */
  readonly classes: ReadonlySet<Class> | null;
  /** The phrases that it begins; null where there are none. */
  readonly begun: Begun<Phrase> | null;
}

/**
 * Classes and phrases the other way round, by word, as plain JSON. Two long texts, since it is read at every start: the words as `narrowed`
 * writes them, in the order of their code units, a line each, and as many lines of what is said of them. Such a line has the numbers of classes, and behind a tab each
 * the number of a class of phrases with the phrases, parted by bars.
 */
export interface PackedWords {
  readonly words: string;
  readonly lines: string;
}

function wordsIn(phrase: string): number {
  return phrase.split(' ').length;
}

/**
 * Packs what `ToldWords` unpacks: classes of single words, and phrases.
 * @throws {Error} where a phrase has the sign that parts phrases
 */
export function packWords<Class extends string, Phrase extends string>(classNames: readonly Class[], classes: WordLists<Class>, phraseNames: readonly Phrase[], phrases: WordLists<Phrase>): PackedWords {
  const byWord = new Map<string, { readonly classes: number[]; readonly begun: Map<number, string[]> }>();
  const of = (written: string): { readonly classes: number[]; readonly begun: Map<number, string[]> } => {
    const word = narrowed(written);
    const known = byWord.get(word) ?? { classes: [], begun: new Map<number, string[]>() };
    byWord.set(word, known);
    return known;
  };
  classNames.forEach((name, number) => { for (const word of classes[name]) of(word).classes.push(number); });
  phraseNames.forEach((name, number) => {
    for (const phrase of [...phrases[name]].sort((a, b) => wordsIn(b) - wordsIn(a))) {
      if (phrase.includes('|')) throw new Error(`${name}: "${phrase}" has a bar, which parts phrases`);
      const { begun } = of(phrase.split(' ', 1)[0] ?? '');
      begun.set(number, [...(begun.get(number) ?? []), phrase]);
    }
  });
  const sorted = [...byWord].sort(([a], [b]) => (a < b ? -1 : 1));
  const lineOf = (numbers: readonly number[], begun: ReadonlyMap<number, readonly string[]>): string => [numbers.join(' '), ...[...begun].map(([number, all]) => [number, ...all].join('|'))].join('\t');
  return { words: sorted.map(([word]) => word).join('\n'), lines: sorted.map(([, told]) => lineOf(told.classes, told.begun)).join('\n') };
}

/** What a grammar says of words. Few of its words are in a text: what it says of one is unpacked when somebody asks for it. */
export class ToldWords<Class extends string, Phrase extends string> {
  readonly #words: readonly string[];
  readonly #lines: readonly string[];

  constructor(private readonly classNames: readonly Class[], private readonly phraseNames: readonly Phrase[], { words, lines }: PackedWords) {
    this.#words = words.split('\n');
    this.#lines = lines.split('\n');
  }

  /** What is said of a word, in the form in which words are compared; undefined where the grammar does not have it. */
  of(word: string): ToldWord<Class, Phrase> | undefined {
    const place = placeIn(this.#words, narrowed(word));
    if (place === undefined) return undefined;
    const [numbers = '', ...begun] = (this.#lines[place] as string).split('\t');
    return {
      classes: numbers === '' ? null : new Set(numbers.split(' ').map((number) => this.classNames[Number(number)] as Class)),
      begun: begun.length === 0 ? null : new Map(begun.map((part) => this.#begun(part))),
    };
  }

  #begun(part: string): readonly [Phrase, readonly (readonly string[])[]] {
    const [number, ...phrases] = part.split('|');
    return [this.phraseNames[Number(number)] as Phrase, phrases.map((phrase) => phrase.split(' '))];
  }
}
