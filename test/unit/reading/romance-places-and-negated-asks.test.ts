import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Names behind affairs and places, and what is not to be done, in French and Spanish; people and places are invented. */

const french = '# Togo : déclaration du porte-parole sur la situation dans le pays\n\nLe procès de plusieurs personnes s’est ouvert mardi à Lomé.\n\n';
const spanish = '# Togo: declaración del portavoz sobre la situación del país\n\nEl juicio de varias personas comenzó el martes en Lomé.\n\n';

describe('Places and people', () => {
  const rows = [
    // What is called by where it happened.
    [french, '', 'L’élection partielle de Rumphi a été émaillée de violences.'],
    [french, '', 'L’affaire dite de Roustavi montre les défauts de la justice.'],
    [french, 'Rey', 'L’affaire de M. Rey montre les défauts de la justice.'],
    [french, 'Paul Rey', 'L’affaire de Paul Rey montre les défauts de la justice.'],
    [spanish, '', 'El llamado caso de Rustavi muestra los defectos de la justicia.'],
    // Who holds an office in a place.
    [spanish, 'Ana Silva Pérez', 'Ayer fue detenida la coordinadora de la Red en Usulután, Ana Silva Pérez, y una hermana suya.'],
    [spanish, 'Pablo Meyer', 'Fue asesinado el delegado de la Procuraduría para la Defensa de los Derechos Humanos en Usulután, Pablo Meyer.'],
    [spanish, '', 'El coordinador en Usulután, San Miguel y Santa Ana fue asesinado.'],
  ] as const;
  for (const [before, expected, sentence] of rows) it(sentence, () => assert.equal(readingOf(before + sentence).reading.people.map(({ name }) => name).join(', '), expected));
});

describe('What is not to be done', () => {
  const rows = [
    [spanish, 'situation respect-rights, situation respect-rights', 'La UE pide al Gobierno que respete la inmunidad de los diputados y no coarte a la prensa.'],
    [spanish, 'situation other', 'La UE pide al Gobierno que dialogue con quienes protestan y no aceptan la ley.'],
    [french, 'situation respect-rights, situation respect-rights', 'L’UE demande que le gouvernement respecte l’immunité des députés et ne bride pas la presse.'],
  ] as const;
  for (const [before, expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});
