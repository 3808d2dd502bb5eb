import assert from 'node:assert/strict';
import { viewOf } from '../../../src/benchmarks/library/view-of.js';
import { check } from '../../../src/check.js';
import { itJudges, itMends } from './cases.js';
import { only } from './drafts.js';
import { arrest, elsewhere, past } from './past-statements.js';

const body = 'Abril Quiroz was arrested on Monday.';

describe('level-fit', () => {
  describe('with a past statement by the spokesperson', () => itJudges('level-fit', {
    met: [arrest(body), arrest(body, { level: 'hrvp' }), arrest(body, { level: 'declaration' }), arrest(body, { level: 'multilateral' })],
    partial: [arrest(body, { level: 'local' }), arrest(body, { level: 'joint' })],
    'not-applicable': [arrest(body, { level: 'ngo' }), '# On the arrest of Abril Quiroz in Honduras\n\nAbril Quiroz was arrested on Monday.\n', arrest(body, { date: '2020-01-01' })],
  }, { past: [past()] }));

  describe('with a declaration', () => itJudges('level-fit', { missing: [arrest(body), arrest(body, { level: 'local' })], partial: [arrest(body, { level: 'hrvp' })] }, { past: [past({ level: 'declaration' })] }));

  describe('with statements on other countries alone', () => itJudges('level-fit', { met: [arrest(body, { level: 'hrvp' })], partial: [arrest(body)] }, { past: elsewhere({ level: 'hrvp' }) }));

  describe('with too few on other countries, of other kinds, or of an NGO', () => {
    itJudges('level-fit', { 'not-applicable': [arrest(body, { level: 'local' })] }, { past: elsewhere({ level: 'hrvp' }).slice(0, 2) });
    itJudges('level-fit', { 'not-applicable': [arrest(body, { level: 'local' })] }, { past: [past({ event: 'killing', level: 'declaration' })] });
    itJudges('level-fit', { 'not-applicable': [arrest(body, { level: 'local' })] }, { past: [past({ level: 'ngo' })] });
  });

  describe('without past statements', () => itJudges('level-fit', { unknown: [arrest(body)] }));

  // The weakest case is not the measure, nor is the strongest.
  describe('with cases at several levels', () => itJudges('level-fit', { met: [arrest(body)], partial: [arrest(body, { level: 'local' })] }, {
    past: [past({ key: 'a', level: 'declaration' }), past({ key: 'b' }), past({ key: 'c', level: 'local' })],
  }));

  itMends('level-fit', [{ before: arrest(body, { level: 'local' }), kind: 'lower', after: ['level: hrvp'] }], { past: [past({ level: 'hrvp' })] });

  describe('with cases at organizations', () => {
    const local = arrest(body, { level: 'local' });
    itMends('level-fit', [{ before: local, kind: 'lower', after: ['level: spokesperson'] }], { past: [past({ key: 'a', level: 'multilateral' }), past({ key: 'b' })] });
    itMends('level-fit', [{ before: local, kind: 'lower', after: ['level: spokesperson'] }], { past: [past({ level: 'multilateral' })] });
  });

  describe('with most cases at one level', () => itMends('level-fit', [{ before: arrest(body, { level: 'local' }), kind: 'lower', after: ['level: spokesperson'] }], {
    past: [past({ key: 'a', level: 'hrvp' }), past({ key: 'b' }), past({ key: 'c' })],
  }));

  it('names the case', () => {
    const { findings: [finding] } = check(arrest(body, { level: 'local' }), { ...only('level-fit'), library: viewOf([past({ level: 'hrvp' })]) });
    assert.equal(finding?.message, 'This goes out at a lower level (local) than comparable cases did: “Honduras: Statement by the Spokesperson on the arrest of Iria Montoro” (2024-03-11), High Representative.');
    assert.equal(finding.past?.key, 'past.statement.md');
  });
});
