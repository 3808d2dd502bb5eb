import type { Language } from '../../lexicon/language.js';
import type { Span } from '../../statement/span.js';
import type { SpanIndex } from '../../statement/span-index.js';
import { isClear } from './clear.js';
import type { Label } from './labels.js';
import type { NameIndex } from './name-index.js';
import { isParticle, type Word } from './name-words.js';
import { isOrdinary } from './ordinary.js';
import type { Known } from './people.js';

/* Words that are part of somebody's name, wherever they stand. */

/** Other words of the calendar that are names too: "12 May". */
const months: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'juin', 'avril', 'mai', 'mars', 'julio', 'abril']);

/** A part of a name inside a longer word tells who it is from so many letters on. */
const shortestInside = 5;

/** What may stand between two words of one name. */
const joint = /^(?:[\s\u00A0*_|]|[-‐‑–'’ʼ.,](?!\s*\n\s*\n)){1,4}$/u;

/** What stands about a word in an address, a path or a file's name. */
const pathBefore = /[/\\_=@~%]$/u;
const pathBehind = /^(?:[/\\_=@~]|\.\p{L}{2,4}(?!\p{L}))/u;
const hyphenBefore = /\p{L}-$/u;
const hyphenBehind = /^-\p{L}/u;

/** Of people who share a word no more are looked at before the next word tells them apart. */
const fewSharing = 8;
/** So many small words and initials at most stand before what tells who it is. */
const mostBefore = 4;

/** A run of words that are of one name. */
interface Run {
  readonly span: Span;
  readonly label: Label;
  /** In words. */
  readonly length: number;
}

/** Whether a word is one letter: an initial. */
function isLetter({ folded }: Word): boolean {
  return folded.length === 1 && !/\p{Lo}/u.test(folded);
}

/** Finds the names of some people among the words of a text. */
export class NameRuns {
  /** Who could be meant by a word, for each that was looked up. */
  private readonly byWord = new Map<string, readonly Known[]>();

  /** @param asides comments and front matter, which are written as notes are: names may stand there in small letters */
  constructor(private readonly text: string, private readonly language: Language, private readonly index: NameIndex, private readonly asides: SpanIndex<Span>) {}

  /** All runs that are somebody's name. @param words of the text, in order, without those that are dealt with */
  among(words: readonly Word[]): readonly Pick<Run, 'span' | 'label'>[] {
    const found: Run[] = [];
    for (let at = 0; at < words.length; at++) {
      const run = this.runAt(words, at);
      if (run === undefined) continue;
      found.push(run);
      at += run.length - 1;
    }
    return found;
  }

  /** The longest run of words from one on that are of one name, with one among them that tells whose. */
  private runAt(words: readonly Word[], at: number): Run | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    let best: { readonly known: Known; readonly length: number; readonly telling: number } | undefined;
    for (const known of this.candidatesAt(words, at)) {
      const run = this.runOf(known, words, at);
      if (run && run.telling > (best?.telling ?? 0)) best = { known, ...run };
    }
    if (best === undefined) return this.smallSurnameAt(first);
    const last = words[at + best.length - 1] ?? first;
    return { span: { start: first.start, end: last.end }, label: best.known.label, length: best.length };
  }

  /** A small word that is somebody's last name, where it is no article and begins no sentence: "Free Das". */
  private smallSurnameAt(word: Word): Run | undefined {
    const known = word.isCapital ? this.index.smallSurname(word.folded) : undefined;
    if (known === undefined) return undefined;
    const isAmid = /[\p{L}\p{M},’'”"»)][ \u00A0]$/u.test(this.text.slice(Math.max(0, word.start - 2), word.start));
    const isBeforeName = /^[ \u00A0]\p{Lu}/u.test(this.text.slice(word.end, word.end + 3));
    return isAmid && !isBeforeName ? { span: word, label: known.label, length: 1 } : undefined;
  }

  /** How far the words from one on are of somebody's name, and how many of them tell it. */
  private runOf(known: Known, words: readonly Word[], at: number): { readonly length: number; readonly telling: number } | undefined {
    let length = 0;
    let until = 0;
    let isFirm = false;
    const telling = new Set<string>();
    for (let next = at; next < words.length; next++) {
      const word = words[next] as Word;
      if (next > at && !this.isJoined(words, next)) break;
      const isFirmHere = this.tells(word, known);
      const isTelling = isFirmHere || this.mayTell(word, known, telling, isFirm);
      if (!isTelling && !this.isOfName(word, known, words, next)) break;
      length++;
      if (isTelling) {
        telling.add(word.folded);
        isFirm ||= isFirmHere;
        until = length;
      } else if (until > 0 && (this.isHyphened(words, next) || this.isBehind(word, words, next) || (word.isCapital && known.smallSurnames.has(word.folded)))) until = length;
    }
    return isFirm || (telling.size > 1 && [...telling].some((word) => !isOrdinary(word, this.language))) ? { length: until, telling: telling.size } : undefined;
  }

  /** Two words of a name side by side tell it in small letters too; not an ordinary one behind the name: "Paredes may appeal". */
  private mayTell({ folded }: Word, known: Known, before: ReadonlySet<string>, isFirm: boolean): boolean {
    return known.telling.has(folded) && !before.has(folded) && !(isFirm && isOrdinary(folded, this.language));
  }

  private isJoined(words: readonly Word[], at: number): boolean {
    return joint.test(this.text.slice((words[at - 1] as Word).end, (words[at] as Word).start));
  }

  /** Whether a word that tells nobody is of a name: a particle that the name has, or an initial. */
  private isOfName(word: Word, known: Known, words: readonly Word[], at: number): boolean {
    if (known.words.has(word.folded) && (isParticle(word.folded) || word.folded.length === 1 || this.isHyphened(words, at))) return true;
    if (!isLetter(word) || !word.isCapital) return false;
    const next = words[at + 1];
    const isCut = this.text.startsWith('.', word.end) || (next !== undefined && this.text.slice(word.end, next.start).trim() === '');
    return isCut && [...known.telling].some((part) => part.startsWith(word.folded));
  }

  /** Whether a hyphen joins a word to the one before: "Tsz-lun". */
  private isHyphened(words: readonly Word[], at: number): boolean {
    const before = words[at - 1];
    return before !== undefined && /^[-‐‑]$/u.test(this.text.slice(before.end, (words[at] as Word).start));
  }

  /** Whether what stands behind the last word that tells is an initial of the name: "Paredes, A." */
  private isBehind(word: Word, words: readonly Word[], at: number): boolean {
    return isLetter(word) && word.isCapital && this.text.startsWith('.', word.end) && /^,?[ \u00A0]$/u.test(this.text.slice((words[at - 1] as Word).end, word.start));
  }

  /** Who could be meant by the words from one on. Of many who share the first that tells, those who share the next one too. */
  private candidatesAt(words: readonly Word[], at: number): readonly Known[] {
    let pivot = at;
    for (; pivot < at + mostBefore; pivot++) {
      const word = words[pivot];
      if (word === undefined || (pivot > at && !this.isJoined(words, pivot))) return [];
      if (this.candidates(word).length > 0) break;
      if (!isParticle(word.folded) && !isLetter(word)) return [];
    }
    const first = words[pivot];
    const all = first ? this.candidates(first) : [];
    if (all.length <= fewSharing) return all;
    for (let next = pivot + 1; next < words.length && next <= pivot + mostBefore && this.isJoined(words, next); next++) {
      const others = new Set(this.candidates(words[next] as Word));
      if (others.size === 0) continue;
      const [fewer, more] = others.size < all.length ? [[...others], new Set(all)] : [all, others];
      const shared = fewer.filter((known) => more.has(known));
      return shared.length > 0 ? shared : all.slice(0, fewSharing);
    }
    return all.slice(0, fewSharing);
  }

  /** Who could be meant by a word, whole, with an ending or inside a longer one. */
  private candidates({ folded }: Word): readonly Known[] {
    let known = this.byWord.get(folded);
    if (known === undefined) {
      known = this.index.whole(folded);
      if (known.length === 0) known = [...new Set([...this.index.inside(folded, shortestInside), ...this.index.withEnding(folded), ...this.runTogether(folded)])];
      this.byWord.set(folded, known);
    }
    return known;
  }

  private runTogether(folded: string): readonly Known[] {
    const known = folded.length < shortestInside ? undefined : this.index.runTogether(folded, false);
    return known ? [known] : [];
  }

  /** Whether a word tells that somebody is meant: it is of the name, and written as names are. */
  private tells(word: Word, { telling, small }: Known): boolean {
    const { folded, isCapital, start, end } = word;
    // What is no part of a name itself has one inside, or is several run together: that is why somebody is a candidate.
    if (!telling.has(folded)) return (isCapital || this.isAside(word) || this.isInPath(word)) && this.isLonger(folded);
    return (isCapital || small.has(folded) || this.isAside(word) || this.isInPath(word)) && !(months.has(folded) && this.isDate(start, end));
  }

  private isLonger(folded: string): boolean {
    return this.index.whole(folded).length === 0 && (this.byWord.get(folded)?.length ?? 0) > 0;
  }

  private isAside(word: Span): boolean {
    return !isClear(word, this.asides);
  }

  /** Whether a word stands in an address, a path or a file's name, or is joined to another by a hyphen and is no ordinary one. */
  private isInPath({ start, end, folded }: Word): boolean {
    const before = this.text.slice(Math.max(0, start - 2), start);
    const behind = this.text.slice(end, end + 6);
    return pathBefore.test(before) || pathBehind.test(behind) || ((hyphenBefore.test(before) || hyphenBehind.test(behind)) && !isOrdinary(folded, this.language));
  }

  /** Whether the number of a day stands beside a month. */
  private isDate(start: number, end: number): boolean {
    return /\d(?:st|nd|rd|th|er)?[\s\u00A0]+(?:of|de)?[\s\u00A0]*$/u.test(this.text.slice(Math.max(0, start - 12), start)) || /^[\s\u00A0]+\d/u.test(this.text.slice(end, end + 4));
  }
}
