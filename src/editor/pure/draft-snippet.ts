import { snippetText } from './snippet-text.js';

/** Keys of a new statement's front matter that are left to the drafter, with a word on what can stand there. */
const openKey = /^([a-z]+):(?= # )/gmu;

/**
 * A new statement as a VS Code snippet: its gaps are tab stops, then the keys that only the drafter can fill in, and the end of the text.
 * @param text as `skeletonOf` makes it
 */
export function draftSnippet(text: string): string {
  const snippet = snippetText(text);
  let stop = Math.max(0, ...Array.from(snippet.matchAll(/\$\{(\d+):/gu), ([, number]) => Number(number)));
  const end = snippet.indexOf('\n---\n');
  return snippet.slice(0, end).replaceAll(openKey, (_, key: string) => `${key}: $${++stop}`) + snippet.slice(end);
}
