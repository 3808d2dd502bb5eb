import { type ClassName, type EndingName, endingNames, type Grammar, type PhraseName } from '../lexicon/grammar.js';
import { grammarOf } from '../lexicon/index.js';
import type { Begun } from '../lexicon/told-words.js';
import { isCapitalized, OfWord, type Word } from '../lexicon/word.js';
import { endsIn } from '../lexicon/word-classes.js';
import type { PlainText, Token } from '../statement/types.js';
import { noneKept } from './kept-of-words.js';

/** What a word tells in a language, by its grammar. */
export function tellingIn<Told extends number | boolean | object | null>(tell: (grammar: Grammar, word: Word) => Told): (grammar: Grammar) => OfWord<Told> {
  const byGrammar = new WeakMap<Grammar, OfWord<Told>>();
  return (grammar) => {
    let telling = byGrammar.get(grammar);
    if (!telling) byGrammar.set(grammar, (telling = new OfWord((word) => tell(grammar, word))));
    return telling;
  };
}

/** A bit for each length of some names; what is longer than 31 begins anew, as V8 shifts. */
function lengthsOf(names: ReadonlySet<string> | null): number {
  let lengths = 0;
  if (names) for (const { length } of names) lengths |= 1 << length;
  return lengths;
}

/** What the grammar of a language says of a word, asked some hundred times a sentence: one object for all places where the word stands. */
class Telling {
  /** The closed classes that hold it; null for most words. */
  readonly classes: ReadonlySet<ClassName> | null;
  /** A bit for each length that a name of these classes has: two of three questions that find nothing are answered by that, without a look into the set. */
  readonly lengths: number;
  /** The phrases that it begins; null for most words. */
  readonly begun: Begun<PhraseName> | null;
  readonly isCapital: boolean;
  readonly #norm: string;
  readonly #grammar: Grammar;
  /** The endings that it has: most words are asked for none. */
  #endings: ReadonlySet<EndingName> | null | undefined;

  constructor(grammar: Grammar, word: Word) {
    const told = grammar.told.of(word.norm);
    this.classes = told?.classes ?? null;
    this.lengths = lengthsOf(this.classes);
    this.begun = told?.begun ?? null;
    this.isCapital = isCapitalized.of(word);
    this.#norm = word.norm;
    this.#grammar = grammar;
  }

  isOf(name: ClassName): boolean {
    return (this.lengths >> name.length & 1) !== 0 && this.classes !== null && this.classes.has(name);
  }

  isOfAny(names: readonly ClassName[]): boolean {
    if (this.classes === null) return false;
    for (let index = 0; index < names.length; index++) if (this.isOf(names[index] as ClassName)) return true;
    return false;
  }

  ends(name: EndingName): boolean {
    if (this.#endings === undefined) this.#endings = this.#readEndings();
    return this.#endings !== null && this.#endings.has(name);
  }

  #readEndings(): ReadonlySet<EndingName> | null {
    const { endings } = this.#grammar;
    const isAdverb = this.classes?.has('no-adverbs') !== true;
    const names = endingNames.filter((name) => (name !== 'adverb' || isAdverb) && endsIn(this.#norm, endings[name]));
    return names.length > 0 ? new Set(names) : null;
  }
}

const tellingsIn = tellingIn((grammar, word) => new Telling(grammar, word));

/** Whether a word belongs to one of some closed classes, wherever it stands. */
export function belongsToAny(grammar: Grammar, word: Word, names: readonly ClassName[]): boolean {
  return tellingsIn(grammar).of(word).isOfAny(names);
}

/** The words of a paragraph, as the readers ask about them. Places outside of it are words of no class. */
export class Words {
  readonly plain: PlainText;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  /** What readers made of them, as `KeptOfWords` has it. */
  readonly kept = noneKept();
  readonly #told: readonly Telling[];

  constructor(plain: PlainText) {
    this.plain = plain;
    this.tokens = plain.tokens;
    this.grammar = grammarOf(plain.language);
    const tellings = tellingsIn(this.grammar);
    const { tokens } = plain;
    const told = new Array<Telling>(tokens.length);
    for (let at = 0; at < tokens.length; at++) told[at] = tellings.of((tokens[at] as Token).word);
    this.#told = told;
  }

  /**
   * The token at `at`. Readers look before the first word a hundred times a text: an array that is asked for a place below 0
   * looks for a name like "-1", which takes V8 as long as twenty words and makes every look slower.
   */
  token(at: number): Token | undefined {
    return at < 0 ? undefined : this.tokens[at];
  }

  /** The normal form of the word at token `at`; empty where there is none. */
  norm(at: number): string {
    return at < 0 ? '' : (this.tokens[at]?.norm ?? '');
  }

  /** Whether the token at `at` is one of some marks, of one code unit each: readers ask so at each word, and a pattern takes several times as long. */
  isMark(at: number, marks: string): boolean {
    const norm = at < 0 ? undefined : this.tokens[at]?.norm;
    return norm?.length === 1 && marks.includes(norm);
  }

  /** As written; empty where there is none. */
  text(at: number): string {
    return at < 0 ? '' : (this.tokens[at]?.text ?? '');
  }

  /** Whether the word at token `at` belongs to a closed class of the grammar. */
  is(at: number, name: ClassName): boolean {
    const told = at < 0 ? undefined : this.#told[at];
    return told !== undefined && told.isOf(name);
  }

  /** Whether the word at token `at` belongs to one of some closed classes. */
  isAny(at: number, names: readonly ClassName[]): boolean {
    const told = at < 0 ? undefined : this.#told[at];
    return told !== undefined && told.isOfAny(names);
  }

  /** Whether one of the tokens `from`–`to` belongs to a closed class. */
  any(from: number, to: number, name: ClassName): boolean {
    const end = Math.min(to, this.tokens.length);
    for (let at = Math.max(0, from); at < end; at++) if ((this.#told[at] as Telling).isOf(name)) return true;
    return false;
  }

  /** Whether the word at token `at` has one of the grammar's endings. */
  ends(at: number, name: EndingName): boolean {
    return at >= 0 && this.#told[at]?.ends(name) === true;
  }

  /** How many tokens from `at` on (before `to`) are a phrase of the grammar, the longest one; 0 where none is. */
  phraseLength(at: number, name: PhraseName, to = this.tokens.length): number {
    // Most words begin none.
    const phrases = at >= 0 && at < to ? this.#told[at]?.begun?.get(name) : undefined;
    if (phrases) for (const phrase of phrases) if (at + phrase.length <= to && this.#stands(phrase, at)) return phrase.length;
    return 0;
  }

  /** Whether the words from token `at` on, which is the first one of a phrase, are those of the phrase */
  #stands(phrase: readonly string[], at: number): boolean {
    const { tokens } = this;
    for (let offset = 1; offset < phrase.length; offset++) if (phrase[offset] !== tokens[at + offset]?.norm) return false;
    return true;
  }

  /** Whether the token at `at` is a word with a capital. */
  isCapital(at: number): boolean {
    return at >= 0 && this.#told[at]?.isCapital === true;
  }
}
