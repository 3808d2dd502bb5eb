import assert from 'node:assert/strict';
import { skeletonOf } from '../../../src/drafting/skeleton.js';
import { draftSnippet } from '../../../src/editor/pure/draft-snippet.js';
import { placeholdersIn } from '../../../src/statement/placeholders.js';

describe('draftSnippet', () => {
  const text = skeletonOf({ level: 'local', event: 'trial', country: 'TG', people: [], language: 'en', date: '2026-05-13' });
  const snippet = draftSnippet(text);

  it('has a tab stop for each gap, the same for gaps in the same words', () => {
    const stops = new Map(Array.from(snippet.matchAll(/\$\{(\d+):(\[[^\]]+\])\}/gu), ([, number, gap]) => [gap, number]));
    assert.deepEqual([...stops.keys()], [...new Set(placeholdersIn(text).map((gap) => gap.text))]);
    assert.equal(new Set(stops.values()).size, stops.size);
  });

  it('leads to the keys that only the drafter can fill in, after the gaps of the text', () => {
    const gaps = new Set(placeholdersIn(text.slice(text.indexOf('\n---\n'))).map((gap) => gap.text)).size;
    assert.deepEqual(Array.from(snippet.matchAll(/^([a-z]+): \$(\d+) # /gmu), ([, key, number]) => [key, Number(number) - gaps]), [['consent', 1], ['translations', 2], ['channels', 3], ['related', 4], ['with', 5]]);
  });

  it('leads through the text first, then through the front matter from top to bottom', () => {
    const stops = (part: string): number[] => [...new Set(Array.from(part.matchAll(/\$\{?(\d+)/gu), ([, number]) => Number(number)))];
    const end = snippet.indexOf('\n---\n');
    const inText = stops(snippet.slice(end));
    assert.deepEqual(inText, inText.map((_, index) => index + 1));
    const above = stops(snippet.slice(0, end)).filter((number) => number > inText.length);
    assert.deepEqual(above, above.map((_, index) => inText.length + index + 1));
    assert.match(snippet, new RegExp(`^contact: \\["\\$\\{${inText.length + above.length}:`, 'mu'), 'the contact comes last');
  });

  it('is the text itself once the stops are taken out', () => {
    assert.equal(snippet.replaceAll(/\$\{\d+:(\[[^\]]+\])\}/gu, '$1').replaceAll(/ \$\d+(?= #)/gu, ''), text);
  });
});
