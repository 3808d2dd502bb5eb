import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What French reports tell that the EU asked, whose asks pronouns tell, and what others asked. */

const report = '# Togo : inquiétude pour un journaliste\n\nLOMÉ, 3 mai (Agence) – L’Union européenne a dénoncé lundi l’arrestation du journaliste Kossi Amouzou.\n\n';
const statement = '# Togo : déclaration de la porte-parole sur l’arrestation de Kossi Amouzou\n\nL’UE condamne l’arrestation de M. Kossi Amouzou, défenseur des droits de l’homme.\n\n';

const told = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What French reports tell that the EU asked', () => {
  told(report, [
    ['case release', 'L’UE a demandé mardi la libération de M. Amouzou.'],
    ['case release', 'L’UE, par la voix de sa porte-parole, a exhorté le Togo à libérer M. Amouzou.'],
    ['case release', 'L’UE a condamné l’arrestation de l’avocate de M. Amouzou et a exhorté le Togo à le libérer.'],
    ['case release', 'Le Service européen pour l’action extérieure a appelé le Togo à libérer M. Amouzou.'],
    ['case release', 'C’est une injustice, a estimé la porte-parole du Service européen pour l’action extérieure, qui a demandé la libération de M. Amouzou.'],
    ['case release', 'La délégation a renouvelé vendredi son appel à la libération de M. Amouzou.'],
    ['case release', 'La porte-parole a souligné que M. Amouzou devait être libéré.'],
    ['situation law', 'L’UE s’est dite inquiète. Elle a par ailleurs exhorté le gouvernement à abroger la loi.'],
    // Another day, others, and what the EU wants to do itself.
    ['', 'L’UE avait demandé la libération de M. Amouzou.'],
    ['', 'L’UE a appelé à de nombreuses reprises les autorités à libérer M. Amouzou.'],
    ['', 'L’UE a déjà demandé la libération de M. Amouzou.'],
    ['', 'La délégation a demandé à assister au procès de M. Amouzou.'],
    ['', 'L’opposition a demandé la libération de M. Amouzou.'],
    ['', 'La délégation a reçu des familles, qui lui ont demandé la libération de M. Amouzou.'],
    ['', 'Le gouvernement a demandé à l’UE de se taire. Il a exhorté les ambassadeurs à la retenue.'],
  ]);
  told(statement, [
    ['', 'En mai, l’UE a demandé la libération de M. Amouzou.'],
    ['case release', 'L’UE s’attend également à ce que M. Amouzou soit libéré.'],
  ]);
});

describe('For whom pronouns stand in French that ask', () => {
  told(statement, [
    ['situation other', 'Les partenaires soussignés déplorent ces faits. Soucieux du rôle de la société civile, ils appellent le gouvernement à la retenue.'],
    ['case release', 'Dans une lettre au ministre, les ambassadeurs ont protesté. Ils demandent la libération de M. Amouzou.'],
    ['case release', 'Les ambassades sont inquiètes. Elles regrettent le silence du gouvernement. Elles demandent la libération de M. Amouzou.'],
    ['case release', 'La France condamne cette arrestation. Avec ses partenaires, elle exhorte le Togo à libérer M. Amouzou.'],
    ['', 'Le comité de soutien s’est réuni. Il exige la libération de M. Amouzou.'],
    ['', 'Le gouvernement a dissous une association. Il demande aux bailleurs de partir.'],
    ['', 'La communauté de Kara exige la libération de M. Amouzou.'],
    ['', 'Les familles nous demandent de l’aide.'],
  ]);
});

describe('Whose view it is what must be done', () => {
  told(statement, [
    ['', 'Selon l’opposition, le gouvernement doit partir.'],
    ['doubt', 'D’après son avocat, M. Amouzou devrait être libéré.'],
    ['case release', 'Selon l’UE, M. Amouzou doit être libéré.'],
    ['situation other, situation law', 'Ils appellent le gouvernement à la retenue. Ils estiment que la loi doit être abrogée.'],
  ]);
});
