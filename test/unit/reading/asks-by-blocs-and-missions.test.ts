import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* The EU by other words in reports: its mission, the 27-nation bloc; and a lead that asks for one person what the text asks for all. */

describe('The EU by other words in a report', () => {
  const told = '# EU condemns attack on lawyers in Uganda\n\nKAMPALA - The European Union on Tuesday condemned the attack on the lawyer Ana Duarte.\n\n';
  const rows: readonly (readonly [string, string])[] = [
    ['situation law', 'The 27-nation bloc also reiterated a demand that Uganda scrap the law on associations.'],
    ['case release', 'The EU mission in Kampala urged the police to free Ms Duarte.'],
    ['case release', 'The EU’s mission in Kampala urged the police to free Ms Duarte.'],
    ['case release', 'EU diplomats urged the police to free Ms Duarte.'],
    ['', 'The regional bloc of eight countries urged the police to free Ms Duarte.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(told, sentence), expected));
});

describe('What a lead asks for one person', () => {
  const asked = (lead: string, text: string): string[] => readingOf(`# EU slams jailing of activists\n\nThe European Union condemned on Friday the jailing of ${lead}\n\n“We call for the release of ${text},” a spokesperson said.`).reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`);
  it('is not said again where the text asks it for all of a kind', () => {
    assert.deepEqual(asked('the activist Ana Duarte in Togo and demanded her immediate release.', 'all political prisoners in Togo'), ['case release', 'situation release']);
  });
  it('is where the text names her', () => {
    assert.deepEqual(asked('the activist Ana Duarte in Togo and demanded her immediate release.', 'Ana Duarte'), ['case release']);
  });
});

describe('What is asked for in a few quoted words', () => {
  it('is parted from what is asked for besides, an infinitive behind it or not', () => {
    const { reading: { recommendations } } = readingOf('The EU asks the Togolese authorities for “the immediate and unconditional release” of all prisoners of conscience and the repeal of the laws adopted to silence free voices.');
    assert.deepEqual(recommendations.map(({ ask }) => ask), ['release', 'law']);
  });
});
