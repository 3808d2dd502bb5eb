import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Constructions of declarations of the Presidency and of statements before the OSCE and the Human Rights Council. */

const declaration = '# Declaration by the Presidency on behalf of the European Union on the sentencing of Ana Duarte in Togo\n\nThe lawyer Ms Ana Duarte was sentenced to six years in prison on Monday.\n\n';
const asksIn = (text: string, before = declaration): readonly (readonly [string, string, number])[] => readingOf(`${before}${text}`).reading.recommendations.map(({ scope, ask, strength }) => [scope, ask, strength]);

describe('Asks round a remark on whoever is asked', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['The EU calls on the Government, which has a duty to protect all citizens, to release Ms Duarte.', 4],
    ['The EU calls on the courts, which need to be independent, to release Ms Duarte.', 4],
    ['The EU urges Togo, which is obliged to respect the Covenant, to release Ms Duarte.', 4],
    ['The EU urges Togo, which must respect the Covenant, to release Ms Duarte.', 4],
    ['The EU reiterates its call on the authorities, who have an obligation to uphold the law, to release Ms Duarte.', 4],
  ];
  for (const [text, strength] of rows) it(text, () => assert.deepEqual(asksIn(text), [['case', 'release', strength]]));

  it('reads what is asked in a clause of its own', () => {
    assert.deepEqual(asksIn('The EU calls on Togo to release Ms Duarte, who must be given care.').length, 2);
  });
});

describe('Attention that is drawn to a need', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['The EU draws the attention of the authorities to the need to guarantee the safety of all detainees.', 1],
    ['The EU wishes to draw attention to the urgent need to protect lawyers.', 1],
    ['The EU draws the Government’s attention to the need to protect lawyers.', 1],
    ['The EU draws attention to the plight of lawyers.', 0],
    ['Her trial drew attention to the need to protect lawyers.', 0],
  ];
  for (const [text, count] of rows) it(text, () => assert.equal(asksIn(text).length, count));
});

describe('Whose case it is: who comes to see those of the case, and what is opened to whom', () => {
  const two = '# Declaration by the Presidency on behalf of the European Union on the situation in Togo\n\nThe EU is concerned about the arrest of the lawyer Ana Duarte and of the editor Kofi Osei.\n\n';
  for (const text of ['The EU calls on the authorities to allow lawyers to visit them.', 'The EU calls on the authorities to allow lawyers and relatives to see them.', 'The EU calls on the authorities to permit observers to examine them.']) it(text, () => assert.deepEqual(asksIn(text, two).map(([scope]) => scope), ['case']));
  it('leaves to those who do something what is theirs', () => {
    assert.deepEqual(asksIn('The EU calls on the authorities to allow lawyers to do their work.', two).map(([scope]) => scope), ['situation']);
  });

  const rows: readonly (readonly [string, string])[] = [
    ['The EU urges the Government to grant the Red Cross access to the prisons.', 'situation'],
    ['The EU urges the Government to give the Red Cross access to all places of detention.', 'situation'],
    ['The EU calls for access by the Red Cross to the detention centres.', 'situation'],
    ['The EU urges the Government to grant the Red Cross access to the prison.', 'case'],
    ['The EU calls on the court to allow the presence of observers.', 'case'],
    ['The EU asks that diplomats be permitted to attend.', 'case'],
    ['The EU asks that diplomats be permitted to attend trials.', 'situation'],
    ['Some of the proposals are good, and the EU hopes that they will be adopted swiftly.', 'situation'],
    ['The EU asks that everything possible be done to find her.', 'case'],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(asksIn(text).map(([scope]) => scope), [expected]));

  const free = '# Statement by the Spokesperson on the release of Ana Duarte in Togo\n\nThe release of Ms Ana Duarte, who was in prison for six years, is a good sign.\n\n';
  it('takes a pardon for one of others where somebody is free', () => {
    assert.deepEqual(asksIn('The EU would welcome the early implementation of the pardon announced in May.', free), [['situation', 'release', 1]]);
    assert.deepEqual(asksIn('The EU would welcome a pardon.'), [['case', 'release', 1]]);
  });
});

describe('Whose case it is: headlines', () => {
  const body = '\n\nThe EU calls on Togo to release the bloggers Ana Duarte and Kofi Osei, who were arrested in May.';
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['EU calls on Togo to release bloggers', ['case']],
    ['Togo must release bloggers, says EU', ['case']],
    ['EU calls on Togo to release political prisoners', ['situation', 'case']],
    ['EU calls on Togo to release all bloggers', ['situation', 'case']],
  ];
  for (const [title, expected] of rows) it(title, () => assert.deepEqual(asksIn('', `# ${title}${body}`).map(([scope]) => scope), expected));
});

describe('The strength of a wish', () => {
  it('is that of a hope', () => {
    assert.deepEqual(asksIn('The EU would wish to see the curfew lifted.').map(([, , strength]) => strength), [1]);
    assert.deepEqual(asksIn('The EU would like to see the curfew lifted.').map(([, , strength]) => strength), [1]);
    assert.deepEqual(asksIn('The EU wants to see the curfew lifted.').map(([, , strength]) => strength), [3]);
  });
});
