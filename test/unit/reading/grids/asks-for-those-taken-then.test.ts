import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';

/* A row that was read wrong as a whole: those arrested on the day, or on the occasion, that a statement is about are those of the case. */

const heads = {
  en: '# Statement by the Spokesperson on the arrest of Rose Akello\n\nOn Monday the journalist Rose Akello was arrested in Tashkent, Uzbekistan, with others. ',
  fr: '---\nlanguage: fr\n---\n# Déclaration du porte-parole sur l’arrestation de Rose Akello\n\nLundi, la journaliste Rose Akello a été arrêtée à Tachkent, en Ouzbékistan, avec d’autres. ',
  es: '---\nlanguage: es\n---\n# Declaración del portavoz sobre la detención de Rose Akello\n\nEl lunes la periodista Rose Akello fue detenida en Taskent, Uzbekistán, con otras personas. ',
} as const;

type Language = keyof typeof heads;

function scopesIn(language: Language, sentence: string): readonly string[] {
  return read(readStatement(`${heads[language]}${sentence}\n`)).recommendations.map(({ scope }) => scope);
}

const rows: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['en', ['on Monday', 'on 3 May', 'yesterday', 'last week', 'this morning', 'that day', 'during the demonstration', 'at the rally', 'in the raid', 'in the same case'], ['The EU calls for the release of all those arrested *.', 'The authorities must release everyone detained *.', 'Those detained * must have access to a lawyer.']],
  ['fr', ['lundi', 'lundi dernier', 'le 3 mai', 'hier', 'la semaine dernière', 'ce matin', 'ce jour-là', 'lors de la manifestation', 'lors de la perquisition', 'dans la même affaire'], ['L’UE demande la libération de toutes les personnes arrêtées *.', 'Les autorités doivent libérer tous ceux qui ont été arrêtés *.', 'L’UE exhorte les autorités à abandonner les poursuites contre les manifestants arrêtés *.']],
  ['es', ['el lunes', 'el lunes pasado', 'el 3 de mayo', 'ayer', 'la semana pasada', 'esta mañana', 'ese día', 'durante la manifestación', 'en el allanamiento', 'en el mismo caso'], ['La UE pide la liberación de todas las personas detenidas *.', 'Las autoridades deben liberar a todos los que fueron detenidos *.', 'La UE insta a las autoridades a retirar los cargos contra los manifestantes detenidos *.']],
];

describe('Those arrested on the day that a statement is about', () => {
  for (const [language, times, frames] of rows) it(`are those of the case, ${language}`, () => {
    for (const time of times) for (const frame of frames) assert.deepEqual(scopesIn(language, frame.replace('*', time)), ['case'], frame.replace('*', time));
  });

  const others: readonly (readonly [Language, string])[] = [
    ['en', 'The EU calls for the release of all those arrested for their opinions.'],
    ['en', 'The EU calls for the release of all other activists arrested on Monday.'],
    ['fr', 'L’UE demande la libération de toutes les personnes arrêtées depuis le coup d’État.'],
    ['es', 'La UE pide la liberación de todas las personas detenidas por sus opiniones.'],
  ];
  for (const [language, sentence] of others) it(`are not others: ${sentence}`, () => assert.deepEqual(scopesIn(language, sentence), ['situation']));
});
