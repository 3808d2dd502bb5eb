import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { frontMatterPlace } from '../../../src/editor/pure/front-matter-place.js';
import { type DraftFacts, frontMatterSuggestions } from '../../../src/editor/pure/front-matter-suggestions.js';
import { bindingInstruments, instrumentStatus } from '../../../src/editor/pure/instrument-status.js';
import { valueReaders } from '../../../src/statement/front-matter-values.js';

const facts: DraftFacts = { locale: 'en', language: 'en', country: 'HN', people: ['Ana Lucía Paredes', 'Kim: the elder'], today: '2026-05-13' };

/** What is offered where `|` stands, and the text that the first of some label makes. */
function at(marked: string, given: DraftFacts = facts) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = frontMatterPlace(text, offset);
  const suggestions = place === undefined ? [] : frontMatterSuggestions(place, given);
  const taking = (label: string): string => {
    const taken = suggestions.find((suggestion) => suggestion.label === label) ?? assert.fail(`${label} is not offered: ${suggestions.map((each) => each.label).join(', ')}`);
    return place === undefined ? text : text.slice(0, place.word.start) + taken.text + text.slice(place.word.end);
  };
  return { labels: suggestions.map(({ label }) => label), suggestions, taking };
}

describe('Suggestions in the front matter', () => {
  it('are the keys that are not there yet, each with what it means', () => {
    const { labels, suggestions, taking } = at('---\nlevel: local\nev|\ncountry: HN\n---\n');
    assert.deepEqual(labels, Object.keys(valueReaders).filter((key) => key !== 'level' && key !== 'country'));
    assert.ok(suggestions.every(({ detail, isKey }) => isKey && detail.endsWith('.')));
    assert.equal(taking('event'), '---\nlevel: local\nevent: \ncountry: HN\n---\n');
    assert.equal(at('---\nlev|: local\n---\n').taking('level'), '---\nlevel: local\n---\n');
  });

  it('are the values of a key, with their names', () => {
    assert.equal(at('---\nlevel: |\n---\n').taking('hrvp'), '---\nlevel: hrvp\n---\n');
    assert.equal(at('---\nevent: det| # what\n---\n').taking('detention'), '---\nevent: detention # what\n---\n');
    assert.equal(at('---\ndate: |\n---\n').taking('2026-05-13'), '---\ndate: 2026-05-13\n---\n');
    assert.equal(at('---\nconsent: |\n---\n').taking('not-possible'), '---\nconsent: "not-possible: [REASON]"\n---\n');
    assert.equal(at('---\nconsent: |\n---\n', { ...facts, language: 'fr' }).taking('not-possible'), '---\nconsent: "not-possible: [RAISON]"\n---\n');
  });

  it('are all values beside the word on what can stand there', () => {
    assert.deepEqual(at('---\nconsent: | # given, public, or "not-possible: why"\n---\n').labels, ['given', 'public', 'not-possible']);
    assert.match(at('---\nconsent: |\n---\n', { ...facts, locale: 'fr' }).suggestions.find(({ label }) => label === 'not-possible')?.detail ?? '', /dites pourquoi/u);
    assert.equal(at('---\ntranslations: |# such as [es, ar]\n---\n').labels[0], 'es');
  });

  it('are countries by the name that the draft’s language has for them, written as codes', () => {
    assert.equal(at('---\ncountry: Mor|\n---\n').taking('Morocco'), '---\ncountry: MA\n---\n');
    assert.equal(at('---\ncountry: Mar|\n---\n', { ...facts, language: 'fr' }).taking('Maroc'), '---\ncountry: MA\n---\n');
  });

  it('are languages of the country first, in a list, and none twice', () => {
    const { labels, taking } = at('---\ntranslations: |\n---\n');
    assert.equal(labels[0], 'es');
    assert.equal(taking('es'), '---\ntranslations: [es]\n---\n');
    const further = at('---\ntranslations: [es, |]\n---\n');
    assert.ok(!further.labels.includes('es'));
    assert.equal(further.taking('fr'), '---\ntranslations: [es, fr]\n---\n');
  });

  it('are people, in quotation marks where YAML wants them, in both kinds of lists', () => {
    assert.equal(at('---\ndefenders: [A|]\n---\n').taking('Ana Lucía Paredes'), '---\ndefenders: [Ana Lucía Paredes]\n---\n');
    assert.equal(at('---\ndefenders:\n  - K|\n---\n').taking('Kim: the elder'), '---\ndefenders:\n  - "Kim: the elder"\n---\n');
  });

  it('are none in the text, in a comment, at an unknown key, or where there is no front matter', () => {
    for (const marked of ['---\nlevel: local\n---\n\nlev|', 'lev|', '---\nlevel: # |\n---\n', '---\nmine: |\n---\n', '']) assert.deepEqual(at(marked).labels, []);
  });

  it('leave front matter that is read without a problem', () => {
    for (const key of ['level', 'event', 'country', 'language', 'translations', 'channels', 'consent', 'date', 'defenders']) {
      const { labels, taking } = at(`---\n${key}: |\n---\n`);
      assert.ok(labels.length > 0, key);
      for (const label of labels) assert.deepEqual(check(taking(label), { once: true }).reading.statement.frontMatter.problems, [], taking(label));
    }
  });
});

describe('Instruments of a draft', () => {
  const { reading } = check('---\ncountry: HN\nevent: ill-treatment\ndate: 2026-05-13\nlanguage: fr\n---\n\n# Honduras : déclaration\n\nLe Pacte international relatif aux droits civils et politiques lie le pays.\n');

  it('are those that bind the country, the most telling first, as the draft’s language names them', () => {
    const [first, second] = bindingInstruments(reading, 'en', undefined);
    assert.deepEqual([first?.since, second?.since], [1996, 1997]);
    assert.match(first?.name ?? '', /^Convention contre la torture/u);
    assert.match(first?.basis ?? '', /United Nations Treaty Collection/u);
    assert.ok(bindingInstruments(reading, 'en', { HN: { CAT: 'signed' } }).every(({ since }) => since !== 1996));
  });

  it('stand to the country as the table says', () => {
    assert.equal(instrumentStatus('ICCPR', 'CN', 'en', undefined)?.status.status, 'signed');
    assert.deepEqual(instrumentStatus('ICCPR', 'HN', 'en', undefined)?.status.status, 'party');
    assert.equal(instrumentStatus('UDHR', 'HN', 'en', undefined), undefined);
    assert.equal(instrumentStatus('ICCPR', undefined, 'en', undefined), undefined);
  });
});
