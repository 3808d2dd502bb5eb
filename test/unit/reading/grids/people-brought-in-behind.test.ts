import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Somebody whom a preposition brings in behind what was done to a subject with a name. */

const grids: Readonly<Record<string, { readonly before: readonly string[]; readonly frames: readonly string[]; readonly joined: readonly string[] }>> = {
  English: {
    before: ['Anna Markovskaya was arrested in Minsk on Monday', 'On Monday Anna Markovskaya, a lawyer from Minsk, was arrested'],
    frames: ['in the presence of her lawyer, Pavel Lind.', 'for a post about the Interior Minister, Pavel Lind.', 'outside the house of the Prosecutor General, Pavel Lind.', 'and charged with libel of the oligarch Pavel Lind.', 'during a visit by the head of the mission, Pavel Lind.', 'on the orders of Pavel Lind, the head of the security service.'],
    joined: ['together with her lawyer, Pavel Lind.', 'along with the head of the union, Pavel Lind.', 'and Pavel Lind on Tuesday.', 'as well as her colleague Pavel Lind.', 'for protesting against the detention of Pavel Lind.'],
  },
  French: {
    before: ['Anna Markovskaya a été arrêtée lundi à Minsk'],
    frames: ['en présence de son avocat, Pavel Lind.', 'devant la maison du procureur général, Pavel Lind.', 'pour une publication sur le ministre de l’intérieur, Pavel Lind.', 'sur ordre de Pavel Lind, chef des services de sécurité.'],
    joined: ['avec le syndicaliste Pavel Lind.', 'aux côtés du syndicaliste Pavel Lind.', 'et Pavel Lind mardi.'],
  },
  Spanish: {
    before: ['Anna Markovskaya fue detenida el lunes en Minsk'],
    frames: ['en presencia de su abogado, Pavel Lind.', 'frente a la casa del fiscal general, Pavel Lind.', 'por una publicación sobre el ministro del Interior, Pavel Lind.', 'por orden de Pavel Lind, jefe de los servicios de seguridad.'],
    joined: ['junto con su colega Pavel Lind.', 'junto a su colega Pavel Lind.'],
  },
};

const titles: Readonly<Record<string, string>> = { English: '# Statement on Belarus', French: '# Déclaration sur le Bélarus', Spanish: '# Declaración sobre Belarús' };

/** Texts in which others are taken for concerned than those that are. */
function misread(language: string, rests: readonly string[], expected: string): readonly string[] {
  return (grids[language]?.before ?? []).flatMap((before) => rests.flatMap((rest) => {
    const concerned = readingOf(`${titles[language] ?? ''}\n\n${before} ${rest}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).join();
    return concerned === expected ? [] : [`${before} ${rest} (${concerned})`];
  }));
}

describe('People brought in behind what was done', () => {
  for (const [language, { frames, joined }] of Object.entries(grids)) {
    it(`are not those concerned: ${language}`, () => assert.deepEqual(misread(language, frames, 'Anna Markovskaya'), []));
    it(`are, where they are joined: ${language}`, () => assert.deepEqual(misread(language, joined, 'Anna Markovskaya,Pavel Lind'), []));
  }
});
