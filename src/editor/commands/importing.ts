import * as vscode from 'vscode';
import type { CommandMap } from './command.js';
import { recordIn } from './library.js';

/** Commands that bring past statements into the library. What reads pages and Word documents is only evaluated when they run. */
export const importingCommands: CommandMap = {
  /** @param given the file or folder whose menu it was chosen in, and all that were selected there; asked for where there is none */
  async importPast(workbench, given, selected) {
    const { importPast } = await import('../library/import/import-past.js');
    await importPast(workbench, urisIn(selected) ?? urisIn([given]));
  },

  /** @param given a row of the library, or the address of a record's page */
  async fetchText(workbench, given) {
    const record = recordIn(given);
    if (record === undefined) return;
    const { fetchText } = await import('../library/import/fetch-text.js');
    await fetchText(workbench, record);
  },
};

function urisIn(given: unknown): readonly vscode.Uri[] | undefined {
  const uris = Array.isArray(given) ? given.filter((each) => each instanceof vscode.Uri) : [];
  return uris.length === 0 ? undefined : uris;
}
