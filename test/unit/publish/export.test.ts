import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { publicationDocx } from '../../../src/publish/docx.js';
import { publicationHtml, richText } from '../../../src/publish/html.js';
import { plainText } from '../../../src/publish/plain.js';
import { type Publication, publicationOf } from '../../../src/publish/publication.js';
import { readStatement } from '../../../src/statement/index.js';
import { arabicDraft, fullDraft } from './drafts.js';

function published(text: string): Publication {
  return publicationOf(readStatement(text));
}

async function partsOf(text: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(unzipSync(await publicationDocx(published(text)))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What is in the draft and must be in no publication. */
const secrets = /forthright|Pieter|not-possible|consent|older title|secret|javascript|map\.png|detention|<b>/u;

describe('a statement as it goes out', () => {
  it('has the front matter’s title, and neither the heading that it replaces nor comments', () => {
    const { title, date, language, contact, placeholders, leftOut } = published(fullDraft);
    assert.deepEqual([title, date, language], ['Tanzania: free human rights defenders Neema Mollel and Baraka Lukumay', '2026-06-11', 'en']);
    assert.equal(contact.length, 2);
    assert.deepEqual(placeholders.map(({ text, start }) => [text, fullDraft.slice(start, start + text.length)]), [['[NAME]', '[NAME]']]);
    assert.deepEqual(leftOut, ['picture', 'html']);
  });

  it('takes the heading for the title where front matter has none, and keeps other headings', () => {
    const text = plainText(published('# Kenya: a statement\n\nOne.\n\n## Two\n\nThree.\n'));
    assert.equal(text, 'Kenya: a statement\n\nOne.\n\nTwo\n\nThree.\n');
    assert.match(plainText(published('---\ntitle: Given\n---\n\n## Background\n\nThree.\n')), /^Given\n\nBackground\n\nThree\.\n$/);
  });

  it('is plain text', () => {
    const text = plainText(published(fullDraft));
    assert.doesNotMatch(text, secrets);
    assert.match(text, /^Tanzania: free .*\n\n11 June 2026\n\nHuman rights defenders Neema Mollel and Baraka Lukumay were arrested in Loliondo on 2 June\. Nine days later they have not yet seen a judge\. See the Guidelines \(https:\/\/www\.eeas\.europa\.eu\/guidelines-human-rights-defenders\) and https:\/\/example\.org\/a\.\n/);
    assert.ok(text.includes('- release Ms Mollel and Mr Lukumay immediately and unconditionally;\n- drop all charges:\n  1. of espionage;\n  2. of sedition.\n- let [NAME] in.\n'));
    assert.ok(text.endsWith('Press contact\nAda Verhoeven, press officer\npress@example.org, +32 2 555 01 02\n'));
  });

  it('has a paragraph for each line pasted from a page, and one for lines wrapped by hand', () => {
    const line = `${'word '.repeat(30).trim()}.`;
    assert.equal(plainText(published(`# T\n\n${line}\n${line}\n`)), `T\n\n${line}\n\n${line}\n`);
    assert.equal(plainText(published('# T\n\nshort line\nanother one\n')), 'T\n\nshort line another one\n');
  });

  it('is one HTML file that says its language, and runs and fetches nothing', () => {
    const page = publicationHtml(published(fullDraft));
    assert.doesNotMatch(page, secrets);
    assert.doesNotMatch(page, /<script|<img|<link|src=|url\(/u);
    assert.match(page, /^<!doctype html><html lang="en" dir="ltr">/);
    assert.match(page, /<title>Tanzania: free/);
    assert.equal(page.match(/<h1>/gu)?.length, 1);
    assert.match(page, /<h2>What we ask<\/h2>/);
    assert.match(page, /<time datetime="2026-06-11">11 June 2026<\/time>/);
    assert.match(page, /<strong>not <em>yet<\/em><\/strong>/);
    assert.match(page, /<a href="mailto:press@example\.org">/);
    assert.match(publicationHtml(published(arabicDraft)), /<html lang="ar" dir="rtl">/);
    assert.match(publicationHtml(published('# <script>alert(1)</script> & co\n\nText.\n')), /<title>&#x3C;script>|<title>(?!<script)/);
  });

  it('is rich text without a page around it', () => {
    const html = richText(published(fullDraft));
    assert.match(html, /^<article lang="en" dir="ltr"><h1>/);
    assert.doesNotMatch(html, secrets);
  });

  it('is a Word document in named styles, with its language, and nothing of who wrote it when', async () => {
    const parts = await partsOf(fullDraft);
    const all = Object.values(parts).join('\n');
    assert.doesNotMatch(all, secrets);
    assert.doesNotMatch(all, /Un-named/u);
    const { 'docProps/core.xml': core = '', 'word/document.xml': text = '', 'word/styles.xml': styles = '' } = parts;
    assert.match(core, /<dc:title>Tanzania: free/);
    assert.match(core, /<dc:creator><\/dc:creator>/);
    assert.deepEqual([...core.matchAll(/T\d\d:\d\d:\d\d[^<]*/gu)].map(([time]) => time), ['T00:00:00Z', 'T00:00:00Z']);
    assert.match(styles, /<w:lang w:val="en-GB"\/>/);
    for (const style of ['Title', 'Date', 'Heading2', 'Quote', 'Contact']) assert.match(text, new RegExp(`<w:pStyle w:val="${style}"/>`, 'u'));
    assert.match(text, /<w:numPr>/);
    assert.match(parts['word/_rels/document.xml.rels'] ?? '', /https:\/\/example\.org\/a/);
  });

  it('is the same Word document each time, and reads from right to left where its language does', async () => {
    const [one, two] = await Promise.all([publicationDocx(published(fullDraft)), publicationDocx(published(fullDraft))]);
    assert.ok(Buffer.from(one).equals(Buffer.from(two)));
    const { 'word/document.xml': text = '', 'word/styles.xml': styles = '' } = await partsOf(arabicDraft);
    assert.match(text, /<w:bidi\/>.*<w:rtl\/>/u);
    assert.match(styles, /<w:lang w:bidi="ar-SA"\/>/);
  });
});
