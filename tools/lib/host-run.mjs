import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { openPage } from './browser.mjs';
import { hostFolder, testOutput } from './places.mjs';
import { Tally } from './tally.mjs';

/** Milliseconds; the suites take some twenty seconds, and after this they hang. */
const usualPatience = 180_000;

/**
 * Opens a workbench that runs mocha in its extension host, and listens until it ends.
 * The workbench calls two functions of the page: one with each line of the extension host's console, one at the end.
 * @param {object} run
 * @param {string} run.name of the picture that is taken when something fails
 * @param {string} run.url
 * @param {() => string} [run.serverLog]
 * @param {number} [run.patience] milliseconds after which it is taken to hang
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runInWorkbench({ name, url, serverLog = () => '', patience = usualPatience }) {
  const tally = new Tally({ listAll: true });
  /** @type {string[]} */
  const log = [];
  const { page, close } = await openPage();
  try {
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const line = format(...args);
      if (!tally.take(line)) log.push(`${type.padEnd(5)} ${line}`);
    });
    /** @type {Promise<number>} */
    const ended = new Promise((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.once('crash', () => { reject(new Error('The page crashed.')); });
      setTimeout(() => { reject(new Error(`Nothing ended the tests within ${patience / 1000} seconds.`)); }, patience).unref();
    });
    const code = await Promise.all([ended, page.goto(url)]).then(([exit]) => exit);
    return await finish(code === 0 ? undefined : `The extension host ended with code ${code}.`);
  } catch (error) {
    return await finish(error instanceof Error ? error.message : String(error));
  } finally {
    await close();
  }

  /** @param {string | undefined} trouble */
  async function finish(trouble) {
    const outcome = tally.outcome(trouble);
    if (outcome.failures.length > 0) {
      mkdirSync(testOutput, { recursive: true });
      const whole = join(testOutput, `${name}-failed.log`);
      writeFileSync(whole, [...log, serverLog()].join('\n'));
      console.log([...log.flatMap(ours).slice(-40), `The whole console of the extension host: ${whole}`].join('\n'));
      await page.screenshot({ path: join(testOutput, `${name}-failed.png`) });
    }
    return outcome;
  }
}

const chatter = ['Could not locate the bindings file', "Cannot find module './build/", 'getaddrinfo', '[Service Worker]', 'Canceled'];

/**
 * What the console says without VS Code's own chatter (native parts that are not built, a gallery that is not reached),
 * which would bury what tests say.
 * @param {string} entry
 * @returns {string[]}
 */
function ours(entry) {
  const [first = '', ...stack] = entry.split('\n');
  if (first.startsWith('info') || chatter.some((words) => first.includes(words))) return [];
  return [first, ...stack.filter((line) => ![hostFolder, 'workbench.js', '(node:'].some((place) => line.includes(place)))];
}
