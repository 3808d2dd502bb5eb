import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { encode } from '../../../src/statement/decode.js';
import { draft, Folder, forthright, type Outcome } from './in-process.js';

interface Report {
  readonly version: number;
  readonly files: readonly { file: string; fixed?: number; scorecard: { benchmarks: readonly unknown[] }; findings: readonly { rule: string; kind?: string; severity: string; line: number }[] }[];
  readonly unread: readonly { file: string; message: string }[];
  readonly summary: { readonly files: number; readonly findings: number; readonly errors: number };
}

function report({ out }: Outcome): Report {
  return JSON.parse(out) as Report;
}

/** Severity of the first finding of a rule. */
function severityOf(outcome: Outcome, rule: string): string | undefined {
  return report(outcome).files[0]?.findings.find((finding) => finding.rule === rule)?.severity;
}

/** A draft whose front matter names a translation. */
const translatedDraft = '---\ncountry: HN\ntranslations: [es]\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n';

describe('forthright check', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('takes a statement once from a folder that a link in it leads back into', async () => {
    folder.write('round/a.statement.md', draft());
    folder.write('round/in/b.statement.md', draft());
    symlinkSync('..', folder.at('round/in/back'));
    const { files } = report(await forthright(['check', '--format', 'json', folder.at('round')]));
    assert.deepEqual(files.map(({ file }) => file), [folder.at('round/a.statement.md'), folder.at('round/in/b.statement.md')]);
  });

  it('reports findings and scorecard as JSON', async () => {
    const outcome = await forthright(['check', '--format', 'json', folder.write('a.statement.md', draft())]);
    const { version, files: [file], summary } = report(outcome);
    assert.equal(version, 1);
    assert.equal(file?.file, folder.at('a.statement.md'));
    assert.ok(file.scorecard.benchmarks.length > 0);
    assert.ok(file.findings.some(({ rule, kind, line }) => rule === 'no-hedging' && kind === 'deference' && line === 8));
    assert.equal(summary.findings, file.findings.length);
    assert.equal(outcome.err, '');
  });

  it('reports for people', async () => {
    const { out, code } = await forthright(['check', folder.write('a.statement.md', draft())]);
    assert.match(out, /a\.statement\.md\n/);
    assert.match(out, / {2}8:1 {2}\w+ {2}.* {2}no-hedging\/deference\n {6}│ While fully respecting/);
    assert.match(out, /Scorecard: \d+ of \d+ met/);
    assert.match(out, /\n\d+ findings? \(.*\) in 1 file; \d+ can be fixed with --fix\n$/);
    assert.equal(code, 0);
  });

  it('reports as SARIF, with what could not be read', async () => {
    const { out, code } = await forthright(['check', '--format', 'sarif', folder.write('a.statement.md', draft()), folder.at('missing.md')]);
    const { version, runs: [first] } = JSON.parse(out) as { version: string; runs: { results: { ruleId: string }[]; invocations: { toolExecutionNotifications: unknown[] }[] }[] };
    assert.equal(version, '2.1.0');
    assert.ok(first?.results.some(({ ruleId }) => ruleId === 'no-hedging'));
    assert.equal(first?.invocations[0]?.toolExecutionNotifications.length, 1);
    assert.equal(code, 2);
  });

  it('reports as annotations for GitHub', async () => {
    const { out } = await forthright(['check', '--format', 'github', folder.write('a.statement.md', draft()), folder.at('missing.md')]);
    const lines = out.trimEnd().split('\n');
    assert.ok(lines.every((line) => /^::(?:error|warning|notice) file=/u.test(line)), out);
    assert.match(out, /,line=8,endLine=8,col=1,endColumn=\d+,title=no-hedging\/deference::/u);
    assert.match(lines.at(-1) ?? '', /missing\.md::/u);
  });

  it('looks for the translations beside a draft', async () => {
    const { out: before } = await forthright(['check', '--format', 'json', '--rule', 'translated=warning', folder.write('case.statement.md', translatedDraft)]);
    assert.ok(before.includes('there is no “case.es.statement.md” beside the draft'), before);
    folder.write('case.es.statement.md', '# Honduras: declaración sobre la detención de Iria Montorro\n\nIria Montorro fue detenida.\n');
    const { out: misspelt } = await forthright(['check', '--format', 'json', folder.at('case.statement.md')]);
    assert.ok(misspelt.includes('which has “Montorro”'), misspelt);
    folder.write('case.es.statement.md', '# Honduras: declaración sobre la detención de Iria Montoro\n\nIria Montoro fue detenida.\n');
    const { out: after } = await forthright(['check', '--format', 'json', folder.at('case.statement.md')]);
    assert.ok(!after.includes('case.es.statement.md'), after);
    // Beside standard input lies nothing.
    const { out: piped } = await forthright(['check', '--format', 'json', '-'], { stdin: translatedDraft });
    assert.ok(!piped.includes('beside the draft'), piped);
  });

  it('speaks French', async () => {
    const { out } = await forthright(['check', '--locale', 'fr', folder.write('a.statement.md', draft())]);
    assert.match(out, /Bilan : .*\n[^]*Pourquoi|Pourquoi[^]*Bilan : /);
  });

  it('ends with 1 for what is at or above --fail-on', async () => {
    const file = folder.write('a.statement.md', draft());
    const code = async (...options: string[]): Promise<number> => (await forthright(['check', ...options, file])).code;
    assert.equal(await code('--rule', 'no-hedging=warning'), 0);
    assert.equal(await code('--rule', 'no-hedging=error'), 1);
    assert.equal(await code('--rule', 'no-hedging=warning', '--fail-on', 'warning'), 1);
    assert.equal(await code('--rule', 'no-hedging=info', '--fail-on', 'info'), 1);
    assert.equal(await code('--rule', 'no-hedging=error', '--fail-on', 'none'), 0);
  });

  it('gives rules the severity asked for, the last one counting', async () => {
    const file = folder.write('a.statement.md', draft());
    const severity = async (...options: string[]): Promise<string | undefined> => severityOf(await forthright(['check', '--format', 'json', ...options, file]), 'no-hedging');
    assert.equal(await severity('--rule', 'no-hedging=error'), 'error');
    assert.equal(await severity('--rule', 'no-hedging=error', '--rule', 'no-hedging=info', '--rule', 'hrd-term=off'), 'info');
    assert.equal(await severity('--rule', 'no-hedging=off'), undefined);
  });

  it('finds wrong front matter', async () => {
    const outcome = await forthright(['check', '--format', 'json', folder.write('a.statement.md', draft('spokeperson'))]);
    assert.ok(report(outcome).files[0]?.findings.some(({ rule, line }) => rule === 'front-matter' && line === 2));
  });

  it('takes globs, each file once, and lets node_modules be', async () => {
    folder.write('a.statement.md', draft());
    folder.write('sub/b.statement.md', draft());
    folder.write('sub/c.md', draft());
    folder.write('node_modules/d.statement.md', draft());
    const outcome = await forthright(['check', '--format', 'json', `${folder.path}/**/*.statement.md`, `${folder.path}/a*`]);
    assert.deepEqual(report(outcome).files.map(({ file }) => file.slice(folder.path.length + 1)), ['a.statement.md', 'sub/b.statement.md']);
  });

  it('takes a file whose name looks like a glob for that file', async () => {
    folder.write('a1.md', draft());
    const outcome = await forthright(['check', '--format', 'json', folder.write('a[1].md', draft())]);
    assert.deepEqual(report(outcome).files.map(({ file }) => file), [folder.at('a[1].md')]);
  });

  it('reads standard input under the name asked for', async () => {
    const outcome = await forthright(['check', '--format', 'json', '--stdin-filename', 'clipboard.md', '-'], { stdin: draft() });
    assert.deepEqual(report(outcome).files.map(({ file }) => file), ['clipboard.md']);
    assert.match((await forthright(['check', '-'], { stdin: draft() })).out, /^<stdin>\n/);
  });

  it('checks a file once, however it is written', async () => {
    const file = folder.write('a.md', draft());
    const outcome = await forthright(['check', '--format', 'json', file, `${folder.path}/./a.md`, `${folder.path}/sub/../a.md`]);
    assert.deepEqual(report(outcome).files.map(({ file: name }) => name), [file]);
  });

  it('refuses an empty name, and pipes', async function () {
    const nameless = await forthright(['check', '']);
    assert.deepEqual([nameless.code, nameless.err], [2, '"": an empty file name was given\n']);
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [folder.at('pipe.md')]);
    const piped = await forthright(['check', folder.at('pipe.md')]);
    assert.equal(piped.code, 2);
    assert.match(piped.err, /pipe\.md: is a pipe or a device, not a file/);
  });

  it('says of each bad input what and where, does the rest, and ends with 2', async () => {
    folder.write('dir/x.md', '');
    const bad: readonly (readonly [string, RegExp])[] = [
      [folder.at('gone.md'), /gone\.md: there is no such file\n/],
      [folder.at('*.nothing'), /\*\.nothing: no file matches this pattern\n/],
      [folder.at('dir'), /dir: has no statements: files named ….statement.md, or those that “include” in the configuration names\n/],
      [folder.write('bytes.md', Uint8Array.of(97, 0, 98)), /bytes\.md: is not text \(byte 1 is zero\)\n/],
      [folder.write('word.md', 'PK\u0003\u0004xx'), /word\.md: is a Word or other Office file, not text; save it as plain text\n/],
      [folder.write('latin.md', Uint8Array.of(97, 10, 98, 0xe9, 99)), /latin\.md: is not UTF-8 text \(see line 2, column 2\); save it as UTF-8\n/],
      [folder.write('large.md', 'x'.repeat(1_000_001)), /large\.md: is larger than 1 MB; a statement is not, but --max-size raises the limit\n/],
    ];
    const good = folder.write('good.statement.md', draft());
    const outcome = await forthright(['check', '--format', 'json', ...bad.map(([path]) => path), good]);
    for (const [, message] of bad) assert.match(outcome.err, message);
    assert.equal(outcome.err.split('\n').length, bad.length + 1);
    assert.equal(outcome.code, 2);
    assert.deepEqual(report(outcome).files.map(({ file }) => file), [good]);
    assert.equal(report(outcome).unread.length, bad.length);
    const french = await forthright(['check', '--locale', 'fr', folder.at('dir'), good]);
    assert.match(french.err, /dir: ne contient aucune déclaration/);
    assert.match(french.out, /good\.statement\.md/);
  });

  it('takes a larger file where --max-size says so, and a smaller one not', async () => {
    const file = folder.write('a.md', draft());
    assert.equal((await forthright(['check', '--max-size', '100', file])).code, 2);
    assert.match((await forthright(['check', '--max-size', '0.1K', '-'], { stdin: draft() })).err, /^<stdin>: is larger than 100 bytes/);
    assert.notEqual((await forthright(['check', '--max-size', '3MB', file])).code, 2);
  });

  it('shows no control characters of drafts and names', async () => {
    const { out, err } = await forthright(['check', folder.write('\u001b[2Jx.md', `${draft()}\nIt hopes that \u001b[31m the judge\u009b2J will.\n`), folder.at('\u0007gone')]);
    assert.doesNotMatch((out + err).replaceAll('\n', ''), /\p{Cc}/u);
  });

  it('has colours for terminals, unless told otherwise', async () => {
    const file = folder.write('a.md', draft());
    const coloured = async (options: readonly string[], env: Readonly<Record<string, string>>, isTerminal: boolean): Promise<boolean> =>
      (await forthright(['check', ...options, file], { env, isTerminal })).out.includes('\u001b[');
    assert.equal(await coloured([], {}, false), false);
    assert.equal(await coloured([], {}, true), true);
    assert.equal(await coloured([], { TERM: 'dumb' }, true), false);
    assert.equal(await coloured([], { NO_COLOR: '1' }, true), false);
    assert.equal(await coloured([], { FORCE_COLOR: '1' }, false), true);
    assert.equal(await coloured([], { FORCE_COLOR: '0' }, true), false);
    assert.equal(await coloured([], { NO_COLOR: '1', FORCE_COLOR: '1' }, true), false);
    assert.equal(await coloured(['--color'], { NO_COLOR: '1' }, false), true);
    assert.equal(await coloured(['--no-color'], { FORCE_COLOR: '1' }, true), false);
  });

  describe('--fix', () => {
    it('writes what can be fixed, and reports what is left', async () => {
      const file = folder.write('a.statement.md', draft());
      const outcome = await forthright(['check', '--fix', '--format', 'json', file]);
      const after = readFileSync(file, 'utf8');
      assert.match(after, /^The European Union is concerned/m);
      assert.doesNotMatch(after, /While fully respecting/);
      assert.ok((report(outcome).files[0]?.fixed ?? 0) >= 1);
      assert.ok(!report(outcome).files[0]?.findings.some(({ kind }) => kind === 'deference'));
      const again = await forthright(['check', '--fix', file]);
      assert.equal(readFileSync(file, 'utf8'), after);
      assert.doesNotMatch(again.out, /applied/);
      assert.match((await forthright(['check', '--fix', folder.write('b.md', draft())])).out, /b\.md\n {2}\d+ fix(es)? applied\n {6}Delete “While fully respecting [^\n]*” {2}no-hedging\n/);
    });

    it('leaves a rule alone that is off', async () => {
      const file = folder.write('a.statement.md', draft());
      await forthright(['check', '--fix', '--rule', 'no-hedging=off', file]);
      assert.match(readFileSync(file, 'utf8'), /While fully respecting/);
    });

    it('keeps byte-order mark, line ends, encoding, mode and links', async () => {
      const text = draft().replaceAll('\n', '\r\n');
      const file = folder.write('a.md', encode(text, { encoding: 'utf-16le', bom: true }));
      chmodSync(file, 0o640);
      symlinkSync(file, folder.at('link.md'));
      await forthright(['check', '--fix', folder.at('link.md')]);
      const bytes = readFileSync(file);
      assert.deepEqual([...bytes.subarray(0, 2)], [0xff, 0xfe]);
      const after = bytes.subarray(2).toString('utf16le');
      assert.match(after, /\r\nThe European Union is concerned/);
      assert.doesNotMatch(after, /(?<!\r)\n/);
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.ok(lstatSync(folder.at('link.md')).isSymbolicLink());
      const marked = folder.write('b.md', `\uFEFF${draft()}`);
      await forthright(['check', '--fix', marked]);
      assert.match(readFileSync(marked, 'utf8'), /^\uFEFF---[^]*^The European Union is concerned/m);
    });

    it('does not touch a file that has nothing to fix', async () => {
      const file = folder.write('a.md', 'Nothing here.\r\nMixed\n');
      const before = statSync(file, { bigint: true });
      await forthright(['check', '--fix', file]);
      const after = statSync(file, { bigint: true });
      assert.equal(readFileSync(file, 'utf8'), 'Nothing here.\r\nMixed\n');
      assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    });

    it('prints the fixed text of standard input, and reports beside it', async () => {
      const { out, err } = await forthright(['check', '--fix', '-'], { stdin: draft() });
      assert.match(out, /^---\nlevel: spokesperson\n[^]*^The European Union is concerned/m);
      assert.doesNotMatch(out, /Scorecard/);
      assert.match(err, /<stdin>\n {2}\d+ fix(es)? applied\n[^]*Scorecard/);
    });
  });
});
