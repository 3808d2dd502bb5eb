import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of the event', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['# Togo: Statement on the sentencing of Ana Duarte\n\nShe was arrested in May and sentenced on Monday.', 'conviction'],
    ['# Statement on Ana Duarte\n\nAna Duarte was arrested in May.', 'detention'],
    ['# Statement on Ana Duarte\n\nThe EU has followed her work for long.\n\nShe was abducted in May.', 'disappearance'],
    ['# Statement on the release of Ana Duarte\n\nShe had been arrested in May.', 'release'],
    ['# Togo: EU calls for the release of Ana Duarte\n\nShe was arrested in May.', 'detention'],
    ['# Release Ana Duarte now\n\nShe was arrested in May.', 'detention'],
    ['# Statement on the law on associations\n\nIt was adopted in May.', 'restrictive-law'],
    ['# Statement on Ana Duarte\n\nAna Duarte died in custody.', 'killing'],
    ['---\nevent: travel-ban\n---\n\nAna Duarte was arrested in May.', 'travel-ban'],
    ['# Statement on Ana Duarte\n\nAna Duarte was sentenced to death in May. We call on the authorities to halt the execution.', 'conviction'],
    ['# Statement on International Human Rights Day\n\nAna Duarte was arrested in May.', 'other'],
    ['# Statement on the designation of three civil society organisations\n\nThe decree was signed in May.', 'ngo-closure'],
    ['# Statement on the appeal hearing of Ana Duarte\n\nAna Duarte was arrested in May.', 'conviction'],
    ['# Statement on the proceedings against Ana Duarte\n\nAna Duarte was arrested in May.', 'charges'],
    ['# Statement on the health of Ana Duarte\n\nAna Duarte was arrested in May.', 'ill-treatment'],
    ['# Statement on death threats against Ana Duarte\n\nShe reported on the arrest of a colleague.', 'attack-or-threat'],
    ['# Statement on Ana Duarte\n\nLomé, 3 May 2021\n\nAna Duarte was arrested in May.\n\nHer colleague Idris Bello was sentenced last year.', 'detention'],
    ['# Statement on Ana Duarte\n\nAna Duarte, who works for the families of the disappeared, was arrested in May.', 'detention'],
    ['# Statement on the situation in Togo\n\nSome two years ago Ana Duarte, who is serving a sentence of nine years, was taken from her office. We now learn of the arrest of her lawyer.', 'detention'],
    ['# Statement on the trial of Ana Duarte\n\nThe EU is dismayed by the trial.\n\nAna Duarte has been sentenced to six years.', 'conviction'],
    ['# Statement on the trial of Ana Duarte\n\nAna Duarte was taken to court again, four months into a sentence of twelve years.', 'trial'],
    ['# Statement on the trial of Ana Duarte\n\nAna Duarte was allowed to go home, pending the verdict.', 'trial'],
    ['# Statement three years after the arrest of Ana Duarte\n\nThree years ago Ana Duarte was arrested. The court gave her eleven years.', 'conviction'],
    ['# Statement on the fate of Ana Duarte in Togo\n\nAna Duarte was sentenced eighteen years ago.', 'disappearance'],
    ['# Statement on associations in Togo\n\nLawyers have condemned the decision to close down an association. The closure silences many.', 'ngo-closure'],
    ['# Statement on associations in Togo\n\nThe authorities have struck six associations off the register.', 'ngo-closure'],
    ['# Statement on Togo\n\nThe EU condemns the arrest of three candidates. The arbitrary dissolution of opposition parties is unacceptable.', 'detention'],
    ['# Statement on Ana Duarte\n\nThe royal pardon granted to Ana Duarte is good news. The EU expects that her passport will be returned.', 'release'],
    ['# Statement on Ana Duarte\n\nThe EU is worried about the health of Ana Duarte, who is serving a sentence of eight years.', 'ill-treatment'],
    ['# Statement on Ana Duarte\n\nAna Duarte was arrested in May. She may be sentenced to death.', 'detention'],
    ['The EU supports human rights defenders.', 'other'],
  ];
  for (const [text, expected] of cases) it(`${expected}: ${text.replaceAll('\n', ' ')}`, () => assert.equal(readingOf(text).reading.event, expected));
});
