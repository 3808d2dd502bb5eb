import { bundle } from '../lib/bundles.mjs';
import { runInWorkbench } from '../lib/host-run.mjs';
import { inProject, root } from '../lib/places.mjs';
import { runFolder, withSecondFolder } from '../lib/run-folder.mjs';
import { startServer } from '../lib/server.mjs';

/**
 * Runs the suites in the Node extension host of a VS Code server, in a workspace of two folders.
 * @param {{ extension?: string, tests?: string, patience?: number }} [instead] another extension and its tests, for the runner's own test
 */
export async function nodeHost({ extension = root, tests = inProject('out/suite/node/index.js'), patience } = {}) {
  if (extension === root) await Promise.all([bundle('extension'), bundle('suite')]);
  const run = runFolder(inProject('test/suite/workspace'));
  const server = await startServer({ folder: run.folder, testDriver: true, settings: { 'git.enabled': false } });
  try {
    const payload = [
      ['extensionDevelopmentPath', server.remote(extension)],
      ['extensionTestsPath', server.remote(tests)],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ workspace: withSecondFolder(run), payload: JSON.stringify(payload) });
    return await runInWorkbench({ name: 'node-host', url: `${server.url}?${query.toString()}`, serverLog: server.log, patience });
  } finally {
    await server.stop();
  }
}
