import type { Span } from '../../statement/span.js';
import { covering, isClear } from './clear.js';
import type { Label } from './labels.js';
import type { NameIndex } from './name-index.js';
import { foldWord } from './name-words.js';
import type { Known } from './people.js';

export type AddressKind = 'web' | 'mail' | 'tag' | 'handle';

/** An address in a text. */
export interface Address extends Span {
  readonly kind: AddressKind;
  /** Its words, folded. */
  readonly words: readonly string[];
}

const kinds: readonly (readonly [AddressKind, RegExp])[] = [
  ['web', /(?:https?:\/\/|www\.)[^\s<>"“”«»)\]]+|(?<=\]\()[^\s<>)]+|(?<=\]\(<)[^<>\n]+|(?<=\]:[ \t]{0,4}<)[^<>\n]+|(?<=\]:[ \t]{0,4})[^\s<>]+(?=[ \t]*(?:["'(]|\r?\n|$))/giu],
  ['web', /(?<=\b(?:href|src|srcset|poster|cite|action|data-[a-z-]{1,20})[ \t]?=[ \t]?["'])[^"'<>\n]+/giu],
  ['mail', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu],
  ['web', /(?<![\p{L}\d@._-])(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}\/[^\s<>"“”«»)\]]*/giu],
  ['tag', /(?<![\p{L}\d/&])[#＃][\p{L}\p{M}\d_]+/gu],
  ['handle', /(?<![\p{L}\d._%+-])[@＠][\p{L}\p{M}\d_]+(?:[.-][\p{L}\p{M}\d_]+)*/gu],
];

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // Not an escape: the address is what is written.
    return address;
  }
}

/** Addresses, hash tags and handles of a text, in order, each once. */
export function addressesIn(text: string): Address[] {
  let found: Address[] = [];
  for (const [kind, shape] of kinds) {
    const covered = covering(found);
    const more = [...text.matchAll(shape)].map(({ index, 0: written }): Address => {
      const words = decoded(written).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '').map(foldWord);
      return { start: index, end: index + written.length, kind, words };
    });
    found = [...found, ...more.filter((address) => isClear(address, covered))];
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A part of a name inside other letters tells who it is from so many letters on; a shorter one where marks stand around it. */
const shortestInside = 4;

/** Whose name is in some words of an address or a file's name. */
export function namedIn(words: readonly string[], index: NameIndex): Known | undefined {
  for (const word of words) {
    const known = index.whole(word)[0] ?? index.runTogether(word, true);
    if (known) return known;
  }
  const together = words.join('');
  return index.inside(together, shortestInside)[0] ?? index.whole(together)[0] ?? index.runTogether(together, false);
}

/** What stands for an address with a name in it. The domain is reserved for what leads nowhere (RFC 2606). */
export function safeAddress({ kind }: Address, { full }: Label): string {
  const closed = full.replace(/\s/gu, '');
  return { web: 'https://redacted.invalid/', mail: 'redacted@redacted.invalid', tag: `#${closed}`, handle: `@${closed}` }[kind];
}
