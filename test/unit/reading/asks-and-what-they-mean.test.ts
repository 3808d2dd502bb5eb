import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const held = '# Togo: Statement by the Spokesperson on the sentencing of Ms Akosua Lawani\n\nOn 3 May the human rights defender Akosua Lawani was sentenced to four years in prison.';
const asksIn = (sentence: string): string[] => readingOf(`${held} ${sentence}`).reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`);

describe('Asks and what is meant by them', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // What stands behind "including" belongs to the ask before it, which tells kind and scope.
    ['The EU calls on the authorities to respect human rights, including to uphold the right to a fair trial.', ['situation respect-rights']],
    ['The EU calls on Togo to implement its commitments, including the release of all political prisoners.', ['situation respect-rights']],
    ['The EU calls for respect for her rights, including access to a lawyer.', ['case respect-rights']],
    ['The EU calls on the authorities to take further measures, including the release of Ms Lawani.', ['case release']],
    // A right that is recalled is one thing, and none of the ask before it.
    ['The EU calls on the authorities to release her and recalls the right of all people to assemble and to say what they think.', ['case release', 'situation respect-rights']],
    ['The EU recalled the right of all people to assemble.', []],
    ['The EU recalls the right of the Government to levy taxes.', []],
    // How much something matters for a process asks nothing; what is to be done asks.
    ['It is also crucial for the reconciliation process.', []],
    ['It is important for the democratic process that all voices are heard.', ['situation other']],
    ['It is vital for the authorities to protect journalists.', ['situation protect']],
    ['It is essential that the facts be established by an independent inquiry.', ['case investigate']],
    // Whoever is let in to the trial, it is that of the case.
    ['We call on the authorities to let diplomats and journalists attend the trial.', ['case access']],
    ['We call on the authorities to give observers access to the trials of journalists.', ['situation access']],
  ];
  for (const [sentence, expected] of cases) it(sentence, () => assert.deepEqual(asksIn(sentence), expected));

  it('reads a list below organisations that ask together, with or without empty lines', () => {
    for (const lines of ['\n\n- release her at once\n- repeal the law on public order', '\n– release her at once\n– repeal the law on public order']) {
      const text = `# Togo: joint statement\n\nThe Togolese League for Human Rights and Amnesty International are deeply concerned about the sentencing of Akosua Lawani, and urge the authorities to:${lines}`;
      assert.deepEqual(readingOf(text).reading.recommendations.map(({ ask, addressee }) => `${ask} ${addressee}`), ['release authorities', 'law authorities']);
    }
    assert.deepEqual(readingOf('The EU is concerned.\n\nUN experts have urged Togo to:\n\n- release her at once').reading.recommendations, []);
  });

  it('ends an ask before whoever speaks next', () => {
    const { statement, recommendations: [first] } = readingOf(`${held} She must be granted access to a lawyer, and the EU expects the charges to be dropped.`).reading;
    assert.equal(statement.text.slice(first?.start, first?.end), 'She must be granted access to a lawyer');
  });
});
