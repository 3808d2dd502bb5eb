import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, type Encoding, encode } from '../../../src/statement/decode.js';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
}

describe('decoding', () => {
  it('reads UTF-8 and drops a byte-order mark', () => {
    assert.deepEqual(decode(bytes('Côte d’Ivoire 🕊')), { text: 'Côte d’Ivoire 🕊', encoding: 'utf-8', bom: false });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], 'a')), { text: 'a', encoding: 'utf-8', bom: true });
    assert.deepEqual(decode(bytes()), { text: '', encoding: 'utf-8', bom: false });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf])), { text: '', encoding: 'utf-8', bom: true });
  });

  it('says where UTF-8 breaks', () => {
    assert.deepEqual(decode(bytes('first\nl\u{fffd}n\u00e9 ', [0xe9], ' end')), { problem: 'invalid-utf8', at: 14, position: { line: 2, column: 6 } });
    assert.deepEqual(decode(bytes('ab', [0xc3])), { problem: 'invalid-utf8', at: 2, position: { line: 1, column: 3 } });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], 'ab', [0xff])), { problem: 'invalid-utf8', at: 5, position: { line: 1, column: 3 } });
    assert.deepEqual(decode(bytes('🕊', [0xed, 0xa0, 0x80])), { problem: 'invalid-utf8', at: 4, position: { line: 1, column: 3 } });
  });

  it('reads UTF-16 where a byte-order mark says so', () => {
    assert.deepEqual(decode(bytes([0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00])), { text: 'aé', encoding: 'utf-16le', bom: true });
    assert.deepEqual(decode(bytes([0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9])), { text: 'aé', encoding: 'utf-16be', bom: true });
    assert.deepEqual(decode(bytes([0xff, 0xfe, 0x00, 0xd8])), { problem: 'invalid-utf16', encoding: 'utf-16le' });
  });

  it('refuses what is no text, and names it', () => {
    assert.deepEqual(decode(bytes('abc', [0], 'd')), { problem: 'binary', at: 3 });
    assert.deepEqual(decode(bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])), { problem: 'binary', at: 2 });
    assert.deepEqual(decode(bytes([0xfe, 0xff, 0, 0x61, 0, 0])), { problem: 'binary', at: 4 });
    assert.deepEqual(decode(bytes([0x50, 0x4b, 3, 4, 20])), { problem: 'binary', at: 0, looksLike: 'word' });
    assert.deepEqual(decode(bytes('%PDF-1.7\n')), { problem: 'binary', at: 0, looksLike: 'pdf' });
    assert.deepEqual(decode(bytes('{\\rtf1 }')), { problem: 'binary', at: 0, looksLike: 'rtf' });
    assert.deepEqual(decode(bytes([0x89], 'PNG')), { problem: 'binary', at: 0, looksLike: 'picture' });
  });

  it('refuses what is too large before it looks', () => {
    assert.deepEqual(decode(bytes('abcd'), 3), { problem: 'too-large', size: 4, limit: 3 });
    assert.equal('text' in decode(bytes('abcd'), 4), true);
  });

  it('writes back the bytes it read', () => {
    const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), encodings, fc.boolean(), (text, encoding, bom) => {
      const written = encode(text, { encoding, bom: bom || encoding !== 'utf-8' });
      assert.deepEqual(decode(written), { text, encoding, bom: bom || encoding !== 'utf-8' });
    }));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), (any) => {
      const decoded = decode(any);
      if ('problem' in decoded && decoded.problem === 'invalid-utf8') assert.ok(decoded.at < any.length);
    }));
  });
});
