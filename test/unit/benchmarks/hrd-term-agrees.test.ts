import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';

/** What a drafter who reads French is told of a French draft. */
function told(sentence: string): string | undefined {
  const text = `---\nlanguage: fr\ncountry: CO\n---\n\n# Colombie : déclaration de la porte-parole sur la Colombie\n\n${sentence}\n`;
  return check(text, { locale: 'fr' }).findings.find(({ rule }) => rule === 'hrd-term')?.message.replaceAll('\u00A0', ' ');
}

describe('hrd-term, in French', () => {
  const forms: Readonly<Record<string, string>> = {
    'Lucía Bermúdez, blogueuse, a été arrêtée lundi.': 'défenseure des droits humains',
    'La journaliste Lucía Bermúdez a été arrêtée lundi.': 'défenseure des droits humains',
    'Le blogueur Juan Pérez a été arrêté lundi.': 'défenseur des droits humains',
    'Lucía Bermúdez et Ana Ruiz, militantes, ont été arrêtées lundi.': 'défenseures des droits humains',
  };
  for (const [sentence, term] of Object.entries(forms)) {
    it(`is told in the gender of whom it is said: ${sentence}`, () => assert.match(told(sentence) ?? '', new RegExp(`: écrivez « ${term} »\\.$`, 'u')));
  }

  it('is told for both where nothing tells the gender', () => {
    assert.match(told('Mme Lucía Bermúdez a été arrêtée lundi.') ?? '', /Lucía Bermúdez « défenseur ou défenseure des droits humains »/u);
  });
});
