import assert from 'node:assert/strict';
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

  it('reads with its language and its phrases', async () => {
    folder.write('forthright.config.yaml', 'language: fr\nlexicon: [own.yaml]\n');
    folder.write('own.yaml', 'group: hedge\nlanguage: fr\nentries:\n  - {id: x, kind: hope, phrases: ["en bonne compagnie"]}\n');
    const { out, err } = await forthright(['read', '--format', 'json', folder.write('a.statement.md', 'En bonne compagnie, l’UE agit.\n')]);
    const { files: [file] } = JSON.parse(out) as { files: readonly { language: string; hedges: readonly { kind: string }[] }[] };
    assert.deepEqual([file?.language, file?.hedges.map(({ kind }) => kind), err], ['fr', ['hope'], '']);
  });
});
