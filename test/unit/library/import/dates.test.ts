import assert from 'node:assert/strict';
import { addressHints, samePage } from '../../../../src/library/import/address.js';
import { bareDate, datelineDate, datesIn } from '../../../../src/library/import/dates.js';

describe('days in texts and addresses', () => {
  it('reads the ways in which publishers write a day', () => {
    const written = ['12.03.2024', '12/03/2024', '2024-03-12', '12 March 2024', '12th March 2024', 'March 12, 2024', '12 mars 2024', '12 de marzo de 2024', '12 Mar 2024', '12 MARCH 2024', '12\u00a0March\u00a02024', '12 marzo 2024'];
    for (const day of written) assert.deepEqual(datesIn(`Brussels, ${day} – text`).map(({ date }) => date), ['2024-03-12'], day);
    assert.equal(datesIn('le 1er février 2023')[0]?.date, '2023-02-01');
    assert.equal(datesIn('el 3 de setiembre de 2019')[0]?.date, '2019-09-03');
  });

  it('takes no other figures for a day', () => {
    for (const text of ['31.02.2024', '12.13.2024', 'Resolution 53/144', 'Articles 9 and 14', 'version 1.12.03.2024', '12 people 2024', 'since 2024', '1/12/03/2024']) assert.deepEqual(datesIn(text), [], text);
  });

  it('tells a day that stands alone from one in a sentence', () => {
    for (const line of ['12.03.2024', 'Published on 12 March 2024', 'Tuesday, 12 March 2024', '12 March 2024, 18:05 CET', 'Publié le 12 mars 2024']) assert.equal(bareDate(line), '2024-03-12', line);
    for (const line of ['On 12 March 2024 the court met.', 'Brussels, 12 March 2024', '12.03.2024 – 14.03.2024']) assert.equal(bareDate(line), undefined, line);
  });

  it('tells the day of a dateline from that of an event', () => {
    for (const line of ['Brussels, 12 March 2024', 'Addis Ababa, 12 March 2024 – The Delegation …', 'Bruxelles, le 12 mars 2024', '(12 March 2024) The EU …', '12 March 2024']) assert.equal(datelineDate(line), '2024-03-12', line);
    for (const line of ['On 12 March 2024, the court sentenced her.', '12 March 2024 was a dark day.', 'The court sentenced her on 12 March 2024.', 'Le 12 mars 2024, le tribunal …']) assert.equal(datelineDate(line), undefined, line);
  });

  it('reads what addresses tell', () => {
    assert.deepEqual(addressHints('https://www.eeas.europa.eu/delegations/viet-nam/some-statement_en'), { level: 'local', country: 'VN', language: 'en' });
    assert.deepEqual(addressHints('https://www.eeas.europa.eu/delegations/lao-pdr/some-statement_en?s=180'), { level: 'local', country: 'LA', language: 'en' });
    assert.deepEqual(addressHints('https://www.eeas.europa.eu/eeas/some-statement_fr'), { language: 'fr' });
    assert.deepEqual(addressHints('https://www.eeas.europa.eu/delegations/un-geneva/some-statement_en'), { level: 'local', language: 'en' });
    assert.deepEqual(addressHints('https://www.consilium.europa.eu/fr/press/press-releases/2024/02/30/x/'), { language: 'fr' });
    assert.deepEqual(addressHints('https://ngo.example/2022/5/3/model-statement'), { date: '2022-05-03' });
    assert.deepEqual(addressHints('no address'), {});
    assert.deepEqual(addressHints('https://www.eeas.europa.eu/%E0%A4%A/x'), {});
  });

  it('knows one page by two writings of its address', () => {
    assert.equal(samePage('https://www.eeas.europa.eu/eeas/a_en?utm_source=x&s=1#top'), samePage('http://eeas.europa.eu/eeas/a_en/?s=1'));
    assert.notEqual(samePage('https://eeas.europa.eu/eeas/a_en'), samePage('https://eeas.europa.eu/eeas/a_fr'));
  });
});
