import assert from 'node:assert/strict';
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Folder, forthright } from './in-process.js';

interface Wanted { readonly country?: string; readonly date?: string; readonly level?: string; readonly event: string; readonly asks?: boolean; readonly term?: boolean; readonly hopes?: boolean; readonly translations?: string }

/** A statement that says what is wanted and nothing else. */
function statement({ country, date, level = 'local', event, asks, term, hopes, translations }: Wanted): string {
  const fields = { level, event, country, date, translations, language: 'en' };
  return `---\n${Object.entries(fields).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n# Statement on the case of Marta Quiñones\n\n${[
    `The ${term ? 'human rights defender' : 'lawyer'} Marta Quiñones was arrested at her home on Monday.`,
    ...(asks ? ['The European Union calls on the authorities to release Marta Quiñones immediately.'] : []),
    ...(hopes ? ['The European Union takes note of the judgment.'] : []),
  ].join('\n\n')}\n`;
}

describe('forthright survey', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  interface Json { total: { statements: number }; groups: { key: Record<string, string | null>; statements: number; shares: Record<string, { count: number; of: number }> }[]; undated: string[]; countryless: string[]; unread: { file: string }[] }
  const json = async (...args: string[]): Promise<Json> => JSON.parse((await forthright(['survey', '--format', 'json', ...args])).out) as Json;

  function collection(): string {
    const made: [string, number, Wanted][] = [
      ['a', 6, { country: 'HN', date: '2019-02-03', event: 'detention', asks: true, term: true }],
      ['b', 3, { country: 'HN', date: '2020-02-03', event: 'conviction', hopes: true }],
      ['c', 5, { country: 'TR', date: '2020-05-05', event: 'detention', level: 'spokesperson', translations: '[tr]', term: true }],
      ['d', 2, { country: 'TR', event: 'killing', asks: true }],
    ];
    for (const [name, many, wanted] of made) for (let number = 0; number < many; number++) folder.write(`library/${name}/${number}.md`, statement(wanted));
    return folder.at('library');
  }

  it('finds every figure of a collection that is known', async () => {
    const { total, groups, undated } = await json(collection());
    assert.equal(total.statements, 16);
    const figures = groups.map(({ key, statements, shares }) => [key['country'], statements, ...['namesIndividual', 'usesTerm', 'caseRecommendation', 'situationRecommendation', 'asksRelease', 'citesObligations', 'hedges', 'translated'].map((name) => `${shares[name]?.count}/${shares[name]?.of}`)]);
    assert.deepEqual(figures, [
      ['HN', 9, '9/9', '6/9', '6/9', '0/9', '6/9', '0/9', '3/9', '0/9'],
      ['TR', 7, '7/7', '5/7', '2/7', '0/7', '0/5', '0/7', '0/7', '5/7'],
    ]);
    assert.equal(undated.length, 2);
  });

  it('crosses, filters, and leaves out by date', async () => {
    const library = collection();
    assert.deepEqual((await json(library, '--by', 'country,year')).groups.map(({ key, statements }) => [key['country'], key['year'], statements]), [['HN', '2019', 6], ['HN', '2020', 3], ['TR', '2020', 5], ['TR', null, 2]]);
    assert.equal((await json(library, '--filter', 'country=Honduras', '--filter', 'event=detention', '--filter', 'event=conviction')).total.statements, 9);
    const since = await json(library, '--from', '2020');
    assert.deepEqual([since.total.statements, since.undated.length], [8, 2]);
    assert.equal((await json(library, '--to', '2019-02')).total.statements, 6);
    assert.equal((await json('--compare', '2019', '2020', library)).total.statements, 14);
  });

  it('counts apart, lists, and ends with 2 for what cannot be read', async () => {
    folder.write('library/README.md', 'Not a statement.');
    folder.write('library/good.txt', statement({ event: 'detention' }));
    folder.write('library/empty.md', '');
    folder.write('library/binary.md', Uint8Array.of(0, 1, 2, 0));
    folder.write('library/old.docx', 'x');
    const { code, out, err } = await forthright(['survey', '--format', 'json', folder.at('library')]);
    const { total, unread, countryless, undated } = JSON.parse(out) as Json;
    assert.deepEqual([code, total.statements, unread.map(({ file }) => file.replace(/.*[\\/]/u, '')).sort()], [2, 1, ['binary.md', 'empty.md', 'old.docx']]);
    assert.deepEqual([countryless.length, undated.length], [1, 1]);
    assert.match(err, /empty\.md: has no text/);
  });

  it('stops where the user asks for it, with the exit code of an interruption and no report, also where there is nothing left to read', async () => {
    const library = collection();
    const stopped = (): Promise<{ code: number; out: string; err: string }> => forthright(['survey', '--format', 'json', library], { interruption: AbortSignal.abort() });
    assert.deepEqual(await stopped(), { code: 130, out: '', err: 'Stopped after 0 of 16 files; nothing is reported.\n' });
    // What was just written is never taken from what was kept.
    for (const { parentPath, name } of readdirSync(library, { recursive: true, withFileTypes: true })) utimesSync(join(parentPath, name), 1_600_000_000, 1_600_000_000);
    assert.equal((await json(library)).total.statements, 16);
    assert.deepEqual(await stopped(), { code: 130, out: '', err: 'Stopped after 16 of 16 files; nothing is reported.\n' });
  });

  it('refuses what it does not know, and says what it would', async () => {
    for (const [args, said] of [
      [['--by', 'contry'], /Did you mean country\?/], [['--filter', 'level=locl'], /Did you mean local\?/], [['--filter', 'country'], /The fields are country, level/],
      [['--compare', '2019', 'soon'], /two periods/], [['--from', 'soon'], /such as 2024-03-12/], [['--from', '2024', '--to', '2023', 'x'], /--from is later than --to/], [['--table', 'people', 'x'], /for --format csv/], [['--decimal-comma', 'x'], /for --format csv/], [['--format', 'csv', '--table', 'changes', 'x'], /--compare and two periods/], [['--format', 'csv', '--table', 'persons', 'x'], /figures, people, gaps, changes, apart/], [[], /Name the folder/],
    ] as const) {
      const { code, err, out } = await forthright(['survey', ...args]);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, said);
    }
    const gone = await forthright(['survey', folder.at('gone')]);
    assert.deepEqual([gone.code, /there is no such file/.test(gone.err)], [2, true]);
  });

  it('prints for people in two languages, and tables', async () => {
    const library = collection();
    assert.match((await forthright(['survey', library])).out, /Honduras {2}9 statements\n {2}names individuals +9\/9/);
    assert.match((await forthright(['survey', '--locale', 'fr', library])).out, /Turquie {2}7 déclarations/);
    assert.match((await forthright(['survey', '--format', 'csv', library])).out, /^\uFEFFcountry,statements,.*\r\nHN,9,9,9,1,0\.7009,1,/);
    assert.match((await forthright(['survey', '--format', 'csv', '--table', 'people', library])).out, /^\uFEFFname,statements,first,last,openCase,countries,level:local,.*\r\nMarta Quiñones,16,2019-02-03,2020-05-05,yes,HN TR,11,5,/);
    assert.match((await forthright(['survey', '--format', 'csv', '--table', 'changes', '--decimal-comma', library, '--compare', '2019', '2020'])).out, /\r\nasksRelease;1;6;0;8;-1;-1;/);
    assert.match((await forthright(['survey', '--format', 'csv', '--table', 'apart', library])).out, /^\uFEFFfile,why,message\r\n[^\r]*d[\\/]0\.md,undated,\r\n/);
  });
});
