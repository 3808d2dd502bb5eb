import assert from 'node:assert/strict';
import { countryName } from '../../../src/facts/countries.js';
import { Library } from '../../../src/library/library.js';
import { type Overview, overviewOf } from '../../../src/library/overview.js';
import { MemoryFiles, past } from './in-memory.js';

async function overview(files: Readonly<Record<string, string>>): Promise<Overview> {
  const { records } = await Library.open([{ place: 'p', name: 'p' }], new MemoryFiles(files));
  return overviewOf(records, (country) => countryName(country, 'en'));
}

describe('a library as a shelf', () => {
  it('is by country and year, the newest first, and what has none at the end', async () => {
    const { countries } = await overview({
      'a.md': past({ title: 'A', more: 'date: 2019-05-24\n' }), 'b.md': past({ title: 'B', more: 'date: 2021-05-24\n' }), 'c.md': past({ title: 'C', more: 'date: 2021-07-24\n' }), 'd.md': past({ title: 'D' }),
      'e.md': past({ title: 'E', more: 'date: 2020\n' }).replace('country: HN', 'country: BY'), 'f.md': past({ title: 'F', text: 'Rights matter.' }).replace('country: HN\n', ''),
    });
    assert.deepEqual(countries.map(({ country, years }) => [country, years.map(({ year, statements }) => [year, statements.map(({ title }) => title)])]), [
      ['BY', [[undefined, ['E']]]],
      ['HN', [['2021', ['C', 'B']], ['2019', ['A']], [undefined, ['D']]]],
      [undefined, [[undefined, ['F']]]],
    ]);
  });

  it('has people with how often and when last, under one spelling', async () => {
    const of = (name: string, date: string): string => past({ title: `On ${name}`, more: `date: ${date}\n`, text: `The authorities must release the human rights defender ${name}.` });
    const { people } = await overview({ 'a.md': of('José Pérez', '2019-01-01'), 'b.md': of('José Pérez', '2020-01-01'), 'c.md': of('Jose Perez', '2021-06-01'), 'd.md': of('Marta Quiñones', '2022-01-01') });
    assert.deepEqual(people, [
      { name: 'Marta Quiñones', spellings: [], times: 1, last: '2022-01-01', countries: ['HN'] },
      { name: 'José Pérez', spellings: ['Jose Perez'], times: 3, last: '2021-06-01', countries: ['HN'] },
    ]);
  });
});
