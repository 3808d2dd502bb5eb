import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* "An inquiry was opened. It must be independent": what an inquiry into the case is to be like, said of a pronoun or of no subject at all. */

interface Language {
  readonly text: string;
  readonly told: readonly string[];
  readonly asks: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  English: {
    text: '# Togo: Statement by the Spokesperson on the killing of Ana Mensah\n\nThe European Union condemns the killing of the human rights defender Ana Mensah on Monday.',
    told: ['An inquiry was opened on Tuesday.', 'The EU takes note that the prosecutor has opened an investigation.', 'The police are investigating her death.'],
    asks: ['It must be independent and impartial.', 'The EU calls on the authorities to ensure that it is independent, thorough and transparent.', 'It is essential that it be swift and transparent.', 'This must be completed without delay.', 'We urge the authorities to conclude it swiftly.', 'It has to be thorough.', 'Its results should be made public.', 'The investigation must spare nobody.'],
  },
  French: {
    text: '# Togo : Déclaration de la porte-parole sur le meurtre d’Ana Mensah\n\nL’Union européenne condamne le meurtre de la défenseure des droits humains Ana Mensah, survenu lundi.',
    told: ['Une enquête a été ouverte mardi.', 'L’UE prend note de l’ouverture d’une enquête par le procureur.'],
    asks: ['Elle doit être indépendante et impartiale.', 'L’UE appelle les autorités à veiller à ce qu’elle soit indépendante et transparente.', 'Celle-ci doit être menée sans délai.', 'Ses résultats devraient être rendus publics.'],
  },
  Spanish: {
    text: '# Honduras: Declaración de la portavoz sobre el asesinato de Berta Lanza\n\nLa Unión Europea condena el asesinato de la defensora de derechos humanos Berta Lanza, ocurrido el lunes.',
    told: ['El martes se abrió una investigación.', 'La UE toma nota de la apertura de una investigación por la Fiscalía.'],
    asks: ['Debe ser independiente e imparcial.', 'La UE insta a las autoridades a velar por que sea independiente y transparente.', 'Esperamos que se lleve a cabo con rapidez.', 'Pedimos que sea independiente.', 'Esta debe llevarse a cabo sin demora.'],
  },
};

describe('An inquiry by pronoun', () => {
  for (const [name, { text, told, asks }] of Object.entries(languages)) it(`is one into the case: ${name}`, () => {
    for (const before of told) for (const ask of asks) {
      const whole = `${text} ${before} ${ask}\n`;
      const found = readingOf(whole).reading.recommendations.filter(({ end }) => end > whole.indexOf(ask));
      assert.deepEqual(found.map(({ scope }) => scope), ['case'], whole);
    }
  });

  it('is none where a law was told of last', () => {
    const text = '# Togo: Statement by the Spokesperson on the law on associations\n\nThe European Union follows the inquiry into the death of Ana Mensah. Parliament has before it a bill on the press. It must be transparent.\n';
    assert.deepEqual(readingOf(text).reading.recommendations.filter(({ scope }) => scope === 'case'), []);
  });
});
