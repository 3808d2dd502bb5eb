import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Span } from '../../statement/span.js';
import { letThrough } from './let-through.js';

/** What retext-equality found. Offsets into the plain text. */
export interface Disrespect extends Span {
  readonly actual: string;
  readonly expected: readonly string[];
  readonly id: string;
}

export type Finder = (text: string) => Disrespect[];

/** Makes retext-equality ready to find, but for the words that this field uses in another sense. */
export function makeFinder(): Finder {
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
