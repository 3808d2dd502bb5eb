import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const held = 'The human rights defender Ms Ana Duarte was arrested on Monday.';
const asksIn = (sentence: string): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${held} ${sentence}`).reading.recommendations;

describe('Asks in the syntax of official prose', () => {
  const counts: readonly (readonly [string, number])[] = [
    // Adverbs in pairs and series stand beside one verb.
    ['All reports of torture must be duly and thoroughly examined and those responsible held to account.', 2],
    ['We urge Togo to end its raids and immediately, fully and unconditionally withdraw its forces.', 2],
    // Verbs in the third person, in a clause behind a strong verb.
    ['We demand that Togo immediately ceases its raids, withdraws its militias and fully respects the ceasefire.', 3],
    ['It is imperative for the Togolese authorities to uphold due process and to cease the broadcasting of confessions.', 2],
    ['The Government must ensure that elections are free, that observers are admitted and that the press can report.', 3],
    // What is meant, and no ask beside it.
    ['The authorities should abide by their obligations, including respect for the Universal Declaration.', 1],
    ['The EU calls for the immediate release and rehabilitation of Ms Duarte.', 1],
    ['Work on the agreement must go on in order to carry it out and to make it last.', 1],
    ['We expect the charges against Ms Duarte, head of the Bar Association, to be dropped.', 1],
    ['The EU stresses the need for the authorities to respect freedom of assembly.', 1],
    // Subjects of their own, lists that go on behind a remark, and adjectives that look like verbs.
    ['We expect these charges to be dropped and Ms Duarte’s right to counsel to be fully respected.', 2],
    ['We call on Togo to release all those whose arrest was arbitrary, including teachers, end the raids and lift the ban.', 3],
    ['We call on Togo to honour its obligations and create a safe and free environment for the press.', 2],
    ['We urge Togo to lift the ban and free political prisoners.', 2],
    ['The EU continues to call for full, free and unhindered access of monitors to the north.', 1],
    ['A thorough inquiry is essential to establish the facts and bring justice to the victims.', 1],
    ['There is still time, but a genuine effort by the authorities is needed.', 1],
    ['The EU deplores the decision of the Prosecutor to demand the closure of the League.', 0],
    ['We call on Togo to release her, to end the raids, and to open a dialogue to find a way out and to enable a transition.', 3],
    // Pairs of adverbs, clauses of manner, and an aside between a subject and its modal make no second ask.
    ['We urge that the attack on Ms Duarte be duly and impartially investigated.', 1],
    ['The League should be able to carry out its work fully and without fear.', 1],
    ['We call on Togo to police the rally in a way that does not intimidate, restrict or punish those who take part.', 1],
    ['We urge the Government to amend the law in a way that allows the press to work freely and to publish without permits.', 1],
    ['We call on Togo to amend the law in a way that respects the Covenant, and to release Ms Duarte.', 2],
    ['We expect that a thorough inquiry, establishing the facts and responsibilities, should be carried out.', 1],
    ['We expect that the charges against Ms Duarte must be dropped.', 1],
    ['We expect an independent inquiry, establishing the facts and naming the killers, to be opened.', 1],
    ['We expect that an independent inquiry, establishing the facts and bringing the killers to justice, will be opened.', 1],
    ['We expect Togo to release Ms Duarte, granting her access to a lawyer, and to drop the charges.', 3],
    // What is observed, as a noun behind an infinitive.
    ['We exhort the Government to respect the rights of Ms Duarte and full adherence to the Covenant.', 1],
    ['The EU is calling upon the authorities to safeguard the lives of the detainees, and respect for the rule of law.', 1],
    ['We urge the authorities to ensure the protection of lawyers and respect for the rule of law.', 1],
    // What is told of things, foreseen of a law, or given weight in relations.
    ['This verdict falls short of the high standards we expect from a candidate country.', 0],
    ['In this context we expect from the authorities full cooperation.', 1],
    ['Lack of cooperation with the inquiry encourages impunity.', 0],
    ['Such silence encourages further attacks on lawyers.', 0],
    ['The Mission encourages an open dialogue.', 1],
    ['The EU welcomes the new law, which should lead to the release of many prisoners.', 0],
    ['The EU welcomes the new law. This should lead to the release of many prisoners.', 1],
    ['The release of Ms Duarte remains a priority in our relations with Togo.', 0],
    ['The release of Ms Duarte remains a priority.', 1],
    // Deeds that demand an inquiry, whoever else demands one, and what is granted or only said to matter.
    ['The beating of Ms Duarte in Togo demands a swift, thorough and transparent investigation.', 1],
    ['These crimes warrant a full and independent inquiry.', 1],
    ['The EU demands a thorough investigation.', 1],
    ['Opposition parties demand a full investigation.', 0],
    ['While we agree that nobody is above the law, and that the law must apply to all, doubts remain.', 0],
    ['The EU recalls that respect for human rights and the rule of law remain essential elements of its relations with Togo.', 0],
    ['We call on the Togolese authorities, in line with their duties, that the work of associations take place without restrictions.', 1],
    ['We welcome the statement of the Rapporteur strongly condemning the attack and calling for a thorough investigation.', 0],
    ['We are strongly condemning these arrests and calling for the release of Ms Duarte.', 1],
    // Maxims, encouragement, and what the EU will do itself.
    ['No one should be jailed for an opinion.', 0],
    ['We encourage all those who stand up for others to go on.', 0],
    ['We call on those demonstrating to do so peacefully.', 0],
    ['We encourage Ms Duarte to continue her work.', 0],
    ['It is important to continue supporting civil society.', 0],
    ['It is important to recall that defenders have rights.', 0],
    ['The EU wishes to reiterate the importance it attaches to freedom of opinion.', 0],
    ['She was one of the authors of the Charter, calling for peaceful reform.', 0],
    ['The new law is bound to restrict associations.', 0],
    ['Member States should speak up.', 0],
    ['The EU hopes to continue its cooperation with Togo.', 0],
    ['Dialogue and mutual respect are essential elements of any democracy.', 0],
    ['This call follows repeated – and so far ignored – requests about her health to the Togolese authorities.', 0],
    // A sentence that goes on with the ask before it.
    ['Togo urgently needs to honour the rulings of the Court. This includes the swift release of Ms Duarte.', 2],
    ['The Government has announced a pardon. This includes the release of Ms Duarte.', 0],
    ['If the accounts of torture are confirmed, this should result in the punishment of those responsible.', 1],
    ['Hundreds were executed for offences which according to international standards should not lead to death.', 0],
    ['As a partner, we are confident the sentence will be revised on appeal.', 1],
    ['The EU expresses the hope that her sentence will be reviewed.', 1],
    ['People have a right to meet and to demand changes.', 0],
    // What was asked then, what others call for, and what is judged.
    ['The EU has raised the case of Ms Duarte, expressing its concern and asking for her release.', 0],
    ['In March the Delegation listed their names, calling for their release.', 0],
    ['Echoing the calls of the Secretary-General and of the High Commissioner for Human Rights, we urge the release of all prisoners of conscience.', 1],
    ['It is unacceptable that a lawyer should be jailed for her pleadings.', 0],
    ['The EU keeps calling on Togo to release Ms Duarte and to let her children see her.', 2],
    // What is asked for many, and a purpose that goes on.
    ['We condemn these arrests and expect all detained people to be released without delay.', 1],
    ['It is now more urgent than ever to free them.', 1],
    ['We urge Togo to draw up rules for the protection of tenants, for land rights and for water, and to end evictions.', 2],
    // Harms that stand in a row.
    ['The EU expects the lawyers to be released without restrictions on their movements or work.', 1],
    ['We call on Togo to let journalists work without fear of threats, arrest or prosecution.', 1],
    // Lists within a sentence and within a paragraph.
    ['We urge the authorities to: (a) release Ms Duarte; and (b) repeal the decree.', 2],
    ['We urge the authorities (i) to release Ms Duarte and (ii) to repeal the decree.', 2],
    ['We call for:\n\n– the release of Ms Duarte;\n– an end to the harassment of defenders.', 2],
    ['I repeat this request today: the authorities must release her.', 1],
    ['We expect the Court of Appeal to overturn the verdict.', 1],
    ['We call on the authorities to allow assemblies, and on demonstrators to remain peaceful.', 1],
  ];
  for (const [sentence, count] of counts) it(`${count}: ${sentence}`, () => assert.equal(asksIn(sentence).length, count));

  const addressed: readonly (readonly [string, string | undefined])[] = [
    ['The trial of Ms Duarte in Togo must be fair.', undefined],
    ['Despite Togo’s promises, Ms Duarte must be released.', undefined],
    ['Ms Duarte must be released by the court.', 'judiciary'],
    ['The Togolese authorities made a promise. They must keep it.', 'authorities'],
    ['We call on all participating States to protect journalists.', 'state'],
    ['The EU expects the Republic of Togo to release her.', 'state'],
    ['The EU reiterates the importance of the authorities taking steps against torture.', 'authorities'],
    ['All those responsible for her arrest must be brought to justice.', undefined],
    ['The EU looks forward to the results of the inquiry in order to find the truth.', undefined],
    ['The EU renews its appeal to the authorities for her release.', 'authorities'],
    ['The EU presses the Government to release her.', 'government'],
    ['The EU asks the authorities for clarification.', 'authorities'],
  ];
  for (const [sentence, addressee] of addressed) it(`${addressee ?? 'nobody'} is asked: ${sentence}`, () => assert.equal(asksIn(sentence)[0]?.addressee, addressee));

  it('tells the passive of what is asked from that of what is told', () => {
    const passives = (sentence: string): boolean | undefined => asksIn(sentence)[0]?.passive;
    assert.equal(passives('Ms Duarte must be released.'), true);
    assert.equal(passives('The charges have to be dropped.'), true);
    assert.equal(passives('The EU expects that she be released.'), true);
    assert.equal(passives('The EU calls on the authorities to ensure that her rights are respected.'), false);
    assert.equal(passives('The EU calls for the release of those who have been arrested.'), false);
    assert.equal(passives('Togo is obliged to respect the Covenant.'), false);
  });

  it('knows who is asked for each of a list', () => {
    assert.deepEqual(asksIn('We call on the Government to free her and on Parliament to repeal the law.').map(({ addressee }) => addressee), ['government', 'parliament']);
  });

  it('takes what the EU itself will do for none', () => {
    assert.equal(asksIn('We call for the release of Ms Duarte and continue to follow her case closely.').length, 1);
    assert.equal(asksIn('This suggests that Ms Duarte is on trial for her articles.').length, 0);
  });

  it('knows that something is asked for others too', () => {
    assert.equal(asksIn('The EU calls on the authorities to release Ms Duarte and all other prisoners of conscience.')[0]?.namesOthers, true);
    assert.equal(asksIn('The EU calls on the authorities to release Ms Duarte.')[0]?.namesOthers, false);
    assert.equal(asksIn('The EU calls for the release of Ms Duarte as well as that of others held for their opinions.')[0]?.namesOthers, true);
    assert.equal(asksIn('The EU urges Togo to free her, and likewise everyone else who is held for an opinion.')[0]?.namesOthers, true);
    assert.equal(asksIn('The EU calls for an inquiry into the murder of Ms Duarte, so that those who ordered it and those who carried it out are tried.')[0]?.namesOthers, false);
    assert.equal(asksIn('The EU calls on Togo to free Ms Duarte, those who were arrested with her and those who were jailed for an opinion.')[0]?.namesOthers, true);
    assert.equal(asksIn('The persecution of lawyers and activists goes on. We call on Togo to release them.')[0]?.namesOthers, true);
    assert.equal(asksIn('Her two colleagues were taken too. We call on Togo to release them.')[0]?.namesOthers, false);
    assert.equal(asksIn('Ms Duarte and Mr Ruiz were tried for what they do as lawyers and activists. We call on Togo to release them.')[0]?.namesOthers, false);
  });

  it('knows that what goes beyond the case is for others', () => {
    const scope = (sentence: string): string | undefined => readingOf(`# Togo: Statement by the Spokesperson on the detention of lawyers\n\nSeveral lawyers were detained this morning. ${sentence}`).reading.recommendations[0]?.scope;
    assert.equal(scope('Beyond these cases Togo needs to release immediately all those detained without trial.'), 'situation');
    assert.equal(scope('Togo needs to release immediately all those detained this morning.'), 'case');
    assert.equal(scope('We urge the authorities to do their utmost to protect journalists.'), 'situation');
  });

  it('reads what follows a stance', () => {
    assert.deepEqual(asksIn('We expect her to be freed, and reiterate our position that all those held in the north and in the south must be freed.').map(({ strength }) => strength), [3, 5]);
  });
});
