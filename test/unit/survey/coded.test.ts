import assert from 'node:assert/strict';
import { catalogue } from '../../../src/library/catalogue.js';
import file from '../../../src/library/catalogue.yaml';
import { codedRow } from '../../../src/survey/coded.js';
import { dimensionNames } from '../../../src/survey/figures.js';
import { survey } from '../../../src/survey/index.js';
import type { MeasureName } from '../../../src/survey/measures.js';

/** A statement as its coder wrote it down. */
interface Line {
  readonly id: string;
  readonly date?: string;
  readonly country?: string;
  readonly level: string;
  readonly language: string;
  readonly event: string;
  readonly people: readonly string[];
  readonly release?: readonly string[];
  readonly term: boolean;
  readonly case: 'none' | 'weak' | 'clear';
  readonly caseAsk?: string;
  readonly situation: 'none' | 'weak' | 'clear';
  readonly hedges: number;
  readonly instruments: readonly string[];
}

const { statements: lines } = file() as { statements: readonly Line[] };
const values = { country: ({ country }: Line) => country, level: ({ level }: Line) => level, year: ({ date }: Line) => date?.slice(0, 4), event: ({ event }: Line) => event, language: ({ language }: Line) => language };
const dimensions = dimensionNames.filter((name): name is keyof typeof values => name in values);

const detained = ({ event }: Line): boolean => event === 'detention' || event === 'conviction';
const asksRelease = ({ release = [], caseAsk }: Line): boolean => release.length > 0 || caseAsk === 'release';
/** What the coding says, of which statements it says anything. */
const coding: Readonly<Record<Exclude<MeasureName, 'translated'>, readonly [of: (line: Line) => boolean, holds: (line: Line) => boolean]>> = {
  namesIndividual: [() => true, ({ people }) => people.length > 0],
  usesTerm: [() => true, ({ term }) => term],
  caseRecommendation: [() => true, (line) => line.case !== 'none'],
  situationRecommendation: [() => true, ({ situation }) => situation !== 'none'],
  asksRelease: [(line) => detained(line) && (line.case === 'none' || line.caseAsk !== undefined || asksRelease(line)), asksRelease],
  citesObligations: [() => true, ({ instruments }) => instruments.some((id) => !id.startsWith('EU-'))],
  hedges: [() => true, ({ hedges }) => hedges > 0],
};

describe('A survey of the built-in catalogue', () => {
  const rows = catalogue().map(codedRow);

  it('agrees with its coding in every figure, by each dimension and by any two crossed', () => {
    for (const first of dimensions) {
      for (const second of dimensions) {
        const by = first === second ? [first] : [first, second];
        const { groups } = survey(rows, { by });
        assert.equal(groups.reduce((sum, { statements }) => sum + statements, 0), lines.length);
        for (const { key, shares, statements } of groups) {
          const members = lines.filter((line) => by.every((dimension) => values[dimension](line) === key[dimension]));
          assert.equal(statements, members.length, JSON.stringify(key));
          for (const [name, [of, holds]] of Object.entries(coding) as [keyof typeof coding, (typeof coding)[keyof typeof coding]][]) {
            const asked = members.filter(of);
            assert.deepEqual([shares[name].count, shares[name].of], [asked.filter(holds).length, asked.length], `${name} of ${JSON.stringify(key)}`);
          }
        }
      }
    }
  });

  it('counts nothing that was not coded', () => {
    const { total, coded, disparities } = survey(rows, { by: ['country'] });
    assert.equal(coded, lines.length);
    assert.equal(total.shares.translated.of, 0);
    for (const { of } of Object.values(total.hedging)) assert.equal(of, 0);
    assert.equal(total.delay.of, 0);
    // What they ask for was not noted, so that nobody can say whether it is release.
    assert.equal(rows.filter(({ isReleaseUnknown }) => isReleaseUnknown).length, lines.filter((line) => line.case !== 'none' && line.caseAsk === undefined && !asksRelease(line)).length);
    for (const { highest, lowest, measure } of disparities) for (const { shares, strength } of [highest, lowest]) assert.ok((measure === 'meanStrength' ? strength : shares[measure]).of >= 5);
  });
});
