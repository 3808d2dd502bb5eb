// The packages have no public address for their expressions; the versions are pinned, and a test compares what comes of them.
import { abbreviations, abbreviationsSensitive, elisionAffix, elisionPrefix } from '../../node_modules/parse-english/lib/regex.js';
import { affixSymbol, digitStart, lowerInitial, terminalMarker } from '../../node_modules/parse-latin/lib/expressions.js';
import { type Piece, piecesOf } from './pieces.js';

/** Pieces of a sentence, in order. */
export type Sentence = Piece[];

/** Marks that join two words into one where they stand between them: parse-latin's, without those that are told apart below. */
const joining = /^[-'.:?@=·‐‑’‧]$/u;
const apostrophe = /^['’]$/u;
/** Where one of these stands, the parser has rules that are not worth having twice: ampersands, low lines, fractions, characters of two code units. */
const rare = /[&_\u00AD\u00B2\u00B3\u00B9\u00BC-\u00BE\uD800-\uDFFF\u{10000}-\u{10FFFF}]|\n[^\S\n]*\r?\n|\r(?!\n)/u;
/** "U.S": letters with stops between. */
const initials = /^(?:[^.]\.)+[^.]$/u;
/** With one begins what parse-english knows as an abbreviation by its capital; its pattern takes half a millisecond to make. */
const capital = /^[A-Z]/u;

/** What parse-latin takes for an abbreviation before its stop: numbers, letters, and Latin ones. */
const shortened = /^(?:\d{1,3}|[a-z]|al|ca|cap|cca|cent|cf|cit|con|cp|cwt|ead|etc|ff|fl|ibid|id|nem|op|pro|seq|sic|stat|tem|viz)$/u;

/** Words as long as this are not joined by a slash. */
const longerThanJoined = 3;

/** Goes over a list that changes on the way: `step` says where to go on, where that is not behind the place it was given. */
function walk(list: readonly unknown[], step: (at: number) => number | undefined): void {
  for (let at = 0; at < list.length;) at = Math.max(0, step(at) ?? at + 1);
}

/** Cuts one text as parse-english does. */
class Cutter {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Undefined where only the parser knows. */
  cut(): Sentence[] | undefined {
    const pieces = this.#joined(piecesOf(this.#text));
    if (!pieces) return undefined;
    const sentences: Sentence[] = [];
    let from = 0;
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as Piece;
      if (at < pieces.length - 1 && !(piece.kind === 'mark' && terminalMarker.test(this.#said(piece)))) continue;
      sentences.push(pieces.slice(from, at + 1));
      from = at + 1;
    }
    this.#mergeAbbreviations(sentences, (said) => abbreviations.test(said.toLowerCase()) || (capital.test(said) && abbreviationsSensitive.test(said)));
    this.#mergeWordless(sentences);
    this.#moveClosingMarks(sentences);
    this.#mergeBegun(sentences, (sentence) => this.#startsSmall(sentence));
    this.#mergeBegun(sentences, ([first]) => first?.kind === 'word' && digitStart.test(this.#said(first)));
    this.#mergeAbbreviations(sentences, (said) => shortened.test(said.toLowerCase()));
    this.#mergeBegun(sentences, (sentence) => this.#startsWithComma(sentence));
    for (const sentence of sentences) this.#mergeStops(sentence);
    return sentences;
  }

  #said({ start, end }: Piece): string {
    return this.#text.slice(start, end);
  }

  #is(piece: Piece | undefined, sign: string): boolean {
    return piece?.kind === 'mark' && piece.end - piece.start === sign.length && this.#text.startsWith(sign, piece.start);
  }

  /** Joins words with the marks between them: "two-thirds", "it’s", "U.S.". Gives the same array, with what is left; undefined where only the parser knows. */
  #joined(pieces: Piece[]): Piece[] | undefined {
    for (let at = 0; at < pieces.length; at++) if (pieces[at]?.kind === 'mark' && this.#isElision(pieces, at)) return undefined;
    let left = 0;
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as Piece;
      pieces[left++] = piece;
      // Most words have white space behind them, and nothing to be joined with.
      if (piece.kind !== 'word' || pieces[at + 1]?.kind !== 'mark') continue;
      at = this.#joinFrom(pieces, at);
      const said = this.#said(piece);
      if (!this.#is(pieces[at + 1], '.') || !said.includes('.')) continue;
      if (!initials.test(said)) return undefined;
      if (!/^[\p{N}.]+$/u.test(said)) piece.end = (pieces[++at] as Piece).end;
    }
    pieces.length = left;
    return this.#text.includes('/') ? this.#joinedBySlashes(pieces) : pieces;
  }

  /** Joins the shortest words with the slash between or behind them: "11/04", "m/s". */
  #joinedBySlashes(pieces: readonly Piece[]): Piece[] {
    const joined: Piece[] = [];
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as Piece;
      const before = joined.at(-1);
      const next = pieces[at + 1];
      if (before?.kind !== 'word' || !this.#is(piece, '/')) {
        joined.push(piece);
        continue;
      }
      const isNextWord = next?.kind === 'word';
      if (before.end - before.start >= longerThanJoined || (isNextWord && next.end - next.start >= longerThanJoined)) {
        joined.push(piece);
      } else {
        before.end = isNextWord ? next.end : piece.end;
        if (isNextWord) at++;
      }
    }
    return joined;
  }

  /** Whether a mark, at `at`, stands for letters at a word's edge: "'twas", "rock 'n' roll", "o' clock", "w/". */
  #isElision(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at] as Piece;
    const before = pieces[at - 1];
    if (this.#is(piece, '/')) return before?.kind === 'word' && this.#said(before).toLowerCase() === 'w';
    if (!apostrophe.test(this.#said(piece))) return false;
    const next = pieces[at + 1];
    if (before?.kind === 'word') return next?.kind === 'space' && elisionPrefix.test(this.#said(before).toLowerCase());
    if (next?.kind !== 'word') return false;
    const small = this.#said(next).toLowerCase();
    return small === 'n' || elisionAffix.test(small);
  }

  /** Lets the word at `at` reach over marks and words that belong to it; gives its last piece. */
  #joinFrom(pieces: readonly Piece[], at: number): number {
    const word = pieces[at] as Piece;
    let last = at;
    for (let next = at + 1; next < pieces.length; next++) {
      const piece = pieces[next] as Piece;
      if (piece.kind === 'word') last = next;
      else if (piece.kind === 'space' || !joining.test(this.#said(piece))) break;
    }
    if (this.#is(pieces[last + 1], '-')) last++;
    word.end = (pieces[last] as Piece).end;
    return last;
  }

  /** A sentence whose last word is cut short goes on. */
  #mergeAbbreviations(sentences: Sentence[], isShort: (said: string) => boolean): void {
    walk(sentences, (at) => {
      const sentence = sentences[at] as Sentence;
      const stop = sentence.at(-1);
      const word = sentence.at(-2);
      if (!stop || !this.#is(stop, '.') || word?.kind !== 'word' || !isShort(this.#said(word))) return undefined;
      word.end = stop.end;
      sentence.pop();
      const next = sentences[at + 1];
      if (!next) return undefined;
      append(sentence, next);
      sentences.splice(at + 1, 1);
      return at - 1;
    });
  }

  /** A sentence without a word belongs to the one before it, the first to the one behind it. */
  #mergeWordless(sentences: Sentence[]): void {
    walk(sentences, (at) => {
      const sentence = sentences[at] as Sentence;
      if (sentence.some(({ kind }) => kind === 'word')) return undefined;
      const before = sentences[at - 1];
      const next = sentences[at + 1];
      if (before) append(before, sentence);
      else if (next) next.unshift(...sentence);
      else return undefined;
      sentences.splice(at, 1);
      return before ? at : at + 1;
    });
  }

  /** Closing marks behind a stop belong to the sentence that it ends. */
  #moveClosingMarks(sentences: Sentence[]): void {
    walk(sentences, (at) => {
      const first = sentences[at]?.[0];
      if (at === 0 || first?.kind !== 'mark' || !affixSymbol.test(this.#said(first))) return undefined;
      sentences[at]?.shift();
      sentences[at - 1]?.push(first);
      return at - 1;
    });
  }

  /** A sentence that begins as none does belongs to the one before it. */
  #mergeBegun(sentences: Sentence[], isNone: (sentence: Sentence) => boolean): void {
    walk(sentences, (at) => {
      const before = sentences[at - 1];
      const sentence = sentences[at] as Sentence;
      if (!before || !isNone(sentence)) return undefined;
      append(before, sentence);
      sentences.splice(at, 1);
      return at;
    });
  }

  #startsSmall(sentence: Sentence): boolean {
    const first = sentence.find(({ kind }) => kind !== 'space');
    return first?.kind === 'word' && lowerInitial.test(this.#said(first));
  }

  #startsWithComma(sentence: Sentence): boolean {
    const first = sentence.find(({ kind }) => kind !== 'space');
    return this.#is(first, ',') || this.#is(first, ';');
  }

  /** Stops inside a sentence belong to the word before them, else to the one behind. */
  #mergeStops(sentence: Sentence): void {
    let isInside = false;
    for (let at = sentence.length - 1; at >= 0; at--) {
      const piece = sentence[at] as Piece;
      if (piece.kind === 'word') isInside = true;
      if (piece.kind !== 'mark' || !terminalMarker.test(this.#said(piece))) continue;
      if (!isInside) {
        isInside = true;
        continue;
      }
      if (!this.#is(piece, '.')) continue;
      const before = sentence[at - 1];
      const next = sentence[at + 1];
      if (before?.kind === 'word') {
        if (next?.kind === 'space' && this.#is(sentence[at + 2], '.')) continue;
        before.end = piece.end;
        sentence.splice(at--, 1);
      } else if (next?.kind === 'word') {
        sentence.splice(at, 2, { ...next, start: piece.start });
      }
    }
  }
}

function append(to: Sentence, pieces: Sentence): void {
  for (const piece of pieces) to.push(piece);
}

/**
 * Cuts text into sentences, and these into words, marks and white space, as parse-english does, which takes several times as long:
 * it builds a tree with all positions, and walks it once a rule.
 * @returns undefined where a text has something rare in it: then the parser has to be asked
 */
export function cutLatin(text: string): Sentence[] | undefined {
  return rare.test(text) ? undefined : new Cutter(text).cut();
}
