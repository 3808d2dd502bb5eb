import assert from 'node:assert/strict';
import { type Level, levels } from '../../../src/statement/front-matter.js';
import { itJudges, itLeavesAlone, itMends } from './cases.js';
import { findingIn, statusOf } from './drafts.js';

const body = 'Iria Montoro was arrested on Monday in Tegucigalpa.';
const file = (level: string, title: string, opening = ''): string => `---\nlevel: ${level}\n---\n\n# ${title}\n\n${opening === '' ? '' : `${opening}\n\n`}${body}\n`;

/** The title formulas of each level, by language: as the titles of statements have them. */
const titles: Readonly<Record<'en' | 'fr' | 'es', Readonly<Record<Exclude<Level, 'ngo'>, readonly string[]>>>> = {
  en: {
    local: ['Honduras: Local EU statement on the arrest of Iria Montoro', 'Statement by the EU Delegation and the Heads of Mission in Honduras on the arrest of Iria Montoro'],
    spokesperson: ['Honduras: Statement by the Spokesperson on the arrest of Iria Montoro', 'Statement by the Spokesperson of the High Representative on the arrest of Iria Montoro in Honduras'],
    hrvp: ['Honduras: Statement by the High Representative on the arrest of Iria Montoro', 'Honduras: Statement by HR/VP on the arrest of Iria Montoro'],
    declaration: ['Honduras: Declaration by the High Representative on behalf of the European Union on the arrest of Iria Montoro', 'Honduras: Statement by the High Representative on behalf of the EU on the arrest of Iria Montoro'],
    multilateral: ['EU statement on Honduras at the OSCE Permanent Council', 'UN Human Rights Council, 55th session, item 4: EU statement on Honduras'],
    joint: ['Joint statement on the arrest of Iria Montoro in Honduras', 'Joint statement by the EU, Canada and Norway on the arrest of Iria Montoro'],
  },
  fr: {
    local: ['Honduras : déclaration locale de l’UE sur l’arrestation d’Iria Montoro'],
    spokesperson: ['Honduras : déclaration de la porte-parole sur l’arrestation d’Iria Montoro'],
    hrvp: ['Honduras : déclaration de la haute représentante sur l’arrestation d’Iria Montoro'],
    declaration: ['Honduras : déclaration du haut représentant au nom de l’Union européenne sur l’arrestation d’Iria Montoro'],
    multilateral: ['Déclaration de l’UE sur le Honduras au Conseil des droits de l’homme'],
    joint: ['Déclaration conjointe sur l’arrestation d’Iria Montoro au Honduras'],
  },
  es: {
    local: ['Honduras: declaración local de la UE sobre la detención de Iria Montoro'],
    spokesperson: ['Honduras: declaración de la portavoz sobre la detención de Iria Montoro'],
    hrvp: ['Honduras: declaración de la Alta Representante sobre la detención de Iria Montoro'],
    declaration: ['Honduras: declaración de la Alta Representante en nombre de la Unión Europea sobre la detención de Iria Montoro'],
    multilateral: ['Declaración de la UE sobre Honduras en el Consejo de Derechos Humanos'],
    joint: ['Declaración conjunta sobre la detención de Iria Montoro en Honduras'],
  },
};

describe('level', () => {
  for (const [language, byLevel] of Object.entries(titles)) {
    for (const [level, all] of Object.entries(byLevel)) {
      for (const title of all) {
        it(`is told by its formula, and by no other: ${title}`, () => {
          const text = (declared: string): string => `---\nlanguage: ${language}\nlevel: ${declared}\n---\n\n# ${title}\n\n${body}\n`;
          // What many say together may have the formula of one of them; no other level agrees.
          const agreeing = levels.filter((declared) => statusOf('level', text(declared)) === 'met');
          const ofMany = new Set<string>(['ngo', ...(['spokesperson', 'declaration'].includes(level) ? [] : ['joint', 'multilateral'])]);
          assert.deepEqual(agreeing.filter((declared) => declared === level || !ofMany.has(declared)), [level]);
        });
      }
    }
  }

  itJudges('level', {
    met: [
      file('local', 'Honduras: EU statement on the arrest of Iria Montoro', 'The European Union Delegation issues the following statement in agreement with the EU Heads of Mission in Honduras.'),
      file('spokesperson', 'Honduras: Statement on the arrest of Iria Montoro', 'The Spokesperson of the High Representative made the following statement today:'),
      file('spokesperson', 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro', 'The EU Delegation has learned that the High Representative spoke on behalf of the EU.'),
      file('spokesperson', 'On the arrest of Iria Montoro in Honduras'),
      file('joint', 'Joint statement by the Spokesperson and the governments of Canada and Norway on the arrest of Iria Montoro'),
      file('ngo', 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro'),
    ],
    partial: [
      file('joint', 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro'),
      file('multilateral', 'Honduras: Declaration by the High Representative on behalf of the European Union on the arrest of Iria Montoro'),
      file('headquarters', 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro'),
      `# Honduras: Statement by the Spokesperson on the arrest of Iria Montoro\n\n${body}\n`,
    ],
    missing: [`# On the arrest of Iria Montoro in Honduras\n\n${body}\n`],
  });

  itMends('level', [
    { before: file('hrvp', 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro'), kind: 'disagrees', after: ['level: spokesperson'] },
    { before: file('local', 'Joint statement by the EU, Canada and Norway on the arrest of Iria Montoro in Honduras'), kind: 'disagrees', after: ['level: joint'] },
    { before: `# Honduras: Local EU statement on the arrest of Iria Montoro\n\n${body}\n`, kind: 'undeclared', after: ['---\nlevel: local\n---'] },
    { before: file('', 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro'), kind: 'undeclared', after: ['level: spokesperson'] },
    { before: `# On the arrest of Iria Montoro in Honduras\n\n${body}\n`, kind: 'missing', after: ['local', 'spokesperson', 'hrvp', 'declaration', 'multilateral', 'joint', 'ngo'].map((level) => `---\nlevel: ${level}\n---`) },
  ]);

  itLeavesAlone('level', [file('local', 'Honduras: Local EU statement on the arrest of the spokesperson of an association')]);

  it('says which two disagree', () => {
    assert.equal(findingIn('level', file('hrvp', 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro')).message, 'The front matter says High Representative, title or opening words say spokesperson.');
  });
});
