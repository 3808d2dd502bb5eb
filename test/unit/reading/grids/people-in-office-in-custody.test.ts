import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';

/* A row that was read wrong: deputies and former ministers of whom it is told in other words that they are held are those concerned. */

const rows = [
  ['en', '# Joint Local Statement on the arrest of members of the opposition in The Gambia\n\nThe Heads of Mission note that ', ['the former Minister of Justice of The Gambia, Mr Kebba Jobe,', 'Member of Parliament Kebba Jobe'], ['has been in the custody of the police since Saturday.', 'is in police custody.', 'has been under house arrest since May.', 'was taken away by soldiers.', 'is to be charged.']],
  ['fr', '---\nlanguage: fr\n---\n# Déclaration locale conjointe sur l’arrestation de membres de l’opposition en Gambie\n\nLes chefs de mission constatent que ', ['le député Kebba Jobe', 'l’ancien ministre de la Justice Kebba Jobe'], ['est aux mains de la police depuis samedi.', 'est en garde à vue.', 'a été emmené par des soldats.', 'demeure en prison.', 'n’a plus été revu depuis samedi.', 'a été empêché de quitter le pays.', 'est accusé de trahison.', 'attend son procès en prison.']],
  ['es', '---\nlanguage: es\n---\n# Declaración local conjunta sobre la detención de miembros de la oposición en Gambia\n\nLos jefes de misión constatan que ', ['el diputado Kebba Jobe', 'el exministro de Justicia Kebba Jobe'], ['está en manos de la policía desde el sábado.', 'está bajo custodia.', 'está en arresto domiciliario desde mayo.', 'fue llevado por soldados.', 'no ha sido visto desde el sábado.', 'fue impedido de salir del país.', 'espera su juicio en prisión.']],
] as const;

describe('Somebody in office who is held', () => {
  for (const [language, lead, offices, fates] of rows) it(`is somebody concerned, ${language}`, () => {
    for (const office of offices) for (const fate of fates) {
      const { people } = read(readStatement(`${lead}${office} ${fate}\n`));
      assert.deepEqual(people.map(({ name, role }) => `${name}: ${role}`), ['Kebba Jobe: defender'], `${office} ${fate}`);
    }
  });
});
