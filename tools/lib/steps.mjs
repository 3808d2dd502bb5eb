import { withSecondRun } from './again.mjs';
import { installChromium } from './chromium.mjs';
import { desktop, hasDesktop } from '../steps/desktop.mjs';
import { nodeHost } from '../steps/node-host.mjs';
import { npmScript } from '../steps/scripts.mjs';
import { ui } from '../steps/ui.mjs';
import { unit } from '../steps/unit.mjs';
import { webHost } from '../steps/web-host.mjs';
import { word } from '../steps/word.mjs';
import { said } from './plain-errors.mjs';
import { installHost } from '../vscode-host/host.mjs';

/** @typedef {import('./tally.mjs').Outcome} Outcome */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Outcome>} run
 * @property {true} [needsHost] a VS Code and a browser must be installed
 */

/** @type {Step[]} */
const steps = [
  { name: 'types', run: npmScript('types') },
  { name: 'lint', run: npmScript('lint') },
  { name: 'unit', run: unit },
  { name: 'word', run: word },
  { name: 'node-host', run: () => withSecondRun(nodeHost), needsHost: true },
  { name: 'web-host', run: () => withSecondRun(webHost), needsHost: true },
  ...(hasDesktop() ? [{ name: 'desktop', run: desktop }] : []),
  { name: 'ui', run: ui, needsHost: true },
];

/**
 * Runs the steps of these names, or all, whatever becomes of the ones before, and prints the sum as the last line.
 * @param {string[]} names
 * @returns {Promise<number>} the exit code: 0 when something ran and nothing failed
 */
export async function runSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}: there are ${steps.map((step) => step.name).join(', ')}.`);
  const chosen = names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
  // What does not need the host runs while it is being installed.
  const host = chosen.some((step) => step.needsHost) ? Promise.allSettled([installHost(), installChromium()]) : undefined;

  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of chosen) outcomes.push(await runStep(step, host));

  const passed = sum(outcomes, (outcome) => outcome.passed);
  const failed = sum(outcomes, (outcome) => outcome.failures.length);
  const skipped = sum(outcomes, (outcome) => outcome.skipped);
  if (failed > 0) console.log(`\nFailed:\n${outcomes.flatMap((outcome) => outcome.failures).map(({ title, error }) => `- ${title}: ${error.split('\n')[0] ?? ''}`).join('\n')}`);
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {Step} step
 * @param {Promise<PromiseSettledResult<void>[]> | undefined} host
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, run, needsHost }, host) {
  if (needsHost) await host;
  console.log(`\n${name}`);
  const begin = performance.now();
  try {
    const trouble = needsHost ? (await host)?.find((part) => part.status === 'rejected') : undefined;
    if (trouble !== undefined) throw trouble.reason;
    const outcome = await run();
    const counted = outcome.passed + outcome.failures.length > 0 ? `${outcome.passed} passed, ${outcome.failures.length} failed, ` : '';
    console.log(`  ${counted}${((performance.now() - begin) / 1000).toFixed(1)} s`);
    return outcome;
  } catch (error) {
    return broken(name, error);
  }
}

/** @param {string} name @param {unknown} error @returns {Outcome} */
function broken(name, error) {
  console.log(`  FAIL  ${said(error)}`);
  return { passed: 0, skipped: 0, failures: [{ title: name, error: said(error) }] };
}

/** @param {Outcome[]} outcomes @param {(outcome: Outcome) => number} count */
function sum(outcomes, count) {
  return outcomes.reduce((total, outcome) => total + count(outcome), 0);
}
