/** @typedef {{ title: string, error: string, suite?: string }} Failure `suite` is the outermost one that the test is in */

/**
 * What came out of a step of the test run.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} skipped
 * @property {Failure[]} failures
 * @property {ReadonlyMap<string, number>} [passedIn] how many passed, by outermost suite
 */

const mark = '@@mocha ';

/**
 * Collects the lines that `mocha-report.cjs` prints.
 * `outcome` tells a run that ended from one that died: without its last line, or without a single result, it has failed.
 */
export class Tally {
  passed = 0;
  /** @type {Map<string, number>} how many passed, by outermost suite */
  passedIn = new Map();
  skipped = 0;
  /** @type {Failure[]} */
  failures = [];
  ended = false;

  /**
   * @param {object} how
   * @param {boolean} how.listAll whether to print the tests that passed as well
   * @param {(line: string) => void} [how.print]
   */
  constructor({ listAll, print = (line) => { console.log(line); } }) {
    this.listAll = listAll;
    this.print = print;
  }

  /**
   * Takes a line of a console, prints the result in it, and answers whether it was one.
   * @param {string} line
   */
  take(line) {
    const at = line.indexOf(mark);
    if (at < 0) return false;
    /** @type {{ event: string, suite: string, title: string, error: string }} */
    const { event, suite, title, error } = JSON.parse(line.slice(at + mark.length));
    if (event === 'pass') {
      this.passed += 1;
      this.passedIn.set(suite, (this.passedIn.get(suite) ?? 0) + 1);
      if (this.listAll) this.print(`  ok    ${title}`);
    } else if (event === 'skip') {
      this.skipped += 1;
      this.print(`  skip  ${title}`);
    } else if (event === 'fail') {
      this.failures.push({ title, error, suite });
      this.print(`  FAIL  ${title}\n${error.replace(/^/gm, '        ')}`);
    } else if (event === 'end') {
      this.ended = true;
    }
    return true;
  }

  /**
   * @param {string} [trouble] what else went wrong, such as a time-out or an exit code
   * @returns {Outcome}
   */
  outcome(trouble) {
    const { passed, skipped, failures, passedIn } = this;
    if (!this.ended) return { passed, skipped, passedIn, failures: [...failures, failure(trouble ?? 'The tests did not run to their end.')] };
    if (passed + failures.length === 0) return { passed, skipped, passedIn, failures: [failure(trouble ?? 'Not a single test ran.')] };
    if (trouble !== undefined && failures.length === 0) return { passed, skipped, passedIn, failures: [failure(trouble)] };
    return { passed, skipped, passedIn, failures };
  }
}

/** @param {string} error @returns {Failure} */
function failure(error) {
  return { title: 'the run itself', error };
}
