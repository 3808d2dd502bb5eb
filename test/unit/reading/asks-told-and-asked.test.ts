import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import type { BenchmarkId } from '../../../src/benchmarks/types.js';
import { readingOf } from './reading-of.js';

const held = 'The human rights defender Ms Ama Koffi was arrested on Monday.';
const asksIn = (text: string): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${held} ${text}`).reading.recommendations;
const hasCase = (text: string): boolean => readingOf(text).reading.hasCase;
const statusOf = (text: string, id: BenchmarkId): string | undefined => check(text).scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status;

describe('Asks, and what only looks like one', () => {
  const counts: readonly (readonly [string, number])[] = [
    // A clause that tells of something, and what others want.
    ['Three counts on which the court had heard her were dropped.', 0],
    ['The EU stands with the many Togolese who reject violence, ask for a say in their future, and demand free elections.', 0],
    ['As the EU has said before, the decision to try her in secret and to ask for a life sentence gives cause for concern.', 0],
    ['The EU honours a woman who fought to end torture and to demand justice.', 0],
    ['The EU regrets this law, which cannot be squared with what the Charter demands of Togo.', 0],
    ['We recall what we expect of Togo: the release of Ms Koffi.', 1],
    // Whoever does so is told of; what is asked of whoever it is, or behind the clause, is asked.
    ['The EU condemns the arrest of women who were demanding bread and once again urges the authorities to free Ms Koffi.', 1],
    ['Anyone who holds Ms Koffi is urged to release her at once.', 1],
    ['Whoever holds Ms Koffi is strongly urged to set her free.', 1],
    ['The EU, whoever governs Togo, calls for her release.', 1],
    ['Whoever governs Togo, we call for her release.', 1],
    ['Whoever governs Togo, the EU calls for her release.', 1],
    ['Anyone who incites others, demands violence or excuses it, breaks the law.', 0],
    ['Whoever calls for violence breaks the law.', 0],
    ['Whoever is urged to leave the country has little time.', 0],
    // What the speaker owes, and idioms.
    ['Defenders are owed our gratitude and our respect.', 0],
    ['Her family is owed protection by the State.', 1],
    ['The EU is concerned by several laws that have to do with the press.', 0],
    ['The authorities have to do more to protect the press.', 1],
    ['The EU calls for her release on bail, for as long as the trial lasts.', 1],
    // One thing asked, in two words.
    ['We expect the Government of Togo to honour in full and to put into practice the guarantees of the Constitution.', 1],
    ['The EU calls on Togo to respect the Covenant and to give effect to it.', 1],
    ['The police must maintain a safe and secure environment for the press.', 1],
    ['We hope for a free, fair and open hearing.', 1],
    ['The authorities should grant a pardon and free political prisoners.', 2],
    ['We call on Togo to honour what it has committed itself to, that is, to safeguard rights.', 1],
    // Other ways to ask.
    ['To carry out in full what was agreed is an indispensable next step, if trust is to return.', 1],
    ['An inquiry is essential if trust is to return.', 0],
    ['A swift inquiry is essential if those who ordered this crime and those who carried it out are to be tried.', 1],
    ['Free media are vital if governments are to be held to account.', 0],
    ['We urge the authorities to release her, and see to it that those responsible are tried.', 2],
    ['The authorities must see to it that Ms Koffi gets a doctor and is set free.', 2],
    ['We welcome the release of ten prisoners, and we keep calling for the release of all others.', 1],
    ['The EU recalls the commitment made by Togo to ensure accountability for abuses.', 1],
    ['The EU recalls its commitment to support defenders.', 0],
    ['The EU recalls with appreciation the commitment of Togo to a national dialogue, and stands by its people.', 0],
    ['We presume that she will be given a fair hearing.', 1],
    // What an ask is for, aspects of one, verbs of one right, nouns before one verb.
    ['We urge the parties to resume talks now, to lose no more time.', 1],
    ['We call on the authorities to release the nine, to drop all charges and to let them go home.', 3],
    ['We call on the authorities to release the nine, to drop all charges.', 2],
    ['The law must be applied in proportion and to everyone alike.', 1],
    ['The authorities must respect the freedom to form unions and take part in strikes.', 1],
    ['The EU calls on Togo to guarantee the right to seek and receive information and share it.', 1],
    ['We expect those who planned, ordered and covered up this crime to be held to account.', 1],
    ['We call on all sides to bring dialogue and reform forward.', 1],
    ['Justice must be done and be seen to be done.', 1],
    ['This step should be followed by the release of all prisoners and by the repeal of the law.', 2],
    // Calls with an aside, of today, in other words.
    ['These facts would justify a review of her sentence.', 1],
    ['Today the EU called on the authorities to free Ms Koffi and to see to it that she is treated.', 2],
    ['In May the EU called on Togo to release her.', 0],
    ['We reiterate our call, together with our partners, for her release.', 1],
    ['We repeat, together with the UN, our call for her release.', 1],
    ['We call, as we have done before, for her release.', 1],
    ['Respect for rights must continue to shape our own response.', 0],
    ['The authorities must answer our questions.', 1],
    ['The EU opposes executions, and their abolition is essential to dignity.', 0],
    ['The government must reopen the file and arrange for her doctors to see her.', 2],
    ['We call for aid to all; ensuring staff safety; and the creation of conditions for a vote.', 3],
    ['We insist that much more and speedier reform is necessary.', 1],
    ['It is crucial to see to it that the law is not turned against the press.', 1],
    ['We urge Parliament to wait for the opinion and to take it to heart.', 1],
    ['We call on Togo to open an inquiry and publish its findings.', 1],
    ['The EU calls on Togo to invite the Office and to enable it to resume its work.', 2],
    ['The EU expects Togo to free Ms Koffi and to let her go home at once.', 1],
    ['The EU expects Togo to free Ms Koffi and to let her see a doctor.', 2],
    ['We call on Togo to allow prisoners to write to, and to hear from, their families.', 1],
    ['We urge Togo to repeal the laws on public order and on the press and to let the Rapporteur into the country.', 2],
    ['We call on Togo to release X and on the courts to review the case.', 2],
    ['We call on Togo to respect her rights, ensuring contact with her children and access to a doctor.', 2],
    ['Calm and restraint are much needed.', 1],
    ['Further efforts by the authorities are still needed to end impunity.', 1],
    ['We encourage all States to see in this body a source of guidance and support in this work.', 1],
    ['We call on Togo to drop the charges, liberate political prisoners, deter attacks on defenders and incorporate these rights into law.', 4],
    ['The EU calls on Togo to allow visits by lawyers, as well as the possibility to ask for bail.', 1],
  ];
  for (const [text, count] of counts) it(`${String(count)} · ${text}`, () => assert.equal(asksIn(text).length, count));

  const scopes: readonly (readonly [string, string])[] = [
    ['We call on all States to prevent such reprisals and to ensure accountability for them.', 'situation'],
    ['We invite the authorities to avail themselves of the expertise of the OHCHR.', 'situation'],
    ['We call on the authorities to let them defend themselves.', 'case'],
    ['We urge the authorities to commute the death sentences of all those on death row.', 'situation'],
    ['The death sentences still pending must be commuted.', 'situation'],
    ['We call for our colleagues to be let go.', 'case'],
    ['We appeal to the competent authorities for all these attacks to be cleared up.', 'case'],
    ['Fundamental rights must be respected whatever the circumstances.', 'situation'],
    ['We condemn the order to suspend the work of all NGOs. This decision will hurt many people. The EU calls on the Government to reverse it.', 'situation'],
    ['The decision of the court is unjust. The EU calls on the court to reverse it.', 'case'],
    ['We call on the authorities to investigate those acts.', 'case'],
    ['Today it is also a year since the fire at the depot. We continue to call for an inquiry.', 'situation'],
    ['We call on the authorities to ensure the safety of those detained and their right to counsel.', 'case'],
  ];
  for (const [text, scope] of scopes) it(`${scope} · ${text}`, () => assert.equal(asksIn(text).at(-1)?.scope, scope));

  it('takes the cases of all others into an ask', () => {
    assert.equal(asksIn('We ask that her case be looked at afresh, and the cases of all who are jailed for their views.')[0]?.namesOthers, true);
  });

  it('names whoever is asked for something to be done', () => {
    const [ask] = asksIn('We appeal to the courts for her sentence to be quashed.');
    assert.equal(ask?.addressee, 'judiciary');
  });

  it('takes those who remain in detention for people of the case, where nobody is named', () => {
    assert.equal(statusOf('# Togo: Statement by the Spokesperson on the arrests of protesters\n\nDozens of protesters were arrested in Lomé on Monday. Some were freed. The EU calls on the authorities to release all those remaining in detention.\n', 'case-recommendation'), 'met');
  });

  it('takes executions that were announced for the case, where nobody is named', () => {
    const text = '# Togo: Statement by the Spokesperson on the announced executions\n\nThe announced execution of five prisoners is deeply regrettable. The EU calls on the Togolese authorities to halt all pending executions.\n';
    assert.equal(statusOf(text, 'case-recommendation'), 'met');
  });

  it('has no case on a theme day, or at a conference', () => {
    const day = '# Statement on the International Day to End Impunity for Crimes against Journalists\n\nLast year 60 journalists were killed. We call on all States to investigate these killings.\n';
    assert.equal(hasCase(day), false);
    const conference = '# OSCE Human Dimension Conference: EU statement\n\nThe conference takes place while the shelling of towns goes on. We call on all States to respect the law of war.\n';
    assert.equal(hasCase(conference), false);
  });

  it('has a case where people are arrested below a title on the situation', () => {
    const text = '# Togo: Statement by the Spokesperson on the situation in Lomé\n\nThe police arrested dozens of students and two journalists in Lomé on Monday. The EU is concerned by these arrests.\n';
    assert.equal(statusOf(text, 'case-recommendation'), 'missing');
  });
});
