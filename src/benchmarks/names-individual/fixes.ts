import { messagesIn } from '../../messages/index.js';
import type { CountedGroup, Person, Reading } from '../../reading/types.js';
import type { Paragraph } from '../../statement/types.js';
import { cuesOf } from '../cues/index.js';
import { fixesIn } from '../fixes/index.js';
import type { PlainFix } from '../fixes/plain-edit.js';
import { analyse } from '../../reading/analysis.js';
import { isContact } from '../../reading/people/contacts.js';
import { nameClassesOf } from '../../reading/people/name-classes.js';
import { foreignTokens } from '../../reading/people/foreign.js';
import { fixesInFile, fixOf, locate, tokensOf, wordsOf } from '../located.js';
import { tokenFrom } from '../fixes/tokens.js';
import { once } from '../once.js';
import { isAppended } from '../place.js';
import { Kept } from '../../statement/kept.js';
import { Offsets } from '../../statement/offsets.js';
import type { Fix, JudgeContext } from '../types.js';
import { endOfOpening, type Named } from './named.js';
import { fullNamesOf, withoutHonorific, writtenName } from './short-names.js';

/** Most names that a placeholder list gets. */
const mostPlaceholders = 12;

/** What may stand right behind a name that is put in: "@" would make an address of it. */
const behindName = /^(?:$|[\s.,;:!?()[\]’”"'»–—…*-])/u;

/** The end of a sentence: a line without one may be a signature, in which every name is one of those who sign. */
const isEnded = /[.!?…]["”’»)]?$/u;

/** Whether what stands behind an offset would be read as more of a name that is put there: "e States", "van der Berg", another name. */
function goesOnAsName({ plain }: Paragraph, offset: number): boolean {
  const analysis = analyse(plain);
  const next = tokenFrom(plain, offset);
  const { particle, capitalized } = nameClassesOf(analysis);
  if (next === plain.tokens.length) return false;
  // "Ana Duarte Sunrise International".
  if (capitalized[next] === 1) return true;
  // Where complements stand behind their noun, "de" between a name and a place is none of the name.
  if (analysis.grammar.traits.has('nouns-first')) return false;
  return particle[next] === 1;
}

/** Whether a name that is put at an offset would be read as that of somebody whom the press may reach: "Telephone: …". */
function becomesContact({ plain }: Paragraph, offset: number): boolean {
  const at = tokenFrom(plain, offset);
  return isContact(analyse(plain), at, at);
}

/** Fixes of a paragraph as fixes in the file, without those that put a name before a mark or a word that clings to it, or beside the contacts of the press. */
function namedInFile(reading: Reading, paragraph: Paragraph, fixes: readonly PlainFix[]): Fix[] {
  const { text } = paragraph.plain;
  return fixesInFile(reading, paragraph, fixes.filter(({ edits }) => edits.every(({ end }) => behindName.test(text.slice(end, end + 1)) && !goesOnAsName(paragraph, end) && !becomesContact(paragraph, end))));
}

const startsOfLate = new Kept<Named, Offsets>();

/** Where those are mentioned first who are named only further down. */
function lateStarts(named: Named): Offsets {
  let starts = startsOfLate.get(named);
  if (!starts) startsOfLate.set(named, (starts = new Offsets(named.late.map(({ mentions }) => mentions[0]?.start ?? 0))));
  return starts;
}

/** Fixes that name a counted group: with the names of the front matter, with names that stand further down, or with placeholders. */
export function groupFixes(reading: Reading, named: Named, group: CountedGroup, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).namesIndividual;
  const { names } = fixesIn(reading.statement.language);
  const found = locate(reading, group);
  // Names beside the address of the press, or in another language than the text's, would be read as nobody's of the case.
  if (!found || !names || isAppended(found.paragraph.plain) || foreignTokens(found.analysis)[found.tokens.from] === 1) return [];
  const { paragraph } = found;
  const noun = tokensOf(paragraph, group.noun);
  const isKnown = named.absent.length === group.count;
  const mayFillIn = !isKnown && group.count <= mostPlaceholders;
  // As many as are counted: these are not gone through for each group.
  const declared = named.absent.length <= group.count ? named.absent.map((name) => withoutHonorific(reading, name)) : [];
  const later = lateStarts(named).countFrom(group.end + 1) === group.count ? named.late.filter(({ mentions }) => (mentions[0]?.start ?? 0) > group.end).map(({ name }) => name) : [];
  // Names of the front matter first, then those that are to fill in.
  const toFillIn = (): string[] => [...declared, ...Array.from({ length: group.count - declared.length }, () => names.placeholder)];
  const fixes = [
    ...(isKnown ? fixOf(words.fromFrontMatter(names.list(declared)), names.nameGroup(paragraph.plain, noun, declared), { preferred: true }) : []),
    ...(later.length === group.count ? fixOf(words.fromText(names.list(later)), names.nameGroup(paragraph.plain, noun, later)) : []),
    ...(mayFillIn ? fixOf(words.asList, names.nameGroup(paragraph.plain, noun, toFillIn()), { placeholders: true }) : []),
  ];
  return namedInFile(reading, paragraph, fixes);
}

/** Fixes that name the one person of whom the text speaks without a name. */
export function personFixes(reading: Reading, { absent }: Named, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).namesIndividual;
  const { names, term } = fixesIn(reading.statement.language);
  if (!names) return [];
  const { plural } = cuesOf(reading.statement.language);
  const nouns = [...reading.terms.hrd, ...reading.roleNouns.filter(({ plural }) => !plural)].sort((a, b) => a.start - b.start);
  for (const span of nouns) {
    const found = locate(reading, span);
    if (!found || span.start >= endOfOpening(reading) || found.paragraph.kind === 'title' || !isEnded.test(found.paragraph.plain.text.trim()) || isAppended(found.paragraph.plain) || plural.test(wordsOf(reading, span))) continue;
    const [name, ...more] = absent.map((full) => withoutHonorific(reading, full));
    const { paragraph, tokens } = found;
    // One noun does not name several.
    if (more.length > 0) return [];
    const isTerm = reading.terms.hrd.some(({ start }) => start === span.start);
    if (!isTerm && !term?.ofNoun(paragraph.plain, tokens)) continue;
    const fixes = name !== undefined
      ? fixOf(words.fromFrontMatter(name), names.nameOne(paragraph.plain, tokens, name))
      : fixOf(words.placeholder, names.nameOne(paragraph.plain, tokens, names.placeholder), { placeholders: true });
    return namedInFile(reading, paragraph, fixes);
  }
  return [];
}

/** What stands directly before each word of a text, by the word as written. */
const wordsBefore = once(({ statement: { paragraphs } }: Reading): ReadonlyMap<string, readonly string[]> => {
  const before = new Map<string, string[]>();
  for (const { plain: { text, tokens } } of paragraphs) for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const words = text.slice(Math.max(0, token.start - 24), token.start);
    const known = before.get(token.text);
    if (known) known.push(words);
    else before.set(token.text, [words]);
  }
  return before;
});

/** Names of the front matter with an honorific, by the name without it: of several the first. */
const withHonorific = once((reading: Reading): ReadonlyMap<string, string> => {
  const { honorifics } = cuesOf(reading.statement.language);
  const declared = (reading.statement.frontMatter.values.defenders ?? []).filter((full) => honorifics.test(full));
  return new Map(declared.map((full): readonly [string, string] => [withoutHonorific(reading, full), full]).toReversed());
});

/**
 * The full name in the place of a short form. Preferred only where nobody else can be meant: one full name fits, and no office
 * and no two honorifics of different sex stand before the short form anywhere in the text.
 */
export function shortFix(reading: Reading, person: Person, { locale }: JudgeContext): Fix[] {
  const first = person.mentions[0];
  const found = first && locate(reading, first);
  const fulls = fullNamesOf(reading, person);
  if (!found) return [];
  // Of each mention, and of every other place where the same short form stands.
  const before = wordsBefore(reading).get(writtenName(reading, person)) ?? [];
  const { honorifics, male, female, office } = cuesOf(reading.statement.language);
  const declared = fulls[0] === undefined ? '' : withHonorific(reading).get(fulls[0]) ?? '';
  const honorificsOf = [...before, honorifics.exec(declared)?.[0] ?? ''];
  const isOfTwo = honorificsOf.some((words) => male.test(words)) && honorificsOf.some((words) => female.test(words));
  const isSure = fulls.length === 1 && !isOfTwo && !before.some((words) => office.test(words));
  const start = found.paragraph.toPlain(first.start);
  const end = found.paragraph.toPlain(first.end - 1) + 1;
  return fixesInFile(reading, found.paragraph, fulls.flatMap((full) => fixOf(messagesIn(locale).namesIndividual.fromFrontMatter(full), [{ start, end, text: full }], isSure ? { preferred: true } : {})));
}
