import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Lists of asks as pages, circulars and PDFs have them: each lead with each kind of entry, mark and way to part them. */

interface Lead {
  readonly line: string;
  readonly entry: (verb: string) => string;
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const leads: readonly Lead[] = [
  { line: 'The EU urges the authorities of Togo to:', entry: (verb) => verb },
  { line: 'Please write to the authorities of Togo, urging them to:', entry: capitalized },
  { line: 'The EU urges the authorities of Togo:', entry: (verb) => `to ${verb}` },
  { line: 'The authorities of Togo should:', entry: (verb) => verb },
];

/** Words that announce a list without saying what is asked for. */
const announced: Lead = { line: 'The EU calls on the authorities of Togo to take these steps without delay:', entry: (verb) => verb };

const roman = ['i', 'ii', 'iii'];
const marks: readonly (readonly [name: string, mark: (number: number) => string])[] = [
  ['i.', (number) => `${roman[number] ?? ''}. `], ['(i)', (number) => `(${roman[number] ?? ''}) `], ['a)', (number) => `${'abc'.charAt(number)}) `], ['A.', (number) => `${'ABC'.charAt(number)}. `],
  ['1.', (number) => `${number + 1}. `], ['(1)', (number) => `(${number + 1}) `], ['1.-', (number) => `${number + 1}.- `], ['1 –', (number) => `${number + 1} – `],
  ['-', () => '- '], ['•', () => '• '], ['–', () => '– '], ['▪', () => '▪ '], ['➢', () => '➢ '],
];

const parted: readonly string[] = ['\n', '\n\n'];
const ends: readonly (readonly [end: string, last: string])[] = [[';', '.'], ['', '']];
const asked = ['release Ana Duarte immediately and unconditionally', 'investigate the allegations of torture promptly and impartially', 'repeal the law on non-governmental organisations'];
const right = ['case release', 'case investigate', 'situation law'];

function listOf({ line, entry }: Lead, mark: (number: number) => string, first: string, between: string, [end, last]: readonly [string, string]): string {
  const entries = asked.map((verb, number) => `${mark(number)}${entry(verb)}${number === asked.length - 1 ? last : end}`);
  return `# Togo: Statement on the arrest of Ana Duarte\n\nThe EU deplores the arrest of Ana Duarte, a human rights defender.\n\n${line}${first}${entries.join(between)}\n`;
}

const asksIn = (text: string): readonly string[] => readingOf(text).reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`);

describe('Lists on pages', () => {
  for (const [name, mark] of marks) it(`with ${name} are read entry by entry`, () => {
    for (const lead of leads) for (const first of parted) for (const between of parted) for (const end of ends) {
      const text = listOf(lead, mark, first, between, end);
      assert.deepEqual(asksIn(text), right, text);
    }
  });

  // "A." may be somebody's initial amid a line.
  for (const [name, mark] of marks.filter(([mark]) => mark !== 'A.')) it(`with ${name} in one line are read entry by entry`, () => {
    for (const lead of [...leads, announced]) for (const end of [...ends, ['.', '.'], ['; and', '.']] as const) {
      const text = listOf(lead, mark, ' ', ' ', end);
      assert.deepEqual(asksIn(text), right, text);
    }
  });

  it('whose entries are headings are read entry by entry, and what heads a part below is none', () => {
    const part = '## 2. The situation in Togo\n\nThe trial goes on.\n';
    // "1." and "A." number the parts of a text.
    for (const [, mark] of marks.filter(([name]) => name !== '1.' && name !== 'A.')) for (const lead of leads) for (const end of ends) {
      const text = listOf(lead, (number) => `## ${mark(number)}`, '\n\n', '\n\n', end);
      assert.deepEqual(asksIn(text), right, text);
      const further = `${text}\n${part}`;
      assert.deepEqual(asksIn(further), right, further);
    }
    const above = `# Togo: Statement on Ana Duarte\n\nThe EU is concerned for Ana Duarte, a human rights defender. It urges the authorities of Togo to:\n\n- release her immediately;\n- repeal the law on associations.\n\n${part}`;
    assert.deepEqual(asksIn(above), ['case release', 'situation law']);
  });

  it('without marks are read entry by entry, where semicolons part them or they go on with the line above', () => {
    for (const lead of leads) for (const [end, between] of [[';', '\n'], [';', '\n\n'], ['; and', '\n'], ['', '\n\n'], ['.', '\n\n']] as const) {
      if (end === '.' && lead.entry('a') === 'A') continue;
      const text = listOf(lead, () => '', '\n\n', between, [end, end === '' ? '' : '.']);
      assert.deepEqual(asksIn(text), right, text);
    }
  });
});
