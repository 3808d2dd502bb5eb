import { foldName } from '../../reading/people/fold-name.js';
import type { Span } from '../../statement/span.js';
import type { Label } from './labels.js';

export type AddressKind = 'web' | 'mail' | 'tag' | 'handle';

/** An address in a text. */
export interface Address extends Span {
  readonly kind: AddressKind;
  /** Whether a folded word of a name is in it. */
  holds(word: string): boolean;
}

const kinds: readonly (readonly [AddressKind, RegExp])[] = [
  ['web', /(?:https?:\/\/|www\.)[^\s<>"“”«»)\]]+|(?<=\]\()[^\s<>)]+/giu],
  ['mail', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu],
  ['tag', /(?<![\p{L}\d/&])#[\p{L}\p{M}\d_]+/gu],
  ['handle', /(?<![\p{L}\d._%+-])@[\p{L}\p{M}\d_.]+/gu],
];

/** A part of a name inside other letters tells who it is from so many letters on; a shorter one where marks stand around it. */
const shortestInside = 4;

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
  const found: Address[] = [];
  for (const [kind, shape] of kinds) {
    for (const { index, 0: written } of text.matchAll(shape)) {
      const span = { start: index, end: index + written.length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const pieces = decoded(written).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').split(/[^\p{L}\p{M}]+/u).map(foldName);
      const whole = pieces.join('');
      found.push({ ...span, kind, holds: (word) => pieces.includes(word) || (word.length >= shortestInside && whole.includes(word)) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What stands for an address with a name in it. The domain is reserved for what leads nowhere (RFC 2606). */
export function safeAddress({ kind }: Address, { full }: Label): string {
  const closed = full.replace(/\s/gu, '');
  return { web: 'https://redacted.invalid/', mail: 'redacted@redacted.invalid', tag: `#${closed}`, handle: `@${closed}` }[kind];
}
