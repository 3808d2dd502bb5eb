/** Part of a phrase: a choice of words, a gap, or a choice of sequences (one of which may be missing). */
export type Unit =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'gap'; readonly width: number }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly Unit[])[]; readonly optional: boolean };

/** Why a phrase cannot be read. */
export type PhraseFault = 'empty' | 'one-sided-bar' | 'no-verb' | 'brackets' | 'nothing-needed' | 'gap-first' | 'too-many-ways' | 'too-long';

/** Thrown for a phrase that cannot be read. */
export class PhraseError extends SyntaxError {
  constructor(readonly fault: PhraseFault, phrase: string) {
    super(`${fault.replaceAll('-', ' ')}: ${phrase}`);
  }
}

/** All forms of a verb, by its base form. */
export type Inflections = (base: string) => readonly string[];

/** What stands in a phrase for a number of any size. */
export const numberSign = '#';

/** A gap stands for so many words at most; gaps that stand in a row are one, as wide as they are together. */
const gapWidth = 4;

/** In so many ways a phrase may stand for the same words at most: each of them is tried at every place where the phrase begins. */
const mostWays = 5 ** 5;

/**
 * Reads the notation of phrases.
 *
 * - words stand for themselves, in their normal form (lower case)
 * - `#` is a number: 4, 55th
 * - `a|b` is a choice of words, `(a b | c)` a choice of phrases
 * - `[also]` may be missing, `[a b | c]` is a choice that may be missing
 * - `~call` stands for all forms of a verb: call, calls, called, calling; `~pedir:now` for those that the language's inflections give that name
 * - `...` stands for up to four words of any kind, but no punctuation; `... [...]` for up to eight
 * - `\(` and `\)` are the marks themselves
 *
 * @param inflections the forms of a verb
 * @throws {PhraseError} when brackets do not match, a choice has an empty side, nothing in the phrase must be there, or it may stand for the same words in too many ways
 */
export function parsePhrase(phrase: string, inflections: Inflections): Unit[] {
  const parser = new PhraseParser(phrase, inflections);
  const units = parser.sequence();
  parser.end();
  if (!units.some((unit) => unit.kind === 'words' || (unit.kind === 'choice' && !unit.optional))) throw new PhraseError('nothing-needed', phrase);
  if (units[0]?.kind === 'gap') throw new PhraseError('gap-first', phrase);
  if (waysOf(units, repeatedIn(units)) > mostWays) throw new PhraseError('too-many-ways', phrase);
  return units;
}

function wordsOf(units: readonly Unit[]): string[] {
  return units.flatMap((unit) => (unit.kind === 'words' ? unit.words : unit.kind === 'choice' ? unit.choices.flatMap(wordsOf) : []));
}

/** Words that stand in a phrase more than once. */
function repeatedIn(units: readonly Unit[]): ReadonlySet<string> {
  const words = wordsOf(units);
  return new Set(words.filter((word, index) => words.indexOf(word) !== index));
}

/** How many of some sequences share a word: which of them is meant, that word does not tell. */
function mostAlike(choices: readonly (readonly Unit[])[]): number {
  const counts = new Map<string, number>();
  for (const choice of choices) for (const word of new Set(wordsOf(choice))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}

/**
 * In how many ways a sequence may stand for the same words, at most: its gaps can be filled in several, and of "stop [stop] [stop] now"
 * nobody knows which of the two is missing.
 */
function waysOf(units: readonly Unit[], repeated: ReadonlySet<string>): number {
  let ways = 1;
  for (const unit of units) {
    if (unit.kind === 'gap') ways *= unit.width + 1;
    if (unit.kind !== 'choice') continue;
    const maySkip = unit.optional && wordsOf(unit.choices.flat()).some((word) => repeated.has(word));
    ways *= Math.max(...unit.choices.map((choice) => waysOf(choice, repeated))) * mostAlike(unit.choices) + (maySkip ? 1 : 0);
  }
  return ways;
}

/** How wide a gap is that may be missing, or may not; 0 for anything else. */
function widthOf(unit: Unit | undefined): number {
  if (unit?.kind === 'gap') return unit.width;
  const [only, ...more] = unit?.kind === 'choice' ? unit.choices : [];
  return only?.length === 1 && more.length === 0 && only[0]?.kind === 'gap' ? only[0].width : 0;
}

/** "... [...]": gaps in a row as one, which can be filled in as many ways as it is wide, and not in the power of how many they are. */
function withGapsJoined(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const [width, before] = [widthOf(unit), widthOf(joined.at(-1))];
    if (width > 0 && before > 0) joined.splice(-1, 1, { kind: 'gap', width: before + width });
    else joined.push(unit);
  }
  return joined;
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
    if (units.length === 0) throw new PhraseError('empty', this.#phrase);
    return withGapsJoined(units);
  }

  end(): void {
    if (this.#at < this.#parts.length) throw new PhraseError('brackets', this.#phrase);
  }

  /** A word, a gap, a group or an option. */
  #unit(part: string): Unit {
    this.#at++;
    if (part === '...') return { kind: 'gap', width: gapWidth };
    if (part !== '(' && part !== '[') return { kind: 'words', words: part.split('|').flatMap((word) => this.#forms(word)) };
    const choices = [this.sequence()];
    while (this.#parts[this.#at] === '|') {
      this.#at++;
      choices.push(this.sequence());
    }
    if (this.#parts[this.#at++] !== (part === '(' ? ')' : ']')) throw new PhraseError('brackets', this.#phrase);
    return { kind: 'choice', choices, optional: part === '[' };
  }

  #forms(word: string): string[] {
    if (word === '') throw new PhraseError('one-sided-bar', this.#phrase);
    if (/^~(?::|$)/u.test(word)) throw new PhraseError('no-verb', this.#phrase);
    if (word.startsWith('\\')) return [word.slice(1)];
    return word.startsWith('~') ? [...this.#inflections(word.slice(1))] : [word.toLowerCase()];
  }
}
