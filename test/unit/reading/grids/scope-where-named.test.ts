import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Whose case an ask is, in whole statements that name somebody: each way of asking in every statement in which it is plain whom it is for. */

interface Statement {
  readonly title: string;
  readonly facts: string;
  /** Whoever it names, and the pronouns for them. */
  readonly name: string;
  readonly him: string;
  readonly his: string;
  readonly close: string;
}

const statements = {
  arrest: { title: 'Zambia: Statement by the Spokesperson on the arrest of Joseph Phiri', facts: 'On 4 March the human rights defender Joseph Phiri was arrested at his home in Lusaka. He has been held without charge since then.', name: 'Mr Phiri', him: 'him', his: 'his', close: 'The EU will continue to follow this case closely.' },
  sentence: { title: 'Declaration by the High Representative on behalf of the European Union on the sentencing of Zarina Nazarova', facts: 'Yesterday a court in Dushanbe, Tajikistan, sentenced the journalist and human rights defender Zarina Nazarova to seven years in prison.', name: 'Ms Nazarova', him: 'her', his: 'her', close: 'Freedom of expression is a cornerstone of any democratic society.' },
  trial: { title: 'OSCE Permanent Council No 1412 – EU Statement on the trial of Selma Aydin', facts: 'The trial of the human rights lawyer Selma Aydin, who has been in pre-trial detention since October, opened this morning in Ankara, Turkey.', name: 'Ms Aydin', him: 'her', his: 'her', close: 'The EU Delegation observed the opening of the trial.' },
  killing: { title: 'Local EU statement on the killing of Elvira Montes', facts: 'The European Union condemns the murder of the land rights defender Elvira Montes, who was shot dead at her home in Tocoa, Honduras, on 12 May.', name: 'Ms Montes', him: 'her', his: 'her', close: 'We express our sincere condolences to her family and friends.' },
  attack: { title: 'Montenegro: Statement by the Spokesperson on the attack on Milena Radovic', facts: 'The investigative journalist Milena Radovic was beaten by two unknown men outside her home in Podgorica on Thursday night.', name: 'Ms Radovic', him: 'her', his: 'her', close: 'We wish her a speedy recovery.' },
  release: { title: 'Belarus: Statement by the High Representative on the release of Alena Kavalenka', facts: 'The European Union welcomes the release of the human rights defender Alena Kavalenka, who was pardoned yesterday after three years in prison.', name: 'Ms Kavalenka', him: 'her', his: 'her', close: 'The EU stands by the people of Belarus.' },
  ban: { title: 'Egypt: Statement by the Spokesperson on the travel ban on Karim Mansour', facts: 'On Sunday the human rights lawyer Karim Mansour was stopped at Cairo airport and told that he may not leave the country. His passport was taken from him.', name: 'Mr Mansour', him: 'him', his: 'his', close: 'The EU remains in contact with Mr Mansour.' },
  several: { title: 'Eswatini: Statement by the Spokesperson on the arrest of Themba Dlamini and four colleagues', facts: 'On Friday the trade union leader Themba Dlamini and four of his colleagues were arrested in Mbabane.', name: 'Mr Dlamini and his colleagues', him: 'them', his: 'their', close: 'The EU is in contact with their families.' },
} satisfies Record<string, Statement>;

type Name = keyof typeof statements;
const held: readonly Name[] = ['arrest', 'sentence', 'trial', 'several'];
const one: readonly Name[] = ['arrest', 'sentence', 'trial'];
const all = Object.keys(statements) as readonly Name[];

/** Whom the asks of a sentence are for, in order; `both` where one is for the people of the case and for others. */
type Whom = 'case' | 'situation' | 'both';

/** What is asked, behind "calls on the authorities to" if it begins in small letters; in which statements; and for whom. */
const rows: readonly (readonly [asked: string, of: readonly Name[], ...whom: Whom[]])[] = [
  ['release % immediately and unconditionally', held, 'case'],
  ['release all those who remain in prison', ['release'], 'situation'],
  ['release % and all others held for exercising their rights', held, 'both'],
  ['The authorities must release those who have been detained since Friday.', ['several'], 'case'],
  ['The authorities should release those who have been arrested for their opinions.', one, 'situation'],
  ['The authorities must protect those who have been threatened.', ['sentence', 'killing'], 'situation'],
  ['The EU recalls that many other human rights defenders are in prison and calls for their release.', one, 'situation'],
  ['release % immediately and put an end to arbitrary detention', held, 'case', 'situation'],
  ['release % immediately and put into practice the commitments it has made', held, 'case', 'situation'],
  ['respect freedom of expression and ensure that # receives the medical care that is needed', one, 'situation', 'case'],
  ['The authorities must put an end to politically motivated trials.', [...held, 'release'], 'situation'],
  ['put an end to the use of solitary confinement', all, 'situation'],
  ['review the cases of all those sentenced in similar trials', ['sentence', 'release'], 'situation'],
  ['The cases of # and of many others must be reviewed.', held, 'both'],
  ['Courts must be able to work independently.', all, 'situation'],
  ['ensure a fair and transparent trial', ['arrest', 'trial'], 'case'],
  ['look into every allegation of torture', ['sentence', 'killing', 'release'], 'situation'],
  ['respect freedom of expression and to carry out a thorough and independent investigation', ['killing', 'attack'], 'situation', 'case'],
  ['respect freedom of expression and to ensure that those responsible are brought to justice', ['killing', 'attack'], 'situation', 'case'],
  ['end the attacks on journalists and to ensure that those responsible are brought to justice', ['killing', 'attack'], 'situation', 'situation'],
  ['The EU reiterates its call for a full and independent investigation, and for those responsible to be held to account.', ['killing', 'attack'], 'case'],
  ['The EU reminds the authorities of their duty to investigate this crime and to protect those who defend human rights.', ['killing', 'attack'], 'both'],
  ['The EU reminds the authorities of their duty to investigate this crime and to protect &close family.', ['killing'], 'case'],
  ['protect journalists and to bring those responsible to justice', ['killing', 'attack'], 'situation', 'case'],
  ['open a dialogue with civil society and to conduct a thorough and independent investigation', ['killing', 'attack'], 'situation', 'case'],
  ['put an end to impunity and to release %', held, 'situation', 'case'],
  ['put an end to violence and to lift the ban', ['ban'], 'situation', 'case'],
  ['release Mr Dlamini and the other trade unionists', ['several'], 'case'],
  ['release Mr Dlamini and the other political prisoners', ['several'], 'both'],
  ['release Mr Dlamini and the other trade unionists Sipho Nkosi and Vusi Zwane', ['several'], 'both'],
  ['Such acts must not be repeated.', ['killing', 'attack'], 'situation'],
  ['allow % and all other human rights defenders to carry out their work freely', ['attack', 'release', 'ban', 'arrest'], 'both'],
  ['build on this positive step', ['release'], 'situation'],
  ['lift the remaining restrictions on %', ['release'], 'case'],
  ['The ban must be lifted.', ['ban'], 'case'],
  ['lift the ban', ['ban'], 'case'],
  ['lift the travel bans imposed on human rights defenders', ['ban', 'arrest'], 'situation'],
  ['give back &licence to practise law', ['ban', 'trial'], 'case'],
  ['Arbitrary arrests and attacks on the media have increased. The EU calls on the authorities to release %.', held, 'case'],
  ['Violations have been documented by independent organisations. The EU calls on the authorities to grant % access to a lawyer.', held, 'case'],
  ['Attacks on the media have increased. The EU calls on the authorities to ensure &safety in custody.', held, 'case'],
  ['repeal the law on foreign agents', all, 'situation'],
  ['protect all human rights defenders', all, 'situation'],
  ['ensure &safety and that of all other human rights defenders', [...held, 'attack', 'ban'], 'both'],
];

/** Known to be misread, and why. */
const exceptions: readonly (readonly [asked: string, of: readonly Name[], ...whom: Whom[]])[] = [
  // "course" is told like something of the case.
  ['change course', all, 'situation'],
  // A clause in the perfect may tell of those of the case, and is taken for no kind of people.
  ['drop all charges against those who have done nothing but exercise their rights', ['killing', 'release'], 'situation'],
  // One verb twice is taken for the same ask once more.
  ['respect freedom of expression and to respect &right to freedom of expression', [...one, 'attack'], 'situation', 'case'],
  // The pronoun points at people in the sentence before, who are told of beside the case.
  ['Many other human rights defenders are in prison. The EU calls for their release.', one, 'situation'],
];

/** The sentence that asks, with the names and pronouns of a statement. */
function sentenceOf(asked: string, { name, him, his }: Statement): string {
  const filled = asked.replaceAll('%', him).replaceAll('#', name).replaceAll('&', `${his} `);
  return /^\p{Lu}/u.test(filled) ? filled : `The European Union calls on the authorities to ${filled}.`;
}

/** What is read otherwise in a cell; undefined where nothing is. */
function misreadIn(asked: string, of: Name, whom: readonly Whom[]): string | undefined {
  const { title, facts, close } = statements[of];
  const before = `# ${title}\n\n${facts}\n\n`;
  const sentence = sentenceOf(asked, statements[of]);
  const { recommendations } = readingOf(`${before}${sentence}\n\n${close}\n`).reading;
  const found = recommendations.filter(({ end }) => end > before.length).map(({ scope, namesOthers }) => (namesOthers && scope === 'case' ? 'both' : scope));
  return found.join() === whom.join() ? undefined : `${of}: ${sentence} → ${found.join(', ') || 'nothing'}`;
}

describe('Grid: whose case an ask is, where somebody is named', () => {
  for (const [asked, of, ...whom] of rows) {
    it(asked, () => assert.deepEqual(of.map((name) => misreadIn(asked, name, whom)).filter((missed) => missed !== undefined), []));
  }
  it('exceptions are misread still', () => {
    for (const [asked, of, ...whom] of exceptions) assert.ok(of.some((name) => misreadIn(asked, name, whom) !== undefined), `${asked} is right after all`);
  });
});
