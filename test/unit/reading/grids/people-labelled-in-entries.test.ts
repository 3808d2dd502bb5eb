import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Those who are named behind the one whom an entry tells of, by what they are: what they are called × what stands before it. */

const grids = {
  en: {
    text: 'The EU calls for the release of the following people:', title: 'Norland: Statement by the Spokesperson', entry: 'journalist, sentenced to 10 years',
    other: ['lawyer:', 'wife:', 'husband:', 'counsel:', 'next of kin:', 'sister:', 'his lawyer is'], official: ['judge:', 'judge', 'presiding judge:', 'prosecutor', 'investigator:'],
  },
  fr: {
    text: "L'UE demande la libération des personnes suivantes :", title: 'Norlande : déclaration du porte-parole', entry: 'journaliste, condamnée à 10 ans',
    other: ['avocate :', 'épouse :', 'mari :', 'sœur :', 'conseil :', 'son avocat est'], official: ['juge :', 'juge', 'procureur', 'enquêteur :'],
  },
  es: {
    text: 'La UE pide la liberación de las siguientes personas:', title: 'Norlandia: declaración del portavoz', entry: 'periodista, condenada a 10 años',
    other: ['abogado:', 'esposa:', 'marido:', 'hermana:', 'defensa:', 'su abogado es'], official: ['juez:', 'juez', 'fiscal', 'investigador:'],
  },
} as const;

const joints: Readonly<Record<string, (label: string) => string>> = {
  comma: (label) => `, ${label} Lena Roth`,
  semicolon: (label) => `; ${label} Lena Roth`,
  brackets: (label) => ` (${label} Lena Roth)`,
};

function rolesIn(language: string, title: string, text: string): Record<string, string> {
  const { people } = readingOf(`---\nlanguage: ${language}\n---\n\n# ${title}\n\n${text}\n`).reading;
  return Object.fromEntries(people.map(({ name, role }) => [name, role]));
}

describe('Whoever is named with a label behind the one whom an entry tells of', () => {
  for (const [language, { text, title, entry, other, official }] of Object.entries(grids)) for (const [joint, join] of Object.entries(joints)) it(`is near them, or in office: ${language}, ${joint}`, () => {
    for (const [role, labels] of [['other', other], ['official', official]] as const) for (const label of labels) {
      const entries = `${text}\n\n- Olena Tkachuk, ${entry}${join(label)}\n- Farid Mammadzade, ${entry}`;
      assert.deepEqual(rolesIn(language, title, entries), { 'Olena Tkachuk': 'defender', 'Farid Mammadzade': 'defender', 'Lena Roth': role }, entries);
    }
  });

  it('is concerned where the label is a calling, and nobody is named before it', () => {
    for (const entry of ['- Lawyer: Olena Tkachuk\n- Teacher: Farid Mammadzade', '- lawyer: Olena Tkachuk, 12 years\n- teacher: Farid Mammadzade, 8 years']) {
      assert.deepEqual(rolesIn('en', grids.en.title, `${grids.en.text}\n\n${entry}`), { 'Olena Tkachuk': 'defender', 'Farid Mammadzade': 'defender' }, entry);
    }
  });
});
