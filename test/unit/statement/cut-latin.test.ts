import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyText } from '../any-text.js';
import { itHolds } from '../properties/runs.js';
import { cutLatin, type Sentence } from '../../../src/statement/cut-latin.js';
import { parsedSentences } from '../../../src/statement/parsed-sentences.js';

/** The words and marks of each sentence. */
function said(text: string, sentences: readonly Sentence[]): string[][] {
  return sentences.map((sentence) => sentence.filter(({ kind }) => kind !== 'space').map(({ kind, start, end }) => `${kind} ${start} ${text.slice(start, end)}`)).filter((pieces) => pieces.length > 0);
}

/** Whether a text needed no parser; it is cut as the parser does in any case. */
function isCutAlike(text: string): boolean {
  const cut = cutLatin(text);
  if (cut) assert.deepEqual(said(text, cut), said(text, parsedSentences(text)), text);
  return cut !== undefined;
}

/** What decides how a text is cut. */
const pieces = [
  'The', 'the', 'Mr', 'Mr.', 'No', 'St.', 'Sept.', 'etc.', 'U', 'S', 'e', 'g', 'US', '5', '19', '1.5', 'Amina', "d'", 'o', "'em", 'l’', 'été', 'Ñu', 'twas', 'n', 'ž', 'Ж', 'د', '١',
  '.', '.', '.', '..', '...', '…', '!', '?', '?!', ',', ';', ':', "'", '’', '‘', '“', '”', '"', '«', '»', '(', ')', '[', ']', '-', '--', '–', '—', '%', '$', '@', '=', '·', '+', '*', '#',
  ' ', ' ', ' ', ' ', '  ', '\u00a0', '\n', '\t', '/', '/', 'w', '&', '_', '\r\n', '\n\n', '²', '😀', '\u00ad',
] as const;

describe('cutting text as the parser does', () => {
  it('gives the same words and sentences for the paragraphs of all test statements, and hardly ever needs the parser', () => {
    const folder = 'test/statements';
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.statement.md')).map((file) => readFileSync(join(folder, file), 'utf8'));
    const paragraphs = texts.flatMap((text) => text.split(/\r?\n\s*\n/u));
    const alone = paragraphs.filter(isCutAlike).length;
    assert.ok(paragraphs.length > 1000 && alone > 0.8 * paragraphs.length, `${alone} of ${paragraphs.length}`);
  });

  itHolds('gives the same for any text', fc.property(fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((chosen) => chosen.join('')), anyText()), (text) => { isCutAlike(text); }), 2000);
});
