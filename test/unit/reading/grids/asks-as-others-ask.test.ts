import assert from 'node:assert/strict';
import { asksIn, type Language } from './read-in.js';

/* A row that was read wrong as a whole: between a subject and what is asked of it, or for it, stands who asks so too. */

const rows: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['en', ['as his family asks', 'as the Working Group has asked', 'as UN experts demand', 'as the European Parliament has requested'], ['Mr Savin, *, must be released.', 'The authorities, *, must release Mr Savin.']],
  ['fr', ['comme le demande sa famille', 'comme l’a demandé le Groupe de travail des Nations unies', 'comme le demandent les experts', 'comme le demande l’UE'], ['M. Savin, *, doit être libéré.', 'M. Savin doit, *, être libéré.', 'Les autorités, *, doivent libérer M. Savin.']],
  ['es', ['como pide su familia', 'como ha pedido el Grupo de Trabajo de las Naciones Unidas', 'como piden los expertos'], ['El Sr. Savin, *, debe ser liberado.', 'El Sr. Savin debe, *, ser liberado.', 'Las autoridades, *, deben liberar al Sr. Savin.']],
];

describe('An ask in which it is told that others ask so too', () => {
  for (const [language, asides, frames] of rows) it(`is one, and the speaker’s, ${language}`, () => {
    for (const aside of asides) for (const frame of frames) {
      const sentence = frame.replace('*', aside);
      assert.deepEqual(asksIn(language, sentence), [sentence.slice(0, -1)], sentence);
    }
  });
  it('is none where others alone ask', () => {
    assert.deepEqual(asksIn('en', 'The authorities, as his family has asked, have released Mr Savin.'), []);
    assert.deepEqual(asksIn('fr', 'M. Savin, soutient sa famille, doit être libéré.'), []);
  });
});
