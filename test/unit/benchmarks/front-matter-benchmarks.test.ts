import assert from 'node:assert/strict';
import type { RuleId } from '../../../src/benchmarks/types.js';
import { after, draft, findingIn, findingsOf, statusOf } from './drafts.js';

const body = 'The human rights defender Iria Montoro was arrested on Monday.';

/** The text after the fix at a place among those of the first finding. */
function fixed(rule: RuleId, text: string, at = 0): string | undefined {
  return after(text, findingIn(rule, text).fixes[at]);
}

describe('Benchmarks that the front matter meets', () => {
  for (const [rule, at, line] of [['consent', 0, 'consent: given'], ['consent', 1, 'consent: public'], ['consent', 2, 'consent: "not-possible: [REASON]"'], ['coordinated', 0, 'related: ["[FILE OR ADDRESS]"]'], ['coordinated', 1, 'with: ["[WHO]"]'], ['level', 0, 'level: spokesperson']] as const) {
    it(`write into the front matter that is there: ${line}`, () => {
      const text = `---\ncountry: HN\n---\n\n${draft(body)}`;
      const mended = fixed(rule, text, at);
      assert.equal(mended, `---\ncountry: HN\n${line}\n---\n\n${draft(body)}`);
      assert.equal(statusOf(rule, mended), 'met');
      assert.deepEqual(findingsOf('front-matter', mended), []);
    });

    it(`write front matter where there is none: ${line}`, () => {
      const mended = fixed(rule, draft(body), at);
      assert.equal(mended, `---\n${line}\n---\n\n${draft(body)}`);
      assert.equal(statusOf(rule, mended), 'met');
    });
  }

  const inFrench = '# Honduras : déclaration de la porte-parole sur l’arrestation d’Iria Montoro\n\nIria Montoro, défenseure des droits humains, a été arrêtée lundi.\n';
  for (const [rule, at, line] of [['consent', 2, 'consent: "not-possible: [RAISON]"'], ['coordinated', 0, 'related: ["[FICHIER OU ADRESSE]"]'], ['coordinated', 1, 'with: ["[QUI]"]'], ['disseminated', 0, 'channels: [eeas, "[CANAL]"]']] as const) {
    it(`leave gaps in the draft’s language: ${line}`, () => {
      const text = `---\nlanguage: fr\n---\n\n${inFrench}`;
      assert.equal(fixed(rule, text, at), `---\nlanguage: fr\n${line}\n---\n\n${inFrench}`);
    });
  }

  it('leave gaps in the draft’s language where a value is none', () => {
    assert.equal(fixed('front-matter', `---\nlanguage: fr\nconsent: not possible\n---\n\n${inFrench}`), `---\nlanguage: fr\nconsent: "not-possible: [RAISON]"\n---\n\n${inFrench}`);
  });

  it('keep the line ends of the file', () => {
    const text = `---\r\ncountry: HN\r\n---\r\n\r\n${draft(body).replaceAll('\n', '\r\n')}`;
    assert.ok(fixed('consent', text)?.startsWith('---\r\ncountry: HN\r\nconsent: given\r\n---\r\n'));
  });

  it('write behind a key that has no value yet', () => {
    assert.ok(fixed('consent', `---\nconsent:\ncountry: HN\n---\n\n${draft(body)}`)?.startsWith('---\nconsent: given\ncountry: HN\n---\n'));
  });

  it('leave a value that is wrong to the rule on front matter', () => {
    const text = `---\nconsent: perhaps\n---\n\n${draft(body)}`;
    assert.deepEqual(findingIn('consent', text).fixes, []);
    assert.equal(findingsOf('front-matter', text).length, 1);
  });

  it('ask for no consent where nobody is named, and for that of all who are', () => {
    assert.equal(statusOf('consent', draft('The law on associations was adopted.', 'Honduras: Statement by the Spokesperson on the law on associations')), 'not-applicable');
    assert.match(findingIn('consent', draft('The human rights defenders Iria Montoro and Tomás Belver were arrested.')).message, /Iria Montoro and Tomás Belver/u);
  });

  it('take no empty list for coordination', () => assert.equal(statusOf('coordinated', `---\nrelated: []\n---\n\n${draft(body)}`), 'missing'));

  it('let joint and multilateral statements bear the formulas of those who join', () => {
    const text = (level: string): string => `---\nlevel: ${level}\n---\n\n${draft(body, 'Honduras: Local EU statement on the arrest of Iria Montoro')}`;
    assert.deepEqual(['joint', 'multilateral', 'local', 'spokesperson'].map((level) => statusOf('level', text(level))), ['met', 'met', 'met', 'partial']);
    assert.ok(fixed('level', text('spokesperson'))?.startsWith('---\nlevel: local\n---\n'));
  });
});
