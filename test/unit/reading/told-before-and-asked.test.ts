import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What an ask takes up of what was told: those who did it, deeds with an article, judgments, bans that are to be kept, proceedings to come; and whose officer somebody is. */

const statements = [
  {
    head: '# Kenya: Statement by the Spokesperson on the murder of Ann Oduya\n\nAnn Oduya was murdered on Monday.',
    rows: [
      ['It is vital that all who were involved in the murder be brought to justice.', 'case'],
      ['Everyone who had a hand in the killing must be tried.', 'case'],
      ['Everybody involved in the crime has to be prosecuted.', 'case'],
      ['All who take part in protests must be protected.', 'situation'],
      ['Everyone who took part in the killing of protesters must be tried.', 'situation'],
      ['It is essential that the investigation, swift as it must be, leave no question open.', 'case'],
    ],
  },
  {
    head: '# Liberia: Statement by the Spokesperson on the beating of Musu Kollie\n\nMusu Kollie was beaten on Monday. The Constitution forbids torture.',
    rows: [
      ['We call on the Government to uphold the law, protect those who march and have the incidents of violence investigated.', 'situation situation case'],
      ['We call on the Government to protect those who march and to have attacks on reporters investigated.', 'situation situation'],
      ['We call on the Government to honour that prohibition.', 'situation'],
      ['We call on the Government to execute the judgment in full.', 'case'],
    ],
  },
  {
    head: '# Senegal: Statement by the Spokesperson on the sentencing of Awa Sarr\n\nThe editor Awa Sarr was sentenced on Friday.',
    rows: [
      ['The EU urges Senegal to release her and, when an appeal is heard, to honour its international obligations.', 'case case'],
      ['The EU urges Senegal, once the case is reviewed, to honour its international obligations.', 'case'],
      ['The EU urges Senegal, as it has promised, to honour its international obligations.', 'situation'],
    ],
  },
] as const;

describe('What was told and is asked', () => {
  for (const { head, rows } of statements)
    for (const [sentence, scopes] of rows) it(sentence, () => assert.equal(readingOf(`${head}\n\n${sentence}\n`).reading.recommendations.map(({ scope }) => scope).join(' '), scopes));

  it('What is granted of a subject between two commas asks for nothing of its own', () => {
    const { recommendations } = readingOf('# Kenya: Statement on the murder of Ann Oduya\n\nAnn Oduya was murdered.\n\nThe inquiry, hard as it must be, has to leave no question open.\n').reading;
    assert.deepEqual(recommendations.map(({ ask }) => ask), ['investigate']);
  });

  it('An ask that obligations be honoured in proceedings to come is for a fair trial', () => {
    const { recommendations } = readingOf('# Senegal: Statement on the sentencing of Awa Sarr\n\nAwa Sarr was sentenced. The EU urges Senegal, when an appeal is heard, to honour its international obligations.\n').reading;
    assert.deepEqual(recommendations.map(({ ask }) => ask), ['fair-trial']);
  });

  it('Deeds that somebody is to have investigated are an inquiry', () => {
    const { recommendations } = readingOf('# Malawi: Statement on the beating of Grace Phiri\n\nGrace Phiri was beaten. We call on the Government to have these acts of violence investigated.\n').reading;
    assert.deepEqual(recommendations.map(({ ask }) => ask), ['investigate']);
  });

  it('Others are asked for in the company of those of the case', () => {
    const { recommendations } = readingOf('# Egypt: Statement on the arrest of nine teachers\n\nNine teachers were arrested. The EU urges Egypt to let these prisoners go and with them everybody who is detained for an opinion.\n').reading;
    assert.deepEqual(recommendations.map(({ scope, namesOthers }) => [scope, namesOthers]), [['case', true]]);
  });
});

describe('Whose officer somebody is', () => {
  const rolesIn = (text: string): Record<string, string> => Object.fromEntries(readingOf(text).reading.people.map(({ name, role }) => [name, role]));

  it('An office in a union that was spoken of before is none of the State', () => {
    const text = '# Nigeria: Statement on threats\n\nThreats to the union began in 2014. Most of them were meant for its General Secretary, Mr Emeka Nwosu, and its Treasurer, Ms Folake Adeyemi.\n';
    assert.deepEqual(rolesIn(text), { 'Emeka Nwosu': 'defender', 'Folake Adeyemi': 'defender' });
  });

  it('An office in a ministry that was spoken of before is one of the State', () => {
    assert.equal(rolesIn('# Nigeria: Statement on threats\n\nThe lawyer Ada Obi was threatened. The ministry was told. Its Secretary General, Mr Joe Doe, said nothing.\n')['Joe Doe'], 'official');
  });

  it('Whoever is named in what opens a sentence is not who speaks', () => {
    const text = '# Gabon: Authorities must release trade unionist\n\nReacting to the arrest of Paul Mba, president of the independent teachers’ union, on 3 May, Aline Nze, Regional Director of Rights Watch, said:\n\n“He must be let go.”\n';
    assert.deepEqual(rolesIn(text), { 'Paul Mba': 'defender', 'Aline Nze': 'other' });
  });
});

describe('Staff counted beside somebody named', () => {
  const countsIn = (sentence: string): number[] => readingOf(`# Uganda: Statement on recent arrests\n\n${sentence}\n`).reading.counted.map(({ count }) => count);

  it('A number before a noun for those who work counts them', () => {
    assert.deepEqual(countsIn('Moses Tumwebaze and two of his programme officers were arrested.'), [2]);
    assert.deepEqual(countsIn('Moses Tumwebaze and three programme managers were arrested.'), [3]);
  });

  it('Whoever did it is not counted', () => assert.deepEqual(countsIn('The editor Oksana Bondar was beaten by two men near her home.'), []));

  it('Those of whom some are named are counted', () => assert.deepEqual(countsIn('Six rangers, among them Faustin Kambale, were killed.'), [6]));

  it('A number of things counts nobody', () => assert.deepEqual(countsIn('Moses Tumwebaze and two letters were seized.'), []));
});
