import assert from 'node:assert/strict';
import { events } from '../../../src/statement/front-matter.js';
import { itJudges, itMends } from './cases.js';
import { after, bodyOf, draft, findingIn, statusOf } from './drafts.js';

const title = 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro';
const inDraft = (body: string): string => draft(body, title);
const concern = 'The human rights defender Iria Montoro was arrested on Monday in Tegucigalpa. The EU is deeply concerned.';
const french = (body: string): string => `---\nlanguage: fr\ncountry: HN\n---\n\n# Honduras : déclaration du porte-parole sur l’arrestation d’Iria Montoro\n\nLa défenseure des droits humains Iria Montoro a été arrêtée lundi. ${body}\n`;
const spanish = (body: string): string => `---\nlanguage: es\ncountry: HN\n---\n\n# Honduras: declaración de la portavoz sobre la detención de Iria Montoro\n\nLa defensora de derechos humanos Iria Montoro fue detenida el lunes. ${body}\n`;

describe('case-recommendation', () => {
  it('is not met by what those outside of the country are asked', () => {
    assert.equal(statusOf('case-recommendation', inDraft(`${concern} We urge the members of the UN Security Council to take up this matter.`)), 'missing');
    assert.equal(statusOf('case-recommendation', inDraft(`${concern} We call on the international community to take up her case.`)), 'missing');
  });

  it('is met by a should that is said to those in power, whatever they are called', () => {
    for (const who of ['The Taliban', 'The armed forces', 'Those in power', 'The occupying power', 'The de facto rulers']) assert.equal(statusOf('case-recommendation', inDraft(`Iria Montoro has disappeared. ${who} should let her family know where she is.`)), 'met', who);
    for (const who of ['The neighbours', 'Whoever is able to']) assert.equal(statusOf('case-recommendation', inDraft(`Iria Montoro has disappeared. ${who} should let her family know where she is.`)), 'partial', who);
    assert.equal(statusOf('case-recommendation', french('Les services compétents devraient dire à sa famille où elle se trouve.')), 'met');
    assert.equal(statusOf('case-recommendation', spanish('Los organismos competentes deberían informar a su familia de dónde está.')), 'met');
  });

  it('is met by an ask for all citizens who are held, with their country’s adjective or without', () => {
    for (const who of ['tous les ressortissants honduriens retenus illégalement', 'tous les citoyens détenus arbitrairement']) assert.equal(statusOf('case-recommendation', french(`L’UE attend que ${who} soient libérés sans délai.`)), 'met', who);
    for (const who of ['todos los ciudadanos hondureños detenidos ilegalmente', 'todos los nacionales retenidos en el país']) assert.equal(statusOf('case-recommendation', spanish(`La UE pide a las autoridades que liberen sin demora a ${who}.`)), 'met', who);
    assert.equal(statusOf('case-recommendation', french('L’UE attend que tous les journalistes honduriens soient libérés sans délai.')), 'partial');
  });

  it('is met by an ask for all political prisoners, where those named are called so with others', () => {
    const held = (told: string): string => inDraft(`Iria Montoro ${told}. We demand that Honduras release all political prisoners.`);
    assert.equal(statusOf('case-recommendation', held('and many other political prisoners have been held without contact')), 'met');
    assert.equal(statusOf('case-recommendation', held('was arrested and has been sentenced, like hundreds of other political prisoners')), 'met');
    assert.equal(statusOf('case-recommendation', held('was arrested for her work for political prisoners')), 'partial');
  });

  it('is met by an ask for all who are unlawfully held, by whatever name they go, but as some of a kind of people', () => {
    const taken = (asked: string): string | undefined => statusOf('case-recommendation', draft(`The EU condemns the abduction of Iria Montoro and thirty worshippers in Tegucigalpa. The EU expects all unlawfully held ${asked} to be released.`, 'Honduras: Statement by the Spokesperson on the abduction of Iria Montoro'));
    assert.equal(taken('worshippers'), 'met');
    assert.equal(taken('people'), 'met');
    assert.equal(taken('journalists'), 'partial');
    assert.equal(statusOf('case-recommendation', spanish('La UE pide la liberación de todos los fieles detenidos ilegalmente.')), 'met');
    assert.equal(statusOf('case-recommendation', spanish('La UE pide la liberación de todos los periodistas detenidos ilegalmente.')), 'partial');
  });

  it('is partial with an ask that is only announced', () => {
    for (const asked of ['will request a review of her trial', 'will, in its talks with the authorities, request a review of her trial', 'is going to ask for a review of her trial', 'intends to ask the authorities for her release']) {
      assert.equal(statusOf('case-recommendation', inDraft(`${concern} The EU ${asked}.`)), 'partial');
    }
    for (const asked of ['sollicitera, au cours de ses échanges avec les autorités, la révision de son procès', 'va demander aux autorités la révision de son procès', 'insistera pour que les autorités la libèrent']) {
      assert.equal(statusOf('case-recommendation', french(`L’UE ${asked}.`)), 'partial');
    }
    for (const asked of ['solicitará, en sus contactos con las autoridades, la revisión de su juicio', 'va a pedir a las autoridades la revisión de su juicio', 'abogará por su liberación ante las autoridades']) {
      assert.equal(statusOf('case-recommendation', spanish(`La UE ${asked}.`)), 'partial');
    }
    assert.equal(statusOf('case-recommendation', french('L’UE sollicite des autorités la révision de son procès.')), 'met');
  });

  it('is partial with an ask for so many who are held that those who are named are a few of them', () => {
    const held = (asked: string): string => statusOf('case-recommendation', inDraft(`${concern} The EU ${asked}.`)) ?? '';
    assert.equal(held('calls for the release of the more than 1200 people jailed for their views'), 'partial');
    assert.equal(held('calls for the release of the hundreds of activists detained in the country'), 'partial');
    assert.equal(held('calls for the release of all 1200 people jailed for their views'), 'met');
    assert.equal(held('calls for the release of those jailed since 2019 for using their rights'), 'met');
    assert.equal(statusOf('case-recommendation', french('L’UE demande la libération des plus de 1 200 personnes emprisonnées pour leurs opinions.')), 'partial');
    assert.equal(statusOf('case-recommendation', french('L’UE demande la libération de toutes les personnes emprisonnées pour leurs opinions.')), 'met');
    assert.equal(statusOf('case-recommendation', spanish('La UE pide la liberación de las más de 1.200 personas encarceladas por sus opiniones.')), 'partial');
  });

  it('is partial by an ask that goes on with what is to come', () => {
    const asks = (asked: string): string | undefined => statusOf('case-recommendation', inDraft(`${concern} ${asked}`));
    assert.equal(asks('The EU is and will continue to follow the matter closely and to encourage the authorities to review the charges.'), 'partial');
    assert.equal(asks('The EU will continue to follow her case and call on the authorities to release her.'), 'partial');
    assert.equal(asks('The EU Delegation will keep raising her case with the Government and urging it to release her.'), 'partial');
    assert.equal(asks('The EU will continue to follow her case and calls on the authorities to release her.'), 'met');
    assert.equal(asks('We will continue to follow her case and urge the authorities to release her.'), 'met');
    assert.equal(statusOf('case-recommendation', french('L’UE suivra son sort et sollicitera auprès des autorités l’abandon des poursuites.')), 'partial');
    assert.equal(statusOf('case-recommendation', french('L’UE continuera de suivre l’affaire et à demander aux autorités de la libérer.')), 'partial');
    assert.equal(statusOf('case-recommendation', spanish('La UE seguirá observando el caso e instando a las autoridades a que la liberen.')), 'partial');
    assert.equal(statusOf('case-recommendation', spanish('La UE seguirá de cerca el caso e insta a las autoridades a que la liberen.')), 'met');
  });

  it('is partial by the release of a kind of prisoners for whom a pronoun stands', () => {
    const recalls = (told: string): string | undefined => statusOf('case-recommendation', inDraft(`Iria Montoro was sentenced on Monday to two years in prison. ${told}`));
    assert.equal(recalls('The EU recalls its statements on people jailed for politically motivated reasons, and continues to request their release.'), 'partial');
    assert.equal(recalls('The EU recalls its statements on political prisoners, and continues to request their release.'), 'partial');
  });

  it('is met by what those in power are asked to use their influence for', () => {
    assert.equal(statusOf('case-recommendation', inDraft(`${concern} We call on the authorities to use their influence to secure her safe return.`)), 'met');
  });

  it('is met by an ask to somebody', () => {
    assert.equal(statusOf('case-recommendation', inDraft('We call on the Honduran authorities to release Iria Montoro.')), 'met');
    assert.equal(statusOf('case-recommendation', inDraft('Iria Montoro was arrested. The Government must drop all charges against her.')), 'met');
    assert.equal(statusOf('case-recommendation', inDraft('We urge the authorities to give Iria Montoro access to a lawyer.')), 'met');
  });

  it('is told in a paragraph of its own whether somebody threatened is held', () => {
    const threatened = (told: string, between = ''): string => `# Honduras: Statement by the Spokesperson on threats against Iria Montoro\n\nThe lawyer Iria Montoro has been threatened${told}.${between}\n\nWe call on the Honduran authorities to release all those unlawfully detained.\n`;
    for (const between of ['', '\n\nThe sky was grey over the harbour.']) {
      assert.equal(statusOf('case-recommendation', threatened('', between)), 'missing');
      assert.equal(statusOf('case-recommendation', threatened(' in prison', between)), 'met');
    }
  });

  it('is partial without addressee, or with a wish only', () => {
    assert.equal(statusOf('case-recommendation', inDraft('The charges against Iria Montoro must be dropped.')), 'partial');
    assert.equal(statusOf('case-recommendation', inDraft('We hope that the authorities will release Iria Montoro.')), 'partial');
  });

  it('is met where one ask says for whom and another of the same says who must act', () => {
    const far = ' The work of Iria Montoro for the people of the valley is known and respected far beyond the country. Her arrest comes after a year in which eleven others were taken from their homes by night, and in which no court has heard any of them so far. The European Union attaches great importance to their work.';
    assert.equal(statusOf('case-recommendation', inDraft(`Iria Montoro was arrested on Monday. Iria Montoro should be released.${far} We call on the Honduran authorities to release all human rights defenders.`)), 'met');
    assert.equal(statusOf('case-recommendation', inDraft(`Iria Montoro was arrested on Monday. Iria Montoro should be released.${far}`)), 'partial');
  });

  it('is missing where there is concern only, and where the EU speaks of what it did', () => {
    assert.equal(statusOf('case-recommendation', inDraft(concern)), 'missing');
    assert.equal(statusOf('case-recommendation', inDraft('Iria Montoro was arrested on Monday. The EU had called on the authorities to release her.')), 'missing');
  });

  it('does not apply where nobody is concerned', () => {
    assert.equal(statusOf('case-recommendation', draft('The law on associations was adopted yesterday.', 'Honduras: Statement by the Spokesperson on the law on associations')), 'not-applicable');
  });

  it('knows who is to act behind a passive', () => {
    const died = (asked: string): string => draft(`Iria Montoro was killed on Monday. ${asked}`, 'Honduras: Statement by the Spokesperson on the killing of Iria Montoro');
    assert.equal(statusOf('case-recommendation', died('It is imperative that the circumstances of her death be clarified by an inquiry of the competent authorities.')), 'met');
    assert.equal(statusOf('case-recommendation', died('It is imperative that the circumstances of her death be clarified.')), 'partial');
  });

  it('says who must act', () => {
    const text = inDraft('The human rights defender Iria Montoro was arrested. The charges against her must be dropped.');
    const { fixes } = findingIn('case-recommendation', text, 'no-addressee');
    const fixed = after(text, fixes[0]) ?? '';
    assert.equal(bodyOf(fixed), 'The human rights defender Iria Montoro was arrested. The Honduran authorities must drop the charges against her.');
    assert.equal(statusOf('case-recommendation', fixed), 'met');
  });

  it('inserts an ask before follow-up and signatures', () => {
    const followUp = 'The High Representative will raise this case with the Foreign Minister in Brussels next week.';
    const text = inDraft(`${concern}\n\nHer work is legitimate and protects the rivers of the whole region.\n\n${followUp}\n\nMarit Solheim\nSpokesperson`);
    const fixed = after(text, findingIn('case-recommendation', text, 'missing').fixes[0]) ?? '';
    assert.equal(bodyOf(fixed), `${concern}\n\nHer work is legitimate and protects the rivers of the whole region.\n\nThe European Union calls on the Honduran authorities to release Iria Montoro immediately and unconditionally.\n\n${followUp}\n\nMarit Solheim\nSpokesperson`);
    assert.equal(statusOf('case-recommendation', fixed), 'met');
    assert.equal(statusOf('direct-recommendation', fixed), 'met');
  });

  it('keeps Windows line ends, and puts a placeholder where no name is known', () => {
    const text = '# Honduras: Statement by the Spokesperson on an arrest\r\n\r\nA human rights defender was arrested on Monday in Tegucigalpa.\r\n';
    const fix = findingIn('case-recommendation', text, 'missing').fixes[0];
    assert.equal(after(text, fix), `${text.trimEnd()}\r\n\r\nThe European Union calls on the Honduran authorities to release [NAME] immediately and unconditionally.\r\n`);
    assert.ok(fix?.placeholders);
  });

  for (const event of events) {
    it(`has a sentence for ${event} that is read as an ask to the authorities`, () => {
      const text = `---\nevent: ${event}\n---\n${inDraft(concern)}`;
      const fixed = after(text, findingIn('case-recommendation', text, 'missing').fixes[0]) ?? '';
      assert.equal(statusOf('case-recommendation', fixed), 'met', fixed);
    });
  }

  itJudges('case-recommendation', {
    met: [
      '---\nevent: release\n---\n# Honduras: Statement by the Spokesperson on releases\n\nWe welcome the release of Iria Montoro. We are concerned about the continuing detention of Abel Rivas, who is ill. We call on the Government to release all those detained for their views.\n',
      'We call on the Honduran authorities to release Iria Montoro.',
      'Iria Montoro was arrested. The Government must drop all charges against her.',
      'We urge the authorities to give Iria Montoro access to a lawyer.',
      'The EU reiterates its call on the Government to investigate the threats against Iria Montoro.',
      // A weak verb asks all the same: that is for another benchmark.
      'We encourage the Honduran authorities to release Iria Montoro.',
      'The Honduran authorities should let Iria Montoro travel and work.',
      french('Nous appelons les autorités honduriennes à libérer immédiatement Iria Montoro.'),
      spanish('Instamos a las autoridades hondureñas a liberar inmediatamente a Iria Montoro.'),
      // Only those who hold her can release her, whoever is named.
      'Iria Montoro must be released immediately.',
      'The EU calls for the release of Iria Montoro.',
      french('Iria Montoro doit être libérée immédiatement.'),
      spanish('Iria Montoro debe ser liberada inmediatamente.'),
      // A call in a statement on a country is to those who govern it.
      'The EU calls for a fair trial of Iria Montoro.',
      'The EU expects that the charges against Iria Montoro will be dropped.',
      'We reiterate our demand for a fair trial of Iria Montoro and encourage all parties to take part in the dialogue.',
      french('L’Union européenne demande que les poursuites contre Iria Montoro soient abandonnées.'),
      spanish('La Unión Europea pide un juicio justo para Iria Montoro.'),
      'The EU insists on a fair trial of Iria Montoro.',
      french('L’Union européenne insiste pour que Iria Montoro ait un procès équitable.'),
      spanish('La Unión Europea insiste en que Iria Montoro tenga un juicio justo.'),
      // Who is asked stands in the sentence beside it.
      'The charges against Iria Montoro must be dropped. Honduras must open such trials to foreign diplomats.',
      'Iria Montoro was arrested on Monday. This attack must be investigated. We expect the Honduran authorities to protect those who defend rivers.',
      // Whoever is unlawfully held: she too.
      'Iria Montoro has been unlawfully held since Monday. We call on the Government to release all those unlawfully detained.',
      'Iria Montoro was sentenced on Monday. We call on the Government to release all political prisoners and all those who have been arbitrarily detained.',
      'Iria Montoro has been held since Monday. We call on the Government to set free everybody who is unjustly held.',
      'Iria Montoro has been held since Monday. We urge Honduras to set free those who are in prison for what they wrote.',
      'The political prisoner and poet Iria Montoro was sentenced on Monday. We call on the Government to release all political prisoners.',
      'Iria Montoro, a political prisoner, was sentenced again on Monday. We call on the Government to release all political prisoners.',
      'Iria Montoro was sentenced on Monday. She is a political prisoner. We call on the Government to release all political prisoners.',
      'Iria Montoro and Berta Lobo were sentenced on Monday. The EU considers them to be political prisoners. We call on the Government to release all political prisoners.',
      'Iria Montoro and Berta Lobo are prisoners of conscience. We call on the Government to release all political prisoners.',
      '# Honduras: Statement by the Spokesperson on the sentencing of political prisoners\n\nIria Montoro was sentenced on Monday. We call on the Government to release all political prisoners.\n',
      french('La prisonnière d’opinion Iria Montoro est malade. Nous appelons le Gouvernement à libérer tous les prisonniers politiques.'),
      spanish('La presa política Iria Montoro está enferma. Pedimos al Gobierno que libere a todos los presos políticos.'),
    ],
    partial: [
      // One deed is to be cleared up, by nobody in particular.
      '# Honduras: Statement by the Spokesperson on the killing of Iria Montoro\n\nIria Montoro was killed on Monday. Nobody must enjoy impunity for the killing of Iria Montoro.\n',
      'Iria Montoro has been held since Monday. We call on the Government to release arbitrarily detained politicians and critics.',
      // Whoever defends political prisoners is not called one.
      'Iria Montoro, who defends political prisoners, was sentenced on Monday. We call on the Government to release all political prisoners.',
      'Political prisoners were visited by the lawyer Iria Montoro, who was then sentenced. We call on the Government to release all political prisoners.',
      '# Honduras: Statement by the Spokesperson on the sentencing of Iria Montoro, lawyer of political prisoners\n\nIria Montoro was sentenced on Monday. We call on the Government to release all political prisoners.\n',
      'Iria Montoro should be released immediately.',
      'The charges against Iria Montoro must be dropped.',
      'We hope that the authorities will release Iria Montoro.',
      french('Les poursuites contre Iria Montoro doivent être abandonnées.'),
      spanish('Iria Montoro debería ser liberada inmediatamente.'),
      // Addressed to the parties, or only encouraged: nobody is told to drop the charges.
      'The charges against Iria Montoro must be dropped. The EU encourages Honduras to take part in the dialogue.',
      'The charges against Iria Montoro must be dropped. The EU urges all parties to take part in the dialogue.',
      // It only matters, whoever is meant.
      'It is important that Iria Montoro has a fair trial.',
      'A swift inquiry into the arrest of Iria Montoro is crucial. The authorities must protect those who defend rivers.',
      // She is one of them by implication.
      'Iria Montoro has been held since Monday. We call on the Government to release all political prisoners.',
      'Iria Montoro has been held since Monday. We call on the Government to release all human rights defenders.',
      'The EU will continue to call on the Honduran authorities to release Iria Montoro.',
      french('L’Union européenne demandera aux autorités honduriennes de libérer Iria Montoro.'),
      spanish('La Unión Europea pedirá a las autoridades hondureñas que liberen a Iria Montoro.'),
      '# Honduras: Statement by the Spokesperson on threats to Iria Montoro\n\nIria Montoro, who has been in prison since May, was threatened by a guard. We call on the Government to release all political prisoners.\n',
    ],
    missing: [
      '---\nevent: release\n---\n# Honduras: Statement by the Spokesperson on an acquittal\n\nWe welcome the acquittal of Iria Montoro. All those who are still detained for their views must be released.\n',
      '---\nevent: release\n---\n# Honduras: Statement by the Spokesperson on a release\n\nWe welcome the release of Iria Montoro, who had been in prison since May. We call on the Government to release all those detained for their views.\n',
      '---\nevent: release\n---\n# Honduras: Statement by the Spokesperson on a release\n\nThe human rights defender Iria Montoro was released on Monday. We call on the Government to release the remaining prisoners.\n',
      'Iria Montoro was arrested on Monday. We welcome the efforts of observers to demand her release.',
      'Iria Montoro was sentenced in absentia. We call on the Government to release all political prisoners.',
      'Iria Montoro was sentenced on Monday. We call on the Government to release all others who are held for their views.',
      concern,
      'Iria Montoro was arrested on Monday. The EU had called on the authorities to release her.',
      'Iria Montoro was arrested on Monday. Her lawyer said: “The Government must release her.”',
      'Iria Montoro was arrested on Monday. We call on the authorities to let human rights defenders work.',
      french('L’UE est vivement préoccupée.'),
      spanish('La UE está muy preocupada.'),
    ],
    'not-applicable': ['# Honduras: Statement by the Spokesperson on the law on associations\n\nThe law on associations was adopted yesterday.\n'],
  }, { title });

  // Nobody is named or told of; a law and an organisation can be alone in a statement, a country or a day can do with a case.
  itJudges('case-recommendation', {
    missing: ['# Statement by the Spokesperson on Human Rights Day\n\nHuman rights belong to everybody, everywhere and always.\n'],
    'not-applicable': ['---\ndefenders: []\n---\n# Statement by the Spokesperson on Human Rights Day\n\nHuman rights belong to everybody, everywhere and always.\n', '# Togo: Statement by the Spokesperson on the closure of an organisation\n\nThe Ministry closed the League for Human Rights on Monday.\n'],
  });

  itMends('case-recommendation', [
    { before: concern, kind: 'missing', after: ['The European Union calls on the Honduran authorities to release Iria Montoro immediately and unconditionally.', 'The European Union calls on the Honduran authorities to grant Iria Montoro access to a lawyer of their own choice, to their family and to medical care.'] },
    { before: 'Iria Montoro was arrested. The charges against her must be dropped.', kind: 'no-addressee', after: [/^Iria Montoro was arrested\. The Honduran authorities must drop the charges against her\.$/u, /to release Iria Montoro immediately/u, /access to a lawyer/u] },
    { before: 'We hope that the authorities will release Iria Montoro.', kind: 'weak', after: ['We call on the authorities to release Iria Montoro.', 'We urge the authorities to release Iria Montoro.', /to release Iria Montoro immediately/u, /access to a lawyer/u] },
    { before: french('L’UE est vivement préoccupée.'), kind: 'missing', after: [/^L’Union européenne appelle .*libérer/u, /^L’Union européenne appelle /u] },
    { before: spanish('La UE está muy preocupada.'), kind: 'missing', after: [/^La Unión Europea insta .*liberar/u, /^La Unión Europea insta /u] },
  ], { title });
});
