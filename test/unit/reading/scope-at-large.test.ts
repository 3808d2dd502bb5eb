import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import type { BenchmarkId } from '../../../src/benchmarks/types.js';
import { readingOf } from './reading-of.js';

const rows: readonly (readonly [title: string, body: string, scopes: readonly string[]])[] = [
  // Nobody is named: the cases are those told of.
  ['attacks on journalists', 'Over the past week several journalists were attacked in Lomé. All cases must be investigated.', ['case']],
  ['attacks on journalists', 'Several journalists were attacked in Lomé. We call on the authorities to ensure that all cases are promptly investigated.', ['case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call on the authorities to ensure that all cases are promptly investigated.', ['situation']],
  ['developments in Lomé', 'Fifteen people were deported on Monday. We call on the authorities to let these 15 individuals come home and to ensure their swift return.', ['case', 'case']],
  // Another matter, and what is said of one who is accused.
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday for writing on the shipwreck of May. We call on the Government to carry out a full inquiry into the shipwreck.', ['situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. The right to be presumed innocent must be upheld.', ['case']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. We call on the authorities to grant each detainee a lawyer.', ['situation']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. We call on the authorities to release her and for the immediate release of all political prisoners.', ['case', 'situation']],
  ['the human rights situation', 'The lawyer Ana Duarte was killed in May. We invite the Government to ensure that those responsible for such crimes are tried.', ['situation']],
  // Somebody is named: others are others.
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. The authorities should review all cases and order the release of all those concerned.', ['situation']],
  ['the release of Ana Duarte', 'The lawyer Ana Duarte was released on Monday. We call on the authorities to release the remaining detainees.', ['situation']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. The Council refused to hear the complaints of dozens of candidates. This decision must be reversed.', ['situation']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. Her appeal was refused like dozens before it. This decision must be reversed.', ['case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. Human rights abuses are reported from all regions. We call on the Government to investigate them.', ['situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. Her family speaks of abuses. We call on the Government to investigate them.', ['case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call for an independent investigation into the explosion.', ['situation']],
  ['the killing of Ana Duarte', 'The lawyer Ana Duarte was killed on Monday. We call for an independent investigation into the explosion.', ['case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. Those who undermine the transition must be held to account.', ['situation']],
  ['the killing of Ana Duarte', 'The lawyer Ana Duarte was killed on Monday. Those who commit crimes of this kind must be held to account.', ['case']],
  // What an ask points back at, and what it does not.
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte lost her appeal. The President can still pardon her. We appeal to him to use that power in the interest of the country and its people.', ['case']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. The elections open the way to reforms. We call on the Government to seize that opportunity.', ['situation']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. We call on the Government to use its powers to repeal the decree.', ['situation']],
  ['the abduction of Ana Duarte', 'The lawyer Ana Duarte was abducted on Monday. We call on the authorities to assume their responsibility and investigate her abduction.', ['case', 'case']],
  ['the abduction of Ana Duarte', 'The lawyer Ana Duarte was abducted on Monday. We call on the authorities to respect their international obligations and investigate her abduction.', ['situation', 'case']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte and six others were sentenced on Monday. The Union does not recognise the application of that legislation. It calls on Togo to reverse these decisions.', ['case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. Her arrest is part of a wider campaign against critical voices. We call on the authorities to end this campaign.', ['situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. It is the latest move in a campaign against her. We call on the authorities to end this campaign.', ['case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. The Government has made commitments on the courts. We encourage it to implement them.', ['situation']],
  ['the arrests in Lomé', 'Several lawyers were arrested on Monday. We call on the authorities to grant them a fair trial, recall the importance of media freedom and call on Togo to uphold it.', ['case', 'situation']],
  ['the travel ban on Ana Duarte', 'The lawyer Ana Duarte was stopped on Monday. Togo has a duty to keep her safe and must act on it.', ['case', 'case']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday behind closed doors. The courts can still put this right. We expect them to do so without delay.', ['case']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte was sentenced on Monday. The Government has promised to change the law. We expect it to do so without delay.', ['situation']],
  ['the sentencing of Ana Duarte', 'The lawyer Ana Duarte is still in prison. We call on the prosecution to draw the necessary conclusions.', ['case']],
  ['threats against Ana Duarte', 'The lawyers Ana Duarte and Luis Paz were threatened. We urge the police to protect both, and the Government to change the law.', ['case', 'situation']],
  ['threats against Ana Duarte', 'The lawyer Ana Duarte was pardoned. We hope that more such steps will follow.', ['situation']],
  ['the disappearance of Ana Duarte', 'The lawyer Ana Duarte was last seen on Monday. Abductions of lawyers have become common. We call on the authorities to end this practice.', ['situation']],
  ['the flogging of Ana Duarte', 'The lawyer Ana Duarte received fifty lashes. Such punishment is inhuman. We call on Togo to abolish this practice.', ['situation']],
  ['the detention of Ana Duarte', 'The lawyer Ana Duarte is held without charge. The judge can order her release. We call on him to make use of it.', ['case']],
  ['the attack on Ana Duarte', 'The lawyer Ana Duarte was shot at on Monday. We call on the authorities to see to it that citizens enjoy their rights.', ['situation']],
  // Another matter that has a year of its own, or is told sentences before.
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call on the authorities to publish the findings of the inquiry into the violence that occurred in Kara in December 2015.', ['situation']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday in Kara. We call on the authorities to investigate the violence that occurred there.', ['case']],
  ['the killing of Ana Duarte', 'The lawyer Ana Duarte was killed on Monday. The day marked a year since the collapse of the dam. The people of Togo deserve to know why it happened. We call on the authorities to keep their promise of an impartial investigation.', ['situation']],
  ['abuses against lawyers in Togo', 'Ten lawyers have been abducted and tortured this month; three of them are dead. A prompt investigation into the abductions and killings is indispensable.', ['case']],
  ['abuses against lawyers in Togo', 'Ten lawyers have been abducted this month; three were killed. Investigations into the reports of killings of lawyers are indispensable so that anyone guilty of such crimes is tried.', ['case']],
  ['abuses against lawyers in Togo', 'Ten lawyers have been abducted and tortured this month; three of them are dead. We call on the authorities to investigate all killings in the country.', ['situation']],
];

describe('Whose case an ask is: by what was told before it', () => {
  for (const [title, body, expected] of rows) it(`${expected.join(', ')}: ${body}`, () => assert.deepEqual(readingOf(`# Togo: Statement by the Spokesperson on ${title}\n\n${body}\n`).reading.recommendations.map(({ scope }) => scope), expected));
});

describe('A statement on a theme day', () => {
  const hasCase = (text: string): boolean => readingOf(text).reading.hasCase;
  it('has no case, whatever the day is named after', () => {
    assert.equal(hasCase('# International Day in Support of Victims of Torture: Statement by the High Representative\n\nPeople are tortured in many prisons.\n'), false);
    assert.equal(hasCase('# EU statement on the International Day of the Victims of Enforced Disappearances\n\nThousands were abducted.\n'), false);
    assert.equal(hasCase('# Déclaration à l’occasion de la Journée internationale des victimes de torture\n\nDes prisonniers ont été torturés dans de nombreux pays.\n'), false);
  });
  it('has one where somebody is named', () => assert.equal(hasCase('# Statement on Human Rights Defenders Day and the arrest of Ana Duarte\n\nThe lawyer Ana Duarte was arrested on Monday.\n'), true));
});

describe('A statement that tells of arrests only further down', () => {
  const hasCase = (told: string): boolean => readingOf(`# Statement on the access of foreign media to Togo\n\nWe urge Togo to let foreign reporters in at once.\n\n${told}\n`).reading.hasCase;
  it('has no case where they are said to happen', () => assert.equal(hasCase('We condemn all violence against reporters, arrests and detentions included.'), false));
  it('has one where somebody was struck', () => {
    assert.equal(hasCase('We mourn the reporter who was killed in Lomé.'), true);
    assert.equal(hasCase('We deplore the raid on the newsroom and the arrest that followed.'), true);
    assert.equal(hasCase('The reporter Ana Duarte was arrested on Monday.'), true);
  });
  it('has one where something is asked for those detained', () => assert.equal(hasCase('We call on the authorities to ensure the safety of those detained.'), true));
});

describe('For whom a release is asked: verdicts', () => {
  const statusOf = (id: BenchmarkId, title: string, body: string): string | undefined => check(`# Togo: Statement by the Spokesperson on ${title}\n\n${body}\n`).scorecard.benchmarks.find((judged) => judged.id === id)?.status;
  const verdicts: readonly (readonly [title: string, body: string, onCase: string, onSituation: string])[] = [
    // Examples of a kind, in a statement that is not about one person.
    ['the sentencing of Ana Duarte and Kofi Mensah', 'The defenders Ana Duarte and Kofi Mensah were sentenced on Monday. The European Union calls on the authorities to release all political prisoners, including Ana Duarte and Kofi Mensah.', 'met', 'met'],
    ['the elections', 'The elections of Sunday were not free. The European Union calls on the authorities to release all political prisoners, including Ana Duarte and Kofi Mensah.', 'met', 'met'],
    ['the sentencing of Ana Duarte', 'The defender Ana Duarte was sentenced on Monday. The European Union calls on the authorities to release all political prisoners, including Ana Duarte.', 'met', 'missing'],
    // Nobody is named, and those condemned to death are asked nothing for.
    ['death sentences', 'On Monday a court sentenced four protesters to death. We call on the authorities to release all political prisoners.', 'missing', 'met'],
    ['prison sentences', 'On Monday a court sentenced four protesters to ten years in prison. We call on the authorities to release all political prisoners.', 'partial', 'met'],
  ];
  for (const [title, body, onCase, onSituation] of verdicts) it(`${onCase}, ${onSituation}: ${body}`, () => assert.deepEqual([statusOf('case-recommendation', title, body), statusOf('situation-recommendation', title, body)], [onCase, onSituation]));
});

describe('An ask for those who did it', () => {
  const found = (body: string): boolean[] => readingOf(`# Togo: Statement by the Spokesperson on the attack on Ana Duarte\n\nThe lawyer Ana Duarte was attacked on Monday. ${body}\n`).reading.recommendations.map(({ namesOthers }) => namesOthers);
  it('is for no others than the people of the case', () => {
    assert.deepEqual(found('Those who carried out and those who ordered this attack must be identified.'), [false]);
    assert.deepEqual(found('We call on Togo to protect her and all other lawyers.'), [true]);
  });
});

describe('Whom a sentence on the case asks', () => {
  it('is the State, by its demonym', () => assert.equal(readingOf('# Statement on the killing of Pedro Ruiz\n\nPedro Ruiz was killed in May. The Peruvian State must protect his family.\n').reading.recommendations[0]?.addressee, 'state'));
  it('counts what is asked for the country where the text does not name it', () => {
    const situation = check('# Statement on the release of Ana Duarte\n\nWe welcome the release of Ana Duarte. Freedom of movement needs to be ensured.\n').scorecard.benchmarks.find(({ id }) => id === 'situation-recommendation');
    assert.equal(situation?.status, 'met');
  });
});

describe('Arrests and killings of people who are not named', () => {
  const hasCase = (title: string, told: string): boolean => readingOf(`# ${title}\n\n${told}\n`).reading.hasCase;

  it('are of somebody wherever they are told', () => {
    assert.equal(hasCase('Statement on freedom of expression by the EU Delegation in Lomé', 'The European Union has spoken of its partnership with Togo many times.\n\nIt has followed last week’s demonstration. The arrests that came after it raise concern.'), true);
    assert.equal(hasCase('Statement on freedom of expression by the EU Delegation in Lomé', 'The European Union has spoken of its partnership with Togo many times.\n\nNewspapers must be free.'), false);
  });

  it('are of those who are counted, whatever the title says of defenders at large', () => {
    assert.equal(hasCase('Declaration on the situation of human rights defenders in Colombia', 'The European Union is alarmed by the murders of community leaders. Five leaders were killed in May.'), true);
    assert.equal(hasCase('Declaration on the situation of human rights defenders in Colombia', 'The European Union is alarmed by a climate of fear. Community leaders need protection.'), false);
  });
});
