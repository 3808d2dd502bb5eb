import { type Cell, testGrid } from './asks-grid.js';

/* What is to be borne, offered or granted is no ask; what is said to matter, and a second thing asked, is one. */

const french = '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nLa défenseure des droits humains Ana Duarte a été arrêtée le 4 mars à son domicile de Lomé.\n\n';
const spanish = '---\nlanguage: es\n---\n# Bolivia: declaración del portavoz sobre la detención de Ana Duarte\n\nLa defensora de los derechos humanos Ana Duarte fue detenida el 4 de marzo en su domicilio de La Paz.\n\n';
const english = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe human rights defender Ana Duarte was arrested on 4 March in Lomé.\n\n';

const none = (sentences: readonly string[]): Cell[] => sentences.map((sentence) => ({ sentence, expected: [] }));

const frenchCells: readonly Cell[] = [
  ...none(['avec laquelle', 'sous lesquelles', 'dans laquelle', 'contre laquelle'].flatMap((relative) => ['les défenseurs doivent vivre', 'les journalistes doivent travailler', 'ils doivent lutter'].map((clause) => `L’UE est préoccupée par la violence ${relative} ${clause}.`))),
  { sentence: 'La loi en vertu de laquelle elle a été condamnée doit être abrogée.', expected: ['situation law'] },
  // An offer, with an aside.
  ...[', que le BIDDH leur a faite, d’observer les procès', ', faite par le BIDDH, d’observer les procès'].map((offer) => ({ sentence: `L’UE prie instamment les autorités d’accepter l’offre${offer}.`, expected: ['case'] })),
  { sentence: 'L’UE prie instamment les autorités de publier le rapport, rédigé en mai, de libérer Mme Duarte et de réviser la loi.', expected: ['case', 'case release', 'situation law'] },
  // What is never to be done again is another matter than a decision that is looked at anew.
  ...['de ne plus recourir à la torture', 'de ne plus appliquer à des écrits la loi contre le terrorisme', 'de ne jamais plus poursuivre des avocats'].map((second) => ({ sentence: `L’UE demande aux autorités de réexaminer ces condamnations et ${second}.`, expected: ['case fair-trial', 'situation'] })),
  { sentence: 'L’UE demande aux autorités de réexaminer leur décision et de ne pas fermer l’école.', expected: ['case'] },
  ...['est de la plus haute importance', 'revêt une importance capitale', 'est d’une importance primordiale'].flatMap((matters) => [{ sentence: `La libération de Mme Duarte ${matters}.`, expected: ['case release'] }, { sentence: `Le travail de l’Institut ${matters}.`, expected: [] }]),
  ...none(['enfreint plusieurs obligations', 'contrevient à la Constitution', 'méconnaît le Pacte', 'porte atteinte à ses droits'].map((judged) => `Que sa famille ne puisse la voir ${judged}.`)),
  ...none(['Les médias doivent respecter la loi. Mais leur fermeture est disproportionnée.', 'Les journalistes sont tenus de respecter la loi. Toutefois, rien ne justifie ces peines.']),
  { sentence: 'Les autorités doivent respecter les médias. Mais leur fermeture est disproportionnée.', expected: ['situation'] },
];

const spanishCells: readonly Cell[] = [
  { sentence: 'La UE insiste en que las autoridades deben liberar a la señora Duarte.', expected: ['case release'] },
  ...none(['bajo las que los periodistas tienen que trabajar', 'en las que deben luchar los abogados', 'con las cuales los defensores deben vivir'].map((clause) => `La UE está preocupada por las restricciones ${clause}.`)),
  ...['recobren pronto la libertad', 'recuperen la libertad', 'ejerzan sus derechos', 'expresen sus opiniones', 'lleguen sanos y salvos'].map((wish) => ({ sentence: `Es vital que se respete la ley y que todos los presos ${wish}.`, expected: ['situation', 'situation'] })),
  { sentence: 'La UE pide la liberación de Ana Duarte, así como la de todos los presos políticos, los periodistas y cuantos están entre rejas por ejercer sus derechos.', expected: ['case release', 'situation'] },
  ...['es de la mayor importancia', 'reviste suma importancia'].flatMap((matters) => [{ sentence: `La liberación de la señora Duarte ${matters}.`, expected: ['case release'] }, { sentence: `La labor del Instituto ${matters}.`, expected: [] }]),
  ...none(['es indispensable y de un valor incalculable', 'es esencial y digna de elogio', 'es vital y merece apoyo'].map((worth) => `La labor del Instituto ${worth}.`)),
  { sentence: 'La liberación de la señora Duarte es indispensable y urgente.', expected: ['case release'] },
  ...none(['infringe varias obligaciones', 'contraviene la Constitución', 'conculca sus derechos'].map((judged) => `Que siga sin saberse dónde están y si los ve un médico ${judged}.`)),
  { sentence: 'Todos deben poder mantener y cultivar su lengua.', expected: ['situation'] },
  ...['Nos unimos al pueblo de Bolivia', 'Nos sumamos a la sociedad civil'].map((joined) => ({ sentence: `${joined} para pedir a las autoridades que liberen a la señora Duarte.`, expected: ['case release'] })),
  ...none(['Es deber de los medios trabajar dentro de la ley. Pero su cierre es desproporcionado.', 'Los medios deben trabajar dentro de la ley. Sin embargo, su cierre es desproporcionado.']),
];

const englishCells: readonly Cell[] = [
  ...none(['with which', 'under which', 'against which'].flatMap((relative) => ['defenders have to live', 'journalists must work', 'the lawyers must struggle'].map((clause) => `The EU is concerned about the pressure ${relative} ${clause}.`))),
  { sentence: 'The law under which she was convicted must be repealed.', expected: ['situation law'] },
  ...none(['The media must respect the law. However, their closure is disproportionate.']),
  { sentence: 'The authorities must respect the media. However, their closure is disproportionate.', expected: ['situation'] },
];

describe('Asks, and what only tells or grants', () => {
  testGrid('French', french, frenchCells);
  testGrid('Spanish', spanish, spanishCells);
  testGrid('English', english, englishCells);
});
