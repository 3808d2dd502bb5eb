/**
 * Says on the console how each test went, one marked line of JSON an event, for `tally.mjs` to read outside.
 * The console is the one way out that every place has where mocha runs: in a web worker there is no file to write to.
 * It is mocha's reporter in Node, and is called by the web host's entry.
 * @param {Mocha.Runner} runner
 */
module.exports = function report(runner) {
  /** @param {{ event: string, title?: string, error?: string }} event */
  const say = (event) => { console.log(`@@mocha ${JSON.stringify(event)}`); };
  runner.on('pass', (test) => { say({ event: 'pass', title: test.fullTitle() }); });
  runner.on('pending', (test) => { say({ event: 'skip', title: test.fullTitle() }); });
  runner.on('fail', (test, error) => { say({ event: 'fail', title: test.fullTitle(), error: error.stack ?? error.message }); });
  runner.on('end', () => { say({ event: 'end' }); });
};
