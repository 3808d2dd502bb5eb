import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Somebody of whom the second clause of a sentence tells: what the first one tells was done to somebody else. */

const grids: Readonly<Record<string, { readonly before: string; readonly who: readonly string[]; readonly frames: readonly string[] }>> = {
  English: {
    before: '# Statement on Belarus\n\nAnna Markovskaya was arrested in Minsk on Monday',
    who: ['the UN Special Rapporteur on torture, Alice Duarte,', 'the Special Rapporteur on the situation of human rights defenders, Alice Duarte,', 'the Foreign Minister, Alice Duarte,', 'the head of the mission, Alice Duarte,', 'the President of the Court, Alice Duarte,', 'Commissioner Alice Duarte', 'her lawyer, Alice Duarte,', 'her sister Alice Duarte'],
    frames: [', as * has said.', ', * said.', ', and * has called for her release.', ', a step that * has condemned.', '; * visited her on Friday.', ', while * met her family.', ', a week after * had met her.'],
  },
  French: {
    before: '# Déclaration sur le Bélarus\n\nAnna Markovskaya a été arrêtée lundi à Minsk',
    who: ['la rapporteuse spéciale des Nations unies sur la torture, Alice Duarte,', 'la ministre des affaires étrangères, Alice Duarte,', 'la commissaire Alice Duarte', 'son avocate, Alice Duarte,'],
    frames: [', comme l’a dit *.', ', a déclaré *.', ', et * a demandé sa libération.', ', une mesure que * a condamnée.', ', alors que * rencontrait sa famille.'],
  },
  Spanish: {
    before: '# Declaración sobre Belarús\n\nAnna Markovskaya fue detenida el lunes en Minsk',
    who: ['la relatora especial de las Naciones Unidas sobre la tortura, Alice Duarte,', 'la ministra de Asuntos Exteriores, Alice Duarte,', 'la embajadora Alice Duarte', 'su abogada, Alice Duarte,'],
    frames: [', como ha dicho *.', ', declaró *.', ', y * ha pedido su liberación.', ', una medida que * ha condenado.', ', mientras * se reunía con su familia.'],
  },
};

/** What is misread: with what comes behind it, everybody who is taken for one of those concerned. */
function misread({ before, who, frames }: (typeof grids)[string]): readonly string[] {
  return who.flatMap((somebody) => frames.flatMap((frame) => {
    const rest = frame.replace('*', somebody).replace(',.', '.');
    const concerned = readingOf(`${before}${rest}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name);
    return concerned.join() === 'Anna Markovskaya' ? [] : [`${rest} ${concerned.join()}`];
  }));
}

describe('People in clauses of their own', () => {
  for (const [language, grid] of Object.entries(grids)) it(language, () => assert.deepEqual(misread(grid), []));

  it('takes nobody for who is cited where reports are', () => {
    for (const text of ['# Statement on Belarus\n\nWe regret reports according to which Mr Lind, a lawyer, was beaten.', '# Déclaration sur le Bélarus\n\nNous déplorons les informations selon lesquelles M. Lind, avocat, a été frappé.', '# Declaración sobre Belarús\n\nLamentamos las informaciones según las cuales el Sr. Lind, abogado, fue golpeado.']) {
      assert.deepEqual(readingOf(`${text}\n`).reading.people.map(({ name, role }) => `${name} ${role}`), ['Lind defender'], text);
    }
  });

  it('takes whoever stands in the clause of the deed for one of those concerned', () => {
    for (const text of ['The arrest of Anna Markovskaya, as well as that of her husband, Pavel Lind, who was ill, shocked us.', 'Anna Markovskaya was arrested together with her lawyer, Pavel Lind, who has begun a hunger strike.', 'Police arrested activists such as Anna Markovskaya and Pavel Lind.', 'Anna Markovskaya was arrested, and her brother Pavel Lind was beaten by police.']) {
      const concerned = readingOf(`# Statement on Belarus\n\n${text}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name);
      assert.deepEqual(concerned, ['Anna Markovskaya', 'Pavel Lind'], text);
    }
  });
});
