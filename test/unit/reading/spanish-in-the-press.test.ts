import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What Spanish press articles have around a statement, and by which words they tell of the EU. */

function read(text: string) {
  const source = `---\nlanguage: es\n---\n${text}\n`;
  return { source, ...readingOf(source) };
}

function askedIn(text: string): string[] {
  const { source, reading } = read(text);
  return reading.recommendations.map(({ start, end }) => source.slice(start, end));
}

function peopleIn(text: string): string[] {
  return read(text).reading.people.map(({ name, role }) => `${name} ${role}`);
}

function hedgesIn(text: string): string[] {
  return read(`# La UE y Togo\n\n${text}`).reading.hedges.map(({ kind }) => kind);
}

describe('Asks in Spanish press articles behind a clause, and of those who trust', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // When the strikes began is told of them, and not of the ask.
    ['La Unión Europea ha condenado el arresto de Kofi Ayité en Togo, donde las huelgas duran ya un mes, y ha pedido a las autoridades que lo liberen.', ['pedido a las autoridades que lo liberen']],
    ['La Unión Europea, que condena el arresto, ya ha pedido su libertad.', []],
    ['La Unión Europea manifestó su confianza en que el Gobierno libere a Kofi Ayité.', ['manifestó su confianza en que el Gobierno libere a Kofi Ayité']],
    ['Su abogado manifestó su confianza en que el juez lo libere.', []],
    // What is asked for stands behind whoever is asked.
    ['La Unión Europea condena el arresto de Kofi Ayité en Togo, que dirigía una huelga, y pide a las autoridades su libertad.', ['pide a las autoridades su libertad']],
    ['La liberación de Kofi Ayité, reclama la UE a las autoridades togolesas.', ['La liberación de Kofi Ayité']],
  ];
  for (const [text, asks] of cases) it(text, () => assert.deepEqual(askedIn(`# La UE condena un arresto en Togo\n\n${text}`), asks));
});

describe('People in Spanish press articles', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a list of cases', 'La UE recordó los casos de Maryna Kavalchuk, Pedro Hurski y Ihar Lapo, presos desde mayo.', ['Maryna Kavalchuk defender', 'Pedro Hurski defender', 'Ihar Lapo defender']],
    ['who wrote the article', 'Por: Lucía Andrade Paz\n\nLa CIDH condena el asesinato de Héctor Quiñones Mina.', ['Héctor Quiñones Mina defender']],
    ['what wrote the article', 'Por Redacción Ribera\n\nLa CIDH condena el asesinato de Héctor Quiñones Mina.', ['Héctor Quiñones Mina defender']],
    ['an office of the EU before a comma', 'La UE condenó el arresto de Azamat Kalykov antes de la visita de la Alta Representante, Ingrid Solheim.', ['Azamat Kalykov defender', 'Ingrid Solheim official']],
    ['who heads the EU’s diplomacy before a comma', 'La jefa de la diplomacia europea, Ingrid Solheim, pidió la libertad de Ana Duarte.', ['Ingrid Solheim official', 'Ana Duarte defender']],
    ['an office of the EU beside an attack', 'La UE condenó el ataque contra Ana Duarte, dijo el portavoz del bloque, Pavel Hruby.', ['Ana Duarte defender', 'Pavel Hruby official']],
  ];
  for (const [what, text, people] of cases) it(what, () => assert.deepEqual(peopleIn(`# Nota\n\n${text}`), people));

  it('not one for whom a paragraph begins', () => {
    assert.deepEqual(peopleIn('# Nota\n\nPor Ana Duarte, que sigue presa, la UE pide clemencia.'), ['Ana Duarte defender']);
  });
});

describe('Hedges in Spanish press articles', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['La UE recibió información según la cual agentes entraron en la casa de Ana Duarte.', ['doubt']],
    ['La UE pide que se investiguen las denuncias según las cuales Ana Duarte fue golpeada.', []],
    ['Las amenazas serían obra de grupos armados.', ['doubt']],
    ['Expresar una opinión nunca puede ser motivo de cárcel.', []],
    ['La UE dijo que está «siguiendo de cerca» el juicio de Ana Duarte.', ['vague-follow-up']],
    ['La UE aseguró que «sigue con atención» el juicio de Ana Duarte.', ['vague-follow-up']],
    ['La UE «toma nota» de la sentencia contra Ana Duarte.', ['note-taking']],
    ['El ministro dijo que «confía en que» los jueces acierten.', []],
  ];
  for (const [text, kinds] of cases) it(text, () => assert.deepEqual(hedgesIn(text), kinds));
});

describe('Who asks in Spanish press articles', () => {
  const lead = '# La UE condena el arresto de una abogada\n\nLa Unión Europea condenó este martes el arresto de la abogada Eva Rey.\n\n';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['El comunicado insta a las autoridades a liberarla.', ['insta a las autoridades a liberarla']],
    ['Un comunicado del Gobierno pide a los medios que se registren.', []],
    ['El comunicado de la familia pide que se la libere.', []],
    ['Los diplomáticos europeos piden que se la libere.', ['piden que se la libere']],
    ['Las embajadas de Suecia, Italia y Alemania pidieron que se la libere.', ['pidieron que se la libere']],
    ['«La UE espera que las autoridades la liberen», ha recalcado el servicio diplomático europeo.', ['espera que las autoridades la liberen']],
  ];
  for (const [text, asks] of cases) it(text, () => assert.deepEqual(askedIn(lead + text), asks));
});

describe('Spanish asks behind what opens their sentence', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Mientras tanto, las autoridades deben dejarla en libertad.', ['las autoridades deben dejarla en libertad release']],
    ['Es preciso sancionar a los que la mataron.', ['Es preciso sancionar a los que la mataron investigate']],
    ['La UE insta al Congreso a que no la promulgue.', ['insta al Congreso a que no la promulgue law']],
    ['La UE pide que se la juzgue con todas las garantías.', ['pide que se la juzgue con todas las garantías fair-trial']],
  ];
  for (const [text, asks] of cases) {
    it(text, () => {
      const { source, reading } = read(`# La UE, sobre Eva Rey\n\n${text}`);
      assert.deepEqual(reading.recommendations.map(({ start, end, ask }) => `${source.slice(start, end)} ${ask}`), asks);
    });
  }
});
