import { itJudges, itMends } from './cases.js';
import { arrest, past } from './past-statements.js';

const arrested = 'Abril Quiroz was arrested on Monday.';
const asked = `${arrested} We call on the authorities of Honduras to release Abril Quiroz immediately.`;
const rich = past({ asks: [{ scope: 'case', ask: 'release', strength: 4 }, { scope: 'situation', ask: 'enabling-space', strength: 4 }], instruments: ['ICCPR'], followUp: true });

describe('consistent-in-country', () => {
  describe('with a past statement that asked for a release', () => itJudges('consistent-in-country', {
    met: [asked, `${arrested} The authorities must release Abril Quiroz at once.`].map((body) => arrest(body)),
    partial: [arrest(`${arrested} The EU hopes that the authorities of Honduras will release Abril Quiroz.`)],
    missing: [arrest(arrested)],
    'not-applicable': [arrest(asked, { date: '2019-01-01' })],
  }, { past: [past()] }));

  describe('with a past statement that said more', () => itJudges('consistent-in-country', { missing: [arrest(asked)], met: [arrest(`${asked} The Government must let human rights defenders work freely. Honduras is bound by the International Covenant on Civil and Political Rights. The EU Ambassador will visit Abril Quiroz in prison.`)] }, { past: [rich] }));

  describe('with a past statement on the same case', () => itJudges('consistent-in-country', { partial: [arrest(asked)], met: [arrest(`${asked} Human rights defender Iria Montoro was arrested with her. Iria Montoro must be released too.`)] }, { past: [past({ people: ['Iria Montoro', 'Abril Quiroz'] })] }));

  describe('with one on another kind of event, an old one, or none', () => {
    // An ask in another case binds no draft; what was asked for the country does.
    itJudges('consistent-in-country', { met: [arrest(asked)] }, { past: [past({ event: 'killing', asks: [{ scope: 'case', ask: 'investigate', strength: 5 }] })] });
    itJudges('consistent-in-country', { 'not-applicable': [arrest(arrested)] }, { past: [past({ date: '2012-01-01' })] });
    itJudges('consistent-in-country', { 'not-applicable': [arrest(arrested)] }, { past: [past({ country: 'KE' })] });
    itJudges('consistent-in-country', { unknown: [arrest(arrested)] });
  });

  itMends('consistent-in-country', [
    { before: arrest(arrested), kind: 'case-ask', after: [/release Abril Quiroz immediately and unconditionally/u] },
    { before: arrest(`${arrested} The EU hopes that the authorities of Honduras will release Abril Quiroz.`), kind: 'weaker-verb', after: [/EU calls on the authorities of Honduras to release Abril Quiroz/u, /EU urges the authorities of Honduras to release/u] },
  ], { past: [past()] });
  itMends('consistent-in-country', [
    { before: arrest(asked), kind: 'obligations', after: [/International Covenant on Civil and Political Rights.* since 1997/u] },
    { before: arrest(asked), kind: 'follow-up', after: Array.from({ length: 4 }, () => /^The European Union will /u) },
  ], { past: [rich] });
  itMends('consistent-in-country', [
    { before: arrest('Abril Quiroz was arrested on Monday at her home in Tegucigalpa. We call on the authorities of Honduras to release Abril Quiroz immediately.'), kind: 'names', after: [/ immediately\. Among those concerned is Iria Montoro\.$/u] },
  ], { past: [past({ people: ['Iria Montoro', 'Abril Quiroz'] })] });
});
