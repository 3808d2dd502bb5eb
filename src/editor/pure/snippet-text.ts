import { placeholdersIn } from '../../statement/placeholders.js';

/**
 * The text of a fix as a VS Code snippet: each placeholder becomes a tab stop that keeps its words as they are, so
 * that a draft with one left over still shows it. The same placeholder twice is one stop, filled in once.
 *
 * @param text replacement text with placeholders such as `[NAME]`
 */
export function snippetText(text: string): string {
  const stops = new Map<string, number>();
  let snippet = '';
  let done = 0;
  for (const { text: words, start, end } of placeholdersIn(text)) {
    const stop = stops.get(words) ?? stops.size + 1;
    stops.set(words, stop);
    snippet += `${escape(text.slice(done, start))}\${${stop}:${escape(words)}}`;
    done = end;
  }
  return snippet + escape(text.slice(done));
}

function escape(text: string): string {
  return text.replaceAll(/[\\$}]/gu, String.raw`\$&`);
}
