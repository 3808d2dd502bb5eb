import type { Library, OpenedFolder } from '../library/library.js';
import { Libraries } from './libraries.js';
import { folderMessage, libraryWords, unkeptMessage, unreadMessage } from './library-words.js';
import { Progress } from './progress.js';
import type { Session } from './session.js';

/** What is said of a folder that was opened: what was wrong with its index. */
function remarks(folder: OpenedFolder, { options: { locale }, words: cli }: Session): readonly string[] {
  if ('failed' in folder) return [];
  const words = libraryWords(locale);
  return [
    ...(folder.remade === undefined ? [] : [words.remade[folder.remade]]),
    ...(folder.unkept === undefined ? [] : [words.unkept(unkeptMessage(folder.unkept, locale, cli))]),
  ];
}

/** Tells what came of opening a library: folders that could not be opened are failures of the session, the rest is worth knowing. */
function tell(library: Library, session: Session, saysUnread: boolean): void {
  const { options: { locale }, words: cli } = session;
  for (const folder of library.folders) {
    if ('failed' in folder) session.fail({ file: folder.name, message: folderMessage(folder.failed, locale, cli) });
    else if (folder.index.entries.length === 0) session.fail({ file: folder.name, message: libraryWords(locale).noStatement });
    for (const remark of remarks(folder, session)) session.remark({ file: folder.name, message: remark });
  }
  if (saysUnread) for (const { file, reason } of library.unread) session.remark({ file, message: unreadMessage(reason, locale, cli) });
}

/**
 * The libraries of a session, which show on a terminal how far opening is, and tell what came of it.
 * @param saysUnread whether each file that could not be read is named
 */
export function librariesOf(session: Session, saysUnread: boolean): Libraries {
  const { io, options, words } = session;
  const progress = new Progress(io, { ...words, progress: libraryWords(options.locale).progress });
  return new Libraries({
    optionsFor: (path) => session.optionsFor({ file: path, path }),
    limit: options.maxSize,
    progress: (done, all) => { progress.done(done, all); },
    opened: (library) => {
      progress.clear();
      tell(library, session, saysUnread);
    },
  });
}
