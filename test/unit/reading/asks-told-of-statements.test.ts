import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What a report tells of the EU's statement, and of what somebody said in a few quoted words; what is one ask with what stands before it. */

const report = '# EU condemns arrest of Kofi Adjo\n\nThe European Union on Monday condemned the arrest of Kofi Adjo in Togo.\n\n';
const byOfficial = "# EU condemns arrest of Kofi Adjo\n\nThe EU's foreign policy chief Miriam Lascelle on Monday condemned the arrest of Kofi Adjo in Togo. ";
const enFrancais = "# L'UE condamne l'arrestation de Kofi Adjo\n\nL'Union européenne a condamné lundi l'arrestation de Kofi Adjo au Togo.\n\n";
const statement = '# Statement by the Spokesperson on Togo\n\n';

/** The words of each ask of a text. */
function asksOf(text: string): string[] {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
}

function assertSaid(before: string, rows: readonly (readonly [string, string])[]): void {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
}

function assertAsked(before: string, rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [sentence, expected] of rows) it(sentence, () => assert.deepEqual(asksOf(`${before}${sentence}`), expected));
}

describe('The statement that a report tells of', () => {
  assertSaid(report, [
    ['case release', 'The statement called on the Government to release him.'],
    ['case release', 'The statement also raised the alarm over his state, urging the Government to release him.'],
    ['case release', 'The EU statement called on the Government to release him.'],
    ['case release', 'Its statement demanded his release.'],
    ['case release', 'The statement said that he should be released.'],
    ['', "The opposition's statement called on the Government to release him."],
    ['', 'The main opposition party was not content. The statement called on the Government to release him.'],
  ]);
  assertSaid(statement, [['', 'The statement called on the Government to release him.']]);
  assertSaid(enFrancais, [['case release', 'Le communiqué a appelé les autorités à le libérer.'], ['', "Le communiqué de l'opposition a appelé les autorités à le libérer."]]);
});

describe('A few quoted words of a report', () => {
  assertSaid(report, [
    ['case release', 'The authorities “must release him”, the statement said.'],
    ['', 'The authorities “must release him”, his mother said.'],
  ]);
  assertSaid(byOfficial, [
    ['case release', 'The authorities “must release him”, she said.'],
    ['case release', 'The authorities “must release him”, Lascelle said.'],
    ['case release', 'She said the authorities “must release him”.'],
    ['', 'His lawyer Ama Dossa said he “must be released”.'],
  ]);
  it('are of the EU where a pronoun stands for it', () => assert.deepEqual(asksOf(`${report.trim()} It said that he “must be released”.`), ['he “must be released']));
});

describe('A clause that nothing opens behind what somebody said', () => {
  assertSaid(report, [
    ['case release', 'The EU said he must be released.'],
    ['case fair-trial', 'A spokesperson for the EU said the trial must be reopened.'],
    ['', 'His lawyer said he must be released.'],
    ['', 'Human rights groups said he should be released.'],
  ]);
  assertSaid(byOfficial, [['case release', 'Lascelle said he must be released.']]);
  it('leaves whoever said it no person of the case', () => {
    const { reading: { people } } = readingOf(`${byOfficial}Lascelle said he must be released.`);
    assert.deepEqual(people.map(({ name, role }) => `${name} ${role}`), ['Kofi Adjo defender', 'Miriam Lascelle official']);
  });
});

describe('What is one ask', () => {
  assertAsked(statement, [
    ['The EU stresses the importance of the authorities taking steps to widen civic space, to let unions work and to begin a dialogue.', ['stresses the importance of the authorities taking steps to widen civic space, to let unions work and to begin a dialogue']],
    ['The EU stresses the importance of the authorities freeing all prisoners and repealing the law.', ['stresses the importance of the authorities freeing all prisoners', 'repealing the law']],
    ['It is essential to uphold institutions like the Land Office, to preserve their autonomy and to give them a proper budget.', ['It is essential to uphold institutions like the Land Office, to preserve their autonomy and to give them a proper budget']],
    ['We urge Togo to respect the institutions and to release their staff.', ['urge Togo to respect the institutions', 'to release their staff']],
    ['The EU calls for Ms Afi Mensah, who was jailed for having asked the mayors to reopen the wells and share the water, by signing a letter, to be freed at once.', ['calls for Ms Afi Mensah, who was jailed for having asked the mayors to reopen the wells and share the water, by signing a letter, to be freed at once']],
    ['We expect Ms Afi Mensah, who asked the mayors to reopen the wells, to be freed and her family to be compensated.', ['expect Ms Afi Mensah, who asked the mayors to reopen the wells, to be freed', 'her family to be compensated']],
  ]);
});

describe('Who is bound by what must be done', () => {
  assertAsked(statement, [
    ['Any country in accession talks with the EU must uphold human rights.', ['Any country in accession talks with the EU must uphold human rights']],
    ['All missions of the EU must follow the trial.', []],
    ['Operations against militias, listed by the EU and its Member States as terrorist groups, are legitimate, but must be in full respect of human rights.', ['Operations against militias, listed by the EU and its Member States as terrorist groups, are legitimate, but must be in full respect of human rights']],
    ['The EU and its Member States must deepen their talks.', []],
    ['EU diplomats do this by inviting human rights defenders and attending hearings.', []],
    ['We encourage the protection of human rights defenders.', ['encourage the protection of human rights defenders']],
  ]);
});

describe('A headline that the text says again', () => {
  const asked = (text: string): void => assert.deepEqual(asksOf(text), ['urge the authorities to bring to justice those behind this murder']);
  it('calls for justice after a deed', () => asked('# EU urges justice after Togo rector is shot\n\nThe EU condemns the murder of Kofi Adjo. We urge the authorities to bring to justice those behind this murder.'));
  it('stands above the title too', () => asked('EU urges justice after Togo rector is shot\n\nStatement by the Spokesperson on the murder of Kofi Adjo in Togo\n\nThe EU condemns the murder of Kofi Adjo. We urge the authorities to bring to justice those behind this murder.'));
});
