/** A mark of emphasis inside a name, and whether a word stands before it, so that it closes what was opened further ahead. */
const mark = /(?<=(\S?))(\*{1,3}|_{1,3})(?=(\S?))/u;

/** A tag of HTML, with its slash, its name, and a slash that closes it at once. */
const tag = /<(\/?)([a-z][a-z\d-]*)(?:[\s"'/][^<>]*)?>/giu;
/** Tags that nothing closes. */
const single: ReadonlySet<string> = new Set(['br', 'img', 'wbr', 'hr', 'input']);

/** The tags inside a name whose other half stands outside of it: those that close, and those that open, without what they say besides, which may be the name. */
function halves(written: string): { readonly closing: string; readonly opening: string } {
  const closing: string[] = [];
  const opening: string[] = [];
  for (const [, slash = '', given = ''] of written.matchAll(tag)) {
    const name = given.toLowerCase();
    if (single.has(name)) continue;
    if (slash === '') opening.push(name);
    else if (opening.at(-1) === name) opening.pop();
    else closing.push(name);
  }
  return { closing: closing.map((name) => `</${name}>`).join(''), opening: opening.map((name) => `<${name}>`).join('') };
}

/**
 * A label in the place of a name, with the marks and tags that stand inside of the name, so that both stay in pairs.
 * @param written the name as it stands in the file
 */
export function nearestMarkup(written: string, label: string): string {
  if (!written.includes('<')) return nearestMarks(written, label);
  const { closing, opening } = halves(written);
  const labelled = nearestMarks(written.replace(tag, ''), label);
  return closing === '' ? `${opening}${labelled}` : `${labelled}${closing}${opening}`;
}

function nearestMarks(written: string, label: string): string {
  const found = mark.exec(written);
  if (found === null) return label;
  const marks = [...written.matchAll(/\*{1,3}|_{1,3}/gu)].map(([each]) => each);
  // Marks in pairs go with the words that they were on.
  if (marks.length % 2 === 0) return label;
  const closes = /[\p{L}\p{M}.]$/u.test(written.slice(0, found.index));
  return closes ? `${label}${found[0]}` : `${marks.at(-1) ?? ''}${label}`;
}
