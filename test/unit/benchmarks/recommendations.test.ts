import assert from 'node:assert/strict';
import { after, bodyOf, draft, findingIn, findingsOf, statusOf, wordsAt } from './drafts.js';
import { events, type EventKind } from '../../../src/statement/front-matter.js';

const title = 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro';
const inDraft = (body: string): string => draft(body, title);
const concern = 'The human rights defender Iria Montoro was arrested on Monday in Tegucigalpa. The EU is deeply concerned.';

describe('case-recommendation', () => {
  it('is met by an ask to somebody', () => {
    assert.equal(statusOf('case-recommendation', inDraft('We call on the Honduran authorities to release Iria Montoro.')), 'met');
    assert.equal(statusOf('case-recommendation', inDraft('Iria Montoro was arrested. The Government must drop all charges against her.')), 'met');
    assert.equal(statusOf('case-recommendation', inDraft('We urge the authorities to give Iria Montoro access to a lawyer.')), 'met');
  });

  it('is partial without addressee, or with a wish only', () => {
    assert.equal(statusOf('case-recommendation', inDraft('Iria Montoro must be released immediately.')), 'partial');
    assert.equal(statusOf('case-recommendation', inDraft('We hope that the authorities will release Iria Montoro.')), 'partial');
  });

  it('is missing where there is concern only, and where the EU speaks of what it did', () => {
    assert.equal(statusOf('case-recommendation', inDraft(concern)), 'missing');
    assert.equal(statusOf('case-recommendation', inDraft('Iria Montoro was arrested on Monday. The EU had called on the authorities to release her.')), 'missing');
  });

  it('does not apply where nobody is concerned', () => {
    assert.equal(statusOf('case-recommendation', draft('The law on associations was adopted yesterday.', 'Honduras: Statement by the Spokesperson on the law on associations')), 'not-applicable');
  });

  it('says who must act', () => {
    const text = inDraft('The human rights defender Iria Montoro was arrested. She must be released immediately.');
    const { fixes } = findingIn('case-recommendation', text, 'no-addressee');
    const fixed = after(text, fixes[0]) ?? '';
    assert.equal(bodyOf(fixed), 'The human rights defender Iria Montoro was arrested. The Honduran authorities must release her immediately.');
    assert.equal(statusOf('case-recommendation', fixed), 'met');
  });

  it('inserts an ask before follow-up and signatures', () => {
    const followUp = 'The High Representative will raise this case with the Foreign Minister in Brussels next week.';
    const text = inDraft(`${concern}\n\nHer work is legitimate and protects the rivers of the whole region.\n\n${followUp}\n\nMarit Solheim\nSpokesperson`);
    const fixed = after(text, findingIn('case-recommendation', text, 'missing').fixes[0]) ?? '';
    assert.equal(bodyOf(fixed), `${concern}\n\nHer work is legitimate and protects the rivers of the whole region.\n\nThe European Union calls on the Honduran authorities to release Iria Montoro immediately and unconditionally.\n\n${followUp}\n\nMarit Solheim\nSpokesperson`);
    assert.equal(statusOf('case-recommendation', fixed), 'met');
    assert.equal(statusOf('direct-recommendation', fixed), 'met');
  });

  it('keeps Windows line ends, and puts a placeholder where no name is known', () => {
    const text = '# Honduras: Statement by the Spokesperson on an arrest\r\n\r\nA human rights defender was arrested on Monday in Tegucigalpa.\r\n';
    const fix = findingIn('case-recommendation', text, 'missing').fixes[0];
    assert.equal(after(text, fix), `${text.trimEnd()}\r\n\r\nThe European Union calls on the Honduran authorities to release [NAME] immediately and unconditionally.\r\n`);
    assert.ok(fix?.placeholders);
  });

  for (const event of events) {
    it(`has a sentence for ${event} that is read as an ask to the authorities`, () => {
      const text = `---\nevent: ${event}\n---\n${inDraft(concern)}`;
      const fixed = after(text, findingIn('case-recommendation', text, 'missing').fixes[0]) ?? '';
      assert.equal(statusOf('case-recommendation', fixed), 'met', fixed);
    });
  }
});

describe('situation-recommendation', () => {
  it('is met, partial or missing', () => {
    assert.equal(statusOf('situation-recommendation', inDraft('We call on the Honduran authorities to ensure that human rights defenders can work without fear.')), 'met');
    assert.equal(statusOf('situation-recommendation', inDraft('We hope that the Government will review the law on associations.')), 'partial');
    assert.equal(statusOf('situation-recommendation', inDraft('We call on the Honduran authorities to release Iria Montoro immediately.')), 'missing');
  });

  for (const event of ['detention', 'killing', 'restrictive-law', 'ngo-closure', 'other'] satisfies EventKind[]) {
    it(`has sentences for ${event} that are read as asks about the situation`, () => {
      const text = `---\nevent: ${event}\n---\n${inDraft(concern)}`;
      for (const fix of findingIn('situation-recommendation', text, 'missing').fixes) {
        const fixed = after(text, fix) ?? '';
        assert.equal(statusOf('situation-recommendation', fixed), 'met', fixed);
      }
    });
  }
});

describe('direct-recommendation', () => {
  it('is met by strong asks to somebody', () => {
    assert.equal(statusOf('direct-recommendation', inDraft('We call on the Honduran authorities to release Iria Montoro immediately.')), 'met');
    assert.equal(statusOf('direct-recommendation', inDraft('The Government expects nothing. The authorities should drop the charges against Iria Montoro.')), 'met');
    assert.equal(statusOf('direct-recommendation', inDraft('We call on the authorities to release Iria Montoro at once and without conditions.')), 'met');
  });

  it('is missing where nothing is asked for', () => assert.equal(statusOf('direct-recommendation', inDraft(concern)), 'missing'));

  it('raises a weak verb, preferably', () => {
    const text = inDraft('The EU encourages the Honduran authorities to drop the charges against Iria Montoro.');
    const finding = findingIn('direct-recommendation', text, 'weak-verb');
    assert.equal(wordsAt(text, finding), 'encourages');
    assert.deepEqual(finding.fixes.map((fix) => [bodyOf(after(text, fix)), fix.preferred ?? false]), [
      ['The EU calls on the Honduran authorities to drop the charges against Iria Montoro.', true],
      ['The EU urges the Honduran authorities to drop the charges against Iria Montoro.', false],
    ]);
    assert.equal(statusOf('direct-recommendation', after(text, finding.fixes[0]) ?? ''), 'met');
  });

  it('only hints at a middling verb', () => {
    const text = inDraft('The EU expects the Honduran authorities to drop the charges against Iria Montoro.');
    const finding = findingIn('direct-recommendation', text, 'could-be-stronger');
    assert.equal(finding.severity, 'info');
    assert.ok(finding.fixes.length > 0 && !finding.fixes.some((fix) => fix.preferred));
    assert.equal(statusOf('direct-recommendation', text), 'met');
  });

  it('adds immediately to a call for release', () => {
    const text = inDraft('We call on the Honduran authorities to release Iria Montoro.');
    const { fixes } = findingIn('direct-recommendation', text, 'not-immediate');
    assert.deepEqual(fixes.map((fix) => bodyOf(after(text, fix))), [
      'We call on the Honduran authorities to immediately and unconditionally release Iria Montoro.',
      'We call on the Honduran authorities to immediately release Iria Montoro.',
    ]);
    assert.equal(statusOf('direct-recommendation', after(text, fixes[0]) ?? ''), 'met');
  });

  it('names the addressee of a passive', () => {
    const text = inDraft('The charges against Iria Montoro must be dropped.');
    const fixed = after(text, findingIn('direct-recommendation', text, 'no-addressee').fixes[0]);
    assert.equal(bodyOf(fixed), 'The Honduran authorities must drop the charges against Iria Montoro.');
    assert.deepEqual(findingsOf('direct-recommendation', fixed ?? '').map(({ kind }) => kind), []);
  });

  it('hints at the verb of a passive before it is addressed, as it does afterwards', () => {
    const kinds = (text: string): (string | undefined)[] => findingsOf('direct-recommendation', text).map(({ kind }) => kind);
    const text = inDraft('The decision against Iria Montoro should be reconsidered.');
    const fixed = after(text, findingIn('direct-recommendation', text, 'no-addressee').fixes[0]) ?? '';
    assert.equal(bodyOf(fixed), 'The Honduran authorities should reconsider the decision against Iria Montoro.');
    assert.deepEqual(kinds(text), ['no-addressee', 'could-be-stronger']);
    assert.deepEqual(kinds(fixed), ['could-be-stronger']);
  });

  it('leaves quoted pledges of others alone', () => {
    assert.deepEqual(findingsOf('direct-recommendation', inDraft('The Minister said: “We hope that the courts will release her.” We call on the authorities to drop the charges.')).map(({ kind }) => kind), []);
  });
});
