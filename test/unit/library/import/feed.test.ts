import assert from 'node:assert/strict';
import { findStatements, readyStatement } from '../../../../src/library/import/index.js';
import { KnownStatements } from '../../../../src/library/import/known.js';
import { isProblem } from '../../../../src/library/import/types.js';
import { bodyOf, given, imported, problemIn } from './found.js';
import { atomFeed, paragraphs, rssFeed } from './pages.js';

describe('import of a feed', () => {
  it('takes statements that an RSS feed has whole, and names the pages of the others', async () => {
    const found = await findStatements(given('press.rss', rssFeed()));
    const [whole, named] = found;
    assert.equal(found.length, 2);
    assert.ok(whole !== undefined && !isProblem(whole.extract));
    const { file, described } = readyStatement(whole.name, whole.extract, new KnownStatements());
    assert.equal(bodyOf(file), paragraphs.join('\n\n'));
    assert.deepEqual([described.date, described.source], ['2024-03-12', 'https://press.example.org/eeas/kazakhstan-conviction-dinara-seitkali_en']);
    assert.deepEqual(named?.extract, { problem: 'only-an-address', address: 'https://press.example.org/eeas/togo-release-koffi-amegan_en' });
  });

  it('takes statements of an Atom feed, with addresses that are relative to it', async () => {
    const { file, described } = await imported(given('https://press.example.org/feed', atomFeed(), { address: 'https://press.example.org/feed', contentType: 'application/atom+xml' }));
    assert.equal(bodyOf(file), paragraphs.join('\n\n'));
    assert.equal(described.source, 'https://press.example.org/news/dinara-seitkali');
    assert.equal(described.date, '2024-03-12');
  });

  it('takes nothing of a feed that is cut off', async () => {
    const whole = rssFeed();
    for (const part of [0.3, 0.6, 0.95]) assert.deepEqual(await problemIn(given('cut.xml', whole.slice(0, whole.length * part))), { problem: 'feed-damaged' });
  });

  it('opens no entities', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&b;&c;</title></item></channel></rss>`;
    assert.deepEqual(await problemIn(given('bomb.rss', bomb)), { problem: 'feed-damaged' });
  });

  it('says that a feed is empty, or is none', async () => {
    assert.deepEqual(await problemIn(given('empty.rss', '<rss version="2.0"><channel><title>News</title></channel></rss>')), { problem: 'feed-empty' });
    assert.deepEqual(await problemIn(given('other.xml', '<note><to>x</to></note>')), { problem: 'feed-damaged' });
  });
});
