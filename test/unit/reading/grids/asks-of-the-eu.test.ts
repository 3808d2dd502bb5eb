import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';
import { misread } from './asks-grid.js';

/* What organisations ask of the EU is no ask of it, and what they ask of those in power is theirs, whether they name the EU or not. */

const title = '# Vietnam: blogger Pham Doan arrested\n\n';
const before = `${title}The blogger Pham Doan was arrested on 3 May.\n\n`;

const organisations = ['Front Line Defenders', 'Amnesty International', 'Human Rights Watch'];
const asks = ['urges the authorities in Viet Nam to immediately release Pham Doan.', 'calls on Viet Nam to drop the charges against him.', 'calls for his immediate release.'];
const beside = ['', ' The European Union should press Viet Nam to respect human rights.', ' EU Member States should call for his release at once.', ' The High Representative Ida Thorne must raise his case.'];

const ofEu = [
  'The European Union should press Viet Nam to release Pham Doan, Human Rights Watch said today.', 'EU Member States should call for his release.', 'The EU must make human rights a priority and insist on his release.', 'High Representative Ida Thorne should use her visit to press for his release.',
  'The European Commission should urge Viet Nam to drop the charges.', 'EU leaders should demand that the authorities release him, said Amnesty International.',
];

describe('Grids of what is asked of the EU', () => {
  it(`${organisations.length * asks.length * beside.length} texts of organisations ask what they ask of those in power`, () => {
    const cells = organisations.flatMap((who) => asks.flatMap((ask) => beside.map((behind) => ({ sentence: `${who} condemns the arrest. ${who} ${ask}${behind}`, expected: ['case'] }))));
    assert.deepEqual(misread(before, cells), []);
  });

  it('what they ask of the EU is no ask', () => {
    assert.deepEqual(misread(before, ofEu.map((sentence) => ({ sentence, expected: [] }))), []);
  });

  it('whoever is asked does not issue the text', () => {
    for (const sentence of ofEu.slice(0, 1)) assert.equal(readingOf(`${title}${sentence}\n`).reading.level, 'ngo');
  });

  it('“we must insist” asks', () => {
    assert.deepEqual(misread('# Vietnam: Statement by the Spokesperson on Pham Doan\n\nThe blogger Pham Doan was arrested on 3 May.\n\n', [{ sentence: 'We must insist that he be released at once.', expected: ['case'] }]), []);
  });
});
