import { messagesIn } from '../messages/index.js';
import type { CountedGroup, Person, Reading } from '../reading/types.js';
import { listOfNames, mostPlaceholders, nameGroup, nameOne } from './fixes/name-count.js';
import { fixInFile, fixOf, locate, tokensOf, wordsOf } from './located.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';

function concerned(reading: Reading): Person[] {
  return reading.people.filter(({ role }) => role === 'defender');
}

function unnamed(reading: Reading): string[] {
  return concerned(reading).filter(({ mentions }) => mentions.length === 0).map(({ name }) => name);
}

/** Fixes that name a counted group: with the names of the front matter, with names that stand further down, or with placeholders. */
function groupFixes(reading: Reading, group: CountedGroup, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).namesIndividual;
  const found = locate(reading, group);
  if (!found) return [];
  const { paragraph } = found;
  const noun = tokensOf(paragraph, group.noun);
  const declared = unnamed(reading);
  const later = concerned(reading).filter(({ firstIn, mentions }) => firstIn === 'body' && (mentions[0]?.start ?? 0) > group.end).map(({ name }) => name);
  const fixes = [
    ...(declared.length === group.count ? fixOf(words.fromFrontMatter(listOfNames(declared)), nameGroup(paragraph.plain, noun, declared), { preferred: true }) : []),
    ...(later.length === group.count ? fixOf(words.fromText(listOfNames(later)), nameGroup(paragraph.plain, noun, later)) : []),
    ...(group.count <= mostPlaceholders ? fixOf(words.asList, nameGroup(paragraph.plain, noun, Array.from({ length: group.count }, () => '[NAME]')), { placeholders: true }) : []),
  ];
  return fixes.map((fix) => fixInFile(reading, paragraph, fix));
}

/** Fixes that name the one person of whom the text speaks without a name. */
function personFixes(reading: Reading, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).namesIndividual;
  const nouns = [...reading.terms.hrd, ...reading.roleNouns.filter(({ plural }) => !plural)].sort((a, b) => a.start - b.start);
  for (const span of nouns) {
    const found = locate(reading, span);
    if (!found || found.paragraph.kind === 'title' || /s$/u.test(wordsOf(reading, span))) continue;
    const [name, ...more] = unnamed(reading);
    const { paragraph, tokens } = found;
    const fixes = name !== undefined && more.length === 0
      ? fixOf(words.fromFrontMatter(name), nameOne(paragraph.plain, tokens, name))
      : fixOf(words.placeholder, nameOne(paragraph.plain, tokens, '[NAME]'), { placeholders: true });
    return fixes.map((fix) => fixInFile(reading, paragraph, fix));
  }
  return [];
}

function shortFix(reading: Reading, { mentions }: Person, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).namesIndividual;
  const first = mentions[0];
  const found = first && locate(reading, first);
  if (!found) return [];
  const written = wordsOf(reading, first);
  const full = (reading.statement.frontMatter.values.defenders ?? []).find((name) => name !== written && name.split(' ').includes(written));
  if (full === undefined) return [];
  const start = found.paragraph.toPlain(first.start);
  return fixOf(words.fromFrontMatter(full), [{ start, end: start + written.length, text: full }], { preferred: true }).map((fix) => fixInFile(reading, found.paragraph, fix));
}

function findingsOf(reading: Reading, context: JudgeContext): RawFinding[] {
  const words = messagesIn(context.locale).namesIndividual;
  const place = placeOfMissing(reading);
  const people = concerned(reading);
  const named = people.filter(({ mentions }) => mentions.length > 0);
  const findings: RawFinding[] = reading.counted.map((group) => ({ start: group.start, end: group.end, kind: 'counted', message: words.counted(wordsOf(reading, group)), fixes: groupFixes(reading, group, context) }));
  for (const person of named) {
    const first = person.mentions[0];
    if (first && !person.mentions.some(({ full }) => full)) findings.push({ start: first.start, end: first.end, kind: 'short-only', message: words.shortOnly(person.name), fixes: shortFix(reading, person, context) });
  }
  const late = named.filter(({ firstIn }) => firstIn === 'body');
  if (late.length > 0) findings.push({ ...place, kind: 'late', message: words.late(messagesIn(context.locale).list(late.map(({ name }) => name))), fixes: [] });
  const absent = unnamed(reading);
  const isGrouped = reading.counted.some(({ count }) => count === absent.length);
  if (absent.length > 0 && !isGrouped) findings.push({ ...place, kind: 'not-in-text', message: words.notInText(messagesIn(context.locale).list(absent)), fixes: named.length === 0 ? personFixes(reading, context) : [] });
  if (people.length === 0 && reading.counted.length === 0) findings.push({ ...place, kind: 'missing', message: words.nobody, fixes: personFixes(reading, context) });
  return findings;
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const people = concerned(reading);
  const named = people.filter(({ mentions }) => mentions.length > 0);
  const evidence = named.flatMap(({ mentions }) => mentions.slice(0, 1)).map(({ start, end }) => ({ start, end }));
  const isGroup = reading.statement.frontMatter.values.defenders?.length === 0;
  const isLaw = ['restrictive-law', 'ngo-closure'].includes(reading.event);
  const inPlace = named.filter(({ firstIn, mentions }) => firstIn !== 'body' && mentions.some(({ full }) => full));
  const allNamed = people.length > 0 && inPlace.length === people.length && reading.counted.length === 0;
  if (allNamed) return { status: 'met', evidence, findings: [] };
  if (isGroup || (isLaw && reading.counted.length === 0 && inPlace.length === 0 && unnamed(reading).length === 0)) return { status: 'not-applicable', evidence, findings: [] };
  return { status: named.length > 0 ? 'partial' : 'missing', evidence, findings: findingsOf(reading, context) };
}

/** Every person concerned is named in full, in the title or the first paragraph. */
export const namesIndividual: Benchmark = {
  id: 'names-individual',
  family: 'content',
  severity: 'warning',
  title: { en: 'The name of the individual', fr: 'Le nom de la personne' },
  why: {
    en: 'A name in the title or the first paragraph reaches the person’s cell, court and family, and every search engine. “Three activists” can be anybody, and protects nobody.',
    fr: 'Un nom dans le titre ou le premier paragraphe atteint la cellule, le tribunal et la famille de la personne, et tous les moteurs de recherche. « Three activists » peut être n’importe qui, et ne protège personne.',
  },
  source: 'The 2019 assessment, section Communications and visibility: the name of the individual concerned is part of the key content of a statement. The section on internal debates asks that defenders consent first; `consent` in the front matter records that.',
  statuses: {
    met: 'Every person concerned is named in full in the title or the first paragraph; short forms further down belong to a full name.',
    partial: 'Somebody is named only further down, or only by a short form, or some are counted and not named.',
    missing: 'Nobody is named.',
    'not-applicable': 'The event is a law or the closure of an organisation and nobody is concerned personally, or the front matter says `defenders: []` because the statement is about a group.',
  },
  remedies: [
    'Take the names from `defenders` in the front matter.',
    'Turn a count into a list: “three activists” becomes “three human rights defenders, [NAME], [NAME] and [NAME]”, with the names of the front matter or of the text where their number fits.',
  ],
  examples: [
    {
      text: '# Vietnam: Statement by the Spokesperson on the sentencing of Linh Thao Dam\n\nThe human rights defender Linh Thao Dam was sentenced to nine years in prison on Friday.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '---\ndefenders: [Rufus Amadi, Elena Koss, Tarek Sabry]\n---\n# Ruritania: Statement by the Spokesperson on recent arrests\n\nThree activists were arrested on Friday. We call on the authorities to release them immediately.\n',
      status: 'missing',
      findings: ['counted'],
      fixed: '---\ndefenders: [Rufus Amadi, Elena Koss, Tarek Sabry]\n---\n# Ruritania: Statement by the Spokesperson on recent arrests\n\nThree human rights defenders, Rufus Amadi, Elena Koss and Tarek Sabry, were arrested on Friday. We call on the authorities to release them immediately.\n',
    },
    {
      text: '# Vietnam: Statement by the Spokesperson on a recent verdict\n\nThe European Union is concerned by a verdict of the court in Hanoi.\n\nThe human rights defender Linh Thao Dam was sentenced to nine years in prison on Friday.\n',
      status: 'partial',
      findings: ['late'],
    },
    {
      text: '---\nevent: restrictive-law\n---\n# Honduras: Statement by the Spokesperson on the law on associations\n\nParliament adopted the law on associations yesterday. We call on the President not to sign it.\n',
      status: 'not-applicable',
      findings: [],
    },
  ],
  judge,
};
