/** A mark of emphasis inside a name, and whether a word stands before it, so that it closes what was opened further ahead. */
const mark = /(?<=(\S?))(\*{1,3}|_{1,3})(?=(\S?))/u;

/**
 * A label in the place of a name, with the marks that stand inside of the name, so that emphasis stays in pairs.
 * @param written the name as it stands in the file
 */
export function nearestMarkup(written: string, label: string): string {
  const found = mark.exec(written);
  if (found === null) return label;
  const marks = [...written.matchAll(/\*{1,3}|_{1,3}/gu)].map(([each]) => each);
  // Marks in pairs go with the words that they were on.
  if (marks.length % 2 === 0) return label;
  const closes = /[\p{L}\p{M}.]$/u.test(written.slice(0, found.index));
  return closes ? `${label}${found[0]}` : `${marks.at(-1) ?? ''}${label}`;
}
