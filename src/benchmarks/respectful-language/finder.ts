import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
// The package makes one plugin of all its patterns; of a few it is made in the same way. The version is pinned, and a test notices when the files move.
import { createPlugin } from '../../../node_modules/retext-equality/lib/create-plugin.js';
import { patterns as all } from '../../../node_modules/retext-equality/lib/patterns-en.js';
import type { Span } from '../../statement/span.js';
import { letThrough } from './let-through.js';

/** What retext-equality found. Offsets into the plain text. */
export interface Disrespect extends Span {
  readonly actual: string;
  readonly expected: readonly string[];
  readonly id: string;
}

export type Finder = (text: string) => Disrespect[];

/**
 * Makes retext-equality ready to find phrases of some of its patterns, but for the words that this field uses in another sense.
 * It makes an index of all phrases that it looks for, for each paragraph anew.
 * @param ids of the patterns
 */
export function makeFinder(ids: readonly string[]): Finder {
  const patterns = all.filter(({ id }) => ids.includes(id));
  const processor = unified()
    .use(retextEnglish)
    .use(createPlugin(patterns, 'en'), { ignore: letThrough().flatMap(({ phrases }) => phrases) })
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
