import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* People named in Spanish behind a town of two words ("detuvo en San Lorenzo a X"), and behind "el estado de", which is how somebody is, or a region. */

const concerned = (sentence: string): string[] => readingOf(`---\nlanguage: es\n---\n\n# Declaración sobre las detenciones en Honduras\n\n${sentence}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name);

describe('Whom something was done to in a Spanish town, in a grid', () => {
  const places = ['en San Lorenzo', 'en Santa Rosa', 'en Puerto Cortés', 'en Choluteca', 'el lunes', 'ayer en Tela'];
  const people = [['Nelson Ayala', 'Rosa Elvira Chub', 'Iván Sosa'], ['Reina Isabel Portillo', 'Wilfredo Menjívar', 'Josué Tobar']] as const;
  for (const [one, two, three] of people) {
    it(`is ${one} and the others, wherever it was`, () => {
      for (const place of places) {
        for (const verb of ['detuvo', 'ha detenido', 'golpeó', 'liberó']) assert.deepEqual(concerned(`La policía ${verb} ${place} a ${one}, a ${two} y a ${three}.`), [one, two, three], `${verb} ${place}`);
        assert.deepEqual(concerned(`Hombres armados asesinaron ${place} a ${one} y a ${two}.`), [one, two], place);
      }
    });
  }
});

describe('Whose state it is in Spanish, in a grid', () => {
  const names = ['Yazan Shawamreh', 'Omar Tafesh', 'Pham Van Tuan', 'María Catacutan'];
  it('is that of a person where it worries, or where they are told of', () => {
    for (const name of names) {
      for (const sentence of [`La UE está alarmada por el estado de ${name}, en prisión desde mayo.`, `Preocupa el estado de ${name}, en huelga de hambre desde mayo.`, `Les alarma asimismo el estado de ${name}, que lleva siete semanas en huelga de hambre.`, `El estado de ${name}, de 20 años, es grave.`, `El estado de ${name}, detenido desde mayo, es grave.`]) assert.deepEqual(concerned(sentence), [name], sentence);
    }
  });
  it('is a region elsewhere', () => assert.deepEqual(concerned('Tres periodistas fueron detenidos en el estado de Nueva Segovia.'), []));
});
