import { remembered } from '../../facts/remembered.js';
import { Kept } from '../../statement/kept.js';
import type { PlainText } from '../../statement/types.js';
import { type Disrespect, type Finder, makeFinder } from './finder.js';
import { patternsIn } from './phrases.js';

/** Drafts hold few of the patterns, and one holds the same after each key. */
const finderOf = remembered((patterns): Finder => makeFinder(patterns.split(' ')));
const cache = new Kept<PlainText, readonly Disrespect[]>();

/** What retext-equality finds in a paragraph, with the words let through that this field uses in another sense. Kept with the text. */
export function disrespectIn(plain: PlainText): readonly Disrespect[] {
  const known = cache.get(plain);
  if (known) return known;
  const patterns = patternsIn(plain);
  const found = patterns.length > 0 ? finderOf([...patterns].sort().join(' '))(plain.text) : [];
  cache.set(plain, found);
  return found;
}
