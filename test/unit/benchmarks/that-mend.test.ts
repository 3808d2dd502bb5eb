import assert from 'node:assert/strict';
import { isInDisorder } from '../../../src/benchmarks/in-disorder.js';
import { check } from '../../../src/check.js';
import { after, draft, findingIn, findingsOf } from './drafts.js';

/* What is offered in a draft in disorder mends it, or is not offered. */

const heading = 'Honduras: Statement by the Spokesperson on the killing of three reporters';

describe('Fixes in a draft in disorder', () => {
  const orderly = [
    draft('We call on the authorities to release her.'),
    `---\nlanguage: fr\n---\n${draft('L’Union européenne demande aux autorités de la libérer sans délai.', 'Honduras : déclaration de la porte-parole sur le procès d’Iria Montoro')}`,
    draft('“We are not afraid,” she said.\n\n- the release of Ms Montoro;\n- an inquiry.\n\n**Contact:** press@example.org (see https://example.org/a_b.html)'),
  ];
  const disorderly = {
    'front matter that does not begin the file': `Draft\n---\ndefenders: [Iria Montoro]\nlevel: spokesperson\n---\n${draft('We call on the authorities to release her.')}`,
    'front matter that cannot be read': `---\ndefenders: [\n---\n${draft('We call on the authorities to release her.')}`,
    'front matter with a key that is told by a sign': `---\n? defenders\n: \n: \n---\n${draft('We call on the authorities to release her.')}`,
    'a line for comments': draft('We call on the authorities to release her.\n\nLeave a Reply\n\nShe is in prison.'),
    'a heading amid a line': draft('We call on the authorities to release her.', `Mr Lobo # ${heading}`),
    'a sentence cut off at its beginning': draft('of the authorities, who must release her.'),
    'emphasis amid a word': draft('We call on the author**ities to release her.'),
    'a quotation mark that nothing closes': draft('A message said "you are next. We call on the authorities to release her.'),
    'two sentences in one': draft('She is in prison.We call on the authorities to release her.'),
    'words of another language than front matter says': `---\nlanguage: fr\n---\n${draft('We call on the authorities of the country to release her, and to drop all of the charges that are held against her.')}`,
    'a line so long that it may be no title soon': `${'The lawyers of the north, and those who stand beside them on the day of the trial '.repeat(2)}in Tela\n\nWe call on the authorities to release her.\n`,
    'a character of control': draft('We call on the authorities\u0007 to release her.'),
  };

  it('does not take for one a long title that is marked', () => {
    const text = draft('We call on the authorities to release her.', `${'The lawyers of the north, and those who stand beside them on the day of the trial '.repeat(2)}in Tela`);
    assert.equal(isInDisorder(check(text).reading, [{ start: 0, end: text.length }]), false);
  });

  for (const text of orderly) it(`does not take for one: ${text.split('\n').at(-2) ?? ''}`, () => assert.equal(isInDisorder(check(text).reading, [{ start: 0, end: text.length }]), false));
  for (const [what, text] of Object.entries(disorderly)) it(`knows it by ${what}`, () => assert.equal(isInDisorder(check(text).reading, [{ start: 0, end: text.length }]), true));

  it('are in disorder no farther than a paragraph from what is odd', () => {
    const text = draft('She is in prison.We know it.\n\nHer trial began in May.\n\nNobody was told.\n\nWe call on the authorities to release her.');
    const { reading } = check(text);
    const at = (words: string): boolean => isInDisorder(reading, [{ start: text.indexOf(words), end: text.indexOf(words) }]);
    assert.deepEqual(['We know', 'Her trial', 'Nobody', 'We call'].map(at), [true, true, false, false]);
  });

  it('are not offered where names filled in make the draft one in another language', () => {
    const text = 'The pardon granted to seven Omani activists, including Dr Hilal al-Busafi and Marhoon al-Tamtami, in prison since August 2014, is a step in the right direction.# Declaración local conjunta sobre la detención del abogado Domingo Tzoc Ixcoy\n\nUn hijo de la señora Pabón, de quince años, logró ponerse a salvo.\n';
    assert.equal(findingIn('names-individual', text, 'counted').fixes.length, 0);
  });

  it('are offered where few are tried, and not where each of very many would have to be', () => {
    const fixes = (rows: number): number => findingIn('no-hedging', draft(Array.from({ length: rows }, (_, row) => `|${row}|The EU hopes that Togo will release her|`).join('\n')), 'hope').fixes.length;
    assert.ok(fixes(3) > 0);
    assert.equal(fixes(200), 0);
  });

  it('cite no treaty whose words make it a draft in another language', () => {
    const text = (spanish: string): string => `# Kirghizstan : déclaration\n\nNous appelons les autorités kirghizes à rendre leurs lois conformes aux obligations internationales et aux engagements contractés.\n\n${spanish}\n`;
    const citing = (spanish: string): number => findingIn('obligations', text(spanish), 'general').fixes.length;
    assert.equal(citing('El fiscal calla.'), 3);
    const long = 'Nos preocupa la falta de resultados en las investigaciones de los asesinatos. La nueva ley pone en peligro ese desarrollo. Alentamos a la Alta Comisionada a mantener informado a este Consejo. Pedimos que se dé seguimiento al caso. El espacio cívico se estrecha.';
    assert.equal(citing(long), 2);
    for (const fix of findingIn('obligations', text(long), 'general').fixes) assert.equal(check(after(text(long), fix) ?? '').reading.language, 'fr', fix.title);
  });

  it('put no names behind a count where so many more words make it a draft in another language', () => {
    const text = 'The royal pardon granted to seven Omani human rights activists and bloggers, including Dr Adil al-Fahdi and Nasser al-Harthi, in prison since May 2014, is a step in the right direction.# Declaración local conjunta sobre la detención del abogado Diego Tum Caal\n\nUn hijo de la señora Cojulún, de quince años, logró ponerse a salvo.\n';
    for (const fix of findingIn('names-individual', text, 'counted').fixes) assert.equal(check(after(text, fix)?.replaceAll('[NAME]', 'Iria Montoro') ?? '').reading.language, 'en');
  });

  it('leave nobody to be named where front matter that is none calls them something else', () => {
    const stray = 'Notes on the case\n---\ndefenders: Iria Montoro\nlevel: spokesperson\n---\n';
    const rest = '# Item 4: General debate on situations that require attention\n\nNo tradition requires that a mother report her son to the police, or a doctor her patient. Many have printed them.\n';
    const titles = (text: string): string[] => findingIn('names-individual', text, 'missing').fixes.map(({ title }) => title);
    assert.ok(titles(rest).includes('Insert a name to fill in'), titles(rest).join());
    assert.deepEqual(titles(stray + rest), ['Add to the first paragraph: Among those concerned is [NAME].']);
  });

  it('name somebody who stands in front matter that is none', () => {
    const text = `Draft\n---\ndefenders: Iria Montoro\nlevel: spokesperson\n---\n# EU local statement on the killing of a reporter\n\nParliament must strike the article from the Penal Code and not debate two bills that would make it worse.\n`;
    const [fix] = findingIn('names-individual', text, 'missing').fixes.filter(({ title }) => title.includes('Among those concerned'));
    const fixed = after(text, fix)?.replace('[NAME]', 'Iria Montoro') ?? '';
    assert.ok(fixed.includes('Among those concerned is Iria Montoro.'));
    assert.deepEqual(findingsOf('names-individual', fixed).filter(({ kind }) => kind === 'missing'), []);
  });
});

describe('Fixes that are tried before they are offered', () => {
  const odd = '---\ndefenders: [Ana Duarte, Li]\ndate: tomorrow\n---\n# Joint Statement on the Arrest of Two Reporters in Rakhine State\n\nUgandan human rights defenders have contributed much to the development of their country, and should be able to continue to do so.\n\nOn 12 October, Gülnara Şahbazova, recently re-elected Chairwoman of the Talysh Cultural Society, was arrested and given 30 days of administrative detention. It regrets that the former minister Oumou Dembélé and other public figures, as well as representatives of civil society, are still in detention. 12.03.2024 EEAS Press Team\n\n12.03.2024 EEAS Press Team\n';

  it('are not offered where they show something else, though the draft looks in order', () => {
    const offered = (triesFixes: boolean): number => check(odd, { triesFixes }).findings.filter(({ hasFixes }) => hasFixes).reduce((sum, { fixes }) => sum + fixes.length, 0);
    assert.ok(offered(true) < offered(false), `${offered(true)} of ${offered(false)}`);
    assert.ok(offered(true) > 0);
  });

  it('are the same in an orderly draft', () => {
    const text = draft('The EU hopes that the authorities will release her. It takes note of her trial, and will continue to follow it.');
    const titles = (triesFixes: boolean): string[][] => check(text, { triesFixes }).findings.map(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles(true), titles(false));
    assert.ok(titles(true).flat().length > 5);
  });
});
