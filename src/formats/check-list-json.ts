import type { CheckList } from '../publish/check-list/types.js';
import { linesOf } from '../statement/position.js';
import type { UnreadFile } from './check-json.js';

/** The check-list of one file; `text` is what its places are into. */
export interface ListedFile {
  readonly file: string;
  readonly text: string;
  readonly list: CheckList;
}

function fileJson({ file, text, list }: ListedFile): object {
  const lines = linesOf(text);
  return {
    file,
    ready: list.open === 0,
    judged: list.isJudged,
    open: list.open,
    items: list.items.map(({ id, section, state, severity, rule, title, detail, findings, place, fixable, translation }) => {
      const at = place && lines.positionAt(place.start);
      return { id, section, state, severity, rule, title, detail, findings, start: place?.start, end: place?.end, line: at?.line, column: at?.column, fixable, translation };
    }),
  };
}

/**
 * What `forthright check --publish --format json` prints: version 1 of the public shape. Offsets are UTF-16 code units, ends
 * exclusive; lines and columns start at 1. Keys without a value are left out.
 */
export function checkListJson(files: readonly ListedFile[], unread: readonly UnreadFile[]): object {
  return {
    version: 1,
    files: files.map(fileJson),
    unread: unread.map(({ file, message, place }) => ({ file, message, ...place })),
    summary: { files: files.length, ready: files.filter(({ list }) => list.open === 0).length, open: files.reduce((sum, { list }) => sum + list.open, 0) },
  };
}
