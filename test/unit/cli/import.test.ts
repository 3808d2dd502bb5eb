import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Net } from '../../../src/library/import/fetching/net.js';
import { readStatement } from '../../../src/statement/index.js';
import { councilPage, eeasPage, paragraphs, rssFeed } from '../library/import/pages.js';
import { Folder, forthright } from './in-process.js';

const name = '2024-03-12-kazakhstan-conviction-dinara-seitkali.statement.md';

interface Report {
  readonly dryRun: boolean;
  readonly cancelled: boolean;
  readonly statements: readonly { readonly from: string; readonly outcome: string; readonly file?: string; readonly unsure?: readonly string[]; readonly message?: string; readonly why?: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

describe('forthright library import', () => {
  let folder: Folder;
  let library: string;
  beforeEach(() => {
    folder = new Folder();
    library = folder.at('library');
  });
  afterEach(() => { folder.remove(); });

  const report = (out: string): Report => JSON.parse(out) as Report;

  it('takes a saved page into the library, which is made', async () => {
    const page = folder.write('saved.html', eeasPage());
    const { code, out, err } = await forthright(['library', 'import', page, '--to', library]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, `${name}  from ${page}\n1 imported\n`);
    const { frontMatter: { values, problems }, paragraphs: read } = readStatement(readFileSync(`${library}/${name}`, 'utf8'));
    assert.deepEqual(problems, []);
    assert.equal(values.country, 'KZ');
    assert.equal(read.length, 1 + paragraphs.length);
  });

  it('takes all of a folder that can be imported, and goes on after a bad file', async () => {
    folder.write('in/a.html', eeasPage());
    folder.write('in/deeper/b.htm', councilPage());
    folder.write('in/a_files/share.html', eeasPage());
    folder.write('in/broken.md', '---\ntitle: [unclosed\n---\n\nText.');
    folder.write('in/picture.png', 'PNG');
    folder.write('in/.hidden.txt', 'Text.');
    const { code, out, err } = await forthright(['library', 'import', folder.at('in'), '--to', library, '--format', 'json']);
    assert.equal(code, 2);
    assert.match(err, /broken\.md: has front matter that is not valid YAML/);
    assert.deepEqual(report(out).statements.map(({ outcome }) => outcome), ['imported', 'failed', 'imported']);
    assert.deepEqual(readdirSync(library).sort(), ['2023-11-28-belarus-political-prisoners.statement.md', name]);
  });

  it('passes over what the library has, so that a run can be run again', async () => {
    const [page, council] = [folder.write('saved.html', eeasPage()), folder.write('council.html', councilPage())];
    await forthright(['library', 'import', page, '--to', library]);
    const { code, out } = await forthright(['library', 'import', page, council, '--to', library, '--format', 'json']);
    assert.equal(code, 0);
    assert.deepEqual(report(out).statements.map(({ outcome, file, why }) => [outcome, file, why]), [
      ['known', name, 'title-and-date'],
      ['imported', '2023-11-28-belarus-political-prisoners.statement.md', undefined],
    ]);
    assert.equal(readdirSync(library).length, 2);
  });

  it('knows the same statement twice in one run', async () => {
    const [page, text] = [folder.write('saved.html', eeasPage()), folder.write('copy.txt', `A reprint\n\n${paragraphs.join('\n\n')}`)];
    const { out } = await forthright(['library', 'import', page, text, '--to', library, '--format', 'json']);
    assert.deepEqual(report(out).statements.map(({ outcome, why }) => [outcome, why]), [['imported', undefined], ['known', 'text']]);
  });

  it('lists what it is not sure of and leaves it out, unless it is told', async () => {
    const text = folder.write('note.txt', 'Statement on a detention\n\nWe are concerned by the detention of a blogger in Togo. We ask that he be released at once, and that he be heard.');
    const first = await forthright(['library', 'import', text, '--to', library]);
    assert.equal(first.code, 1);
    assert.match(first.out, /undated-detention\.statement\.md {2}from .*\n {2}unsure: date, country \(perhaps TG\), level\n1 imported; 1 with something to look at\n/);
    assert.doesNotMatch(readFileSync(`${library}/undated-detention.statement.md`, 'utf8'), /^(?:date|country|level):/m);
    const second = await forthright(['library', 'import', text, '--to', folder.at('other'), '--date', '12.03.2024', '--country', 'Togo', '--level', 'local']);
    assert.equal(second.code, 0);
    assert.match(readFileSync(folder.at('other/2024-03-12-togo-detention.statement.md'), 'utf8'), /^date: 2024-03-12\nlevel: local\ncountry: TG\n/m);
  });

  it('takes standard input for text', async () => {
    const { code, out } = await forthright(['library', 'import', '-', '--to', library, '--date', '2024-03-12'], { stdin: `Kazakhstan: Statement by the Spokesperson on the conviction of Dinara Seitkali\n\n${paragraphs.join('\n\n')}` });
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^${name} {2}from <stdin>\n`));
  });

  it('takes what a feed has whole, and names what it only names', async () => {
    const feed = folder.write('press.rss', rssFeed());
    const { code, out, err } = await forthright(['library', 'import', feed, '--to', library]);
    assert.equal(code, 2);
    assert.match(out, /1 imported, 1 not imported/);
    assert.match(err, /togo-release-koffi-amegan_en: is only named in the feed/);
  });

  it('writes nothing with --dry-run', async () => {
    const page = folder.write('saved.html', eeasPage());
    const { code, out } = await forthright(['library', 'import', page, '--to', library, '--dry-run']);
    assert.equal(code, 0);
    assert.match(out, /1 would be imported/);
    assert.equal(existsSync(library), false);
  });

  it('never writes over a file', async () => {
    folder.write(`library/${name}`, 'Something else.');
    const page = folder.write('saved.html', eeasPage());
    const { out } = await forthright(['library', 'import', page, '--to', library]);
    assert.match(out, /^2024-03-12-kazakhstan-conviction-dinara-seitkali-2\.statement\.md/);
    assert.equal(readFileSync(folder.at(`library/${name}`), 'utf8'), 'Something else.');
  });

  it('stops where the user asks for it, and leaves no half file', async () => {
    const page = folder.write('saved.html', eeasPage());
    const { code, out } = await forthright(['library', 'import', page, '--to', library], { interruption: AbortSignal.abort() });
    assert.equal(code, 130);
    assert.match(out, /Stopped\. What was imported is there; run the command again to go on\./);
    assert.deepEqual(readdirSync(library), []);
  });

  it('says what cannot be imported, and where no library can be', async () => {
    const page = folder.write('saved.html', eeasPage());
    const large = folder.write('large.html', 'x'.repeat(2000));
    assert.match((await forthright(['library', 'import', folder.at('gone.html'), '--to', library])).err, /gone\.html: there is no such file/);
    assert.match((await forthright(['library', 'import', large, '--to', library, '--max-size', '1K'])).err, /large\.html: is larger than 1 kB/);
    assert.match((await forthright(['library', 'import', page, '--to', page])).err, /cannot be a library's folder \(a file stands where a folder should\)/);
    folder.write('empty/picture.png', '');
    assert.match((await forthright(['library', 'import', folder.at('empty'), '--to', library])).err, /has nothing in it that can be imported/);
    assert.equal((await forthright(['library', 'import', page])).code, 2);
    assert.match((await forthright(['library', 'import', page, '--to', library, '--country', 'Hondurus'])).err, /Did you mean Honduras/);
    assert.match((await forthright(['library', 'import', page, '--to', library, '--date', 'yesterday'])).err, /Write a day such as 2024-03-12/);
  });

  it('fetches the addresses that are named, each once, and with --follow what feeds name', async () => {
    const asked: string[] = [];
    const pages: Readonly<Record<string, string>> = {
      'https://press.example.org/feed': rssFeed(),
      'https://press.example.org/eeas/togo-release-koffi-amegan_en': eeasPage({ title: 'Togo: Statement by the Spokesperson on the release of Koffi Amegan', day: '11.03.2024', text: ['The European Union welcomes the release of the human rights defender Koffi Amegan in Togo.'] }),
    };
    const net: Net = {
      addressesOf: () => Promise.resolve(['93.184.215.14']),
      get(url) {
        asked.push(url.href);
        const page = pages[url.href];
        const type = url.href.endsWith('feed') ? 'application/rss+xml' : 'text/html';
        return Promise.resolve({ status: page === undefined ? 404 : 200, header: (name) => (name === 'content-type' ? type : undefined), body: Readable.from([Buffer.from(page ?? '')]), close: () => undefined });
      },
    };
    const feed = 'https://press.example.org/feed';
    const first = await forthright(['library', 'import', feed, '--to', library, '--format', 'json'], { net });
    assert.deepEqual(report(first.out).statements.map(({ outcome }) => outcome), ['imported', 'failed']);
    assert.deepEqual(asked, [feed]);
    const second = await forthright(['library', 'import', feed, 'https://press.example.org/gone', '--to', library, '--follow', '--format', 'json'], { net });
    assert.deepEqual(report(second.out).statements.map(({ outcome }) => outcome), ['known', 'imported', 'failed']);
    assert.match(second.err, /gone: is not there any more \(404\)/);
    asked.length = 0;
    const third = await forthright(['library', 'import', 'https://press.example.org/eeas/togo-release-koffi-amegan_en', '--to', library], { net });
    assert.equal(third.code, 0);
    assert.deepEqual(asked, [], 'what the library has is not fetched again');
  });

  it('asks no private host', async () => {
    const { code, err } = await forthright(['library', 'import', 'https://localhost/a', 'http://press.example.org/', '--to', library]);
    assert.equal(code, 2);
    assert.match(err, /localhost\/a: leads to localhost, which is this machine or one of a private network/);
    assert.match(err, /does not begin with https/);
  });

  it('says what is wrong with an address, and goes on with the next', async () => {
    const large = Buffer.alloc(100_000, '<p>x</p>');
    const answers: Readonly<Record<string, { readonly status?: number; readonly headers: Readonly<Record<string, string>>; readonly body?: AsyncIterable<Uint8Array> }>> = {
      '/inside': { status: 302, headers: { location: 'https://127.0.0.1/admin' } },
      '/script': { headers: { 'content-type': 'text/javascript' }, body: Readable.from([Buffer.from('alert(1)')]) },
      '/large': { headers: { 'content-type': 'text/html' }, body: Readable.from(Array.from({ length: 500 }, () => large)) },
      '/page': { headers: { 'content-type': 'text/html' }, body: Readable.from([Buffer.from(eeasPage())]) },
    };
    const net: Net = {
      addressesOf: () => Promise.resolve(['93.184.215.14']),
      get({ pathname }) {
        const { status = 200, headers = {}, body = Readable.from([]) } = answers[pathname] ?? {};
        return Promise.resolve({ status, header: (header) => headers[header], body, close: () => undefined });
      },
    };
    const { code, out, err } = await forthright(['library', 'import', ...Object.keys(answers).map((path) => `https://press.example.org${path}`), '--to', library], { net });
    assert.equal(code, 2);
    assert.deepEqual(err.trim().split('\n'), [
      'https://press.example.org/inside: leads to 127.0.0.1, which is this machine or one of a private network; such addresses are not fetched',
      'https://press.example.org/script: answers with text/javascript, not with a page, a feed or a Word document',
      'https://press.example.org/large: answers with more than 2 MB, which no statement has; --max-size raises the limit',
    ]);
    assert.match(out, /1 imported, 3 not imported/);
  });

  it('refuses a file of 50 MB', async () => {
    const large = folder.write('large.html', Buffer.alloc(50_000_000, '<p>x</p>'));
    assert.match((await forthright(['library', 'import', large, '--to', library])).err, /large\.html: is larger than 10 MB/);
  });

  it('speaks French', async () => {
    const page = folder.write('saved.html', eeasPage());
    const { out } = await forthright(['library', 'import', page, '--to', library, '--locale', 'fr']);
    assert.equal(out, `${name}  depuis ${page}\n1 importée\n`);
  });
});
