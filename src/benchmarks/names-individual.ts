import { messagesIn } from '../messages/index.js';
import type { CountedGroup, Person, Reading } from '../reading/types.js';
import { termForNoun } from './fixes/add-term.js';
import { listOfNames, mostPlaceholders, nameGroup, nameOne } from './fixes/name-count.js';
import { fixesInFile, fixOf, locate, paragraphAt, tokensOf, wordsOf } from './located.js';
import { isProse, placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';

function defenders(reading: Reading): Person[] {
  return reading.people.filter(({ role }) => role === 'defender');
}

/** End of the first paragraph of the text proper: a dateline above it does not count. */
function endOfOpening({ statement: { paragraphs } }: Reading): number {
  return paragraphs.find(isProse)?.end ?? paragraphs.at(-1)?.end ?? 0;
}

/** Words that tie a person named further down to the case: tried with him, arrested too. */
const sameCase = /\b(?:also|too|likewise|with (?:him|her|them)|co-(?:defendants?|accused)|same (?:trial|case|court|charges|day|raid))\b/iu;

function sentenceOf(reading: Reading, offset: number): string {
  const found = paragraphAt(reading, offset);
  if (!found) return '';
  const { plain } = found.paragraph;
  const at = found.paragraph.toPlain(offset);
  const sentence = plain.sentences.find(({ start, end }) => start <= at && at < end);
  return sentence ? plain.text.slice(sentence.start, sentence.end) : '';
}

const honorifics = '(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Dr|Prof|Professor|Sir|Sheikh|Maître)';
const leading = new RegExp(`^(?:${honorifics}\\.? )+`, 'u');

/** The front matter's full names that a short form may stand for, honorifics apart. */
function fullNamesOf(reading: Reading, { name }: Person): string[] {
  if (name.includes(' ')) return [];
  const declared = (reading.statement.frontMatter.values.defenders ?? []).map((full) => full.replace(leading, ''));
  return declared.filter((full) => full !== name && full.split(/\s+/u).includes(name));
}

/** Who is concerned, and where they are named. */
interface Named {
  /** In the title or the first paragraph. */
  readonly early: readonly Person[];
  /** Only further down. Cases that a statement recalls besides its own are none of these. */
  readonly late: readonly Person[];
  /** In the front matter only. */
  readonly absent: readonly string[];
  /** Counted and not named. */
  readonly counted: readonly CountedGroup[];
}

function namedIn(reading: Reading): Named {
  const opening = endOfOpening(reading);
  const people = defenders(reading);
  const declared = reading.statement.frontMatter.values.defenders ?? [];
  const early = people.filter(({ mentions }) => mentions.some(({ start }) => start < opening));
  const later = people.filter((person) => person.mentions.length > 0 && !early.includes(person));
  const isConcerned = ({ name, mentions }: Person): boolean => declared.includes(name) || sameCase.test(sentenceOf(reading, mentions[0]?.start ?? 0));
  return {
    early,
    late: early.length === 0 ? later : later.filter(isConcerned),
    absent: people.filter(({ name, mentions }) => mentions.length === 0 && !people.some((other) => fullNamesOf(reading, other).includes(name.replace(leading, '')))).map(({ name }) => name),
    counted: countedIn(reading, early, opening),
  };
}

/** A group besides those who are named, and people who stand by the case without being its subject. */
const others = /\b(?:other|more|further|of (?:his|her|their))\b/iu;
const bystanders = /\b(?:lawyers|relatives|children|sons|daughters|brothers|sisters|siblings)$/iu;

/** Groups to name: in the title or the first paragraph, else the first one; the same number is the same group. */
function countedIn(reading: Reading, early: readonly Person[], opening: number): CountedGroup[] {
  const groups = reading.counted.filter((group) => isUnnamed(reading, group, early, opening));
  const inOpening = groups.filter(({ start }) => start < opening);
  return (inOpening.length > 0 ? inOpening : groups.slice(0, 1)).filter(({ count }, index, all) => all.findIndex((other) => other.count === count) === index);
}

/** Whether a group is of the case and its members are not named: "the three" of whom three are named is not. */
function isUnnamed(reading: Reading, group: CountedGroup, early: readonly Person[], opening: number): boolean {
  const words = wordsOf(reading, group);
  if (early.length === 0) return true;
  if (group.start >= opening || (bystanders.test(words) && /\bof\b/iu.test(words))) return false;
  return others.test(words) || early.length < group.count;
}

/** Fixes that name a counted group: with the names of the front matter, with names that stand further down, or with placeholders. */
function groupFixes(reading: Reading, named: Named, group: CountedGroup, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).namesIndividual;
  const found = locate(reading, group);
  if (!found) return [];
  const { paragraph } = found;
  const noun = tokensOf(paragraph, group.noun);
  const declared = named.absent.map((name) => name.replace(leading, ''));
  const later = named.late.filter(({ mentions }) => (mentions[0]?.start ?? 0) > group.end).map(({ name }) => name);
  const fixes = [
    ...(declared.length === group.count ? fixOf(words.fromFrontMatter(listOfNames(declared)), nameGroup(paragraph.plain, noun, declared), { preferred: true }) : []),
    ...(later.length === group.count ? fixOf(words.fromText(listOfNames(later)), nameGroup(paragraph.plain, noun, later)) : []),
    ...(group.count <= mostPlaceholders ? fixOf(words.asList, nameGroup(paragraph.plain, noun, Array.from({ length: group.count }, () => '[NAME]')), { placeholders: true }) : []),
  ];
  return fixesInFile(reading, paragraph, fixes);
}

/** Fixes that name the one person of whom the text speaks without a name. */
function personFixes(reading: Reading, { absent }: Named, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).namesIndividual;
  const nouns = [...reading.terms.hrd, ...reading.roleNouns.filter(({ plural }) => !plural)].sort((a, b) => a.start - b.start);
  for (const span of nouns) {
    const found = locate(reading, span);
    if (!found || span.start >= endOfOpening(reading) || found.paragraph.kind === 'title' || /s$/u.test(wordsOf(reading, span))) continue;
    const [name, ...more] = absent.map((full) => full.replace(leading, ''));
    const { paragraph, tokens } = found;
    const isTerm = reading.terms.hrd.some(({ start }) => start === span.start);
    if (!isTerm && !termForNoun(paragraph.plain, tokens)) continue;
    const fixes = name !== undefined && more.length === 0
      ? fixOf(words.fromFrontMatter(name), nameOne(paragraph.plain, tokens, name))
      : fixOf(words.placeholder, nameOne(paragraph.plain, tokens, '[NAME]'), { placeholders: true });
    return fixesInFile(reading, paragraph, fixes);
  }
  return [];
}

const male = /\b(?:Mr|Messrs|Sir|Father|Brother)\.? $/u;
const female = /\b(?:Ms|Mrs|Miss|Mme|Mlle|Sister)\.? $/u;
const office = /\b(?:Colonel|General|Major|Captain|Lieutenant|Sergeant|Inspector|Officer|Commander|Commissioner|Chief|Judge|Justice|Prosecutor|Minister|President|Ambassador|Governor|Senator|Mayor|Director|Police)\.? $/u;

/** What stands directly before each mention of a person, and before every other place where the same short form stands. */
function wordsBefore(reading: Reading, { name }: Person): string[] {
  return reading.statement.paragraphs.flatMap(({ plain: { text, tokens } }) => tokens.filter((token) => token.text === name).map(({ start }) => text.slice(Math.max(0, start - 24), start)));
}

/**
 * The full name in the place of a short form. Preferred only where nobody else can be meant: one full name fits, and no office
 * and no two honorifics of different sex stand before the short form anywhere in the text.
 */
function shortFix(reading: Reading, person: Person, { locale }: JudgeContext): Fix[] {
  const first = person.mentions[0];
  const found = first && locate(reading, first);
  const fulls = fullNamesOf(reading, person);
  if (!found) return [];
  const before = wordsBefore(reading, person);
  const declared = reading.statement.frontMatter.values.defenders?.find((full) => leading.test(full) && full.replace(leading, '') === fulls[0]) ?? '';
  const honorificsOf = [...before, leading.exec(declared)?.[0] ?? ''];
  const isOfTwo = honorificsOf.some((words) => male.test(words)) && honorificsOf.some((words) => female.test(words));
  const isSure = fulls.length === 1 && !isOfTwo && !before.some((words) => office.test(words));
  const start = found.paragraph.toPlain(first.start);
  const end = found.paragraph.toPlain(first.end - 1) + 1;
  return fixesInFile(reading, found.paragraph, fulls.flatMap((full) => fixOf(messagesIn(locale).namesIndividual.fromFrontMatter(full), [{ start, end, text: full }], isSure ? { preferred: true } : {})));
}

function findingsOf(reading: Reading, named: Named, context: JudgeContext): RawFinding[] {
  const { namesIndividual: words, list } = messagesIn(context.locale);
  const place = placeOfMissing(reading);
  const { early, late, absent, counted } = named;
  const findings: RawFinding[] = counted.map((group) => ({ start: group.start, end: group.end, kind: 'counted', message: words.counted(wordsOf(reading, group)), fixes: groupFixes(reading, named, group, context) }));
  for (const person of [...early, ...late]) {
    const first = person.mentions[0];
    if (first && !isFull(reading, person)) findings.push({ start: first.start, end: first.end, kind: 'short-only', message: words.shortOnly(person.name), fixes: shortFix(reading, person, context) });
  }
  if (late.length > 0) findings.push({ ...place, kind: 'late', message: words.late(list(late.map(({ name }) => name))), fixes: [] });
  const isGrouped = counted.some(({ count }) => count === absent.length);
  const nobody = early.length === 0 && late.length === 0;
  if (absent.length > 0 && !isGrouped) findings.push({ ...place, kind: 'not-in-text', message: words.notInText(list(absent)), fixes: nobody ? personFixes(reading, named, context) : [] });
  if (nobody && absent.length === 0 && counted.length === 0) findings.push({ ...place, kind: 'missing', message: words.nobody, fixes: personFixes(reading, named, context) });
  return findings;
}

function isFull(reading: Reading, person: Person): boolean {
  return person.mentions.some(({ full }) => full) && fullNamesOf(reading, person).length === 0;
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const named = namedIn(reading);
  const { early, late, absent, counted } = named;
  const evidence = [...early, ...late].flatMap(({ mentions }) => mentions.slice(0, 1)).map(({ start, end }) => ({ start, end }));
  const isGroup = reading.statement.frontMatter.values.defenders?.length === 0;
  const isLaw = ['restrictive-law', 'ngo-closure'].includes(reading.event);
  const allNamed = early.length > 0 && early.every((person) => isFull(reading, person)) && late.length === 0 && absent.length === 0 && counted.length === 0;
  if (allNamed) return { status: 'met', evidence, findings: [] };
  if (isGroup || (isLaw && early.length === 0 && absent.length === 0 && counted.length === 0)) return { status: 'not-applicable', evidence, findings: [] };
  return { status: evidence.length > 0 ? 'partial' : 'missing', evidence, findings: findingsOf(reading, named, context) };
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
