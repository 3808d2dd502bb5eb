import { remembered } from './remembered.js';
import { nameParts } from './sound-keys.js';

/** Ways to write one sound in Latin letters: each becomes one of them. Order matters. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|sz/gu, 's'], [/dzh|zh|dj/gu, 'j'], [/tch|cz/gu, 'ch'], [/kh/gu, 'h'], [/gh/gu, 'g'], [/q|ck/gu, 'k'], [/x/gu, 'ks'], [/c(?=[aou])/gu, 'k'],
  [/ph/gu, 'f'], [/th/gu, 't'], [/dh/gu, 'd'], [/w/gu, 'v'], [/off?$/gu, 'ov'], [/eff?$/gu, 'ev'], [/iy$|ij$|ii$|yi$|ey$|ei$|y$/gu, 'i'], [/ee|y|j/gu, 'i'], [/ou|oo|o/gu, 'u'], [/e/gu, 'a'], [/(.)\1+/gu, '$1'],
];

/** Shorter words differ by one sound and are different names ("Shan", "San"). */
const shortestSpelling = 4;
/** Shorter words differ by one letter and are different names. */
const shortestSlip = 6;

const sounds = remembered((part: string): string => sameSound.reduce((word, [letters, sign]) => word.replace(letters, sign), part));

/** Whether two words differ in one letter, neither the first nor the last: "Daniel" and "Daniela" are two names. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestSlip || Math.abs(a.length - b.length) > 1 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** How two words of names go together. */
export type Likeness = 'same' | 'spelling' | 'slip' | 'other';

/**
 * How two words of names go together: the same, two romanizations of one name, or one letter apart.
 * @param a, b in lower case without marks, as `nameParts` gives them
 */
export function likeness(a: string, b: string): Likeness {
  if (a === b) return 'same';
  const [first, second] = [sounds(a), sounds(b)];
  if (first === second && Math.min(a.length, b.length) >= shortestSpelling && first.length >= shortestSpelling) return 'spelling';
  return isSlip(first, second) ? 'slip' : 'other';
}

/** The parts of two names in pairs, each part of the shorter one with its own; undefined where one has no counterpart. */
function pairs(shorter: readonly string[], longer: readonly string[]): readonly Likeness[] | undefined {
  const left = [...longer];
  const found: Likeness[] = [];
  for (const part of shorter) {
    const kinds = left.map((other) => likeness(part, other));
    const best = (['same', 'spelling', 'slip'] as const).map((kind) => kinds.indexOf(kind)).find((at) => at >= 0);
    if (best === undefined) return undefined;
    found.push(kinds[best] as Likeness);
    left.splice(best, 1);
  }
  return found;
}

/**
 * Whether two spellings are names of one person: the same, in another romanization, with one slip, or without a middle name.
 * @returns `same` (but for marks and middle names), `near` (another romanization, or a slip), or `other` (two people, as far as spelling tells)
 */
export function sameName(a: string, b: string): 'same' | 'near' | 'other' {
  const [shorter, longer] = [nameParts(a), nameParts(b)].sort((one, other) => one.length - other.length) as [readonly string[], readonly string[]];
  // A single name tells too little to be the short form of another.
  if (shorter.length === 0 || (shorter.length === 1 && longer.length > 1)) return 'other';
  const found = pairs(shorter, longer);
  if (!found || found.filter((kind) => kind === 'slip').length > 1) return 'other';
  if (found.every((kind) => kind === 'same')) return 'same';
  return shorter.length === 1 && found[0] === 'slip' ? 'other' : 'near';
}

/**
 * Some names, among which those of one person are found without comparing it with all: two such names have a part in common, as it
 * sounds, since no more than one of their parts may have a slip, and a single name none.
 */
export class NamesAlike {
  readonly #byPart = new Map<string, string[]>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    for (const part of new Set(nameParts(name).map(sounds))) {
      const known = this.#byPart.get(part);
      if (known) known.push(name);
      else this.#byPart.set(part, [name]);
    }
  }

  /** Whether one of them is a name of the same person, as far as `sameName` tells. */
  has(name: string): boolean {
    return nameParts(name).some((part) => this.#byPart.get(sounds(part))?.some((other) => sameName(name, other) !== 'other') === true);
  }
}
