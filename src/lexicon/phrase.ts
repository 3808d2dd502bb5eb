/** Part of a phrase: a choice of words, a gap, or a choice of sequences (one of which may be missing). */
export type Unit =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly Unit[])[]; readonly optional: boolean };

/** All forms of a verb, by its base form. */
export type Inflections = (base: string) => readonly string[];

/** What stands in a phrase for a number of any size. */
export const numberSign = '#';

/** A gap stands for so many words at most. */
export const gapWidth = 4;

/**
 * Reads the notation of phrases.
 *
 * - words stand for themselves, in their normal form (lower case)
 * - `#` is a number: 4, 55th
 * - `a|b` is a choice of words, `(a b | c)` a choice of phrases
 * - `[also]` may be missing, `[a b | c]` is a choice that may be missing
 * - `~call` stands for all forms of a verb: call, calls, called, calling; `~pedir:now` for those that the language's inflections give that name
 * - `...` stands for up to four words of any kind, but no punctuation
 * - `\(` and `\)` are the marks themselves
 *
 * @param inflections the forms of a verb
 * @throws {SyntaxError} when brackets do not match, a choice has an empty side, or nothing in the phrase must be there
 */
export function parsePhrase(phrase: string, inflections: Inflections): Unit[] {
  const parser = new PhraseParser(phrase, inflections);
  const units = parser.sequence();
  parser.end();
  if (!units.some((unit) => unit.kind === 'words' || (unit.kind === 'choice' && !unit.optional))) throw new SyntaxError(`Nothing in the phrase must be there: ${phrase}`);
  if (units[0]?.kind === 'gap') throw new SyntaxError(`A phrase cannot begin with a gap: ${phrase}`);
  return units;
}

class PhraseParser {
  readonly #parts: readonly string[];
  readonly #phrase: string;
  readonly #inflections: Inflections;
  #at = 0;

  constructor(phrase: string, inflections: Inflections) {
    this.#phrase = phrase;
    this.#inflections = inflections;
    this.#parts = phrase.match(/\\[()]|[[\]()]|[^\s[\]()]+/gu) ?? [];
  }

  sequence(): Unit[] {
    const units: Unit[] = [];
    for (let part = this.#parts[this.#at]; part !== undefined && part !== ')' && part !== ']' && part !== '|'; part = this.#parts[this.#at]) units.push(this.#unit(part));
    if (units.length === 0) throw new SyntaxError(`Empty phrase or choice: ${this.#phrase}`);
    return units;
  }

  end(): void {
    if (this.#at < this.#parts.length) throw new SyntaxError(`Brackets do not match in phrase: ${this.#phrase}`);
  }

  /** A word, a gap, a group or an option. */
  #unit(part: string): Unit {
    this.#at++;
    if (part === '...') return { kind: 'gap' };
    if (part !== '(' && part !== '[') return { kind: 'words', words: part.split('|').flatMap((word) => this.#forms(word)) };
    const choices = [this.sequence()];
    while (this.#parts[this.#at] === '|') {
      this.#at++;
      choices.push(this.sequence());
    }
    if (this.#parts[this.#at++] !== (part === '(' ? ')' : ']')) throw new SyntaxError(`Brackets do not match in phrase: ${this.#phrase}`);
    return { kind: 'choice', choices, optional: part === '[' };
  }

  #forms(word: string): string[] {
    if (word === '') throw new SyntaxError(`A bar with a word on one side only (spaces around it between phrases, none between words): ${this.#phrase}`);
    if (word.startsWith('\\')) return [word.slice(1)];
    return word.startsWith('~') ? [...this.#inflections(word.slice(1))] : [word.toLowerCase()];
  }
}
