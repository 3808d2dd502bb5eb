import { runCommand } from '../lib/command.mjs';

/**
 * Runs one of package.json's scripts that is no mocha run: it counts only when it fails.
 * @param {string} script
 * @returns {() => Promise<import('../lib/tally.mjs').Outcome>}
 */
export const npmScript = (script) => async () => {
  const { code, output } = await runCommand('npm', ['run', '--silent', script]);
  if (code === 0) return { passed: 0, skipped: 0, failures: [] };
  console.log(output.trimEnd());
  return { passed: 0, skipped: 0, failures: [{ title: `npm run ${script}`, error: `It ended with code ${code}.` }] };
};
