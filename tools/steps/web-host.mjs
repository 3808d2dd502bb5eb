import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '@vscode/test-web';
import { bundle } from '../lib/bundles.mjs';
import { freePort } from '../lib/free-port.mjs';
import { runInWorkbench } from '../lib/host-run.mjs';
import { inProject, root } from '../lib/places.mjs';
import { runFolder } from '../lib/run-folder.mjs';
import { webBuild } from '../vscode-host/host.mjs';

/** @vscode/test-web looks for a build by its commit before it downloads one; this stands for ours. */
const commit = '0'.repeat(40);

/** Runs the suites in the web worker's extension host, as on vscode.dev. */
export async function webHost() {
  await Promise.all([bundle('extension'), bundle('suite')]);
  const { folder, workspace } = runFolder(inProject('test/suite/workspace'));
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: withBuild(folder),
    host: '127.0.0.1',
    port,
    extensionDevelopmentPath: root,
    extensionTestsPath: inProject('out/suite/web/index.js'),
    folderPath: workspace,
    printServerLog: false,
  });
  try {
    return await runInWorkbench({ name: 'web-host', url: `http://127.0.0.1:${port}/` });
  } finally {
    server.dispose();
  }
}

/**
 * Lays the installed build where test-web looks for it, and returns that folder.
 * @param {string} folder
 */
function withBuild(folder) {
  const builds = join(folder, 'builds');
  const place = join(builds, `vscode-web-stable-${commit}`);
  mkdirSync(builds);
  symlinkSync(webBuild(), place, 'junction');
  writeFileSync(join(place, 'version'), commit);
  return builds;
}
