import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Asks by how their sentence is built: a subject of the gerund, of an infinitive behind another, an object behind what goes with the verb, a clause in an apposition, a "should" that judges. */

const ofEu = '# Togo: Statement by the Spokesperson on the arrest of Ama Kodjo\n\nThe EU Delegation is concerned about the arrest of the human rights defender Ama Kodjo.\n\n';

describe('Subjects of their own', () => {
  for (const [expected, sentence] of [
    ['situation law', 'The EU stresses the importance of the Government amending the law.'],
    ['', 'The EU stresses the importance of an open debate.'],
    ['situation law, situation respect-rights', 'The EU expects the Government to amend the law and freedom of expression to be protected.'],
    ['situation enabling-space', 'The EU expects the Government to allow journalists and the families to be given access to the region.'],
    ['situation law', 'If the bill goes to a vote, the committee must drop Article 9 of the law.'],
    ['situation other', 'The union speaks for nurses. It must be free to meet.'],
    ['case investigate', 'The investigations into the attack on Ama Kodjo have to start now.'],
    ['', 'Farmers have to start at dawn.'],
    ['case release, softener', 'While noting the pledge which the President made in March, the P5 calls on the authorities to release Ama Kodjo.'],
  ] as const) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(ofEu, sentence), expected));
});

describe('What stands between a verb and its object, or behind whoever is asked', () => {
  for (const [expected, sentence] of [
    ['case release, situation investigate', 'The EU urges the authorities to release Ama Kodjo and hold to account those who have beaten prisoners.'],
    ['situation law, situation other', 'The EU calls on the Government to amend the law and return to constitutional order.'],
    ['case release', 'The EU calls for the safe release and return of Ama Kodjo.'],
    ['case release, situation law', 'The EU expects Togo, the only State of the group that has done so, to release Ama Kodjo and to repeal the law.'],
    ['situation protect', 'The EU calls on all those who bear responsibility to refrain from violence.'],
    ['situation respect-rights', 'The EU recalls the right to peaceful protest.'],
    ['', 'It is odd that the court should try a nurse.'],
  ] as const) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(ofEu, sentence), expected));
});
