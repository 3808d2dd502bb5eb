import { type Cell, testGrid } from './asks-grid.js';

/* What the EU says in a body that the title names: the EU speaks, and not the body, nor whoever is spoken to there. */

const titles = [
  'OSCE Permanent Council No 1412, Vienna, 12 December 2024', 'OSCE Permanent Council No 1412 – EU Statement on human rights defenders', 'UN Human Rights Council, 54th session – Item 4', 'UN General Assembly, Third Committee – Statement on behalf of the European Union',
  'Interactive Dialogue with the UN Special Rapporteur on human rights defenders', 'EU statement in reply to the UN High Commissioner for Human Rights',
];
const own: readonly (readonly [string, string])[] = [['We call on Zambia to protect human rights defenders.', 'situation protect'], ['The EU urges the authorities to release her.', 'case release'], ['Zambia must repeal the law on foreign agents.', 'situation law']];
const others = ['UN experts have called on the authorities to release her.', 'The Special Rapporteur urges the authorities to release her.', 'The High Commissioner has called for an investigation.', 'UN experts call for the repeal of the law.'];

describe('Grid: asks in a body in which the EU speaks', () => {
  for (const title of titles) {
    const before = `# ${title}\n\nThe European Union remains concerned by the situation of human rights defenders in Zambia.\n\nThe lawyer Nadia Okoro was arrested on Monday.\n\n`;
    const cells = (sentences: readonly (readonly [string, string?])[]): Cell[] => sentences.map(([sentence, expected]) => ({ sentence, expected: expected === undefined ? [] : [expected] }));
    testGrid(`the EU's, in “${title}”`, before, cells(own));
    testGrid(`others', in “${title}”`, before, cells(others.map((sentence) => [sentence] as const)));
  }
});
