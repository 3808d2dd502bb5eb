import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => join(root, ...parts);

/** Pictures and logs of test runs; git-ignored. */
export const testOutput = inProject('test-output');

/** The VS Code that tests and `npm start` use; git-ignored. */
export const hostFolder = inProject('.vscode-host');

/** The packaged extension. */
export const vsixFile = inProject('forthright.vsix');
