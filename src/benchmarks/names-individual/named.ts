import type { CountedGroup, Person, Reading } from '../../reading/types.js';
import { Offsets } from '../../statement/offsets.js';
import type { Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';
import type { Paragraph } from '../../statement/types.js';
import { analyse, type Analysis } from '../../reading/analysis.js';
import { byText } from '../../reading/by-text.js';
import { ByWords } from '../../reading/by-words.js';
import { isAskedFor } from '../../reading/people/asked-for.js';
import { foreignTokens } from '../../reading/people/foreign.js';
import { isOfKinList } from '../../reading/people/kin-lists.js';
import { isVictim } from '../../reading/people/victims.js';
import { cuesOf } from '../cues/index.js';
import { tokenAt } from '../fixes/tokens.js';
import { locate, paragraphAt, wordsOf } from '../located.js';
import { isOfNoPerson } from '../../statement/of-no-person.js';
import { tokenSpan } from '../../reading/matches.js';
import { isProse } from '../../reading/prose.js';
import { asksOver, breath, isAskedForByName, isProtectedNext, isProtectedWith } from './asked-by-name.js';
import { fullNamesOf, withoutHonorific } from './short-names.js';

function defenders(reading: Reading): Person[] {
  return reading.people.filter(({ role }) => role === 'defender');
}

/** Longest line above the text proper that may read as prose, in code units. */
const longestAbove = 400;

/** "See the full statement below.", "Photo: X leaves the court.": whether a paragraph stands above the text proper, though it reads as prose. */
const isAbove = byText(({ text, language }) => cuesOf(language).issues.test(text) || (text.length <= longestAbove && cuesOf(language).aboveText.test(text)));

/** "The Delegation issues the following statement:": what says that a text follows is no part of it. */
const leadsIn = byText((plain) => plain.text.trimEnd().endsWith(':') || isAbove(plain));

/** Whether a paragraph is in another language from its first word: what a page adds to the text. */
function isForeign({ plain }: Paragraph): boolean {
  return foreignTokens(analyse(plain))[0] === 1;
}

/** End of the first paragraph of the text proper: a dateline above it does not count, nor what a page adds, nor a line that leads into it. */
export function endOfOpening({ statement: { paragraphs: all } }: Reading): number {
  const title = all.findIndex(({ kind }) => kind === 'title');
  const opens = all.find((paragraph, index) => index > title && isProse(paragraph) && !leadsIn(paragraph.plain) && !isForeign(paragraph));
  // "The EU has voiced concern. | See the full statement below. | The EU is …": a page's own lead, with the text behind.
  const next = opens && all[all.indexOf(opens) + 1];
  if (next && isAbove(next.plain)) return all.find((paragraph) => paragraph.start > next.start && isProse(paragraph) && !isForeign(paragraph))?.end ?? opens.end;
  if (opens) return opens.end;
  const paragraphs = all.filter((paragraph, index) => index > title && !isForeign(paragraph));
  // Where nothing stands behind the title, all that there is opens the text.
  return (paragraphs.find(isProse) ?? paragraphs.at(-1) ?? all.at(-1))?.end ?? 0;
}

/** What the words around a name say of whose case it is. */
interface Surroundings {
  /** They bring up others than those of the case. */
  readonly recalls: boolean;
  readonly sameCase: boolean;
  /** They are close to somebody: "her husband, Mr X". */
  readonly closeTo: boolean;
}

/** What the sentence around a name says. */
const surroundings = new ByWords((analysis: Analysis, from, to): Surroundings => {
  const { plain } = analysis;
  const { recalls, longBefore, sameCase, closeTo, closeBehind } = cuesOf(plain.language);
  const sentence = analysis.sentenceAt(from);
  const { start } = tokenAt(plain, from);
  const before = plain.text.slice(sentence.start, start);
  const behind = plain.text.slice(start, sentence.end);
  return { recalls: recalls.test(before) || longBefore.test(behind), sameCase: sameCase.test(before + behind), closeTo: closeTo.test(before) || closeBehind.test(plain.text.slice(tokenAt(plain, to - 1).end, sentence.end)) };
});

/** The same of somebody's first mention; nothing of those without one. */
function around(reading: Reading, { mentions: [first] }: Person): Surroundings | undefined {
  const found = first && locate(reading, first);
  return found && surroundings.of(found.analysis, found.tokens.from, found.tokens.to);
}

/** Where people who are named end, for looking up which end a breath before somebody. */
class Ends {
  readonly #byBreath = new Map<number, Set<number>>();

  add({ mentions }: Person): void {
    for (const { end } of mentions) {
      const key = Math.floor(end / breath);
      const ends = this.#byBreath.get(key);
      if (ends) ends.add(end);
      else this.#byBreath.set(key, new Set([end]));
    }
  }

  /** Those no farther than a breath before an offset. */
  before(offset: number): readonly number[] {
    const key = Math.floor(offset / breath);
    return [key - 1, key].flatMap((each) => [...(this.#byBreath.get(each) ?? [])]).filter((end) => end <= offset && end > offset - breath);
  }
}

const noSpans = new SpanIndex<Span>([], (span) => span);

/** Who is concerned, and where they are named. */
export interface Named {
  /** In the title or the first paragraph. */
  readonly early: readonly Person[];
  /** Only further down. Cases that a statement recalls besides its own are none of these. */
  readonly late: readonly Person[];
  /** In the front matter only. */
  readonly absent: readonly string[];
  /** Counted and not named. */
  readonly counted: readonly CountedGroup[];
}

/** Finds who is concerned, and where they are named. */
export function namedIn(reading: Reading): Named {
  const opening = endOfOpening(reading);
  const people = defenders(reading);
  const declared = new Set(reading.statement.frontMatter.values.defenders);
  const early = people.filter(({ mentions }) => mentions.some(({ start }) => start < opening));
  const isEarly = new Set(early);
  const later = people.filter((person) => person.mentions.length > 0 && !isEarly.has(person));
  const laterEnds = new Offsets(later.flatMap(({ mentions }) => mentions.map(({ end }) => end)));
  const stoodFor = new Set(people.flatMap((person) => fullNamesOf(reading, person)));
  const isOpen = isOpenTo(reading, people);
  // "the release of President X and his wife Y": close to X, who is not of the case, and in one paragraph with X.
  const followsOther = ({ mentions: [first] }: Person): boolean => {
    if (first === undefined) return false;
    const from = Math.max(first.start - breath, paragraphAt(reading, first.start)?.paragraph.start ?? 0);
    return laterEnds.hasIn(from + 1, first.start + 1);
  };
  const isConcerned = (person: Person, named: Ends, mentions: SpanIndex<Span>): boolean => {
    const words = around(reading, person);
    return (isOpen && words?.recalls !== true) || words?.sameCase === true || (words?.closeTo === true && !followsOther(person)) || declared.has(person.name) || isNamedWith(reading, person, named) || isAskedForByName(reading, person, mentions, isOpen) || isProtectedWith(reading, person) || isProtectedNext(reading, person);
  };
  return {
    early,
    late: early.length === 0 ? later : lateOf(later, early, isConcerned),
    absent: people.filter(({ name, mentions }) => mentions.length === 0 && !stoodFor.has(withoutHonorific(reading, name))).map(({ name }) => name),
    counted: countedIn(reading, early, later, opening),
  };
}

/** How often those named further down are gone through: each time those asked for together with whoever was found before are too. */
const mostPasses = 4;

/** Those named further down who are concerned; whoever is named in one breath with one of them, or asked for with one, is too. */
function lateOf(later: readonly Person[], early: readonly Person[], isConcerned: (person: Person, named: Ends, mentions: SpanIndex<Span>) => boolean): Person[] {
  const named = new Ends();
  for (const person of early) named.add(person);
  const inOrder = later.toSorted((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
  const late = new Set<Person>();
  for (let pass = 0, before = -1; pass < mostPasses && late.size > before; pass++) {
    before = late.size;
    const mentions = new SpanIndex([...early, ...late].flatMap((person) => person.mentions), (mention) => mention);
    for (const person of inOrder) {
      if (late.has(person) || !isConcerned(person, named, mentions)) continue;
      named.add(person);
      late.add(person);
    }
  }
  return later.filter((person) => late.has(person));
}

/** "It was preceded by the abduction of X", beside a law or the closure of an organisation: whether one of those people was struck too, or something is asked for them; not "all those detained, including X", who is an example. */
export function areStruckToo(reading: Reading, people: readonly Person[]): boolean {
  return people.some((person) => isAskedForByName(reading, person, noSpans, true) || person.mentions.some((mention) => {
    const found = locate(reading, mention);
    return found !== undefined && isVictim(found.analysis, found.tokens.from, found.tokens.to) && !asksOver(reading, mention).some(({ scope, start, end }) => scope === 'situation' && start <= mention.start && mention.end <= end);
  }));
}

/** Whether there is a title that names nobody, so that whoever is named below may be one of those whom the statement is about. */
function isOpenTo({ statement: { paragraphs, givenTitle } }: Reading, people: readonly Person[]): boolean {
  const title = paragraphs.find(({ kind }) => kind === 'title') ?? givenTitle;
  return title !== undefined && !people.some(({ mentions }) => mentions.some(({ start }) => title.start <= start && start < title.end));
}

/** Whether somebody is first named in one breath with those of the case: "released X and the journalist Y". */
function isNamedWith(reading: Reading, { mentions: [first] }: Person, named: Ends): boolean {
  if (!first) return false;
  const { text, language } = reading.statement;
  return named.before(first.start).some((end) => cuesOf(language).andAlso.test(text.slice(end, first.start)));
}

/** "two of her colleagues, who have asked not to be named": whether the words between a group and the end of its sentence say so. */
function isWithheld(reading: Reading, group: CountedGroup): boolean {
  const found = locate(reading, group);
  if (!found) return false;
  const { analysis, paragraph, tokens } = found;
  const { end } = paragraph.spanOf(tokenSpan(analysis, tokens.to - 1, analysis.sentenceAt(tokens.to - 1).to));
  return cuesOf(reading.statement.language).namesWithheld.test(reading.statement.text.slice(group.end, end));
}

/**
 * Groups to name: in the title or the first paragraph, else the first one whose members are not named further down; the same
 * number is the same group.
 */
function countedIn(reading: Reading, early: readonly Person[], later: readonly Person[], opening: number): CountedGroup[] {
  const starts = early.map(({ mentions }) => mentions.map(({ start }) => start));
  const last = early.map(({ mentions }) => mentions.findLast(({ start }) => start < opening)?.start ?? -1);
  const openers: Openers = { count: early.length, areInTitle: early.some(({ firstIn }) => firstIn === 'title'), starts: new Offsets(starts.flat()), last: new Offsets(last) };
  const groups = reading.counted.filter((group) => isUnnamed(reading, group, openers, opening) && !isWithheld(reading, group));
  const inOpening = groups.filter(({ start }) => start < opening);
  // "On the closure of newspapers": of political prisoners counted further down nobody in particular is concerned.
  const below = isOfNoPerson(reading.event) ? [] : groups.slice(0, 1);
  const byCount = new Map<number, CountedGroup>();
  for (const group of inOpening.length > 0 ? inOpening : below.filter(({ count }) => count > later.length)) if (!byCount.has(group.count)) byCount.set(group.count, group);
  return [...byCount.values()];
}

/** How far behind people who are counted some of them may be named, in code units. */
const partReach = 200;

/** How far from people who are counted it may be told that they were taken with somebody, in code units. */
const takenReach = 80;

/** How far from people who are counted it may be told that they are free, in code units. */
const freedReach = 60;

/** So many code units before a number may say that it is none to the letter. */
const roughReach = 20;

/** "Two of his lawyers had to leave the country": those who are counted by what they are to somebody, of whom nothing is told that makes them those concerned; whoever is named there is not either. */
const areNearSomebody = new ByWords((analysis: Analysis, from, to) => isOfKinList(analysis, to) && !isVictim(analysis, from, to) && !isAskedFor(analysis, from));

/** "Two members of the party were released", beside somebody who is named: that they are free says that their case is another. */
const areFreed = new ByWords(({ plain }: Analysis, from, to) => {
  const { freedBefore, freedBehind } = cuesOf(plain.language);
  const [first, last] = [tokenAt(plain, from), tokenAt(plain, to - 1)];
  return freedBefore.test(plain.text.slice(Math.max(0, first.start - freedReach), first.start)) || freedBehind.test(plain.text.slice(last.end, last.end + freedReach));
});

/** "Seventeen teachers arrested with her": those who are counted were taken with those of the case; not where they are only compared ("those who, like her and the eleven tried with her,"). */
const areTakenWith = new ByWords(({ plain }: Analysis, from, to) => {
  const { takenWithBefore, takenWithBehind } = cuesOf(plain.language);
  const [first, last] = [tokenAt(plain, from), tokenAt(plain, to - 1)];
  return takenWithBefore.test(plain.text.slice(Math.max(0, first.start - takenReach), first.start)) || takenWithBehind.test(plain.text.slice(last.end, last.end + takenReach));
});

/** "Three other journalists have been arrested since January": told of other times than the case. */
const areOfOtherTimes = new ByWords((analysis: Analysis, from) => {
  const { plain } = analysis;
  const sentence = analysis.sentenceAt(from);
  return cuesOf(plain.language).otherTimes.test(plain.text.slice(tokenAt(plain, sentence.from).start, tokenAt(plain, sentence.to - 1).end));
});

/** From this number on nobody could name those who are counted; nor, from this one on, those who are counted by a rough number. */
const crowd = 100;
const roughCrowd = 50;
/** So many code units at most before people who are counted tell what they are to somebody. */
const servedReach = 60;

/** "X, who defends six students", "according to two witnesses": whether people are counted only by what they are to somebody. */
const areServed = new ByWords((analysis: Analysis, from) => {
  const { plain } = analysis;
  const { start } = tokenAt(plain, from);
  return cuesOf(plain.language).served.test(plain.text.slice(Math.max(analysis.sentenceAt(from).start, start - servedReach), start));
});

/** Those named in the title or the first paragraph, as far as groups are told from them. */
interface Openers {
  readonly count: number;
  readonly areInTitle: boolean;
  /** Where they are mentioned. */
  readonly starts: Offsets;
  /** Where each is mentioned last before the text goes on behind its opening. */
  readonly last: Offsets;
}

/** Whether a group is of the case and its members are not named: "the three" of whom three are named is not. */
function isUnnamed(reading: Reading, group: CountedGroup, early: Openers, opening: number): boolean {
  const found = locate(reading, group);
  if (found && group.isBeside !== true && areNearSomebody.of(found.analysis, found.tokens.from, found.tokens.to)) return false;
  if (early.count === 0) return true;
  if (group.isBeside !== true && (group.count >= crowd || (found && areServed.of(found.analysis, found.tokens.from, found.tokens.to)))) return false;
  const words = wordsOf(reading, group);
  const cues = cuesOf(reading.statement.language);
  const isFree = found !== undefined && areFreed.of(found.analysis, found.tokens.from, found.tokens.to);
  // "over sixty people": a crowd around the case; not "X and some thirty people", "up to thirty of her relatives", nor one of whom some are named, unless they were set free.
  const isPartNamed = early.starts.hasIn(group.end + 1, group.end + partReach);
  const isNoCrowd = group.isBeside === true && (cues.otherPeople.test(words) || group.isPart === true || (isPartNamed && !isFree));
  if (!isNoCrowd && (group.isBeside !== true || group.count >= roughCrowd) && cues.roughly.test(reading.statement.text.slice(Math.max(0, group.start - roughReach), group.end))) return false;
  // "release X and the six other trainees": to be freed with somebody named; not "the two others" of three who are, nor "release X and other defenders".
  if (group.start >= opening && found && areTakenWith.of(found.analysis, found.tokens.from, found.tokens.to)) return true;
  if (group.start >= opening) return group.isBeside === true && group.isUncounted !== true && group.count >= early.count && asksOver(reading, { start: group.start, end: group.start + 1 }).some(({ ask, scope }) => ask === 'release' && scope === 'case');
  if (group.isBeside !== true && found && early.areInTitle && areOfOtherTimes.of(found.analysis, found.tokens.from, found.tokens.to)) return false;
  if (group.isBeside !== true && (cues.bystanders.test(words) || (isFree && reading.event !== 'release'))) return false;
  // "Two more persons have died. Mr X …, Mr Y …": their names follow.
  if (early.last.countFrom(group.end + 1) >= group.count) return false;
  return group.isPart === true || cues.otherPeople.test(words) || early.count < group.count;
}
