import { runCommand } from './command.mjs';
import { inProject } from './places.mjs';
import { Tally } from './tally.mjs';

/**
 * Runs mocha over a bundle in a process of its own, where a hang can be ended.
 * @param {string} bundle
 * @param {{ patience: number, timeout: number, listAll: boolean, env?: Record<string, string>, suites?: readonly string[] }} how
 * `patience` is for the whole run and `timeout` for one test, both in milliseconds; `suites` are the titles of those to run, all if there are none
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runMocha(bundle, { patience, timeout, listAll, env, suites }) {
  const tally = new Tally({ listAll });
  const args = ['--enable-source-maps', inProject('node_modules/mocha/bin/mocha.js'), bundle, '--no-config', '--reporter', inProject('tools/lib/mocha-report.cjs'), '--timeout', String(timeout), ...(suites === undefined ? [] : ['--grep', titledAs(suites)])];
  const { code, timedOut } = await runCommand(process.execPath, args, {
    ...(env === undefined ? {} : { env }),
    timeout: patience,
    onLine: (line) => { if (!tally.take(line)) console.log(line); },
  });
  if (timedOut) return tally.outcome(`Nothing ended the tests within ${patience / 1000} seconds.`);
  return tally.outcome(code === 0 ? undefined : `mocha ended with code ${code}.`);
}

/** @param {readonly string[]} suites @returns {string} the regular expression for full titles that begin with one of these */
function titledAs(suites) {
  return `^(?:${suites.map((suite) => suite.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')}) `;
}
