import { bundle } from '../lib/bundles.mjs';
import { runMocha } from '../lib/mocha.mjs';
import { inProject } from '../lib/places.mjs';

/** Runs the unit tests. dist/cli.js is built first: some of them run the command line as it ships. */
export async function unit() {
  await Promise.all([bundle('cli'), bundle('unit')]);
  return runMocha(inProject('out/unit/tests.mjs'), { patience: 600_000, timeout: 30_000, listAll: false });
}
