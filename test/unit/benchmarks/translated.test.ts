import assert from 'node:assert/strict';
import { translationFile } from '../../../src/benchmarks/translations/beside.js';
import type { LanguageVersions } from '../../../src/benchmarks/translations/versions.js';
import { check } from '../../../src/check.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { itJudges, itLeavesAlone, itMends } from './cases.js';
import { only } from './drafts.js';

/** A draft on an arrest, with something in its front matter. */
const draftOn = (country: string, more = '', names = 'Iria Montoro was arrested on Monday with Tomás Belver Quiroz.'): string => `---\ncountry: ${country}\nlanguage: en\n${more}---\n\n# Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nThe human rights defender ${names}\n`;

/** Files beside the draft, by language. */
const beside = (texts: Readonly<Record<string, string>>): LanguageVersions => ({
  name: 'case.statement.md', others: Object.entries(texts).map(([language, text]) => ({ name: `case.${language}.statement.md`, isOriginal: false, reading: read(readStatement(`---\nlanguage: ${language}\n---\n\n${text}`)) })),
});

const spanish = '# Honduras: declaración sobre la detención de Iria Montoro\n\nIria Montoro y Tomás Belver Quiroz fueron detenidos el lunes.\n';

describe('translated', () => {
  describe('by the front matter alone', () => {
    itJudges('translated', {
      met: [draftOn('HN', 'translations: [es]\n'), draftOn('HN', 'translations: es\n'), draftOn('HN', 'translations: [fr, es]\n'), draftOn('VN', 'translations: [vi]\n'), draftOn('PH', 'translations: [fil]\n').replace('language: en', 'language: fr')],
      partial: [draftOn('HN', 'translations: [fr]\n'), draftOn('EG', 'translations: [es, fr]\n')],
      missing: [draftOn('HN'), draftOn('HN', 'translations:\n'), draftOn('CN', 'translations: []\n')],
      'not-applicable': [
        draftOn('KE'),
        draftOn('KE', 'translations: [fr]\n'),
        '# Statement by the Spokesperson on Human Rights Day\n\nHuman rights belong to everybody, everywhere and always.\n',
        '---\ncountry: HN\nlanguage: es\n---\n\n# Honduras: declaración sobre la detención de Iria Montoro\n\nIria Montoro fue detenida el lunes en Tegucigalpa.\n',
      ],
    });

    itMends('translated', [
      { before: draftOn('HN'), kind: 'missing', after: ['translations: [es]'] },
      { before: draftOn('CN'), kind: 'missing', after: ['translations: [zh]'] },
      { before: draftOn('HN', 'translations:\n'), kind: 'missing', after: ['translations: [es]'] },
      { before: draftOn('HN', 'translations: [fr]\n'), kind: 'other-language', after: ['translations: [fr, es]'] },
      { before: draftOn('HN', 'translations: fr\n'), kind: 'other-language', after: ['translations: [fr, es]'] },
    ]);
  });

  it('offers to name a translation of a draft in a folder, though the file is still to be begun', () => {
    const titles = (text: string): readonly string[] => check(text, { versions: beside({}), triesFixes: true }).findings.filter(({ rule }) => rule === 'translated').flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles(draftOn('HN')), ['Add the translation: Spanish']);
    assert.deepEqual(titles(draftOn('HN', 'translations: [fr]\n')), ['Add the translation: Spanish']);
  });

  describe('by a file that is there and has the names', () => {
    const named = draftOn('HN', 'translations: [es]\n');
    itJudges('translated', { met: [named] }, { versions: beside({ es: spanish }) });
    itLeavesAlone('translated', [named], { versions: beside({ es: spanish.replaceAll('Iria Montoro', 'IRIA MONTORO') }) });
    // A middle name may be left out.
    itLeavesAlone('translated', [named], { versions: beside({ es: spanish.replace('Tomás Belver Quiroz', 'TOMAS BELVER') }) });
    // Where nobody looked, nothing is known.
    itLeavesAlone('translated', [named]);
  });

  describe('by a file that is not there, or has other names', () => {
    const named = draftOn('HN', 'translations: [es]\n');
    itJudges('translated', { partial: [named] }, { versions: beside({}) });
    itJudges('translated', { partial: [named] }, { versions: beside({ es: spanish.replaceAll('Montoro', 'Montorro') }) });
    itJudges('translated', { partial: [named] }, { versions: beside({ es: spanish.replaceAll('Tomás Belver Quiroz', 'otra persona') }) });

    const messages = (versions: LanguageVersions, text = named, locale: 'en' | 'fr' = 'en'): string[] => check(text, { ...only('translated'), versions, locale }).findings.map(({ message }) => message);
    it('says which file is not there', () => {
      assert.deepEqual(messages(beside({})), ['A translation is named, into Spanish, but there is no “case.es.statement.md” beside the draft.']);
      assert.deepEqual(messages(beside({}), named, 'fr'), ['Une traduction est indiquée (espagnol), mais «\u00A0case.es.statement.md\u00A0» n’est pas à côté du projet.']);
    });

    it('says whom it does not name, and who is spelled in another way', () => {
      assert.deepEqual(messages(beside({ es: spanish.replaceAll('Montoro', 'Montorro').replaceAll('Tomás Belver Quiroz', 'otra persona') })), [
        'Iria Montoro is spelled in another way in “case.es.statement.md”, which has “Montorro”: spell it alike in both.',
        '“case.es.statement.md” does not name Tomás Belver Quiroz: a translation has the names of the draft, in full.',
      ]);
    });

    it('looks at every file that is named', () => {
      assert.equal(messages(beside({ es: spanish }), draftOn('HN', 'translations: [es, fr]\n')).length, 1);
      assert.equal(messages(beside({}), draftOn('HN', 'translations: [fr]\n')).length, 2);
    });

    it('compares no names in other letters, or with endings', () => {
      assert.deepEqual(messages(beside({ ru: 'Ирия Монторо была арестована.' }), draftOn('RU', 'translations: [ru]\n')), []);
      assert.deepEqual(messages(beside({ pl: 'Aresztowano Irię Montoro.' }), draftOn('PL', 'translations: [pl]\n')), []);
    });
  });

  it('is called by the language before its ending', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['drafts/case.statement.md', 'drafts/case.es.statement.md'],
      ['case.md', undefined],
      ['drafts\\case.statement.md', 'drafts\\case.es.statement.md'],
      ['case.statement.txt', 'case.es.statement.txt'],
      ['a.b/case.of.2026.statement.md', 'a.b/case.of.2026.es.statement.md'],
      // A translation has no translations, and what is no text has none.
      ['case.fr.statement.md', undefined],
      ['case.docx', undefined],
      ['statement', undefined],
      ['', undefined],
    ];
    for (const [file, expected] of cases) assert.equal(translationFile(file, 'es'), expected, file);
  });
});
