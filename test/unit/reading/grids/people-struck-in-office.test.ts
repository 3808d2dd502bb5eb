import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Those in office to whom something was done: by the verbs that tell it, whoever is named before it. */

const grids: Readonly<Record<string, { readonly title: string; readonly who: readonly string[]; readonly frames: readonly string[] }>> = {
  English: {
    title: '# Statement on human rights in Zimbabwe',
    who: ['two members of parliament, X and Y', 'the opposition MPs X and Y', 'judges X and Y', 'the anti-corruption prosecutors X and Y', 'the mayors of Mbale and Gulu, X and Y', 'Senator X and Mayor Y'],
    frames: ['The President pardoned WHO.', 'The President signed a decree freeing WHO.', 'Unknown men threatened WHO.', 'Parliament stripped WHO of their immunity.', 'Prosecutors charged WHO with sedition.', 'The Minister of Justice dismissed WHO.', 'We express our solidarity with WHO.', 'The EU raised the cases of WHO.', 'The EU calls for the release of WHO.', 'The Governor of Kano ordered the arrest of WHO.', 'Police raided the homes of WHO.'],
  },
  French: {
    title: '# Déclaration sur les droits de l’homme au Zimbabwe',
    who: ['les juges X et Y', 'deux sénateurs, X et Y', 'la procureure X et le juge Y'],
    frames: ['Le président a gracié WHO.', 'Le ministre a révoqué WHO.', 'Le parquet a inculpé WHO.', 'Des inconnus ont menacé WHO.'],
  },
  Spanish: {
    title: '# Declaración sobre los derechos humanos en Zimbabue',
    who: ['los jueces X y Y', 'dos senadores, X y Y', 'la fiscal X y el juez Y'],
    frames: ['El presidente indultó a WHO.', 'El Congreso destituyó a WHO.', 'Unos desconocidos amenazaron a WHO.'],
  },
};

/** Sentences in which others are taken for concerned than both of those named. */
function misread({ title, who, frames }: (typeof grids)[string]): readonly string[] {
  return who.flatMap((whom) => frames.flatMap((frame) => {
    const text = frame.replace('WHO', whom.replace('X', 'Aliaksandr Kulesh').replace('Y', 'Delia Shirampari'));
    const concerned = readingOf(`${title}\n\n${text}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).join();
    return concerned === 'Aliaksandr Kulesh,Delia Shirampari' ? [] : [`${text}: ${concerned}`];
  }));
}

describe('People struck in office', () => {
  for (const [language, grid] of Object.entries(grids)) it(language, () => assert.deepEqual(misread(grid), []));

  it('leaves those who did it, and those whom others criticise, in their office', () => {
    for (const text of ['President Ole Berg pardoned Delia Shirampari.', 'Delia Shirampari was dismissed for having criticised President Ole Berg.', 'Delia Shirampari was arrested. Minister Ole Berg dismissed all criticism.']) {
      const [official] = readingOf(`# Statement on human rights in Zimbabwe\n\n${text}\n`).reading.people.filter(({ name }) => name === 'Ole Berg');
      assert.equal(official?.role, 'official', text);
    }
  });
});
