import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const namesOf = (told: string, language = 'en'): string => readingOf(`---\nlanguage: ${language}\n---\n# Statement\n\n${told}\n`).reading.people.map(({ name }) => name).join(', ');

describe('Names behind a body of one word and its comma', () => {
  it('are people where so many are counted', () => {
    assert.equal(namesOf('The three journalists of Ikirenga, Christelle Ndikumasabo, Agathe Kamariza and Térence Nduwayo, were sentenced on Monday.'), 'Christelle Ndikumasabo, Agathe Kamariza, Térence Nduwayo');
    assert.equal(namesOf("Les trois journalistes d'Ikirenga, Christelle Ndikumasabo, Agathe Kamariza et Térence Nduwayo, ont été condamnés lundi.", 'fr'), 'Christelle Ndikumasabo, Agathe Kamariza, Térence Nduwayo');
    assert.equal(namesOf('Los tres periodistas de Ikirenga, Christelle Ndikumasabo, Agathe Kamariza y Térence Nduwayo, fueron condenados el lunes.', 'es'), 'Christelle Ndikumasabo, Agathe Kamariza, Térence Nduwayo');
  });
  it('are people where a comma parts them from the verb', () => {
    assert.equal(namesOf('The leaders of Viasna, Maryia Halavach and Viktar Zaitsau, were sentenced to five years.'), 'Maryia Halavach, Viktar Zaitsau');
  });
  it('are further bodies where neither is so', () => {
    assert.equal(namesOf('Members of Moud, Front National and Ligue Verte were arrested.'), '');
    assert.equal(namesOf('Three leaders of Fatah, Islamic Jihad and Hamas were arrested.'), '');
  });
});

describe('A name right behind a day', () => {
  it('does not begin with the month', () => {
    assert.equal(namesOf('On 3 March Ana Duarte was arrested.'), 'Ana Duarte');
    assert.equal(namesOf('On 12 August Maryia Halavach was arrested.'), 'Maryia Halavach');
    assert.equal(namesOf('The lawyer April Quispe was arrested on 3 March.'), 'April Quispe');
  });
  it('is nobody’s where it is counted', () => {
    assert.equal(namesOf('La UE sigue el caso de Luis Choque, dirigente de los 48 Cantones de Totora.', 'es'), 'Luis Choque');
  });
});

describe('A name in the title', () => {
  const rolesOf = (title: string): string => readingOf(`# ${title}\n\nWe condemn the arrest of María Quispe.\n`).reading.people.map(({ name, role }) => `${name} ${role}`).join(', ');

  it('is that of whoever issues the statement, behind “by”', () => {
    assert.equal(rolesOf('Venezuela: Statement by Jonas Berg on a recent arrest'), 'Jonas Berg official, María Quispe defender');
    assert.equal(rolesOf('Joint Statement by Jonas Berg and Petra Lind'), 'Jonas Berg official, Petra Lind official, María Quispe defender');
  });
});

describe('What stands in commas behind somebody’s organisation', () => {
  it('is its name, and whose it is behind an office in it', () => {
    assert.equal(namesOf('The decision not to renew the registration of their organisation, Odhikar Kendra, gives rise to concern.'), '');
    assert.equal(namesOf('The head of his organisation, Petra Lind, was arrested.'), 'Petra Lind');
  });
});
