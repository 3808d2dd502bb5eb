import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { LanguageVersion } from '../../../src/benchmarks/translations/versions.js';
import type { Finding } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { differencesOf } from '../../../src/benchmarks/translations/differences.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';
import { inProject } from '../../../tools/lib/places.mjs';

const frontMatter = (language: string, more = ''): string => `---\ncountry: HN\nlevel: spokesperson\nevent: detention\nlanguage: ${language}\n${more}---\n\n`;

const english = `${frontMatter('en', 'translations: [es, fr]\n')}# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro Peña

Human rights defenders Iria Montoro Peña and Mikhail Shevchenko were arrested on 12 May 2026.

The European Union calls on the authorities to release them immediately, and urges the Government to protect all human rights defenders. It recalls the International Covenant on Civil and Political Rights.
`;
const spanish = `${frontMatter('es')}# Honduras: declaración de la portavoz sobre la detención de la defensora de los derechos humanos Iria Montoro Peña

Las personas defensoras de los derechos humanos Iria Montoro Peña y Mijaíl Shevchenko fueron detenidas el 12 de mayo de 2026.

La Unión Europea insta a las autoridades a que las pongan en libertad de inmediato y pide al Gobierno que proteja a todas las personas defensoras de los derechos humanos. Recuerda el Pacto Internacional de Derechos Civiles y Políticos.
`;
const french = `${frontMatter('fr')}# Honduras : déclaration de la porte-parole sur l’arrestation de la défenseure des droits humains Iria Montoro Peña

Les défenseurs des droits humains Iria Montoro Peña et Mikhaïl Chevtchenko ont été arrêtés le 12 mai 2026.

L’Union européenne demande aux autorités de les libérer immédiatement et exhorte le gouvernement à protéger tous les défenseurs des droits humains. Elle rappelle le Pacte international relatif aux droits civils et politiques.
`;

function readingOf(text: string): Reading {
  return read(readStatement(text));
}

const files = { en: 'case.statement.md', es: 'case.es.statement.md', fr: 'case.fr.statement.md' };

/** What is said of a version when it is checked with others beside it. */
function found(own: keyof typeof files, text: string, others: Partial<Record<keyof typeof files, string>>, locale: 'en' | 'fr' = 'en'): readonly Finding[] {
  const versions = Object.entries(others).map(([language, other]): LanguageVersion => ({ name: files[language as keyof typeof files], isOriginal: language === 'en', reading: readingOf(other) }));
  return check(text, { locale, versions: { name: files[own], others: versions } }).findings.filter(({ rule }) => rule === 'translated');
}

function said(findings: readonly Finding[]): string[] {
  return findings.map(({ kind, message }) => `${kind ?? ''}: ${message}`);
}

describe('Translations compared', () => {
  it('have nothing to say of versions that agree, also where names are transliterated', () => {
    for (const [one, other] of [[english, spanish], [english, french], [french, spanish]] as const) {
      assert.deepEqual(differencesOf(readingOf(one), readingOf(other)), []);
      assert.deepEqual(differencesOf(readingOf(other), readingOf(one)), []);
    }
    assert.deepEqual(said(found('en', english, { es: spanish, fr: french })), []);
  });

  it('tell in both files that “calls on” became “invites”', () => {
    const weak = french.replace('L’Union européenne demande aux autorités de les libérer', 'L’Union européenne invite les autorités à les libérer');
    assert.notEqual(weak, french);
    const [here] = found('fr', weak, { en: english });
    assert.deepEqual([here?.kind, here?.severity, weak.slice(here?.start, here?.end)], ['weaker', 'warning', 'invite']);
    assert.match(here?.message ?? '', /“invite” asks less firmly than “calls on” in the original \(case\.statement\.md\)/u);
    assert.ok((here?.fixes.length ?? 0) > 0, 'the verb can be raised');
    assert.deepEqual(said(found('en', english, { fr: weak, es: spanish })), ['stronger: “calls on” asks more firmly than “invite” in the version in French (case.fr.statement.md): raise the other, or say it alike.']);
  });

  it('tell it in Spanish, and speak French', () => {
    const weak = spanish.replace('insta a las autoridades a que las pongan', 'invita a las autoridades a que las pongan');
    assert.match(said(found('es', weak, { en: english }, 'fr')).join(), /^weaker: «\u00A0invita(?: a)?\u00A0» demande moins fermement que «\u00A0calls on\u00A0» dans l’original \(case\.statement\.md\)\.$/u);
  });

  it('tell who is not named in the other', () => {
    const without = spanish.replace(' y Mijaíl Shevchenko', '');
    assert.deepEqual(said(found('en', english, { es: without, fr: french })), ['names: “case.es.statement.md” does not name Mikhail Shevchenko: a translation has the names of the draft, in full.']);
    // Of a version that the front matter does not name nobody is told but here.
    const unnamed = english.replace('translations: [es, fr]', 'translations: [fr]');
    assert.deepEqual(found('en', unnamed, { es: without, fr: french }).filter(({ kind }) => kind === 'name').map(({ start, end }) => unnamed.slice(start, end)), ['Mikhail Shevchenko']);
    assert.match(said(found('es', without, { en: english })).join(), /name: “Mikhail Shevchenko” stands in the original \(case\.statement\.md\) and not here/u);
  });

  it('tell a name of somebody else from another spelling', () => {
    const other = french.replaceAll('Iria Montoro Peña', 'Iria Montalbán Peña');
    assert.deepEqual(said(found('fr', other, { en: english })).map((each) => each.split(':')[0]), ['name', 'name']);
    assert.deepEqual(differencesOf(readingOf(english), readingOf(french.replaceAll('Iria Montoro Peña', 'Iria Montoro Pena'))), []);
  });

  it('tell days that differ, and one that is left out', () => {
    assert.match(said(found('es', spanish.replace('12 de mayo', '13 de mayo'), { en: english })).join(), /^other-date: “13 de mayo de 2026” here is “12 May 2026” in the original/u);
    assert.match(said(found('fr', french.replace('le 12 mai 2026', 'mardi'), { en: english })).join(), /^date: “12 May 2026” stands in the original/u);
  });

  it('know days as the languages write them', () => {
    const days = ['12 May', 'May 12, 2026', 'the 12th of May'].map((day) => english.replace('12 May 2026', day));
    for (const text of days) assert.deepEqual(differencesOf(readingOf(text), readingOf(french.replace('12 mai 2026', '12 mai'))), [], text);
    assert.deepEqual(differencesOf(readingOf(english.replace('12 May 2026', '1 May')), readingOf(french.replace('12 mai 2026', '1er mai'))), []);
  });

  it('tell a treaty that is cited in one alone', () => {
    const without = spanish.replace(' Recuerda el Pacto Internacional de Derechos Civiles y Políticos.', '');
    assert.match(said(found('en', english, { es: without, fr: french })).join(), /^instrument: “International Covenant on Civil and Political Rights” stands here and not in the version in Spanish/u);
  });

  it('tell an ask that is missing', () => {
    const without = french.replace('de les libérer immédiatement et exhorte le gouvernement à protéger', 'et exhorte le gouvernement à protéger').replace('demande aux autorités et exhorte', 'exhorte');
    assert.match(said(found('fr', without, { en: english })).join(), /ask: Missing here: the original \(case\.statement\.md\) asks for release\./u);
  });

  it('compare no names in other letters, and only names in a language that is not read', () => {
    const arabic = '---\nlanguage: ar\ncountry: HN\n---\n\n# بيان بشأن إيريا مونتورو\n\nاعتقلت المدافعة عن حقوق الإنسان إيريا مونتورو.\n';
    assert.deepEqual(differencesOf(readingOf(english), readingOf(arabic)), []);
    const german = '---\nlanguage: de\n---\n\n# Honduras: Erklärung zur Verhaftung von Iria Montoro Peña\n\nIria Montoro Peña wurde verhaftet.\n';
    assert.deepEqual(differencesOf(readingOf(english), readingOf(german)).map((each) => [each.kind, 'words' in each ? each.words : '']), [['name', 'Mikhail Shevchenko']]);
  });

  it('ask nothing of a translation that agrees but to be one', () => {
    const { scorecard } = check(french, { versions: { name: files.fr, others: [{ name: files.en, isOriginal: true, reading: readingOf(english) }] } });
    assert.equal(scorecard.benchmarks.find(({ id }) => id === 'translated')?.status, 'not-applicable');
  });

  it('leave a file that cannot be read alone', () => {
    assert.deepEqual(check(english, { versions: { name: files.en, others: [{ name: files.es, isOriginal: false, reading: undefined }, { name: files.fr, isOriginal: false, reading: undefined }] } }).findings.filter(({ rule }) => rule === 'translated'), []);
  });

  it('take a name in the letters of another language for the same, and a slip for a slip', () => {
    const beside = (text: string): string[] => found('en', english.replace('[es, fr]', '[fr]'), { fr: text }).map(({ kind }) => kind ?? '');
    assert.deepEqual(beside(french), ['other-language']);
    assert.deepEqual(beside(french.replaceAll('Montoro', 'Montorro')), ['other-language', 'names']);
  });

  it('have nothing to say of the full example', () => {
    const [one, other] = ['conviction-full-guatemala.statement.md', 'conviction-full-guatemala.es.statement.md'].map((file) => readingOf(readFileSync(inProject(`examples/full/${file}`), 'utf8')));
    assert.ok(one && other);
    assert.deepEqual([...differencesOf(one, other), ...differencesOf(other, one)], []);
  });

  it('find every test statement to agree with itself', () => {
    for (const file of globSync(['examples/*.statement.md', 'test/statements/{fr,es}/development/*.statement.md'], { cwd: inProject('.') })) {
      const reading = readingOf(readFileSync(inProject(file), 'utf8'));
      assert.deepEqual(differencesOf(reading, reading), [], file);
    }
  });
});
