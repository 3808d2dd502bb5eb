import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { Kept } from '../../statement/kept.js';
import type { PlainText } from '../../statement/types.js';
import type { Span } from '../../statement/span.js';
import { letThrough } from './let-through.js';
import { mayHold } from './phrases.js';

/** What retext-equality found. Offsets into the plain text. */
export interface Disrespect extends Span {
  readonly actual: string;
  readonly expected: readonly string[];
  readonly id: string;
}

type Finder = (text: string) => Disrespect[];
let finder: Finder | undefined;
const cache = new Kept<PlainText, readonly Disrespect[]>();

function makeFinder(): Finder {
  const processor = unified()
    .use(retextEnglish)
    .use(retextEquality, { ignore: letThrough().flatMap(({ phrases }) => phrases) })
    .freeze();
  return (text) => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages.flatMap(({ place, actual, expected, ruleId }) => {
      if (!place || !('start' in place) || place.start.offset === undefined || place.end.offset === undefined) return [];
      return [{ start: place.start.offset, end: place.end.offset, actual: actual ?? '', expected: expected ?? [], id: ruleId ?? '' }];
    });
  };
}

/** What retext-equality finds in a paragraph, with the words let through that this field uses in another sense. Kept with the text. */
export function disrespectIn(plain: PlainText): readonly Disrespect[] {
  const known = cache.get(plain);
  if (known) return known;
  const found = mayHold(plain) ? (finder ??= makeFinder())(plain.text) : [];
  cache.set(plain, found);
  return found;
}
