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
  ['a last line that stands like a title, with a treaty to cite before it', 'obligations', 'The courts are open to all. Press Team\n\nLocal statement on the reporters who are held in Zambia\n'],
  ['a treaty of a State beside asks of others', 'obligations', '# Statement on the courts of the region\n\nWe call on the Burundian Government to protect the courts. We call on Zambia and on Angola to reopen theirs, as the Helsinki Final Act has it.\n'],
  ['somebody of whom only a letter is told', 'case-recommendation', '# Guinea: Statement on the reprisals against Ms N\n\nReprisals against those who speak to the United Nations are unacceptable.\n'],
  ['somebody whose only name is that of a country, in Spanish', 'case-recommendation', ' Mr. Honduras zoc Ixcoy\n\nLa Delegación de la Unión Europea en Guatemala emite la siguiente declaración:\n'],
  ['a crowd of whom nobody is named yet', 'names-individual', '# Madagascar: Statement by the Spokesperson on arrests in Ambatovy\n\nWe are appalled that the Houthis have detained dozens of humanitarian workers and civil society representatives.\n\n12.03.2024 EEAS Press Team\n'],
  ['two who are named in one breath below the opening', 'names-individual', '# Georgia/Russia: Statement by the Spokesperson on the sentencing of nine residents of Akhalgori\n\nThe Heads of Mission expect from the Government of Burundi a prompt inquiry into the abduction of the lawyer Aline Kaneza Nduwimana, along with Divine Irakoze.\n\nThe pardon granted to seven Omani activists, including Dr Hilal al-Busafi and Marhoon al-Tamtami, is a step in the right direction. The EU encourages the Government of Oman to return to Dr al-Busafi and his companions the passports which were taken from them.\n'],
  ['thanks that those who still work do not take back', 'no-hedging', '# Haiti: Statement by the Spokesperson on the killing of Aline Kaneza\n\nWe thank the Minister of Justice for having travelled to the region. The European Union will continue to follow the case. The EU calls on the authorities to protect those who still go out with a microphone.\n'],
  ['a heading in the form of a command', 'direct-recommendation', '# Türkiye: Statement by the Spokesperson on the sentencing of Serhat Günay\n\n## release Serhat Günay\n\nHe was sentenced on Monday.\n'],
];

const notOffered: readonly Case[] = [
  ['a sentence of few words in another language', 'hrd-term', ' not  not # L’assassinat de Marie-Flore Desrosiers ne doit pas rester impuni\n\nJe connais M. Koutoubi.\n'],
  ['a key that is misspelt, with a value that would be wrong', 'front-matter', '---\ncountyr: Atlantis\n---\n# A title\n\nThe text.\n'],
  ['countries that join a statement', 'direct-recommendation', 'The EU hopes that the Candidate Countries MONTENEGRO* and ALBANIA*, and the EFTA countries ICELAND and NORWAY, align themselves with this statement.\n'],
  ['“they” in the next sentence, who would be the authorities', 'direct-recommendation', '# Türkiye: Statement by the Spokesperson on the sentencing of Aylin Kaptan and Serhat Günay\n\nAylin Kaptan and Serhat Günay must be freed. They have my respect, and I admire them.\n'],
  ['a subject that a line without a stop runs into', 'direct-recommendation', '# Honduras: Statement by the Spokesperson on the killing of Lucía Funes\n\nPress Team Brussels The decision should be reconsidered.\n'],
  ['a wish of the speakers for themselves', 'situation-recommendation', '# Honduras: Statement by the Spokesperson\n\nThe EU hopes that we will see better laws for civil society next year.\n'],
  ['a wish that has no subject yet', 'situation-recommendation', '# Honduras: Statement by the Spokesperson\n\nThe EU hopes that would end the harassment of civil society in Honduras.\n'],
  ['partners who are hoped to join', 'situation-recommendation', '# Honduras: Statement by the Spokesperson\n\nIt is our hope that friends will stand by us to make this a better year for civil society.\n'],
  ['a letter behind the noun that would be read as part of the name', 'names-individual', '# Statement by the Spokesperson\n\nThe human rights defender e Villages of the coast wait for a school and for a road.\n'],
  ['a name right behind the noun', 'names-individual', '# Statement by the Spokesperson\n\nThe human rights defender Sunrise International waits for a school and for a road.\n'],
  ['reporters beside defenders, in French', 'hrd-term', "# Togo : déclaration du porte-parole\n\nL'UE demande de respecter le travail des reporters et des défenseurs des droits humains.\n"],
  ['a concern that would make a concession of the praise before it', 'no-hedging', '# Burundi: Statement by the Spokesperson on the sentencing of Aline Ndayizeye\n\nThe European Union commends the Government for the steps taken on the press law. The European Union has taken note of the judgment by which Aline Ndayizeye was sentenced.\n'],
  ['a deletion that would do so, in Spanish', 'no-hedging', '# Honduras: Declaración de la portavoz sobre la detención de Iria Montoro\n\nCelebramos la disposición mostrada por la fiscalía. Si bien corresponde únicamente a las autoridades nacionales regular la vida de las asociaciones, esta medida ha causado inquietud entre quienes trabajan por el río.\n'],
];

describe('The promise that a fix mends', () => {
  for (const [what, rule, draft] of mended) it(`is kept: ${what}`, () => { assert.ok(keptBy(rule, draft).length > 0, 'no fix is offered'); });
  it('is not made: thanks would be taken back far on in the sentence behind', () => {
    const draft = '# Haiti: Statement by the Spokesperson on the killing of Aline Kaneza\n\nWe thank the Minister of Justice for having travelled to the region. The European Union will continue to follow the case. Her colleagues in the capital and in the towns of the north work on, but they are afraid.\n';
    assert.ok(!keptBy('no-hedging', draft).some(({ edits }) => edits.every(({ text }) => text === '')));
  });
  it('is not made: one of two quotation marks would go with the sentence', () => {
    const draft = '# Declaración local sobre la detención de Domingo Tzoc\n\nLa Unión Europea seguirá con atención la suerte de ambos hermanos". Han sido golpeados.\n';
    assert.ok(!keptBy('no-hedging', draft).some(({ edits }) => edits.every(({ text }) => text === '')));
  });

  it('is not made: the only long line of several would be short, so that they were one paragraph', () => {
    const draft = 'On the school\nOur Delegation is following the matter and will go on working with all who teach the children of the village to read.\n';
    assert.ok(!keptBy('no-hedging', draft).some(({ edits }) => edits.every(({ text }) => text === '')));
  });

  it('is not made: nothing but the title would be left, which would be the text', () => {
    const draft = 'The arrest of Mr Osei may be a setback\n\nWe are mindful of the many challenges that Honduras faces.\n';
    assert.ok(!keptBy('no-hedging', draft).some(({ edits }) => edits.every(({ text }) => text === '')));
  });

  it('is not made: the contacts of the press stand in the first paragraph', () => {
    const draft = '# Statement by the Spokesperson on a trial\n\nNobody should be tried for a song. Lena Brandt, Press Officer, +32 2 555 01 17. The choir sang it in the square.\n';
    assert.ok(!keptBy('names-individual', draft).some(({ edits }) => edits.some(({ text }) => text.includes('[NAME]'))));
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
