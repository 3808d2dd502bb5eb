import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { applyEdits } from '../../../src/fixes.js';
import type { Fix } from '../../../src/benchmarks/types.js';
import { after, bodyOf, draft, findingsOf } from './drafts.js';

/* A fix that would break the sentence, or lose what it says, is not offered; one that must be thought over is not preferred. */

const title = 'Vietnam: Statement by the Spokesperson on the arrest of Tran Thi Lan';

/** What the fixes of `no-hedging` make of a sentence. */
function hedgingFixes(body: string): { readonly fixed: string | undefined; readonly preferred: boolean; readonly title: string }[] {
  const text = draft(body, title);
  return findingsOf('no-hedging', text).flatMap(({ fixes }) => fixes.map((fix) => ({ fixed: bodyOf(after(text, fix)), preferred: fix.preferred === true, title: fix.title })));
}

/** All fixes that change words of the draft, of every rule, apart from new sentences. */
function rewordings(body: string): string[] {
  const text = draft(body, title);
  const isRewording = (fix: Fix): boolean => fix.edits.length > 0 && fix.edits.some(({ start, end }) => end > start);
  return check(text).findings.flatMap(({ fixes }) => fixes.filter(isRewording).map(({ edits }) => bodyOf(applyEdits(text, edits)) ?? ''));
}

const unmended: Readonly<Record<string, readonly string[]>> = {
  'keeps asks, names and instruments that stand with a hedge': [
    'It is with full respect for the sovereignty of Vietnam that we call for her release.',
    'We fully respect the prerogatives of the judiciary and, for this reason, we call on the Government not to interfere.',
    'The EU, while fully respecting the independence of the judiciary under the ICCPR, deplores the verdict.',
    'Fully respecting the sovereignty of Vietnam and the work of Ms Lan, the EU deplores the verdict.',
    'The EU commends Vietnam for releasing three lawyers in May.',
  ],
  'keeps a sentence on which the next one leans': [
    'The EU fully respects the independence of the judiciary. It deplores the verdict.',
    'The EU commends the leaders of Vietnam for their reforms. However, they have more to do.',
  ],
  'keeps a second clause': [
    'We are aware that she was beaten, that her lawyer was turned away and that she is ill.',
    'We have learned that she is alive, and are relieved.',
  ],
  'keeps markup whole': [
    'The **EU hopes** that *the* [authorities](x) will release her.',
    'While *fully* respecting the **sovereignty** of Vietnam, **the EU** is concerned.',
    'It is <b>hoped</b> that &quot;she&quot; will be freed.',
  ],
  'keeps two softeners that lean on each other': [
    'We call on the authorities to, where appropriate, and as far as possible, release her.',
    'The authorities should, if possible, and without delay, free her.',
  ],
  'keeps what is no deference of the EU': [
    'The EU respects the independence of the judiciary and expects it to be respected.',
    'Without prejudice to the presumption of innocence, the EU calls on the authorities to release her.',
    'Respecting the sovereignty of Vietnam is important, but the EU calls on the authorities to release her.',
    'The Government must act with full respect for the prerogatives of Parliament.',
    'We call on the Government to act with full respect for the prerogatives of Parliament.',
    'The lawyer respectfully asked the court to free her.',
  ],
  'leaves a sentence that it does not understand': [
    'The EU would be grateful if the authorities could release her and drop the charges.',
    'In the hope that she will be released, the EU calls on the authorities to act.',
    'We hope the Government is able to free her.',
    'The EU hopes that neither she nor her family will be harmed.',
    'The EU would like to see that the case is resolved.',
    'It would appear that, contrary to the law, she was beaten.',
    'The EU takes note of the Law and of the release of Ms Lan.',
  ],
};

/** Before, and what a fix of `no-hedging` makes of it. */
const mended: readonly (readonly [string, string])[] = [
  ['She appears to have been sent to the front since.', 'She has been sent to the front since.'],
  ['She was reportedly, according to several sources, beaten.', 'She was reportedly beaten.'],
  ['The EU condemns the arrest of Ms Lan and is following closely.', 'The EU condemns the arrest of Ms Lan.'],
  ['The EU respectfully calls on the authorities to release her.', 'The EU calls on the authorities to release her.'],
  ['The EU condemns the verdict and respectfully asks the authorities to release her.', 'The EU condemns the verdict and asks the authorities to release her.'],
  ['The EU **hopes that** the authorities will release her.', 'The EU calls on the authorities to release her.'],
];

describe('Fixes do no harm', () => {
  for (const [what, sentences] of Object.entries(unmended)) {
    for (const sentence of sentences) it(`${what}: ${sentence}`, () => assert.deepEqual(hedgingFixes(sentence).map(({ fixed }) => fixed), []));
  }

  for (const [before, expected] of mended) it(before, () => assert.equal(hedgingFixes(before)[0]?.fixed, expected));

  it('says that it deletes a sentence, and does so by choice only', () => {
    assert.deepEqual(hedgingFixes('The trial was unfair. The EU fully respects the independence of the judiciary. The EU deplores the verdict.'), [{ fixed: 'The trial was unfair. The EU deplores the verdict.', preferred: false, title: 'Delete the sentence' }]);
    assert.deepEqual(hedgingFixes('The EU fully respects the independence of the judiciary.\n\nThe trial was unfair.'), [{ fixed: 'The trial was unfair.', preferred: false, title: 'Delete the sentence' }]);
  });

  it('states nothing as a fact by itself', () => {
    assert.deepEqual(hedgingFixes('The EU has been informed that Ms Tran is a spy.'), [{ fixed: 'Ms Tran is a spy.', preferred: false, title: 'State it as a fact' }]);
    assert.deepEqual(hedgingFixes('The EU takes note of the fact that she was sentenced.').map(({ preferred }) => preferred), [false]);
  });

  it('does not raise an ask into broken words', () => {
    assert.ok(rewordings('We encourage once again all parties to release her.').every((fixed) => !/(?:call on|urge) once again/u.test(fixed)));
    assert.deepEqual(rewordings('That a law of 1950 should be revived in this case is hard to believe.'), []);
    assert.ok(rewordings('The ban, which has to be renewed every year, should be lifted.').every((fixed) => fixed.includes('which has to be renewed every year')));
    assert.deepEqual(rewordings('It is important that the death penalty is not re-introduced.'), ['The death penalty must not be re-introduced.']);
    assert.deepEqual(rewordings('Ms Lan should be released immediately by the Vietnamese authorities.'), ['Ms Lan must be released immediately by the Vietnamese authorities.']);
    assert.deepEqual(rewordings('The EU expects that the Philippines complies with its obligations.'), []);
  });

  it('breaks no markup of an ask', () => {
    assert.deepEqual(rewordings('The **EU encourages** *the* authorities to release her.'), []);
  });
});

describe('The term', () => {
  it('is put before no organisation', () => {
    const text = draft('On Monday the police searched Viet Rights Centre.', title);
    assert.ok(findingsOf('hrd-term', text).flatMap(({ fixes }) => fixes.map((fix) => after(text, fix) ?? '')).every((fixed) => !/defender Viet/u.test(fixed)));
  });
});

describe('A full name in the place of a short form', () => {
  const names = (defenders: string, body: string): { readonly fixed: string | undefined; readonly preferred: boolean }[] => {
    const text = `---\ndefenders: [${defenders}]\n---\n${draft(body, 'Vietnam: Statement by the Spokesperson on arrests')}`;
    return findingsOf('names-individual', text).filter(({ kind }) => kind === 'short-only').flatMap(({ fixes }) => fixes.map((fix) => ({ fixed: after(text, fix)?.split('\n\n')[1]?.trim(), preferred: fix.preferred === true })));
  };

  it('is preferred where one person can be meant', () => {
    assert.deepEqual(names('Tran Thi Lan', 'The human rights defender Ms Lan was arrested on Friday.'), [{ fixed: 'The human rights defender Ms Tran Thi Lan was arrested on Friday.', preferred: true }]);
  });

  it('is a choice where two names fit', () => {
    assert.deepEqual(names('Nguyen Van Lan, Tran Thi Lan', 'Ms Lan and Mr Lan, human rights defenders, were arrested on Friday.'), [
      { fixed: 'Ms Nguyen Van Lan and Mr Lan, human rights defenders, were arrested on Friday.', preferred: false },
      { fixed: 'Ms Tran Thi Lan and Mr Lan, human rights defenders, were arrested on Friday.', preferred: false },
    ]);
  });

  it('is a choice where an officer has the name', () => {
    assert.deepEqual(names('Tran Thi Lan', 'The human rights defender Lan was arrested by Police Colonel Lan on Friday.').map(({ preferred }) => preferred), [false]);
  });

  it('is a choice where the honorific is of the other sex, and takes no honorific from the front matter', () => {
    assert.deepEqual(names('Mr Pham Van Lan', 'The human rights defender Lan was arrested on Friday. Ms Lan, his sister, was beaten.'), [{ fixed: 'The human rights defender Pham Van Lan was arrested on Friday. Ms Lan, his sister, was beaten.', preferred: false }]);
  });
});
