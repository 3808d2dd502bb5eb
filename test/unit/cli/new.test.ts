import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { check } from '../../../src/check.js';
import { Folder, forthright } from './in-process.js';

const asked = ['new', '--level', 'spokesperson', '--event', 'conviction', '--country', 'Honduras', '--person', 'Ana Lucía Paredes', '--date', '2026-05-13'];

describe('forthright new', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('writes a statement to standard output, with what was asked for in it', async () => {
    const { code, out, err } = await forthright([...asked, '--person', 'Tarek Sabry']);
    assert.deepEqual([code, err], [0, '']);
    const { reading } = check(out);
    assert.deepEqual([reading.level, reading.event, reading.country, reading.date, reading.language], ['spokesperson', 'conviction', 'HN', '2026-05-13', 'en']);
    assert.deepEqual(reading.people.map(({ name }) => name), ['Ana Lucía Paredes', 'Tarek Sabry']);
  });

  it('writes to standard output where that is named as other programs name it', async () => {
    assert.equal((await forthright([...asked, '--out', '-'])).out, (await forthright(asked)).out);
    assert.ok(!existsSync('-'));
  });

  it('speaks French where it is asked to', async () => {
    const { out } = await forthright([...asked, '--language', 'fr']);
    assert.match(out, /^# Honduras\u00A0: déclaration du porte-parole sur la condamnation d’Ana Lucía Paredes, \[DÉFENSEUR OU DÉFENSEURE\] des droits humains$/mu);
    assert.match((await forthright([...asked, '--locale', 'fr'])).out, /^language: fr$/mu);
  });

  it('takes a day in several ways, and none that there is not', async () => {
    for (const day of ['13.5.2026', '13 May 2026']) assert.match((await forthright([...asked, '--date', day])).out, /^date: 2026-05-13$/mu);
    for (const day of ['2026-02-30', '31 April 2026', '31.04.2026']) assert.match((await forthright([...asked, '--date', day])).err, /Write a day such as 2024-03-12\./u, day);
  });

  it('keeps out of the draft what a terminal would obey', async () => {
    const { out } = await forthright(['new', '--level', 'local', '--event', 'detention', '--person', 'Ana\u001b[2J\nParedes']);
    assert.match(out, /^defenders: \["Ana \[2J Paredes"\]$/mu);
    assert.ok(!out.includes('\u001b'));
  });

  it('writes a file, and writes over none without being told to', async () => {
    const file = folder.at('draft.statement.md');
    const first = await forthright([...asked, '--out', file]);
    assert.deepEqual(first, { code: 0, out: '', err: `${file}: written; fill in what stands in [BRACKETS]\n` });
    const written = readFileSync(file, 'utf8');
    const second = await forthright([...asked, '--event', 'killing', '--out', file]);
    assert.deepEqual([second.code, second.err], [2, `${file}: is there already; --force writes over it\n`]);
    assert.equal(readFileSync(file, 'utf8'), written);
    assert.equal((await forthright([...asked, '--event', 'killing', '--out', file, '--force'])).code, 0);
    assert.match(readFileSync(file, 'utf8'), /^event: killing$/mu);
  });

  it('gives the file a name where a folder is named', async () => {
    folder.write('drafts/other.md', '');
    const { code } = await forthright([...asked, '--out', folder.at('drafts')]);
    assert.equal(code, 0);
    assert.ok(existsSync(folder.at('drafts/2026-05-13-honduras-conviction-ana-lucia-paredes.statement.md')));
  });

  it('says what it does not know, with what may have been meant', async () => {
    const wrong = async (...args: string[]): Promise<string> => {
      const { code, out, err } = await forthright(['new', ...args]);
      assert.deepEqual([code, out], [2, '']);
      return err;
    };
    assert.match(await wrong('--level', 'spokesman', '--event', 'trial'), /Did you mean spokesperson\?/u);
    assert.match(await wrong('--level', 'delegation', '--event', 'trial'), /Did you mean local\b/u);
    assert.match(await wrong('--level', 'local', '--event', 'arrest'), /Did you mean detention\b/u);
    assert.match(await wrong('--level', 'local', '--event', 'zzz'), /"zzz" is none of detention, charges,/u);
    assert.match(await wrong('--level', 'local', '--event', 'trial', '--country', 'Hondras'), /Did you mean Honduras/u);
    assert.match(await wrong('--level', 'local', '--event', 'trial', '--language', 'es'), /Allowed choices are en, fr/u);
    assert.match(await wrong('--event', 'trial'), /required option '--level <level>' not specified/u);
    assert.match(await wrong('--event', 'trial', '--locale', 'fr'), /erreur : il manque l’option « --level <level> »/u);
    assert.match(await wrong('--level', 'local', '--event', 'procès', '--locale', 'fr'), /n’est aucune des valeurs/u);
  });

  it('says where it could not write, and that no country is named', async () => {
    const gone = await forthright([...asked, '--out', folder.at('gone/a.statement.md')]);
    assert.equal(gone.code, 2);
    assert.match(gone.err, /gone\/a\.statement\.md: its folder is not there: make it, or name another one\n/u);
    assert.match((await forthright(['new', '--level', 'ngo', '--event', 'smear'])).err, /no country is named/u);
    const noConfiguration = await forthright([...asked, '--config', folder.at('none.yaml')]);
    assert.equal(noConfiguration.code, 2);
  });

  it('takes the place of no pipe, as of no device, whatever it is told', async function () {
    if (process.platform === 'win32') this.skip();
    const pipe = folder.at('pipe.statement.md');
    execFileSync('mkfifo', [pipe]);
    for (const force of [[], ['--force']]) {
      assert.deepEqual(await forthright([...asked, '--out', pipe, ...force]), { code: 2, out: '', err: `${pipe}: is a pipe or a device, not a file; --out - writes to standard output\n` });
    }
    assert.ok(statSync(pipe).isFIFO());
    assert.match((await forthright([...asked, '--out', pipe, '--locale', 'fr'])).err, /est un tube ou un périphérique/u);
  });

  it('cites treaties as the configuration beside the file corrects them', async () => {
    folder.write('forthright.config.yaml', 'treaties: { HN: { ICCPR: none } }\n');
    const file = folder.at('draft.statement.md');
    assert.equal((await forthright([...asked, '--out', file])).code, 0);
    assert.doesNotMatch(readFileSync(file, 'utf8'), /Civil and Political Rights/u);
  });
});
