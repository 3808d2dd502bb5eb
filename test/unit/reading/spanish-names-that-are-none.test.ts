import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Capitals in Spanish statements that are nobody's name, and two surnames behind one honorific; sentences of our own. */

const title = '---\nlanguage: es\n---\n# Honduras: Declaración de la portavoz sobre la detención de Melba Guillén Arzú y Amílcar Norales\n\n';

function namesIn(sentence: string): string {
  return readingOf(title + sentence).reading.people.map(({ name }) => name).join(', ');
}

describe('Spanish capitals that are nobody’s name', () => {
  const rows = [
    'La presidenta del Consejo de Ancianos, Melba Guillén Arzú, y el tesorero del Patronato Comunal, Amílcar Norales, fueron detenidos.',
    'La decisión del Registro de Sociedades fue apelada por Melba Guillén Arzú y Amílcar Norales.',
    'Preocupa la detención de Melba Guillén Arzú y Amílcar Norales. Señora Experta: ¿qué puede hacerse?',
    'Instamos a las autoridades a liberar a todos los detenidos, incluidos los Sres. Guillén y Norales.',
    'Preocupa la detención de Melba Guillén Arzú y Amílcar Norales, premiados en el Mediterráneo.\n\nConfigurar Aceptar',
  ];
  for (const sentence of rows) it(`finds the two alone: ${sentence}`, () => assert.equal(namesIn(sentence), 'Melba Guillén Arzú, Amílcar Norales'));
  it('still joins two surnames of one person', () => assert.equal(namesIn('Preocupa también la suerte de Ramón Orellana y Pineda.'), 'Melba Guillén Arzú, Amílcar Norales, Ramón Orellana y Pineda'));
});
