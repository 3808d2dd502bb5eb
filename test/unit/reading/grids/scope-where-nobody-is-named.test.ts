import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Whose case an ask is in statements that name nobody: what is told, and one ask, of which it is known for whom it is made. */

/** What is told, with `@` where something is asked. */
const statements = {
  killing: '# Haiti: Statement by the Spokesperson on the killing of three journalists\n\nThree journalists were shot dead in Port-au-Prince on Sunday while they were reporting on gangs.\n\n@\n\nJournalists must never be a target.\n',
  deaths: '# Local EU Statement on the violence during the demonstrations in Conakry\n\nThe EU Delegation deplores the violence in Conakry, in which at least eleven people were killed. Security forces used live ammunition against protesters.\n\n@\n\nThe EU Delegation expresses its condolences to the families.\n',
  students: '# Togo: Statement by the Spokesperson on the arrest of five students\n\nOn Tuesday night, five students were arrested at their homes after a peaceful sit-in. They have been held without access to a lawyer since.\n\n@\n',
  staff: '# Declaration by the High Representative on behalf of the European Union on the detention of staff members of the Legal Aid Forum in Egypt\n\nThe European Union is concerned by the arrest of several staff members of the Legal Aid Forum in Cairo earlier this week.\n\n@\n',
  masses: '# Kazakhstan: Statement by the Spokesperson on mass arrests at peaceful protests\n\nOn Saturday, more than 300 people were arrested in Almaty for taking part in peaceful demonstrations. Many of them were beaten by the police.\n\n@\n',
  organisations: '# Burundi: Statement by the Spokesperson on the suspension of ten non-governmental organisations\n\nOn 3 October, the Minister of the Interior suspended the activities of ten non-governmental organisations.\n\n@\n\nA vibrant civil society is essential to any democracy.\n',
  raid: '# Local EU Statement on the raid on the offices of a human rights organisation in Uganda\n\nThe EU Delegation is concerned about the raid by the police on the offices of the Nile Rights Centre in Kampala, in which computers and files were seized.\n\n@\n',
  law: '# Georgia: Statement by the Spokesperson on the draft law on foreign agents\n\nOn Tuesday, the Parliament adopted in first reading a draft law that would oblige civil society organisations to register as agents of foreign influence.\n\n@\n',
  vote: '# Republic of the Congo: Statement by the Spokesperson on the presidential elections\n\nOn 21 March, the citizens of the Republic of the Congo voted to elect their President. The internet was cut off on the day.\n\n@\n',
  executions: '# Saudi Arabia: Statement by the Spokesperson on the execution of seven people\n\nOn Saturday, Saudi Arabia carried out the executions of seven people.\n\n@\n',
  amnesty: '# Local EU Statement on the amnesty in Cameroon\n\nThe EU Delegation welcomes the amnesty under which 333 people arrested in the North-West and South-West regions were set free this week.\n\n@\n',
  council: '# HRC 52 – Interactive Dialogue with the Special Rapporteur on the situation of human rights in Eritrea – EU Statement\n\nWe remain gravely concerned by the lack of progress: arbitrary detention, indefinite national service and restrictions on the freedom of religion continue.\n\n@\n',
} as const;

type Statement = keyof typeof statements;

const held: readonly Statement[] = ['students', 'staff', 'masses'];
const dead: readonly Statement[] = ['killing', 'deaths'];
const onNoCase: readonly Statement[] = ['organisations', 'raid', 'law', 'vote', 'council'];
const all = Object.keys(statements) as readonly Statement[];

/** For whom something is asked: those of the case, the country, both, or a kind of which those of the case may be some. */
type Whose = 'case' | 'situation' | 'both' | 'implied';

type Row = readonly [ask: string, whose: Whose, where: readonly Statement[]];

const rows: readonly Row[] = [
  ['The EU calls on the authorities to release those arrested immediately and unconditionally.', 'case', held],
  ['The EU calls for their immediate release and for the charges to be withdrawn.', 'case', held],
  ['All those arrested should be released unless credible charges are brought against them.', 'case', held],
  ['We urge the authorities to ensure due process for all those arrested and to inform their families of their whereabouts.', 'case', held],
  ['We call on the authorities to release all the detained protesters.', 'case', ['masses']],
  ['The EU calls on the authorities to release the detained staff members of the Legal Aid Forum.', 'case', ['staff']],
  ['The EU calls on the authorities to release all those unjustly detained.', 'both', held],
  ['The authorities must release all persons who are arbitrarily detained.', 'both', held],
  ['We urge the authorities to release all arbitrarily detained bloggers and human rights defenders.', 'implied', held],
  ['The EU reiterates its call for the release of all political prisoners.', 'implied', held],
  ['All political prisoners must be released.', 'implied', held],
  ['All political prisoners must be released.', 'situation', ['organisations', 'law', 'council', 'amnesty']],
  ['The EU calls on the authorities to release all those who are still in prison for their views.', 'situation', ['amnesty', 'council']],
  ['The EU calls on the authorities to allow those released to resume their work.', 'case', ['amnesty']],
  ['We call on the authorities to investigate all deaths.', 'case', dead],
  ['These crimes must be investigated and those responsible brought to justice.', 'case', dead],
  ['The killings must be thoroughly investigated and all those involved held to account.', 'case', dead],
  ['We call for a swift investigation and for those responsible to be held accountable.', 'case', dead],
  ['We call on the authorities to ensure that the use of force by the police is fully investigated.', 'case', ['deaths', 'masses']],
  ['The authorities should ensure that the violence against protesters is investigated and that those responsible are held to account.', 'case', ['deaths', 'masses']],
  ['We call on the authorities to compensate the families of the victims.', 'case', dead],
  ['We call on the authorities to respect freedom of expression and to conduct a thorough and independent investigation.', 'both', dead],
  ['We call on the authorities to protect journalists and to bring those responsible to justice.', 'both', dead],
  ['The EU calls on the authorities to release all those arbitrarily detained.', 'situation', ['killing', 'law', 'vote', 'council']],
  ['We urge the authorities to release all journalists, human rights defenders and other political prisoners.', 'implied', held],
  ['We call on the authorities to step up the fight against impunity.', 'situation', [...dead, ...onNoCase]],
  ['We call on the authorities to ensure that such acts do not happen again.', 'situation', [...dead, ...held]],
  ['We call on the authorities to reverse the decision and to allow these organisations to resume their work.', 'situation', ['organisations']],
  ['We call on the authorities to withdraw the draft law.', 'situation', ['law']],
  ['We call on the authorities to lift the ban on demonstrations and to restore access to the internet.', 'situation', [...held, 'deaths', 'vote', 'council']],
  ['The EU calls for a moratorium on executions.', 'situation', ['executions', 'council']],
  ['We urge the authorities to ensure the right to a fair trial for all.', 'situation', [...held, 'executions']],
  ['We call on the authorities to stop the harassment and intimidation of journalists.', 'situation', ['killing', 'students', ...onNoCase]],
  ['We call on the authorities to refrain from further arrests of journalists and activists.', 'situation', [...held, 'vote', 'council']],
  ['We call on the authorities to cooperate fully with the UN fact-finding mission.', 'situation', ['killing', 'students', 'law', 'vote', 'council']],
  ['The EU calls on all sides to exercise restraint and to engage in dialogue.', 'situation', ['deaths', 'masses', 'vote']],
  ['We call on the authorities to guarantee a safe environment for civil society, human rights defenders and journalists.', 'situation', all],
  ['Freedom of expression and of assembly must be respected.', 'situation', all],
  ['The EU calls on the authorities to comply with the International Covenant on Civil and Political Rights.', 'situation', all],
];

/** Cells that are read wrongly, and why: the list is to stay true. */
const misread: Readonly<Record<string, string>> = {};

/** On a law, or on organisations, nobody need be concerned. */
const onNobody = new Set<Statement>(['organisations', 'law']);

/** The verdicts on case and situation that an ask makes, whether it says who must act or not. */
function expectedOf(whose: Whose, where: Statement): readonly [onCase: readonly string[], onSituation: readonly string[]] {
  const isForCase = whose === 'case' || whose === 'both';
  const none = onNobody.has(where) ? 'not-applicable' : 'missing';
  return [whose === 'implied' ? ['partial'] : isForCase ? ['met', 'partial'] : [none], whose === 'case' ? ['missing'] : ['met', 'partial']];
}

/** What is wrong in a cell, in words; empty where all is right. */
function wrongIn(ask: string, whose: Whose, where: Statement): string {
  const { scorecard } = check(statements[where].replace('@', ask));
  const expected = expectedOf(whose, where);
  return (['case-recommendation', 'situation-recommendation'] as const).flatMap((benchmark, index) => {
    const status = scorecard.benchmarks.find(({ id }) => id === benchmark)?.status ?? 'unknown';
    return expected[index]?.includes(status) === true ? [] : [`${benchmark} ${status}, not ${expected[index]?.join(' or ')}`];
  }).join('; ');
}

describe('Whose case an ask is where nobody is named', () => {
  for (const [ask, whose, where] of rows) {
    it(`${whose}: ${ask}`, () => {
      const wrong = where.flatMap((statement) => {
        const found = wrongIn(ask, whose, statement);
        const isKnown = misread[`${statement}: ${ask}`] !== undefined;
        return (found !== '') === isKnown ? [] : [`${statement}: ${found === '' ? 'is right after all' : found}`];
      });
      assert.deepEqual(wrong, []);
    });
  }
});
