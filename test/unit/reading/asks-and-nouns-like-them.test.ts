import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Words that ask elsewhere and are nouns here, words of people and rights that look like verbs, and what somebody is asked to go on with. */

const held = '# Togo: Statement on the detention of Ama Kodjo\n\nThe human rights defender Ama Kodjo has been held in Lomé since Monday.\n\n';

const count = (rows: readonly (readonly [number, string])[], before = held): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence).split(', ').filter((said) => /^(?:case|situation) /u.test(said)).length, expected));
};

describe('A noun that is a verb of asking elsewhere', () => {
  count([
    [0, 'We stand by our firm attachment to a free, safe and plural press for all societies.'],
    [0, 'The EU stands for an independent press for every citizen.'],
    [1, 'We support a critical press for the region and press for the release of Ama Kodjo.'],
    [1, 'As a friend, I appeal to Togo to resist prejudice.'],
    [1, 'In a letter, the envoys and we urge Togo to free Ama Kodjo.'],
    [0, 'We follow the cassation request of Mr Kodjo, the retrial of Ms Agbo before the Supreme Court, and the hearings in the case of Yao Mensah.'],
    [1, 'We request of the authorities that they release Ama Kodjo.'],
    [1, 'The Delegation and the embassies request of the Government the release of Ama Kodjo.'],
  ]);
});

describe('What somebody is asked to go on doing', () => {
  count([
    [2, 'We call upon Togo to continue to encourage its lively voluntary sector and to refrain from measures which burden it.'],
    [2, 'We urge the Government to keep inviting UN experts and to ask the court for a review.'],
    [2, 'The EU calls for the release of Ama Kodjo and continues to encourage the authorities to repeal the law.'],
    [1, 'The EU would like to continue to encourage the Government to open the prisons to visitors.'],
  ]);
});

describe('What has the form of a verb inside of an ask', () => {
  count([
    [1, 'We expect Togo to lift all restrictions on the travel of her sister and close relatives.'],
    [1, 'The authorities must protect her husband, children and close friends from harassment.'],
    [2, 'We urge Togo to release her lawyer and close the camps.'],
    [1, 'We call on Togo not to keep these groups from carrying on their schooling, publishing and mediation work.'],
    [2, 'We call on Togo to end the practice, releasing and compensating all those held.'],
    [1, 'We urge Togo to respect the right to collective bargaining and strike in the country.'],
    [2, 'We urge Togo to respect the right to peaceful assembly and strike down the law.'],
    [2, 'We urge Togo to respect the right to assembly and release Ama Kodjo.'],
    [2, 'We urge Togo to respect the right to vote and drop the charges.'],
    [1, 'We urge Togo to respect the right to hold and express opinions.'],
    [1, 'We call for public hearings and the respect for defence rights in these cases.'],
    [1, 'The EU calls for a fair trial and respect for due process.'],
    [2, 'The EU calls for a fair trial and the investigation of all allegations of torture.'],
  ]);
});

describe('A freedom, or the right of those whom a noun before it names, is recalled', () => {
  count([
    [1, 'The EU recalls the freedom of citizens to an open debate.'],
    [1, 'The EU recalls the freedom of all workers to join a union of their choice.'],
    [1, 'The EU recalls citizens’ right to peaceful assembly.'],
    [1, 'The EU recalls people’s freedom to demonstrate.'],
    [0, 'The EU recalls the freedom of the press.'],
    [0, 'The EU recalls Togo’s right to defend its borders.'],
    [0, 'The EU recalls the Government’s right to appeal.'],
    [0, 'Her lawyers recall the freedom of farmers to meet.'],
  ]);
  count([
    [1, 'L’UE rappelle la liberté des citoyens de se réunir.'],
    [0, 'L’UE rappelle la liberté de la presse.'],
  ], '---\nlanguage: fr\n---\n\n# Togo : déclaration sur la détention d’Ama Kodjo\n\nAma Kodjo est détenue à Lomé depuis lundi.\n\n');
  count([
    [1, 'La UE recuerda el derecho de todos a manifestarse.'],
    [1, 'La UE recuerda la libertad de los ciudadanos para reunirse.'],
    [0, 'La UE recuerda la libertad de prensa.'],
  ], '---\nlanguage: es\n---\n\n# Togo: declaración sobre la detención de Ama Kodjo\n\nAma Kodjo está detenida en Lomé desde el lunes.\n\n');
});

describe('A clause of its own before whoever is to act, or what is to be done', () => {
  const asked = (rows: readonly (readonly [string, string])[]): void => {
    for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(held.replace('detention', 'killing'), sentence), expected));
  };
  asked([
    ['situation enabling-space', 'The killers are still free, and the press must be able to work.'],
    ['situation protect', 'Three lawyers were killed in May, and defenders must be protected.'],
    ['situation other', 'One murder has followed another this year, and urgent measures must be taken.'],
    ['case release', 'Ama Kodjo, whose health is failing, and her brother must be released.'],
  ]);
});

describe('What a page asks of its readers', () => {
  count([
    [0, 'Each quotation must carry a link to the agency.'],
    [0, 'Materials may be used only if a hyperlink is given, and the author must be credited.'],
    [0, 'Demand that your embassy send observers to the appeal.'],
    [0, 'Ask your Member of Parliament to demand her release.'],
    [1, 'We demand that the embassy send observers to the appeal.'],
  ]);
});

describe('What is quoted is told in the present', () => {
  const report = '# EU deplores sentence in Togo\n\nEU foreign policy chief Karin Lund on Thursday deplored the sentence of the editor Ama Kodjo.\n\n';
  for (const says of ['adds Karin Lund', 'concludes Lund', 'she explains', 'the communiqué says']) it(says, () => assert.equal(saidIn(report, `“The EU reiterates its call for the release of Ama Kodjo”, ${says}.`), 'case release'));
  it('by somebody else', () => assert.equal(saidIn(report, '“The EU must call for the release of my sister”, writes her brother Kofi Kodjo.'), ''));
});
