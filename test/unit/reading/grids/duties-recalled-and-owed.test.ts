import { type Cell, testGrid } from './asks-grid.js';

/* One duty that is recalled, however many things it is to do; what is owed to somebody, or was asked in vain, which is no ask; and what must be possible, which is one. */

const before = {
  en: '# Zambia: Statement by the Spokesperson on the arrest of Idris Bello\n\nThe journalist Idris Bello was arrested in Lusaka on Monday.\n\n',
  fr: "# Zambie : Déclaration du porte-parole sur l'arrestation d'Idris Bello\n\nLe journaliste Idris Bello a été arrêté lundi à Lusaka.\n\n",
  es: '---\nlanguage: es\n---\n# Zambia: Declaración del portavoz sobre la detención de Idris Bello\n\nEl periodista Idris Bello fue detenido el lunes en Lusaka.\n\n',
};
const cells = (sentences: readonly string[], ...expected: readonly string[]): Cell[] => sentences.map((sentence) => ({ sentence, expected }));
const crossed = (frames: readonly string[], acts: readonly (readonly [string, string])[]): string[] => frames.flatMap((frame) => acts.map(([first, second]) => frame.replace('{a}', first).replace('{b}', second)));

describe('A duty that is recalled, in a grid', () => {
  const acts = {
    en: [['protect human rights defenders', 'respect freedom of expression'], ['protect journalists', 'punish those who attack them']],
    fr: [['protéger les défenseurs des droits humains', 'respecter la liberté de la presse'], ['protéger les journalistes', 'punir ceux qui les attaquent']],
    es: [['proteger a las personas defensoras', 'respetar la libertad de prensa'], ['proteger a los periodistas', 'castigar a quienes los atacan']],
  } as const;
  testGrid('English', before.en, cells(crossed(['The EU recalls that the authorities have a duty to {a} and to {b}.', 'We remind the authorities that they are obliged to {a} and to {b}.', 'The EU recalls the duty of the authorities to {a} and to {b}.'], acts.en), 'situation'));
  testGrid('French', before.fr, cells(crossed(["L'UE rappelle aux autorités qu'elles sont tenues de {a} et de {b}.", "L'UE rappelle que les autorités ont le devoir de {a} et de {b}.", "L'UE tient à rappeler aux autorités qu'il leur incombe de {a} et de {b}."], acts.fr), 'situation'));
  testGrid('Spanish', before.es, cells(crossed(['La UE recuerda a las autoridades que les incumbe {a} y {b}.', 'La UE recuerda a las autoridades que les corresponde {a} y {b}.', 'La UE recuerda que las autoridades tienen el deber de {a} y de {b}.'], acts.es), 'situation'));
  testGrid('two that must be done', before.en, cells(['The authorities must protect journalists and punish those who attack them.'], 'situation', 'situation'));
});

describe('What is owed, or was asked in vain, in a grid', () => {
  testGrid('French', before.fr, cells(['On doit à M. Bello la liste des disparus.', 'Le pays doit beaucoup à M. Bello.', 'M. Bello doit sa réputation à ses articles.', 'La ville doit son nom à un fleuve.', "L'UE a eu beau demander sa libération, il est toujours détenu.", 'Nous avons beau demander sa libération, il est toujours détenu.']));
  testGrid('Spanish', before.es, cells(['Se debe al Sr. Bello la lista de los desaparecidos.', 'El país debe mucho al Sr. Bello.', 'Su fama se debe a sus artículos.']));
  testGrid('with an infinitive', before.fr, cells(['M. Bello doit à présent être libéré.', 'M. Bello doit au plus vite être libéré.', 'Le gouvernement doit à présent, comme promis, libérer M. Bello.'], 'case release'));
});

describe('What must be possible, in a grid', () => {
  testGrid('English', before.en, cells(['It must be possible for journalists to write freely.', 'It must be possible there to criticise the Government.', 'It must remain possible to criticise the Government.', 'It should be possible for lawyers to meet their clients.', 'It has to be possible for journalists to work without fear.'], 'situation'));
  testGrid('what may be', before.en, cells(['It may be possible to appeal.', 'It is possible to appeal.']));
});
