import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { htmlPage } from '../../../src/formats/html-page.js';
import { loadCharts } from '../../../src/formats/survey-canvas.js';
import { surveyView } from '../../../src/formats/survey-view.js';
import { survey } from '../../../src/survey/index.js';
import type { SurveyRow } from '../../../src/survey/row.js';
import { row, rows } from './hand-made.js';

const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';

async function page(all: readonly SurveyRow[], locale: 'en' | 'fr' = 'en'): Promise<string> {
  const main = surveyView(survey(all, { by: ['country'] }), { locale, charts: await loadCharts(), unread: [{ file: hostile, message: 'has no text' }], folders: [hostile], asked: 'forthright survey --by country', date: '2026-01-02' });
  return htmlPage({ title: 'Survey', locale, main });
}

describe('the page of a survey', () => {
  it('is one file that fetches nothing, in which no text is markup', async () => {
    const made = await page([
      row({ country: 'HN', date: '2019-01-01', title: hostile, people: [hostile], level: 'local', asks: 1, strength: 4, hedges: { hope: 1 } }),
      row({ country: 'HN', date: '2020-01-01', title: hostile, people: [hostile], level: 'hrvp', file: hostile }),
      row({ title: hostile }),
    ]);
    assert.match(made, /^<!doctype html><html lang="en">/);
    assert.equal(parseHTML(made).document.querySelectorAll('script, img, link, iframe, [src], [href], [onerror]').length, 0);
    assert.match(made, /Counted on 2026-01-02: 3 statements/);
    assert.match(made, /forthright survey --by country/);
  });

  it('has a picture of each kind, and the numbers of each in a table', async () => {
    const made = await page([...rows(6, { country: 'HN', date: '2019-01-01', people: ['Marta Quiñones'], level: 'local', asks: 1, strength: 4 }), row({ country: 'TR', date: '2020-01-01', hedges: { hope: 1 } })]);
    assert.equal(made.match(/<svg/g)?.length, 5);
    for (const label of ['Statements by country and year', 'What statements contain', 'Strength of what', 'The case of Marta Quiñones', 'Share of statements that hedge']) assert.ok(made.includes(`aria-label="${label}`), label);
    assert.match(made, /<th scope="row">Honduras<\/th><td>6<\/td><td>0<\/td>/);
    assert.match(made, /<th scope="row">Türkiye<\/th><td>0<\/td><td>1<\/td>/);
    assert.match(made, /6\/6 \[61–100\]/);
  });

  it('draws nothing where there is nothing, and speaks French', async () => {
    const empty = await page([], 'fr');
    assert.doesNotMatch(empty, /<svg/);
    assert.match(empty, /Compté le 2026-01-02 : 0 déclarations/);
  });
});
