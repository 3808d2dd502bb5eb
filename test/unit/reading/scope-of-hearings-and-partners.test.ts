import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readingOf } from './reading-of.js';

const english: readonly (readonly [title: string, body: string, scopes: readonly string[]])[] = [
  // Hearings with nothing that says whose.
  ['the trial of eight teachers', 'Eight teachers were charged on Monday. We call on the authorities to ensure that hearings are held in line with the Constitution and the guarantees of a fair trial, and that the procedure is public.', ['case', 'case']],
  ['the arrest of Ana Duarte', 'The lawyer Ana Duarte was arrested on Monday. We call on Togo to ensure that trials are conducted according to international standards.', ['situation']],
  ['the closure of six organisations', 'Six organisations were closed on Monday. We call on Togo to ensure that hearings are held in line with the guarantees of a fair trial.', ['situation']],
  // Who is let in to see somebody is nobody for whom it is asked.
  ['the arrest of four lecturers', 'Four lecturers were arrested on Monday. We call on the authorities to ensure that the investigation is conducted according to the law, including granting access to doctors and relatives.', ['case']],
  ['pressure on the press', 'The pressure on the press goes on. We call on the authorities to protect doctors and relatives of journalists.', ['situation']],
  // A sentence that opens on somebody.
  ['two students', 'Mr Kofi Mensah and Mr Yao Lawson were arrested on Monday. In the case of Mr Kofi Mensah, we call on the authorities to honour the obligations of Togo under international law.', ['case']],
  ['two students', 'Mr Kofi Mensah and Mr Yao Lawson were arrested on Monday. As regards Mr Mensah, we call on the authorities to release all political prisoners.', ['situation']],
  ['two students', 'Mr Kofi Mensah and Mr Yao Lawson were arrested on Monday. As in the case of Mr Mensah, we call on the authorities to respect freedom of expression.', ['situation']],
  // Those in power in somebody’s own country.
  ['the sentencing of Ana Duarte', 'Ana Duarte, a Danish citizen, was sentenced on Monday. We expect the authorities to work closely with their Danish counterparts.', ['case']],
  ['the sentencing of Ana Duarte', 'Ana Duarte, a Danish citizen, was sentenced on Monday. We expect the authorities to cooperate fully with the Danish authorities.', ['case']],
  ['the sentencing of Ana Duarte', 'Ana Duarte was sentenced on Monday. We call on Togo to cooperate fully with the mechanisms of the United Nations.', ['situation']],
  // Some people, and not all of a kind.
  ['an arrest', 'We call on Togo to release a group of human rights lawyers who were taken into custody on Friday.', ['case']],
  ['an arrest', 'Kofi Mensah was arrested on Friday. We call on Togo to ensure that human rights lawyers who were threatened can work.', ['situation']],
  // A role that the State has.
  ['the sentencing of Ana Duarte', 'Ana Duarte was sentenced on Monday. We urge the authorities to strengthen the independence of the courts, in keeping with their role as chair of the Union.', ['situation']],
];

const french: readonly (readonly [title: string, body: string, scopes: readonly string[]])[] = [
  ['la condamnation d’Ana Duarte', 'L’avocate Ana Duarte a été condamnée lundi. Nous appelons le Togo à respecter et à appliquer dans toutes ses dispositions la Déclaration sur la protection de toutes les personnes contre les disparitions forcées.', ['situation']],
  ['l’agression d’Ana Duarte', 'L’avocate Ana Duarte a été agressée lundi, alors qu’elle bénéficiait de mesures conservatoires. Nous exhortons l’État à mettre en œuvre sans délai les mesures de protection.', ['case']],
  ['l’agression d’Ana Duarte', 'L’avocate Ana Duarte a été agressée lundi. Nous exhortons l’État à prendre des mesures de protection pour les avocats.', ['situation']],
  ['deux étudiants', 'M. Kofi Mensah et M. Yao Lawson ont été arrêtés lundi. Dans le cas de M. Mensah, nous appelons les autorités à respecter les obligations internationales du pays.', ['case']],
  ['les perquisitions chez des journalistes', 'Lundi, la police a perquisitionné le domicile de quatre journalistes. L’Union européenne demande des précisions sur les perquisitions.', ['case']],
  ['la condamnation d’Ana Duarte', 'Ana Duarte, citoyenne danoise, a été condamnée lundi. Nous attendons des autorités qu’elles collaborent étroitement avec leurs homologues danois.', ['case']],
];

const spanish: readonly (readonly [title: string, body: string, scopes: readonly string[]])[] = [
  ['el ataque contra Ana Duarte', 'La abogada Ana Duarte, que tiene medidas cautelares, fue atacada el lunes. Urgimos al Estado a que ponga en marcha sin dilación las medidas de protección.', ['case']],
  ['el ataque contra Ana Duarte', 'La abogada Ana Duarte fue atacada el lunes. Urgimos al Estado a que adopte medidas de protección para los abogados.', ['situation']],
  ['el juicio contra cuatro estudiantes', 'Cuatro estudiantes fueron condenados el lunes. La Unión Europea llama a las autoridades a que permitan a las embajadas asistir a dichas vistas.', ['case']],
  ['la detención de Ana Duarte', 'La abogada Ana Duarte fue detenida el lunes. La Unión Europea pide que las voces críticas puedan disfrutar sin trabas de sus libertades.', ['situation']],
  ['dos estudiantes', 'Kofi Mensah y Yao Lawson fueron detenidos el lunes. En el caso de Kofi Mensah, pedimos a las autoridades que respeten las obligaciones internacionales del país.', ['case']],
  ['los ataques contra periodistas', 'El lunes la policía golpeó a cuatro periodistas. La Unión Europea pide aclaraciones sobre los ataques.', ['case']],
  ['la condena de Ana Duarte', 'Ana Duarte, ciudadana danesa, fue condenada el lunes. Esperamos que las autoridades colaboren estrechamente con sus homólogos daneses.', ['case']],
];

describe('Whose case an ask is: by hearings, partners and how its sentence opens', () => {
  const scopesOf = (text: string): string[] => readingOf(text).reading.recommendations.map(({ scope }) => scope);
  for (const [title, body, expected] of english) it(`${expected.join(', ')}: ${body}`, () => assert.deepEqual(scopesOf(`# Togo: Statement by the Spokesperson on ${title}\n\n${body}\n`), expected));
  for (const [title, body, expected] of french) it(`${expected.join(', ')}: ${body}`, () => assert.deepEqual(scopesOf(`# Togo : déclaration du porte-parole sur ${title}\n\n${body}\n`), expected));
  for (const [title, body, expected] of spanish) it(`${expected.join(', ')}: ${body}`, () => assert.deepEqual(scopesOf(`# Togo: Declaración del portavoz sobre ${title}\n\n${body}\n`), expected));
});

describe('A report that opens on candidates at an election', () => {
  it('is on their case where they are charged', () => {
    assert.equal(readingOf('Police in Togo on Thursday charged 29 former election candidates with sedition. “The European Union calls for the immediate release of those arrested,” the spokesperson of the High Representative said.\n').reading.event, 'charges');
  });
  it('is on the election where they only stand', () => {
    assert.equal(readingOf('On Thursday 29 candidates stood in the election in Togo. “The European Union calls for calm,” the spokesperson of the High Representative said.\n').reading.event, 'other');
  });
});

describe('The closing of a place that is no organisation', () => {
  const eventOf = (what: string): string => readingOf(`# Togo: Local statement on clashes between miners and police\n\nThe Delegation follows the clashes, amid anger over the closing of ${what}. It is essential to release the demonstrators who were arrested.\n`).reading.event;
  it('is not what a statement on arrests is on', () => {
    assert.equal(eventOf('the company kindergarten'), 'detention');
    assert.equal(eventOf('the factory'), 'detention');
  });
  it('is where an organisation is closed', () => assert.equal(eventOf('the miners’ union'), 'ngo-closure'));
});

describe('Where States meet and several countries are spoken of', () => {
  const statusOf = (text: string): string | undefined => check(text).scorecard.benchmarks.find(({ id }) => id === 'situation-recommendation')?.status;
  const others = 'The European Union is concerned about the situation in Togo. It is concerned about the arrests in Eritrea.';
  it('the duty of States is asked of no country', () => {
    assert.equal(statusOf(`# HRC 33 - EU Statement - Item 4: General debate\n\nThe European Union stresses that it is the first duty of States to protect civilians and to prevent mass violations.\n\n${others}\n`), 'missing');
    assert.equal(statusOf('# CDH 33 - Déclaration de l’UE - Point 4 : débat général\n\nL’Union européenne souligne qu’il est du devoir des États de protéger les civils.\n\nElle est préoccupée par la situation au Togo et par les arrestations en Érythrée.\n'), 'missing');
    assert.equal(statusOf('# CDH 33 - Declaración de la UE - Punto 4: debate general\n\nLa Unión Europea subraya que es deber de los Estados proteger a los civiles.\n\nLe preocupan la situación en Togo y las detenciones en Eritrea.\n'), 'missing');
  });
  it('the duty of one State is that country’s', () => {
    assert.equal(statusOf(`# HRC 33 - EU Statement - Item 4: General debate\n\n${others} It is the duty of the State to protect civilians.\n`), 'partial');
  });
});
