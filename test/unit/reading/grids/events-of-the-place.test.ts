import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* What happens at a place to people at large, before and behind what the statement is on: the event is the latter. */

interface Language {
  readonly title: string;
  readonly facts: readonly (readonly [clause: string, event: string])[];
  /** Sentences in which `%` stands for what happened. */
  readonly places: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  English: {
    title: 'Togo: Statement by the Spokesperson on the case of Ama Tettekpoe',
    facts: [['Ama Tettekpoe was arrested on Monday', 'detention'], ['Ama Tettekpoe was sentenced to five years in prison on Monday', 'conviction'], ['Ama Tettekpoe was charged with sedition on Monday', 'charges'], ['the authorities closed the organisation of Ama Tettekpoe on Monday', 'ngo-closure']],
    places: ['In a country where many have been arrested, tried and killed, %.', '%, in a country where many have been killed.', '%, in a region where journalists and lawyers are often threatened and killed.', 'In a country in which many have been tortured, %.'],
  },
  French: {
    title: 'Togo : Déclaration du porte-parole sur le cas d’Ama Tettekpoe',
    facts: [['Ama Tettekpoe a été arrêtée lundi', 'detention'], ['Ama Tettekpoe a été condamnée lundi à cinq ans de prison', 'conviction']],
    places: ['%, dans un pays où de nombreux défenseurs ont été tués.'],
  },
  Spanish: {
    title: 'Togo: Declaración del portavoz sobre el caso de Ama Tettekpoe',
    facts: [['Ama Tettekpoe fue detenida el lunes', 'detention'], ['Ama Tettekpoe fue condenada el lunes a cinco años de prisión', 'conviction']],
    places: ['%, en un país donde muchos han sido asesinados.'],
  },
};

const eventOf = (title: string, text: string): string => readingOf(`# ${title}\n\n${text.charAt(0).toUpperCase()}${text.slice(1)}\n`).reading.event;

describe('Events beside what happens at the place', () => {
  for (const [language, { title, facts, places }] of Object.entries(languages)) for (const place of places) it(`${language}: ${place}`, () => {
    for (const [clause, event] of facts) assert.equal(`${clause}: ${eventOf(title, place.replace('%', clause))}`, `${clause}: ${event}`);
  });

  it('is what happened where that is told of somebody', () => {
    const { title } = languages['English'] as Language;
    assert.equal(eventOf(title, 'She was taken to Lomé, where she was killed on Monday.'), 'killing');
    assert.equal(eventOf(title, 'In a country where journalists are often arrested, Ama Tettekpoe was killed.'), 'killing');
  });
});
