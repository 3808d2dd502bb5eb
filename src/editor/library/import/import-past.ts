import type * as vscode from 'vscode';
import type { Workbench } from '../../commands/command.js';
import { chooseSources } from './choosing.js';
import { mayFetch, mayWrite } from './confirming.js';
import { ImportRun } from './run.js';
import { sourcesIn } from './source.js';
import { chooseTarget } from './target.js';
import { tell } from './telling.js';

/**
 * Imports past statements into a folder of the library.
 * @param given files and folders; asked for where there are none
 */
export async function importPast(workbench: Workbench, given: readonly vscode.Uri[] | undefined): Promise<void> {
  if (!await mayWrite()) return;
  const chosen = given === undefined ? await chooseSources(workbench.net !== undefined) : { uris: given };
  if (chosen === undefined) return;
  const folder = await chooseTarget(workbench.past, workbench.configurations, 'uris' in chosen ? chosen.uris : []);
  if (folder === undefined) return;
  const sources = 'uris' in chosen ? await sourcesIn(chosen.uris, folder) : chosen.sources;
  const addresses = sources.flatMap((source) => (source.kind === 'address' ? [source.address] : []));
  if (addresses.length > 0 && !await mayFetch(addresses)) return;
  const run = new ImportRun(workbench, folder);
  await run.over(sources);
  await workbench.past.ready();
  await workbench.past.refresh();
  await tell(run, folder, workbench.texts);
}
