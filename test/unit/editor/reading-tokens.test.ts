import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readingTokens } from '../../../src/editor/pure/reading-tokens.js';
import { statementParts } from '../../../src/editor/pure/statement-parts.js';
import { skeletonOf } from '../../../src/drafting/skeleton.js';
import { events } from '../../../src/statement/front-matter.js';
import { filledIn } from '../drafting/filled-in.js';

const text = `---
level: spokesperson
country: HN
contact: ["Press office"]
---

# Honduras: Statement by the Spokesperson on the arrest of Iria Montoro

The human rights defender Iria Montoro was arrested on Monday. The European Union condemns her arrest.

While fully respecting the independence of the
judiciary, the EU calls on the Honduran authorities to release Iria Montoro immediately.

Honduras has been party to the International Covenant on Civil and Political Rights since 1997.

The EU Ambassador will meet the Minister of Justice on 12 May.
`;

describe('The colours of a reading', () => {
  const tokens = (draft: string) => readingTokens(check(draft).reading).map(({ kind, start, end }) => [kind, draft.slice(start, end)]);

  it('are people, instruments, hedges cut at the ends of lines, and the words that ask with those whom they ask', () => {
    assert.deepEqual(tokens(text), [
      ['hrdPerson', 'Iria Montoro'], ['hrdPerson', 'Iria Montoro'],
      ['hrdHedge', 'While fully respecting the independence of the'], ['hrdHedge', 'judiciary'],
      ['hrdAsk', 'calls on'], ['hrdAsk', 'the Honduran authorities'], ['hrdPerson', 'Iria Montoro'],
      ['hrdInstrument', 'International Covenant on Civil and Political Rights'],
    ]);
  });

  it('never overlap, stay on their lines and inside the text, whatever the statement', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const event of events) {
        const draft = filledIn(skeletonOf({ level: 'joint', event, country: 'TG', people: ['Amina Diallo', 'Tarek Sabry'], language, date: '2026-05-13' }), language).replaceAll('\n', '\r\n');
        let done = 0;
        for (const { start, end } of readingTokens(check(draft).reading)) {
          assert.ok(start >= done && end > start && end <= draft.length);
          assert.doesNotMatch(draft.slice(start, end), /[\r\n]/u);
          done = end;
        }
        assert.ok(done > 0);
      }
    }
  });
});

describe('The parts of a statement', () => {
  it('are front matter, contact, title, and what is told, judged, asked, cited and promised', () => {
    assert.deepEqual(statementParts(check(text).reading).map(({ role, words }) => [role, words]), [
      ['front-matter', 'level: spokesperson country: HN contact: ["Press office"]'],
      ['contact', 'contact: ["Press office"]'],
      ['title', 'Honduras: Statement by the Spokesperson on the arrest of…'],
      ['facts', 'The human rights defender Iria Montoro was arrested on…'],
      ['assessment', 'The European Union condemns her arrest.'],
      ['recommendation', 'While fully respecting the independence of the judiciary,…'],
      ['obligations', 'Honduras has been party to the International Covenant on…'],
      ['follow-up', 'The EU Ambassador will meet the Minister of Justice on 12…'],
    ]);
  });

  it('are in order, and each holds its first words', () => {
    const parts = statementParts(check(text).reading).filter(({ role }) => role !== 'contact');
    parts.forEach(({ start, end, first }, index) => {
      assert.ok(start >= (parts[index - 1]?.end ?? 0) && first.start >= start && first.end <= end);
    });
  });

  it('are none in an empty text', () => {
    assert.deepEqual(statementParts(check('').reading), []);
  });
});
