import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { htmlPage } from '../../../src/formats/html-page.js';
import type { Behind } from '../../../src/formats/survey-behind.js';
import { loadCharts } from '../../../src/formats/survey-canvas.js';
import { prettySurvey } from '../../../src/formats/survey-pretty.js';
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
    assert.match(made, /Counted on 2026-01-02 with Forthright [\d.]+: 3 statements/);
    assert.match(made, /forthright survey --by country/);
  });

  it('has a picture of each kind, and the numbers of each in a table', async () => {
    const made = await page([...rows(6, { country: 'HN', date: '2019-01-01', people: ['Marta Quiñones'], level: 'local', asks: 1, strength: 4 }), row({ country: 'TR', date: '2020-01-01', hedges: { hope: 1 } })]);
    assert.equal(made.match(/<svg/g)?.length, 5);
    for (const label of ['Statements by country and year', 'What statements contain', 'Strength of what', 'The case of Marta Quiñones', 'Share of statements that hedge']) assert.ok(made.includes(`aria-label="${label}`), label);
    assert.match(made, /<th scope="row">Honduras<\/th><td>6<\/td><td>0<\/td>/);
    assert.match(made, /<th scope="row">Türkiye<\/th><td>0<\/td><td>1<\/td>/);
    assert.match(made, /6\/6<\/span> <span class="whole">\[61–100\]/);
  });

  it('has room for the longest name of a country, and for the days below a case', async () => {
    const named = { people: ['Marta Quiñones'], level: 'local' as const };
    const { document } = parseHTML(await page([row({ country: 'CD', date: '2020-11-20', ...named }), row({ country: 'CD', date: '2020-12-29', ...named }), row({ country: 'CU', date: '2020-12-28', ...named })]));
    const [years, , timeline] = [...document.querySelectorAll('.chart')];
    assert.ok(years && timeline);
    const marks = [...years.querySelectorAll('text')];
    const name = marks.find(({ textContent }) => textContent === 'Democratic Republic of the Congo');
    // Its end stands at x: the letters before it need room.
    const shift = Number(/translate\(([\d.]+)/u.exec(name?.getAttribute('transform') ?? '')?.[1]);
    assert.ok(shift > 32 * 5.8, String(shift));
    const days = [...timeline.querySelectorAll('text')].map(({ textContent }) => textContent).filter((shown) => /^\d{4}-\d{2}-\d{2}$/u.test(shown));
    assert.deepEqual(days, ['2020-11-20', '2020-11-30', '2020-12-10', '2020-12-19', '2020-12-29']);
  });

  it('says of the built-in catalogue alone that nothing was read', () => {
    const plain = { bold: String, dim: String, underline: String, red: String, yellow: String, blue: String, green: String };
    const coded = { isCoded: true, country: 'HN' };
    assert.match(prettySurvey(survey([row(coded), row(coded)], { by: [] }), { paint: plain, locale: 'en' }), /All were coded by hand.*no text is read/u);
    assert.match(prettySurvey(survey([row(coded), row()], { by: [] }), { paint: plain, locale: 'en' }), /1 of them was coded by hand.*the rest was read/u);
    assert.match(prettySurvey(survey([row(coded)], { by: [] }), { paint: plain, locale: 'fr' }), /Toutes ont été codées à la main.*aucun texte n’est lu/u);
  });

  it('lists so many files and no more, and says how many there are besides', async () => {
    const { document } = parseHTML(await page(rows(250, { country: 'HN' })));
    const [undated] = [...document.querySelectorAll('.apart section')].filter(({ textContent }) => textContent.startsWith('Without a date: 250'));
    assert.ok(undated);
    assert.equal(undated.querySelectorAll('li').length, 200);
    assert.match(undated.textContent, /And 50 more; --format json has all\.$/u);
    assert.match(await page(rows(201, { country: 'HN' }), 'fr'), /Et 1 de plus ; --format json les a tous\./u);
  });

  it('leads from every mark and figure to the statements behind it, in a panel', async () => {
    const all = [...rows(6, { country: 'HN', date: '2019-01-01', people: ['Marta Quiñones'], level: 'local', asks: 1, strength: 4, event: 'detention', asksRelease: true }), ...rows(5, { country: 'TR', date: '2020-01-01', hedges: { hope: 1 }, event: 'detention' })];
    const behind: Behind[] = [];
    const lead = (each: Behind): string => String(behind.push(each) - 1);
    const main = surveyView(survey(all, { by: ['country'] }), { locale: 'en', charts: await loadCharts(), unread: [], folders: ['past'], asked: '', date: '2026-01-02', panel: { lead } });
    const { document } = parseHTML(htmlPage({ title: 'Survey', locale: 'en', main }));
    assert.equal(document.querySelectorAll('style').length, 1, 'pictures bring no styles of their own');
    assert.equal(document.querySelectorAll('.chart [style]').length, 0);
    const charts = [...document.querySelectorAll('.chart')];
    assert.equal(charts.length, 5);
    for (const chart of charts) {
      assert.equal(chart.getAttribute('role'), 'group');
      assert.equal(chart.querySelectorAll('[tabindex="0"]').length, 1, 'one mark is reached with Tab');
    }
    assert.deepEqual([...document.querySelectorAll('.chart')].slice(0, 1).flatMap((chart) => [...chart.querySelectorAll('[data-action=behind]')]).map((mark) => mark.getAttribute('aria-label')), ['Honduras · 2019: 6 statements', 'Türkiye · 2020: 5 statements']);
    for (const button of document.querySelectorAll('[data-action=behind]')) {
      const found = behind[Number(button.getAttribute('data-value'))];
      assert.equal(found?.name, button.getAttribute('aria-label'));
      assert.ok(found.parts.some((part) => part.rows.length > 0), found.name);
    }
    const release = behind.find(({ name }) => name === 'Honduras · asks for release: 6/6');
    assert.deepEqual(release?.parts.map(({ name, rows: some }) => [name, some.length]), [['Yes', 6], ['No', 0]]);
  });

  it('has no number that cannot be read on its cell', async () => {
    const made = await page(rows(9, { country: 'HN', date: '2019-01-01', people: ['Marta Quiñones'] }));
    const strengths = [...made.matchAll(/fill-opacity="([\d.]+)"/gu)].map(([, opacity]) => Number(opacity));
    assert.ok(strengths.length > 5 && strengths.every((opacity) => opacity <= 0.5), strengths.join(' '));
  });

  it('draws nothing where there is nothing, and speaks French', async () => {
    const empty = await page([], 'fr');
    assert.doesNotMatch(empty, /<svg/);
    assert.match(empty, /Compté le 2026-01-02 avec Forthright [\d.]+ : 0 déclaration /);
  });
});
