import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What is told in the conditional, what is watched, and by whom; people and cases are invented. */

const before = '# Togo : déclaration de la porte-parole sur M. Kossi Amouzou\n\nM. Kossi Amouzou, avocat, a été arrêté le 3 mai. ';

describe('Hearsay in the conditional, by what is told of people', () => {
  const rows = [
    ['doubt', 'Les deux hommes risqueraient la torture.'],
    ['doubt', 'Il vivrait caché depuis son départ.'],
    ['doubt', 'M. Amouzou ne s’alimenterait plus depuis lundi.'],
    ['doubt', 'Il porterait des traces de coups.'],
    ['doubt', 'On lui ferait grief d’avoir écrit sur la mine.'],
    ['doubt', 'Les gardiens lui interdiraient toute visite.'],
    ['doubt', 'Un article serait en cause.'],
    ['', 'Si la loi passait, deux cents associations risqueraient la fermeture.'],
    ['', 'Sans cette aide, il vivrait caché.'],
    ['', 'Une grâce mettrait fin à cette affaire.'],
    ['doubt', 'Ces arrestations s’apparentent à une répression.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});

describe('What is watched, and taken seriously', () => {
  const rows = [
    ['vague-follow-up', 'Les autorités françaises suivent avec attention la situation de M. Amouzou.'],
    ['', 'Les autorités togolaises suivent avec attention la situation de M. Amouzou.'],
    ['vague-follow-up', 'L’UE suit l’état de santé des détenus grâce à ses échanges avec les familles.'],
    ['', 'L’UE suit la ligne fixée par le Conseil.'],
    ['', 'La police suit l’enquête.'],
    ['note-taking', 'Nos gouvernements prennent cette affaire très au sérieux.'],
    ['note-taking', 'L’UE prend cette affaire avec le plus grand sérieux.'],
    ['vague-follow-up', 'Nous restons mobilisés sur ce cas.'],
    ['', 'Nous restons mobilisés à tous les niveaux.'],
    ['', 'L’UE demeurera mobilisée, notamment grâce à ses observateurs.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});
