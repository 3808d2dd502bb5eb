import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { itJudges, itMends } from './cases.js';
import { after, draft, findingIn, findingsOf, statusOf, wordsAt } from './drafts.js';

const title = 'Honduras: Statement by the Spokesperson on recent arrests';

function withDefenders(names: string, body: string): string {
  return `---\ndefenders: [${names}]\n---\n${draft(body, title)}`;
}

function body(text: string | undefined): string | undefined {
  return text?.slice(text.indexOf(title) + title.length).trim();
}

describe('names-individual', () => {
  it('does not ask for prisoners who are counted below a closure', () => {
    const closure = '# Honduras: Statement by the Spokesperson on the sealing of two newspapers\n\nOn Monday the police sealed two newspapers. We call on the authorities to let them appear again.';
    assert.equal(statusOf('names-individual', `${closure}\n\nSome 270 political prisoners are being held.\n`), 'not-applicable');
    assert.equal(statusOf('names-individual', `${closure} They arrested three journalists.\n`), 'missing');
  });

  it('asks that somebody be named early whom the next sentence wants protected', () => {
    const murder = '# Honduras: Statement by the Spokesperson on the murder of Elena Koss\n\nThe campaigner for land rights Elena Koss was shot dead at her home on Monday evening, and nobody has been arrested.\n\nThere was a witness, the lawyer Tarek Sabry.';
    assert.equal(statusOf('names-individual', `${murder} He must be given full protection.\n`), 'partial');
    assert.equal(statusOf('names-individual', `${murder} He has left the country.\n`), 'met');
  });

  it('does not ask for those who do not want to be named', () => {
    const arrested = (who: string): string => `# Honduras: Statement by the Spokesperson on the arrest of Iria Montoro\n\nThe lawyer Iria Montoro was arrested on Monday, with ${who}. We call on the authorities to release them.\n`;
    assert.equal(statusOf('names-individual', arrested('two activists')), 'partial');
    for (const who of ['two activists, who have asked not to be named', 'two activists who wish to remain anonymous', 'two activists whose names are withheld for their safety']) assert.equal(statusOf('names-individual', arrested(who)), 'met', who);
    assert.equal(statusOf('names-individual', arrested('two bloggers who had written on the anonymity of voters')), 'partial');
    const french = (who: string): string => `---\nlanguage: fr\n---\n# Honduras : déclaration du porte-parole sur l’arrestation d’Iria Montoro\n\nL’avocate Iria Montoro a été arrêtée lundi, avec ${who}. Nous demandons leur libération.\n`;
    assert.equal(statusOf('names-individual', french('deux militants')), 'partial');
    for (const who of ['deux militants qui souhaitent garder l’anonymat', 'deux militants qui ont demandé à ne pas être nommés', 'deux militants dont l’identité n’est pas révélée', 'deux militants dont nous taisons ici l’identité', 'deux militants qui demandent l\'anonymat']) assert.equal(statusOf('names-individual', french(who)), 'met', who);
    const spanish = (who: string): string => `---\nlanguage: es\n---\n# Honduras: declaración del portavoz sobre la detención de Iria Montoro\n\nLa abogada Iria Montoro fue detenida el lunes, con ${who}. Pedimos su liberación.\n`;
    assert.equal(statusOf('names-individual', spanish('dos activistas')), 'partial');
    for (const who of ['dos activistas que han pedido no ser nombrados', 'dos activistas, cuyos nombres se reservan']) assert.equal(statusOf('names-individual', spanish(who)), 'met', who);
  });

  it('looks for names below the formula of those who issue a statement', () => {
    assert.equal(statusOf('names-individual', '# Local EU Statement\n\nThe following local EU statement was issued by the Delegation in agreement with the Heads of Mission.\n\nThe lawyer Iria Montoro was arrested on Monday.\n'), 'met');
  });

  it('asks for no names of those who are counted by what they are to somebody, unless something was done to them', () => {
    const kinds = (sentence: string, about = title): unknown[] => findingsOf('names-individual', draft(sentence, about)).map(({ kind }) => kind);
    assert.deepEqual(kinds('Two of her lawyers had to flee before the verdict.'), ['missing']);
    assert.deepEqual(kinds('Her two lawyers had to flee before the verdict.', 'Honduras: Statement by the Spokesperson on the trial of Elena Koss'), []);
    assert.deepEqual(kinds('Two of her lawyers were arrested before the verdict.'), ['counted']);
    assert.deepEqual(kinds('We deplore the arrest of two of her lawyers.'), ['counted']);
    assert.deepEqual(kinds('We call on the authorities to release her two lawyers.'), ['counted']);
  });

  it('names nobody in a paragraph that says whom the press may reach', () => {
    const titles = (paragraph: string): string[] => findingIn('names-individual', draft(paragraph, title), 'missing').fixes.map((fix) => fix.title);
    assert.deepEqual(titles('The EU is alarmed by what happened on Monday. For further details: press [at] example.org Ms Lund answers.').filter((words) => words.includes('Among those')), []);
    assert.equal(titles('The EU is alarmed by what happened on Monday. The police do not answer.').filter((words) => words.includes('Among those')).length, 1);
  });

  it('fills no count before a telephone number, where a name would be that of a contact', () => {
    const fixes = (behind: string): number => findingIn('names-individual', draft(`Three other activists have been sentenced. ${behind}`, title), 'counted').fixes.length;
    assert.equal(fixes('Telephone: + 244 (0) 222 555 014.'), 0);
    assert.equal(fixes('They were taken to a prison.'), 1);
  });

  it('fills a count with the names of the front matter', () => {
    const text = withDefenders('Rufus Amadi, Elena Koss, Tarek Sabry', 'On Friday three activists were arrested.');
    const { fixes } = findingIn('names-individual', text, 'counted');
    const fixed = after(text, fixes[0]);
    assert.equal(fixes[0]?.preferred, true);
    assert.equal(body(fixed), 'On Friday three human rights defenders, Rufus Amadi, Elena Koss and Tarek Sabry, were arrested.');
    assert.equal(statusOf('names-individual', fixed ?? ''), 'met');
  });

  it('fills a count with placeholders', () => {
    const text = draft('On Friday the police arrested three activists.', title);
    const { fixes } = findingIn('names-individual', text, 'counted');
    assert.equal(body(after(text, fixes[0])), 'On Friday the police arrested three human rights defenders, [NAME], [NAME] and [NAME].');
    assert.deepEqual(fixes.map(({ placeholders, preferred }) => [placeholders, preferred]), [[true, undefined]]);
  });

  it('begins a list with the names of the front matter, and leaves out what they fill', () => {
    const text = withDefenders('Rufus Amadi', 'On Friday the police arrested three activists.');
    assert.equal(body(after(text, findingIn('names-individual', text, 'counted').fixes[0])), 'On Friday the police arrested three human rights defenders, Rufus Amadi, [NAME] and [NAME].');
    assert.equal(findingIn('names-individual', withDefenders('Rufus Amadi, Elena Koss', 'On Friday two activists were arrested.'), 'counted').fixes.length, 1);
  });

  it('puts a name behind one person alone, in three languages', () => {
    const named = (language: string, sentence: string): string | undefined => {
      const text = `---\nlanguage: ${language}\n---\n${draft(sentence, title)}`;
      return body(after(text, findingIn('names-individual', text, 'missing').fixes.find(({ edits }) => edits.length === 1 && edits[0]?.text.includes('['))));
    };
    assert.equal(named('en', 'On Friday a defender of human rights was arrested.'), 'On Friday a defender of human rights, [NAME], was arrested.');
    assert.equal(named('fr', 'Une défenseure des droits humains a été arrêtée.'), 'Une défenseure des droits humains, [NOM], a été arrêtée.');
    assert.equal(named('es', 'Una defensora de los derechos humanos fue detenida.'), 'Una defensora de los derechos humanos, [NOMBRE], fue detenida.');
    assert.equal(named('es', 'Las defensoras del territorio fueron detenidas.'), undefined);
  });

  it('adds no surname alone to the opening, and nothing to the address of the press', () => {
    const opening = (text: string, kind: string): string[] => findingIn('names-individual', draft(text, title), kind).fixes.map((fix) => fix.title);
    assert.deepEqual(opening('The European Union is concerned by recent arrests in Honduras.\n\nMs Rufina Amadi must be released.', 'late'), ['Add to the first paragraph: Among those concerned is Rufina Amadi.']);
    assert.deepEqual(opening('The European Union is concerned by recent arrests in Honduras.\n\nMs Amadi must be released.', 'late'), []);
    assert.deepEqual(opening('For further details: +32 2 555 45 53. None of them has been seen by a lawyer or a doctor since.', 'missing'), []);
    assert.deepEqual(opening('For further details: the press team of the Delegation in Tegucigalpa is there for all questions on this.', 'missing'), []);
  });

  it('counts nobody below the opening whose name stands further down', () => {
    const text = draft('L’État poursuit son travail dans un contexte difficile pour tous.\n\nLe procureur affirme que l’armée ne détient pas les deux hommes.\n\nL’enlèvement du syndicaliste Aboubacar Sylla et de son voisin Lamarana Soumah n’est pas expliqué. La gendarmerie ne détient pas les deux hommes.', 'Guinée : Déclaration de la porte-parole sur les attaques contre la presse');
    assert.deepEqual(findingsOf('names-individual', text).map(({ kind }) => kind), ['late']);
  });

  it('counts what is told in two words whole, and not how often', () => {
    const told = (language: string, sentence: string): (string | undefined)[] => findingsOf('names-individual', `---\nlanguage: ${language}\n---\n${draft(sentence, 'Ruritania: statement')}`).map(({ kind, fixes }) => (kind === 'counted' ? String(fixes.length) : kind));
    assert.ok(!told('en', 'Since the coup close to 3 000 people have been killed.').includes('1'));
    assert.deepEqual(told('es', 'Ayer fueron puestas en libertad ochenta y tres personas.'), ['0']);
    assert.ok(!told('en', 'Their house was searched eleven times by men from three departments.').includes('1'));
    assert.deepEqual(told('en', 'Two members of the board were arrested.'), ['0']);
    assert.ok(!told('en', 'Several dozen prisoners left their cells.').includes('1'));
    assert.ok(findingsOf('names-individual', draft('Some forty lawyers were arrested on Monday, among them Rufina Amadi.', 'Ruritania: statement')).some(({ kind }) => kind === 'counted'));
    assert.deepEqual(told('fr', 'Deux de leurs confrères sont détenus. Lorenz Habicht, porte-parole, +32 2 555 45 53'), ['0']);
  });

  it('puts no name before a mark that would cling to it', () => {
    const fixes = (text: string): number => findingsOf('names-individual', draft(text, 'Togo: Statement by the Spokesperson')).find(({ kind }) => kind === 'counted')?.fixes.length ?? -1;
    assert.equal(fixes('In Lomé two women human rights defenders were arrested on Monday.'), 1);
    assert.equal(fixes('In Lomé two women@ human rights defenders were arrested on Monday.'), 0);
  });

  it('puts no name where nobody would be read as named', () => {
    const titles = (text: string): string[] => findingIn('names-individual', text, 'missing').fixes.map(({ title: words }) => words);
    assert.deepEqual(titles(draft('A human rights defender was arrested on Monday.', title)), ['Insert a name to fill in', 'Add to the first paragraph: Among those concerned is [NAME].']);
    assert.deepEqual(titles('activist a derogación de la ley que la hizo posible.\n'), ['Add to the first paragraph: Among those concerned is [NAME].']);
  });

  it('fills a count with names from further down', () => {
    const text = draft('The EU is concerned by the arrest of two lawyers in Tegucigalpa.\n\nRufus Amadi and Elena Koss must be released immediately.', title);
    const fixed = after(text, findingIn('names-individual', text, 'counted').fixes[0]);
    assert.equal(body(fixed), 'The EU is concerned by the arrest of two lawyers, Rufus Amadi and Elena Koss, in Tegucigalpa.\n\nRufus Amadi and Elena Koss must be released immediately.');
  });

  it('gives the one who is spoken of the name of the front matter', () => {
    const before = (sentence: string): string => withDefenders('Rufus Amadi', sentence);
    const fixed = (text: string): string | undefined => body(after(text, findingIn('names-individual', text, 'not-in-text').fixes[0]));
    assert.equal(fixed(before('On Friday a human rights defender was arrested.')), 'On Friday a human rights defender, Rufus Amadi, was arrested.');
    assert.equal(fixed(before('On Friday the blogger was arrested.')), 'On Friday the blogger Rufus Amadi was arrested.');
  });

  it('gives a short name its full form from the front matter', () => {
    const text = withDefenders('Rufus Amadi', 'On Friday Mr Amadi was arrested in Tegucigalpa for his work.');
    const found = findingsOf('names-individual', text).find(({ kind }) => kind === 'short-only');
    assert.ok(found);
    assert.equal(body(after(text, found.fixes[0])), 'On Friday Mr Rufus Amadi was arrested in Tegucigalpa for his work.');
  });

  it('points at the title when nobody is named', () => {
    const text = draft('The European Union is concerned by recent arrests in Honduras.', title);
    assert.equal(wordsAt(text, findingIn('names-individual', text, 'missing')), title);
  });

  it('is met when all are named in time', () => {
    assert.equal(statusOf('names-individual', draft('The human rights defenders Rufus Amadi and Elena Koss were arrested on Friday.\n\nMr Amadi and Ms Koss must be released.', title)), 'met');
    assert.equal(statusOf('names-individual', draft('The human rights defenders Rufus Amadi and Elena Koss were arrested on Friday.\n\nThe two defenders must be released.', title)), 'met');
    // A dateline is no paragraph.
    assert.equal(statusOf('names-individual', draft('Brussels, 12 May\n\nThe human rights defender Rufus Amadi was arrested on Friday in the capital.', title)), 'met');
  });

  it('does not ask for other cases that are recalled to stand in the first paragraph', () => {
    const text = draft('The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa.\n\nThe authorities must release him and all others who are held for their work, among them Elena Koss.', title);
    assert.equal(statusOf('names-individual', text), 'met');
  });

  it('is partial when somebody of the case is named late', () => {
    const text = draft('The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa.\n\nThe human rights defender Elena Koss was arrested with him.', title);
    assert.equal(statusOf('names-individual', text), 'partial');
    assert.equal(findingIn('names-individual', text).kind, 'late');
  });

  it('names all for whom something is asked together with somebody who is concerned', () => {
    const text = draft('The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa.\n\nWe expect from the authorities an inquiry into how the student leader Elena Koss, along with Ana Quiroz, was abducted and held in barracks for three weeks, and into an assault on their lawyer, Marta Lobo, in Choluteca.', 'Honduras: Statement by the Spokesperson on the arrest of Rufus Amadi');
    assert.match(findingIn('names-individual', text).message, /Elena Koss, Ana Quiroz and Marta Lobo/u);
  });

  it('takes whoever is named below for one of those of whom the title speaks', () => {
    const below = 'The human rights defender Rufus Amadi was sentenced on Friday in Tegucigalpa.\n\nThe trade unionist Elena Koss was given five years a week later.';
    assert.equal(statusOf('names-individual', draft(below, 'Honduras: Statement by the Spokesperson on sentences against human rights defenders')), 'partial');
    assert.equal(statusOf('names-individual', draft(below, 'Honduras: Statement by the Spokesperson on the sentence against Rufus Amadi')), 'met');
    assert.equal(statusOf('names-individual', '---\nlanguage: fr\n---\n\n# Honduras : déclaration du porte-parole sur les arrestations de journalistes\n\nLa défenseure des droits humains Elena Koss a été arrêtée vendredi à Tegucigalpa.\n\nLa journaliste Ana Quiroz est détenue depuis lundi à Choluteca.\n'), 'partial');
    assert.equal(statusOf('names-individual', '---\nlanguage: es\n---\n\n# Honduras: declaración del portavoz sobre las detenciones de periodistas\n\nLa defensora de derechos humanos Elena Koss fue detenida el viernes en Tegucigalpa.\n\nLa periodista Ana Quiroz está presa desde el lunes en Choluteca.\n'), 'partial');
  });

  it('takes those who are named in one breath for people of one case, and not those who are recalled beside it', () => {
    const before = 'The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa.\n\n';
    const about = 'Honduras: Statement by the Spokesperson on the arrest of Rufus Amadi';
    assert.equal(statusOf('names-individual', draft(`${before}We support the appeal for the release of Mr Amadi and of the journalist Elena Koss.`, about)), 'partial');
    assert.equal(statusOf('names-individual', draft(`${before}The arrest of Mr Amadi comes a week after that of Elena Koss.`, about)), 'met');
    const french = (sentence: string): string => `---\nlanguage: fr\n---\n\n# Honduras : déclaration du porte-parole sur l’arrestation d’Elena Koss\n\nLa défenseure des droits humains Elena Koss a été arrêtée vendredi à Tegucigalpa.\n\n${sentence}\n`;
    assert.equal(statusOf('names-individual', french('L’UE demande la libération d’Elena Koss et de l’avocate Ana Quiroz.')), 'partial');
    assert.equal(statusOf('names-individual', french('L’arrestation d’Elena Koss suit d’une semaine celle d’Ana Quiroz.')), 'met');
  });

  it('does not ask for the names of a crowd around the case', () => {
    const about = 'Honduras: Statement by the Spokesperson on the arrest of Rufus Amadi';
    assert.equal(statusOf('names-individual', draft('The lawyer Rufus Amadi, a human rights defender, was arrested with over sixty lawyers and students.', about)), 'met');
    assert.equal(statusOf('names-individual', draft('The lawyer Rufus Amadi, a human rights defender, was arrested with three activists.', about)), 'partial');
  });

  it('asks for the names of those whom no noun tells, and not for those of a day or of a mass release', () => {
    const about = 'Honduras: Statement by the Spokesperson on the case of Rufus Amadi and others';
    const status = (sentence: string): string | undefined => statusOf('names-individual', draft(sentence, about));
    assert.equal(status('The court upheld the sentences of the human rights defender Rufus Amadi and eleven others.'), 'partial');
    assert.equal(status('The human rights defender Rufus Amadi, leader of the 6 April activists, was arrested on Friday.'), 'met');
    assert.equal(status('The President freed 84 prisoners on Friday. Among them is the human rights defender Rufus Amadi.'), 'met');
    assert.equal(status('The EU is concerned that two more activists have died. Mr Rufus Amadi died in prison in May. Ms Elena Koss died there in June.'), 'met');
  });

  it('takes whoever is close to those of the case, or to be protected with them, for one of the case', () => {
    const below = (sentence: string): string | undefined => statusOf('names-individual', draft(`The human rights defender Rufus Amadi was sentenced on Friday in Tegucigalpa.\n\n${sentence}`, 'Honduras: Statement by the Spokesperson on the sentence against Rufus Amadi'));
    assert.equal(below('The EU expects a review of his sentence and of that of his wife Elena Koss, who was sentenced in May.'), 'partial');
    assert.equal(below('The witness Elena Koss must be given effective protection.'), 'partial');
    assert.equal(below('The release of Elena Koss last year was greeted with relief.'), 'met');
  });

  it('takes whoever is close to somebody else for no one of the case in one paragraph alone', () => {
    const names = (...further: readonly string[]): readonly string[] => {
      const text = ['# Cameroun : déclaration du porte-parole sur la condamnation de Solange Abena Fouda et de Hamidou Bouba', 'L’Union européenne a suivi les événements de cette semaine dans le nord du pays.', 'Elle attend aussi des autorités turques qu\'elles remettent en liberté tous les avocats emprisonnés, tels que Berfin Aslanoğlu, Hüseyin Tekdal et Şilan Yıldırım.', ...further, 'Son neveu, Fiacre Yakété, a été brûlé aux deux mains.'].join('\n\n');
      const { scorecard } = check(text);
      return scorecard.benchmarks.find(({ id }) => id === 'names-individual')?.evidence.map(({ start, end }) => text.slice(start, end)) ?? [];
    };
    assert.deepEqual(names(), names('Il a plu toute la nuit.'));
    assert.ok(names().includes('Fiacre Yakété'));
  });

  it('takes what stands above a title with nothing below it for the opening', () => {
    const text = 'Ana Duarte was taken from her home in Lomé on Monday night by men in uniform.\n\n## A statement by the Spokesperson\n';
    assert.deepEqual(findingsOf('names-individual', text).map(({ kind }) => kind), []);
  });

  it('reads the title of the front matter', () => {
    const about = '---\ntitle: "Honduras: Statement by the Spokesperson on verdicts against human rights defenders"\n---\n\n';
    assert.equal(statusOf('names-individual', `${about}The human rights defender Rufus Amadi was sentenced on Friday.\n\nOn Monday Ms Elena Koss was sentenced to six years.\n`), 'partial');
  });

  it('applies to a law where somebody is to be freed', () => {
    const text = draft('Parliament adopted the law on associations yesterday, in spite of the objections of the associations.\n\nThe EU calls on the authorities to release Rufus Amadi immediately.', 'Honduras: Statement by the Spokesperson on the law on associations');
    assert.equal(statusOf('names-individual', text), 'partial');
  });

  it('does not apply to a law, or to a group where the front matter says so', () => {
    assert.equal(statusOf('names-individual', draft('Parliament adopted the law on associations yesterday.', 'Honduras: Statement by the Spokesperson on the law on associations')), 'not-applicable');
    assert.equal(statusOf('names-individual', withDefenders('', 'On Friday three hundred people were arrested at a march.')), 'not-applicable');
  });

  it('does not count officials, courts and prizes', () => {
    const text = draft('High Representative Tomas Lindqvist met Foreign Minister Raúl Ibarra Quintero. The Václav Havel Prize was awarded in Strasbourg by Judge Heng Sovann.', title);
    assert.equal(statusOf('names-individual', text), 'missing');
  });

  itJudges('names-individual', {
    met: ['The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa.', '# Honduras: Statement by the Spokesperson on the arrest of Rufus Amadi\n\nThe human rights defender was arrested on Friday in the capital of the country.\n'],
    partial: ['The human rights defender Mr Amadi was arrested on Friday in Tegucigalpa.', withDefenders('Rufus Amadi, Elena Koss', 'The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa.')],
    missing: ['The European Union is concerned by recent arrests in Honduras.', 'On Friday three activists were arrested in Tegucigalpa.', withDefenders('Rufus Amadi', 'On Friday a human rights defender was arrested.')],
    'not-applicable': ['# Honduras: Statement by the Spokesperson on the law on associations\n\nParliament adopted the law on associations yesterday.\n'],
  }, { title });

  itMends('names-individual', [
    { before: 'The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa.\n\nThe human rights defender Elena Koss was arrested with him.', kind: 'late', after: ['The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa. Among those concerned is Elena Koss.'] },
    { before: withDefenders('Rufus Amadi, Elena Koss, Tarek Sabry', 'The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa.'), kind: 'not-in-text', after: ['The human rights defender Rufus Amadi was arrested on Friday in Tegucigalpa. Among those concerned are Elena Koss and Tarek Sabry.'] },
    { before: withDefenders('Rufus Amadi', 'On Friday a human rights defender was arrested in Tegucigalpa.'), kind: 'not-in-text', after: ['On Friday a human rights defender, Rufus Amadi, was arrested in Tegucigalpa.', 'On Friday a human rights defender was arrested in Tegucigalpa. Among those concerned is Rufus Amadi.'] },
    { before: 'The European Union is concerned by recent arrests in Honduras.', kind: 'missing', stays: true, after: ['The European Union is concerned by recent arrests in Honduras. Among those concerned is [NAME].'] },
    { before: '---\nlanguage: fr\n---\n\n# Honduras : déclaration du porte-parole sur des arrestations\n\nLa défenseure des droits humains Elena Koss a été arrêtée vendredi à Tegucigalpa.\n\nLa défenseure des droits humains Ana Quiroz a été arrêtée avec elle.\n', kind: 'late', after: ['La défenseure des droits humains Elena Koss a été arrêtée vendredi à Tegucigalpa. Parmi les personnes concernées figure Ana Quiroz.'] },
    { before: '---\nlanguage: es\n---\n\n# Honduras: declaración de la portavoz sobre detenciones\n\nLa defensora de derechos humanos Elena Koss fue detenida el viernes en Tegucigalpa.\n\nLa defensora de derechos humanos Ana Quiroz fue detenida con ella.\n', kind: 'late', after: ['La defensora de derechos humanos Elena Koss fue detenida el viernes en Tegucigalpa. Entre las personas afectadas está Ana Quiroz.'] },
  ], { title });
});
