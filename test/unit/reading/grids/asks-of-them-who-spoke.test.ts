import assert from 'node:assert/strict';
import { misread } from './asks-grid.js';

/* Who “they” are, or a subject left out, behind what opens the sentence: whoever spoke in the sentence before. */

const english = '# Zimbabwe: Statement on the disappearance of Tawanda Chikomo\n\nTwo years ago journalist Tawanda Chikomo was taken in Chitungwiza.\n\n';
const french = '# Tchad : déclaration sur l’arrestation d’Abdelkerim Djibrine\n\nLe syndicaliste Abdelkerim Djibrine a été arrêté lundi.\n\n';
const spanish = '# Bolivia: comunicado sobre la detención de Rubén Mendoza\n\nEl sindicalista Rubén Mendoza fue detenido el lunes.\n\n';

describe('Asks of those who spoke in the sentence before', () => {
  const openers = ['While they are aware that the police have reported to the High Court,', 'Aware that the police have reported to the High Court,', 'Although the police have closed the file,', 'Now that the police have closed the file,', 'Should the police have any information,', 'Together with the family,', 'Mindful of the work of the police,', 'As the police have not answered,'];
  for (const speakers of ['The Heads of Mission', 'The EU missions in Harare', 'The undersigned embassies', 'The EU and its Member States']) it(`are theirs: ${speakers}`, () => assert.deepEqual(misread(english, openers.flatMap((opener) => ['call once again on the authorities to find Mr Chikomo', 'demand his immediate release'].map((ask) => ({ sentence: `${speakers} remain deeply concerned. ${opener} they ${ask}.`, expected: ['case'] })))), []));
  it('are not, where somebody else opens the sentence', () => assert.deepEqual(misread(english, ['While his relatives wait for news, they call on the authorities to find Mr Chikomo.', 'Families may write to the court if they ask the authorities to find Mr Chikomo.'].map((sentence) => ({ sentence: `The Heads of Mission remain deeply concerned. ${sentence}`, expected: [] }))), []));
  it('are theirs in the next sentence too', () => assert.deepEqual(misread(english, ['The Heads of Mission remain deeply concerned. ', ''].map((first) => ({ sentence: `${first}While they are aware that the police have reported to the High Court, they call on the authorities to find Mr Chikomo. They demand his immediate release.`, expected: ['case', 'case'] }))), []));
  it('are those of “les missions”', () => assert.deepEqual(misread(french, ['Elles demandent que M. Djibrine soit libéré.', 'Alors que la police a classé le dossier, elles appellent les autorités à libérer M. Djibrine.', 'À cet égard, elles réclament sa libération immédiate.'].map((sentence) => ({ sentence: `Les missions rappellent que la garde à vue dure deux jours. ${sentence}`, expected: ['case'] }))), []));
  it('are theirs where a subject is left out', () => assert.deepEqual(misread(spanish, ['La Delegación lamenta su detención. Consciente de la labor de la policía, pide que el señor Mendoza sea liberado.', 'Las misiones lamentan su detención. Junto con la familia, exigen su liberación inmediata.', 'Los embajadores lamentan su detención. Vuelven a pedir la liberación del señor Mendoza.', 'Las embajadas lamentan su detención. Por ello, quieren instar a las autoridades a liberar al señor Mendoza.'].map((sentence) => ({ sentence, expected: ['case'] }))), []));
});
