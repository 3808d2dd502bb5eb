import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { prettySurvey } from '../../../src/formats/survey-pretty.js';
import { surveyCsv } from '../../../src/formats/survey-csv.js';
import { isWithin } from '../../../src/survey/filter.js';
import { survey } from '../../../src/survey/index.js';
import { periodOf } from '../../../src/survey/periods.js';
import { shareOf } from '../../../src/survey/share.js';
import { row, rows } from './hand-made.js';

const plain = { bold: String, dim: String, underline: String, red: String, yellow: String, blue: String, green: String };
const rounded = (value: number | undefined): number => Math.round(10_000 * (value ?? Number.NaN)) / 10_000;

describe('a survey', () => {
  it('gives the interval of Wilson', () => {
    // The first three are worked examples of Newcombe (1998), table I.
    for (const [part, of, low, high] of [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718], [10, 10, 0.7225, 1]] as const) {
      const share = shareOf(part, of);
      assert.deepEqual([rounded(share.low), rounded(share.high)], [low, high], `${part}/${of}`);
    }
    assert.deepEqual(shareOf(0, 0), { count: 0, of: 0, share: undefined, low: undefined, high: undefined });
  });

  it('counts what rows say, of those that can be asked', () => {
    const made = survey([
      row({ country: 'HN', event: 'detention', people: ['Marta Quiñones'], onCase: true, asksRelease: true, asks: 2, strength: 4.5, hedges: { hope: 2 }, level: 'local' }),
      row({ country: 'HN', event: 'killing', usesTerm: true, onSituation: true, asks: 1, strength: 2, citesObligations: true, level: 'local' }),
      row({ country: 'HN', event: 'conviction', translated: true, hedges: { hope: 1, doubt: 1 } }),
      row({ country: 'MM', language: 'my', isRead: false, event: 'detention' }),
    ], { by: ['country'] });
    const [honduras, myanmar] = made.groups;
    assert.ok(honduras && myanmar);
    assert.equal(made.total.statements, 4);
    assert.deepEqual(Object.entries(honduras.shares).map(([name, { count, of }]) => [name, count, of]), [
      ['namesIndividual', 1, 3], ['usesTerm', 1, 3], ['caseRecommendation', 1, 3], ['situationRecommendation', 1, 3], ['asksRelease', 1, 2], ['citesObligations', 1, 3], ['hedges', 2, 3], ['translated', 1, 3],
    ]);
    assert.deepEqual(honduras.strength, { mean: 3.25, variance: 3.125, of: 2 });
    assert.deepEqual([honduras.hedges, honduras.hedging.hope.count, honduras.hedging.doubt.count, honduras.levels], [{ hope: 3, doubt: 1 }, 2, 1, { local: 2 }]);
    assert.deepEqual([myanmar.statements, myanmar.shares.usesTerm.of, myanmar.shares.translated.of], [1, 0, 1]);
    assert.equal(made.foreign.length, 1);
  });

  it('crosses dimensions, with what is not known at the end', () => {
    const made = survey([row({ country: 'TR', date: '2020-01-01' }), row({ date: '2019-05-05' }), row({ country: 'TR' }), row({ country: 'CN', date: '2020-03-03' }), row({ country: 'CN', date: '2020-04-04' })], { by: ['country', 'year'] });
    assert.deepEqual(made.groups.map(({ key, statements }) => [key.country, key.year, statements]), [['CN', '2020', 2], ['TR', '2020', 1], ['TR', undefined, 1], [undefined, '2019', 1]]);
    assert.deepEqual([made.undated.length, made.countryless.length], [1, 1]);
  });

  it('ranks no group under five', () => {
    const asks = { event: 'detention', asksRelease: true } as const;
    const few = [...rows(4, { country: 'CN', ...asks }), ...rows(5, { country: 'TR', event: 'detention' })];
    assert.deepEqual(survey(few, { by: ['country'] }).disparities.filter(({ by }) => by === 'country'), []);
    const { disparities } = survey([...few, row({ country: 'CN', ...asks })], { by: ['country'] });
    assert.deepEqual(disparities.map(({ event, by, measure, gap, highest, lowest }) => [event, by, measure, gap, highest.key.country, lowest.key.country]), [['detention', 'country', 'asksRelease', 1, 'CN', 'TR']]);
  });

  it('compares no two countries on different events', () => {
    assert.deepEqual(survey([...rows(5, { country: 'CN', event: 'detention', usesTerm: true }), ...rows(5, { country: 'TR', event: 'killing' })], { by: [] }).disparities, []);
  });

  it('knows people across spellings, and whose case is open', () => {
    const { people } = survey([
      row({ people: ['Ángel Ríos', 'Minh Thu Trần'], date: '2019-01-01', asksRelease: true, level: 'local' }),
      row({ people: ['Angel Rios'], date: '2021-01-01', event: 'release', level: 'hrvp' }),
    ], { by: [] });
    assert.deepEqual(people.first(9).map(({ name, times, first, last, isOpen, levels }) => [name, times, first, last, isOpen, levels]), [
      ['Ángel Ríos', 2, '2019-01-01', '2021-01-01', false, ['local', 'hrvp']], ['Minh Thu Trần', 1, '2019-01-01', '2019-01-01', true, ['local']],
    ]);
  });

  it('chooses by several values of a field, and by several fields', () => {
    const all = [row({ country: 'CN', hedges: { hope: 1 } }), row({ country: 'TR' }), row({ country: 'BY', hedges: { hope: 1 } }), row({ country: 'CN', people: ['Li Wei'] })];
    const count = (...filters: NonNullable<Parameters<typeof survey>[1]['filters']>): number => survey(all, { by: [], filters }).total.statements;
    assert.equal(count({ field: 'country', value: 'CN' }, { field: 'country', value: 'TR' }), 3);
    assert.equal(count({ field: 'country', value: 'CN' }, { field: 'hedges', value: true }), 1);
    assert.equal(count({ field: 'person', value: 'LI WEI' }), 1);
    assert.equal(count({ field: 'asksRelease', value: undefined }), 4);
  });

  it('reads periods, and compares two', () => {
    assert.deepEqual([periodOf('2019'), periodOf('2020-02'), periodOf('2019..2021-06'), periodOf('2019-03-04..'), periodOf('..2020')], [
      { from: '2019-01-01', to: '2019-12-31' }, { from: '2020-02-01', to: '2020-02-29' }, { from: '2019-01-01', to: '2021-06-30' }, { from: '2019-03-04', to: undefined }, { from: undefined, to: '2020-12-31' },
    ]);
    for (const wrong of ['', '..', '2021..2019', '19', '2019-13', '2019..2020..2021', 'last year']) assert.equal(periodOf(wrong), undefined, wrong);
    // Newcombe (1998), Statistics in Medicine 17, 873, table II, method 10: 56/70 less 48/80 is 0.0524 to 0.3339.
    const { periods, undated } = survey([
      ...rows(48, { date: '2019-06-01', usesTerm: true }), ...rows(32, { date: '2019-06-01' }), ...rows(56, { date: '2020-06-01', usesTerm: true }), ...rows(14, { date: '2020-12-31' }), row({ date: '2021-01-01' }), row(),
    ], { by: [], compare: [{ from: '2019-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2020-12-31' }] });
    const change = periods?.changes.find(({ measure }) => measure === 'usesTerm');
    assert.deepEqual([change?.difference, change?.low, change?.high].map(rounded), [0.2, 0.0524, 0.3339]);
    assert.deepEqual([periods?.first.statements, periods?.second.statements, undated.length], [80, 70, 1]);
  });

  it('counts a month or a year that is known as within a period that has all of it', () => {
    const within = (date: string, period: string): boolean => isWithin({ date }, periodOf(period) ?? { from: undefined, to: undefined });
    for (const [date, period] of [['2021', '2021'], ['2021-07', '2021-07'], ['2021-02', '2021-02'], ['2021-07', '2021-07-01..'], ['2021', '..2021'], ['2021-12-31', '2021']] as const) assert.ok(within(date, period), `${date} in ${period}`);
    for (const [date, period] of [['2021', '2021-07..'], ['2021-07', '2021-07-02..'], ['2021', '..2021-11'], ['2022-01-01', '2021']] as const) assert.ok(!within(date, period), `${date} in ${period}`);
  });

  const figures = { table: 'figures', unread: [], hasDecimalComma: false } as const;
  const table = (csv: string, delimiter = ','): Record<string, string>[] => Papa.parse<Record<string, string>>(csv.slice(1), { newline: '\r\n', skipEmptyLines: true, header: true, delimiter }).data;

  it('writes tables of people, gaps, changes and what was counted apart', () => {
    const made = survey([
      ...rows(5, { country: 'CN', date: '2019-01-01', event: 'detention', level: 'local', people: ['=Minh Thu Trần'], asksRelease: true, asks: 1, strength: 4 }),
      ...rows(5, { country: 'TR', date: '2020-01-01', event: 'detention', level: 'hrvp', asks: 1, strength: 2.5 }),
    ], { by: ['country'], compare: [{ from: '2019-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2020-12-31' }] });
    assert.deepEqual(table(surveyCsv(made, { ...figures, table: 'people' })).map(({ name, statements, last, openCase, countries, ...levels }) => [name, statements, last, openCase, countries, levels['level:local'], levels['level:hrvp']]), [["'=Minh Thu Trần", '5', '2019-01-01', 'yes', 'CN', '5', '0']]);
    const gaps = table(surveyCsv(made, { ...figures, table: 'gaps' }));
    assert.deepEqual(gaps.find(({ measure, by }) => measure === 'meanStrength' && by === 'country'), { event: 'detention', by: 'country', measure: 'meanStrength', highest: 'CN', highestFigure: '4', highestOf: '5', lowest: 'TR', lowestFigure: '2.5', lowestOf: '5', gap: '1.5', low: '', high: '' });
    assert.equal(gaps.length, made.disparities.length);
    const changes = table(surveyCsv(made, { ...figures, table: 'changes' }));
    assert.deepEqual(changes.find(({ measure }) => measure === 'asksRelease'), { measure: 'asksRelease', first: '1', firstOf: '5', second: '0', secondOf: '5', difference: '-1', low: '-1', high: '-0.3855' });
    assert.deepEqual(changes.at(-1), { measure: 'meanStrength', first: '4', firstOf: '5', second: '2.5', secondOf: '5', difference: '-1.5', low: '', high: '' });
    const apart = survey([row({ file: 'a.md' }), row({ file: 'b.md', country: 'TR', date: '2020-01-01', isRead: false })], { by: [] });
    assert.deepEqual(table(surveyCsv(apart, { ...figures, table: 'apart', unread: [{ file: '@c.md', message: '=gone' }] })).map((each) => Object.values(each)), [["'@c.md", 'unread', "'=gone"], ['a.md', 'undated', ''], ['a.md', 'countryless', ''], ['b.md', 'foreign', '']]);
  });

  it('writes numbers with a comma where spreadsheets read them so, and guards the rest as ever', () => {
    const made = survey([...rows(3, { file: '-1,5-', country: 'CN', date: '2019-01-01', usesTerm: true }), row({ file: '-x', country: 'TR', date: '2020-01-01' })], { by: ['statement'], compare: [{ from: '2019-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2020-12-31' }] });
    const comma = { ...figures, hasDecimalComma: true } as const;
    const [first, second] = table(surveyCsv(made, comma), ';');
    assert.deepEqual([first?.['statement'], first?.['usesTermLow'], second?.['statement']], ["'-1,5-", '0,4385', "'-x"]);
    assert.equal(table(surveyCsv(made, { ...comma, table: 'changes' }), ';').find(({ measure }) => measure === 'usesTerm')?.['high'], '-0,028');
    assert.match(surveyCsv(made, { ...comma, table: 'changes' }), /;-1;-1;/u);
  });

  it('finds gaps in strength, of those that ask for something', () => {
    const asks = (many: number, country: string, strength: number) => rows(many, { country, event: 'detention', asks: 1, strength });
    const { disparities } = survey([...asks(5, 'CN', 2), ...asks(5, 'TR', 4), ...asks(4, 'HN', 5), ...rows(6, { country: 'HN', event: 'detention' })], { by: [] });
    assert.deepEqual(disparities.map(({ by, measure, gap, highest, lowest }) => [by, measure, gap, highest.key.country, lowest.key.country]), [['country', 'meanStrength', 2, 'TR', 'CN']]);
    assert.match(prettySurvey(survey([...asks(5, 'CN', 2), ...asks(5, 'TR', 4)], { by: [] }), { paint: plain, locale: 'fr' }), /force moyenne de ce qui est demandé\u00A0: Turquie 4,0\/5 \(5\) contre Chine 2,0\/5 \(5\) {2}Pays · écart de 2,0/u);
  });

  it('writes tables that no spreadsheet runs', () => {
    for (const hostile of ['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '=1\n2', '＝1', '=a","b']) {
      const csv = surveyCsv(survey([row({ file: hostile })], { by: ['statement'] }), figures);
      const { data } = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: true });
      assert.equal(csv.charAt(0), '\uFEFF');
      assert.deepEqual([data.length, data[1]?.[0]], [2, `'${hostile}`]);
      assert.equal(data[0]?.length, data[1]?.length);
    }
  });

  it('says that there is nothing to count, and what was left out', () => {
    assert.equal(prettySurvey(survey([], { by: ['country'] }), { paint: plain, locale: 'en' }), 'There is no statement to count.\n');
    assert.equal(prettySurvey(survey([row({ file: 'a.md' })], { by: ['country'], period: { from: '2020-01-01', to: undefined } }), { paint: plain, locale: 'en' }), 'There is no statement to count.\nLeft out, for they have no date: 1\n  a.md\n');
  });

  it('shows no hostile name to a terminal as it is', () => {
    const said = prettySurvey(survey([row({ file: '\u001B[2Jx.md', people: ['\u001B]0;Ana'] })], { by: ['statement', 'country'] }), { paint: plain, locale: 'fr' });
    assert.ok(!said.includes('\u001B'));
    assert.match(said, /Sans pays, ou avec plusieurs : 1/);
  });
});
