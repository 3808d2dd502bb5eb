import { type Cell, testGrid } from './asks-grid.js';

/* Whose case an ask is in French by what it is on: things of somebody, what a State gives or lays down, people who are counted before, rights that are named before. */

const arrest = '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nLa défenseure des droits humains Ana Duarte a été arrêtée le 4 mars à son domicile de Lomé.\n\n';

const frames: readonly ((what: string) => string)[] = [
  (what) => `L’Union européenne appelle les autorités à ${what}.`,
  (what) => `L’UE demande au gouvernement de ${what}.`,
  (what) => `Les autorités doivent ${what}.`,
];

function cells(fillers: readonly string[], expected: string): Cell[] {
  return frames.flatMap((frame) => fillers.map((what) => ({ sentence: frame(what), expected: [expected] })));
}

const ofPerson = ['rendre l’ordinateur saisi', 'restituer les téléphones', 'rétablir la nationalité', 'renouveler l’accréditation', 'rendre le passeport'];
const ofState = ['retirer les trois lois', 'abroger les quatre lois répressives', 'mettre fin à leur soutien aux milices', 'cesser tout soutien aux milices'];
const ofCountry = ['veiller à ce que de tels faits ne se reproduisent plus', 'donner des garanties de non-répétition'];

/** What is told of the country, and what is asked about it behind that. */
const told: readonly (readonly [before: string, behind: string])[] = [
  ['La liberté d’expression est garantie par la Constitution.', 'celle-ci'], ['Le droit de manifester est garanti par la Constitution.', 'celui-ci'], ['Le pluralisme est un acquis.', 'celui-ci'],
];
const upheld: readonly ((pronoun: string) => string)[] = [
  (pronoun) => `L’UE demande que ${pronoun} soit ${pronoun === 'celle-ci' ? 'respectée' : 'respecté'}.`,
  (pronoun) => `L’UE s’attend à ce que ${pronoun} soit ${pronoun === 'celle-ci' ? 'respectée' : 'respecté'}.`,
];

/** A crowd, and what is asked for it. */
const crowds = ['Plus de 1 400 personnes restent emprisonnées pour des motifs politiques.', 'Plus de 1 400 personnes demeurent incarcérées pour des motifs politiques.'];
const freed = ['Elles doivent être libérées.', 'Elles doivent toutes être libérées.', 'L’UE exige leur libération.'];

describe('reading: whose case an ask is in French, by things and by people', () => {
  testGrid('things of somebody', arrest, cells(ofPerson, 'case'));
  testGrid('laws that are counted, and what a State gives', arrest, cells(ofState, 'situation'));
  testGrid('what is not to happen again', arrest, cells(ofCountry, 'situation'));
  testGrid('a right named before', arrest, told.flatMap(([before, pronoun]) => upheld.map((ask) => ({ sentence: `${before} ${ask(pronoun)}`, expected: ['situation'] }))));
  testGrid('a crowd counted before', arrest, crowds.flatMap((before) => freed.map((ask) => ({ sentence: `${before} ${ask}`, expected: ['situation release'] }))));
  testGrid('restraint is asked of all', arrest, [{ sentence: 'Tous doivent faire preuve de retenue.', expected: ['situation'] }, { sentence: 'Toutes doivent faire preuve de retenue.', expected: ['situation'] }]);
});
