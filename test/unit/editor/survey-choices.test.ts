import assert from 'node:assert/strict';
import { chosen, requestOf } from '../../../src/editor/pure/survey-choices.js';

describe('Choices of the survey’s panel', () => {
  it('are made and taken back, and only those that the panel has', () => {
    const one = chosen({}, 'country', 'HN');
    assert.deepEqual(one, { country: 'HN' });
    assert.deepEqual(chosen(one, 'country', ''), {});
    for (const name of ['__proto__', 'statement', 'toString', '']) assert.deepEqual(chosen(one, name, 'x'), one, name);
  });

  it('ask for figures by country, as long as nothing else is chosen', () => {
    assert.deepEqual(requestOf({}), { by: ['country'], filters: [], period: undefined, compare: undefined });
    assert.deepEqual(requestOf({ by: 'no dimension' }).by, ['country']);
    assert.deepEqual(requestOf({ across: 'year' }).by, ['country', 'year']);
    assert.deepEqual(requestOf({ by: 'level', across: 'level' }).by, ['level']);
    assert.deepEqual(requestOf({ by: 'event', across: 'year' }).by, ['event', 'year']);
  });

  it('narrow down by what is known, and by what is not', () => {
    assert.deepEqual(requestOf({ country: '?', year: '2020' }).filters, [{ field: 'country', value: undefined }, { field: 'year', value: '2020' }]);
  });

  it('compare two periods once both are told', () => {
    assert.equal(requestOf({ firstFrom: '2018' }).compare, undefined);
    assert.deepEqual(requestOf({ firstFrom: '2018', firstTo: '2019', secondTo: '2020' }).compare, [{ from: '2018-01-01', to: '2019-12-31' }, { from: undefined, to: '2020-12-31' }]);
    assert.deepEqual(requestOf({ from: '2020-02-01', to: 'no day' }).period, { from: '2020-02-01', to: undefined });
  });
});
