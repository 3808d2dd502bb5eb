import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* "Release all persons held without charge": whoever is held so, in statements on people whom nobody names too; the verdicts on case and situation. */

/** What a statement tells, by language, and how a release is asked for. */
interface Told {
  readonly befores: readonly string[];
  readonly ways: readonly ((whom: string) => string)[];
  /** Whoever is held: the people of the case among them. */
  readonly anybody: readonly string[];
  /** Others than they. */
  readonly others: readonly string[];
}

const french: Told = {
  befores: [
    '# Gabon : déclaration du porte-parole sur les arrestations à Libreville\n\nPlus de quarante manifestants ont été interpellés samedi à Libreville lors d’une marche pacifique.\n\n',
    '# Guinée : déclaration locale de l’Union européenne sur le procès de six syndicalistes\n\nLe procès de six syndicalistes, détenus depuis janvier, s’est ouvert hier à Conakry.\n\n',
    '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nLa défenseure des droits humains Ana Duarte a été arrêtée le 4 mars à son domicile de Lomé.\n\n',
  ],
  ways: [(whom) => `L’UE appelle les autorités à libérer ${whom}.`, (whom) => `Les autorités doivent remettre en liberté ${whom}.`],
  anybody: [
    'toutes les personnes détenues sans motif valable', 'l’ensemble des personnes détenues arbitrairement', 'toutes les personnes détenues de façon arbitraire', 'toutes les personnes maintenues en détention sans jugement',
    'tous ceux qui ont été arrêtés pour avoir exprimé leurs opinions', 'tous ceux qui ont été emprisonnés à tort', 'tous ceux qui ont été jetés en prison pour leurs idées', 'celles et ceux que l’on détient pour avoir exercé leurs droits', 'tous ceux qu’elles détiennent injustement',
    'toutes les personnes dont la détention est arbitraire',
  ],
  others: ['tous les autres défenseurs détenus', 'toutes les autres personnes détenues arbitrairement'],
};

const english: Told = {
  befores: [
    '# Guinea: Local EU Statement on the trial of six trade unionists\n\nThe trial of six trade unionists, detained since January, opened yesterday in Conakry.\n\n',
    '# Gabon: Statement by the Spokesperson on the arrests in Libreville\n\nMore than forty demonstrators were arrested on Saturday in Libreville during a peaceful march.\n\n',
  ],
  ways: [(whom) => `The EU calls on the authorities to release ${whom}.`, (whom) => `We call for the release of ${whom}.`],
  anybody: ['all persons held without charge', 'all those held without valid grounds', 'all people detained in an arbitrary manner', 'everyone jailed without trial'],
  others: ['all other detained defenders', 'all other persons held without charge'],
};

/** The verdicts on case and situation. */
function verdicts(text: string): string {
  const { scorecard } = check(text);
  return (['case-recommendation', 'situation-recommendation'] as const).map((id) => scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status).join(', ');
}

describe('Grid: all who are held', () => {
  for (const [language, { befores, ways, anybody, others }] of Object.entries({ french, english })) {
    const sentences = (whom: readonly string[]): string[] => befores.flatMap((before) => whom.map((one, turn) => `${before}${(ways[turn % ways.length] as (typeof ways)[number])(one)}\n`));
    it(`${language}: whoever is held, and so those of the case and others`, () => assert.deepEqual(sentences(anybody).filter((text) => verdicts(text) !== 'met, met'), []));
    it(`${language}: others`, () => assert.deepEqual(sentences(others).filter((text) => verdicts(text) !== 'missing, met'), []));
  }
});
