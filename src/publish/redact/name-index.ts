import { isParticle } from './name-words.js';
import type { Known } from './people.js';

/** A part of a name with an ending that is looked for in this length alone: shorter than what is looked for inside of words. */
const shortestWithEnding = 4;
const endings = ['s', 'es'] as const;

/** A word of several parts of a name run together: "Liwei". */
const shortestRunTogether = 3;
/** No more people are looked at for one word. */
const mostLookedAt = 40;

/** Who may be meant by a word, found by the word itself: the time does not grow with the number of people. */
export class NameIndex {
  readonly #byWord = new Map<string, Known[]>();
  readonly #byInitials = new Map<string, Known>();
  readonly #byFirst = new Map<string, Known>();
  readonly #smallSurnames = new Map<string, Known>();
  /** How long parts of names are that tell who it is. */
  readonly #lengths: readonly number[];

  constructor(people: readonly Known[]) {
    // Of people whose names have the same words the first is the one who is meant.
    const sames = new Set<string>();
    for (const known of people) {
      const same = JSON.stringify([[...known.words].sort(), [...known.telling].sort()]);
      if (sames.has(same)) continue;
      sames.add(same);
      for (const word of known.telling) {
        const before = this.#byWord.get(word);
        if (before) before.push(known);
        else this.#byWord.set(word, [known]);
        if (!this.#byFirst.has(word.charAt(0))) this.#byFirst.set(word.charAt(0), known);
      }
      for (const small of known.smallSurnames) if (!this.#smallSurnames.has(small)) this.#smallSurnames.set(small, known);
      for (const initials of known.initials) if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, known);
    }
    this.#lengths = [...new Set([...this.#byWord.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  }

  /** Who has a word in the name, and is told by it. */
  whole(word: string): readonly Known[] {
    return this.#byWord.get(word) ?? [];
  }

  /** Whose name is cut short to some letters, or to the first one of a part of it. */
  cutShort(initials: string): Known | undefined {
    return initials.length === 1 ? this.#byFirst.get(initials) : this.#byInitials.get(initials);
  }

  /** Whose last name is a small word. */
  smallSurname(word: string): Known | undefined {
    return this.#smallSurnames.get(word);
  }

  /** Of whose name a part of so many letters or more stands inside of a longer word. */
  inside(longer: string, shortest: number): readonly Known[] {
    const found = new Set<Known>();
    for (const length of this.#lengths) {
      if (length < shortest) continue;
      if (length >= longer.length) break;
      for (let at = 0; at + length <= longer.length; at++) for (const known of this.whole(longer.slice(at, at + length))) found.add(known);
    }
    return [...found];
  }

  /** Of whose name a short part stands with an ending: "Weis". */
  withEnding(longer: string): readonly Known[] {
    return endings.flatMap((ending) => {
      const part = longer.endsWith(ending) ? longer.slice(0, -ending.length) : '';
      return part.length >= shortestWithEnding ? this.whole(part) : [];
    });
  }

  /** Of whose name a word is several parts run together. @param takesInitials whether parts but one may be cut short to their first letter: "lwei" */
  runTogether(word: string, takesInitials: boolean): Known | undefined {
    if (word.length < shortestRunTogether) return undefined;
    const ends = new Set<Known>();
    for (const length of this.#lengths) {
      if (length >= word.length || ends.size >= mostLookedAt) break;
      for (const known of [...this.whole(word.slice(0, length)), ...this.whole(word.slice(-length))].slice(0, mostLookedAt)) ends.add(known);
    }
    return [...ends].find((known) => isMadeOf(word, known, takesInitials));
  }
}

/** Whether a word is nothing but parts of a name, two or more, of which one is whole. */
function isMadeOf(word: string, { words, telling }: Known, takesInitials: boolean): boolean {
  const parts = [...words].filter((part) => part.length > 1 && (telling.has(part) || isParticle(part)));
  const first = new Set([...telling].map((part) => part.charAt(0)));
  // Where the word may be cut, with whether a part that tells was whole so far.
  const reached = new Map<number, boolean>([[0, false]]);
  for (let at = 0; at < word.length; at++) {
    const told = reached.get(at);
    if (told === undefined) continue;
    for (const part of parts) if (word.startsWith(part, at)) reached.set(at + part.length, (reached.get(at + part.length) ?? false) || told || telling.has(part));
    if (takesInitials && first.has(word.charAt(at))) reached.set(at + 1, (reached.get(at + 1) ?? false) || told);
  }
  return reached.get(word.length) === true;
}
