/** `[NAME]`, `[NAME OF THE COURT]`: capitals in brackets, and no Markdown link or reference. */
const placeholder = /\[(\p{Lu}[\p{Lu}\d '’/.,-]+)\](?![([:])/gu;

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
  for (const match of text.matchAll(placeholder)) {
    const [whole] = match;
    const stop = stops.get(whole) ?? stops.size + 1;
    stops.set(whole, stop);
    snippet += `${escape(text.slice(done, match.index))}\${${stop}:${escape(whole)}}`;
    done = match.index + whole.length;
  }
  return snippet + escape(text.slice(done));
}

function escape(text: string): string {
  return text.replaceAll(/[\\$}]/gu, String.raw`\$&`);
}
