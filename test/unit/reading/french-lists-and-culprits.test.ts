import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* In French: some of those for whom something is asked, by name, and those who did it; places somebody goes to; what a communiqué asks. People and cases are invented. */

const before = '# Bénin : déclaration du porte-parole sur les arrestations de Parakou\n\n';

/** The people of a statement with their roles. */
function peopleIn(sentence: string): string {
  return readingOf(before + sentence).reading.people.map(({ name, role }) => `${name} ${role}`).join(', ');
}

/** The words of each ask of a statement. */
function asksIn(sentence: string): string[] {
  const { reading, words } = readingOf(before + sentence);
  return reading.recommendations.map(words);
}

describe('French: lists of people, and who did it', () => {
  const roles = [
    ['Hervé Tossou other', 'L’UE demande que les coupables, parmi lesquels Hervé Tossou, soient jugés.'],
    ['Paul Adjovi defender, Hervé Tossou other, Luc Zinsou other', 'Les assassins de Paul Adjovi, dont Hervé Tossou et Luc Zinsou, n’ont pas été inquiétés.'],
    ['Paul Adjovi defender', 'Les assassins de six journalistes, dont Paul Adjovi, n’ont pas été inquiétés.'],
    ['Luc Zinsou other', 'L’UE salue la condamnation des auteurs du crime, notamment de Luc Zinsou.'],
    ['Paul Adjovi defender', 'Les auteurs de la pétition, dont Paul Adjovi, ont été arrêtés.'],
    ['Luc Zinsou official', 'M. Luc Zinsou, président du Comité militaire pour le salut national, a signé le décret.'],
    ['Jeanne Kodjo defender', 'Mme Jeanne Kodjo, présidente du Comité pour les terres de Savalou Kpota, a été arrêtée.'],
    ['Abel Kodjo defender', 'M. Abel Kodjo a été abattu alors qu’il se rendait à Grand Popo pour témoigner.'],
  ] as const;
  for (const [expected, sentence] of roles) it(sentence, () => { assert.equal(peopleIn(sentence), expected); });

  it('takes no one on whom an official with a name speaks for an official', () => {
    const { reading } = readingOf('# Déclaration du haut représentant Josef Brandauer sur Victor Uwera\n\nL’UE suit l’affaire.');
    assert.ok(reading.people.every(({ name, role }) => name !== 'Victor Uwera' || role === 'defender'));
  });
});

describe('French: where an ask ends', () => {
  const asks = [
    ['L’UE appelle à libérer les personnes arrêtées pour avoir manifesté, dont Mme Jeanne Kodjo.', ['appelle à libérer les personnes arrêtées pour avoir manifesté, dont Mme Jeanne Kodjo']],
    ['L’UE demande la libération de tous les détenus, dont Paul Adjovi.', ['demande la libération de tous les détenus, dont Paul Adjovi']],
    ['L’UE demande la libération de tous les détenus, dont le procès s’ouvre demain.', ['demande la libération de tous les détenus']],
    ['L’UE invite le Bénin à laisser la presse travailler sans crainte, que ce soit en ligne ou sur le terrain.', ['invite le Bénin à laisser la presse travailler sans crainte, que ce soit en ligne ou sur le terrain']],
    ['Le communiqué invite enfin le Bénin à libérer les détenus.', ['invite enfin le Bénin à libérer les détenus']],
  ] as const;
  for (const [sentence, expected] of asks) it(sentence, () => { assert.deepEqual(asksIn(sentence), expected); });

  const said = [
    ['situation other', 'L’UE demande au Bénin de tenir compte de ces préoccupations.'],
    ['situation respect-rights', 'L’UE demande au Bénin de tenir ses engagements.'],
    ['situation access', 'L’UE invite le Bénin à recevoir au plus vite la Haut-Commissaire aux droits de l’homme.'],
    ['situation fair-trial', 'L’UE exhorte le Bénin à ne plus traduire de civils devant les tribunaux militaires.'],
  ] as const;
  for (const [expected, sentence] of said) it(sentence, () => { assert.equal(saidIn(before, sentence), expected); });
});
