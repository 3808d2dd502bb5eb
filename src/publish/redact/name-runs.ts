import type { Span } from '../../statement/span.js';
import type { SpanIndex } from '../../statement/span-index.js';
import { isClear } from './clear.js';
import type { Label } from './labels.js';
import { isParticle, type Word } from './name-words.js';
import type { Known } from './people.js';

/* Words that are part of somebody's name, wherever they stand. */

/** Other words of the calendar that are names too: "12 May". */
const months: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'juin', 'avril', 'mai', 'mars', 'julio', 'abril']);

/** A part of a name inside a longer word tells who it is from so many letters on. */
const shortestInside = 5;

/** What may stand between two words of one name. */
const joint = /^(?:[\s\u00A0*_]|[-‐‑–'’ʼ.,](?!\s*\n\s*\n)){1,4}$/u;

/** A run of words that are of one name. */
interface Run {
  readonly span: Span;
  readonly label: Label;
  /** In words. */
  readonly length: number;
}

/** Whether a part of a name is what a longer word begins with, but for an ending, or stands inside of it. */
function isInside(word: string, longer: string): boolean {
  if (longer.length <= word.length) return false;
  return word.length >= shortestInside ? longer.includes(word) : word.length > 3 && (longer === `${word}s` || longer === `${word}es`);
}

/** Finds the names of some people among the words of a text. */
export class NameRuns {
  /** Who could be meant by a word, for each that was looked up. */
  private readonly byWord = new Map<string, Known[]>();

  /** @param asides comments and front matter, which are written as notes are: names may stand there in small letters */
  constructor(private readonly text: string, private readonly people: readonly Known[], private readonly asides: SpanIndex<Span>) {
    // Of people whose names have the same words the first is the one who is meant.
    const sames = new Set<string>();
    for (const known of people) {
      const same = JSON.stringify([[...known.words].sort(), [...known.telling].sort()]);
      if (sames.has(same)) continue;
      sames.add(same);
      for (const word of known.words) {
        const before = this.byWord.get(word);
        if (before) before.push(known);
        else this.byWord.set(word, [known]);
      }
    }
  }

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
    for (const known of this.candidates(first.folded)) {
      let length = 0;
      let until = 0;
      let telling = 0;
      for (let next = at; next < words.length; next++) {
        const word = words[next] as Word;
        if (next > at && !joint.test(this.text.slice((words[next - 1] as Word).end, word.start))) break;
        const isTelling = this.tells(word, known);
        if (!isTelling && !(known.words.has(word.folded) && (isParticle(word.folded) || word.folded.length === 1))) break;
        length++;
        if (!isTelling) continue;
        telling++;
        until = length;
      }
      if (telling > (best?.telling ?? 0)) best = { known, length: until, telling };
    }
    if (best === undefined) return undefined;
    const last = words[at + best.length - 1] ?? first;
    return { span: { start: first.start, end: last.end }, label: best.known.label, length: best.length };
  }

  /** Who could be meant by a word, whole, with an ending or inside a longer one. */
  private candidates(folded: string): readonly Known[] {
    const known = this.byWord.get(folded);
    if (known) return known;
    const inside = this.people.filter(({ telling }) => [...telling].some((word) => isInside(word, folded)));
    this.byWord.set(folded, inside);
    return inside;
  }

  /** Whether a word tells that somebody is meant: it is of the name, and written as names are. */
  private tells(word: Word, { telling }: Known): boolean {
    const { folded, isCapital, start, end } = word;
    if (telling.has(folded)) return (isCapital || this.isAside(word)) && !(months.has(folded) && this.isDate(start, end));
    return [...telling].some((part) => isInside(part, folded)) && (isCapital || this.isAside(word));
  }

  private isAside(word: Span): boolean {
    return !isClear(word, this.asides);
  }

  /** Whether the number of a day stands beside a month. */
  private isDate(start: number, end: number): boolean {
    return /\d(?:st|nd|rd|th|er)?[\s\u00A0]+(?:of|de)?[\s\u00A0]*$/u.test(this.text.slice(Math.max(0, start - 12), start)) || /^[\s\u00A0]+\d/u.test(this.text.slice(end, end + 4));
  }
}
