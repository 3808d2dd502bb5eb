import { join } from 'node:path';
import Mocha from 'mocha';

const reporter = join(__dirname, '../../../tools/lib/mocha-report.cjs');

/** Runs the suites in the Node extension host; VS Code calls it. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter });
  mocha.addFile(join(__dirname, 'suites.js'));
  const failures = await new Promise<number>((resolve) => { mocha.run(resolve); });
  if (failures > 0) throw new Error(`${failures} failed.`);
}
