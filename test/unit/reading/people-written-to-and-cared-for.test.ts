import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Those to whom letters go, who react to what others said, and with whom the text goes on behind what opens a sentence; relatives and officeholders of whom the statement is too. */

const titles = { en: '# Togo: Statement by the Spokesperson', fr: '# Déclaration du porte-parole sur le Togo', es: '# Declaración del portavoz sobre Togo' };

type Case = readonly [keyof typeof titles, string, Readonly<Record<string, string>>];

function people(language: keyof typeof titles, text: string, title: string = titles[language]): Record<string, string> {
  return Object.fromEntries(readingOf(`---\nlanguage: ${language}\n---\n${title}\n\n${text}\n`).reading.people.map(({ name, role }) => [name, role]));
}

function check(cases: readonly Case[]): void {
  for (const [language, text, wanted] of cases) it(text, () => assert.deepEqual(people(language, text), wanted));
}

const afi = { 'Afi Dosseh': 'defender' };
const mensah = { ...afi, 'Ama Mensah': 'other' };
const both = { ...afi, 'Ama Mensah': 'defender' };

describe('Whoever letters go to, and whoever answers them', () => {
  check([
    ['en', 'In a letter addressed to Ms Ama Mensah, Mr Peter Holm responded on behalf of the Commission. He raised the case of Afi Dosseh.', { ...mensah, 'Peter Holm': 'other' }],
    ['en', 'In reply to a question by Ms Ama Mensah, the spokesperson called for the release of Afi Dosseh.', mensah],
    ['en', 'Dear Ms Mensah,\n\nThank you for your letter on the case of Ms Afi Dosseh.', { ...afi, Mensah: 'other' }],
    ['en', 'Dear Afi Dosseh,\n\nSince you were arrested, we have thought of you. The EU deplores the arrest of Afi Dosseh.', afi],
    ['en', 'A letter addressed to the blogger Afi Dosseh was seized in her cell.', afi],
    ['en', 'In response to the arrest of Afi Dosseh, the EU closed its office.', afi],
    ['fr', 'En réponse à une question de Mme Ama Mensah, le porte-parole a demandé la libération de Mme Afi Dosseh.', mensah],
    ['es', 'En una carta dirigida a Ama Mensah, Pedro Sanz respondió que se había planteado el caso de Afi Dosseh.', { ...mensah, 'Pedro Sanz': 'other' }],
  ]);
});

describe('Whoever reacts, and for whom others speak', () => {
  check([
    ['en', 'Afi Dosseh was shot. Former secretary Ama Mensah, who drafted the bill, welcomed the words.', mensah],
    ['en', 'Afi Dosseh was shot. The activist Ama Mensah criticised the EU’s response.', mensah],
    ['en', 'Afi Dosseh was shot. The activist Ama Mensah, who had praised the statement, was arrested.', both],
    ['en', 'Afi Dosseh was shot. Ama Mensah denounced the killing. She was arrested the next day.', both],
    ['en', '“We expect her release,” Ama Mensah’s spokesman said. Afi Dosseh was arrested.', mensah],
    ['en', 'Afi Dosseh’s spokesman said she was well. Afi Dosseh was arrested.', afi],
    ['fr', 'Afi Dosseh a été arrêtée. Le porte-parole d’Ama Mensah a déclaré que l’UE était préoccupée.', mensah],
    ['es', 'Afi Dosseh fue detenida. El portavoz de Ama Mensah dijo que la UE estaba preocupada.', mensah],
  ]);
  it('is told by a title', () => {
    assert.deepEqual(people('en', 'The EU deplores the arrest of Afi Dosseh.', '# Ama Mensah condemned the verdict against Dosseh'), { ...afi, 'Ama Mensah': 'other' });
    assert.deepEqual(people('en', 'The EU deplores the arrest of Afi Dosseh.', '# Ama Mensah on the situation of Afi Dosseh'), { ...afi, 'Ama Mensah': 'official' });
  });
});

describe('What opens a sentence', () => {
  check([
    ['en', 'Concerning Ms Afi Dosseh, the Ambassador raised her case with the Minister.', afi],
    ['en', 'As for Afi Dosseh, the prosecutor has dropped one charge.', afi],
    ['en', 'According to Ama Mensah, the Minister of Justice, the trial of Afi Dosseh was fair.', { ...afi, 'Ama Mensah': 'official' }],
    ['fr', 'Concernant Mme Afi Dosseh, l’ambassadeur a demandé une visite.', afi],
    ['es', 'En cuanto a la Sra. Afi Dosseh, el embajador ha pedido una visita.', afi],
  ]);
});

describe('Relatives and officeholders who are concerned', () => {
  check([
    ['en', 'The EU monitors the situation with respect to Afi Dosseh, her sister Ama Mensah and their friends.', both],
    ['en', 'The situation of Afi Dosseh, her lawyer Ama Mensah said, is desperate.', mensah],
    ['en', 'The EU is concerned about the health of Afi Dosseh, whose lawyer, Ama Mensah, was not let in.', mensah],
    ['en', 'Afi Dosseh, daughter of a Ghanaian mother, Ama Mensah, taught children in Lomé. She was arrested.', mensah],
    ['en', 'Afi Dosseh was arrested. Her sister, Ama Mensah, was threatened.', mensah],
    ['en', 'Afi Dosseh was arrested. Her sister, Ama Mensah, has received death threats.', both],
    ['en', 'Afi Dosseh was arrested. Her sister, Ama Mensah, visited the family, who have received threats.', mensah],
    ['en', 'Afi Dosseh was arrested. Minister Ama Mensah threatened reporters.', { ...afi, 'Ama Mensah': 'official' }],
    ['en', 'Afi Dosseh was arrested. Prosecutor Ama Mensah should be questioned.', { ...afi, 'Ama Mensah': 'official' }],
    ['en', 'The EU stands by the vice-president of the Assembly, Afi Dosseh, and expects that her rights will be respected.', afi],
    ['en', 'The EU stands with President Ama Mensah and the government.', { 'Ama Mensah': 'official' }],
    ['fr', 'Afi Dosseh a été arrêtée. Sa sœur, Ama Mensah, a reçu des menaces.', both],
    ['fr', 'L’UE suit la situation de Mme Afi Dosseh et de sa sœur, Mme Ama Mensah.', both],
    ['es', 'Afi Dosseh fue detenida. Su hermana, Ama Mensah, ha recibido amenazas.', both],
  ]);
});

describe('Titles', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['# EU and Norway Deplore Dosseh’s Killing, Seek Inquiry', afi],
    ['# EU Mourns Dosseh’s Death', afi],
    ['# Ama Mensah jailed in Lomé', both],
    ['# Ama Mensah case: EU voices concern', both],
  ];
  for (const [title, wanted] of cases) it(title, () => assert.deepEqual(people('en', 'The EU deplores the killing of Afi Dosseh.', title), wanted));
});
