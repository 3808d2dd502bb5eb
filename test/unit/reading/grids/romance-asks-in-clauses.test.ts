import { type Cell, testGrid } from './asks-grid.js';

/* In French and Spanish: clauses of what is asked that begin with an aside, several nouns behind one call, others who are asked behind a noun, signatories. */

const french = '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nLa défenseure des droits humains Ana Duarte a été arrêtée le 4 mars à son domicile de Lomé.\n\n';
const spanish = '# Bolivia: declaración del portavoz sobre la detención de Ana Duarte\n\nLa defensora de los derechos humanos Ana Duarte fue detenida el 4 de marzo en su domicilio de La Paz.\n\n';
const english = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe human rights defender Ana Duarte was arrested on 4 March in Lomé.\n\n';

const frenchAsides = ['lors de l’examen du dossier', 'conformément à la loi', 'selon la Constitution', 'dès aujourd’hui', 'comme promis'];
const spanishAsides = ['al revisar el caso', 'antes de aprobar la ley', 'con arreglo a la Constitución', 'como primer paso'];

const calls = ['réitère son appel en faveur de', 'lance un appel en faveur de', 'réitère sa demande en faveur de'];
const seconds = [['d’une révision de la loi sur les associations', 'situation law'], ['de l’abrogation de la loi sur la presse', 'situation law']] as const;

const conduct = ['à la retenue', 'au calme', 'à la retenue et au calme'];

const frenchCells: readonly Cell[] = [
  ...frenchAsides.flatMap((aside) => [`L’UE demande aux autorités que, ${aside}, Mme Duarte soit libérée.`, `L’UE attend du gouvernement que, ${aside}, il libère Mme Duarte.`].map((sentence) => ({ sentence, expected: ['case release'] }))),
  ...calls.flatMap((call) => seconds.map(([what, second]) => ({ sentence: `L’UE ${call} la libération de Mme Duarte et ${what}.`, expected: ['case release', second] }))),
  { sentence: 'L’UE renouvelle sa demande de libération de Mme Duarte et d’abrogation de la loi sur la presse.', expected: ['case release', 'situation law'] },
  { sentence: 'L’UE réitère son appel en faveur de la libération de Mme Duarte et de M. Kodjo.', expected: ['case release'] },
  { sentence: 'L’UE plaide en faveur du respect des droits de l’homme et de la liberté d’expression.', expected: ['situation respect-rights'] },
  ...conduct.map((how) => ({ sentence: `L’UE appelle l’ensemble des acteurs ${how} et les forces de l’ordre à faire un usage proportionné de la force.`, expected: ['situation', 'situation'] })),
  { sentence: 'L’UE soutient la feuille de route et invite tous ses signataires à respecter la liberté d’expression.', expected: ['situation respect-rights'] },
  // The cause of something.
  { sentence: 'Notre préoccupation tient surtout à ce que les juges n’ont pas repris leurs fonctions.', expected: [] },
];

const spanishCells: readonly Cell[] = [
  ...spanishAsides.map((aside) => ({ sentence: `La UE insta al Gobierno a que, ${aside}, libere a la señora Duarte y retire los cargos.`, expected: ['case release', 'case drop-charges'] })),
  { sentence: 'La UE invita al Gobierno a que, al elaborar el reglamento, consulte a las asociaciones y evite toda restricción.', expected: ['situation', 'situation'] },
  ...['Toca ahora que', 'Ahora toca que', 'Toca también que'].map((toca) => ({ sentence: `${toca} las autoridades liberen a la señora Duarte.`, expected: ['case release'] })),
  // Whoever is named right before a clause that a comma adds.
  ...['quien debe ser liberada', 'quien debería ser puesta en libertad', 'quien tiene que ser liberada de inmediato'].map((clause) => ({ sentence: `La UE está preocupada por la señora Duarte, ${clause}.`, expected: ['case release'] })),
  ...['quien debe comparecer el lunes ante el tribunal', 'quien debe cumplir cinco años de prisión', 'quien debía ser juzgada en mayo'].map((clause) => ({ sentence: `La UE está preocupada por la señora Duarte, ${clause}.`, expected: [] })),
  ...['estos hechos', 'este crimen', 'tales actos'].map((acts) => ({ sentence: `La UE pide que se garantice la no repetición de ${acts}.`, expected: ['situation'] })),
  { sentence: 'La UE apoya el acuerdo e invita a todos sus firmantes a respetar la libertad de expresión.', expected: ['situation respect-rights'] },
];

describe('Asks in clauses, behind nouns and of signatories', () => {
  testGrid('French', french, frenchCells);
  testGrid('Spanish', spanish, spanishCells);
  testGrid('English', english, [{ sentence: 'The EU supports the agreement and invites all its signatories to respect freedom of expression.', expected: ['situation respect-rights'] }]);
});
