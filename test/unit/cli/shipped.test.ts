import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, existsSync, openSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { generatedStatement } from '../../statements/generated.js';
import { draft, Folder, forthright } from './in-process.js';

const built = resolve('dist/cli.js');

/** The command line as it ships, in a process of its own. */
describe('dist/cli.js', () => {
  let folder: Folder;
  let cli: string;
  before(() => {
    assert.ok(existsSync(built), 'dist/cli.js is built before the unit tests');
    folder = new Folder();
    // Away from the project it must run with nothing else installed.
    cli = folder.at('cli.js');
    cpSync(built, cli);
    cpSync(resolve('dist/cli'), folder.at('cli'), { recursive: true });
  });
  after(() => { folder.remove(); });

  function start(args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [cli, ...args], { cwd: folder.path, env: { PATH: process.env['PATH'] } });
  }

  function run(args: readonly string[], input: string | Uint8Array = ''): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [cli, ...args], { cwd: folder.path, input, encoding: 'utf8', maxBuffer: 20_000_000, env: { PATH: process.env['PATH'] } });
  }

  it('checks files, globs and standard input, and ends with 0, 1 and 2', () => {
    folder.write('drafts/a.statement.md', draft());
    const byGlob = run(['check', '--format', 'json', 'drafts/*.statement.md']);
    assert.equal(byGlob.stderr, '');
    assert.equal(byGlob.status, 0);
    assert.equal((JSON.parse(byGlob.stdout) as { files: readonly { file: string }[] }).files[0]?.file, 'drafts/a.statement.md');
    assert.equal(run(['check', '--rule', 'no-hedging=error', '-'], draft()).status, 1);
    assert.equal(run(['check', 'gone.md']).status, 2);
    assert.equal(run(['check', '--nonsense']).status, 2);
    assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('says the same where no kept code fits, of a check and of all else', () => {
    folder.write('kept/a.statement.md', draft());
    const all = [['check', 'kept/a.statement.md'], ['read', 'kept/a.statement.md'], ['explain', 'no-hedging']];
    const saidNow = (): readonly object[] => all.map((args) => {
      const { status, stdout, stderr } = run(args);
      return { status, stdout, stderr, isQuiet: stderr === '' && stdout !== '' };
    });
    const said = saidNow();
    const caches = ['check', 'program'].map((name) => folder.at(`cli/${name}.cache`));
    for (const cache of caches) renameSync(cache, `${cache}.away`);
    try {
      assert.deepEqual(saidNow(), said);
    } finally {
      for (const cache of caches) renameSync(`${cache}.away`, cache);
    }
    assert.ok(said.every((each) => 'isQuiet' in each && each.isQuiet === true));
  });

  it('reads marks and letters beyond ASCII as the source does', async () => {
    const text = '# Togo: Statement by the Spokesperson on the arrest of Élise Amavi\n\nThe EU calls on the authorities to release Ms Amavi’s brother — “an extremist”, they say — and to end Ms Amavi’s trial.\n';
    folder.write('marks.statement.md', text);
    const { out } = await forthright(['read', '--format', 'json', folder.at('marks.statement.md')]);
    const { stdout } = run(['read', '--format', 'json', folder.at('marks.statement.md')]);
    assert.equal(stdout, out);
    assert.match(stdout, /"name": "Élise Amavi"/);
    assert.doesNotMatch(stdout, /"name": "Amavi’s"/);
  });

  it('fixes a file', () => {
    folder.write('b.statement.md', draft());
    assert.match(run(['check', '--fix', 'b.statement.md']).stdout, /applied/);
    assert.doesNotMatch(run(['check', '--fix', 'b.statement.md']).stdout, /applied/);
  });

  it('never shows a stack, whatever it is given', () => {
    folder.write('bin.md', Uint8Array.of(0, 1, 2));
    folder.write('latin.md', Uint8Array.of(0xe9, 0xff));
    folder.write('broken.md', '---\nlevel: [\n  a: {\n---\nText.');
    folder.write('deep.md', `---\na: ${'['.repeat(5000)}\n---\n`);
    folder.write('quotes.md', `${'> '.repeat(2000)}x`);
    folder.write('dir/x.md', '');
    const { status, stderr, stdout } = run(['check', 'bin.md', 'latin.md', 'broken.md', 'deep.md', 'quotes.md', 'dir', 'gone.md', '']);
    assert.equal(status, 2);
    assert.doesNotMatch(stderr + stdout, /^\s+at /m);
    for (const name of ['bin.md', 'latin.md', 'dir', 'gone.md']) assert.match(stderr, new RegExp(`^${name}: `, 'm'));
    assert.doesNotMatch(stderr, /(?:broken|deep|quotes)\.md/);
  });

  it('says when its report cannot be written', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'check', '-'], { input: draft(), stdio: ['pipe', full, 'pipe'], encoding: 'utf8' });
    closeSync(full);
    assert.equal(stderr, 'the report cannot be written (the disk is full)\n');
    assert.equal(status, 2);
  });

  it('says of many files, checked in threads, what it says of them in one', async () => {
    const files = Array.from({ length: 150 }, (_, name) => folder.write(`threads/${name}.statement.md`, draft(name % 2 === 0 ? 'local' : 'nowhere').replaceAll('Marta', `Marta${'a'.repeat(name % 5)}`)));
    const args = ['check', '--format', 'json', '--rule', 'no-hedging=error', ...files, folder.at('gone.md')];
    const { stdout, stderr, status } = run(args);
    const { out, err, code } = await forthright(args);
    assert.equal(stdout, out);
    assert.deepEqual([stderr, status], [err, code]);
  });

  it('counts many files in threads, and says of them what it says in one', async () => {
    for (let number = 0; number < 300; number++) folder.write(`many/${String(number).padStart(3, '0')}.md`, draft(number % 3 === 0 ? 'local' : 'hrvp'));
    folder.write('many/150a.md', '');
    const args = ['survey', '--format', 'json', '--no-cache', '--by', 'level,statement', 'many'];
    const inThreads = run(args);
    assert.equal(inThreads.status, 2);
    assert.match(inThreads.stderr, /150a\.md: has no text/);
    const alone = await forthright([...args.slice(0, -1), folder.at('many')]);
    assert.deepEqual(JSON.parse(inThreads.stdout), JSON.parse(alone.out.replaceAll(`${folder.at('many')}/`, 'many/')));
  });

  it('stops a survey at Ctrl-C: it says so, reports nothing, and leaves nothing half-written', async () => {
    // The first file is told of as soon as the reading has begun; the others take a while.
    folder.write('stopped/000.md', '');
    for (let number = 1; number < 600; number++) folder.write(`stopped/${String(number).padStart(3, '0')}.md`, `${draft()}\n${`The mission number ${number} went on.\n\n`.repeat(40)}`);
    const survey = start(['survey', '--format', 'html', 'stopped']);
    let [out, err] = ['', ''];
    survey.stdout?.on('data', (data: Buffer) => { out += data.toString(); });
    survey.stderr?.on('data', (data: Buffer) => {
      if (err === '') survey.kill('SIGINT');
      err += data.toString();
    });
    const [code] = await once(survey, 'close') as [number | null];
    assert.equal(code, 130);
    assert.equal(out, '');
    assert.match(err, /has no text\nStopped after [\d,]+ of 600 files; nothing is reported\.\n$/);
    const kept = existsSync(folder.at('stopped/.forthright')) ? readdirSync(folder.at('stopped/.forthright')).sort() : [];
    assert.ok(kept.every((name) => ['.gitignore', 'survey.index'].includes(name)), kept.join());
    const again = run(['survey', '--format', 'json', 'stopped']);
    assert.match(again.stdout, /"total": \{\s+"statements": 599,/);
  });

  it('is quiet when whoever reads from it goes away', async () => {
    for (let name = 0; name < 500; name++) folder.write(`many/${name}.statement.md`, draft());
    const child = start(['check', 'many/*.md']);
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => { err += chunk.toString(); });
    child.stdout?.once('data', () => child.stdout?.destroy());
    await once(child, 'close');
    assert.equal(err, '');
  });

  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    it(`is stopped in the middle of an import by ${signal}: what is there is whole, and running it again goes on`, async function () {
      if (process.platform === 'win32') this.skip();
      const [sources, library] = [`sources-${signal}`, `library-${signal}`];
      const statements = Array.from({ length: 60 }, (_, number) => generatedStatement(number));
      statements.forEach(({ text }, number) => { folder.write(`${sources}/${number}.md`, text); });
      const args = ['library', 'import', sources, '--to', library];
      const child = start(args);
      await once(child.stdout ?? child, 'data');
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = await ended as [number | null];
      assert.equal(code, signal === 'SIGINT' ? 130 : null);
      const written = (): string[] => readdirSync(folder.at(library)).filter((name) => !name.startsWith('.'));
      const before = written();
      assert.ok(before.length > 0 && before.length < statements.length, `${before.length} were imported before it was stopped`);
      const whole = new Set(statements.map(({ text }) => text.slice(text.indexOf('# ')).trim()));
      for (const name of before) {
        const text = readFileSync(folder.at(`${library}/${name}`), 'utf8');
        assert.ok(whole.has(text.slice(text.indexOf('# ')).trim()), `${name} is whole`);
      }
      const again = run(args);
      assert.equal(again.stderr, '');
      assert.match(again.stdout, new RegExp(`${statements.length - before.length} imported, ${before.length} there already`, 'u'));
      assert.equal(written().length, statements.length);
    });
  }
});
