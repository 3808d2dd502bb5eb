import assert from 'node:assert/strict';
import { events, levels } from '../../../src/statement/front-matter.js';
import { valueReaders } from '../../../src/statement/front-matter-values.js';
import frontMatter from '../../../syntaxes/front-matter.injection.tmLanguage.json';
import statement from '../../../syntaxes/statement.injection.tmLanguage.json';

/** The patterns of a grammar with a scope name. The grammars use nothing that JavaScript reads otherwise. */
function patterns(grammar: { patterns: { name: string; match: string }[] }, scope: string): RegExp[] {
  return grammar.patterns.filter(({ name }) => name.startsWith(scope)).map(({ match }) => new RegExp(match, 'gmu'));
}

/** What the patterns mark in a text. */
function marked(found: RegExp[], text: string): string[] {
  return found.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words));
}

describe('The grammars', () => {
  it('mark what is still to be filled in, and no link', () => {
    const placeholders = patterns(statement, 'constant.other.placeholder');
    assert.deepEqual(marked(placeholders, 'On {{date}} [NAME OF THE COURT] tried [NAME].'), ['{{date}}', '[NAME OF THE COURT]', '[NAME]']);
    assert.deepEqual(marked(placeholders, '[EU](https://europa.eu) [UN][1] [X] [a note] [ICCPR]: https://example.org'), []);
  });

  it('mark the formulas of each level', () => {
    const formulas = patterns(statement, 'entity.name.type.formula');
    for (const formula of [
      'Statement by the Spokesperson', 'Declaration by the High Representative on behalf of the European Union', 'Local EU statement', 'align themselves with this declaration',
      'Déclaration du porte-parole', 'déclaration du haut représentant, au nom de l’Union européenne', 'se rallient à la présente déclaration',
    ]) assert.deepEqual(marked(formulas, `Honduras: ${formula}.`), [formula]);
    assert.deepEqual(marked(formulas, 'The statement by the Minister, a misstatement by the Spokesperson'), []);
  });

  it('mark the keys and values that Forthright knows', () => {
    const keys = patterns(frontMatter, 'support.type.property-name');
    assert.deepEqual(marked(keys, 'level: local\ncuntry: HN\nconsent: given\n'), ['level', 'consent']);
    for (const key of Object.keys(valueReaders)) assert.deepEqual(marked(keys, `${key}: x\n`), [key]);
    for (const level of levels) assert.deepEqual(marked(patterns(frontMatter, 'constant.language.level'), `level: ${level}`), [level]);
    for (const event of events) assert.deepEqual(marked(patterns(frontMatter, 'constant.language.event'), `event: ${event}`), [event]);
    assert.deepEqual(marked(patterns(frontMatter, 'constant.language'), 'level: louder\nevent: arrest\n'), []);
  });
});
