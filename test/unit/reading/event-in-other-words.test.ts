import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('What happened, in other words', () => {
  const cases: readonly (readonly [string, string])[] = [
    // Held.
    ['# Statement on the rounding up of teachers in Togo\n\nThe Assembly had met on the same day to pass a law.', 'detention'],
    ['# Statement on Togo\n\nAma Kodjo was picked up by the police on Monday. Last year she was threatened.', 'detention'],
    ['# Statement on Togo\n\nAma Kodjo has been deprived of her liberty for a month.', 'detention'],
    // A court has spoken.
    ['# Statement on the judgment against Ama Kodjo\n\nShe has been in custody since May.', 'conviction'],
    ['# Statement on the trial of Ama Kodjo\n\nShe was handed a long prison term on Monday.', 'conviction'],
    ['# Statement on the trial of eight unionists\n\nThe verdicts pronounced on Monday against eight unionists are harsh.', 'conviction'],
    ['# Statement on the trial of Ama Kodjo\n\nThe EU is concerned over the sentencing on 3 May of Ama Kodjo.', 'conviction'],
    ['# Statement on the trial of Ama Kodjo\n\nThe trial of Ama Kodjo opened on Monday.', 'trial'],
    ['# Statement on Togo\n\nAma Kodjo was given three years in a penal colony.', 'conviction'],
    // A paragraph that tells it opens the text, whatever its last sentence leads into.
    ['# Statement on Togo\n\nA court sentenced Ama Kodjo to two years in prison on Monday. The EU reminds Togo of its duties, in particular:\n\nThe EU is concerned about the detention of two of her colleagues.', 'conviction'],
    ['# Statement on Togo\n\nThe EU has criticized the sentencing of Ama Kodjo. Here is the wording of its statement:\n\nThe EU is concerned about the detention of two of her colleagues.', 'detention'],
    ['# Statement on Togo\n\nAfter the sentencing of Ama Kodjo the Delegation issued the following statement:\n\nThe EU is concerned about the detention of two of her colleagues.', 'detention'],
    // Death.
    ['# Statement on the slaying of Ama Kodjo\n\nShe had been threatened in May.', 'killing'],
    ['# Statement on Togo\n\nAma Kodjo paid with her life for a report. Two others were arrested.', 'killing'],
    ['# Statement on the violence in Lomé\n\nI am worried by the order to fire at the crowd and by the deaths that followed.', 'killing'],
    ['# Statement on violence and intimidation in public life\n\nWe are worried by what happens in Togo.\n\nWe are shocked by the murder of Ama Kodjo.', 'killing'],
    ['# Statement on violence against activists in Togo\n\nWe are worried. We condemn the assassinations of two activists.', 'killing'],
    ['# Statement on the attack on Ama Kodjo\n\nShe was beaten on Monday.\n\nTwo of her colleagues were killed in May.', 'attack-or-threat'],
    // A contrast takes a release back.
    ['# Statement on human rights in Togo\n\nTwo editors were pardoned last week.\n\nHowever, Ama Kodjo has been in custody since May.', 'detention'],
    ['# Statement on human rights in Togo\n\nTwo editors were pardoned last week.\n\nAma Kodjo had been in custody with them.', 'release'],
    // Rules that are no law by name.
    ['# Concern about new rules for civil society organisations\n\nThe rules require every meeting to be approved.', 'restrictive-law'],
    ['# Statement on the Regulations for Non-Governmental Organisations\n\nEvery meeting must be approved.', 'restrictive-law'],
    // Taken by nobody knows whom.
    ['# Statement on Togo\n\nAma Kodjo was snatched from a bus and has not come home.', 'disappearance'],
    ['# Statement on Togo\n\nAma Kodjo was bundled into an unmarked car. Her brother was arrested.', 'disappearance'],
    // Attacks.
    ['# Statement on Togo\n\nAma Kodjo was set upon in the street.', 'attack-or-threat'],
    ['# Statement on acts of aggression against Ama Kodjo\n\nShe leads a union.', 'attack-or-threat'],
    // Bodies and laws.
    ['# Statement on Togo\n\nA court has decided to dissolve the Forum of Free Writers. Its chair was arrested in May.', 'ngo-closure'],
    ['# Statement on Togo\n\nThe radio station was forced to close its doors.', 'ngo-closure'],
    ['# Statement on the passage of the Associations Bill\n\nSeveral people were charged.', 'restrictive-law'],
    ['# Statement on Togo\n\nThe President has signed it into law.', 'restrictive-law'],
    // Charges.
    ['# Statement on Togo\n\nThe accusations levelled against Ama Kodjo, who is in custody, are false.', 'charges'],
    ['# Statement on the case against the Forum leader\n\nIt goes back to May.', 'charges'],
    // Free again.
    ['# Statement on the freeing of Ama Kodjo\n\nShe had been arrested in May.', 'release'],
    ['# Statement on the return to freedom of Ama Kodjo\n\nShe had been arrested in May.', 'release'],
    // Travel.
    ['# Statement on the prohibition on leaving the country for Ama Kodjo\n\nShe is a lawyer.', 'travel-ban'],
    ['# Statement on Togo\n\nAma Kodjo was carted off to jail on Friday.', 'detention'],
    ['# Statement on Togo\n\nAma Kodjo got six years for a song.', 'conviction'],
    ['# Statement on Togo\n\nAma Kodjo was found stabbed on Monday.', 'killing'],
    ['# Statement on Togo\n\nNobody has seen Ama Kodjo since Monday.', 'disappearance'],
    ['# Statement on Togo\n\nAma Kodjo was punched by a guard.', 'attack-or-threat'],
    ['# Statement on Togo\n\nThe League was stripped of its registration.', 'ngo-closure'],
    ['# Statement on Togo\n\nThe Senate gave its approval to a law on the press.', 'restrictive-law'],
    ['# Statement on Togo\n\nThe EU is glad that Ama Kodjo is home at last.', 'release'],
    // Words that sound like these.
    ['# Statement on Togo\n\nWe follow the case of Ama Kodjo with apprehension.', 'other'],
    ['# Statement on Togo\n\nWe call on all sides to disband their militias.', 'other'],
  ];

  for (const [text, event] of cases) {
    it(`finds ${event} in “${text.replaceAll('\n', ' ').slice(0, 90)}”`, () => {
      assert.equal(readingOf(text).reading.event, event);
    });
  }

  it('finds those to whom it was done, in verbs and nouns of several words', () => {
    const defenders = (text: string): string[] => readingOf(text).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name);
    assert.deepEqual(defenders('# Statement on Togo\n\nThe deputy speaker Ama Kodjo was taken into custody on Monday.'), ['Ama Kodjo']);
    assert.deepEqual(defenders('# Statement on Togo\n\nThe EU deplores the rounding up of the deputies Ama Kodjo and Kossi Adjavon.'), ['Ama Kodjo', 'Kossi Adjavon']);
  });

  it('finds the term said of those to whom it was done', () => {
    const isOfPerson = (text: string): boolean => readingOf(text).reading.terms.hrd.some(({ ofPerson }) => ofPerson);
    assert.equal(isOfPerson('# Statement on Togo\n\nTwelve human rights defenders were placed under arrest in Lomé.'), true);
    assert.equal(isOfPerson('# Statement on Togo\n\nHuman rights defenders were asked for advice in Lomé.'), false);
  });
});
