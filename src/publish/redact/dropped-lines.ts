import type { FrontMatter } from '../../statement/front-matter.js';
import type { Span } from '../../statement/span.js';

/** Keys whose lines lead to the published text, or to people behind it. */
const dropped: ReadonlySet<string> = new Set(['source', 'related', 'contact']);

/** A line that goes on with the one before: indented, an entry of a list, blank, or a remark. */
const goesOn = /^(?:[ \t#]|-(?!--)|\r?\n)/u;

/** Lines of the front matter that lead to the published text, or to people behind it, to be left out: under a key that is written twice or wrongly, too. */
export function droppedLines(text: string, { span, at, problems }: FrontMatter): (Span & { readonly text: string })[] {
  if (!span) return [];
  const said = Object.entries(at).flatMap(([name, place]) => (dropped.has(name) ? [{ start: place.key.start, end: place.value?.end ?? place.key.end }] : []));
  const wrong = problems.filter(({ kind, key, detail }) => (kind === 'duplicate-key' && dropped.has(key ?? '')) || (kind === 'misspelt-key' && dropped.has(detail ?? '')));
  return [...said, ...wrong].flatMap((place) => {
    const start = text.lastIndexOf('\n', place.start - 1) + 1;
    let end = text.indexOf('\n', place.end - 1) + 1;
    while (end > 0 && end < span.end && goesOn.test(text.slice(end, end + 3))) end = text.indexOf('\n', end) + 1;
    return end === 0 ? [] : [{ start, end, text: '' }];
  });
}
