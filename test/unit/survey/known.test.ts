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
    asking: statements.filter(({ asksRelease, asksLaw }) => asksRelease || asksLaw).length,
    delay: [delays.length, delays.length === 0 ? undefined : ((delays[Math.ceil(middle) - 1] ?? 0) + (delays[Math.floor(middle)] ?? 0)) / 2, delays[0], delays.at(-1)],
    levels: Object.fromEntries([...new Set(statements.map(({ level }) => level))].sort().map((level) => [level, statements.filter((other) => other.level === level).length])),
  };
}

describe('A survey of a collection that is known', () => {
  it('reads each statement as it was made', () => {
    const wrong = known.flatMap((statement, at) => {
      const row = rows[at];
      assert.ok(row);
      const found = { person: row.people, usesTerm: row.usesTerm, onCase: row.onCase, onSituation: row.onSituation, release: row.asksRelease, law: row.citesObligations, hedges: Object.keys(row.hedges), translated: row.translated, country: row.country, event: row.event, language: row.language, date: row.date, level: row.level };
      const { person, usesTerm, asksRelease, asksLaw, citesCovenant, hedge, isTranslated, country, event, language, date, level } = statement;
      const made = { person: person === undefined ? [] : [person], usesTerm, onCase: asksRelease, onSituation: asksLaw, release: asksRelease, law: citesCovenant, hedges: hedge === undefined ? [] : [hedge], translated: isTranslated, country, event, language, date, level };
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
            hedging: { hope: group.hedging.hope.count, 'note-taking': group.hedging['note-taking'].count }, asking: group.strength.of, delay: [group.delay.of, group.delay.median, group.delay.least, group.delay.greatest],
            levels: Object.fromEntries(Object.entries(group.levels).sort(([a], [b]) => (a < b ? -1 : 1))),
          }, figuresOf(members), JSON.stringify(group.key));
        }
      }
    }
    assert.ok(groups > 300, String(groups));
  });

  it('knows who is named, how often, at which levels, when last, and whose case is open', () => {
    const { people, undated, countryless } = survey(rows, { by: ['country'] });
    assert.equal(undated.length, known.filter(({ date }) => date === undefined).length);
    assert.equal(countryless.length, known.filter(({ country }) => country === undefined).length);
    const names = [...new Set(known.flatMap(({ person }) => person ?? []))];
    assert.deepEqual(people.map(({ name }) => name).sort(), names.sort());
    for (const { name, times, levels, first, last, isOpen } of people) {
      const naming = known.filter(({ person }) => person === name);
      const dates = naming.flatMap(({ date }) => date ?? []).sort();
      const asked = naming.filter(({ asksRelease }) => asksRelease).map(({ date }) => date ?? '');
      const freed = naming.filter(({ event }) => event === 'release' || event === 'killing').map(({ date }) => date ?? '');
      assert.deepEqual([times, [...levels].sort(), first, last, isOpen], [naming.length, [...new Set(naming.map(({ level }) => level))].sort(), dates[0], dates.at(-1), asked.some((date) => !freed.some((later) => later >= date))], name);
    }
  });
});
