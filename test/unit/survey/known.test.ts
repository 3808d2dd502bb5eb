import assert from 'node:assert/strict';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { type Dimension, dimensionNames } from '../../../src/survey/figures.js';
import { survey } from '../../../src/survey/index.js';
import { type MeasureName, measureNames } from '../../../src/survey/measures.js';
import { surveyRow } from '../../../src/survey/row.js';
import { type KnownStatement, knownCollection } from '../../statements/known.js';

const known = knownCollection(360);
const rows = known.map(({ path, text }) => surveyRow(path, { reading: read(readStatement(text, { once: true })) }));

/** What each measure counts, told from the facts and not from the text. */
const facts: Readonly<Record<MeasureName, { readonly of: (statement: KnownStatement) => boolean; readonly holds: (statement: KnownStatement) => boolean }>> = {
  namesIndividual: { of: () => true, holds: ({ person }) => person !== undefined },
  usesTerm: { of: () => true, holds: ({ usesTerm }) => usesTerm },
  caseRecommendation: { of: () => true, holds: ({ asksRelease }) => asksRelease },
  situationRecommendation: { of: () => true, holds: ({ asksLaw }) => asksLaw },
  asksRelease: { of: ({ event }) => event === 'detention' || event === 'conviction', holds: ({ asksRelease }) => asksRelease },
  citesObligations: { of: () => true, holds: ({ citesCovenant }) => citesCovenant },
  hedges: { of: () => true, holds: ({ hedge }) => hedge !== undefined },
  translated: { of: () => true, holds: ({ isTranslated }) => isTranslated },
};

const values: Readonly<Record<Exclude<Dimension, 'statement'>, (statement: KnownStatement) => string | undefined>> = {
  country: ({ country }) => country, level: ({ level }) => level, year: ({ date }) => date?.slice(0, 4), event: ({ event }) => event, language: ({ language }) => language,
};
/** Mean strength of what a statement asks for; undefined where it asks for nothing. */
function strengthOf({ asksRelease, asksLaw, firmness }: KnownStatement): number | undefined {
  const asks = [...(asksRelease ? [firmness.release] : []), ...(asksLaw ? [firmness.law] : [])];
  return asks.length === 0 ? undefined : mean(asks);
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function meanStrength(statements: readonly KnownStatement[]): readonly [mean: number | undefined, of: number] {
  const strengths = statements.flatMap((statement) => strengthOf(statement) ?? []);
  return [strengths.length === 0 ? undefined : to(9, mean(strengths)), strengths.length];
}

/** To so many digits: sums in another order differ in the last. */
function to(digits: number, figure: number): number {
  return Number(figure.toFixed(digits));
}

type Grouping = keyof typeof values;
const groupings = dimensionNames.filter((name): name is Grouping => name in values);

function figuresOf(statements: readonly KnownStatement[]): object {
  const delays = statements.flatMap(({ date, delay }) => (date === undefined || delay === undefined ? [] : [delay])).sort((a, b) => a - b);
  const middle = delays.length / 2;
  return {
    statements: statements.length,
    shares: Object.fromEntries(measureNames.map((name) => {
      const asked = statements.filter(facts[name].of);
      return [name, `${asked.filter(facts[name].holds).length}/${asked.length}`];
    })),
    hedging: { hope: statements.filter(({ hedge }) => hedge === 'hope').length, 'note-taking': statements.filter(({ hedge }) => hedge === 'note-taking').length },
    strength: meanStrength(statements),
    delay: [delays.length, delays.length === 0 ? undefined : ((delays[Math.ceil(middle) - 1] ?? 0) + (delays[Math.floor(middle)] ?? 0)) / 2, delays[0], delays.at(-1)],
    levels: Object.fromEntries([...new Set(statements.map(({ level }) => level))].sort().map((level) => [level, statements.filter((other) => other.level === level).length])),
  };
}

describe('A survey of a collection that is known', () => {
  it('reads each statement as it was made', () => {
    const wrong = known.flatMap((statement, at) => {
      const row = rows[at];
      assert.ok(row);
      const found = { person: row.people, usesTerm: row.usesTerm, onCase: row.onCase, onSituation: row.onSituation, release: row.asksRelease, strength: row.strength, law: row.citesObligations, hedges: Object.keys(row.hedges), translated: row.translated, country: row.country, event: row.event, language: row.language, date: row.date, level: row.level };
      const { person, usesTerm, asksRelease, asksLaw, citesCovenant, hedge, isTranslated, country, event, language, date, level } = statement;
      const made = { person: person === undefined ? [] : [person], usesTerm, onCase: asksRelease, onSituation: asksLaw, release: asksRelease, strength: strengthOf(statement) ?? 0, law: citesCovenant, hedges: hedge === undefined ? [] : [hedge], translated: isTranslated, country, event, language, date, level };
      return JSON.stringify(found) === JSON.stringify(made) ? [] : [`${statement.text}\n${JSON.stringify(found)}\n${JSON.stringify(made)}`];
    });
    assert.deepEqual(wrong.slice(0, 3), []);
  });

  it('has every number, by each dimension and by any two crossed', () => {
    let groups = 0;
    for (const first of groupings) {
      for (const second of groupings) {
        const by = first === second ? [first] : [first, second];
        for (const group of survey(rows, { by }).groups) {
          groups++;
          const members = known.filter((statement) => by.every((dimension) => values[dimension](statement) === group.key[dimension]));
          assert.deepEqual({
            statements: group.statements, shares: Object.fromEntries(measureNames.map((name) => [name, `${group.shares[name].count}/${group.shares[name].of}`])),
            hedging: { hope: group.hedging.hope.count, 'note-taking': group.hedging['note-taking'].count }, strength: [group.strength.mean === undefined ? undefined : to(9, group.strength.mean), group.strength.of], delay: [group.delay.of, group.delay.median, group.delay.least, group.delay.greatest],
            levels: Object.fromEntries(Object.entries(group.levels).sort(([a], [b]) => (a < b ? -1 : 1))),
          }, figuresOf(members), JSON.stringify(group.key));
        }
      }
    }
    assert.ok(groups > 300, String(groups));
  });

  it('has every gap between countries and between levels, in shares and in strength, and no other', () => {
    const expected = new Map<string, readonly [highest: readonly string[], lowest: readonly string[], gap: number]>();
    for (const event of new Set(known.map((statement) => statement.event))) {
      for (const by of ['country', 'level'] as const) {
        const groups = [...new Set(known.flatMap((statement) => values[by](statement) ?? []))].map((value) => ({ value, members: known.filter((statement) => statement.event === event && values[by](statement) === value) }));
        for (const measure of [...measureNames, 'meanStrength' as const]) {
          const figures = groups.flatMap(({ value, members }) => {
            const asked = measure === 'meanStrength' ? members.flatMap((statement) => strengthOf(statement) ?? []) : members.filter(facts[measure].of).map((statement) => (facts[measure].holds(statement) ? 1 : 0));
            return asked.length < 5 ? [] : [{ value, figure: mean(asked) }];
          });
          const [least, greatest] = [Math.min(...figures.map(({ figure }) => figure)), Math.max(...figures.map(({ figure }) => figure))];
          const at = (wanted: number): string[] => figures.filter(({ figure }) => to(9, figure) === to(9, wanted)).map(({ value }) => value);
          if (figures.length > 1 && greatest > least) expected.set([event, by, measure].join(' '), [at(greatest), at(least), to(9, greatest - least)]);
        }
      }
    }
    const { disparities } = survey(rows, { by: [] });
    assert.deepEqual(disparities.map(({ event, by, measure }) => [event, by, measure].join(' ')).sort(), [...expected.keys()].sort());
    assert.ok(disparities.filter(({ measure }) => measure === 'meanStrength').length > 3);
    for (const { event, by, measure, highest, lowest, gap } of disparities) {
      const [greatest, least, wide] = expected.get([event, by, measure].join(' ')) ?? [[], [], 0];
      assert.ok(greatest.includes(highest.key[by] ?? '') && least.includes(lowest.key[by] ?? ''), `${event} ${by} ${measure}`);
      assert.equal(to(9, gap), wide, `${event} ${by} ${measure}`);
    }
  });

  it('has every number of two periods, and what became of them', () => {
    const [first, second] = [{ from: '2018-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2022-12-31' }] as const;
    const { periods } = survey(rows, { by: [], compare: [first, second] });
    assert.ok(periods);
    const [before, after] = [first, second].map(({ from, to: end }) => known.filter(({ date = '' }) => date >= from && date <= end));
    assert.ok(before && after && before.length > 50 && after.length > 50);
    assert.deepEqual([periods.first.statements, periods.second.statements], [before.length, after.length]);
    assert.deepEqual(periods.changes.map(({ measure }) => measure), measureNames);
    for (const { measure, difference } of periods.changes) {
      const shareIn = (members: readonly KnownStatement[]): number => mean(members.filter(facts[measure].of).map((statement) => (facts[measure].holds(statement) ? 1 : 0)));
      assert.equal(to(9, difference), to(9, shareIn(after) - shareIn(before)), measure);
    }
    assert.equal(to(6, periods.strengthChange?.difference ?? 0), to(6, (meanStrength(after)[0] ?? 0) - (meanStrength(before)[0] ?? 0)));
    assert.notEqual(to(6, periods.strengthChange?.difference ?? 0), 0);
  });

  it('knows who is named, how often, at which levels, when last, and whose case is open', () => {
    const { people, undated, countryless } = survey(rows, { by: ['country'] });
    assert.equal(undated.length, known.filter(({ date }) => date === undefined).length);
    assert.equal(countryless.length, known.filter(({ country }) => country === undefined).length);
    const names = [...new Set(known.flatMap(({ person }) => person ?? []))];
    assert.deepEqual(Array.from(people, ({ name }) => name).sort(), names.sort());
    for (const { name, times, levels, first, last, isOpen } of people) {
      const naming = known.filter(({ person }) => person === name);
      const dates = naming.flatMap(({ date }) => date ?? []).sort();
      const asked = naming.filter(({ asksRelease }) => asksRelease).map(({ date }) => date ?? '');
      const freed = naming.filter(({ event }) => event === 'release' || event === 'killing').map(({ date }) => date ?? '');
      assert.deepEqual([times, [...levels].sort(), first, last, isOpen], [naming.length, [...new Set(naming.map(({ level }) => level))].sort(), dates[0], dates.at(-1), asked.some((date) => !freed.some((later) => later >= date))], name);
    }
  });
});
