import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Spanish, by what is joined: a verb of asking behind a relative clause, a verb that a comma stands for, what stands between an office or a sentence and a name. */

const before = '# Honduras: declaración local sobre el caso de Ofelia Rentería\n\nLa Sra. Ofelia Rentería, defensora del territorio, fue detenida en Yoro el 3 de mayo.\n\n';

describe('Spanish verbs of asking behind “y”', () => {
  const rows = [
    ['situation protect', 'Expresan su preocupación por los defensores de derechos humanos que hoy están amenazados, y exhortan a las autoridades a protegerlos.'],
    ['case release', 'La UE lamenta la suerte de los periodistas que siguen presos y pide a las autoridades que los liberen.'],
    ['', 'Los familiares de los estudiantes que siguen presos marcharon el lunes, y piden a las autoridades que los liberen.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Spanish passives whose verb a comma stands for', () => {
  it('are one ask, on the crimes spoken of', () => assert.equal(saidIn(before, 'Piden a las autoridades que todos estos casos sean aclarados y sus autores, juzgados.'), 'case investigate'));
});

describe('Spanish offers and doubts by their form', () => {
  const rows = [
    ['softener', 'Las Embajadas hacen saber a las autoridades que están dispuestas a trabajar con ellas.'],
    ['softener', 'Nos comprometemos a colaborar con el Gobierno.'],
    ['', 'El Gobierno se compromete a colaborar con la Relatora.'],
    ['doubt', 'Otros tres seguirían detenidos.'],
    ['vague-follow-up', 'La UE sigue su caso con la máxima atención.'],
    ['', 'Los diplomáticos siguieron el juicio.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('People in Spanish statements behind an office or a sentence', () => {
  const named = (body: string): string => readingOf(`---\nlanguage: es\n---\n# Declaración local\n\n${body}\n`).reading.people.map(({ name, role }) => `${name} (${role})`).join(', ');
  const rows = [
    ['Darío Juárez (defender), Ana Ticona (defender)', 'Ayer fueron condenados a veinte años de cárcel Darío Juárez y Ana Ticona.'],
    ['Carmen Elena Burgos (defender)', 'Fue detenida la exministra de Educación Carmen Elena Burgos.'],
    ['', 'La UE se solidariza con los asentamientos de Yasy Cañy.'],
  ] as const;
  for (const [expected, body] of rows) it(`${expected}: ${body}`, () => assert.equal(named(body), expected));
});

describe('Spanish clauses with a subject of their own behind “y”', () => {
  const rows = [
    ['case investigate', 'La UE pide que el ataque sea aclarado y los culpables respondan ante la justicia.'],
    ['situation respect-rights', 'La UE pide que las autoridades y los tribunales respeten la ley.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});
