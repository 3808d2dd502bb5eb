/**
 * Says on the console how each test went, one marked line of JSON an event, for `tally.mjs` to read outside.
 * The console is the one way out that every place has where mocha runs: in a web worker there is no file to write to.
 * It is mocha's reporter in Node, and is called by the web host's entry.
 * @param {Mocha.Runner} runner
 */
module.exports = function report(runner) {
  /** @param {{ event: string, suite?: string, title?: string, error?: string }} event */
  const say = (event) => { console.log(`@@mocha ${JSON.stringify(event)}`); };
  /** @param {Mocha.Runnable} test */
  const named = (test) => ({ suite: outermost(test), title: test.fullTitle() });
  runner.on('pass', (test) => { say({ event: 'pass', ...named(test) }); });
  runner.on('pending', (test) => { say({ event: 'skip', ...named(test) }); });
  runner.on('fail', (test, error) => { say({ event: 'fail', ...named(test), error: error.stack ?? error.message }); });
  runner.on('end', () => { say({ event: 'end' }); });
};

/**
 * @param {Mocha.Runnable} test a test or a hook
 * @returns {string} the title of the suite that all its suites are in
 */
function outermost(test) {
  let suite = test.parent;
  while (suite?.parent !== undefined && !suite.parent.root) suite = suite.parent;
  return suite?.title ?? '';
}
