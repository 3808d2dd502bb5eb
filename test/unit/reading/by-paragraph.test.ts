import assert from 'node:assert/strict';
import { ByParagraph } from '../../../src/reading/by-paragraph.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

const title = '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\n';
const ask = 'We call on the authorities to release Ms Lindt, and hope that they ratify the Covenant to which Honduras is party.\n';

describe('What was read in a paragraph', () => {
  it('moves with it', () => {
    const before = read(readStatement(`${title}${ask}`));
    const typed = 'The European Union follows the case.\n\n';
    const after = read(readStatement(`${title}${typed}${ask}`));
    const by = typed.length;
    assert.ok(before.recommendations.length > 0);
    for (const [index, found] of before.recommendations.entries()) {
      const moved = after.recommendations[index];
      assert.deepEqual([moved?.start, moved?.end, moved?.ask], [found.start + by, found.end + by, found.ask]);
      assert.deepEqual(moved?.trigger, { start: found.trigger.start + by, end: found.trigger.end + by });
      assert.deepEqual(moved.content, { start: found.content.start + by, end: found.content.end + by });
    }
  });

  it('is read again where its surroundings change', () => {
    const other = read(readStatement(`${title.replaceAll('Amara Lindt', 'Berta Osei')}${ask}`));
    const same = read(readStatement(`${title}${ask}`));
    assert.equal(same.recommendations[0]?.namesConcerned, true);
    assert.deepEqual(other.people.map(({ name }) => name), ['Berta Osei', 'Lindt']);
  });

  it('is kept for the same block, text, kind and key', () => {
    const [first] = readStatement(ask).paragraphs;
    if (!first) throw new Error('There is no paragraph.');
    const kept = new ByParagraph<number, { readonly at: number }>((a, b) => a === b, ({ at }, by) => ({ at: at + by }));
    let made = 0;
    const make = (): { readonly at: number } => ({ at: ++made });
    assert.deepEqual(kept.of(first, 1, make), { at: 1 });
    assert.deepEqual(kept.of(first, 1, make), { at: 1 });
    assert.deepEqual(kept.of({ ...first, base: first.base + 5 }, 1, make), { at: 6 });
    assert.deepEqual(kept.of({ ...first, kind: 'title' }, 1, make), { at: 2 });
    assert.deepEqual(kept.of(first, 2, make), { at: 3 });
    assert.equal(made, 3);
  });
});
