import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* "Teachers must be able to do their work": in a statement on somebody's case, what people at large, none of whom was spoken of, are to have is asked for all of them. */

interface Language {
  readonly text: string;
  readonly subjects: readonly string[];
  readonly asks: readonly string[];
  readonly toldOf: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  English: {
    text: '# Togo: Statement by the Spokesperson on the arrest of Ana Mensah\n\nThe police arrested the sociologist Ana Mensah and nine other people on Monday. The EU calls for their immediate release.',
    subjects: ['Teachers', 'Local councils', 'Nurses and doctors', 'Political parties', 'Voters'],
    asks: ['must be able to do their work without fear', 'should regain their buildings', 'must not lose their jobs for what they think', 'need to be heard before their land is taken'],
    toldOf: ['Those arrested must be able to go back to their work', 'Detainees should be able to see their families', 'Ms Mensah and her colleagues must be able to do their work', 'They must be able to do their work'],
  },
  French: {
    text: '# Togo : déclaration de la porte-parole sur l’arrestation d’Ana Mensah\n\nLa police a arrêté lundi la sociologue Ana Mensah et neuf autres personnes. L’UE demande leur libération immédiate.',
    subjects: ['Les enseignants', 'Les conseils municipaux', 'Les universités', 'Les électeurs'],
    asks: ['doivent pouvoir faire leur travail sans crainte', 'devraient retrouver leurs locaux', 'ne doivent pas perdre leur emploi pour leurs idées'],
    toldOf: ['Les dix personnes arrêtées doivent pouvoir reprendre leur travail', 'Mme Mensah et ses collègues doivent pouvoir faire leur travail'],
  },
  Spanish: {
    text: '# Honduras: declaración de la portavoz sobre la detención de Ana Duarte\n\nLa policía detuvo el lunes a la socióloga Ana Duarte y a otras nueve personas. La UE pide su liberación inmediata.',
    subjects: ['Los maestros', 'Los municipios', 'Las universidades', 'Los electores'],
    asks: ['deben poder hacer su trabajo sin miedo', 'deberían recuperar sus locales', 'no deben perder su empleo por sus ideas'],
    toldOf: ['Las diez personas detenidas deben poder volver a su trabajo', 'Ana Duarte y sus colegas deben poder hacer su trabajo'],
  },
};

function scopesOf(whole: string, ask: string): readonly string[] {
  const start = whole.lastIndexOf(ask);
  return readingOf(whole).reading.recommendations.filter(({ end }) => end > start).map(({ scope }) => scope);
}

describe('What people at large own', () => {
  for (const [name, { text, subjects, asks, toldOf }] of Object.entries(languages)) it(`is asked for all of them: ${name}`, () => {
    for (const subject of subjects) for (const ask of asks) assert.deepEqual(scopesOf(`${text}\n\n${subject} ${ask}.\n`, `${subject} ${ask}`), ['situation'], `${subject} ${ask}`);
    for (const ask of toldOf) assert.deepEqual(scopesOf(`${text} ${ask}.\n`, ask), ['case'], ask);
  });

  it('is asked for judges and prosecutors too, where it is their work', () => {
    const ask = 'Judges and prosecutors need to be able to do their work without fear';
    assert.deepEqual(scopesOf(`${languages.English?.text ?? ''}\n\n${ask}.\n`, ask), ['situation']);
  });
});
