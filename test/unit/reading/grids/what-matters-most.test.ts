import assert from 'node:assert/strict';
import { asksIn, type Language } from './read-in.js';

/* Rows that were read wrong as a whole: how much something matters, said before what it is; and what opens a sentence before the speaker, or nobody in particular, "must" do something. */

const mattering: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['en', ['More important still is', 'Most urgent of all is', 'Of the greatest importance is', 'Essential, too, is', 'Crucial now is', 'What is important today is', 'Our chief request is', 'Paramount is'], ['that Mr Savin be freed', 'that the law be repealed', 'the release of Mr Savin', 'a full and independent inquiry', 'that a doctor sees him']],
  ['fr', ['Plus important encore est', 'Tout aussi important est', 'Non moins urgent est', 'L’important est', 'L’essentiel est', 'Le plus urgent est', 'La première chose est', 'Primordial est'], ['que M. Savin soit libéré', 'que la loi soit abrogée', 'la libération de M. Savin', 'une enquête complète et indépendante']],
  ['fr', ['Ce qui importe aujourd’hui, c’est', 'La priorité est', 'Notre première demande est', 'Ce qu’il faut maintenant, c’est'], ['la libération de M. Savin', 'l’abrogation de la loi', 'une enquête complète et indépendante']],
  ['es', ['Más importante aún es', 'Igual de importante es', 'No menos urgente es', 'Lo importante es', 'Lo primero es', 'Lo que cuenta ahora es', 'Primordial es', 'Lo más urgente es'], ['que el Sr. Savin sea liberado', 'que se derogue la ley', 'la liberación del Sr. Savin', 'una investigación completa e independiente']],
];

describe('An ask that says first how much it matters', () => {
  for (const [language, openers, contents] of mattering) it(`is one, ${language}: ${openers[0] ?? ''}`, () => {
    for (const opener of openers) for (const content of contents) assert.equal(asksIn(language, `${opener} ${content}.`).length, 1, `${opener} ${content}.`);
  });
});

const openers = ['All the same, ', 'Even so, ', 'Procedure apart, ', 'In Geneva, ', 'Whatever the outcome, ', 'As a friend of the country, ', 'Having said this, ', ''];
const own = ['the European Union must voice once again its deep concern at the sentences', 'the EU must express its dismay at the verdict', 'one must not lose sight of how grave the accusations are', 'one should not overlook what the prosecutor said', 'it must be said that the trial was closed', 'we must also mention the case of Mr Savin'];
const asked = ['the authorities must release Mr Savin', 'Togo must repeal the law', 'it must be ensured that Mr Savin is freed'];
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

describe('Behind what opens a sentence', () => {
  it('what the speaker, or nobody in particular, must do is no ask', () => {
    for (const opener of openers) for (const clause of own) assert.deepEqual(asksIn('en', sentence(opener + clause)), [], opener + clause);
  });
  it('what those in power must do is one', () => {
    for (const opener of openers) for (const clause of asked) assert.equal(asksIn('en', sentence(opener + clause)).length, 1, opener + clause);
  });
  it('it is so in French', () => {
    for (const opener of ['Cela étant, ', 'À Genève, ', 'Une fois de plus, ', '']) assert.deepEqual(asksIn('fr', sentence(`${opener}on ne doit pas perdre de vue la gravité des accusations`)), [], opener);
    assert.equal(asksIn('fr', 'À Genève, les autorités doivent libérer M. Savin.').length, 1);
  });
});

describe('What is due to be so', () => {
  it('is no ask of its own behind one', () => {
    for (const tail of ['as they should be under the Declaration', 'as they ought to be', 'as it should']) assert.equal(asksIn('en', `We call on the authorities to protect human rights defenders, ${tail}.`).length, 1, tail);
  });
  it('is one where it says what is to be done', () => assert.equal(asksIn('en', 'Togo must undo what it did, as it must refrain from such acts.').length, 2));
});
