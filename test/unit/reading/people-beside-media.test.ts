import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Names beside words for what appears on the internet, offices in bodies of parliaments, and people whose safety is asked for; French and Spanish. */

function peopleIn(language: string, text: string): string {
  return readingOf(`---\nlanguage: ${language}\n---\n# ${text}\n`).reading.people.map(({ name, role }) => `${name} ${role}`).join(', ');
}

describe('People and what they work for', () => {
  const rows = [
    ['es', 'Nurbek Asanaliev defender', 'La OSCE, sobre un periodista\n\nNurbek Asanaliev, redactor del sitio de noticias Jany Kabar, fue detenido.'],
    ['es', 'Nurbek Asanaliev defender', 'La OSCE, sobre un periodista\n\nNurbek Asanaliev, fundador del canal en línea Ashyk Mikrofon, fue detenido.'],
    ['es', 'Nurbek Asanaliev defender', 'La OSCE, sobre un periodista\n\nNurbek Asanaliev, conductor del pódcast Ashyk Mikrofon, fue detenido.'],
    ['fr', 'Nurbek Asanaliev defender', 'L’OSCE, sur un journaliste\n\nNurbek Asanaliev, fondateur de la chaîne en ligne Ashyk Mikrofon, a été arrêté.'],
    ['fr', 'Nurbek Asanaliev defender', 'L’OSCE, sur un journaliste\n\nNurbek Asanaliev, présentateur de l’émission Ashyk Söz, a été arrêté.'],
  ] as const;
  for (const [language, expected, text] of rows) it(text.slice(text.indexOf('\n') + 2), () => assert.equal(peopleIn(language, text), expected));
});

describe('Who presides over a body of a parliament, and of an association', () => {
  const rows = [
    ['Marjut Salonen official', 'Marjut Salonen, presidenta de la Subcomisión de Derechos Humanos del Parlamento Europeo, condena la detención.'],
    ['Hans Kemper official', 'Hans Kemper, copresidente de la Delegación para las Relaciones con Guinea, condenó la detención.'],
    ['Roswitha Kemper official', 'La comisionada del Gobierno Federal para la Política de Derechos Humanos y la Ayuda Humanitaria del Ministerio Federal de Relaciones Exteriores, Roswitha Kemper, celebró la decisión.'],
    ['Ana Duarte defender', 'Ana Duarte, presidenta de la Asociación de Mujeres de Labé, fue detenida.'],
    ['Ana Duarte defender', 'Ana Duarte, presidenta de la Comisión de Derechos Humanos del Colegio de Abogados, fue detenida.'],
  ] as const;
  for (const [expected, text] of rows) it(text, () => assert.equal(peopleIn('es', `Sobre la situación en Guinea\n\n${text}`), expected));
});

describe('Whose integrity is asked for', () => {
  it('is a person', () => assert.equal(peopleIn('es', 'Haití\n\nLa Comisión pide a Haití que proteja la vida y la integridad personal de Yolette Exantus.'), 'Yolette Exantus defender'));
  it('and an organisation, whose staff it is', () => assert.equal(peopleIn('es', 'Haití\n\nEl personal de Tierra Libre fue detenido.'), ''));
});
