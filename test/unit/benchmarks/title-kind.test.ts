import assert from 'node:assert/strict';
import { draft, statusOf } from './drafts.js';

describe('a kind of people that the title names', () => {
  it('are those of the case where all of them are to be freed, and the title names nobody', () => {
    const sentenced = (title: string, asked: string): string | undefined => statusOf('case-recommendation', draft(`Courts have sentenced Iria Montoro and others. The EU expects Honduras to free ${asked}.`, `Honduras: Statement by the Spokesperson on the conviction of ${title}`));
    assert.equal(sentenced('rural leaders', 'all rural leaders'), 'met');
    for (const others of ['all journalists', 'all leaders of the opposition', 'all political prisoners']) assert.equal(sentenced('rural leaders', others), 'partial', others);
    assert.equal(sentenced('Iria Montoro and other journalists', 'all journalists'), 'partial');
    assert.equal(sentenced('human rights defenders', 'all human rights defenders'), 'partial');
    assert.equal(statusOf('case-recommendation', draft('Courts have sentenced Iria Montoro. The EU expects Honduras to free all human rights defenders.', 'Honduras: Statement by the Spokesperson on human rights')), 'partial');
    assert.equal(statusOf('case-recommendation', '---\nlanguage: fr\ncountry: HN\n---\n\n# Honduras : déclaration du porte-parole sur la condamnation de dirigeants paysans\n\nDes tribunaux ont condamné des dirigeants paysans. Nous demandons au gouvernement de libérer tous les dirigeants paysans.\n'), 'met');
    assert.equal(statusOf('case-recommendation', '---\nlanguage: es\ncountry: HN\n---\n\n# Honduras: declaración de la portavoz sobre la condena de dirigentes campesinos\n\nLos tribunales han condenado a dirigentes campesinos. Pedimos al Gobierno que libere a todos los dirigentes campesinos.\n'), 'met');
  });
});
