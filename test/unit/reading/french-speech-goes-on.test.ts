import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* French reports that go on behind what they quote, and what is told of a day or of people and is no ask. */

const report = '# Mali : la porte-parole de l’UE réagit à l’arrestation de M. Amadou Keïta\n\nLa porte-parole de l’Union européenne, Petra Lind, a réagi lundi à l’arrestation de M. Amadou Keïta, défenseur des droits humains.\n\n';
const statement = '# Mali : déclaration de la porte-parole sur l’arrestation de M. Amadou Keïta\n\nL’UE condamne l’arrestation de M. Amadou Keïta, défenseur des droits humains.\n\n';

const told = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What French reports go on with behind what they quote', () => {
  told(report, [
    ['case release', '« Cette arrestation est inacceptable », a-t-elle déclaré, avant d’appeler les autorités à libérer M. Keïta.'],
    ['situation law', '« Ce recul est inquiétant », a-t-elle estimé, en invitant le Mali à revoir sa loi sur les associations.'],
    ['case release', '« Cette arrestation est arbitraire », a-t-elle ajouté, et a demandé la libération de M. Keïta.'],
    ['case release', '« Cette arrestation est injuste », a-t-elle dit, et elle a engagé les autorités à le libérer.'],
    ['case release', '« Cette arrestation est injuste », a dénoncé la porte-parole, et d’appeler à la libération de M. Keïta.'],
    ['case release', 'Elle a condamné cette arrestation, appelant les autorités à libérer M. Keïta.'],
    ['case release', 'Elle a rappelé que la liberté d’expression est un droit, avant de demander que M. Keïta soit libéré.'],
    ['situation respect-rights', 'Elle a exhorté le Mali à « garantir les libertés fondamentales ».'],
    ['case release', '« Nous demandons sa libération », a-t-elle déclaré.'],
    // A hope too is the EU's, where it is told of it with a pronoun.
    ['case release, hope', '« Nous espérons que M. Keïta sera libéré », a-t-elle ajouté.'],
    ['case release', '« C’est une injustice », a-t-elle regretté, avant de presser les autorités de libérer M. Keïta.'],
    ['case release, situation respect-rights', '« Nous demandons la libération de M. Keïta », a-t-elle insisté. « Nous appelons le Mali à respecter les libertés de tous. »'],
    // Words between the help verb and its participle, and a second quotation behind the first.
    ['case release', 'Mme Lind a par ailleurs exhorté les autorités à libérer M. Keïta.'],
    ['case release, situation respect-rights', '« Nous demandons la libération de M. Keïta », a déclaré la porte-parole. « Nous appelons le Mali à respecter les libertés de tous. »'],
    ['case release', 'La porte-parole a demandé la libération de M. Keïta, faisant part de sa préoccupation face « au recours excessif à la force ».'],
    // What somebody is asked to do.
    ['situation other, situation respect-rights', 'Elle a exhorté le Mali à faire appel à l’assistance du Haut-Commissariat et à respecter les libertés.'],
    // What others say and do.
    ['', '« J’ai vu une femme debout, qui nous demande de ne pas baisser les bras », a-t-elle déclaré.'],
    ['', '« Nous avons fait notre devoir », a déclaré le procureur, avant d’appeler la population au calme.'],
    ['', '« Rendez-moi mon frère », a supplié sa sœur, avant d’appeler à une marche.'],
    ['', '« Nous vous entendons », a-t-elle répondu aux manifestants, en les invitant au calme.'],
    ['', 'Le ministre a défendu l’arrestation, appelant les médias à la retenue.'],
    ['', '« Cette arrestation est injuste », a-t-elle dit, avant d’inviter les journalistes à poser leurs questions.'],
  ]);
  told(statement, [
    // Told of another day in a statement, as ever.
    ['', 'L’UE a soulevé ce cas en mai, appelant le Mali à libérer M. Keïta.'],
    ['situation respect-rights', 'L’UE exhorte le Mali à « garantir les libertés fondamentales ».'],
  ]);
});

describe('What is to happen on a day, in French', () => {
  told(statement, [
    ['', 'M. Keïta doit être présenté à un juge lundi.'],
    ['', 'Les accusés devraient être présentés au procureur dans les prochains jours.'],
    ['', 'Ils doivent passer en jugement au mois d’octobre.'],
    ['', 'L’appel doit être plaidé dans deux semaines.'],
    ['case release', 'M. Keïta doit être libéré sans attendre l’audience de vendredi.'],
    // Until then, or on whatever else the day is told of, it is asked.
    ['case release', 'M. Keïta doit être libéré avant lundi.'],
    ['situation release', 'Les militants doivent être libérés, comme le juge l’a dit mardi.'],
  ]);
});

describe('What French tells of people and things in the words of asking', () => {
  told(statement, [
    ['', 'Cette « note commune », comme l’appellent ses auteurs, porte sur trois arrestations.'],
    ['case release', 'Comme le demandent les Nations unies, M. Keïta doit être libéré.'],
    ['case release', 'L’UE demande la libération de M. Keïta, qui n’a fait que critiquer le gouvernement et plaider pour la paix.'],
    ['case release', 'L’UE condamne cette peine et demande la libération de M. Keïta.'],
  ]);
});

describe('Who holds an office in French, and to whom something was done', () => {
  const roles = (text: string): string => readingOf(text).reading.people.map(({ name, role }) => `${name} ${role}`).join(', ');
  const cases: readonly (readonly [string, string])[] = [
    ['# Peine de mort : la ministre Dewaele rappelle son engagement\n\nLa ministre Lieve Dewaele regrette cette loi.', 'Lieve Dewaele official'],
    ['# Presse\n\nLa Haute-Commissaire adjointe aux droits de l’homme, Lieve Dewaele, a parlé.', 'Lieve Dewaele official'],
    ['# Presse\n\nLa représentante de l’OSCE pour la liberté des médias, Lieve Dewaele, a parlé.', 'Lieve Dewaele official'],
    ['# Presse\n\nLe chef de la diplomatie européenne, Joost Claes, a parlé.', 'Joost Claes official'],
    ['# Menaces\n\nLes menaces proférées contre la juge Rima Haddad, chargée de l’enquête, sont graves.', 'Rima Haddad defender'],
    ['# Chine\n\nLa porte-parole de l’association, Chan Wing-yee, arrêtée lundi, est en prison.', 'Chan Wing-yee defender'],
    ['# Chine\n\nLa porte-parole de l’UE, Anna Berg, a condamné cette arrestation.', 'Anna Berg official'],
    ['# Presse\n\nJoost Claes, chargé d’affaires de l’UE, a parlé.', 'Joost Claes official'],
  ];
  for (const [text, expected] of cases) it(`${expected}: ${text.split('\n').at(-1) ?? ''}`, () => assert.equal(roles(text), expected));
});

describe('Whom French terms are of, and which names are places', () => {
  const termed = (sentence: string): boolean => readingOf(statement + sentence).reading.terms.hrd.some(({ ofPerson, start }) => ofPerson && start >= statement.length);
  for (const sentence of ['Des défenseurs des droits sont de plus en plus souvent menacés.', 'Des défenseurs du droit à la terre continuent d’être arrêtés.']) it(`of people: ${sentence}`, () => assert.equal(termed(sentence), true));
  it('of nobody: what defenders do', () => assert.equal(termed('Les défenseurs des droits jouent un rôle de plus en plus décisif.'), false));

  const named = (sentence: string): string => readingOf(statement + sentence).reading.people.map(({ name }) => name).filter((name) => name !== 'Amadou Keïta').join(', ');
  it('finds a town behind “à”', () => assert.equal(named('Ces peines ont été prononcées à Stung Treng. La police a dispersé à Siem Reap une marche.'), ''));
  it('finds somebody to whom something is done', () => assert.equal(named('Une peine de deux ans a été infligée à Chea Vannath.'), 'Chea Vannath'));
});

describe('Whom French letters and openings ask', () => {
  told(statement, [
    ['case release', 'Nous vous demandons de libérer M. Keïta.'],
    ['case release', 'Le Mali, en tant que membre de l’Union africaine, doit libérer M. Keïta.'],
    ['case investigate', 'L’UE invite le ministère public à enquêter sur l’arrestation de M. Keïta.'],
    ['', 'L’UE encourage le public à s’informer sur l’arrestation de M. Keïta.'],
    ['case release', 'Je vous exhorte à libérer M. Keïta.'],
    ['', 'Nous vous prions d’écrire au ministre et d’agréer l’expression de notre considération.'],
    ['softener', 'Tout en prenant note des explications des autorités, ils expriment leur inquiétude et rappellent l’importance de préserver l’espace civique.'],
  ]);
});
