import { snippetText } from './snippet-text.js';

/** Tab stops of a snippet, and keys of a new statement's front matter that are left to the drafter, with a word on what can stand there. */
const stopOrOpenKey = /\$\{(?<stop>\d+):|^(?<key>[a-z]+):(?= # )/gmu;

/**
 * A new statement as a VS Code snippet. Its gaps are tab stops: those of the text first, which is what a drafter comes for, then the front matter
 * from top to bottom with the keys that only the drafter can fill in, and the end of the text.
 * @param text as `skeletonOf` makes it
 */
export function draftSnippet(text: string): string {
  const snippet = snippetText(text);
  const end = snippet.indexOf('\n---\n');
  const numbers = new Map<string, number>();
  let last = 0;
  const renumbered = (part: string): string => part.replaceAll(stopOrOpenKey, (_, stop: string | undefined, key: string | undefined) => {
    if (stop === undefined) return `${key ?? ''}: $${++last}`;
    const number = numbers.get(stop) ?? ++last;
    numbers.set(stop, number);
    return `\${${number}:`;
  });
  const body = renumbered(snippet.slice(end));
  return renumbered(snippet.slice(0, end)) + body;
}
