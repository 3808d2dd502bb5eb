import assert from 'node:assert/strict';
import { policies } from '../../../src/facts/policies/policies.js';
import { languages } from '../../../src/lexicon/language.js';
import { writtenEntries } from '../../../src/lexicon/written.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { itJudges, itMends } from './cases.js';
import { draft, findingIn } from './drafts.js';

describe('intersecting-risk', () => {
  itJudges('intersecting-risk', {
    met: [
      'The woman human rights defender Iria Montoro was arrested. The EU acts by its Gender Action Plan III.',
      'Iria Montoro protested against a hydroelectric dam. The EU acts by the UN Guiding Principles on Business and Human Rights.',
      'The women’s rights activist Iria Montoro was arrested. The EU Guidelines on violence against women and girls and combating all forms of discrimination against them apply.',
      'The Action Plan on Gender Equality and Women’s Empowerment binds us. The women’s rights defender Iria Montoro was arrested.',
      'The EU Guidelines to Promote and Protect the Enjoyment of all Human Rights by Lesbian, Gay, Bisexual, Transgender and Intersex Persons apply to Iria Montoro.',
      'Iria Montoro, an Indigenous leader and woman human rights defender, was arrested. The Council Conclusions on Indigenous Peoples and the Gender Action Plan apply.',
    ],
    partial: [
      'The feminist collective of Iria Montoro was searched.',
      'Iria Montoro, who defended the rights of trans people, was beaten.',
      'Iria Montoro was arrested after she had filmed the eviction of herders from their land.',
      'Iria Montoro opposed a copper mine.',
      'The LGBTI defender Iria Montoro was arrested. The EU acts by its Gender Action Plan III.',
      'The Indigenous woman human rights defender Iria Montoro was arrested. The Council Conclusions on Indigenous Peoples of 2017 guide us.',
    ],
    'not-applicable': [
      'The journalist Iria Montoro was arrested.',
      'Iria Montoro, a lawyer, was arrested by two women of the police.',
      'The land of Honduras is beautiful. Iria Montoro, a lawyer, was arrested.',
    ],
  });

  itMends('intersecting-risk', [
    { before: 'The woman human rights defender Iria Montoro was arrested on Monday.', kind: 'women', after: [/Gender Action Plan/u] },
    { before: 'Iria Montoro, who defended LGBTI persons, was arrested on Monday.', kind: 'lgbti', after: [/LGBTI Guidelines/u] },
    { before: 'The Indigenous leader Iria Montoro was arrested on Monday.', kind: 'indigenous', after: [/Council Conclusions on Indigenous Peoples/u] },
    { before: 'The environmental defender Iria Montoro was arrested on Monday.', kind: 'land', after: [/UN Guiding Principles on Business and Human Rights/u] },
    { before: 'Iria Montoro, an Indigenous leader and woman human rights defender, was arrested.', kind: 'women', after: [/Gender Action Plan/u] },
  ]);

  it('names policies on the group, with the years of their adoption', () => {
    assert.match(findingIn('intersecting-risk', draft('The Indigenous leader Iria Montoro was arrested.')).message, /such as the Council Conclusions on Indigenous Peoples \(2017\) or United Nations Declaration on the Rights of Indigenous Peoples \(2007\)\.$/u);
  });
});

describe('Policies on groups of defenders', () => {
  it('are those that the lexicon finds, in every language', () => {
    const ids = policies().map(({ id }) => id).sort();
    for (const language of languages) {
      assert.deepEqual(writtenEntries(language).filter(({ group, kind }) => group === 'theme' && kind === 'policy').map(({ id }) => id).sort(), ids, language);
    }
  });

  for (const { id, name } of policies()) {
    for (const language of languages) {
      it(`are found by their names: ${id} in ${language}`, () => {
        const { themes } = read(readStatement(`---\nlanguage: ${language}\n---\n\n${name[language].slice(0, 1).toUpperCase()}${name[language].slice(1)}.`));
        assert.ok(themes.some(({ policy }) => policy === id), name[language]);
      });
    }
  }

  it('are on a group, and were adopted on a day', () => {
    for (const { id, of, adopted } of policies()) {
      assert.ok(of.length > 0, id);
      assert.equal(new Date(adopted).toISOString().slice(0, 10), adopted, id);
    }
  });
});
