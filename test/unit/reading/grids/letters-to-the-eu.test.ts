import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Texts of organisations that no lexicon knows, and letters to the EU: whose they are, and that what is asked of the reader is asked of the EU. */

const organisations = ['Casa Libre International', 'The Tribune for Asian Prisoners of Conscience', 'The Andes-Europe Platform', 'Gulf Forum for Rights', 'The Women’s Network for Peace in Kivu'];
const titles = ['Mexico: Free Ana Duarte', 'EU: Leaders must not leave Mexico in silence', 'Press release: Ana Duarte arrested'];
const says = [
  '% is shocked by the arrest of Ana Duarte in Oaxaca.', '% deplores the arrest of Ana Duarte in Oaxaca.', '% has learned that Ana Duarte was arrested in Oaxaca.', '% calls on the authorities of Mexico to release Ana Duarte.', 'Ana Duarte must be released at once, % said today.',
];

function textOf(title: string, first: string): string {
  return `${title}\n\n8 June 2021\n\n${first}\n\nThe Mexican authorities must drop all charges against her.\n`;
}

/** Who a letter greets, with the lines above, where the address stands there. */
const greetings = ['Dear High Representative Lindqvist,', 'Ms Margarete Lindqvist\nHigh Representative of the Union for Foreign Affairs\nBrussels\n\nDear Ms Lindqvist,', 'Dear Commissioner Berg,', 'Your Excellency High Representative Lindqvist,'];
const askOfReader = ['We urge you to raise his case in Manama.', 'We call on you to press the Bahraini authorities for his release.', 'We further ask that you meet his family.', 'You should insist on his release.', 'We therefore call on you to:\n\n- press the authorities for his release;\n- ask to visit him in prison.'];

describe('Letters to the EU and texts of organisations, in a grid', () => {
  it(`${organisations.length * titles.length * says.length} texts are the organisation’s, and ask what they ask`, () => {
    const misread = organisations.flatMap((who) => titles.flatMap((title) => says.flatMap((first) => {
      const text = textOf(title, first.replace('%', first.startsWith('%') ? who : who.replace(/^The /u, 'the ')));
      const { level, recommendations } = readingOf(text).reading;
      return level === 'ngo' && recommendations.length > 0 ? [] : [`${level ?? 'none'}, ${recommendations.length}: ${text}`];
    })));
    assert.deepEqual(misread, []);
  });

  it(`${greetings.length * askOfReader.length} letters ask nothing of those in power but what they ask of them`, () => {
    const misread = greetings.flatMap((greeting) => askOfReader.flatMap((ask) => {
      const text = `${greeting}\n\nDr Jalil Al-Mutawwa has been in prison in Bahrain since 2011.\n\n${ask}\n\nThe Bahraini authorities must free him at once.\n`;
      const { level, recommendations } = readingOf(text).reading;
      return level === 'ngo' && recommendations.length === 1 ? [] : [`${level ?? 'none'}, ${recommendations.length}: ${text}`];
    }));
    assert.deepEqual(misread, []);
  });

  it('asks of those in power what whoever writes urges them to do, where a verb needs no subject', () => {
    const { recommendations } = readingOf('# Declaración sobre la detención de Domingo Xol\n\nSeñor Presidente: UNIÓN EUROPEA\n\nDomingo Xol fue detenido en Cobán.\n\nInstamos a las autoridades guatemaltecas a liberarlo de inmediato.\n').reading;
    assert.equal(recommendations.length, 1);
  });

  it('a speech to the chair of a council is no letter', () => {
    assert.equal(readingOf('# HRC 54 – EU Statement on Togo\n\nMr President,\n\nThe EU urges you to give the floor to defenders. Togo must release Ana Duarte.\n').reading.level, 'multilateral');
  });
});
