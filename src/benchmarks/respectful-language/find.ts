import { Kept } from '../../statement/kept.js';
import type { PlainText } from '../../statement/types.js';
import { type Disrespect, type Finder, makeFinder } from './finder.js';
import { mayHold } from './phrases.js';

let finder: Finder | undefined;
const cache = new Kept<PlainText, readonly Disrespect[]>();

/** What retext-equality finds in a paragraph, with the words let through that this field uses in another sense. Kept with the text. */
export function disrespectIn(plain: PlainText): readonly Disrespect[] {
  const known = cache.get(plain);
  if (known) return known;
  const found = mayHold(plain) ? (finder ??= makeFinder())(plain.text) : [];
  cache.set(plain, found);
  return found;
}
