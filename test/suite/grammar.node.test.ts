import assert from 'node:assert/strict';
import { events, levels } from '../../src/statement/front-matter.js';
import { valueReaders } from '../../src/statement/front-matter-values.js';
import { scopedIn } from './tokenized.js';

const placeholder = 'constant.other.placeholder';
const formula = 'entity.name.type.formula';
const key = 'support.type.property-name';

/** The words of a text that have a scope. */
async function marked(text: string, scope: string): Promise<string[]> {
  return (await scopedIn(text)).filter((each) => each.scope === scope).map(({ words }) => words);
}

describe('The grammars', () => {
  it('mark what is still to be filled in', async () => {
    assert.deepEqual(await marked('On {{date}} [NAME OF THE COURT] tried [NAME].', placeholder), ['{{date}}', '[NAME OF THE COURT]', '[NAME]']);
    assert.deepEqual(await marked('# Togo: Statement on [NAME]\n\n- **[DATE]**\n\n> *[LIEU]*', placeholder), ['[NAME]', '[DATE]', '[LIEU]']);
    assert.deepEqual(await marked('[DÉFENSEUR OU DÉFENSEURE] des droits humains', placeholder), ['[DÉFENSEUR OU DÉFENSEURE]']);
  });

  it('mark no link, no code, no comment and no short word as a gap', async () => {
    for (const text of ['[EU](https://europa.eu)', '[UN][1]', '[X]', '[a note]', '[ICCPR]: https://example.org', '`[NAME]`', '```\n[NAME]\n```', '<!-- [NAME] -->']) {
      assert.deepEqual(await marked(text, placeholder), [], text);
    }
  });

  it('mark the formulas of each level, in titles, in the text and in bold', async () => {
    for (const words of [
      'Statement by the Spokesperson', 'Declaration by the High Representative on behalf of the European Union', 'Local EU statement', 'align themselves with this declaration',
      'Déclaration du porte-parole', 'déclaration du haut représentant, au nom de l’Union européenne', 'se rallient à la présente déclaration',
    ]) {
      for (const text of [`Honduras: ${words}.`, `# Honduras: ${words}`, `**${words}**`]) assert.deepEqual(await marked(text, formula), [words], text);
    }
    assert.deepEqual(await marked('The statement by the Minister, a misstatement by the Spokesperson, `Statement by the Spokesperson`', formula), []);
  });

  it('mark the keys that Forthright knows in front matter, and no others', async () => {
    assert.deepEqual(await marked('---\nlevel: local\ncuntry: HN\nconsent: given\n---\n', key), ['level', 'consent']);
    for (const name of Object.keys(valueReaders)) assert.deepEqual(await marked(`---\n${name}: x\n---\n`, key), [name]);
    assert.deepEqual(await marked('---\ntitle: x\n---\n\nlevel: local\n', key), ['title'], 'only in front matter');
    assert.deepEqual(await marked('level: local\n', key), []);
  });

  it('mark the values of level, event and consent', async () => {
    for (const level of levels) assert.deepEqual(await marked(`---\nlevel: ${level}\n---\n`, 'constant.language.level'), [level]);
    for (const event of events) assert.deepEqual(await marked(`---\nevent: ${event} # what happened\n---\n`, 'constant.language.event'), [event]);
    for (const [written, value] of [['given', 'given'], ['public', 'public'], ['"not-possible: in hiding"', undefined]] as const) {
      assert.deepEqual(await marked(`---\nconsent: ${written}\n---\n`, 'constant.language.consent'), value === undefined ? [] : [value]);
    }
    const wrong = await scopedIn('---\nlevel: louder\nevent: arrest\ntitle: local\n---\n');
    assert.deepEqual(wrong.filter(({ scope }) => scope.startsWith('constant')), []);
  });

  it('leave the colours of YAML and Markdown after them as they were', async () => {
    const scoped = await scopedIn('---\nlevel: spokesperson\ndefenders: [Ana Paredes]\ncontact: ["[NAME, TELEPHONE, MAIL]"]\n---\n\n# Honduras: Statement by the Spokesperson on [NAME]\n\nOn [DATE], police arrested her.\n');
    assert.deepEqual(scoped.map(({ words, scope }) => `${words} ${scope}`), [
      `level ${key}`, 'spokesperson constant.language.level', `defenders ${key}`, `contact ${key}`, `[NAME, TELEPHONE, MAIL] ${placeholder}`,
      `Statement by the Spokesperson ${formula}`, `[NAME] ${placeholder}`, `[DATE] ${placeholder}`,
    ]);
  });
});
