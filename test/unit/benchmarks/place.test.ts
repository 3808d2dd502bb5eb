import assert from 'node:assert/strict';
import { insertParagraph } from '../../../src/benchmarks/place.js';
import { applyEdits } from '../../../src/fixes.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { draft } from './drafts.js';

const body = 'Iria Montoro was arrested in Tegucigalpa on Monday at seven in the morning.';

/** What stands before and behind an inserted paragraph. */
function around(text: string): { before: string; behind: string } {
  const [before = '', behind = ''] = applyEdits(text, [insertParagraph(read(readStatement(text)), 'HERE')]).split('HERE');
  return { before, behind };
}

const appendices = {
  'countries that join': 'The candidate countries North Macedonia*, Montenegro* and Albania* align themselves with this declaration.',
  'a note at the foot': '\\* North Macedonia and Albania continue to be part of the Stabilisation and Association Process.',
  'a note that is read as a list': '* North Macedonia and Albania continue to be part of the Stabilisation and Association Process.',
  'a note without a blank': '*Croatia and Montenegro continue to be part of the Stabilisation and Association Process.',
  'a list of ambassadors': 'Ambassador Marit Solheim (Sweden), Ambassador Piet van Aken (Belgium), Chargé d’affaires Ana Lopes (Portugal).',
  'a press contact': 'Press contact: Marit Solheim, press officer of the Delegation, telephone on working days only.',
  'an address': 'Marit Solheim can be reached for all questions at marit.solheim@example.org on working days.',
  'signatories under a heading': '## Signatories\n\nThe River Watch Network, the Coalition for the Forest and the Lawyers of the North.',
  'what readers wrote below a page': 'Comments (2)\n\nThey should let her go at once, whatever it costs.',
  'a quotation': '> I have only ever asked for clean water for the people of my valley.',
};

describe('The place of an ask', () => {
  for (const [what, appendix] of Object.entries(appendices)) {
    it(`is above ${what}`, () => {
      const { before, behind } = around(draft(`${body}\n\n${appendix}`));
      assert.ok(before.endsWith(`${body}\n\n`) && behind.includes(appendix), before);
    });
  }

  it('is at the end of a text that has nothing behind it', () => {
    assert.deepEqual(around(draft(`${body}\n\nHer ambassador met the press, and nobody could say where she was held.`)).behind, '\n');
  });

  it('is at the end of a speech that names the countries that join at its beginning', () => {
    const text = draft(`I speak on behalf of the European Union today.\n\n${appendices['countries that join']}\n\n${body}\n\n${body}\n\n${body}`);
    assert.equal(around(text).behind, '\n');
  });

  it('is at the end of a draft none of whose sentences is ended yet', () => {
    assert.equal(around(draft('Iria Montoro was arrested in Tegucigalpa, and')).behind, '\n');
    assert.equal(around(draft(`${body.slice(0, -1)}…`)).behind, '\n');
  });

  it('is below the title, whatever a page has above it', () => {
    assert.ok(around(`The spokesperson of the High Representative issued the following statement today:\n\n# On the arrest of Iria Montoro\n`).before.includes('# On the arrest'));
  });

  it('is above what readers wrote, also where only what stands above the title tells that they did', () => {
    const lead = 'The European Union supports the work of human rights observers in Tegucigalpa.';
    assert.match(around(`${lead}\n\n# On the arrest of Iria Montoro\n\n# Comments\n\nMarit, on Monday\n`).behind, /^\n\n# Comments/u);
  });

  it('is not behind a last line that would become the title', () => {
    const missions = Array.from({ length: 12 }, (_, number) => `Ambassador Marit Solheim the ${number}th`).join(', ');
    const { behind } = around(`On the arrest of the lawyer Iria Montoro\n\n${missions}\n\nSource: Statement by the Spokesperson on the sentencing of Iria Montoro\n`);
    assert.ok(behind.includes('Source'), behind);
  });

  it('is behind what a last line leads into, though no mark ends that', () => {
    assert.equal(around(draft('The spokesperson of the High Representative made the following statement today:\n\nThe release was welcome. The sentence is harsh. 12.03.2024 Press Team')).behind, '\n');
    assert.equal(around(draft(`${body} The European Union calls on the authorities of Honduras:\n\n- to release her;\n- to drop the charges`)).behind, '\n');
  });

  it('is not between a colon and what that leads into, be it on follow-up', () => {
    const { behind } = around(draft(`${body}\n\nThe European Union reminds the authorities of Honduras of their duties, in particular:\n\nThe European Union will continue to follow the case.`));
    assert.equal(behind, '\n');
  });

  it('is not behind a colon at the end of a draft, as if it were an entry', () => {
    const { before, behind } = around(draft(`${body}\n\nThe European Union calls on the authorities to:`));
    assert.ok(before.endsWith(`${body}\n\n`) && behind.includes('calls on the authorities to:'), before);
  });

  it('is in a text of quotations only, too', () => {
    assert.ok(around(`> ${body}\n`).before.includes(body));
  });
});
