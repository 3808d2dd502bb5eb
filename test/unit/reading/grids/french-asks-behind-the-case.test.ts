import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Whose case an ask is in French, where nothing but its own words or the ask before tells: gestures, those who are to blame, clauses with a subject of their own, nouns behind what is told of somebody. */

const statements = {
  detained: '# Togo : déclaration de la porte-parole sur l’arrestation d’Afi Mensah\n\nLa défenseure des droits humains Afi Mensah a été arrêtée mardi à Lomé.',
  striking: '# Iran : situation de Mme Leila Farhadi\n\nMme Leila Farhadi, avocate, observe une grève de la faim depuis le 3 mai à la prison d’Evin.',
  killed: '# Mexique : déclaration sur l’assassinat de Pedro Tecuapa\n\nLe journaliste Pedro Tecuapa a été assassiné le 3 avril à Iguala.',
  attacked: '# Kenya : déclaration locale\n\nDes inconnus ont agressé l’avocate Wanjiru Kamau le 30 juillet devant son bureau de Nairobi.',
} as const;

/** Asks, the statements that they stand in, and the first letters of their scopes. */
const rows: readonly (readonly [asks: string, scopes: string, ...where: (keyof typeof statements)[]])[] = [
  ['L’UE appelle à un geste d’apaisement.', 'c', 'detained', 'striking'],
  ['Un geste humanitaire serait le bienvenu.', 'c', 'detained', 'striking'],
  ['L’UE espère qu’une issue favorable sera trouvée.', 'c', 'detained', 'striking'],
  ['Ce traitement doit cesser.', 'c', 'detained', 'striking'],
  ['L’UE demande aux autorités de mettre fin à cette situation.', 'c', 'detained', 'striking'],
  ['Elle appelle les autorités à y remédier.', 'c', 'striking', 'attacked'],
  ['Ses conditions de détention sont alarmantes. L’UE appelle les autorités à améliorer celles-ci.', 'c', 'detained', 'striking'],
  ['L’UE demande qu’elle recouvre une pleine liberté de mouvement.', 'c', 'detained'],
  ['L’UE appelle le gouvernement à ne plus recourir à la législation antiterroriste. Elle demande que l’interdiction de voyager visant Mme Mensah soit levée et que ses avoirs soient débloqués.', 'scc', 'detained'],
  ['Tous les responsables doivent rendre des comptes.', 'c', 'killed', 'attacked'],
  ['L’UE demande que l’enquête aboutisse et que tous les responsables rendent des comptes.', 'cc', 'killed', 'attacked'],
  ['L’UE appelle à faire exécuter le mandat d’arrêt contre l’assassin.', 'c', 'killed'],
  ['L’UE demande l’ouverture d’une commission d’enquête indépendante.', 'c', 'killed'],
  ['L’UE demande la publication des conclusions de la commission d’enquête.', 'c', 'killed'],
  ['L’UE demande que les faits soient élucidés et que les forces de l’ordre s’abstiennent de tout usage disproportionné de la force.', 'cs', 'killed', 'attacked'],
  ['L’UE demande qu’une enquête soit ouverte et que le mécanisme de protection soit doté de moyens suffisants.', 'cs', 'killed', 'attacked'],
  ['L’UE demande que l’enquête aboutisse et que le calme soit rétabli.', 'cs', 'killed', 'attacked'],
  ['L’UE demande sa libération, ainsi que la levée de l’état d’urgence.', 'cs', 'detained'],
  ['L’UE demande sa libération et l’arrêt des hostilités.', 'cs', 'detained'],
  ['L’UE appelle à la libération de Mme Mensah, dont l’état de santé se dégrade, et à l’abrogation de la loi sur les associations.', 'cs', 'detained'],
  ['L’UE demande la libération de Mme Mensah, qui n’a commis aucun crime, et la levée des restrictions imposées aux médias.', 'cs', 'detained'],
];

describe('French asks behind the case', () => {
  it('are whose their words tell', () => {
    const wrong: string[] = [];
    for (const [asks, scopes, ...where] of rows) {
      for (const place of where) {
        const found = readingOf(`${statements[place]} ${asks}\n`).reading.recommendations.map(({ scope }) => scope.charAt(0)).join('');
        if (found !== scopes) wrong.push(`${place}: ${asks} ${found}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('undo a closure and repeal a law as two', () => {
    const { reading } = readingOf('# Russie : dissolution du Centre Sakharov\n\nL’UE demande à la Russie de revenir sur cette décision et d’abroger la loi sur les agents de l’étranger.\n');
    assert.deepEqual(reading.recommendations.map(({ ask }) => ask), ['enabling-space', 'law']);
  });
});
