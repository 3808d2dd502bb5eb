/** A line in which names are typed, with commas or semicolons between them. */
export interface NamesLine {
  /** All names, each once, without blanks around. */
  readonly names: readonly string[];
  /** Those that are whole, since a comma follows. */
  readonly before: readonly string[];
  /** What is being typed behind the last comma; empty where nothing is. */
  readonly last: string;
}

/** Reads the names in a line. */
export function namesIn(line: string): NamesLine {
  const parts = line.split(/[,;]/u).map((name) => name.replace(/\s+/gu, ' ').trim());
  const once = (names: readonly string[]): string[] => [...new Set(names.filter((name) => name !== ''))];
  return { names: once(parts), before: once(parts.slice(0, -1)), last: parts.at(-1) ?? '' };
}
