import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Subjects behind the verb of a relative clause: whoever suffered something is concerned, whoever did it is not. People and places are invented. */

const french = '# Togo : déclaration du porte-parole sur la situation dans le pays\n\n';
const spanish = '# Togo: declaración del portavoz sobre la situación del país\n\n';

describe('Whom something was done to, behind the verb', () => {
  const rows = [
    [french, 'Ana Silva defender', 'L’UE condamne l’agression qu’a subie l’avocate Ana Silva.'],
    [french, 'Paul Meyer defender', 'L’UE condamne l’agression qu’a subie l’enquêteur Paul Meyer, de la Commission des droits de l’homme.'],
    [french, 'Paul Meyer defender', 'L’UE condamne l’attaque dont a fait l’objet le journaliste Paul Meyer.'],
    [french, 'Ana Silva defender', 'L’UE s’inquiète des menaces qu’a reçues l’avocate Ana Silva.'],
    [french, 'Paul Meyer official', 'L’UE condamne l’arrestation qu’a ordonnée le juge Paul Meyer.'],
    [french, 'Paul Meyer other', 'L’UE rappelle la plainte qu’a déposée l’avocat Paul Meyer.'],
    [spanish, 'Ana Silva defender', 'La UE condena la agresión que sufrió la abogada Ana Silva.'],
    [spanish, 'Pablo Meyer defender', 'La UE condena la agresión que ha sufrido el investigador Pablo Meyer, de la Comisión de Derechos Humanos.'],
    [spanish, 'Ana Silva defender', 'La UE lamenta las amenazas que ha recibido la abogada Ana Silva.'],
    [spanish, 'Pablo Meyer official', 'La UE condena la detención que ordenó el juez Pablo Meyer.'],
  ] as const;
  for (const [before, expected, sentence] of rows) it(sentence, () => assert.equal(readingOf(before + sentence).reading.people.map(({ name, role }) => `${name} ${role}`).join(', '), expected));
});
