import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';

/* Rows of small statements that were read wrong as a whole: title and what is told, with what is asked behind it. */

const heads = {
  one: '# Bahrain: Statement by the Spokesperson on the sentencing of Ali Hamdan\n\nOn Tuesday a court in Manama sentenced the human rights defender Ali Hamdan to five years in prison for his tweets. ',
  five: '# Togo: Statement by the Spokesperson on the arrest of five activists\n\nFive activists were arrested in Lomé on Friday while they prepared a peaceful march. ',
  forty: '# Tunisia: Statement by the Spokesperson on the conviction of opposition figures\n\nA court in Tunis sentenced forty opposition politicians, lawyers and journalists to long prison terms on Saturday. ',
  some: '# Cuba: Statement by the Spokesperson on the release of prisoners\n\nThe EU takes note of the release of thirty prisoners who had been arrested during the protests. Many others are still held. ',
  freed: '# Egypt: Statement by the Spokesperson on the release of Ahmed Salah\n\nThe EU welcomes the release of the blogger Ahmed Salah on Thursday. He had spent four years in prison. ',
  council: '# HRC 55: EU Statement on Item 4, human rights situations that require the Council’s attention\n\nIn Iran, women are arrested for what they wear. Belarus holds more than a thousand political prisoners. ',
  country: '# Statement by the Spokesperson on the human rights situation in Cambodia\n\nThe space for civil society in Cambodia continues to shrink. Journalists and activists are harassed. ',
  fiveFr: '---\nlanguage: fr\n---\n# Togo : déclaration du porte-parole sur l’arrestation de cinq militants\n\nCinq militants ont été arrêtés à Lomé vendredi. ',
  twoFr: '---\nlanguage: fr\n---\n# Ouganda : déclaration du porte-parole sur l’arrestation de Peter Okello et Grace Nambi\n\nLes journalistes Peter Okello et Grace Nambi ont été arrêtés à Gulu le 3 mai. Ils sont accusés de subversion. ',
  fortyFr: '---\nlanguage: fr\n---\n# Tunisie : déclaration du porte-parole sur la condamnation de figures de l’opposition\n\nSamedi, un tribunal de Tunis a condamné quarante opposants, avocats et journalistes à de lourdes peines de prison. ',
  roleFr: '---\nlanguage: fr\n---\n# Tunisie : déclaration du porte-parole sur la condamnation de figures de l’opposition\n\nLes journalistes jouent un rôle essentiel. ',
  fiveEs: '---\nlanguage: es\n---\n# Togo: declaración del portavoz sobre la detención de cinco activistas\n\nCinco activistas fueron detenidos en Lomé el viernes. ',
  oneEs: '---\nlanguage: es\n---\n# Belarús: declaración del portavoz sobre la detención de Ales Novik\n\nEl defensor de derechos humanos Ales Novik fue detenido el 3 de mayo y está acusado de fraude. ',
} as const;

/** The scopes of what is asked in a sentence behind such a head. */
function scopesBehind(head: keyof typeof heads, sentence: string): string {
  return read(readStatement(`${heads[head]}${sentence}\n`)).recommendations.filter(({ end }) => end > heads[head].length).map(({ scope }) => scope).join();
}

const ways = { en: ['We call on the authorities to *.', 'The authorities must *.'], fr: ['Nous appelons les autorités à *.', 'Les autorités doivent *.'], es: ['Instamos a las autoridades a *.', 'Las autoridades deben *.'] } as const;

const rows: readonly (readonly [string, keyof typeof heads, keyof typeof ways, string, readonly string[]])[] = [
  ['what is owed to whoever is before a court', 'one', 'en', 'case', ['respect due process', 'respect procedural guarantees', 'uphold fair trial guarantees', 'ensure judicial guarantees']],
  ['what is owed to whoever is before a court', 'oneEs', 'es', 'case', ['respetar las garantías procesales', 'respetar los derechos de la defensa', 'velar por el derecho de defensa']],
  ['whoever is held for an opinion, in a statement on somebody else', 'one', 'en', 'situation', ['release those who are in prison for their opinions', 'release those who remain in jail for their views', 'release whoever is in prison for what they wrote']],
  ['whoever is held for an opinion, beside arrests of people who are not named', 'five', 'en', 'situation', ['release everyone held for an opinion', 'release anyone jailed for what they said', 'release whoever is in prison for an opinion', 'ensure that nobody is jailed for an opinion']],
  ['those who are held, right behind their arrest', 'five', 'en', 'case', ['release those detained for preparing it', 'release all those who are detained', 'release all those who are still in custody']],
  ['those held still for a reason, where some were freed', 'some', 'en', 'situation', ['release those who are still in prison for their opinions', 'release all those who remain in detention for political reasons']],
  ['those held still, where some were freed', 'some', 'en', 'case', ['release those who remain in prison', 'release all who are still in prison']],
  ['those held still for a reason, where one who is named was freed', 'freed', 'en', 'situation', ['release those who are still in prison for their opinions']],
  ['those who are held, where States meet', 'council', 'en', 'situation', ['release all journalists who are behind bars', 'release those who are still in prison for their opinions', 'release those imprisoned because of their views']],
  ['those who are held, in a statement on a country', 'country', 'en', 'situation', ['release everyone held for their views', 'free all journalists who are in prison', 'release those held for their opinions']],
  ['all the defendants', 'forty', 'en', 'case', ['grant all the defendants a fair appeal', 'guarantee all the defendants a fair trial']],
  ['all defendants', 'forty', 'en', 'situation', ['guarantee all defendants a fair trial']],
  ['what is theirs who are accused', 'twoFr', 'fr', 'case', ['respecter leurs droits', 'garantir leur sécurité', 'leur permettre de travailler librement']],
  ['what is theirs who were sentenced, told in a list', 'fortyFr', 'fr', 'case', ['garantir leur sécurité', 'respecter leurs droits']],
  ['what is theirs who do something', 'roleFr', 'fr', 'situation', ['garantir leur sécurité', 'respecter leurs droits']],
  ['what detainees are to have', 'fiveFr', 'fr', 'case', ['donner aux détenus accès à un avocat']],
  ['two verbs with their pronouns', 'fiveEs', 'es', 'case,case', ['liberarlos y dejarles ejercer sus derechos', 'liberarlos y permitirles ejercer su labor']],
  ['two verbs with their pronouns', 'twoFr', 'fr', 'case,case', ['les libérer et les laisser exercer leurs droits']],
  ['such sentences to come', 'one', 'en', 'situation', ['put an end to such sentences', 'stop handing down such sentences']],
  ['a law under which people are jailed', 'five', 'en', 'situation', ['repeal the laws under which people are jailed for their opinions']],
  ['all allegations, in a statement on a country', 'country', 'en', 'situation', ['investigate all allegations of torture']],
  ['a practice', 'fiveFr', 'fr', 'situation', ['mettre fin à la pratique de la détention arbitraire']],
  ['a practice', 'fiveEs', 'es', 'situation', ['poner fin a la práctica de la detención arbitraria']],
  ['a fair trial for all', 'fiveEs', 'es', 'situation', ['garantizar a todos un juicio justo']],
  ['those who remain in custody', 'fiveEs', 'es', 'case', ['liberar a quienes siguen presos', 'liberar a quienes permanecen en prisión']],
];

describe('Whose case an ask is', () => {
  for (const [what, head, language, scope, asks] of rows) it(`is read of ${what} (${head})`, () => {
    for (const ask of asks) for (const way of ways[language]) assert.equal(scopesBehind(head, way.replace('*', ask)), scope, way.replace('*', ask));
  });

  const statements: readonly (readonly [string, string, string])[] = [
    ['Bahrain: Statement by the Spokesperson on the sentencing of Ali Hamdan', 'A court sentenced the human rights defender Ali Hamdan to five years in prison. Such sentences must no longer be passed.', 'situation'],
    ['Philippines: Statement by the Spokesperson on the killing of three journalists', 'Three journalists were shot dead in Mindanao last week. All killings must be investigated.', 'case'],
    ['Statement by the Spokesperson on the human rights situation in Cambodia', 'People are arrested and beaten in custody. All allegations of torture must be investigated.', 'situation'],
    ['Uganda: Statement by the Spokesperson on the arrest of Peter Okello and Grace Nambi', 'The journalists Peter Okello and Grace Nambi were arrested in Gulu. We call on Uganda to implement the judgment of the African Court on Human and Peoples’ Rights in their case.', 'case'],
    ['Uganda: Statement by the Spokesperson on the arrest of Peter Okello and Grace Nambi', 'Peter Okello and Grace Nambi were arrested for their work at a newspaper. We call on the authorities to guarantee their safety.', 'case'],
    ['Togo: Statement by the Spokesperson on arrests in Lomé', 'The police have arrested opposition leaders and their supporters. We call on the authorities to guarantee their safety.', 'case'],
  ];
  for (const [title, text, scope] of statements) it(`is read of: ${text}`, () => assert.equal(read(readStatement(`# ${title}\n\n${text}\n`)).recommendations.map((asked) => asked.scope).join(), scope));

  it('is read of a verb whose subject is left out', () => {
    for (const sentence of ['Deben poder reanudar su labor.', 'Confiamos en que puedan reanudar su labor.']) assert.equal(scopesBehind('fiveEs', sentence), 'case', sentence);
  });
});
