import assert from 'node:assert/strict';
import type { Fix, RuleId } from '../../../../src/benchmarks/types.js';
import { readStatement } from '../../../../src/statement/index.js';
import { alone } from '../../properties/alone.js';
import { assertMends } from '../../properties/mends.js';

/** A draft, by what is hard about it, and a rule with fixes for it. */
type Case = readonly [what: string, rule: RuleId, draft: string];

/** Every fix that a rule has for a draft, each of which has been applied and has kept its promise. */
function keptBy(rule: RuleId, draft: string): readonly Fix[] {
  const said = alone();
  const { text } = readStatement(draft);
  const found = said(text, rule);
  assert.ok(found.length > 0, 'nothing is found');
  for (const finding of found) for (const fix of finding.fixes) assertMends(text, rule, found, finding, fix, said);
  return found.flatMap(({ fixes }) => fixes);
}

const mended: readonly Case[] = [
  ['a decision that closed organisations, asked to be reconsidered by nobody', 'situation-recommendation', '# Uganda: Statement by the Spokesperson on the closure of 31 organisations\n\nThe decision should be reconsidered.\n'],
  ['front matter whose keys are indented', 'level', '---\n  note: a draft\n---\n# Türkiye: Statement by the Spokesperson on the sentencing of Aylin Kaptan\n\nAylin Kaptan was sentenced on Monday.\n'],
  ['a heading that goes on for lines above its underline', 'fair-trial', 'The courts have new cases before them.\nThe trials go on\n---\n# Türkiye: Statement by the Spokesperson on the sentencing of Aylin Kaptan\n\n## Press Team\n'],
  ['two lines that stand like titles, and no text', 'obligations', 'Amigos de la abogada bahreiní Zahra Yusuf\n\nDeclaración de la Portavoz sobre los periodistas de Etiopía\n'],
  ['nothing but headings', 'fair-trial', '# Press Team\n\n# Statement by the spokesperson on the detention of Nadim Abu Fakhr in Syria\n\n## The Union condemns a sentence of four years against Tomás Ixcoy Batz.\n'],
  ['a group beside a trade scheme whose name has a plus', 'names-individual', '# Statement by the Spokesperson on the sentencing of Aylin Kaptan\n\nThe port of Tacloban lost three of its radio reporters in a week: three radio reporters were shot. GSP+ is up for renewal.\n'],
  ['an activist of whom it is told that she spoke', 'names-individual', '# Statement by the Spokesperson\n\nThe activist said that nobody will be silenced. The police had come at night.\n'],
  ['an ask of nobody for a release, and for something else', 'direct-recommendation', 'En El Salvador exigimos la puesta en libertad, inmediata y sin condiciones, de cuantos fueron detenidos de manera arbitraria, y que se acabe con las desapariciones forzadas.\n'],
  ['a convention of American States in a heading', 'obligations', '# The draft is out of step with international standards\n\nThe EU urges the Guatemalan State to free Mr Ixcoy immediately.\n'],
];

const notOffered: readonly Case[] = [
  ['a sentence of few words in another language', 'hrd-term', ' not  not # L’assassinat de Marie-Flore Desrosiers ne doit pas rester impuni\n\nJe connais M. Koutoubi.\n'],
  ['a key that is misspelt, with a value that would be wrong', 'front-matter', '---\ncountyr: Atlantis\n---\n# A title\n\nThe text.\n'],
  ['countries that join a statement', 'direct-recommendation', 'The EU hopes that the Candidate Countries MONTENEGRO* and ALBANIA*, and the EFTA countries ICELAND and NORWAY, align themselves with this statement.\n'],
  ['“they” in the next sentence, who would be the authorities', 'direct-recommendation', '# Türkiye: Statement by the Spokesperson on the sentencing of Aylin Kaptan and Serhat Günay\n\nAylin Kaptan and Serhat Günay must be freed. They have my respect, and I admire them.\n'],
  ['a subject that a line without a stop runs into', 'direct-recommendation', '# Honduras: Statement by the Spokesperson on the killing of Lucía Funes\n\nPress Team Brussels The decision should be reconsidered.\n'],
];

describe('The promise that a fix mends', () => {
  for (const [what, rule, draft] of mended) it(`is kept: ${what}`, () => { assert.ok(keptBy(rule, draft).length > 0, 'no fix is offered'); });
  it('is not made: one of two quotation marks would go with the sentence', () => {
    const draft = '# Declaración local sobre la detención de Domingo Tzoc\n\nLa Unión Europea seguirá con atención la suerte de ambos hermanos". Han sido golpeados.\n';
    assert.ok(!keptBy('no-hedging', draft).some(({ edits }) => edits.every(({ text }) => text === '')));
  });

  it('is kept without reading a text anew that is far too long for a statement', () => {
    const asks = Array.from({ length: 600 }, (_, number) => `The charges against Aylin Kaptan${number} must be dropped.`).join('\n\n');
    const found = alone()(`# Türkiye: Statement by the Spokesperson on a trial\n\n${asks}\n`, 'direct-recommendation');
    assert.equal(found.filter(({ fixes }) => fixes.length > 0).length, 600);
  });

  for (const [what, rule, draft] of notOffered) {
    it(`is not made: ${what}`, () => {
      // What is added elsewhere, as a paragraph or to the first one, is another fix.
      const inPlace = keptBy(rule, draft).filter(({ edits }) => edits.some(({ start, end, text }) => start < end || !/^\s/u.test(text)));
      assert.deepEqual(inPlace.map(({ title }) => title), []);
    });
  }
});
