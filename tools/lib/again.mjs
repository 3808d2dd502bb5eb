/** @typedef {import('./tally.mjs').Outcome} Outcome */

/**
 * Runs tests, and once more those suites of which a test failed, each from its beginning.
 * A workbench in a browser on a busy machine can miss a key, which says nothing of the product; what is broken fails twice.
 * Both runs are printed, so that a suite that needs its second chance does not go unseen.
 * @param {(suites?: readonly string[]) => Promise<Outcome>} run runs the suites of these titles, or all
 * @returns {Promise<Outcome>}
 */
export async function withSecondChance(run) {
  const first = await run();
  const suites = [...new Set(first.failures.map(({ suite }) => suite))];
  // What failed outside a suite, such as the run itself, says nothing of which are to be run again.
  if (suites.length === 0 || !suites.every((suite) => suite !== undefined && suite !== '')) return first;
  const known = suites.filter((suite) => suite !== undefined);
  console.log(`  Once more, from the beginning: ${known.join('; ')}`);
  const second = await run(known);
  const before = known.reduce((sum, suite) => sum + (first.passedIn?.get(suite) ?? 0), 0);
  return { passed: first.passed - before + second.passed, skipped: first.skipped, failures: second.failures };
}

/**
 * Runs tests that cannot be told apart by suite, and all of them once more when one failed, for the same reason.
 * @param {() => Promise<Outcome>} run
 * @returns {Promise<Outcome>}
 */
export async function withSecondRun(run) {
  const first = await run();
  if (first.failures.length === 0) return first;
  console.log('  Once more, from the beginning');
  return run();
}
