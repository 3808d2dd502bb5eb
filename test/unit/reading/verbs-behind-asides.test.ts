import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

const eu = '# Togo: Statement by the Spokesperson on the trial of Akosua Mensah\n\nThe lawyer Akosua Mensah is on trial in Lomé.\n\n';

describe('A verb behind an aside on its subject', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The EU hopes that Ms Mensah, whose trial opens today, will be acquitted.', 'case drop-charges, hope'],
    ['The EU expects that others, who were tried on the same charges, will be released.', 'situation release'],
    ['We expect that the inquiry, as promised by the Minister, will be opened and that the killers will be tried.', 'case investigate, case investigate'],
    ['It is the hope of the EU that Ms Mensah, who is ill, will be set free.', 'case release, hope'],
    ['It is the hope of her family that she will be set free.', ''],
    ['The EU calls for the release of Ms Mensah, who has lost her job, is ill and will be tried.', 'case release'],
  ];
  for (const [sentence, expected] of cases) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(eu, sentence), expected));
});

describe('What is said in passing', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The authorities should recall that the EU has spoken of sanctions.', ''],
    ['“The release of Ms Mensah is an urgent matter,” the Spokesperson said.', 'case release'],
    ['We urge the court to treat her as the law demands and let her see her children.', 'case respect-rights, case access'],
  ];
  for (const [sentence, expected] of cases) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(eu, sentence), expected));
});

describe('What is used for one end', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['We urge the Government to stop using the militia and the police to intimidate villagers and to free all prisoners.', 'situation protect, situation release'],
    ['We urge the Government to repeal the law and the police to set Ms Mensah free.', 'situation law, case release'],
  ];
  for (const [sentence, expected] of cases) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(eu, sentence), expected));
});
