import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Names of organisations in many languages, each in one way to speak of organisations: what is once said to be one is no person further down. */

const organisations = ['Severny Krug', 'Bir Duino', 'Rumah Cemara', 'Jan Awaaz', 'Tolona Vaovao', 'Nova Svetlost', 'Haqq wa Adl', 'Fala Povo'];

const ways = {
  en: [
    'The human rights group X said that the six were innocent. According to X, they were beaten.',
    'Police raided the offices of the NGO X on Monday. X has documented torture since 2009.',
    'The director of X, Rosa Quispe, was arrested. X works on land rights.',
    'Rosa Quispe of the association X was arrested. X was founded in 2003.',
    'The foundation X, which helps prisoners, was closed. X may appeal.',
    'Under the law several groups, such as X, have been fined.',
    'X is a member of the coalition of media. X’s reporters were beaten.',
    'In a raid on X, an NGO that supports migrants, computers were seized.',
  ],
  fr: [
    'Le groupe de défense des droits X a dit que les six étaient innocents. Selon X, ils ont été battus.',
    'La directrice de X, Rosa Quispe, a été arrêtée. X travaille sur les droits fonciers.',
    'Rosa Quispe, qui dirige X, a été arrêtée lundi.',
    'Un tribunal a ordonné la liquidation de X, l’une des plus anciennes organisations du pays.',
    'Plusieurs groupes, tels que X, ont été condamnés à des amendes.',
    'Rosa Quispe, journaliste à X, a été arrêtée.',
  ],
  es: [
    'El grupo de derechos humanos X dijo que los seis eran inocentes. Según X, fueron golpeados.',
    'Miembros de X fueron detenidos. El sitio de X fue bloqueado.',
    'Rosa Quispe, que dirige X, fue detenida el lunes.',
    'X, un periódico independiente, fue cerrado. El personal de X fue interrogado.',
    'Un tribunal ordenó la liquidación de X, una de las organizaciones más antiguas del país.',
    'Varios grupos, como X, han sido multados.',
  ],
} as const;

describe('Organisations that bear names like people’s', () => {
  for (const [language, sentences] of Object.entries(ways)) {
    for (const sentence of sentences) {
      it(`are nobody, in ${language}: ${sentence}`, () => {
        for (const name of organisations) {
          const found = readingOf(`---\nlanguage: ${language}\n---\n\n${sentence.replaceAll('X', name)}\n`).reading.people.map((person) => person.name);
          assert.deepEqual(found, sentence.includes('Rosa Quispe') ? ['Rosa Quispe'] : [], name);
        }
      });
    }
  }

  it('are nobody where a plural owns them, behind an office', () => {
    for (const body of ['Rural Educators’ Union', 'Village Midwives’ Committee', 'Urban Weavers’ League', 'River Keepers’ Federation']) {
      for (const office of ['president', 'chair', 'secretary', 'spokesperson']) {
        const found = readingOf(`The EU welcomes the release of Tatenda Muzvidzwa, ${office} of the ${body}.\n`).reading.people.map(({ name }) => name);
        assert.deepEqual(found, ['Tatenda Muzvidzwa'], `${office} of the ${body}`);
      }
    }
  });

  it('leave people alone whose names stand behind the same words', () => {
    const es = '---\nlanguage: es\n---\n\n«Es inaceptable», explica el departamento que dirige Beltrán Aranguren.\n';
    assert.deepEqual(readingOf(es).reading.people.map(({ name }) => name), ['Beltrán Aranguren']);
    const en = 'The EU condemns the closure of Teo Vera’s newspaper. Teo Vera, a journalist, was beaten.\n';
    assert.deepEqual(readingOf(en).reading.people.map(({ name }) => name), ['Teo Vera']);
  });
});
