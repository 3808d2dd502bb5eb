import assert from 'node:assert/strict';
import { readIn } from './read-in.js';

/* Rows that found nobody, or the place: somebody named behind what was done, when, where and what for. */

const names = ['Yacoub Ould Saleck', 'Amr Fathi Said', 'Ana María Soto', 'Nguyen Van Toan'];

const rows = [
  ['en', ['The EU deplores the sentencing to ten years in prison of *.', 'The EU regrets the transfer to Tora prison of *.', 'The EU deplores the death in Tora prison of *.', 'The EU regrets the conviction for defamation of *.']],
  ['fr', ['L’UE déplore la mort à la prison de Tora de *.', 'L’UE regrette le transfert à la prison de Tora de *.', 'L’UE regrette la condamnation pour diffamation de *.', 'L’UE déplore la mise en examen pour diffamation de *.', 'L’UE déplore la condamnation à dix ans de prison de *.']],
  ['es', ['La UE lamenta la muerte en la prisión de Tora de *, militante del movimiento.', 'La UE lamenta la muerte bajo custodia en la comisaría de Bir Moghrein de *.', 'La UE lamenta la detención en la ciudad de San Miguel de *.', 'La UE condena el asesinato ayer en Nuadibú de *, periodista.', 'La UE lamenta el traslado a la prisión de Tora de *.', 'La UE lamenta la condena por difamación de *.']],
] as const;

describe('Somebody named behind where and what for', () => {
  for (const [language, frames] of rows) it(`is found, and concerned, ${language}`, () => {
    for (const frame of frames) for (const name of names) {
      const sentence = frame.replace('*', name);
      assert.deepEqual(readIn(language, sentence).people.map((person) => `${person.name}: ${person.role}`), [`${name}: defender`], sentence);
    }
  });

  it('is not who was insulted in office', () => {
    assert.deepEqual(readIn('en', 'The EU regrets the conviction of Ana Soto for defamation of President Amr Said.').people.find(({ name }) => name === 'Amr Said')?.role, 'official');
  });
});
