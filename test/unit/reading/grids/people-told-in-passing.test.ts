import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Somebody whom the grammar of a sentence puts beside the one concerned, whatever they are called; and those to whom the same was done. */

interface Grid {
  readonly title: string;
  /** What was done to the one concerned; frames for what goes on behind it, and for a sentence of its own. */
  readonly struck: readonly string[];
  readonly who: readonly string[];
  readonly behind: readonly string[];
  readonly next: readonly string[];
  /** Frames in which the same was done to them, and who can stand in them. */
  readonly together: readonly string[];
  readonly whoTogether: readonly string[];
}

const grids: Readonly<Record<string, Grid>> = {
  English: {
    title: '# Statement on Belarus',
    struck: ['Anna Markovskaya was arrested in Minsk on Monday', 'Police arrested the activist Anna Markovskaya on Monday'],
    who: ['the Interior Minister, Pavel Lind,', 'the writer Pavel Lind', 'Pavel Lind'],
    behind: [' after a meeting with *.', ' in the house of *.', ' with a book by *.'],
    next: ['She had written a book about *.', 'For *, she is a traitor.'],
    together: [' at the same time as *.', ' together with *.', ' with *.'],
    whoTogether: ['the mayor, Pavel Lind,', 'her brother Pavel Lind', 'the writer Pavel Lind', 'Pavel Lind'],
  },
  French: {
    title: '# Déclaration sur le Bélarus',
    struck: ['Anna Markovskaya a été arrêtée lundi à Minsk', 'La police a arrêté la militante Anna Markovskaya lundi'],
    who: ['le ministre de l’intérieur, Pavel Lind,', 'son frère Pavel Lind', 'l’écrivain Pavel Lind', 'Pavel Lind'],
    behind: [' en présence de *.', ' après un entretien avec *.', ' dans la maison de *.', ' malgré un appel de *.', ' pour une publication sur *.', ', comme l’a annoncé *.', ', a annoncé *.', ', une mesure dont s’est félicité *.', ' une semaine après avoir rencontré *.', ' avec un livre de *.'],
    next: ['Elle avait écrit un livre sur *.', 'Elle avait adressé une lettre à *.', 'Le Centre qu’elle dirige a été fondé par *.', 'C’est ce qu’a indiqué *.', 'Le film que lui a consacré * a été primé.', 'À *, elle a confié ses craintes.'],
    together: [' en même temps que *.', ' ainsi que *.', ', de même que *.', ' avec *.', ', suivie de *.', ' avec trois autres personnes, dont *.', ' dans l’attaque qui a coûté la vie à *.'],
    whoTogether: ['le maire, Pavel Lind,', 'son frère Pavel Lind', 'l’écrivain Pavel Lind', 'Pavel Lind'],
  },
  Spanish: {
    title: '# Declaración sobre Belarús',
    struck: ['Anna Markovskaya fue detenida el lunes en Minsk', 'La policía detuvo a la activista Anna Markovskaya el lunes'],
    who: ['el ministro del Interior, Pavel Lind,', 'su hermano Pavel Lind', 'el escritor Pavel Lind', 'Pavel Lind'],
    behind: [' en presencia de *.', ' tras una entrevista con *.', ' frente a la casa de *.', ' pese a un llamamiento de *.', ' por una publicación sobre *.', ', como ha anunciado *.', ', anunció *.', ' con un libro de *.'],
    next: ['Ella había escrito un libro sobre *.', 'Había estudiado con *.', 'Para *, ella es una traidora.', 'Así lo indicó *.', 'El Centro que dirige fue fundado por *.'],
    together: [' al mismo tiempo que *.', ' así como *.', ' al igual que *.', ', seguida de *.', ' con otras tres personas, entre ellas *.'],
    whoTogether: ['el alcalde, Pavel Lind,', 'su hermano Pavel Lind', 'el escritor Pavel Lind', 'Pavel Lind'],
  },
};

/** A frame with somebody in it, whose comma goes before another mark, and contracted articles. */
function filled(frame: string, who: string): string {
  return frame.replace('*', who).replace(/,(?=[,.])/gu, '').replace(/\bde le /gu, 'du ').replace(/À le /gu, 'Au ').replace(/\bà le /gu, 'au ').replace(/\bde el /gu, 'del ');
}

/** Texts in which others are taken for concerned than those that are. */
function misread(title: string, texts: readonly string[], expected: string): readonly string[] {
  return texts.flatMap((text) => {
    const concerned = readingOf(`${title}\n\n${text}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).join();
    return concerned === expected ? [] : [`${text} (${concerned})`];
  });
}

describe('People told in passing', () => {
  for (const [language, { title, struck, who, behind, next, together, whoTogether }] of Object.entries(grids)) {
    it(`are not those concerned: ${language}`, () => {
      const texts = struck.flatMap((before) => who.flatMap((somebody) => [...behind.map((frame) => before + filled(frame, somebody)), ...next.map((frame) => `${before}. ${filled(frame, somebody)}`)]));
      assert.deepEqual(misread(title, texts, 'Anna Markovskaya'), []);
    });

    it(`are, where the same was done to them: ${language}`, () => {
      const texts = struck.flatMap((before) => whoTogether.flatMap((somebody) => together.map((frame) => before + filled(frame, somebody))));
      assert.deepEqual(misread(title, texts, 'Anna Markovskaya,Pavel Lind'), []);
    });
  }

  it('are, behind a pronoun that stands for others, or where more is told of them', () => {
    const lists: Readonly<Record<string, string>> = {
      French: 'L’UE demande à la Chine qu’elle libère Anna Markovskaya et qu’elle libère également Pavel Lind.',
      Spanish: 'La policía detuvo a la activista Anna Markovskaya por defender a Pavel Lind, también en prisión.',
      English: 'The EU regrets the arrest of Anna Markovskaya and the withdrawal of the licence of the writer Pavel Lind.',
    };
    for (const [language, text] of Object.entries(lists)) assert.deepEqual(misread(grids[language]?.title ?? '', [text], 'Anna Markovskaya,Pavel Lind'), []);
  });
});
