import picomatch from 'picomatch';

/** Longer patterns than any that people write are refused: matching must stay quick. */
const longestPattern = 200;

/** Most wildcards in a pattern, for the same reason. */
const mostWildcards = 12;

/** Whether a pattern can be matched quickly, and stays below the folder that it is written for. */
export function isUsablePattern(pattern: string): boolean {
  return pattern.trim() !== '' && pattern.length <= longestPattern && (pattern.match(/[*?{[]/gu)?.length ?? 0) <= mostWildcards && !/^(?:[/\\]|[a-zA-Z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(pattern);
}

/**
 * What tells whether a path is one of those that patterns stand for. A pattern that names a folder stands for what is in it.
 * Braces are choices, as in `*.{md,txt}`; nothing else of a shell's arts is known.
 * @param patterns usable ones
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const all = patterns.flatMap((pattern) => {
    const plain = pattern.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/+$/u, '');
    return [plain, `${plain}/**`];
  });
  return picomatch(all, { dot: true, noextglob: true });
}
