/**
 * Tries what must hold of any text on many made-up drafts: `npm run properties -- [RUNS] [SEED] [SUITE]`, 100,000 of each property
 * where nothing is said, and the properties of all suites ("Fixes", "Paragraphs", "Any text", …). A failure is printed with its seed and
 * the smallest draft that shows it.
 */
import { installPackages } from './lib/bootstrap.mjs';
import { inProject } from './lib/places.mjs';
import { plainErrors } from './lib/plain-errors.mjs';
import { exitOnSignal } from './lib/process-group.mjs';

/** Milliseconds: a day. The runs take as long as they are many; only a hang takes that long. */
const patience = 86_400_000;

plainErrors();
exitOnSignal();
const [runs = '100000', seed, suite] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(runs)) throw new Error(`Say how many runs: a number, not ${runs}.`);
if (seed !== undefined && !/^-?\d+$/.test(seed)) throw new Error(`A seed is a whole number, not ${seed}.`);
installPackages();
const { bundle } = await import('./lib/bundles.mjs');
const { runMocha } = await import('./lib/mocha.mjs');
await bundle('properties');
const { passed, failures } = await runMocha(inProject('out/properties/tests.mjs'), {
  patience, timeout: 0, listAll: true, ...(suite === undefined ? {} : { suites: [suite] }), env: { PROPERTY_RUNS: runs, ...(seed === undefined ? {} : { PROPERTY_SEED: seed }) },
});
// What a test said is printed already; what befell the run is not.
for (const failure of failures) if (failure.suite === undefined) console.log(`${failure.title}: ${failure.error}`);
if (suite !== undefined && passed === 0 && failures.every((failure) => failure.suite === undefined)) console.log(`Is there a suite “${suite}”? Write it as it is titled: "Fixes", "Any text".`);
console.log(`\n${passed} passed, ${failures.length} failed, ${runs} runs each`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);
