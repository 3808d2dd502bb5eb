import { languageName } from '../facts/languages.js';
import { languagesBasis, languagesOf } from '../facts/spoken.js';
import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { listInFrontMatter, sayInFrontMatter } from './fixes/front-matter-line.js';
import { basisTold } from './obligations/treaty-words.js';
import { placeOfMissing } from './place.js';
import { differing } from './translations/findings.js';
import { nameIn } from './translations/names-in.js';
import { translationsNamed } from './translations/named.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';

/** Languages of the country in which the draft could be read there; it need not be translated where its own is one of them. */
function wanted(reading: Reading): readonly string[] {
  return reading.country === undefined ? [] : languagesOf(reading.country);
}

function fixes(reading: Reading, languages: readonly string[], { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).translated;
  const { values, at } = reading.statement.frontMatter;
  return languages.slice(0, 3).flatMap((language) => {
    const value = at.translations?.value;
    const edit = value && values.translations ? listInFrontMatter(value, [...values.translations, language]) : sayInFrontMatter(reading, 'translations', `[${language}]`);
    return edit ? [{ title: words.add(languageName(language, locale)), edits: [edit] }] : [];
  });
}

/** What is wrong with the files of the translations that the front matter names. */
function fileFindings(reading: Reading, span: Span, { locale, versions }: JudgeContext): RawFinding[] {
  const words = messagesIn(locale).translated;
  const names = reading.people.filter(({ role, mentions }) => role === 'defender' && mentions.some(({ full }) => full)).map(({ name }) => name);
  return translationsNamed(reading, versions).flatMap(({ language, file, isThere, reading: translation }): RawFinding[] => {
    if (!isThere) return [{ kind: 'no-file', message: words.noFile(languageName(language, locale), file), expected: [file], fixes: [], ...span }];
    return translation === undefined ? [] : names.flatMap((name): RawFinding[] => {
      const there = nameIn(translation, language, name);
      if (there === undefined || there.kind === 'same') return [];
      return [{ kind: 'names', message: there.kind === 'absent' ? words.notNamed(name, file) : words.spelled(name, there.written, file), fixes: [], ...span }];
    });
  });
}

/** What the front matter says of translations, and whether they are there. */
function declared(reading: Reading, context: JudgeContext): Judgement {
  const words = messagesIn(context.locale).translated;
  const { values, at } = reading.statement.frontMatter;
  const place = at.translations;
  const span = place && { start: place.key.start, end: place.value?.end ?? place.key.end };
  const translations = values.translations ?? [];
  const evidence = span && translations.length > 0 ? [span] : [];
  const languages = wanted(reading);
  if (languages.includes(reading.language) || (languages.length === 0 && translations.length === 0)) return { status: 'not-applicable', evidence, findings: [] };
  const findings = span ? fileFindings(reading, span, context) : [];
  if (languages.length === 0 || translations.some((language) => languages.includes(language))) return { status: findings.length > 0 ? 'partial' : 'met', evidence, findings };
  const named = languages.map((language) => languageName(language, context.locale));
  const finding = { kind: evidence.length > 0 ? 'other-language' : 'missing', message: words.missing(words.or(named), basisTold(languagesBasis, context.locale)), fixes: fixes(reading, languages, context), ...(span ?? placeOfMissing(reading)) };
  return { status: evidence.length > 0 ? 'partial' : 'missing', evidence, findings: [finding, ...findings] };
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const said = declared(reading, context);
  const others = context.versions?.others ?? [];
  // For a translation it is the original that says into which languages.
  const { status, evidence, findings } = others.some(({ isOriginal }) => isOriginal) ? { status: 'not-applicable' as const, evidence: said.evidence, findings: [] } : said;
  const differences = others.flatMap((version) => differing(reading, version, context));
  return { status: differences.length > 0 && status !== 'missing' ? 'partial' : status, evidence, findings: [...findings, ...differences] };
}

/** The front matter names a translation into a language of the country, which lies beside the draft has its names and says the same. */
export const translated: Benchmark = {
  id: 'translated',
  family: 'reach',
  severity: 'info',
  title: { en: 'Translated', fr: 'Traduite' },
  why: {
    en: 'The people whom a statement is about, and those who decide about them, read it in their own language or not at all.',
    fr: 'Les personnes dont parle une déclaration, et celles qui décident d’elles, la lisent dans leur langue ou pas du tout.',
  },
  source: 'The 2019 assessment, section Communications and visibility: statements should be translated into the languages of the country.',
  statuses: {
    met: '`translations` in the front matter names an official or widely spoken language of the country. Where the draft is a file, each translation lies beside it (`case.es.statement.md` beside `case.statement.md`) has the same names, days and treaties, and asks for the same as firmly.',
    partial: 'It names other languages only, a translation is not there, or one does not say the same.',
    missing: 'It names none.',
    'not-applicable': 'The draft is in a language of the country already, or it is on no country whose languages are known; or it is a translation that agrees with its original.',
  },
  remedies: ['Add `translations` to the front matter, with a language of the country; beside those that are named already.', 'Raise the verb of an ask that is weaker than in the other language.'],
  examples: [
    { text: '---\ncountry: HN\ntranslations: [es]\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'met', findings: [] },
    { text: '---\ncountry: HN\ntranslations: [fr]\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'partial', findings: ['other-language'] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'missing', findings: ['missing'] },
    { text: '# Kenya: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'not-applicable', findings: [] },
  ],
  judge,
};
