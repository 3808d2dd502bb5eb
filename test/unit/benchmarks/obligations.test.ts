import assert from 'node:assert/strict';
import { treatyName } from '../../../src/facts/treaties/names.js';
import { knownTreaties } from '../../../src/facts/treaties/status.js';
import { check, type CheckOptions } from '../../../src/check.js';
import type { Finding } from '../../../src/benchmarks/types.js';
import { after, only } from './drafts.js';

const titles = {
  CN: 'China: Statement by the Spokesperson on the arrest of human rights defender Wu Lanying',
  HN: 'Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro',
  IR: 'Iran: Statement by the Spokesperson on the arrest of human rights defender Parisa Moradi',
  RU: 'Russia: Statement by the Spokesperson on the arrest of human rights defender Ivan Gusev',
  SS: 'South Sudan: Statement by the Spokesperson on the arrest of human rights defender James Lual',
  PH: 'Philippines: Statement by the Spokesperson on the disappearance of human rights defender Luz Dacanay',
} as const;
type Country = keyof typeof titles;

function draftOn(country: Country, body: string, more = ''): string {
  return `---\nlanguage: en\n${more}---\n\n# ${titles[country]}\n\n${body}\n`;
}

function french(body: string): string {
  return `---\nlanguage: fr\ncountry: CN\n---\n\n# Chine\u00A0: déclaration du porte-parole sur l’arrestation de Wu Lanying\n\n${body}\n`;
}

function spanish(body: string): string {
  return `---\nlanguage: es\ncountry: CN\n---\n\n# China: Declaración del portavoz sobre la detención de Wu Lanying\n\n${body}\n`;
}

function judged(text: string, options: CheckOptions = {}): { status: string | undefined; findings: readonly Finding[] } {
  const { scorecard, findings } = check(text, { ...only('obligations'), ...options });
  return { status: scorecard.benchmarks.find(({ id }) => id === 'obligations')?.status, findings };
}

/** Status and kinds of the findings in one line: "missing signed-only". */
function verdict(text: string, options: CheckOptions = {}): string {
  const { status, findings } = judged(text, options);
  return [status, ...findings.map(({ kind }) => kind)].join(' ');
}

describe('obligations', () => {
  const verdicts: readonly (readonly [Country, string, string])[] = [
    // Claims that hold.
    ['HN', 'Honduras ratified the ICCPR in 1997.', 'met'],
    ['HN', 'In 1997, Honduras ratified the ICCPR.', 'met'],
    ['HN', 'Honduras has been a party to the ICCPR and to the Convention against Torture since 1997 and 1996 respectively.', 'met'],
    ['HN', 'As a State party to the Convention against Torture since 1996, Honduras must act.', 'met'],
    ['HN', 'The American Convention on Human Rights, to which Honduras has been party since 1977, forbids it.', 'met'],
    ['CN', 'China must treat everybody alike, as mandated by the International Convention on the Elimination of All Forms of Racial Discrimination, which China ratified in 1981.', 'met'],
    ['RU', 'Russia is bound by both Covenants.', 'met'],
    // An instrument's name speaks of no State: not of the United States.
    ['HN', 'The authorities are bound by the American Convention on Human Rights.', 'met'],
    // A treaty that is named to a State that is party to it is cited, though nothing is claimed.
    ['HN', 'Freedom of expression is protected by article 19 of the ICCPR.', 'met'],
    // Claims that do not hold.
    ['CN', 'China must respect its obligations under the ICCPR.', 'missing signed-only'],
    ['CN', 'China, a State party to the International Covenant on Civil and Political Rights, must release her.', 'missing signed-only'],
    ['CN', 'Her arrest is contrary to the ICCPR and to the Convention against Torture.', 'partial signed-only'],
    ['CN', 'China ratified the ICCPR in 1998.', 'missing signed-only'],
    ['IR', 'Iran is in breach of the Convention against Torture.', 'missing not-party'],
    ['IR', 'Iran has signed the Convention against Torture.', 'missing not-signed'],
    ['RU', 'Russia must comply with the European Convention on Human Rights.', 'missing left'],
    ['SS', 'South Sudan must respect its obligations under the ICCPR.', 'missing not-party'],
    ['HN', 'Honduras has been a State party to the ICCPR since 1992.', 'partial wrong-year'],
    ['HN', 'The ICCPR, ratified by Honduras in May 1991, protects her.', 'partial wrong-year'],
    // What was last named.
    ['CN', 'The ICCPR protects everybody. China is bound by the Covenant.', 'missing signed-only'],
    ['CN', 'The Convention against Torture protects everybody. China ratified the Convention in 1988.', 'met'],
    ['IR', 'Iran ratified the ICCPR in 1975. It must keep what the Covenant says, and it has not signed the Convention against Torture. It violates the Convention.', 'partial not-party'],
    ['CN', 'China is bound by the Covenant.', 'missing missing'],
    // No claim that it binds this State.
    ['CN', 'Freedom of expression is enshrined in the ICCPR.', 'missing missing'],
    ['CN', 'We call on China to ratify the ICCPR without delay.', 'missing missing'],
    ['CN', 'China has signed the ICCPR but has not yet ratified it.', 'missing missing'],
    ['CN', 'China signed the ICCPR in 1998.', 'missing missing'],
    ['CN', 'The foreign ministry said: “China is a State party to the ICCPR”.', 'missing missing'],
    ['CN', 'All States are bound by the ICCPR.', 'missing missing'],
    ['CN', 'The EU is party to the CRPD and acts by it.', 'missing missing'],
    ['CN', 'Norway ratified the ICCPR in 1972.', 'missing missing'],
    // Something weaker.
    ['HN', 'Honduras must act in line with its international obligations.', 'partial general'],
    ['HN', 'This is contrary to international human rights law.', 'partial general'],
    ['HN', 'Everybody may speak, as the Universal Declaration of Human Rights says.', 'partial standard'],
    ['HN', 'The UN Declaration on Human Rights Defenders protects her.', 'partial standard'],
    ['HN', 'The Rome Statute binds Honduras.', 'partial unchecked'],
    ['HN', 'The Constitution of Honduras protects her.', 'missing missing'],
    // A State's own law, in small letters too, is no international obligation; what bodies recommend and the OSCE agreed binds nobody in law.
    ['HN', 'Honduras must respect its own constitution and its Code of Criminal Procedure.', 'missing missing'],
    ['HN', 'Honduras should act on the recommendations of the Human Rights Committee.', 'partial standard'],
    ['RU', 'Russia must respect its OSCE commitments.', 'partial standard'],
    ['RU', 'Russia must carry out the judgments of the European Court of Human Rights.', 'partial unchecked'],
    ['HN', 'To enter the embassy is a breach of the Vienna Convention on Diplomatic Relations.', 'partial unchecked'],
    ['HN', 'We call on the authorities to release her.', 'missing missing'],
  ];
  for (const [country, body, expected] of verdicts) it(`${country}: ${body} → ${expected}`, () => assert.equal(verdict(draftOn(country, body)), expected));

  it('does not apply where no country is addressed, and is unknown where no table has it', () => {
    assert.equal(verdict('# Statement by the Spokesperson on Human Rights Day\n\nHuman rights belong to everybody.\n'), 'not-applicable');
    const kosovo = check('---\ncountry: XK\n---\n\n# On an arrest\n\nWe call on the authorities to release her.\n').scorecard.benchmarks.find(({ id }) => id === 'obligations');
    assert.deepEqual([kosovo?.status, kosovo?.note], ['unknown', 'Not judged: no table has the treaties of Kosovo.']);
  });

  it('judges by the date of the statement', () => {
    assert.equal(verdict(draftOn('RU', 'Russia must comply with the European Convention on Human Rights.', 'date: 2017-03-01\n')), 'met');
    assert.equal(verdict(draftOn('SS', 'South Sudan must respect its obligations under the Convention against Torture.', 'date: 2012-03-01\n')), 'missing not-yet');
  });

  it('takes corrections of the table, and says whose they are', () => {
    const treaties = { SS: { ICCPR: 2024 } } as const;
    const text = draftOn('SS', 'South Sudan must respect its obligations under the ICCPR.');
    assert.equal(verdict(text, { treaties }), 'met');
    const [finding] = judged(draftOn('SS', 'South Sudan ratified the ICCPR in 2020.'), { treaties }).findings;
    assert.match(finding?.message ?? '', /since 2024, not 2020 \(as corrected in your configuration\)/u);
  });

  it('is an error for a wrong claim, and an information for a lack', () => {
    assert.deepEqual(judged(draftOn('CN', 'China is bound by the ICCPR.')).findings.map(({ severity }) => severity), ['error']);
    assert.deepEqual(judged(draftOn('CN', 'We call on China to act.')).findings.map(({ severity }) => severity), ['info']);
  });

  it('shows every fact with its source and the month of the table', () => {
    for (const [country, body] of [['CN', 'China is bound by the ICCPR.'], ['RU', 'Russia is bound by the ECHR.'], ['HN', 'Honduras ratified the ICCPR in 1990.'], ['HN', 'We call on Honduras to act.']] as const) {
      for (const { message, fixes } of judged(draftOn(country, body)).findings) {
        assert.match(message, /\((?:United Nations Treaty Collection, as of August 2022|Council of Europe Treaty Office, as of December 2024)/u);
        for (const { title } of fixes) if (/\d{4}/u.test(title)) assert.match(title, /as of (?:August 2022|December 2024)\)$/u);
      }
    }
    const message = check(draftOn('CN', 'China is bound by the ICCPR.'), { ...only('obligations'), locale: 'fr' }).findings[0]?.message ?? '';
    assert.match(message, /Chine\u00A0: signé, mais pas ratifié\..*\(PIDCP\) \(Collection des traités des Nations Unies, état en août 2022/u);
    assert.ok(!message.includes('ICCPR'));
    const russian = check(draftOn('RU', 'Russia is bound by the ECHR.'), { ...only('obligations'), locale: 'fr' }).findings[0]?.message ?? '';
    assert.match(russian, /\(CEDH\) \(Bureau des traités du Conseil de l’Europe, état en décembre 2024/u);
  });

  it('proposes treaties that bind the State, the most telling first', () => {
    const titlesOf = (country: Country): readonly string[] => judged(draftOn(country, 'We call on the authorities to act.')).findings[0]?.fixes.map(({ title }) => title) ?? [];
    assert.match(titlesOf('HN')[0] ?? '', /^Insert: The Honduran authorities are bound by the International Covenant on Civil and Political Rights, to which their country has been a State party since 1997\./u);
    assert.ok(!titlesOf('CN').some((title) => title.includes('Civil and Political')));
    assert.match(titlesOf('CN')[0] ?? '', /Convention against Torture/u);
    // The Philippines are not party to the convention on disappearances.
    assert.match(titlesOf('PH')[0] ?? '', /Civil and Political Rights/u);
  });

  const fixed: readonly (readonly [string, number, string, string])[] = [
    [draftOn('CN', 'China must respect its obligations under the ICCPR.'), 0, 'China must respect its commitments as a signatory to the ICCPR.', 'missing missing'],
    [draftOn('CN', 'China must respect its obligations under the ICCPR.'), 1, 'China must respect its obligations under the Convention against Torture.', 'met'],
    [draftOn('CN', 'China ratified the ICCPR in 1998.'), 0, 'China ratified the Convention against Torture in 1988.', 'met'],
    [draftOn('CN', 'The ICCPR protects her. China is bound by the Covenant.'), 0, 'The ICCPR protects her. China is bound by the Convention against Torture.', 'met'],
    [draftOn('HN', 'Honduras has been a State party to the ICCPR since 1992.'), 0, 'Honduras has been a State party to the ICCPR since 1997.', 'met'],
    [draftOn('HN', 'Honduras must act in line with its international obligations.'), 0, 'Honduras must act in line with its international obligations, in particular the International Covenant on Civil and Political Rights.', 'met'],
    [draftOn('HN', 'Honduras must honour its international obligations and commitments.'), 0, 'The Honduran authorities are bound by the International Covenant on Civil and Political Rights, to which their country has been a State party since 1997.', 'met'],
    [draftOn('HN', 'It is bound by international law to act.'), 0, 'It is bound by international law, in particular the International Covenant on Civil and Political Rights, to act.', 'met'],
    [french('Les autorités doivent respecter leurs obligations internationales.'), 0, 'Les autorités doivent respecter leurs obligations internationales, notamment la Convention contre la torture.', 'met'],
    [french('La Chine est liée par le Pacte international relatif aux droits civils et politiques.'), 0, 'La Chine est liée par la Convention contre la torture.', 'met'],
    [french('La Chine a des obligations au titre du Pacte international relatif aux droits civils et politiques.'), 0, 'La Chine a des obligations au titre de la Convention contre la torture.', 'met'],
    [spanish('China está obligada por el Pacto Internacional de Derechos Civiles y Políticos.'), 0, 'China está obligada por la Convención contra la Tortura.', 'met'],
    [spanish('China debe cumplir sus obligaciones internacionales.'), 0, 'China debe cumplir sus obligaciones internacionales, en particular la Convención contra la Tortura.', 'met'],
  ];
  for (const [text, index, expected, next] of fixed) {
    it(`is mended: ${expected}`, () => {
      const mended = after(text, judged(text).findings[0]?.fixes[index]);
      assert.equal(mended?.trimEnd().split('\n').at(-1), expected);
      assert.equal(verdict(mended), next);
    });
  }

  it('is met after each inserted sentence, in each language', () => {
    for (const text of [draftOn('HN', 'We call on the authorities to release her.'), draftOn('PH', 'We call on the authorities to find her.'), french('Nous appelons les autorités à la libérer.'), spanish('Pedimos a las autoridades que la liberen.')]) {
      const { findings: [finding] } = judged(text);
      assert.equal(finding?.kind, 'missing');
      assert.ok(finding.fixes.length > 0);
      for (const fix of finding.fixes) assert.equal(verdict(after(text, fix) ?? ''), 'met', fix.title);
    }
  });

  const inFrench: readonly (readonly [string, string])[] = [
    ['La Chine doit respecter ses obligations en vertu du Pacte international relatif aux droits civils et politiques.', 'missing signed-only'],
    ['La Chine n’a pas ratifié le PIDCP. Elle est liée par la Convention contre la torture, qu’elle a ratifiée en 1988.', 'met'],
    ['La Chine a ratifié la Convention contre la torture en 1990.', 'partial wrong-year'],
    ['Le PIDCP protège chacun. La Chine est liée par le Pacte.', 'missing signed-only'],
    ['Nous appelons la Chine à ratifier le PIDCP.', 'missing missing'],
    ['La Déclaration universelle des droits de l’homme protège chacun.', 'partial standard'],
  ];
  for (const [body, expected] of inFrench) it(`${body} → ${expected}`, () => assert.equal(verdict(french(body)), expected));

  const inSpanish: readonly (readonly [string, string])[] = [
    ['China debe respetar sus obligaciones en virtud del Pacto Internacional de Derechos Civiles y Políticos.', 'missing signed-only'],
    ['China no ha ratificado el PIDCP. Es Estado parte de la Convención contra la Tortura desde 1988.', 'met'],
    ['China ratificó la Convención contra la Tortura en 1990.', 'partial wrong-year'],
    ['El PIDCP protege a todas las personas. China está vinculada por el Pacto.', 'missing signed-only'],
    ['Instamos a China a ratificar el PIDCP.', 'missing missing'],
    ['La Declaración Universal de Derechos Humanos protege a todas las personas.', 'partial standard'],
  ];
  for (const [body, expected] of inSpanish) it(`${body} → ${expected}`, () => assert.equal(verdict(spanish(body)), expected));

  it('cites a treaty to the State that it binds', () => {
    const inserted = (text: string): string[] => judged(text).findings.flatMap(({ fixes }) => fixes.slice(0, 1).map((fix) => after(text, fix)?.split('\n').find((line) => /Covenant|Pacte/u.test(line)) ?? ''));
    // The heading names one State, the title of the front matter none, and the text another.
    const otherHeading = '---\nlanguage: en\ntitle: On a colleague\n---\n\n# Georgia: Statement by the Spokesperson\n\nWe thank the United Nations office in Haiti for its daily reports on those detained.\n';
    assert.deepEqual(inserted(otherHeading), ['The Haitian authorities are bound by the International Covenant on Civil and Political Rights, to which their country has been a State party since 1991.']);
    assert.equal(verdict(after(otherHeading, judged(otherHeading).findings[0]?.fixes[0]) ?? ''), 'met');
    // An adjective that two States share tells neither.
    const shared = '---\nlanguage: en\ncountry: CG\n---\n\n# Statement by the Spokesperson on the killing of a defender\n\nHe was killed on Monday night in front of his own house.\n';
    assert.match(inserted(shared)[0] ?? '', /^The authorities of the Republic of the Congo are bound /u);
    // The obligations of another State are not those of this one.
    const ofOthers = '---\nlanguage: fr\ncountry: MR\n---\n\n# Déclaration sur une arrestation\n\nNous appelons les autorités kirghizes à respecter leurs engagements internationaux et à libérer tous ceux qui sont détenus.\n';
    assert.deepEqual(judged(ofOthers).findings.map(({ kind }) => kind), ['general']);
    assert.equal(verdict(after(ofOthers, judged(ofOthers).findings[0]?.fixes[0]) ?? ''), 'met');
  });

  it('knows every treaty by its full name in each language', () => {
    for (const treaty of knownTreaties()) {
      const names = treatyName(treaty)?.name;
      for (const language of ['en', 'fr', 'es'] as const) {
        const { instruments } = check(`---\nlanguage: ${language}\n---\n\n# X\n\n${names?.[language] ?? ''}.\n`).reading;
        assert.deepEqual(instruments.map(({ id }) => id), [treaty], names?.[language]);
      }
    }
  });
});
