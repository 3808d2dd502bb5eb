import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What sounds like an ask, and asks nothing of those who hold power: how much something matters, what all are bound to do, what marchers are encouraged to. */

const march = '# Togo: Statement on the arrest of nine marchers\n\nNine marchers were arrested on Monday.\n\n';

const check = (rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(march, sentence), expected));
};

describe('How much something matters', () => {
  check([
    ['', 'We reassert the importance of keeping to due process in the whole country.'],
    ['', 'The EU reiterates the importance of protecting journalists.'],
    ['', 'The EU recalls the importance of collecting and preserving evidence.'],
    ['situation enabling-space', 'The EU reiterates the importance of the Togolese authorities opening up civic space.'],
    ['situation other', 'The EU stresses the importance of all parties showing restraint.'],
    ['case release', 'The EU stresses the importance of dialogue and the need to release them.'],
    ['', 'L’UE souligne l’importance de garantir un procès équitable à toutes et à tous.'],
  ]);
});

describe('What all are bound to do, and what marchers are encouraged to', () => {
  check([
    ['', 'The Togolese Government, as all governments, has the duty to protect whoever is in its custody.'],
    ['', 'Togo, like any State, has an obligation to protect whoever is in its custody.'],
    ['situation protect', 'The Togolese Government has the duty to protect whoever is in its custody.'],
    ['situation protect', 'Togo, like any State, must protect whoever is in its custody.'],
    ['', 'We condemn the beatings, and continue to encourage those voicing their grievances to do so peacefully.'],
    ['situation other', 'We encourage those in power to listen.'],
    ['case release', 'We encourage the Government to release those arrested for voicing their grievances.'],
  ]);
});
