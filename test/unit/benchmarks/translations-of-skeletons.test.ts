import assert from 'node:assert/strict';
import { type Difference, differencesOf } from '../../../src/benchmarks/translations/differences.js';
import type { DraftLanguage } from '../../../src/drafting/request.js';
import { skeletonOf } from '../../../src/drafting/skeleton.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { events, levels } from '../../../src/statement/front-matter.js';
import { readStatement } from '../../../src/statement/index.js';
import { filledIn } from '../drafting/filled-in.js';

function told(difference: Difference): string {
  return `${difference.kind}${'words' in difference ? `: ${difference.words}` : ''}${'otherWords' in difference ? ` / ${difference.otherWords}` : ''}${'ask' in difference ? ` (${difference.ask.ask})` : ''}`;
}

describe('New statements in English and in French', () => {
  it('say the same, for every level and event', () => {
    const found = new Map<string, number>();
    for (const level of levels) {
      for (const event of events) {
        const readingIn = (language: DraftLanguage): Reading => read(readStatement(filledIn(skeletonOf({ level, event, country: 'TG', people: ['Amina Diallo', 'Tarek Sabry'], language, date: '2026-05-13' }), language)));
        const [english, french] = [readingIn('en'), readingIn('fr')];
        assert.ok(english.recommendations.length > 0 && french.recommendations.length > 0, `${level}, ${event}: there is something to compare`);
        for (const difference of differencesOf(english, french)) found.set(told(difference), (found.get(told(difference)) ?? 0) + 1);
      }
    }
    assert.deepEqual([...found], []);
  });
});
