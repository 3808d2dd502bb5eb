import assert from 'node:assert/strict';
import { itJudges, itLeavesAlone, itMends } from './cases.js';
import { after, bodyOf, draft, findingIn, findingsOf, statusOf, wordsAt } from './drafts.js';

const title = 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro';
const inDraft = (body: string): string => draft(body, title);
const concern = 'The human rights defender Iria Montoro was arrested on Monday in Tegucigalpa. The EU is deeply concerned.';
const french = (body: string): string => `---\nlanguage: fr\ncountry: HN\n---\n\n# Honduras : déclaration du porte-parole sur l’arrestation d’Iria Montoro\n\nLa défenseure des droits humains Iria Montoro a été arrêtée lundi. ${body}\n`;
const spanish = (body: string): string => `---\nlanguage: es\ncountry: HN\n---\n\n# Honduras: declaración de la portavoz sobre la detención de Iria Montoro\n\nLa defensora de derechos humanos Iria Montoro fue detenida el lunes. ${body}\n`;

describe('direct-recommendation', () => {
  it('is met by strong asks to somebody', () => {
    assert.equal(statusOf('direct-recommendation', inDraft('We call on the Honduran authorities to release Iria Montoro immediately.')), 'met');
    assert.equal(statusOf('direct-recommendation', inDraft('The Government expects nothing. The authorities should drop the charges against Iria Montoro.')), 'met');
    assert.equal(statusOf('direct-recommendation', inDraft('We call on the authorities to release Iria Montoro at once and without conditions.')), 'met');
  });

  it('takes a speedy release, and one as quickly as possible, for an immediate one', () => {
    for (const words of ['to speedily release Iria Montoro', 'to release Iria Montoro as quickly as possible']) assert.equal(statusOf('direct-recommendation', inDraft(`We call on the authorities ${words}.`)), 'met', words);
  });
  it('is partial where only what is asked before the release is to be done at once', () => {
    assert.equal(statusOf('direct-recommendation', french('Nous exhortons les autorités honduriennes à cesser immédiatement ces pratiques et à libérer toutes les personnes détenues à tort.')), 'partial');
    assert.equal(statusOf('direct-recommendation', french('Nous exhortons les autorités honduriennes à libérer Iria Montoro et à cesser immédiatement ces pratiques.')), 'partial');
    assert.equal(statusOf('direct-recommendation', french('Nous exhortons les autorités honduriennes à cesser ces pratiques et à libérer immédiatement Iria Montoro.')), 'met');
  });

  it('takes a press release for no release that has to be immediate', () => assert.equal(statusOf('direct-recommendation', inDraft('The Honduran authorities must withdraw their press release on Iria Montoro.')), 'met'));

  it('wants no addressee for a principle beside an ask', () => {
    const ask = 'We call on the Honduran authorities to release Iria Montoro immediately.';
    for (const principle of [
      'Lawyers must be able to defend their clients without fear.',
      'Nurses speak for their patients in every democracy, and they must be free to do so.',
      'Any fine must be proportionate.',
      'Tax inspections must never be used to silence critics.',
      'The freedom to march must be respected at all times.',
      'The EU recalls the importance of protecting those who report on corruption.',
    ]) assert.equal(statusOf('direct-recommendation', inDraft(`${ask} ${principle}`)), 'met', principle);
    for (const other of [
      'Lawyers in Honduras must be able to defend their clients without fear.',
      'These lawyers must be able to defend their clients without fear.',
      'The ban on marches must be lifted.',
      'The freedom to march must be respected in Honduras at all times.',
    ]) assert.equal(statusOf('direct-recommendation', inDraft(`${ask} ${other}`)), 'partial', other);
    assert.equal(statusOf('direct-recommendation', inDraft('Lawyers must be able to defend their clients without fear.')), 'partial');
    assert.equal(statusOf('direct-recommendation', french('Nous exhortons les autorités honduriennes à libérer Iria Montoro immédiatement. Toute amende doit être proportionnée.')), 'met');
    assert.equal(statusOf('direct-recommendation', spanish('Instamos a las autoridades hondureñas a liberar a Iria Montoro de inmediato. La libertad de prensa debe respetarse en todo momento.')), 'met');
  });

  it('is missing where nothing is asked for', () => assert.equal(statusOf('direct-recommendation', inDraft(concern)), 'missing'));

  it('raises a weak verb, preferably', () => {
    const text = inDraft('The EU encourages the Honduran authorities to drop the charges against Iria Montoro.');
    const finding = findingIn('direct-recommendation', text, 'weak-verb');
    assert.equal(wordsAt(text, finding), 'encourages');
    assert.deepEqual(finding.fixes.map((fix) => [bodyOf(after(text, fix)), fix.preferred ?? false]), [
      ['The EU calls on the Honduran authorities to drop the charges against Iria Montoro.', true],
      ['The EU urges the Honduran authorities to drop the charges against Iria Montoro.', false],
    ]);
    assert.equal(statusOf('direct-recommendation', after(text, finding.fixes[0]) ?? ''), 'met');
  });

  it('only hints at a middling verb', () => {
    const text = inDraft('The EU expects the Honduran authorities to drop the charges against Iria Montoro.');
    const finding = findingIn('direct-recommendation', text, 'could-be-stronger');
    assert.equal(finding.severity, 'info');
    assert.ok(finding.fixes.length > 0 && !finding.fixes.some((fix) => fix.preferred));
    assert.equal(statusOf('direct-recommendation', text), 'met');
  });

  it('adds immediately to each of several calls for release', () => {
    const text = inDraft('We call on the Honduran authorities to release Iria Montoro and to release all political prisoners.');
    assert.equal(findingsOf('direct-recommendation', text).filter(({ kind }) => kind === 'not-immediate').length, 2);
  });

  it('adds immediately to a call for release', () => {
    const text = inDraft('We call on the Honduran authorities to release Iria Montoro.');
    const { fixes } = findingIn('direct-recommendation', text, 'not-immediate');
    assert.deepEqual(fixes.map((fix) => bodyOf(after(text, fix))), [
      'We call on the Honduran authorities to immediately and unconditionally release Iria Montoro.',
      'We call on the Honduran authorities to immediately release Iria Montoro.',
    ]);
    assert.equal(statusOf('direct-recommendation', after(text, fixes[0]) ?? ''), 'met');
  });

  it('names the addressee of a passive', () => {
    const text = inDraft('The charges against Iria Montoro must be dropped.');
    const fixed = after(text, findingIn('direct-recommendation', text, 'no-addressee').fixes[0]);
    assert.equal(bodyOf(fixed), 'The Honduran authorities must drop the charges against Iria Montoro.');
    assert.deepEqual(findingsOf('direct-recommendation', fixed ?? '').map(({ kind }) => kind), []);
  });

  it('hints at the verb of a passive before it is addressed, as it does afterwards', () => {
    const kinds = (text: string): (string | undefined)[] => findingsOf('direct-recommendation', text).map(({ kind }) => kind);
    const text = inDraft('The decision against Iria Montoro should be reconsidered.');
    const fixed = after(text, findingIn('direct-recommendation', text, 'no-addressee').fixes[0]) ?? '';
    assert.equal(bodyOf(fixed), 'The Honduran authorities should reconsider the decision against Iria Montoro.');
    assert.deepEqual(kinds(text), ['no-addressee', 'could-be-stronger']);
    assert.deepEqual(kinds(fixed), ['could-be-stronger']);
  });

  it('brings no subject forward where another stands before it that would be taken for it', () => {
    const title = 'Togo : déclaration du porte-parole sur la condamnation d’Abla Mensah';
    const titles = (sentence: string): string[] => findingsOf('direct-recommendation', draft(`${sentence} il est plus que jamais important que l’État et l’ensemble de la société civile poursuivent leur travail commun en vue de la réconciliation.`, title)).flatMap(({ fixes }) => fixes.map((fix) => fix.title));
    assert.deepEqual(titles('Dans le contexte actuel,'), ['Write “doivent”']);
    assert.deepEqual(titles('12.03.2024 Équipe de presse du SEAE Dans le contexte actuel,'), []);
  });

  it('leaves quoted pledges of others alone', () => {
    assert.deepEqual(findingsOf('direct-recommendation', inDraft('The Minister said: “We hope that the courts will release her.” We call on the authorities to drop the charges.')).map(({ kind }) => kind), []);
  });

  itJudges('direct-recommendation', {
    met: [
      'We call on the Honduran authorities to release Iria Montoro immediately.',
      'The authorities should drop the charges against Iria Montoro.',
      'The EU demands that Honduras release Iria Montoro at once.',
      french('Nous exhortons les autorités à libérer immédiatement Iria Montoro.'),
      spanish('Exigimos a las autoridades que liberen inmediatamente a Iria Montoro.'),
    ],
    partial: [
      'The EU encourages the Honduran authorities to drop the charges against Iria Montoro.',
      'The EU would welcome the release of Iria Montoro.',
      'The charges against Iria Montoro must be dropped.',
      'We call on the Honduran authorities to release Iria Montoro.',
      french('Nous encourageons les autorités à abandonner les poursuites contre Iria Montoro.'),
      spanish('Alentamos a las autoridades a retirar los cargos contra Iria Montoro.'),
    ],
    missing: [concern, 'Iria Montoro was arrested. Her lawyer said: “The courts must free her.”', french('L’UE est vivement préoccupée.'), spanish('La UE está muy preocupada.')],
  }, { title });

  itMends('direct-recommendation', [
    { before: concern, kind: 'missing', after: [/to release Iria Montoro immediately and unconditionally/u, /to immediately and unconditionally release all human rights defenders/u] },
    { before: 'The EU encourages the Honduran authorities to drop the charges against Iria Montoro.', kind: 'weak-verb', after: ['The EU calls on the Honduran authorities to drop the charges against Iria Montoro.', 'The EU urges the Honduran authorities to drop the charges against Iria Montoro.'] },
    { before: 'The charges against Iria Montoro must be dropped.', kind: 'no-addressee', after: ['The Honduran authorities must drop the charges against Iria Montoro.'] },
    { before: 'We call on the Honduran authorities to release Iria Montoro.', kind: 'not-immediate', after: ['We call on the Honduran authorities to immediately and unconditionally release Iria Montoro.', 'We call on the Honduran authorities to immediately release Iria Montoro.'] },
    { before: 'The EU expects the Honduran authorities to drop the charges against Iria Montoro.', kind: 'could-be-stronger', after: ['The EU calls on the Honduran authorities to drop the charges against Iria Montoro.', 'The EU urges the Honduran authorities to drop the charges against Iria Montoro.'] },
    { before: french('Nous encourageons les autorités à abandonner les poursuites contre Iria Montoro.'), kind: 'weak-verb', after: [/Nous appelons les autorités à abandonner/u, /Nous exhortons les autorités à abandonner/u] },
    { before: spanish('Alentamos a las autoridades a retirar los cargos contra Iria Montoro.'), kind: 'weak-verb', after: [/Instamos a las autoridades a retirar/u, /Exhortamos a las autoridades a retirar/u] },
  ], { title });

  itLeavesAlone('direct-recommendation', [
    'We call on the Honduran authorities to release Iria Montoro immediately. The EU encourages civil society to continue its work.',
    'We call on the Honduran authorities to release Iria Montoro immediately. The EU hopes to continue its cooperation with her organisation.',
    'We call on the Honduran authorities to release Iria Montoro immediately. The Minister said: “We would welcome a solution.”',
  ], { title });
});
