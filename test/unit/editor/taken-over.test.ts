import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { adapted } from '../../../src/editor/pure/taken-over/adapted.js';

const past = check(`# Viet Nam: Statement by the Spokesperson on the sentencing of Lâm Quốc Vĩnh

On 3 May the human rights defender Lâm Quốc Vĩnh was sentenced in Hanoi.

The EU calls on the Vietnamese authorities to release Mr Vĩnh
immediately.
`).reading;
const ask = past.recommendations[0] ?? { start: 0, end: 0 };

const inJordan = (more = ''): ReturnType<typeof check>['reading'] => check(`# Jordan: Statement by the Spokesperson on the arrest of Rania Haddad

On 4 May the human rights defender Rania Haddad was arrested${more}.
`).reading;

/** The last sentence of a past statement, as a draft of another country takes it over. */
function takenOver(text: string, draft: string): string {
  const { reading } = check(text);
  const start = text.lastIndexOf('\n\n') + 2;
  return adapted(reading, { start, end: text.trimEnd().length }, check(draft).reading).trim();
}

const english = (country: string, sentence: string): string => `---\ncountry: ${country}\nlanguage: en\n---\n# Statement on the situation of civil society\n\nThe space for civil society has shrunk.\n\n${sentence}\n`;
const french = (country: string, sentence: string): string => `---\ncountry: ${country}\nlanguage: fr\n---\n# Déclaration sur la société civile\n\nLa société civile est menacée dans ce pays.\n\n${sentence}\n`;
const spanish = (country: string, sentence: string): string => `---\ncountry: ${country}\nlanguage: es\n---\n# Declaración sobre la sociedad civil\n\nLa sociedad civil está amenazada en este país.\n\n${sentence}\n`;

describe('A sentence of a past statement in the words of the draft', () => {
  it('speaks of the draft’s country and person where they are known', () => {
    assert.equal(adapted(past, ask, inJordan()), 'calls on the Jordanian authorities to release Rania Haddad\nimmediately');
    assert.equal(adapted(past, ask, past), past.statement.text.slice(ask.start, ask.end));
  });

  it('leaves a place for them where they are not', () => {
    assert.equal(adapted(past, ask, check('# A statement\n\nThe situation is dire.\n').reading), 'calls on the [COUNTRY] authorities to release Mr [NAME]\nimmediately');
    assert.match(adapted(past, ask, inJordan(' with the human rights defender Omar Saleh')), /release Mr \[NAME\]/);
    const facts = past.statement.text.indexOf('On 3 May');
    assert.match(adapted(past, { start: facts, end: past.statement.text.indexOf('Hanoi') + 6 }, inJordan()), /the human rights defender Rania Haddad was sentenced in \[COUNTRY\]\./);
  });

  it('minds articles in English', () => {
    const draft = english('JO', 'Nothing more.');
    assert.equal(takenOver(english('PH', 'The situation in the Philippines is dire.'), draft), 'The situation in Jordan is dire.');
    assert.equal(takenOver(english('VN', 'The situation in Vietnam is dire.'), english('PH', 'Nothing more.')), 'The situation in the Philippines is dire.');
    assert.equal(takenOver(english('IR', 'They were tried by an Iranian court.'), draft), 'They were tried by an [COUNTRY] court.');
  });

  it('minds gender, articles and prepositions in French', () => {
    const togo = french('TG', 'Rien de plus.');
    assert.equal(takenOver(french('VN', 'L’UE appelle les autorités vietnamiennes à respecter le droit.'), togo), 'L’UE appelle les autorités togolaises à respecter le droit.');
    assert.equal(takenOver(french('IR', 'La situation en Iran et le respect du droit de l’Iran nous préoccupent.'), togo), 'La situation au Togo et le respect du droit du Togo nous préoccupent.');
    assert.equal(takenOver(french('TG', 'Nous appelons les autorités du Togo à respecter le droit.'), french('PH', 'Rien de plus.')), 'Nous appelons les autorités des Philippines à respecter le droit.');
    assert.equal(takenOver(french('TG', 'Nous appelons les autorités du Togo à respecter le droit.'), french('CU', 'Rien de plus.')), 'Nous appelons les autorités de Cuba à respecter le droit.');
    assert.equal(takenOver(french('TG', 'Nous demandons au Togo de respecter le droit.'), french('IR', 'Rien de plus.')), 'Nous demandons au [PAYS] de respecter le droit.');
    assert.match(takenOver(french('CD', 'La situation des défenseurs congolais nous préoccupe.'), togo), /défenseurs (?:\[PAYS\]|congolais) nous/);
  });

  it('minds gender and articles in Spanish', () => {
    const honduras = spanish('HN', 'Nada más.');
    assert.equal(takenOver(spanish('JO', 'La UE insta a las autoridades jordanas a respetar la ley.'), honduras), 'La UE insta a las autoridades hondureñas a respetar la ley.');
    assert.equal(takenOver(spanish('VN', 'La UE insta a las autoridades vietnamitas a respetar la ley.'), honduras), 'La UE insta a las autoridades [PAÍS] a respetar la ley.');
    assert.equal(takenOver(spanish('PE', 'La UE pide a las autoridades del Perú respetar la ley.'), honduras), 'La UE pide a las autoridades de Honduras respetar la ley.');
    assert.equal(takenOver(spanish('HN', 'La UE pide a las autoridades de Honduras respetar la ley.'), spanish('GB', 'Nada más.')), 'La UE pide a las autoridades del Reino Unido respetar la ley.');
  });

  it('puts a French name behind the right form of “de”', () => {
    const draft = '---\ncountry: TG\nlanguage: fr\n---\n# Déclaration sur l’arrestation de Kossi Mensah\n\nLe défenseur des droits humains Kossi Mensah a été arrêté.\n';
    const text = '---\ncountry: GA\nlanguage: fr\n---\n# Déclaration sur l’arrestation d’Amina Obame\n\nLa défenseure des droits humains Amina Obame a été arrêtée.\n\nNous demandons la libération immédiate d’Amina Obame.\n';
    assert.equal(takenOver(text, draft), 'Nous demandons la libération immédiate de Kossi Mensah.');
  });
});

describe('An ask that is inserted', () => {
  it('names the State where its adjective would be of two', () => {
    const { findings } = check(french('CD', 'Le défenseur des droits humains Kossi Mbuyi est en détention à Goma.'));
    const inserted = findings.flatMap(({ fixes }) => fixes).flatMap(({ edits }) => edits).map(({ text }) => text).join('\n');
    assert.match(inserted, /les autorités de la République démocratique du Congo à .*Kossi Mbuyi/);
    assert.doesNotMatch(inserted, /\[PAYS\]/);
  });
});
