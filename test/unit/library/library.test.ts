import assert from 'node:assert/strict';
import { soundKeys } from '../../../src/facts/sound-keys.js';
import { Library } from '../../../src/library/library.js';
import type { SimilarStatement } from '../../../src/library/similar.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';
import { generatedStatement } from '../../statements/generated.js';
import { MemoryFiles, past } from './in-memory.js';

const folder = { place: '/papers/past', name: 'past' };

async function open(files: Readonly<Record<string, string>>): Promise<Library> {
  return Library.open([folder], new MemoryFiles(files));
}

function reading(text: string): Reading {
  return read(readStatement(text));
}

const found = (similar: readonly SimilarStatement[]): unknown => similar.map(({ record }) => record.file);
const why = ({ why: reasons }: SimilarStatement): unknown => reasons.map(({ kind }) => kind);

describe('a library', () => {
  it('opens several folders, each file once, and says which of them could not be opened', async () => {
    const one = new MemoryFiles({ 'a.md': past(), 'x/b.md': past({ title: 'B' }) });
    const inner = new MemoryFiles({ 'b.md': past({ title: 'B' }) });
    const gone = new MemoryFiles();
    gone.missing = { problem: 'gone' };
    const by: Readonly<Record<string, MemoryFiles>> = { '/p': one, '/p/x': inner, '/gone': gone };
    const of = (place: string): MemoryFiles => by[place] ?? assert.fail();
    const library = await Library.open([{ place: '/p', name: 'p' }, { place: '/p/x', name: 'p/x' }, { place: '/gone', name: 'gone' }], {
      list: (place) => of(place).list(), read: (place, path) => of(place).read(place, path), readIndex: (place) => of(place).readIndex(), writeIndex: (place, index) => of(place).writeIndex(place, index),
    });
    assert.deepEqual(library.records.map(({ key, file }) => [key, file]), [['/p/a.md', 'p/a.md'], ['/p/x/b.md', 'p/x/b.md']]);
    assert.deepEqual(library.folders.flatMap((opened) => ('failed' in opened ? [[opened.name, opened.failed]] : [])), [['gone', { problem: 'gone' }]]);
    assert.deepEqual(found(library.similar(reading(past({ title: 'A new one' })))), ['p/a.md', 'p/x/b.md']);
  });

  it('is opened again from memory', async () => {
    const files = new MemoryFiles({ 'a.md': past() });
    const before = await Library.open([folder], files);
    files.index = undefined;
    files.put('b.md', past({ title: 'B' }));
    files.reads.length = 0;
    const after = await Library.open([folder], files, { before });
    assert.deepEqual([after.records.length, files.reads], [2, ['b.md']]);
  });
});

describe('similar statements', () => {
  it('join country, event, people, level, asks and words, and say why', async () => {
    const library = await open({
      'same.md': past({ title: 'Statement on the arrest of Ana Quiroga' }),
      'country.md': past({ title: 'Honduras', text: 'The river is wide.' }).replace('event: detention', 'event: killing').replace('level: spokesperson', 'level: local'),
      'event.md': past({ title: 'Belarus', text: 'The authorities must release Ivan Belski.' }).replace('country: HN', 'country: BY'),
      'nothing.md': past({ title: 'Kenya', text: 'The shore is long.' }).replace('country: HN', 'country: KE').replace('event: detention', 'event: killing').replace('level: spokesperson', 'level: joint'),
    });
    const similar = library.similar(reading(past({ title: 'A new draft' })));
    assert.deepEqual(found(similar), ['past/same.md', 'past/event.md', 'past/country.md']);
    const [first, second, third] = similar;
    assert.ok(first && second && third);
    assert.deepEqual([why(first), why(second), why(third)], [['people', 'country', 'event', 'asks', 'level', 'words'], ['event', 'asks', 'level', 'words'], ['country']]);
    assert.deepEqual(first.why[0], { kind: 'people', names: ['Ana Quiroga'] });
    assert.deepEqual(second.why[1], { kind: 'asks', asks: ['release'] });
    assert.ok(first.score > second.score && second.score > third.score);
  });

  it('finds by rare words, which it names, the rarest first', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`${number}.md`, past({ title: `Statement ${number}`, text: number === 17 ? 'The cooperative of Pueblo Zarzal lost its turbine.' : 'The authorities should act.' })]));
    const [first] = (await open(files)).similar(reading('A turbine was taken from Pueblo Zarzal, and the authorities are silent.'));
    assert.equal(first?.record.file, 'past/17.md');
    const words = first.why.find(({ kind }) => kind === 'words');
    assert.ok(words?.kind === 'words');
    assert.deepEqual([...words.names].sort(), ['pueblo', 'turbine', 'zarzal']);
  });

  it('never are the draft itself, its translation or an earlier version, and copies are shown once', async () => {
    const library = await open({ 'case.statement.md': past(), 'case.fr.statement.md': past({ title: 'Déclaration', more: 'language: fr\n' }), 'v1/old.md': past({ text: 'Ana Quiroga must be released.' }), 'other.md': past({ title: 'Other' }), 'copy.md': past({ title: 'Other' }) });
    assert.deepEqual(found(library.similar(reading(past()), { draft: { key: '/papers/past/case.statement.md' } })), ['past/other.md']);
  });

  it('are as many as are wanted, and only those that are', async () => {
    const library = await open(Object.fromEntries(Array.from({ length: 60 }, (_, number) => { const { path, text } = generatedStatement(number, 120); return [path, text]; })));
    const draft = reading(generatedStatement(400).text);
    assert.equal(library.similar(draft, { most: 3 }).length, 3);
    const killings = library.similar(draft, { only: ({ event }) => event === 'killing' });
    assert.ok(killings.length > 0 && killings.every(({ record }) => record.event === 'killing'));
    const scores = library.similar(draft).map(({ score }) => score);
    assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
  });

  it('are none in an empty library', async () => {
    assert.deepEqual((await open({})).similar(reading(past())), []);
  });
});

describe('what judges may ask of a library', () => {
  it('gives statements by country and event, newest first, without the draft', async () => {
    const library = await open({
      'a.md': past({ title: 'Old', more: 'date: 2015-01-01\n' }), 'b.md': past({ title: 'New', more: 'date: 2024-01-01\n' }), 'draft.md': past({ title: 'Draft', more: 'date: 2025-01-01\n' }),
      'b.es.md': past({ title: 'Nuevo', more: 'date: 2024-01-01\nlanguage: es\n' }),
    });
    const view = library.viewFor({ key: '/papers/past/draft.md' });
    assert.deepEqual(view.onCountry('HN').map(({ title }) => title), ['New', 'Old']);
    assert.ok(view.onEvent('detention').some(({ title }) => title === 'New'));
    assert.ok(!view.onEvent('detention').some(({ title }) => title === 'Draft'));
    const own = Object.values(view.peopleByKey(soundKeys('Quiroga')[0] ?? '')).flatMap(({ statements }) => statements.map(({ title }) => title));
    assert.deepEqual(own, ['New', 'Old']);
  });

  it('finds people under what their spellings have in common', async () => {
    const library = await open({ 'a.md': past({ title: 'On Aleś Bialacki', text: 'The authorities must release the human rights defender Vasil Zhdanovich.' }).replace('country: HN', 'country: BY') });
    const view = library.viewFor({});
    const names = soundKeys('Vasyl Shdanovich').flatMap((key) => view.peopleByKey(key)).map(({ name }) => name);
    assert.ok(names.includes('Vasil Zhdanovich'), names.join());
  });

  it('has the built-in catalogue in it, and a statement of both once', async () => {
    const address = 'https://batumelebi.netgazeti.ge/articles-in-english/582923/';
    const titled = (library: Library): unknown => library.viewFor({}).onCountry('GE').filter(({ url }) => url === address).map(({ title }) => title);
    assert.deepEqual(titled(await open({})), ['Joint statement of 24 diplomatic missions on the sentencing of Mzia Amaglobeli']);
    assert.deepEqual(titled(await open({ 'ge.md': past({ title: 'Fetched', more: `source: ${address}\n` }).replace('country: HN', 'country: GE') })), ['Fetched']);
  });
});
