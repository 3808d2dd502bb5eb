import 'mocha/mocha.js';
import report from '../../tools/lib/mocha-report.cjs';

/** Runs the suites in the web worker's extension host; VS Code calls it. Rejects when a test fails. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: reporter() });
  await import('suites');
  const failures = await new Promise<number>((resolve) => { mocha.run(resolve); });
  if (failures > 0) throw new Error(`${failures} failed.`);
}

/** A reporter class can only be made once mocha's own script has run: it is what defines `Mocha`. */
function reporter(): Mocha.ReporterConstructor {
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options);
      report(runner);
    }
  };
}
