import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check } from '../../../src/check.js';
import { checkListOf, type CheckListOptions } from '../../../src/publish/check-list/index.js';
import { translationsOf } from '../../../src/publish/check-list/translations.js';
import type { CheckList, CheckListItem } from '../../../src/publish/check-list/types.js';
import { inProject } from '../../../tools/lib/places.mjs';

const full = readFileSync(inProject('examples/full/conviction-full-guatemala.statement.md'), 'utf8');
const name = 'case.statement.md';
const day = 86_400_000;

function listOf(text: string, options: Partial<CheckListOptions> = {}): CheckList {
  return checkListOf(check(text, options.rules ? { rules: options.rules } : {}), { locale: 'en', ...options });
}

function open({ items }: CheckList): string[] {
  return items.filter(({ state }) => state === 'open').map(({ id }) => id);
}

function itemOf({ items }: CheckList, id: string): CheckListItem {
  return items.find((item) => item.id === id) ?? assert.fail(`no ${id} among ${items.map((item) => item.id).join()}`);
}

describe('The check-list before publishing', () => {
  it('has nothing open for a statement that meets all', () => {
    const list = listOf(full, { surroundings: { name, beside: [{ name: 'case.es.statement.md' }] } });
    assert.deepEqual(open(list), []);
    assert.equal(list.open, 0);
    assert.ok(list.isJudged);
    for (const id of ['rule/consent', 'rule/coordinated', 'rule/translated', 'rule/disseminated', 'rule/signposted', 'placeholders', 'translation/case.es.statement.md']) assert.equal(itemOf(list, id).state, 'done', id);
  });

  it('names each thing that is open, with its severity and its place', () => {
    const draft = full.replace('consent: given\n', '').replace('The European Union calls', 'While fully respecting the independence of the judiciary, the European Union calls').replace('12 May', '[DATE]').replace('channels: [eeas, x, facebook, radio]', 'channels: [eeas]');
    const list = listOf(draft);
    assert.deepEqual(open(list), ['rule/no-hedging', 'rule/disseminated', 'rule/consent', 'placeholder/0']);
    const hedge = itemOf(list, 'rule/no-hedging');
    assert.deepEqual([hedge.section, hedge.severity, hedge.fixable], ['wording', 'warning', true]);
    assert.match(draft.slice(hedge.place?.start, hedge.place?.end), /^While fully respecting/u);
    const { place } = itemOf(list, 'placeholder/0');
    assert.equal(draft.slice(place?.start, place?.end), '[DATE]');
    assert.equal(itemOf(list, 'rule/consent').section, 'protection');
  });

  it('takes a rule that is off, or silenced in the draft, as decided', () => {
    const draft = full.replace('consent: given\n', '');
    const off = listOf(draft, { rules: { consent: 'off' } });
    assert.deepEqual([itemOf(off, 'rule/consent').state, off.open], ['set-aside', 0]);
    const coy = (comment: string): CheckList => listOf(`---\ncountry: HN\n---\n\n${comment}\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n`);
    assert.equal(itemOf(coy(''), 'rule/legitimacy').state, 'open');
    assert.equal(itemOf(coy('<!-- forthright disable legitimacy -->'), 'rule/legitimacy').state, 'set-aside');
  });

  it('counts as open what only another rule says', () => {
    const list = listOf('# Honduras: Statement by the Spokesperson\n\nThe EU hopes that the authorities will release the human rights defender Iria Montoro.\n');
    for (const { rule, state, detail } of list.items) if (rule === 'direct-recommendation' || rule === 'case-recommendation') assert.deepEqual([state, detail], ['open', 'Not met: what another line says of the same words holds here too.'], rule);
  });

  it('says of a text in a language that is not read that its wording is not judged', () => {
    const list = listOf('---\nlanguage: fi\nlevel: local\n---\n\nTeksti on [NIMI].\n');
    assert.equal(list.isJudged, false);
    assert.deepEqual(open(list), ['placeholder/0']);
  });

  it('has what the front matter gets wrong', () => {
    assert.ok(open(listOf(full.replace('consent: given', 'consent: yes'))).includes('rule/front-matter'));
  });

  it('speaks French', () => {
    const list = listOf(full.replace('12 May', '[DATE]'), { locale: 'fr' });
    assert.equal(itemOf(list, 'placeholder/0').title, 'Compléter [DATE]');
  });
});

describe('Translations in the check-list', () => {
  const states = (modified: number, beside: readonly (readonly [string, number])[], own = name): (readonly [string, string, boolean])[] =>
    translationsOf({ name: own, modified, beside: beside.map(([file, saved]) => ({ name: file, modified: saved })) }, own === name ? ['es', 'qu'] : []).map((each) => [each.name, each.state, each.isOriginal] as const);

  it('are missing, behind or there', () => {
    assert.deepEqual(states(2 * day, [['case.es.statement.md', day], ['case.fr.statement.md', 3 * day]]), [
      ['case.es.statement.md', 'behind', false], ['case.qu.statement.md', 'missing', false], ['case.fr.statement.md', 'there', false],
    ]);
  });

  it('are not behind where all was written at once, as by a copy', () => {
    assert.deepEqual(states(2 * day, [['case.es.statement.md', 2 * day - 5_000]])[0], ['case.es.statement.md', 'there', false]);
  });

  it('look to their original', () => {
    assert.deepEqual(states(day, [[name, 2 * day], ['case.fr.statement.md', day]], 'case.es.statement.md'), [[name, 'behind', true]]);
    assert.deepEqual(states(day, [], 'case.es.statement.md'), []);
  });
});
