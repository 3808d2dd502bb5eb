/**
 * `npm test`: installs what is missing, runs every check, and ends with a line that says how many tests passed and failed.
 * `node tools/test.mjs unit node-host` runs only these. Only Node's own modules are imported before the packages are there.
 */
import { installPackages } from './lib/bootstrap.mjs';
import { plainErrors } from './lib/plain-errors.mjs';
import { exitOnSignal } from './lib/process-group.mjs';

plainErrors();
exitOnSignal();
installPackages();
const { runSteps } = await import('./lib/steps.mjs');
process.exit(await runSteps(process.argv.slice(2)));
