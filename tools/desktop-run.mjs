/**
 * Runs the suites in the desktop VS Code at VSCODE_EXECUTABLE. A script of its own, because
 * @vscode/test-electron passes the window's console on to standard output, where `steps/desktop.mjs` reads it.
 */
import { runTests } from '@vscode/test-electron';
import { inProject, root } from './lib/places.mjs';
import { runFolder } from './lib/run-folder.mjs';

const { folder, workspace } = runFolder(inProject('test/suite/workspace'));
await runTests({
  vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? '',
  extensionDevelopmentPath: root,
  extensionTestsPath: inProject('out/suite/node/index.js'),
  launchArgs: [workspace, '--user-data-dir', `${folder}/data`, '--extensions-dir', `${folder}/extensions`, '--disable-workspace-trust'],
});
