import assert from 'node:assert/strict';
import { viewOf } from '../../../src/benchmarks/library/view-of.js';
import { check } from '../../../src/check.js';
import { itJudges, itMends } from './cases.js';
import { only } from './drafts.js';
import { arrest, elsewhere, past } from './past-statements.js';

const arrested = 'Abril Quiroz was arrested on Monday.';
const asked = `${arrested} We call on the authorities of Honduras to release Abril Quiroz immediately.`;
const hoped = `${arrested} The EU hopes that Abril Quiroz will be released.`;
const rich = elsewhere({ asks: [{ scope: 'case', ask: 'release', strength: 4 }, { scope: 'situation', ask: 'enabling-space', strength: 4 }], instruments: ['ICCPR'], followUp: true });

describe('consistent-across-countries', () => {
  describe('with statements that asked for a release', () => itJudges('consistent-across-countries', {
    met: [arrest(asked)],
    missing: [arrest(hoped), arrest(arrested)],
    'not-applicable': [
      arrest(asked, { date: '2019-01-01' }),
      '---\ncountry: HN\nevent: killing\n---\n\n# Honduras: on the killing of human rights defender Abril Quiroz\n\nAbril Quiroz was shot.\n',
      '---\ncountry: HN\nevent: other\n---\n\n# Honduras: on human rights defender Abril Quiroz\n\nAbril Quiroz was seen.\n',
    ],
  }, { past: elsewhere() }));

  // The weakest is not the measure, nor is the strongest.
  describe('with weak and strong ones', () => itJudges('consistent-across-countries', { met: [arrest(asked)], partial: [arrest(arrested)] }, { past: [...elsewhere().slice(0, 2), past({ key: 'weak', country: 'KE', asks: [], usesTerm: false, people: [], hedges: 3 })] }));
  describe('with too few, or on the same country', () => {
    itJudges('consistent-across-countries', { 'not-applicable': [arrest(arrested)] }, { past: elsewhere().slice(0, 2) });
    itJudges('consistent-across-countries', { 'not-applicable': [arrest(arrested)] }, { past: elsewhere({ country: 'HN' }) });
  });
  describe('without past statements', () => itJudges('consistent-across-countries', { unknown: [arrest(arrested)] }));

  itMends('consistent-across-countries', [{ before: arrest(arrested), kind: 'weaker', after: [/^The European Union calls on .* to release Abril Quiroz immediately and unconditionally\.$/u] }], { past: elsewhere() });
  // One step of several: the draft grows stronger, and is still weaker than the others.
  itMends('consistent-across-countries', [{ before: arrest(arrested), kind: 'weaker', stays: true, after: [/release Abril Quiroz/u, /work freely/u, /International Covenant on Civil and Political Rights/u, /^The European Union will /u] }], { past: rich });

  it('says in what it is weaker', () => {
    const { findings: [finding] } = check(arrest(hoped), { ...only('consistent-across-countries'), library: viewOf(rich) });
    assert.match(finding?.message ?? '', /^Weaker than the middle of 3 statements on such an event in other countries, in the request in the case, the request for the country at large, the obligations cited, the next step and hedging: compare “Statement by the Spokesperson on the arrest of .*” \(2024-03-11\)\.$/u);
  });
});
