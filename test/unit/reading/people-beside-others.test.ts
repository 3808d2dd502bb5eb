import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* People who stand beside others: who heads a body without a name, whom others work for, whose widow somebody is, who reports to the speaker. */

const people = (text: string): Record<string, string> => Object.fromEntries(readingOf(`# Togo: Statement by the Spokesperson\n\n${text}\n\nThis must end.\n`).reading.people.map(({ name, role }) => [name, role]));

describe('People beside others', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    // A body told with an indefinite article has no name.
    ['The EU deplores the murder of the head of an election monitoring group Ablavi Mensah.', { 'Ablavi Mensah': 'defender' }],
    ["Soldiers beat the founder of a small teachers' union Kodjo Amegan.", { 'Kodjo Amegan': 'defender' }],
    ['The head of the human rights group Amani Kwetu was arrested.', {}],
    // Whom others work for.
    ['The EU condemns the killing of Peter Adjei, lawyer of the presidential candidate Grace Mwale.', { 'Peter Adjei': 'defender', 'Grace Mwale': 'other' }],
    ['The supporters of the candidate Grace Mwale were attacked with sticks.', { 'Grace Mwale': 'other' }],
    ['The lawyers of the opposition leader Yao Kpodo, who was arrested in May, were searched.', { 'Yao Kpodo': 'defender' }],
    ['The lawyer of the detained blogger Ama Lawson was turned away.', { 'Ama Lawson': 'defender' }],
    // Whose mother was met is concerned where the text says so.
    ['We met the mother of Kodjo Amegan, a human rights defender taken from a bus in May.', { 'Kodjo Amegan': 'defender' }],
    ['The police took Ms Ana Duarte, the mother of the blogger Karim Duarte.', { 'Ana Duarte': 'defender', 'Karim Duarte': 'other' }],
    // What was done to the husband was not done to the widow.
    ['The widow of the murdered editor Peter Adjei, Ms Lena Adjei, still waits for justice.', { 'Peter Adjei': 'defender', 'Lena Adjei': 'other' }],
    ['The daughter of the imprisoned poet Jonas Petrov, Ms Elena Petrova, spoke to the press.', { 'Jonas Petrov': 'defender', 'Elena Petrova': 'other' }],
    ['The brother of Ms Ama Lawson, Mr Kofi Lawson, has been placed in three months\' remand custody.', { 'Ama Lawson': 'defender', 'Kofi Lawson': 'defender' }],
    // What they want of nobody makes nobody a speaker.
    ['Kofi Amegan and Ama Lawson, Peter Adjei and Lena Mensah seek the truth about the missing. They were beaten on Monday.', { 'Kofi Amegan': 'defender', 'Ama Lawson': 'defender', 'Peter Adjei': 'defender', 'Lena Mensah': 'defender' }],
    // Who reports to the speaker.
    ['We thank Ana Lindqvist for her comprehensive report.', { 'Ana Lindqvist': 'official' }],
    ['We thank Afi Dosseh for her courage.', { 'Afi Dosseh': 'defender' }],
    // "Said" is a name.
    ['We call for the release of the activist Davlat Kpodo, the campaigner Ama Lawson, her husband Said Lawson, and the founder of “Names Not Numbers” Yao Tetteh.', { 'Davlat Kpodo': 'defender', 'Ama Lawson': 'defender', 'Said Lawson': 'defender', 'Yao Tetteh': 'defender' }],
    ['Eleven Jehovah’s Witnesses are in prison for their faith.', {}],
  ];
  for (const [sentence, wanted] of cases) it(sentence, () => assert.deepEqual(people(sentence), wanted));

  it('counts letters in brackets with the name that they are short for', () => {
    const { instruments } = readingOf('# Togo: Statement by the Spokesperson\n\nThe verdict violates the International Covenant on Civil and Political Rights (ICCPR) and ignores the European Court of Human Rights (ECHR).\n').reading;
    assert.deepEqual(instruments.map(({ id }) => id), ['ICCPR']);
  });
});
