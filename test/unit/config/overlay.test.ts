import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { overlaid } from '../../../src/config/overlay.js';
import { hedges, loaded } from './in-memory.js';

const own = (id: string, phrase: string): Promise<Awaited<ReturnType<typeof loaded>>> =>
  loaded('lexicon: [own.yaml]', { '/w/own.yaml': hedges(`id: ${id}\nkind: softener\nphrases: ["${phrase}"]`) });

describe('Settings over a configuration file', () => {
  it('count rule by rule and treaty by treaty', async () => {
    const file = await loaded('rules: { consent: off, level: error }\nlanguage: fr\ntreaties: { SS: { ICCPR: 2024 } }\ninclude: a/**\nexclude: b/**\nlibrary: past');
    const settings = await loaded('rules: { level: info }\ntreaties: { SS: { CAT: 2015 }, HN: { CAT: 1996 } }\ninclude: b/c/**');
    const { rules, language, treaties, include, libraryFolders, covers } = overlaid(file, settings);
    assert.deepEqual([rules, language, treaties], [{ consent: 'off', level: 'info' }, 'fr', { SS: { ICCPR: 2024, CAT: 2015 }, HN: { CAT: 1996 } }]);
    assert.deepEqual([include, libraryFolders], [['b/c/**'], ['/w/past']]);
    assert.deepEqual(['/w/a/x.md', '/w/b/x.md', '/w/b/c/x.md'].map(covers), ['included', 'excluded', 'included']);
  });

  it('are all there is where there is no file', async () => {
    const settings = await loaded('language: es');
    assert.equal(overlaid(undefined, settings), settings);
  });

  it('add their phrases', async () => {
    const both = overlaid(await own('company', 'in good company'), await own('weather', 'in fair weather'));
    const found = check('In good company, and in fair weather, the EU calls on Honduras to release her.\n', { own: both.own, language: 'en' }).reading.hedges;
    assert.deepEqual(found.map(({ entry }) => entry), ['company', 'weather']);
  });

  it('give a phrase of the same id in the place of the file’s', async () => {
    const both = overlaid(await own('company', 'in good company'), await own('company', 'in bad company'));
    const found = check('In good company, and in bad company, the EU calls on Honduras to release her.\n', { own: both.own, language: 'en' }).reading.hedges;
    assert.equal(found.length, 1);
  });
});
