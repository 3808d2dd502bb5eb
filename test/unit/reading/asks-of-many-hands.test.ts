import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

const held = 'The human rights defender Ms Ana Duarte was arrested on Monday.';
const asksIn = (sentence: string): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${held} ${sentence}`).reading.recommendations;

describe('Asks as many hands write them', () => {
  const counts: readonly (readonly [string, number])[] = [
    // What whoever is let in will do, and an aside behind whoever it is.
    ['We call on Togo to allow the Rapporteur to visit the north and meet with all groups.', 1],
    ['We call on Togo to allow the Ambassador, accompanied by two colleagues, to visit Ms Duarte.', 1],
    ['We call on Togo to allow Ms Duarte to travel abroad and drop the charges.', 2],
    ['We call on Togo to end arbitrary detentions, enforced disappearances and torture, to ensure humane prisons and to open up civic space.', 3],
    ['We urge you to refrain from all attempts, by word or deed, to interfere with their independence.', 1],
    ['We call on the authorities to cooperate with and fully implement all recommendations of the experts.', 1],
    ['We urge you to reject all amendments, and vote in favour of the resolution.', 2],
    ['We call on all sides to listen to the victims and not to play down their role.', 2],
    ['We hope, we expect and we call on the authorities to release Ms Duarte.', 1],
    // Lists of nouns, and adjectives in a row that are none of them.
    ['The EU calls for an end to the raids, full respect of IHL, and accountability for all violations.', 3],
    ['The EU calls for access to all regions; ensuring the safety of aid workers; and the dropping of all charges.', 3],
    ['The EU calls for the creation of conditions for a voluntary, safe, dignified and lasting return of the displaced.', 1],
    ['The EU calls for the charges to be dropped and for their full redress.', 2],
    ['The Government must ensure that any abuses are duly and impartially investigated.', 1],
    // Needs, first steps, and asks of everybody who can do something.
    ['The EU underlines the necessity to hear all groups.', 1],
    ['We would like to reiterate the need for credible elections open to all parties.', 1],
    ['One such step would be to release Ms Duarte at once.', 1],
    ['A first step would be a great relief.', 0],
    ['We encourage all to refrain from violence.', 1],
    ['We encourage everyone to read the report.', 0],
    ['The EU advocates for Togo to adopt a law.', 1],
    // A clause without its "that", one with an aside in front, and a gerund that is none.
    ['The Delegation hopes the Commission will approach its task with independence, helping to ensure credible investigations.', 1],
    ['We trust that, during the trial, the Government will respect her rights.', 1],
    // Whoever joins others asks itself; a day of the press asks for nothing.
    ['We join the High Commissioner and the Rapporteurs in reiterating our call for the release of all those detained.', 1],
    ['I am writing on 3 May, World Press Freedom Day, to call for the release of Ms Duarte.', 1],
    // What is so, what somebody is asked, what others demand, and remarks.
    ['We remind you that the arrest of reporters constitutes a breach of the Covenant.', 0],
    ['We remind the Government that it is obliged to respect the Covenant.', 1],
    ['We also ask the Togolese delegation whether anyone has been charged for the raid.', 0],
    ['The EU asks for clarification on whether Ms Duarte has been charged.', 1],
    ['The authorities have to explain why she was arrested and is being kept in prison.', 1],
    ['Resolution 1325 demands that those behind the raid must be punished.', 0],
    ['Her so-called crimes are politics, something that should not only be allowed but welcomed.', 0],
    ['To that end, steady funding for the Office of the High Commissioner is crucial.', 0],
    ['We note the visit requests by other mandate holders.', 0],
  ];
  for (const [sentence, count] of counts) it(`${count} · ${sentence}`, () => assert.equal(asksIn(sentence).length, count));

  const kinds: readonly (readonly [string, string])[] = [
    ['We call on Togo to make public all information on the whereabouts of the two.', 'investigate'],
    ['Grave crimes need to be accounted for.', 'investigate'],
    ['The bill should not lead to an exoneration of the killers.', 'investigate'],
    ['The arrest of Ms Duarte, a human rights defender, and her trial in Togo demand a swift and transparent investigation.', 'investigate'],
    ['We urge that she not be returned to prison.', 'release'],
    ['We urge that her freedom from detention be made permanent.', 'release'],
    ['We call on Togo to allow the Special Envoy to visit the country.', 'access'],
    ['We encourage the Government to extend invitations to the Rapporteurs.', 'access'],
    ['Togo should allow trial observation by diplomats.', 'access'],
    ['The EU urges Togo to ensure that these amendments are in full compliance with its commitments.', 'law'],
    ['It is essential that reporters are allowed to exercise their profession freely.', 'enabling-space'],
    ['It is essential that citizens can express their views.', 'respect-rights'],
    ['We call on all States to respect and protect persons who speak to the UN.', 'protect'],
    ['We call on Togo to respect, protect and fulfil human rights.', 'respect-rights'],
    ['We call on the police to stop the violence.', 'protect'],
    ['We call on the militias to end their targeting of aid workers.', 'protect'],
    ['We call on Togo to protect the right to freedom of religion.', 'respect-rights'],
    ['We urge Togo to establish responsibility for this crime.', 'investigate'],
    ['We urge Togo to put an end to restrictions on civic and democratic spaces.', 'enabling-space'],
    ['We call on the authorities to cooperate genuinely with the human rights mechanisms.', 'other'],
  ];
  for (const [sentence, kind] of kinds) it(`${kind} · ${sentence}`, () => assert.equal(saidIn(`${held} `, sentence).split(', ')[0]?.split(' ')[1], kind));

  it('finds a list that is numbered with letters and full stops, below those who are written to', () => {
    const { reading } = readingOf('# Togo: arrest\n\nPlease write to the authorities of Togo, asking them to:\n\ni. Release Ms Duarte immediately.\n\nii. Guarantee her safety.\n');
    assert.deepEqual(reading.recommendations.map(({ ask, addressee }) => `${ask} ${addressee}`), ['release state', 'protect state']);
  });

  it('takes the line above a list for no ask, where it names nobody but who is asked', () => {
    const { reading } = readingOf('# Togo: travel ban\n\nOur organisations urge the Togolese Government:\n\n- To drop the charges against Ms Duarte.\n');
    assert.deepEqual(reading.recommendations.map(({ ask, addressee }) => `${ask} ${addressee}`), ['drop-charges government']);
  });
});
