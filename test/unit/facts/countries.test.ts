import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../any-text.js';
import { countryName, countryOf, countryPhrases, nearestCountries } from '../../../src/facts/countries.js';
import { countryLanguages, countryRows } from '../../../src/facts/country-rows.js';

/** Who is called by a phrase, in running text. */
function called(language: 'en' | 'fr' | 'es', phrase: string): readonly string[] {
  return countryPhrases(language).filter((entry) => entry.phrase === phrase).map((entry) => entry.country);
}

describe('countries', () => {
  it('know the 193 members of the United Nations and what else statements are about, in three languages', () => {
    for (const language of countryLanguages) {
      const addressed = countryRows(language).filter((row) => row.addressed).map((row) => row.code);
      assert.equal(addressed.length, 200, language);
      for (const other of ['PS', 'XK', 'TW', 'VA', 'HK', 'MO', 'EH']) assert.ok(addressed.includes(other), other);
    }
  });

  it('resolve codes and English, French and Spanish names', () => {
    const expected: Readonly<Record<string, string>> = {
      SA: 'SA', sa: 'SA', NO: 'NO', 'Saudi Arabia': 'SA', 'Arabie saoudite': 'SA', 'arabia saudí': 'SA', 'Arabia Saudita': 'SA',
      Burma: 'MM', 'Myanmar/Burma': 'MM', Birmanie: 'MM', Turkey: 'TR', Türkiye: 'TR', Turkiye: 'TR', Turquie: 'TR', DRC: 'CD', 'RD Congo': 'CD',
      'Democratic Republic of the Congo': 'CD', Congo: 'CG', 'Republic of Congo': 'CG', Swaziland: 'SZ', Eswatini: 'SZ', 'Ivory Coast': 'CI',
      "Cote d'Ivoire": 'CI', 'Côte d’Ivoire': 'CI', 'North Korea': 'KP', 'Republic of Korea': 'KR', 'Russian Federation': 'RU',
      "People's Republic of China": 'CN', 'Republic of China': 'TW', 'Viet Nam': 'VN', 'Lao PDR': 'LA', UK: 'GB', 'U.S.': 'US', USA: 'US',
      'the Philippines': 'PH', 'Les Philippines': 'PH', "l'Égypte": 'EG', 'Arab Republic of Egypt': 'EG', 'Federal Democratic Republic of Ethiopia': 'ET',
      "République du Burundi": 'BI', 'Kingdom of Bahrain': 'BH', 'Sultanate of Oman': 'OM', 'Holy See': 'VA', 'Saint-Siège': 'VA', 'St. Lucia': 'LC',
      'Bosnia & Herzegovina': 'BA', 'Guinea-Bissau': 'GW', 'Guinea Bissau': 'GW', 'Guinée équatoriale': 'GQ', 'South Sudan': 'SS', Kosovo: 'XK',
      'Cape Verde': 'CV', 'Timor-Leste': 'TL', 'East Timor': 'TL', Niger: 'NE', Nigeria: 'NG', Nigéria: 'NG', 'Hong Kong': 'HK', Greenland: 'GL',
    };
    for (const [written, code] of Object.entries(expected)) assert.equal(countryOf(written), code, written);
  });

  it('resolve nothing that is no country', () => {
    for (const written of ['', ' ', 'XX', 'Hondurs', 'Atlantis', 'Europe', 'the', 'Republic of', '__proto__', 'constructor', 'toString']) {
      assert.equal(countryOf(written), undefined, written);
    }
  });

  it('have a name for every code, which resolves to the code again', () => {
    for (const language of countryLanguages) {
      for (const { code } of countryRows(language)) assert.equal(countryOf(countryName(code, language)), code, `${code} in ${language}`);
    }
  });

  it('have the names that are in use today', () => {
    assert.equal(countryName('TR', 'en'), 'Türkiye');
    assert.equal(countryName('SY', 'en'), 'Syria');
    assert.equal(countryName('LA', 'fr'), 'Laos');
    assert.equal(countryName('US', 'es'), 'Estados Unidos');
    assert.equal(countryName('ZZ', 'en'), 'ZZ');
  });

  it('are found by a misspelt name', () => {
    assert.deepEqual(nearestCountries('Hondurs')[0], 'Honduras');
    assert.equal(nearestCountries('Saudi Arabai')[0], 'Saudi Arabia');
    assert.equal(nearestCountries('Cameroune')[0], 'Cameroun');
    assert.deepEqual(nearestCountries('the moon base'), []);
    assert.deepEqual(nearestCountries(''), []);
    const near = nearestCountries('Nigera');
    assert.deepEqual(new Set(near.slice(0, 2)), new Set(['Niger', 'Nigeria']));
  });

  it('are spoken of by name, adjective, people and capital', () => {
    const kinds = countryPhrases('en').filter((entry) => entry.country === 'HN').map((entry) => `${entry.kind}: ${entry.phrase}`);
    assert.deepEqual(kinds, ['name: Honduras', 'adjective: Honduran', 'people: Hondurans', 'capital: Tegucigalpa']);
    const others: Readonly<Record<string, string>> = {
      Chinese: 'CN', Saudi: 'SA', 'Saudi Arabian': 'SA', Burundians: 'BI', Kyrgyz: 'KG', Emirati: 'AE', Nigerien: 'NE', Beijing: 'CN', 'Addis Ababa': 'ET',
    };
    for (const [phrase, code] of Object.entries(others)) assert.deepEqual(called('en', phrase), [code], phrase);
    assert.deepEqual(called('fr', 'honduriennes'), ['HN']);
    assert.deepEqual(called('es', 'saudíes'), ['SA']);
  });

  it('share a phrase only where the language does', () => {
    assert.deepEqual(called('en', 'Congolese'), ['CD', 'CG']);
    assert.deepEqual(called('en', 'Dominican'), ['DM', 'DO']);
    const shared = new Map<string, Set<string>>();
    for (const { phrase, country } of countryPhrases('en')) shared.set(phrase, (shared.get(phrase) ?? new Set()).add(country));
    const ambiguous = [...shared].filter(([, codes]) => codes.size > 1).map(([phrase]) => phrase);
    assert.deepEqual(ambiguous.sort(), ['Congo', 'Congolese', 'Dominican', 'Dominicans']);
  });

  it('have no phrase twice for one country, nor one that is an everyday word', () => {
    for (const language of countryLanguages) {
      const seen = new Set<string>();
      for (const { phrase, country } of countryPhrases(language)) {
        assert.ok(!seen.has(`${country} ${phrase}`), `${language}: ${phrase} (${country})`);
        seen.add(`${country} ${phrase}`);
        assert.ok(!['CAR', 'us', 'car'].includes(phrase), phrase);
        assert.equal(phrase, phrase.trim());
      }
    }
  });

  it('never throw', () => {
    fc.assert(fc.property(anyText(), (written) => {
      const code = countryOf(written);
      assert.ok(code === undefined || /^[A-Z]{2}$/.test(code));
      assert.ok(nearestCountries(written).length <= 3);
    }));
  });
});
