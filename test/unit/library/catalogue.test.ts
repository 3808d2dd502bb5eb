import assert from 'node:assert/strict';
import { countryOf } from '../../../src/facts/countries.js';
import { lexiconOf } from '../../../src/lexicon/index.js';
import { catalogue } from '../../../src/library/catalogue.js';
import file from '../../../src/library/catalogue.yaml';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

describe('the built-in catalogue', () => {
  const records = catalogue();

  it('has some fifty statements, each once', () => {
    assert.equal(records.length, 49);
    assert.equal(new Set(records.map(({ key }) => key)).size, records.length);
    const addresses = records.flatMap(({ url }) => url ?? []);
    assert.equal(new Set(addresses).size, addresses.length);
  });

  it('names known countries and instruments, and dates that are past', () => {
    const ids = new Set([...lexiconOf('en').entries].flatMap(({ group, settings }) => (group === 'instrument' ? [settings['value']] : [])));
    for (const { key, country, instruments, date } of records) {
      if (country !== undefined) assert.equal(countryOf(country), country, key);
      for (const instrument of instruments) assert.ok(ids.has(instrument), `${key}: ${instrument}`);
      if (date !== undefined) assert.ok(date >= '2009' && date < '2026', key);
    }
  });

  it('counts at least as many recommendations as it says there are kinds of', () => {
    for (const { key, asks, recommendations } of records) assert.ok(recommendations > 0 || asks.length === 0, key);
  });

  it('has facts alone: a title is its longest text', () => {
    for (const { title, people, words } of records) {
      assert.ok(title.length < 200 && !/[.!?]\s/u.test(title.replaceAll('Mr. ', '')), title);
      for (const name of people) assert.ok(name.split(' ').length <= 6, name);
      assert.ok(words >= 80 && words <= 500, title);
    }
  });

  it('agrees with nearly all of what the readers find in its titles', () => {
    const found = records.map(({ title, language, event, level }) => {
      const reading = read(readStatement(`---\nlanguage: ${language}\n---\n\n# ${title}\n`));
      return { title, other: (reading.event !== 'other' && reading.event !== event) || (reading.level !== undefined && reading.level !== level) };
    });
    // A coder had the text too, and may know better than a title does.
    const others = found.filter(({ other }) => other).map(({ title }) => title);
    assert.ok(others.length <= 2, others.join('\n'));
  });

  it('calls no case open that is known to be closed', () => {
    const open = records.flatMap(({ releaseAskedFor }) => releaseAskedFor);
    const { since } = file() as { since: Readonly<Record<string, { freed?: number }>> };
    const named = new Set(records.flatMap(({ people }) => people));
    for (const [name, { freed }] of Object.entries(since)) {
      assert.ok(named.has(name) && !open.includes(name), name);
      assert.ok(freed !== undefined && freed > 2010, name);
    }
    assert.ok(open.includes('Mzia Amaglobeli') && open.includes('Ilham Tohti') && open.includes('Ulvi Hasanli'));
  });
});
