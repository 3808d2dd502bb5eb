import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';
import { readingOf } from '../reading-of.js';

/* Whose case an ask is in French: each thing that is asked, with all that may stand for the people of the case; and the verdicts in statements that name nobody. */

/** Words for somebody of the case: alone, behind "à" and behind "de", with "son" or "leur", and the ending of a participle. */
type Somebody = readonly [name: string, to: string, of: string, their: string, ending: string];

interface Statement {
  readonly before: string;
  readonly people: readonly Somebody[];
}

/** "la militante" with its forms behind "à" and "de". */
function she(name: string): Somebody {
  return [name, `à ${name}`, `de ${name}`, 'son', 'e'];
}

const statements: readonly Statement[] = [
  {
    before: '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nLa défenseure des droits humains Ana Duarte a été arrêtée le 4 mars à son domicile de Lomé.\n\n',
    people: [she('Mme Duarte'), she('la reportrice'), she('cette militante'), she('celle-ci'), she('cette dernière'), she('la défenseure des droits humains'), ['Mme Duarte et sa famille', 'à Mme Duarte et à sa famille', 'de Mme Duarte et de sa famille', 'leur', 'es']],
  },
  {
    before: '# Tchad : déclaration de la porte-parole sur l’arrestation de Brahim Saleh, de Moussa Idriss et de Fatimé Hassan\n\nVendredi, les syndicalistes Brahim Saleh, Moussa Idriss et Fatimé Hassan ont été arrêtés à N’Djamena.\n\n',
    people: [
      ['ces trois personnes', 'à ces trois personnes', 'de ces trois personnes', 'leur', 'es'], ['ces syndicalistes', 'à ces syndicalistes', 'de ces syndicalistes', 'leur', 's'],
      ['les trois détenus', 'aux trois détenus', 'des trois détenus', 'leur', 's'], ['ces derniers', 'à ces derniers', 'de ces derniers', 'leur', 's'],
    ],
  },
];

/** What is asked of the authorities, for somebody. */
const asked: readonly ((somebody: Somebody) => string)[] = [
  ([, to]) => `rendre ${to} la liberté de circuler`,
  ([, to, , their]) => `rendre ${their} passeport ${to}`,
  ([name]) => `remettre ${name} en liberté sans délai`,
  ([name]) => `laisser ${name} travailler librement`,
  ([name]) => `transférer ${name} dans un hôpital`,
  ([, to]) => `cesser de s’en prendre ${to}`,
  ([, , of]) => `respecter pleinement les droits de la défense ${of}`,
  ([, , of]) => `tenir compte de l’état de santé ${of}`,
  ([name, , , their, ending]) => `faire en sorte que ${name} ${their === 'leur' ? 'soient' : 'soit'} traité${ending} avec dignité`,
  ([name]) => `lever l’interdiction de voyager qui frappe ${name}`,
];

/** Ways to ask it. */
const ways: readonly ((what: string) => string)[] = [
  (what) => `L’Union européenne appelle les autorités à ${what}.`,
  (what) => `L’UE compte sur les autorités togolaises pour ${what}.`,
  (what) => `Les autorités doivent ${what}.`,
];

/** What is asked for nobody in particular, in the first statement. */
const forOthers: readonly string[] = [
  'rendre leur passeport à tous ceux qui en sont privés', 'protéger les journalistes et permettre à ces derniers de travailler librement', 'protéger les défenseurs et garantir à ceux-ci un environnement sûr', 'laisser les journalistes travailler librement',
  'mettre fin au harcèlement et à l’intimidation des journalistes',
];

/** Sentences in a statement on nobody by name, and the verdicts on case and situation. */
const unnamed: readonly (readonly [sentence: string, onCase: string, onSituation: string])[] = [
  ['Nous appelons les autorités à libérer toutes les personnes injustement détenues.', 'met', 'met'],
  ['Les autorités doivent libérer toute personne détenue arbitrairement.', 'met', 'met'],
  ['Quiconque est détenu pour avoir exercé ses droits doit être libéré par les autorités.', 'met', 'met'],
  ['Nous exhortons les autorités à libérer tous les blogueurs et défenseurs des droits humains détenus arbitrairement.', 'partial', 'met'],
  ['Nous appelons les autorités à mettre fin au harcèlement et à l’intimidation des journalistes.', 'missing', 'met'],
  ['Les autorités doivent permettre aux personnes arrêtées de voir un avocat.', 'met', 'missing'],
];

/** For whom what is asked behind `before` is read to be, in order. */
function scopesIn(before: string, sentence: string): string {
  const { recommendations } = readingOf(`${before}${sentence}\n`).reading;
  return recommendations.filter(({ end }) => end > before.length).map(({ scope }) => scope).join();
}

describe('Grid: whose case an ask is, in French', () => {
  for (const [index, what] of asked.entries()) {
    const sentences = statements.flatMap(({ before, people }) => people.map((somebody, turn) => ({ before, sentence: (ways[(index + turn) % ways.length] as (typeof ways)[number])(what(somebody)) })));
    it(what(she('elle')), () => assert.deepEqual(sentences.filter(({ before, sentence }) => scopesIn(before, sentence) !== 'case').map(({ sentence }) => sentence), []));
  }

  const [{ before }] = statements as [Statement];

  it('what is asked for others', () => {
    assert.deepEqual(forOthers.map((what) => `L’UE appelle les autorités à ${what}.`).filter((sentence) => !/^situation(?:,situation)?$/u.test(scopesIn(before, sentence))), []);
  });

  it('an effort, whoever is to make it, is for those for whom it is made', () => {
    const goal = 'pour que Mme Duarte soit rendue à ses proches';
    for (const who of ['Il est essentiel que quiconque peut se faire entendre des ravisseurs mette tout en œuvre', 'Il faut que tous ceux qui ont de l’influence fassent tout']) assert.equal(scopesIn(before, `${who} ${goal}.`), 'case', who);
  });

  it('what a pronoun for the speaker is told to have added', () => {
    const told = '# Togo : réaction à l’arrestation d’Ana Duarte\n\nLe représentant spécial de l’UE pour les droits de l’homme, Tomas Varga, a réagi lundi à l’arrestation d’Ana Duarte.\n\n';
    assert.equal(scopesIn(told, 'Il a ajouté : « Nous appelons les autorités togolaises à libérer Mme Duarte sans délai. »'), 'case');
  });

  for (const [sentence, ...expected] of unnamed) {
    it(`nobody is named: ${sentence}`, () => {
      const { scorecard } = check(`# Togo : déclaration du porte-parole sur l’arrestation de cinq étudiants\n\nDans la nuit de mardi, cinq étudiants ont été arrêtés à leur domicile après un sit-in pacifique.\n\n${sentence}\n`);
      assert.deepEqual((['case-recommendation', 'situation-recommendation'] as const).map((id) => scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status), expected);
    });
  }
});
