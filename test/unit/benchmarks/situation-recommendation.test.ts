import assert from 'node:assert/strict';
import type { EventKind } from '../../../src/statement/front-matter.js';
import { itJudges, itMends } from './cases.js';
import { after, draft, findingIn, statusOf } from './drafts.js';
import { past } from './past-statements.js';

const title = 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro';
const inDraft = (body: string): string => draft(body, title);
const concern = 'The human rights defender Iria Montoro was arrested on Monday in Tegucigalpa. The EU is deeply concerned.';
const french = (body: string): string => `---\nlanguage: fr\ncountry: HN\n---\n\n# Honduras : déclaration du porte-parole sur l’arrestation d’Iria Montoro\n\nLa défenseure des droits humains Iria Montoro a été arrêtée lundi. ${body}\n`;
const spanish = (body: string): string => `---\nlanguage: es\ncountry: HN\n---\n\n# Honduras: declaración de la portavoz sobre la detención de Iria Montoro\n\nLa defensora de derechos humanos Iria Montoro fue detenida el lunes. ${body}\n`;

describe('situation-recommendation', () => {
  it('is not met by what is asked about what remains of the case', () => {
    assert.equal(statusOf('situation-recommendation', draft('A court released Iria Montoro on bail. We call for a speedy decision on the remaining charges, and on the Honduran authorities to ensure her safety.', 'Honduras: Statement by the Spokesperson on the release of Iria Montoro')), 'missing');
  });

  it('is met by what is asked for a kind of people, of whom somebody named is an example', () => {
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} We urge Honduras to respect and protect human rights defenders such as Iria Montoro.`)), 'met');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} We urge Honduras to respect and protect the defender Iria Montoro.`)), 'missing');
    assert.equal(statusOf('situation-recommendation', french('L’UE exhorte le Honduras à protéger les défenseurs des droits humains tels qu’Iria Montoro.')), 'met');
    assert.equal(statusOf('situation-recommendation', spanish('La UE insta a Honduras a proteger a los defensores de derechos humanos como Iria Montoro.')), 'met');
  });

  it('is not met by the abolition of the death penalty in all countries', () => {
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} The EU calls for the universal abolition of the death penalty.`)), 'missing');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} The EU calls for the abolition of the death penalty worldwide.`)), 'missing');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} The EU calls on Honduras to abolish the death penalty.`)), 'met');
    assert.equal(statusOf('situation-recommendation', french('L’UE appelle à l’abolition universelle de la peine de mort.')), 'missing');
    assert.equal(statusOf('situation-recommendation', spanish('La UE pide la abolición universal de la pena de muerte.')), 'missing');
  });

  it('is met by a should that is said to somebody behind the words that tell whose opinion it is', () => {
    assert.equal(statusOf('situation-recommendation', spanish('A juicio de la UE, las autoridades hondureñas “deberían adoptar medidas para proteger a los defensores”.')), 'met');
  });

  it('is met by a release of those named and of so many others, or of a people among whom they are', () => {
    assert.equal(statusOf('situation-recommendation', inDraft('Iria Montoro was sentenced. We call for the release of Iria Montoro and of the more than 900 political prisoners in Honduras.')), 'met');
    assert.equal(statusOf('situation-recommendation', draft('A court sentenced five fishermen. All illegally detained Hondurans must be released, among them Iria Montoro and Teo Vera.', 'Honduras: Statement on five fishermen')), 'met');
    assert.equal(statusOf('situation-recommendation', inDraft('Iria Montoro was sentenced. We call for the release of Iria Montoro and of the two children.')), 'missing');
  });

  it('is partial by what a clause expects of commitments, where nobody is asked', () => {
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} It deplores the breach of the country’s commitments, which it expects full respect for.`)), 'partial');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} It recalls these commitments, which it expects the Government to respect.`)), 'met');
    assert.equal(statusOf('situation-recommendation', french('L’UE déplore la violation des engagements du pays, dont elle attend le plein respect.')), 'partial');
    assert.equal(statusOf('situation-recommendation', spanish('La UE deplora la violación de los compromisos del país, cuyo pleno respeto espera.')), 'partial');
  });

  it('is not met by what those in power are asked where no country is spoken of', () => {
    const onDay = (asked: string): string | undefined => statusOf('situation-recommendation', `# Declaration by the High Representative on World Press Freedom Day\n\nReporters are threatened all over the world. ${asked}\n`);
    assert.equal(onDay('We expect State authorities to protect reporters.'), 'missing');
    assert.equal(onDay('In Honduras we expect the authorities to protect reporters.'), 'met');
  });

  it('is not met by what is said on a day, whatever country is an example, or joins at the foot', () => {
    const onDay = (body: string, country = ''): string | undefined => statusOf('situation-recommendation', `# Declaration by the High Representative on World Press Freedom Day${country}\n\nReporters are threatened all over the world. ${body}\n`);
    const example = 'Two of them were killed in Honduras last year.\n\nThe killers of reporters must stand trial.';
    const foot = 'The killers of reporters must stand trial.\n\nMontenegro and Serbia align themselves with this declaration.';
    assert.equal(onDay(example), 'missing');
    assert.equal(onDay(foot), 'missing');
    assert.equal(onDay(example, ' in Honduras'), 'met');
    assert.equal(onDay('Two of them were killed last year.\n\nIn Honduras the killers of reporters must stand trial.'), 'met');
    assert.equal(statusOf('situation-recommendation', '---\nlanguage: fr\n---\n# Déclaration à l’occasion de la Journée mondiale de la liberté de la presse\n\nPartout, des journalistes sont menacés. Ils doivent être protégés.\n\nLe Monténégro et la Serbie se rallient à la présente déclaration.\n'), 'missing');
    assert.equal(statusOf('situation-recommendation', '---\nlanguage: es\n---\n# Declaración con motivo del Día Mundial de la Libertad de Prensa\n\nEn todas partes se amenaza a periodistas. Los periodistas deben ser protegidos.\n\nSe suman a la presente declaración Montenegro y Serbia.\n'), 'missing');
  });

  it('is met by a release of those of the case and of whoever else is held, in few words', () => {
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} We urge Honduras to release Iria Montoro and whoever else is in prison for their views.`)), 'met');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} We urge Honduras to release Iria Montoro along with the country’s other prisoners of conscience.`)), 'met');
    assert.equal(statusOf('situation-recommendation', spanish('La UE insta a Honduras a liberar a Iria Montoro y a cuantos están presos por sus ideas.')), 'met');
    assert.equal(statusOf('situation-recommendation', spanish('La UE insta a Honduras a liberar a Iria Montoro y al resto de los presos de conciencia.')), 'met');
    assert.equal(statusOf('situation-recommendation', spanish('La UE insta a Honduras a liberar a Iria Montoro y a los otros dos acusados.')), 'missing');
  });

  it('is not met by what companies are asked where no country is spoken of', () => {
    assert.equal(statusOf('situation-recommendation', '# EU statement in the dialogue with the Special Rapporteur on defenders\n\nWe thank the Rapporteur. Businesses must also act when threats are made.\n'), 'missing');
  });

  it('is met by a release of all who are held, with whom it is to begin', () => {
    for (const text of [
      '# Honduras: Statement on the arrests in Tela\n\nSeveral lawyers were arrested on Monday in Tela, where teachers have been on strike for two weeks.\n\nThe EU supports the mediation of the bishops. The right to strike is part of the Constitution, and so is the right to be heard.\n\nWe call for the release of all persons detained in Tela, starting with Iria Montoro.\n',
      '---\nlanguage: fr\n---\n# Honduras : déclaration sur les arrestations de Tela\n\nPlusieurs avocats ont été arrêtés lundi à Tela, où les enseignants sont en grève depuis deux semaines.\n\nL’UE soutient la médiation des évêques. Le droit de grève est inscrit dans la Constitution, comme celui d’être entendu.\n\nNous demandons la libération de toutes les personnes détenues à Tela, à commencer par Iria Montoro.\n',
      '---\nlanguage: es\n---\n# Honduras: declaración sobre las detenciones de Tela\n\nVarios abogados fueron detenidos el lunes en Tela, donde los maestros llevan dos semanas en huelga.\n\nLa UE apoya la mediación de los obispos. El derecho de huelga está en la Constitución, como el de ser oído.\n\nPedimos la liberación de todas las personas detenidas en Tela, empezando por Iria Montoro.\n',
    ]) assert.equal(statusOf('situation-recommendation', text), 'met', text);
  });

  it('is not met by what all States are asked, but where States meet', () => {
    const asked = `${concern} The EU calls on all States to protect human rights defenders.`;
    assert.equal(statusOf('situation-recommendation', inDraft(asked)), 'missing');
    assert.equal(statusOf('situation-recommendation', `---\nlevel: multilateral\n---\n${inDraft(asked)}`), 'met');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} We expect Honduras, like all countries, to uphold its obligations.`)), 'met');
    const day = '---\nlevel: multilateral\n---\n\n# Human Rights Council: EU statement in the dialogue with the Special Rapporteur on human rights defenders\n\nThe EU thanks the Special Rapporteur for the report. ';
    assert.equal(statusOf('situation-recommendation', `${day}We call on all States to protect human rights defenders.\n`), 'missing');
    assert.equal(statusOf('situation-recommendation', '---\nlanguage: fr\nlevel: multilateral\n---\n\n# Conseil des droits de l’homme : dialogue sur les représailles\n\nNous exhortons tous les Etats à combattre les représailles. Nous les encourageons aussi à publier la Déclaration.\n'), 'missing');
    assert.equal(statusOf('situation-recommendation', `${day}We call on the authorities of Kenya to protect human rights defenders.\n`), 'met');
  });

  it('is not met by what all States are asked in a dialogue that raises one case, nor by what is said of no country', () => {
    const dialogue = '# EU Statement – Interactive Dialogue with the Assistant Secretary-General\n\nUnited Nations General Assembly, Third Committee\n\nOne case stands for many: the librarian Iria Montoro was arrested in Togo. We ask the Government of Togo to free her. ';
    assert.equal(statusOf('situation-recommendation', `${dialogue}We call on all Member States to prevent such acts.\n`), 'missing');
    assert.equal(statusOf('situation-recommendation', `${dialogue}We call on Togo to prevent such acts.\n`), 'met');
    const themeDay = '# World Press Freedom Day: statement\n\n';
    assert.equal(statusOf('situation-recommendation', `${themeDay}We urge the competent authorities to protect reporters.\n`), 'missing');
    // What a Delegation says, and what is said of a law, is said of a country, named or not.
    const text = `${themeDay}We urge the competent authorities to protect reporters.\n`;
    assert.match(after(text, findingIn('situation-recommendation', text, 'missing').fixes[0]) ?? '', /the authorities of \[COUNTRY\]/u, 'a fix leaves the country to fill in');
    for (const title of ['EU Delegation statement on World Press Freedom Day', 'Statement by the Spokesperson on the new law on foreign agents']) assert.equal(statusOf('situation-recommendation', `# ${title}\n\nWe urge the competent authorities to protect reporters.\n`), 'met', title);
    assert.equal(statusOf('situation-recommendation', `${themeDay}We expect the authorities of all States to protect reporters. Every threat must be investigated, and those responsible brought to justice.\n`), 'missing');
    assert.equal(statusOf('situation-recommendation', `${themeDay}There can be no impunity for such crimes.\n`), 'missing');
  });

  it('is not met by what all States are asked in a statement on several countries', () => {
    const cases = '---\nlevel: multilateral\n---\n\n# Human Rights Council: EU statement on reprisals\n\nIn Egypt, Amal Rashwan was arrested. She must be released at once.\n\nIn Laos, Bounmy Phet was arrested. He must be freed.\n\n';
    assert.equal(statusOf('situation-recommendation', `${cases}We urge all States to refrain from such acts. Those who speak here must be able to go home.\n`), 'missing');
    assert.equal(statusOf('situation-recommendation', `${cases}We urge the Government of Egypt to open its prisons to observers.\n`), 'met');
    assert.equal(statusOf('situation-recommendation', '# World Press Freedom Day: statement\n\nWe call on all States to adopt plans for the safety of journalists, which should cover prevention and protection.\n'), 'missing');
  });

  it('is only partial by a reminder of how much something matters', () => {
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} We remind Honduras that it is essential to protect those who till the land.`)), 'partial');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} It is essential to protect those who till the land.`)), 'met');
  });

  it('is not met by what those outside of the country are asked', () => {
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} European governments must end their silence.`)), 'missing');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} They must use their influence to obtain the release of all political prisoners.`)), 'missing');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} The EU calls on the international community to press Honduras to change its laws.`)), 'missing');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} “The international community must keep up its pressure on the Honduran authorities.”`)), 'missing');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} It is crucial for the international community to see that these threats go on.`)), 'missing');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} Foreign governments should press Honduras to end all attacks on lawyers.`)), 'missing');
  });

  it('is only partial by a maxim on a class of people, whoever is asked for something close by', () => {
    const asked = 'The EU calls on the authorities to release her.';
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} Lawyers and journalists should be able to work without fear. ${asked}`)), 'partial');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} The police should let journalists work without fear. ${asked}`)), 'met');
    assert.equal(statusOf('situation-recommendation', inDraft(`${concern} The law should be amended. ${asked}`)), 'met');
  });

  it('is met, partial or missing', () => {
    assert.equal(statusOf('situation-recommendation', inDraft('We call on the Honduran authorities to ensure that human rights defenders can work without fear.')), 'met');
    assert.equal(statusOf('situation-recommendation', inDraft('We hope that the Government will review the law on associations.')), 'partial');
    assert.equal(statusOf('situation-recommendation', inDraft('We call on the Honduran authorities to release Iria Montoro immediately.')), 'missing');
  });

  for (const event of ['detention', 'killing', 'restrictive-law', 'ngo-closure', 'other'] satisfies EventKind[]) {
    it(`has sentences for ${event} that are read as asks about the situation`, () => {
      const text = `---\nevent: ${event}\n---\n${inDraft(concern)}`;
      for (const fix of findingIn('situation-recommendation', text, 'missing').fixes) {
        const fixed = after(text, fix) ?? '';
        assert.equal(statusOf('situation-recommendation', fixed), 'met', fixed);
      }
    });
  }

  itJudges('situation-recommendation', {
    met: [
      'We call on the Honduran authorities to ensure that human rights defenders can work without fear.',
      'The Government must repeal the law on associations.',
      'We call on the Honduran authorities to release Iria Montoro and all other human rights defenders.',
      'The EU encourages the Government to protect human rights defenders.',
      'Honduras should end impunity for attacks on journalists.',
      // A demand to nobody, a duty by which the State is bound, and a should beside those who are asked.
      'The ban on the association must be lifted.',
      'Honduras is obliged to guarantee the rights of all.',
      'Such laws should be repealed. We call on the Honduran authorities to let associations work.',
      french('Nous appelons les autorités à garantir que les défenseurs des droits humains puissent travailler librement.'),
      spanish('Instamos a las autoridades a garantizar que las personas defensoras puedan trabajar libremente.'),
    ],
    partial: [
      'We hope that the Government will review the law on associations.',
      'It is the obligation of the authorities to protect the rights of all citizens.',
      'We remind the Government of its obligation to protect human rights defenders.',
      'Civil society has its part to play in this country, and it should not be silenced.',
      'The EU will continue to urge the Government to repeal the law on associations.',
      french('Nous espérons que le gouvernement protégera les défenseurs des droits humains.'),
    ],
    missing: ['We call on the Honduran authorities to release Iria Montoro immediately.', concern, 'The Minister said: “Parliament must repeal this law.” Iria Montoro was arrested.', french('Les autorités doivent libérer Iria Montoro.')],
  }, { title });

  itMends('situation-recommendation', [
    { before: concern, kind: 'missing', after: [/to immediately and unconditionally release all human rights defenders who are held/u, /work freely and without fear/u, /repeal the laws/u] },
    { before: 'We hope that the Government will review the law on associations.', kind: 'weak', after: ['We call on the Government to review the law on associations.', 'We urge the Government to review the law on associations.', /release all human rights defenders/u, /work freely/u, /repeal the laws/u] },
    { before: french('L’UE est vivement préoccupée.'), kind: 'missing', after: Array.from({ length: 3 }, () => /^L’Union européenne appelle /u) },
    { before: spanish('La UE está muy preocupada.'), kind: 'missing', after: Array.from({ length: 3 }, () => /^La Unión Europea insta /u) },
  ], { title });

  // Whoever is still held is of the situation.
  itMends('situation-recommendation', [
    { before: concern, kind: 'missing', after: [/release all human rights defenders/u, /work freely/u, /repeal the laws/u, 'The European Union reiterates its call for the immediate and unconditional release of Tomás Belver and of all other human rights defenders who are held for their work.'] },
  ], { title, past: [past({ key: 'belver', people: ['Tomás Belver'], releaseAskedFor: ['Tomás Belver'] })] });
});
