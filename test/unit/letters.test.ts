import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginsWithCapital, beginsWithSmall, LetterPattern } from '../../src/letters.js';
import { itHolds } from './properties/runs.js';

/** All of ASCII, and letters and signs that no pattern in ASCII knows. */
const signs = [...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)), 'É', 'ß', 'ÿ', '×', 'Ł', 'ł', 'Ж', 'я', 'ǅ', 'ʰ', 'ª', '٣', '\u0301', '’', '‑', '\u0085', '\u202E', '𝐀', '𝐚', '名', '😀'];
const anyText = fc.array(fc.constantFrom(...signs, 'Ab', 'AB-cd', 'Duarte-Reyes'), { maxLength: 8 }).map((all) => all.join(''));

/** Each class by itself, beside others, denied, behind an escaped bracket, and what has none. */
const sources = [String.raw`\p{Lu}`, String.raw`^\p{Lu}{2,}[-‑]\p{Ll}`, String.raw`[^\p{L}\p{N}]+`, String.raw`\[[\p{Lu}’]+\]|\p{Nd}`, String.raw`[\p{Mn}\p{Lm}']`, String.raw`\p{Mn}`, String.raw`(?!\n)\p{C}`, String.raw`[\p{Cc}\u202a-\u202e]`, String.raw`\\\p{L}`, String.raw`\p{Script=Latin}`, String.raw`[\d(]`];

describe('A pattern of letters', () => {
  itHolds('finds what the pattern finds that it stands for', fc.property(fc.constantFrom(...sources), anyText, (source, text) => {
    const pattern = new RegExp(source, 'u');
    assert.deepEqual(new LetterPattern(source).exec(text), pattern.exec(text));
    assert.equal(new LetterPattern(source).test(text), pattern.test(text));
    assert.equal(text.replace(new LetterPattern(source, 'gu').for(text), '_'), text.replace(new RegExp(source, 'gu'), '_'));
  }), 2000);

  it('is made without classes for a text in ASCII, and once', () => {
    const pattern = new LetterPattern(String.raw`^[\p{L}\d]\p{Ll}`);
    assert.equal(pattern.for('Ana').source, String.raw`^[A-Za-z\d][a-z]`);
    assert.equal(pattern.for('Ana'), pattern.for('Reyes'));
    assert.equal(pattern.for('Érica').source, String.raw`^[\p{L}\d]\p{Ll}`);
  });
});

describe('The first letter of a text', () => {
  it('is a capital or small as Unicode has it', () => {
    for (const text of [...signs, '']) {
      assert.equal(beginsWithCapital(text), /^\p{Lu}/u.test(text), JSON.stringify(text));
      assert.equal(beginsWithSmall(text), /^\p{Ll}/u.test(text), JSON.stringify(text));
    }
  });
});
