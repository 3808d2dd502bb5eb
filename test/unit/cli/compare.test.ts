import assert from 'node:assert/strict';
import { draft, Folder, forthright } from './in-process.js';

describe('forthright compare', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  const weaker = (): string => draft().replace('calls on the authorities to release', 'hopes that the authorities will release');

  it('prints two statements side by side, as JSON', async () => {
    const { out, code, err } = await forthright(['compare', '--format', 'json', folder.write('a.statement.md', draft()), folder.write('b.statement.md', weaker())]);
    const compared = JSON.parse(out) as { version: number; left: string; rows: readonly { benchmark: string; verdict: string }[]; strength: { left: number; right: number }; passages: readonly { role: string }[]; onlyLeft: { asks: readonly string[] } };
    assert.deepEqual([code, err], [0, '']);
    assert.equal(compared.version, 1);
    assert.match(compared.left, /a\.statement\.md$/);
    assert.equal(compared.rows.find(({ benchmark }) => benchmark === 'direct-recommendation')?.verdict, 'left-stronger');
    assert.deepEqual(compared.strength, { left: 4, right: 1 });
    assert.ok(compared.passages.some(({ role }) => role === 'recommendation'));
    assert.deepEqual(compared.onlyLeft.asks, []);
  });

  it('leaves out of reports for people what was judged in neither', async () => {
    const { out } = await forthright(['compare', folder.write('a.statement.md', draft()), folder.write('b.statement.md', weaker())]);
    assert.ok(!out.includes('unknown') && !/not applicable +– not applicable/u.test(out), out);
  });

  it('prints them for people, in two languages', async () => {
    const files = [folder.write('a.statement.md', draft()), folder.write('b.statement.md', weaker())];
    assert.match((await forthright(['compare', ...files])).out, /Direct recommendations .*◀ stronger/);
    assert.match((await forthright(['compare', '--locale', 'fr', ...files])).out, /◀ plus forte/);
  });

  it('prints them as one page that fetches nothing, in which no text is markup', async () => {
    const hostile = draft().replace('is concerned by', '<script>alert(1)</script> &amp; <img src=x onerror=alert(1)> is concerned by');
    const { out } = await forthright(['compare', '--format', 'html', folder.write('a.statement.md', hostile), folder.write('b<i>.statement.md', weaker())]);
    assert.match(out, /^<!doctype html><html lang="en">/);
    assert.doesNotMatch(out, /<script|<img|<i>|https?:/);
    assert.match(out, /Marta Quiñones/);
  });

  it('tells what a draft lost since an earlier version', async () => {
    const files = [folder.write('now.statement.md', weaker()), '--earlier', folder.write('then.statement.md', draft())];
    const { losses, score } = JSON.parse((await forthright(['compare', '--format', 'json', ...files])).out) as { losses: readonly { kind: string; what: string; now: string; earlier: object; later: object }[]; score: { earlier: { strength: number } } };
    assert.deepEqual(losses.filter(({ kind }) => kind === 'strength').map(({ what, now }) => [what, now]), [['calls on', 'hopes that']]);
    assert.equal(score.earlier.strength, 4);
    assert.match((await forthright(['compare', ...files])).out, /Lost \(\d\)\n {4}− .*“calls on” became “hopes that”/);
    assert.match((await forthright(['compare', '--format', 'html', ...files])).out, /“calls on” became “hopes that”/);
  });

  it('takes one of them from standard input', async () => {
    const { out, code } = await forthright(['compare', folder.write('now.statement.md', weaker()), '--earlier', '-'], { stdin: draft() });
    assert.equal(code, 0);
    assert.match(out, /“calls on” became “hopes that”/);
  });

  it('takes no more than one of them from standard input, which can be read once', async () => {
    assert.deepEqual(await forthright(['compare', '-', '--earlier', '-'], { stdin: draft() }), { code: 2, out: '', err: 'Standard input can be one of the two statements, not both.\n' });
  });

  it('ends with 2 where there is nothing to compare with, too much, or nothing to read', async () => {
    const file = folder.write('a.statement.md', draft());
    folder.write('b.statement.md', draft());
    assert.deepEqual(await forthright(['compare', file]), { code: 2, out: '', err: 'Name the statement to compare with: forthright compare DRAFT OTHER, or forthright compare DRAFT --earlier FILE.\n' });
    assert.equal((await forthright(['compare', file, file, '--earlier', file])).code, 2);
    const several = await forthright(['compare', file, folder.at('*.statement.md')]);
    assert.equal(several.code, 2);
    assert.match(several.err, /is more than one file; name one/);
    assert.match((await forthright(['compare', file, folder.at('gone')])).err, /gone: there is no such file/);
  });
});
