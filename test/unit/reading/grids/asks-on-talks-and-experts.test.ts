import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';
import { asksIn, readIn } from './read-in.js';

/* What is on the country, whoever those in power are to talk with or to receive; and what is to come first. */

function scopes(language: 'en' | 'fr' | 'es', sentence: string): string {
  return readIn(language, sentence).recommendations.map(({ scope }) => scope).join();
}

describe('Asks on talks and experts', () => {
  const arrests = { en: 'Ten demonstrators were arrested yesterday.', fr: 'Dix manifestants ont été arrêtés hier.', es: 'Ayer fueron detenidos diez manifestantes.' } as const;
  const talks: Readonly<Record<keyof typeof arrests, readonly string[]>> = {
    en: ['to start with the demonstrators a dialogue that leads somewhere', 'to enter, together with everybody concerned, into a national dialogue', 'to open a dialogue with them', 'to work for reconciliation with them'],
    fr: ['à engager avec toutes les personnes concernées un dialogue national', 'à ouvrir un dialogue avec eux', 'à reprendre avec eux la concertation'],
    es: ['a entablar con ellos un diálogo auténtico', 'a iniciar un diálogo con los manifestantes'],
  };
  const calls = { en: 'We call on the authorities', fr: 'Nous appelons les autorités', es: 'Instamos a las autoridades' } as const;
  for (const language of ['en', 'fr', 'es'] as const) {
    it(`are on the country where a dialogue is asked for, in ${language}`, () => {
      for (const talk of talks[language]) assert.equal(scopes(language, `${arrests[language]} ${calls[language]} ${talk}.`), 'situation', talk);
    });
  }

  it('are on the country where an expert is to be let in', () => {
    assert.equal(scopes('en', 'The EU calls on the Government to cooperate with the Independent Expert by letting him travel to Menaka.'), 'situation');
    assert.equal(scopes('fr', 'L’UE demande au gouvernement de recevoir l’Experte indépendante et de la laisser se rendre à Ménaka.'), 'situation,situation');
  });

  it('say what must be a priority by an infinitive', () => {
    for (const first of ['Répondre aux avis et aux appels urgents', 'Libérer tous les prisonniers', 'Écouter la société civile']) assert.equal(asksIn('fr', `${first} doit être une priorité.`).length, 1, first);
    for (const first of ['Responder a los llamamientos urgentes', 'Liberar a todos los presos', 'Escuchar a la sociedad civil']) assert.equal(asksIn('es', `${first} debe ser una prioridad.`).length, 1, first);
  });

  it('are made to whoever is spoken of, and not to those whom they are to stop inciting', () => {
    assert.equal(asksIn('en', 'We urge the authorities to stop inciting the army and the police to commit acts of violence.').length, 1);
    assert.equal(asksIn('fr', 'Nous exhortons les autorités à cesser d’inciter l’armée et la police à commettre des violences.').length, 1);
    assert.equal(asksIn('es', 'Instamos a las autoridades a dejar de incitar al ejército y a la policía a cometer actos violentos.').length, 1);
    assert.equal(asksIn('en', 'We urge the Government to release her and the police to stop the beatings.').length, 2);
  });
});

describe('The people in the name of a State or a court', () => {
  it('are no people for whom something is asked', () => {
    const scopesIn = (sentence: string): string => read(readStatement(`# China: Statement by the Spokesperson on the arrest of Wei Jianhua\n\nThe lawyer Wei Jianhua was arrested on 1 December. ${sentence}\n`)).recommendations.map(({ scope }) => scope).join();
    assert.equal(scopesIn('The EU hopes that the People’s Republic of China will respect procedural guarantees.'), 'case');
    assert.equal(scopesIn('The EU hopes that the Supreme People’s Court will review the verdict.'), 'case');
    assert.equal(scopesIn('The EU hopes that people’s rights will be respected.'), 'situation');
  });
});

describe('Whoever issues a Spanish title', () => {
  const people = (title: string): readonly string[] => read(readStatement(`---\nlanguage: es\n---\n# ${title}\n\nSeis presos fueron liberados.\n`)).people.map(({ name }) => name);

  it('is named by name alone', () => {
    assert.deepEqual(people('Declaración de Cornelia Aschwanden sobre la liberación de presos en Azerbaiyán'), ['Cornelia Aschwanden']);
    assert.deepEqual(people('Comunicado de Cornelia Aschwanden y Mattias Björnholm sobre la liberación de presos en Azerbaiyán'), ['Cornelia Aschwanden', 'Mattias Björnholm']);
  });

  it('is no town after which a document is called', () => assert.deepEqual(people('Declaración de San José sobre los refugiados'), []));
});
