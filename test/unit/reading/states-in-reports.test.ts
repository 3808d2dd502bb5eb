import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Reports on what a third State asks, whose government stands behind the line of place and date, and on what the institutions ask that watch over rights in a country. */

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

describe('What Spanish institutions ask that watch over rights, and the EU beside them', () => {
  const title = 'Una abogada amenazada';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Tras las amenazas de muerte contra la abogada Rosa Catari, la Defensoría del Pueblo pidió a las autoridades que protejan a Catari.', ['case protect']],
    ['La abogada Rosa Catari fue amenazada.\n\nEl Procurador de los Derechos Humanos exhortó a la policía a proteger a Catari.', ['case protect']],
    ['La abogada Rosa Catari fue amenazada.\n\nLa Comisión Nacional de los Derechos Humanos (CNDH) solicitó a la fiscalía que investigue las amenazas contra Catari.', ['case investigate']],
    ['La UE condena las amenazas contra la abogada Rosa Catari. La Defensoría del Pueblo pidió a las autoridades que protejan a Catari.', []],
    ['La UE condena las amenazas contra la abogada Rosa Catari. La UE se une a lo que han pedido la Defensoría del Pueblo y sus oficinas.', []],
    ['La UE pide a las autoridades que se aclare el asesinato de la abogada Rosa Catari y los culpables comparezcan ante un juez.', ['case investigate']],
    ['La UE condena las amenazas contra la abogada Rosa Catari, por lo que pide a las autoridades que la protejan.', ['case protect']],
  ];
  for (const [text, asks] of cases) it(text, () => assert.deepEqual(asksIn('es', title, text), asks));
});
