import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Words with the form of an ask that are none, what is one ask with the words before it, and what a headline says before the text does; English, French and Spanish. */

const held = '# Togo: Statement on the detention of Ama Kodjo\n\nThe human rights defender Ama Kodjo has been held in Lomé since Monday.\n\n';
const french = '# Togo : déclaration de la porte-parole sur l’arrestation d’Ama Kodjo\n\nL’UE condamne l’arrestation de Mme Ama Kodjo, défenseure des droits de l’homme.\n\n';
const spanish = '# Togo: declaración sobre la detención de Ama Kodjo\n\nLa UE condena la detención de la defensora de derechos humanos Ama Kodjo.\n\n';

const asksIn = (before: string, sentence: string): number => saidIn(before, sentence).split(', ').filter((said) => /^(?:case|situation) /u.test(said)).length;
const count = (before: string, rows: readonly (readonly [number, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(asksIn(before, sentence), expected));
};

describe('Adjectives and participles with the form of a verb', () => {
  count(held, [
    [1, 'We encourage all parties to talk in a calm and open spirit.'],
    [2, 'We urge the authorities to lift the ban and open the archives.'],
    [0, 'Free reporting is the bedrock of any democracy.'],
    [1, 'Stop harassing lawyers.'],
    [1, 'Limits to freedom of assembly must be needed, well measured, set for a time and the same for everybody.'],
    [2, 'The authorities must be fair and set a date for the trial.'],
  ]);
});

describe('What somebody has to help with, and what was said time and again', () => {
  count(held, [
    [0, 'The EU stresses that it will use all the means that it has to help find a way out and to look for talks.'],
    [0, 'The EU will use the instruments it has to support the people.'],
    [1, 'The Government knows that it has to release them.'],
    [0, 'We have time and again insisted with the authorities of Togo that the curfew should be lifted.'],
    [1, 'We have also insisted that Ama Kodjo must be freed.'],
  ]);
});

describe('What is recalled, and what goes on behind a relative clause', () => {
  count(held, [
    [1, 'The EU recalls the need to protect the rights of all, and to work for reforms.'],
    [2, 'The EU stresses the need to protect the rights of all, and to release Ama Kodjo.'],
    [1, 'We remind Togo that it is essential to promote tolerance and respect the rights of all faiths.'],
    [2, 'It is essential to promote tolerance and respect the rights of all faiths.'],
    [2, 'We call on Togo to bring its laws in line with the duties that it has taken on, and to give up the habit of banning associations.'],
    [1, 'We call on Togo to ensure full cooperation with, and the return of, the mission.'],
    [1, 'Prompt inquiries are needed so that those responsible are tried.'],
  ]);
  it('an inquiry with a row of adjectives is asked for, and no court in what it is to bring', () => {
    assert.equal(saidIn(held, 'We call for a prompt, searching and open inquiry that will take those guilty to court and shed light on how this came to happen.'), 'case investigate');
  });
});

describe('A headline that names nobody', () => {
  const asked = (title: string, body: string): readonly string[] => {
    const { reading: { recommendations, statement } } = readingOf(`# ${title}\n\n${body}\n`);
    return recommendations.map(({ start, end }) => statement.text.slice(start, end));
  };
  it('is said again by the release that the text asks for', () => {
    assert.deepEqual(asked('EU urges Togo to release human rights lawyers', 'Ama Kodjo and Kossi Agbo were arrested on Monday. We call for the speedy release of these lawyers.'), ['call for the speedy release of these lawyers']);
  });
  it('is one of its own where it asks for all', () => {
    assert.equal(asked('EU urges Togo to release all political prisoners', 'Ama Kodjo was arrested on Monday. We call for the release of Ama Kodjo.').length, 2);
  });
});

describe('French', () => {
  count(french, [
    [1, 'L’UE demande aux autorités de revenir à la trêve pour parvenir, un jour, à supprimer la peine de mort.'],
    [2, 'L’UE appelle les autorités à la libérer, à abroger la loi.'],
    [0, 'Les députés doivent se réunir mardi à Lomé.'],
    [1, 'Nous attendons des autorités qu’elles s’en tiennent à la Constitution et aux engagements pris envers d’autres États.'],
    [2, 'L’UE rappelle qu’il importe que les autorités rétablissent la liberté de réunion et libèrent les détenus.'],
    [0, 'Nous parlons d’une femme qu’elles tiennent pour dangereuse.'],
  ]);
  it('who represents the EU for foreign affairs asks, and the second paragraph says what the first one leads into', () => {
    const { reading: { recommendations, statement } } = readingOf('# L’Europe réagit à la mort de Kossi Agbo\n\nL’Union européenne a demandé lundi une enquête sur la mort de Kossi Agbo, défenseur des droits de l’homme.\n\nLa haute représentante de l’UE pour les affaires étrangères a demandé aux autorités du Togo de mener une enquête indépendante sur la mort de M. Agbo.\n');
    assert.deepEqual(recommendations.map(({ start, end }) => statement.text.slice(start, end)), ['demandé aux autorités du Togo de mener une enquête indépendante sur la mort de M. Agbo']);
  });
  it('who is not to fear being punished asks for no inquiry', () => {
    assert.equal(saidIn(french, 'Ceux qui défendent les droits de l’homme ne doivent pas craindre d’être punis.'), 'situation respect-rights');
  });
});

describe('Spanish', () => {
  count(spanish, [
    [1, 'La UE pide que se respete su derecho a las garantías procesales, en especial contar con un abogado.'],
    [0, 'La UE ha subrayado una y otra vez que Togo debe respetar la prensa.'],
  ]);
  it('who is not to fear being punished asks for no inquiry', () => {
    assert.equal(saidIn(spanish, 'Quienes defienden los derechos humanos no deben temer ser castigados.'), 'situation respect-rights');
  });
});
