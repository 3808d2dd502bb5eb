import { readStatement } from '../../statement/index.js';

/** What is known of a document before it is read. */
export interface Candidate {
  /** The file's path or name, with forward slashes. */
  readonly path: string;
  /** Path below the workspace folder, when it is in one. */
  readonly pathInWorkspace: string | undefined;
  readonly languageId: string;
  /** The first part of the text: enough to hold the front matter. */
  readonly head: string;
}

/**
 * Whether a document is a draft of a statement, so that everything else (a README, notes) stays quiet.
 *
 * @param folders folders of statements from the settings, relative to the workspace folder
 * @param choice what the drafter said with a command; it decides when given
 * @param covered what the patterns of the configuration say, which comes next
 */
export function isStatement(candidate: Candidate, folders: readonly string[], choice: boolean | undefined, covered?: 'included' | 'excluded'): boolean {
  if (choice !== undefined) return choice;
  if (covered === 'excluded') return false;
  if (/\.statement\.(?:md|markdown|txt)$/iu.test(candidate.path)) return true;
  if (candidate.languageId !== 'markdown' && candidate.languageId !== 'plaintext') return false;
  if (covered === 'included') return true;
  return saysSo(candidate.head) || isInside(candidate.pathInWorkspace, folders);
}

const fenced = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?=\r?\n|$)/u;

/** `level` and `country` are keys that no other kind of document would carry together with prose; one is enough. */
function saysSo(head: string): boolean {
  const [frontMatter] = fenced.exec(head) ?? [];
  if (frontMatter === undefined) return false;
  const { at } = readStatement(frontMatter).frontMatter;
  return at.level !== undefined || at.country !== undefined;
}

function isInside(path: string | undefined, folders: readonly string[]): boolean {
  if (path === undefined || /(?:^|\/)readme\.[^/]+$/iu.test(path)) return false;
  return folders.some((folder) => {
    const wanted = normalize(folder);
    return wanted === '' || path === wanted || path.startsWith(`${wanted}/`);
  });
}

function normalize(folder: string): string {
  const parts = folder.trim().replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.').join('/');
}
