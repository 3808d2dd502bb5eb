import assert from 'node:assert/strict';
import { countryRows } from '../../../src/facts/country-rows.js';
import { treatyName } from '../../../src/facts/treaties/names.js';
import { knownTreaties, treatyStatus } from '../../../src/facts/treaties/status.js';

/** The members of the United Nations among those that statements are about. */
const states = countryRows('en').filter(({ code, addressed }) => addressed && !['PS', 'XK', 'TW', 'VA', 'HK', 'MO', 'EH'].includes(code)).map(({ code }) => code);

describe('Treaties', () => {
  it('are 18 of the United Nations and three regional ones, each with a status for every State', () => {
    assert.equal(knownTreaties().length, 21);
    assert.equal(states.length, 193);
    for (const treaty of knownTreaties()) for (const state of states) assert.ok(treatyStatus(treaty, state), `${treaty} ${state}`);
  });

  it('have names in three languages, and no State joined before there was a treaty', () => {
    for (const treaty of knownTreaties()) {
      const named = treatyName(treaty);
      assert.ok(named, treaty);
      for (const state of states) {
        const status = treatyStatus(treaty, state);
        if (status?.status === 'party' || status?.status === 'left') assert.ok(status.since >= named.adopted && status.since <= 2024, `${treaty} ${state} ${status.since}`);
      }
    }
  });

  it('say who is party since when, who only signed, and who is neither, with the date of the table', () => {
    const un = { read: '2022-08', source: 'United Nations Treaty Collection' };
    assert.deepEqual(treatyStatus('ICCPR', 'CN'), { status: 'signed', ...un });
    assert.deepEqual(treatyStatus('ICCPR', 'HN'), { status: 'party', since: 1997, ...un });
    assert.deepEqual(treatyStatus('ICCPR', 'SA'), { status: 'none', ...un });
    assert.deepEqual(treatyStatus('CAT', 'IR'), { status: 'none', ...un });
  });

  it('know the States that have left a regional treaty', () => {
    const status = treatyStatus('ECHR', 'RU');
    assert.deepEqual([status?.status, status?.status === 'left' && status.until], ['left', 2022]);
    assert.equal(treatyStatus('ECHR', 'BY')?.status, 'none');
    assert.equal(treatyStatus('ACHR', 'VE')?.status, 'left');
    assert.equal(treatyStatus('ACHPR', 'MA')?.status, 'none');
  });

  it('let the user correct a State', () => {
    assert.equal(treatyStatus('ICCPR', 'SS')?.status, 'none');
    assert.deepEqual(treatyStatus('ICCPR', 'SS', { SS: { ICCPR: 2024 } }), { status: 'party', since: 2024, read: undefined, source: undefined });
    assert.equal(treatyStatus('ICESCR', 'SS', { SS: { ICCPR: 2024 } })?.status, 'none');
  });

  it('know nothing of territories, nor of what is no treaty', () => {
    assert.equal(treatyStatus('ICCPR', 'HK'), undefined);
    assert.equal(treatyStatus('UDHR', 'CN'), undefined);
    assert.equal(treatyName('UDHR'), undefined);
  });
});
