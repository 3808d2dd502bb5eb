import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { draft, Folder, forthright, type Outcome } from './in-process.js';

describe('forthright with a configuration', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  /** The severities of a rule's findings, over all files. */
  function severities({ out }: Outcome, rule = 'no-hedging'): string[] {
    const { files } = JSON.parse(out) as { files: readonly { findings: readonly { rule: string; severity: string }[] }[] };
    return files.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity));
  }

  it('finds it upwards from each statement', async () => {
    folder.write('forthright.config.yaml', 'rules: { no-hedging: error }');
    folder.write('quiet/forthright.config.json', '{ "rules": { "no-hedging": "info" } }');
    const outcome = await forthright(['check', '--format', 'json', folder.write('a/b.statement.md', draft()), folder.write('quiet/c.statement.md', draft())]);
    assert.deepEqual(severities(outcome), ['error', 'info']);
    assert.deepEqual([outcome.code, outcome.err], [1, '']);
  });

  it('takes the one that is named, and what the command line says before it', async () => {
    folder.write('forthright.config.yaml', 'rules: { no-hedging: off }');
    const named = folder.write('other.yaml', 'rules: { no-hedging: error, hrd-term: error }');
    const file = folder.write('a.statement.md', draft());
    assert.deepEqual(severities(await forthright(['check', '--format', 'json', file])), []);
    assert.deepEqual(severities(await forthright(['check', '--format', 'json', '--config', named, file])), ['error']);
    assert.deepEqual(severities(await forthright(['check', '--format', 'json', '--config', named, '--rule', 'no-hedging=info', file])), ['info']);
  });

  it('says what is wrong with file, line and column, checks all the same, and ends with 2', async () => {
    folder.write('forthright.config.yaml', 'rules:\n  no-hedgin: off\n  no-hedging: error\nlexicon: [own.yaml]\n');
    folder.write('own.yaml', 'group: hedge\nentries:\n  - {id: x, kind: hopes, phrases: ["in hope"]}\n');
    const outcome = await forthright(['check', '--format', 'json', folder.write('a.statement.md', draft()), folder.write('b.statement.md', draft())]);
    const lines = outcome.err.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /forthright\.config\.yaml:2:3: “no-hedgin” is not known here: did you mean “no-hedging”\?$/u);
    assert.match(lines[1] ?? '', /own\.yaml:3:19: “hopes” is no value of “kind”/u);
    assert.deepEqual([outcome.code, severities(outcome)], [2, ['error', 'error']]);
  });

  it('says it in French', async () => {
    folder.write('forthright.config.yaml', 'langage: fr');
    const { err } = await forthright(['check', '--locale', 'fr', folder.write('a.statement.md', draft())]);
    assert.match(err, /1:1: «\u00A0langage\u00A0» est inconnu ici\u00A0: vouliez-vous dire «\u00A0language\u00A0»/u);
  });

  it('refuses one that is not there, and one that is a folder', async () => {
    const file = folder.write('a.statement.md', draft());
    const missing = await forthright(['check', '--config', folder.at('none.yaml'), file]);
    assert.deepEqual([missing.code, /none\.yaml: there is no such configuration file/u.test(missing.err)], [2, true]);
    assert.equal((await forthright(['check', '--config', folder.path, file])).code, 2);
  });

  it('leaves out what it excludes of what a pattern matches, and takes what is named all the same', async () => {
    folder.write('forthright.config.yaml', 'rules: { no-hedging: error }\nexclude: [archive/]');
    folder.write('a.statement.md', draft());
    const old = folder.write('archive/b.statement.md', draft());
    const check = (...files: string[]): Promise<Outcome> => forthright(['check', '--format', 'json', ...files]);
    assert.deepEqual(severities(await check(folder.at('**/*.statement.md'))), ['error']);
    assert.deepEqual(severities(await check(old)), ['error']);
    const nothing = await check(folder.at('archive/*.md'));
    assert.deepEqual([nothing.code, nothing.err], [2, `${folder.at('archive/*.md')}: every file that matches this pattern is excluded by the configuration\n`]);
  });

  it('takes of a folder the statements, what it includes besides, and not what it excludes', async () => {
    folder.write('forthright.config.yaml', 'rules: { no-hedging: error }\ninclude: ["drafts/**/*.md", notes.txt]\nexclude: [archive/, drafts/old.md]\n');
    for (const file of ['a.statement.md', 'README.md', 'notes.txt', 'drafts/b.md', 'drafts/old.md', 'archive/c.statement.md', 'node_modules/d.statement.md']) folder.write(file, draft());
    const checked = async (...files: string[]): Promise<string[]> => {
      const { out } = await forthright(['check', '--format', 'json', ...files]);
      return (JSON.parse(out) as { files: readonly { file: string }[] }).files.map(({ file }) => file.slice(folder.path.length + 1));
    };
    assert.deepEqual(await checked(folder.path), ['a.statement.md', 'drafts/b.md', 'notes.txt']);
    assert.deepEqual(await checked(`${folder.at('drafts')}/`), ['drafts/b.md']);
    assert.deepEqual(await checked(folder.at('drafts/old.md'), folder.path), ['drafts/old.md', 'a.statement.md', 'drafts/b.md', 'notes.txt']);
    const nothing = await forthright(['check', folder.at('archive')]);
    assert.deepEqual([nothing.code, nothing.err], [2, `${folder.at('archive')}: every file that matches this pattern is excluded by the configuration\n`]);
    symlinkSync(folder.at('round'), folder.at('round'));
    const round = await forthright(['check', folder.at('round')]);
    assert.deepEqual([round.code, round.err], [2, `${folder.at('round')}: cannot be read (links lead round in a circle)\n`]);
    folder.write('empty/README.md', draft());
    const none = await forthright(['read', folder.at('empty')]);
    assert.deepEqual([none.code, none.err], [2, `${folder.at('empty')}: has no statements: files named ….statement.md, or those that “include” in the configuration names\n`]);
  });

  it('corrects what is known of treaties, from the file to the finding', async () => {
    const file = folder.write('a.statement.md', '---\ncountry: SS\ndate: 2025-06-01\n---\n\n# South Sudan: Statement by the Spokesperson on the arrest of human rights defender Ayen Deng\n\nAyen Deng was arrested. The International Covenant on Civil and Political Rights, to which South Sudan has been a State party since 2024, forbids it.\n');
    const obligations = async (): Promise<string[]> => {
      const { out } = await forthright(['check', '--no-library', '--format', 'json', file]);
      return (JSON.parse(out) as { files: readonly { findings: readonly { rule: string; kind: string; severity: string; message: string }[] }[] }).files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'obligations').map(({ kind, severity, message }) => `${kind} ${severity} ${message}`));
    };
    assert.deepEqual(await obligations(), ['not-party error The International Covenant on Civil and Political Rights (ICCPR) does not bind South Sudan, which has neither signed nor ratified it (United Nations Treaty Collection, as of August 2022).']);
    folder.write('forthright.config.yaml', 'treaties: { SS: { ICCPR: 2024 } }');
    assert.deepEqual(await obligations(), []);
    folder.write('forthright.config.yaml', 'treaties: { South Sudan: { ICCPR: 2023 } }');
    assert.deepEqual(await obligations(), ['wrong-year error The International Covenant on Civil and Political Rights (ICCPR) has bound South Sudan since 2023, not 2024 (as corrected in your configuration).']);
    folder.write('forthright.config.yaml', 'treaties: { SS: { ICCPR: signed } }');
    assert.deepEqual(await obligations(), ['signed-only error The International Covenant on Civil and Political Rights (ICCPR) does not bind South Sudan: signed, but not ratified (as corrected in your configuration).']);
  });

  it('tells a list, a bomb of aliases, an unknown country, and a date that is none', async () => {
    const bomb = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`).join('\n');
    const cases: readonly (readonly [string, RegExp])[] = [
      ['- rules', /yaml:1:1: The file must be lines of the form/u],
      [bomb, /yaml:2:10: “\*a0” repeats another place/u],
      ['a: &a [*a]', /yaml:1:8: “\*a” repeats another place/u],
      ['treaties:\n  Hondras: { CAT: 1996 }', /yaml:2:3: “Hondras” is no country known here: did you mean “Honduras”\?/u],
      ['treaties:\n  HN: { CAT: 1996-13-01 }', /yaml:2:14: “1996-13-01” does not say since when CAT binds/u],
    ];
    const file = folder.write('a.statement.md', draft());
    for (const [text, message] of cases) {
      folder.write('forthright.config.yaml', text);
      const outcome = await forthright(['check', file]);
      assert.match(outcome.err, message);
      assert.equal(outcome.code, 2);
      assert.match(outcome.out, /a\.statement\.md/u, 'the draft is checked all the same');
    }
  });

  it('refuses what is no text, no file, or leads nowhere', async function () {
    if (process.platform === 'win32') this.skip();
    const file = folder.write('a.statement.md', draft());
    execFileSync('mkfifo', [folder.at('pipe.yaml')]);
    symlinkSync(folder.at('nowhere.yaml'), folder.at('link.yaml'));
    const cases: readonly (readonly [string, RegExp])[] = [
      [folder.at('pipe.yaml'), /pipe\.yaml:1:1: .* cannot be read: it is a pipe or a device\n/u],
      [folder.at('link.yaml'), /link\.yaml: there is no such configuration file/u],
      [folder.write('bytes.yaml', Uint8Array.of(97, 0, 98)), /bytes\.yaml:1:1: .* cannot be read: it is not text/u],
      [folder.write('latin.yaml', Uint8Array.of(97, 0xe9, 99)), /latin\.yaml:1:1: .* cannot be read: it is not UTF-8 text/u],
      [folder.write('large.yaml', `# ${'x'.repeat(5_000_000)}`), /large\.yaml:1:1: .* cannot be read: it is too large/u],
    ];
    for (const [config, message] of cases) {
      const outcome = await forthright(['check', '--config', config, file]);
      assert.match(outcome.err, message);
      assert.equal(outcome.code, 2);
    }
    assert.deepEqual(await forthright(['check', '--config', folder.write('empty.yaml', ''), file]).then(({ code, err }) => [code, err]), [0, '']);
  });

  it('says where in machine-readable reports', async () => {
    folder.write('forthright.config.yaml', 'language: fr\nlangage: fr');
    const file = folder.write('a.statement.md', draft());
    const { unread } = JSON.parse((await forthright(['check', '--format', 'json', file])).out) as { unread: readonly { file: string; line: number; column: number }[] };
    assert.deepEqual(unread.map(({ line, column }) => [line, column]), [[2, 1]]);
    assert.match(unread[0]?.file ?? '', /forthright\.config\.yaml$/u);
    assert.match((await forthright(['check', '--format', 'github', file])).out, /^::error file=.*forthright\.config\.yaml,line=2,col=1::/mu);
  });

  it('reads with its language and its phrases', async () => {
    folder.write('forthright.config.yaml', 'language: fr\nlexicon: [own.yaml]\n');
    folder.write('own.yaml', 'group: hedge\nlanguage: fr\nentries:\n  - {id: x, kind: hope, phrases: ["en bonne compagnie"]}\n');
    const { out, err } = await forthright(['read', '--format', 'json', folder.write('a.statement.md', 'En bonne compagnie, l’UE agit.\n')]);
    const { files: [file] } = JSON.parse(out) as { files: readonly { language: string; hedges: readonly { kind: string }[] }[] };
    assert.deepEqual([file?.language, file?.hedges.map(({ kind }) => kind), err], ['fr', ['hope'], '']);
  });
});
