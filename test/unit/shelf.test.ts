import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PackedTerms } from '../../src/packed-terms.js';
import { PackedTexts } from '../../src/packed-texts.js';
import { type Scratch, Shelf } from '../../src/shelf.js';

/** A scratch in memory that has room for so many bytes. */
function scratchOf(room: number): Scratch & { readonly written: () => number } {
  const all = new Uint8Array(Math.min(room, 40_000_000));
  let written = 0;
  return {
    write(bytes) {
      if (written + bytes.length > room) return undefined;
      all.set(bytes, written);
      written += bytes.length;
      return written - bytes.length;
    },
    read(place, into) { into.set(all.subarray(place, place + into.length)); },
    written: () => written,
  };
}

describe('a shelf', () => {
  const blocks = fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 30 });

  function shelved(scratch: Scratch | undefined, most: number, all: readonly Uint8Array[]): Shelf {
    const shelf = new Shelf(scratch, most);
    for (const [number, block] of all.entries()) assert.equal(shelf.add(block.length, (room) => { room.set(block); }), number);
    return shelf;
  }

  it('gives each block back as it was, in any order, wherever it was meanwhile', () => {
    fc.assert(fc.property(blocks, fc.array(fc.nat()), (all, looks) => {
      for (const scratch of [undefined, scratchOf(0), scratchOf(30_000), scratchOf(40_000_000)]) {
        const shelf = shelved(scratch, 20_000, all);
        for (const look of looks) if (all.length > 0) assert.deepEqual(Buffer.from(shelf.block(look % all.length)), Buffer.from(all[look % all.length] ?? []));
      }
    }), { numRuns: 50 });
  });

  it('holds no more in memory than it may, and writes each block once', () => {
    const all = Array.from({ length: 40 }, (_, number) => new Uint8Array(4000).fill(number));
    const scratch = scratchOf(40_000_000);
    const shelf = shelved(scratch, 5 * 4096, all);
    for (const number of [0, 39, 7, 0, 20, 39, 1, 2, 3, 4, 5, 6, 0]) assert.equal(shelf.block(number)[3999], number);
    assert.ok(shelf.held <= 5 * 4096, String(shelf.held));
    assert.ok(scratch.written() <= 40 * 4000, String(scratch.written()));
    // Where there is nowhere else, all are in memory.
    assert.equal(shelved(undefined, 5 * 4096, all).held, 40 * 4000);
    assert.equal(shelved(scratchOf(0), 5 * 4096, all).held, 40 * 4096);
  });

  it('has no block that was not put there', () => {
    assert.throws(() => new Shelf().block(0), RangeError);
  });

  it('serves texts and terms, which are what they were', () => {
    const scratch = scratchOf(40_000_000);
    const [texts, terms] = [new PackedTexts(scratch), new PackedTerms(scratch)];
    const long = 'ünï'.repeat(2000);
    for (let number = 0; number < 1500; number++) {
      texts.add(`${long}${number}`);
      assert.equal(terms.number(`${long}${number}`), number);
    }
    assert.ok(scratch.written() > 1_000_000);
    for (const number of [0, 700, 1499, 1, 127, 128]) {
      assert.equal(texts.text(number), `${long}${number}`);
      assert.equal(terms.find(terms.text(number)), number);
    }
  });
});
