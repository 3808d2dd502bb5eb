import assert from 'node:assert/strict';
import { forthright } from './in-process.js';

describe('usage', () => {
  it('is explained by --help, with examples', async () => {
    const { code, out, err } = await forthright(['--help']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /Usage: forthright [^]*Examples:\n {2}forthright check /);
    const check = await forthright(['check', '--help']);
    assert.equal(check.code, 0);
    for (const option of ['--fix', '--format', '--rule', '--fail-on', '--locale', '--stdin-filename', '--max-size', '--quiet', 'Examples:', 'Exit code:']) assert.ok(check.out.includes(option), option);
    assert.match((await forthright(['check', '--help', '--locale=fr'])).out, /Exemples :/);
    assert.match((await forthright(['explain', '--help'])).out, /Usage: forthright explain \[options\] \[rule\][^]*--locale[^]*Examples:/);
    assert.match((await forthright(['explain', '--help', '--locale=fr'])).out, /la page d’une règle[^]*Exemples :/);
    for (const command of ['check', 'read', 'explain']) assert.ok(out.includes(`  forthright ${command} `), command);
    assert.match((await forthright(['--locale', 'fr', 'read', '-h'])).out + (await forthright(['read', '-h', '--locale', 'fr'])).out, /Exemples :/);
  });

  it('is shown where no command is given, as an error', async () => {
    const { code, err } = await forthright([]);
    assert.equal(code, 2);
    assert.match(err, /Usage: forthright/);
  });

  it('tells the version', async () => {
    const { code, out } = await forthright(['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it('that is wrong ends with 2 and says what is right', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['check'], /missing required argument 'files'/],
      [['chek', 'a.md'], /unknown command 'chek'\n\(Did you mean check\?\)/],
      [['check', '--fixx', 'a.md'], /unknown option '--fixx'\n\(Did you mean --fix\?\)/],
      [['check', '--format', 'xml', 'a.md'], /Allowed choices are pretty, json/],
      [['check', '--fail-on', 'never', 'a.md'], /Allowed choices are error, warning, info, none/],
      [['check', '--rule', 'no-hegding=error', 'a.md'], /There is no rule "no-hegding"\. Did you mean no-hedging\?/],
      [['check', '--rule', 'xyz=error', 'a.md'], /There is no rule "xyz"\. The rules are hrd-term, .*front-matter/],
      [['check', '--rule', 'no-hedging=loud', 'a.md'], /Write no-hedging= and one of error, warning, info, off/],
      [['check', '--rule', 'no-hedging', 'a.md'], /Write no-hedging= and one of error, warning, info, off/],
      [['explain', 'no-hegding'], /There is no rule "no-hegding"\. Did you mean no-hedging\?/],
      [['explain', 'xyz'], /There is no rule "xyz"\. The rules are hrd-term, .*front-matter/],
      [['explain', 'no-hedging', 'hrd-term'], /too many arguments/],
      [['check', '--max-size', 'big', 'a.md'], /Write a size such as 500K or 10M/],
      [['check', '--max-size', '0', 'a.md'], /Write a size such as 500K or 10M/],
      [['check', '--locale', 'de', 'a.md'], /Allowed choices are en, fr/],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await forthright(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, message);
      assert.equal(out, '');
    }
  });
});
