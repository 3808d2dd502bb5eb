import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* "Défenseurs des droits humains", of some to whom something is done, and of all; and one of several who is named. */

const title = '# Togo : déclaration du porte-parole\n\n';
const term = 'défenseurs des droits humains';

/** Sentences in which the term is of some to whom it happens. */
const ofSome = [
  `Les autorités continuent d’arrêter des ${term} et des journalistes.`, `Les autorités ont commencé à poursuivre des ${term}.`, `La police arrêtait à Lomé plus de cent avocats et ${term}.`,
  `De nombreux ${term} vivent en exil.`, `Les personnes arrêtées comptent des ${term}.`, `Les arrestations que les ${term} ont subies sont inacceptables.`, `Le nombre de ${term} et de journalistes arrêtés augmente.`,
  `L’UE s’inquiète du sort des ${term}, qui continuent d’être harcelés.`, `L’UE dénonce le sort de ces ${term} que les autorités ne cessent de harceler.`, `L’UE condamne les arrestations arbitraires de ces derniers mois, dont ont été victimes des avocats et des ${term}.`,
  `L’UE est préoccupée par la détention de manifestants, parmi lesquels des ${term}.`, `L’UE est préoccupée par la détention de manifestants, parmi lesquels figurent des ${term}.`,
];

/** Sentences in which it is of all of them. */
const ofAll = [`L’UE soutient les ${term} dans le monde entier.`, `L’UE salue le travail des ${term}, que le Togo a promis de protéger.`, `Les autorités doivent cesser d’arrêter des ${term}.`, `Le Togo a adopté une loi sur les ${term}.`];

/** Twelve who are counted, one of whom is named. */
const oneNamed = [
  'Douze militants ont été arrêtés le 4 mars, dont l’une, Ana Duarte, est toujours détenue.', 'Douze militants ont été arrêtés à Lomé. L’un d’eux, Kofi Mensah, a été battu.',
  'Kofi Mensah est l’un des douze militants arrêtés le 4 mars à Lomé.', 'Parmi les douze militants arrêtés figure Kofi Mensah.',
];

const isOfPerson = (sentence: string): boolean => readingOf(`${title}${sentence}\n`).reading.terms.hrd.some(({ ofPerson }) => ofPerson);

describe('reading: the term in French, of those to whom something is done', () => {
  it(`of some: ${ofSome.length}`, () => assert.deepEqual(ofSome.filter((sentence) => !isOfPerson(sentence)), []));
  it(`of all: ${ofAll.length}`, () => assert.deepEqual(ofAll.filter(isOfPerson), []));
  it(`one of those counted is named: ${oneNamed.length}`, () => assert.deepEqual(oneNamed.filter((sentence) => readingOf(`${title}${sentence}\n`).reading.counted.every(({ isPart }) => isPart !== true)), []));
});
