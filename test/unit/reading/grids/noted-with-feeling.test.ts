import assert from 'node:assert/strict';
import { type Language, readIn } from './read-in.js';

/* With what feeling something is noted, between commas or not; what was never ceased to be followed; blame shared out by two nouns. */

const feelings: Readonly<Record<Language, { readonly feelings: readonly string[]; readonly noted: (feeling: string) => readonly string[] }>> = {
  en: {
    feelings: ['with great concern', 'with unease', 'with deep regret'],
    noted: (feeling) => [`We observe ${feeling} that four lawyers were disbarred.`, `The Mission has observed, ${feeling}, that four lawyers were disbarred.`, `The EU registers, ${feeling}, the arrest of two lawyers.`, `The High Representative was informed, ${feeling}, of the arrest of two lawyers.`],
  },
  fr: {
    feelings: ['avec une vive inquiétude', 'avec malaise', 'avec un profond regret'],
    noted: (feeling) => [`Nous observons ${feeling} que quatre avocats ont été radiés.`, `L’UE relève, ${feeling}, l’arrestation de deux avocats.`, `L’UE apprend, ${feeling}, l’arrestation de deux avocats.`],
  },
  es: {
    feelings: ['con gran preocupación', 'con honda inquietud', 'con profundo pesar'],
    noted: (feeling) => [`Observamos ${feeling} que cuatro abogados fueron inhabilitados.`, `La UE registra, ${feeling}, la detención de dos abogados.`, `Hemos sido informados, ${feeling}, de la detención de dos abogados.`],
  },
};

describe('What is noted with some feeling', () => {
  for (const language of ['en', 'fr', 'es'] as const) it(`is noted, ${language}`, () => {
    for (const sentence of feelings[language].feelings.flatMap(feelings[language].noted)) assert.deepEqual(readIn(language, sentence).hedges.map(({ kind }) => kind), ['note-taking'], sentence);
  });
});

/** Sentences with one hedge of a kind. */
const kinds: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'vague-follow-up', ['The EU has long followed her case with concern.', 'The embassies have not stopped following the trial.']],
  ['fr', 'vague-follow-up', ['La délégation n’a jamais cessé de suivre le procès.', 'Nous n’avons pas cessé de suivre cette affaire.']],
  ['es', 'vague-follow-up', ['La UE nunca ha dejado de seguir su caso.', 'Seguimos desde hace tiempo su caso con preocupación.']],
  ['en', 'false-balance', ['Neither the protesters nor the army are without blame.', 'Both the protesters and the army bear responsibility for the deaths.']],
  ['fr', 'false-balance', ['Ni les opposants ni l’armée ne sont sans reproche.', 'Des erreurs ont été commises tant par les opposants que par l’armée.']],
  ['es', 'false-balance', ['Ni los opositores ni el ejército están exentos de responsabilidad.', 'Ha habido errores por ambas partes.']],
];

describe('Follow-up since long ago, and blame shared out', () => {
  for (const [language, kind, sentences] of kinds) it(`are a hedge each, ${language}, ${kind}`, () => {
    for (const sentence of sentences) assert.deepEqual(readIn(language, sentence).hedges.map((hedge) => hedge.kind), [kind], sentence);
  });

  it('are none of what others follow, and of two who were heard', () => {
    for (const sentence of ['The police have long followed her every step.', 'Neither the protesters nor the army were heard.']) assert.deepEqual(readIn('en', sentence).hedges, [], sentence);
  });
});
