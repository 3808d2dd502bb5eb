import type * as vscode from 'vscode';
import { isProblem } from '../../../library/files.js';
import { KnownStatements } from '../../../library/import/known.js';
import { decode } from '../../../statement/decode.js';
import { EditorLibrary } from '../files.js';
import { keyOf } from '../past-statements.js';

/** A past statement is not longer, in bytes; what is counts as none. */
const longest = 1_000_000;
/** Files that are read at once. */
const together = 64;

/**
 * The statements that a library's folder holds, to tell new ones from those there already. None where there is no such folder yet;
 * a file that cannot be read is no statement to compare with.
 */
export async function knownIn(folder: vscode.Uri, signal: AbortSignal): Promise<KnownStatements> {
  const known = new KnownStatements();
  const files = new EditorLibrary(undefined, (path) => /\.(?:md|markdown)$/iu.test(path));
  const place = keyOf(folder);
  const listing = await files.list(place);
  if (isProblem(listing)) return known;
  for (let at = 0; at < listing.files.length && !signal.aborted; at += together) {
    const some = await Promise.all(listing.files.slice(at, at + together).filter(({ size }) => size <= longest).map(async ({ path }) => ({ path, bytes: await files.read(place, path) })));
    for (const { path, bytes } of some) {
      const decoded = isProblem(bytes) ? undefined : decode(bytes, longest);
      if (decoded !== undefined && 'text' in decoded) known.add(path, decoded.text);
    }
  }
  return known;
}
