import assert from 'node:assert/strict';
import { prettySurvey } from '../../../src/formats/survey-pretty.js';
import { surveyCsv } from '../../../src/formats/survey-csv.js';
import { surveyJson } from '../../../src/formats/survey-json.js';
import { differenceOfMeans, differenceOfShares } from '../../../src/survey/difference.js';
import { survey } from '../../../src/survey/index.js';
import { meanOf } from '../../../src/survey/mean.js';
import { shareOf } from '../../../src/survey/share.js';
import { studentReach } from '../../../src/survey/student.js';
import { row } from './hand-made.js';

const to = (digits: number, figure: number | undefined): number => Number((figure ?? Number.NaN).toFixed(digits));

describe('the difference of two figures', () => {
  it('knows Student’s distribution as tables have it', () => {
    // Two-sided 5 % and 1 % points from the tables of Pearson and Hartley; the last of each is the normal distribution's.
    for (const [freedom, five, one] of [[1, 12.7062, 63.6567], [2, 4.3027, 9.9248], [5, 2.5706, 4.0321], [10, 2.2281, 3.1693], [30, 2.0423, 2.75], [120, 1.9799, 2.6174], [1e9, 1.96, 2.5758]] as const) {
      assert.deepEqual([to(4, studentReach(0.95, freedom)), to(4, studentReach(0.99, freedom))], [five, one], String(freedom));
    }
    // Degrees of freedom that are not whole lie between.
    assert.equal(to(6, studentReach(0.95, 5.3)), 2.527428);
  });

  it('gives the interval of Welch', () => {
    // Student's sleep data (1908), as R's t.test gives it: t = -1.8608, df = 17.776, -3.3654832 to 0.2054832.
    const [first, second] = [meanOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]), meanOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])];
    const change = differenceOfMeans(first, second);
    assert.deepEqual([change?.difference, change?.low, change?.high].map((figure) => to(7, figure)), [-1.58, -3.3654832, 0.2054832]);
    const turned = differenceOfMeans(second, first);
    assert.deepEqual([turned?.low, turned?.high].map((figure) => to(7, figure)), [-0.2054832, 3.3654832]);
  });

  it('gives none where nothing tells how much strengths vary, and none wider than they can be', () => {
    assert.equal(differenceOfMeans(meanOf([]), meanOf([3, 4])), undefined);
    for (const [one, other, difference] of [[[5], [1, 2], 3.5], [[4, 4, 4], [2, 2], 2]] as const) assert.deepEqual(differenceOfMeans(meanOf(one), meanOf(other)), { difference, low: undefined, high: undefined });
    // One side that does not vary says nothing against the other that does: Student's interval of the other, with two degrees of freedom.
    const change = differenceOfMeans(meanOf([4, 4, 4]), meanOf([2, 3, 4]));
    assert.deepEqual([change?.low, change?.high].map((figure) => to(4, figure)), [to(4, 1 - 4.302653 / Math.sqrt(3)), to(4, 1 + 4.302653 / Math.sqrt(3))]);
    assert.deepEqual(differenceOfMeans(meanOf([1, 5]), meanOf([1, 5])), { difference: 0, low: -4, high: 4 });
  });

  it('gives the interval of Newcombe', () => {
    // Newcombe (1998), Statistics in Medicine 17, 873, table II, method 10.
    for (const [one, of, other, ofOther, low, high] of [[56, 70, 48, 80, 0.0524, 0.3339], [9, 10, 3, 10, 0.1705, 0.809], [10, 10, 0, 10, 0.6075, 1]] as const) {
      const change = differenceOfShares(shareOf(one, of), shareOf(other, ofOther));
      assert.deepEqual([to(4, change?.low), to(4, change?.high)], [low, high], `${one}/${of}`);
    }
    assert.equal(differenceOfShares(shareOf(0, 0), shareOf(1, 2)), undefined);
  });

  it('is shown with its interval, of periods and of gaps, in each format and both languages', () => {
    const asks = (country: string, date: string, strengths: readonly number[]): ReturnType<typeof row>[] => strengths.map((strength) => row({ country, date, event: 'detention', asks: 1, strength }));
    const made = survey([...asks('TR', '2019-01-01', [4, 5, 4, 5, 4]), ...asks('CN', '2020-01-01', [2, 3, 2, 4, 2])], { by: [], compare: [{ from: '2019-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2020-12-31' }] });
    const plain = { bold: String, dim: String, underline: String, red: String, yellow: String, blue: String, green: String };
    // By hand: means 4.4 and 2.6, variances 0.3 and 0.8, 6.63 degrees of freedom.
    const english = prettySurvey(made, { paint: plain, locale: 'en' });
    assert.match(english, /4\.4\/5 \(5\) → 2\.6\/5 \(5\) {2}−1\.8 \(−2\.9 to −0\.7\)/u);
    assert.match(english, /Türkiye 4\.4\/5 \(5\) against China 2\.6\/5 \(5\) {2}Country · 1\.8 apart \(0\.7 to 2\.9\)/u);
    const french = prettySurvey(made, { paint: plain, locale: 'fr' });
    assert.match(french, /−1,8 \(de −2,9 à −0,7\)/u);
    assert.match(french, /écart de 1,8 \(de 0,7 à 2,9\)/u);
    for (const table of ['gaps', 'changes'] as const) assert.match(surveyCsv(made, { table, unread: [], hasDecimalComma: false }), table === 'gaps' ? /,1\.8,0\.6782,2\.9218\r\n/u : /,-1\.8,-2\.9218,-0\.6782\r\n/u);
    const json = JSON.parse(JSON.stringify(surveyJson(made, [], '2024-01-01'))) as { disparities: { measure: string; interval: { low: number } }[]; periods: { strengthChange: number; strengthChangeInterval: { low: number; high: number } } };
    assert.deepEqual([json.periods.strengthChange, json.periods.strengthChangeInterval.low, json.periods.strengthChangeInterval.high].map((figure) => to(3, figure)), [-1.8, -2.922, -0.678]);
    assert.deepEqual(json.disparities.map(({ measure, interval }) => [measure, to(3, interval.low)]), [['meanStrength', 0.678]]);
  });
});
