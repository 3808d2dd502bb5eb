import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeIn, suggestionsAt } from '../../../src/config/suggestions.js';
import { anyText } from '../any-text.js';

/** What is suggested at the bar in a text. */
function suggested(marked: string): readonly string[] {
  const place = placeIn(marked.replace('|', ''), marked.indexOf('|'));
  return place ? suggestionsAt(place, 'en').map(({ label }) => label) : [];
}

const keys = ['rules', 'language', 'lexicon', 'library', 'include', 'exclude', 'treaties'];
const severities = ['error', 'warning', 'info', 'off'];

describe('What can be written in a configuration file', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '|': keys,
    'la|': keys,
    'language: fr\nru|': keys,
    'rules:\n  no-hedging: |': severities,
    'rules:\n  no-hedging: er|': severities,
    'rules: { no-hedging: |': severities,
    'rules: { consent: off, no-hedging: | }': severities,
    'rules:\n  no-hedging: error\nlanguage: |': ['en', 'fr', 'es'],
    'treaties: { SS: { ICCPR: |': ['signed', 'none'],
    'treaties:\n  SS:\n    ICCPR: |': ['signed', 'none'],
    '# rules: |': [],
    'rules: # |': [],
    'library: [|': [],
    'include:\n  - |': [],
    'rules:\n  no-hedging:\n    deeper: |': [],
  };
  for (const [marked, expected] of Object.entries(cases)) it(JSON.stringify(marked), () => assert.deepEqual(suggested(marked), expected));

  it('are rules, countries and treaties where those stand', () => {
    for (const marked of ['rules:\n  |', 'rules:\n  consent: off\n  # a comment\n\n  no|', 'rules: { |', 'rules: { consent: off, |']) assert.ok(suggested(marked).includes('no-hedging'), marked);
    for (const marked of ['treaties:\n  |', 'treaties: { S|']) assert.ok(suggested(marked).includes('SS'), marked);
    for (const marked of ['treaties:\n  SS:\n    |', 'treaties: { SS: { CAT: 2015, |', 'treaties: { HN: { CAT: 1996 }, SS: { |']) assert.ok(suggested(marked).includes('ICCPR'), marked);
  });

  it('are said in French too', () => {
    const place = placeIn('rules:\n  ', 9);
    assert.ok(place && suggestionsAt(place, 'fr').every(({ detail, documentation }) => detail !== '' && documentation !== ''));
    assert.equal(suggestionsAt({ path: ['treaties', 'SS'], isKey: true, word: { start: 0, end: 0 } }, 'fr').find(({ label }) => label === 'CAT')?.detail, 'Convention contre la torture');
  });

  it('have a place in any text', () => {
    const piece = fc.oneof(anyText(8), fc.constantFrom('rules:', '\n', '  ', '{', '}', '[', ']', ',', ':', '- ', '#', '"'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')), fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      const place = placeIn(text, offset);
      if (!place) return;
      assert.ok(place.word.start <= place.word.end && place.word.end === offset);
      suggestionsAt(place, 'en');
    }), { numRuns: 300 });
  });
});
