import assert from 'node:assert/strict';
import { allRules } from '../../../src/benchmarks/registry.js';
import { draft, Folder, forthright } from './in-process.js';

describe('forthright explain', () => {
  it('lists the rules, one a line, where none is asked for', async () => {
    const { code, out, err } = await forthright(['explain']);
    assert.deepEqual([code, err], [0, '']);
    const lines = out.split('\n');
    allRules.forEach(({ id, title }, index) => {
      assert.ok(lines[index]?.startsWith(`  ${id} `) && lines[index].endsWith(`  ${title.en}`), lines[index]);
    });
    assert.equal(lines[allRules.length], '');
    assert.match(out, /forthright explain no-hedging\n$/);
  });

  it('prints the page of every rule in both languages', async () => {
    for (const { id, title, why, examples } of allRules) {
      for (const locale of ['en', 'fr'] as const) {
        const { code, out, err } = await forthright(['explain', '--locale', locale, id]);
        assert.deepEqual([code, err], [0, '']);
        assert.ok(out.startsWith(`${title[locale]}  ${id}\n`), id);
        assert.ok(out.replaceAll(/\s+/g, ' ').includes(why[locale].replaceAll(/\s+/g, ' ')), `why of ${id} in ${locale}`);
        assert.match(out, new RegExp(`^ {2}${examples.length}\\. `, 'm'));
        assert.doesNotMatch(out, /\*\*|`/);
      }
    }
  });

  it('says in French what is French, and what is not', async () => {
    const { out } = await forthright(['explain', '--locale', 'fr', 'no-hedging']);
    for (const said of ['qu’en anglais', 'Quand le critère est rempli', '✔ rempli', 'Pourquoi', 'D’où cela vient', '1. Bon (rempli)', 'À revoir (en partie)', 'Correction : Supprimer', 'Après la correction préférée :', 'Gravité : warning']) assert.ok(out.includes(said), said);
  });

  it('is what check names for more', async () => {
    const folder = new Folder();
    const { out } = await forthright(['check', folder.write('a.statement.md', draft('minister'))]);
    folder.remove();
    const named = [...out.matchAll(/More: forthright (explain) (\S+)\n/g)].map(([, command = '', rule = '']) => [command, rule]);
    assert.ok(named.length > 1);
    for (const args of named) assert.equal((await forthright(args)).code, 0, args.join(' '));
  });

  it('is painted where asked', async () => {
    assert.ok(!(await forthright(['explain', 'hrd-term'])).out.includes('\u001b'));
    assert.ok((await forthright(['explain', '--color', 'hrd-term'])).out.startsWith('\u001b[1mThe term'));
    assert.ok(!(await forthright(['explain', '--no-color', 'hrd-term'], { isTerminal: true })).out.includes('\u001b'));
  });
});
