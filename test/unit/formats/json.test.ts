import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../any-text.js';
import { check } from '../../../src/check.js';
import { checkedJson, checkJson, countFindings, noFindings } from '../../../src/formats/check-json.js';
import { jsonElement, jsonPieces, jsonText, JsonWithList } from '../../../src/formats/json.js';
import { Lazy } from '../../../src/lazy.js';
import { readJson } from '../../../src/formats/read-json.js';
import { at, checked, reading } from './hand-made.js';

/** What another program gets to see. */
function seen(value: object): unknown {
  return JSON.parse(jsonText(value));
}

describe('JSON', () => {
  it('in pieces is the same text, also of lists that are made as they are written', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { assert.equal([...jsonPieces(value)].join(''), jsonText(value)); }));
    const lazily = { none: undefined, '\u009b': [undefined, Number.NaN], list: new Lazy([1, 2, 3], (number) => ({ number, more: new Lazy(['\u202e'], String) })), nothing: new Lazy([], String), empty: {} };
    assert.equal([...jsonPieces(lazily)].join(''), jsonText(lazily));
    const long = { files: new Lazy(Array.from({ length: 20_000 }, (_, at) => at), (number) => `past/${number}.md`) };
    const pieces = [...jsonPieces(long)];
    assert.ok(pieces.length > 3);
    assert.equal(pieces.join(''), jsonText(long));
  });

  it('of check has the public shape', () => {
    const { start } = at('While respecting');
    assert.deepEqual(seen(checkJson([checkedJson({ ...checked, fixed: 1 })], [{ file: 'gone.md', message: 'there is no such file' }], { files: 1, ...countFindings(checked) })), {
      version: 1,
      files: [{
        file: 'draft.statement.md',
        fixed: 1,
        scorecard: {
          met: 1,
          applicable: 3,
          benchmarks: [
            { id: 'hrd-term', family: 'content', status: 'missing', evidence: [] },
            { id: 'names-individual', family: 'content', status: 'met', evidence: [{ start: 25, end: 39 }] },
            { id: 'no-hedging', family: 'content', status: 'partial', evidence: [{ start: 89, end: 94 }] },
            { id: 'direct-recommendation', family: 'content', status: 'not-applicable', evidence: [] },
          ],
        },
        findings: [
          {
            rule: 'hrd-term', severity: 'error', message: 'Nobody is called a human rights defender.', start: 0, end: 39, line: 1, column: 1, endLine: 1, endColumn: 40,
            url: 'docs/benchmarks/hrd-term.md', fixes: [],
          },
          {
            rule: 'no-hedging', kind: 'deference', severity: 'warning', message: 'This defers to the authorities.', start, end: start + 27, line: 3, column: 1, endLine: 3, endColumn: 28,
            url: 'docs/benchmarks/no-hedging.md',
            fixes: [{ title: 'Delete the clause', preferred: true, placeholders: false, edits: [{ start, end: start + 30, text: 'T' }] }],
          },
          {
            rule: 'no-hedging', kind: 'hope', severity: 'info', message: 'A hope is no recommendation.', start: 89, end: 99, line: 3, column: 49, endLine: 3, endColumn: 59,
            url: 'docs/benchmarks/no-hedging.md', actual: 'hopes that', expected: ['calls on'],
            fixes: [{ title: 'Call on the authorities', preferred: false, placeholders: true, edits: [{ start: 89, end: 120, text: 'calls on [WHOM] to release her' }] }],
          },
        ],
      }],
      unread: [{ file: 'gone.md', message: 'there is no such file' }],
      summary: { files: 1, findings: 3, errors: 1, warnings: 1, infos: 1 },
    });
  });

  it('of check has the shape without files too', () => {
    assert.deepEqual(seen(checkJson([], [], { files: 0, ...noFindings })), { version: 1, files: [], unread: [], summary: { files: 0, findings: 0, errors: 0, warnings: 0, infos: 0 } });
  });

  it('is the same written element by element', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.jsonValue(), anyText())), anyText(), (elements, text) => {
      const whole = (list: readonly unknown[]): object => ({ before: text, in: { list, behind: [text] } });
      const parts = new JsonWithList('list', 3);
      const written = [parts.start(whole([])), ...elements.map((element) => parts.add([jsonElement(element, 3)])), parts.end(whole([]))];
      assert.equal(written.join(''), jsonText(whole(elements)));
      for (const element of elements) assert.equal(`${jsonElement(element, 0)}\n`, jsonText(element));
    }));
  });

  it('of read has the public shape, with null for what is not said', () => {
    assert.deepEqual(seen(readJson([{ file: 'a.md', reading }], [])), {
      version: 1,
      files: [{
        file: 'a.md', title: 'Honduras: statement on Marta Quiñones', words: 19, language: 'en', level: 'spokesperson', country: 'HN', date: null, event: 'detention',
        people: [{ name: 'Marta Quiñones', role: 'defender', mentions: [{ start: 25, end: 39, full: true }], firstIn: 'title' }],
        counted: [],
        recommendations: [{ start: 89, end: 120, scope: 'case', ask: 'release', strength: 1, addressee: null, passive: true, immediate: false }],
        hedges: [{ start: 41, end: 68, kind: 'deference' }],
        labels: [],
        instruments: [{ id: 'ICCPR', start: 62, end: 68 }],
        followUps: [],
        places: [{ country: 'HN', start: 2, end: 10 }],
        terms: { hrd: [] },
      }],
      unread: [],
    });
  });

  it('keeps every text, and shows no control character', () => {
    fc.assert(fc.property(anyText(), (any) => {
      const json = jsonText({ any });
      assert.doesNotMatch(json.replaceAll('\n', ''), /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      assert.deepEqual(JSON.parse(json), { any });
    }));
  });

  it('gives a hedge up to the words that soften the same thing once more', () => {
    const text = '# Statement on the arrest of Afi Dosseh\n\nThe EU notes with concern that Afi Dosseh was reportedly beaten.\n';
    const { files: [file] } = seen(readJson([{ file: 'a.md', reading: check(text).reading }], [])) as { files: { hedges: { start: number; end: number }[] }[] };
    assert.deepEqual(file?.hedges.map(({ start, end }) => text.slice(start, end)), ['notes with concern that Afi Dosseh was reportedly']);
  });
});
