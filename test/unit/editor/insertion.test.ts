import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/fixes.js';
import { check } from '../../../src/check.js';
import { insertionOf, roleAt } from '../../../src/editor/pure/insertion.js';

const past = check(`# Viet Nam: Statement by the Spokesperson on the sentencing of Lâm Quốc Vĩnh

On 3 May the human rights defender Lâm Quốc Vĩnh was sentenced in Hanoi.

The EU calls on the Vietnamese authorities to release Mr Vĩnh
immediately.
`).reading;
const draftText = `# Jordan: Statement by the Spokesperson on the arrest of Rania Haddad

On 4 May the human rights defender Rania Haddad was arrested.

The EU calls on the Jordanian authorities to drop all charges against her.

The EU Delegation will attend the hearing.
`;
const draft = check(draftText).reading;
const ask = past.recommendations[0] ?? { start: 0, end: 0 };

describe('A sentence of a past statement, taken over', () => {
  it('has what it does', () => {
    assert.equal(roleAt(past, ask), 'recommendation');
    assert.equal(roleAt(past, { start: 0, end: 0 }), 'facts');
  });

  it('stands behind what does the same in the draft, on one line', () => {
    const { edit, inserted } = insertionOf(draft, 'The EU calls on them\nto stop.', 'recommendation');
    const text = applyEdits(draftText, [edit]);
    assert.match(text, /against her\.\n\nThe EU calls on them to stop\.\n\nThe EU Delegation/);
    assert.equal(text.slice(inserted.start, inserted.end), 'The EU calls on them to stop.');
  });

  it('stands behind what comes before it where the draft has nothing of the kind', () => {
    const { edit } = insertionOf(draft, 'This breaches the law.', 'obligations');
    assert.match(applyEdits(draftText, [edit]), /was arrested\.\n\nThis breaches the law\.\n\nThe EU calls/);
  });

  it('finds a place in an empty draft, and behind the title of one without a body', () => {
    assert.equal(applyEdits('', [insertionOf(check('').reading, 'Words.', 'facts').edit]).trim(), 'Words.');
    const titled = '# A title of a statement on a defender\n';
    assert.match(applyEdits(titled, [insertionOf(check(titled).reading, 'Words.', 'facts').edit]), /^# A title of a statement on a defender\n\nWords\./);
  });
});
