/** The folder that a path stands in; of the topmost folder itself. Paths have slashes. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/', path.length - 2);
  if (at < 0) return path;
  // "/" and "C:/" are their own folders.
  const above = path.slice(0, at);
  return above === '' || /^[a-zA-Z]:$/u.test(above) ? `${above}/` : above;
}

/** The last part of a path, which has slashes. */
export function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The path of a file that is named from a folder.
 * @returns undefined for one outside of that folder: absolute, or above it
 */
export function inside(folder: string, written: string): string | undefined {
  const parts: string[] = [];
  if (/^(?:[/\\]|[a-zA-Z][\w+.-]*:)/u.test(written)) return undefined;
  for (const part of written.split(/[/\\]/u)) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.length === 0 ? undefined : [folder.replace(/\/$/u, ''), ...parts].join('/');
}
