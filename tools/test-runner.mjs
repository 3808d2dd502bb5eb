/**
 * Tests the test run itself: a suite that fails, throws when it is loaded, has no tests or hangs must count as failed,
 * in a real extension host. It takes about a minute, so it is not part of `npm test`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium } from './lib/chromium.mjs';
import { inProject } from './lib/places.mjs';
import { plainErrors } from './lib/plain-errors.mjs';
import { exitOnSignal } from './lib/process-group.mjs';
import { nodeHost } from './steps/node-host.mjs';
import { installHost } from './vscode-host/host.mjs';

/** @type {Record<string, { suite: string, passed: number, failed: number, patience?: number }>} */
const cases = {
  passes: { suite: "it('passes', () => {});", passed: 1, failed: 0 },
  fails: { suite: "it('passes', () => {}); it('fails on purpose', () => { throw new Error('on purpose'); });", passed: 1, failed: 1 },
  'throws at load': { suite: "it('passes', () => {}); throw new Error('at load, on purpose');", passed: 0, failed: 1 },
  'has no tests': { suite: '', passed: 0, failed: 1 },
  hangs: { suite: "it('hangs', () => { for (;;); });", passed: 0, failed: 1, patience: 20_000 },
};

plainErrors();
exitOnSignal();
const extension = mkdtempSync(join(tmpdir(), 'forthright-runner-'));
process.once('exit', () => { rmSync(extension, { recursive: true, force: true }); });
write('package.json', JSON.stringify({ name: 'probe', publisher: 'probe', version: '0.0.0', engines: { vscode: '*' }, main: './main.js', activationEvents: [] }));
write('main.js', 'exports.activate = () => {};');

await Promise.all([installHost(), installChromium()]);
for (const [name, { suite, passed, failed, patience }] of Object.entries(cases)) {
  const tests = join(extension, name);
  write(join(name, 'suite.js'), suite);
  write(join(name, 'index.js'), `
    const Mocha = require(${JSON.stringify(inProject('node_modules/mocha'))});
    exports.run = async () => {
      const mocha = new Mocha({ reporter: ${JSON.stringify(inProject('tools/lib/mocha-report.cjs'))} });
      mocha.addFile(require('node:path').join(__dirname, 'suite.js'));
      const failures = await new Promise((resolve) => { mocha.run(resolve); });
      if (failures > 0) throw new Error(failures + ' failed.');
    };`);
  console.log(`\na suite that ${name}`);
  const outcome = await nodeHost({ extension, tests: join(tests, 'index.js'), ...(patience === undefined ? {} : { patience }) });
  assert.deepEqual({ passed: outcome.passed, failed: outcome.failures.length }, { passed, failed }, `a suite that ${name}`);
}
console.log('\nThe test run tells all of them apart.');
process.exit(0);

/** @param {string} path @param {string} content */
function write(path, content) {
  const file = join(extension, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}
