import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Reports of agencies on what a third State asks: its government stands behind the line of place and date. */

function asksIn(language: string, title: string, text: string): string[] {
  return readingOf(`---\nlanguage: ${language}\n---\n# ${title}\n\n${text}\n`).reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`);
}

describe('What third States ask in reports that begin with place and date', () => {
  const title = 'Noruega reprocha a Bielorrusia el juicio contra una abogada';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['OSLO, 4 de junio (Redacción) — El Gobierno de Noruega deploró hoy la detención de la abogada Olga Maslak en Bielorrusia y exhortó a las autoridades de Minsk a ponerla en libertad.', ['case release']],
    ['Oslo, 4 may.- El Gobierno de Noruega manifestó este lunes su «honda inquietud» por la detención de la abogada Olga Maslak en Bielorrusia y llamó a las autoridades de Minsk a liberarla.', ['case release']],
    ['Oslo – Noruega condenó la detención de la abogada Olga Maslak en Bielorrusia.\n\nNoruega insta al Gobierno de Bielorrusia a que libere a Maslak.', ['case release']],
    ['Minsk, 4 de junio – El Gobierno de Bielorrusia exigió a los abogados que callen.', []],
  ];
  for (const [text, asks] of cases) it(text, () => assert.deepEqual(asksIn('es', title, text), asks));

  it('in French', () => {
    const text = 'BERNE, 4 juin – La Suisse a condamné mardi l’arrestation de l’avocate Olga Maslak au Bélarus.\n\nLa Suisse appelle le gouvernement du Bélarus à la libérer.';
    assert.deepEqual(asksIn('fr', 'La Suisse réagit à une arrestation au Bélarus', text), ['case release']);
  });
});
