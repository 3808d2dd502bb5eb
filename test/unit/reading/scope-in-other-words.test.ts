import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* The same people, or what happened to them, in other words: whose an ask is stays the same. */

const statements = [
  {
    head: '# Chad: Statement by the Spokesperson on the arrest of students\n\nEleven students were arrested in Abéché on Monday.',
    rows: [
      ['The EU calls on the authorities to release all the detainees.', 'case'],
      ['The EU calls on the authorities to release all the students at once.', 'case'],
      ['The EU calls on the authorities to release all the journalists in the country.', 'situation'],
      ['The EU calls on the authorities to release everyone arrested.', 'case'],
      ['The EU calls on the authorities to release the individuals in question at once.', 'case'],
      ['The EU calls on the authorities to release those affected without delay.', 'case'],
      ['The EU calls on the authorities to allow everyone concerned to see a lawyer.', 'case'],
      ['The EU calls on the authorities to release all those who were arrested.', 'case'],
      ['The EU calls on the authorities to release the people arrested, as well as all political prisoners.', 'case'],
      ['The EU calls on the authorities to release the political prisoners.', 'situation'],
      ['The EU calls on the authorities to release these political prisoners.', 'case'],
      ['The EU calls on the authorities to release everyone imprisoned for political reasons.', 'situation'],
      ['The EU calls on the authorities to release those held on political grounds.', 'situation'],
      ['The EU calls on the authorities to release those held on Monday.', 'case'],
      ['The EU calls on the authorities to release all of the country’s prisoners of conscience.', 'situation'],
      ['The EU calls on Chad to protect Chad’s journalists.', 'situation'],
      ['The EU calls on the authorities to let the members of their families visit them.', 'case'],
    ],
  },
  {
    head: '# Peru: Statement by the Spokesperson on the killing of Ramón Iturbe\n\nThe farmer Ramón Iturbe was killed on Monday.',
    rows: [
      ['The EU calls on the authorities to bring all who are responsible to justice.', 'case'],
      ['The EU calls on the authorities to bring anyone found responsible to justice.', 'case'],
      ['The EU calls on the authorities to bring the authors of the crime to justice.', 'case'],
      ['The EU calls on the authorities to bring the material and intellectual authors to justice.', 'case'],
      ['The EU calls on the authorities to bring the instigators to justice.', 'case'],
      ['The EU calls on the authorities to bring to justice whoever committed this cowardly act.', 'case'],
      ['The EU calls on the authorities to clear up that crime.', 'case'],
      ['The EU calls on the authorities to bring those who murdered the defender to justice.', 'case'],
      ['The EU calls on the authorities to condemn that attack, and every attack on farmers.', 'case'],
      ['The EU calls on the authorities to repeal laws that sentence people for an opinion.', 'situation'],
      ['The EU calls on the authorities to guarantee the safety of the members of his family.', 'case'],
      ['The EU calls on the authorities to free the authors who are in prison.', 'situation'],
    ],
  },
  {
    head: '# Oman: Statement by the Spokesperson on the conviction of Salim Al-Harthy\n\nThe lawyer Salim Al-Harthy was convicted on Monday.',
    rows: [
      ['The EU calls on Oman to quash that verdict.', 'case'],
      ['The EU calls for the human rights defender to be freed.', 'case'],
      ['The EU calls on Oman to guarantee the safety of the person concerned.', 'case'],
      ['The EU calls on Oman to let this man go home.', 'case'],
      ['The EU demands the release of the lawyer as well as of all journalists who are behind bars.', 'case'],
      ['The EU calls on Oman to ensure that trial observers are let in.', 'situation'],
      ['The EU calls on Oman to do away with the offence of insult.', 'situation'],
      ['The EU calls on Oman to annul the decree on associations.', 'situation'],
      ['The EU calls on Oman to annul the verdict.', 'case'],
      ['The EU calls on Oman to safeguard free speech.', 'situation'],
      ['The EU calls on Oman to release everyone who is held for an opinion, including Mr Al-Harthy.', 'case'],
    ],
  },
] as const;

describe('whose an ask is, in other words', () => {
  for (const { head, rows } of statements)
    for (const [ask, expected] of rows)
      it(`${expected}: ${ask}`, () => assert.equal(readingOf(`${head} ${ask}`).reading.recommendations.map(({ scope }) => scope).join(' '), expected));
});
