import assert from 'node:assert/strict';
import { type Language, readIn } from './read-in.js';

/* Who tells what was done, in front, put in, or behind: a doubt; what they say is going to happen is none. */

/** Sentences by who says it, where it stands and what is said. */
const sentences: Readonly<Record<Language, { readonly tellers: readonly string[]; readonly doubted: (teller: string) => readonly string[]; readonly not: (teller: string) => readonly string[] }>> = {
  en: {
    tellers: ['witnesses', 'local activists', 'rights groups', 'his wife and children', 'members of the group', 'those close to him'],
    doubted: (teller) => [`They were watched and threatened, ${teller} say.`, `Mr Osei, ${teller} say, was beaten in his cell.`, `Yesterday ${teller} say that he was followed for weeks.`],
    not: (teller) => [`The trial will open on Monday, ${teller} say.`, `On Monday ${teller} say that they will appeal.`],
  },
  fr: {
    tellers: ['des témoins', 'des militants locaux', 'des ONG', 'des membres du groupe', 'ceux qui le connaissent'],
    doubted: (teller) => [`Ils ont été surveillés et menacés, disent ${teller}.`, `M. Osei, affirment ${teller}, a été battu dans sa cellule.`, `Aujourd’hui, ${teller} disent qu’il a été privé d’eau.`],
    not: (teller) => [`Le procès s’ouvrira lundi, disent ${teller}.`, `Aujourd’hui, ${teller} disent qu’ils feront appel.`],
  },
  es: {
    tellers: ['los testigos', 'activistas locales', 'varias ONG', 'miembros del grupo', 'quienes lo conocen'],
    doubted: (teller) => [`Fueron vigilados y amenazados, dicen ${teller}.`, `El Sr. Osei, afirman ${teller}, fue golpeado en su celda.`, `Hoy ${teller} dicen que se le negó el agua.`],
    not: (teller) => [`El juicio comenzará el lunes, dicen ${teller}.`, `Hoy ${teller} dicen que recurrirán la sentencia.`],
  },
};

describe('What those say who saw it', () => {
  for (const language of ['en', 'fr', 'es'] as const) {
    const { tellers, doubted, not } = sentences[language];
    it(`is doubted wherever they are told of, ${language}`, () => {
      for (const sentence of tellers.flatMap(doubted)) assert.deepEqual(readIn(language, sentence).hedges.map(({ kind }) => kind), ['doubt'], sentence);
    });
    it(`is none of what is going to happen, ${language}`, () => {
      for (const sentence of tellers.flatMap(not)) assert.deepEqual(readIn(language, sentence).hedges, [], sentence);
    });
  }

  it('is doubted of several in letters, behind the first word', () => {
    assert.equal(readIn('es', 'Varias ONG dicen que fue golpeado.').hedges.length, 1);
    assert.equal(readIn('fr', 'Des ONG disent qu’il a été battu.').hedges.length, 1);
  });
});
