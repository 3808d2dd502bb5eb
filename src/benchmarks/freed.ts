import { countBefore } from '../lower-bound.js';
import { analyse } from '../reading/analysis.js';
import { isProse } from '../reading/prose.js';
import { askedTokens } from '../reading/recommendations/asks.js';
import { isNoRelease } from '../reading/released.js';
import type { Person, Reading } from '../reading/types.js';
import type { EventKind } from '../statement/front-matter.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { cuesOf } from './cues/index.js';
import { tokenAt } from './fixes/tokens.js';
import { once } from './once.js';

/* Who of several was freed: "A and B are still held, while C was released". */

/** What takes somebody back behind bars. */
const takings: readonly (EventKind | 'release')[] = ['detention', 'conviction'];

/** How far before a release stands a word that tells that it is still to come. */
const helperReach = 3;

/** Something that a sentence tells of arrests and releases, in file offsets. */
interface Told extends Span {
  readonly isRelease: boolean;
}

interface Sentence extends Span {
  readonly told: readonly Told[];
}

/** Every sentence of the text with what it tells of arrests and releases; what it asks for or what is to come is none of it. */
const fatesTold = once(({ statement: { paragraphs } }: Reading): readonly Sentence[] => paragraphs.filter(isProse).flatMap((paragraph) => {
  const { plain } = paragraph;
  const analysis = analyse(plain);
  const asked = askedTokens(analysis);
  let last = -1;
  const events = new SpanIndex(analysis.matches.event.flatMap((match): Told[] => {
    const { entry: { kind }, from, to } = match;
    const isRelease = kind === 'release';
    // "released from custody" is told once, by "released" too.
    if (from < last || asked[from] === 1 || (!isRelease && !takings.includes(kind as EventKind))) return [];
    if (isRelease && (isNoRelease(analysis, match) || analysis.any(from - helperReach, from, 'future-helpers'))) return [];
    last = to;
    return [{ isRelease, ...paragraph.spanOf({ start: tokenAt(plain, from).start, end: tokenAt(plain, to - 1).end }) }];
  }), (event) => event);
  return plain.sentences.map((sentence) => {
    const span = paragraph.spanOf(sentence);
    return { ...span, told: events.overlapping(span).reverse() };
  });
}));

/** What may part the names of a row, with an honorific: ", ", " and Ms ". */
const rowGap = 10;
/** Where another clause begins: "the detention of A and B, while it released C". */
const newClause = /[,;:]|\s(?:and|while|but|et|mais|y|pero)\s/u;

/** How far behind a row of names the event stands that is told of them, in code units. */
const clauseReach = 200;

/** For each name of a sentence, where the row ends that it stands in. */
function rowEnds(names: readonly Span[]): readonly number[] {
  const ends = names.map(({ end }) => end);
  for (let index = names.length - 2; index >= 0; index--) if ((names[index + 1]?.start ?? 0) - (names[index]?.end ?? 0) <= rowGap) ends[index] = ends[index + 1] ?? 0;
  return ends;
}

/** What is told of a name in its sentence: the event that it stands behind, or in whose clause it stands before it ("B was released"). */
function toldOf(text: string, name: Span, rowEnd: number, told: readonly Told[]): Told | undefined {
  const before = told[countBefore(told, ({ end }) => end <= name.start) - 1];
  const behind = told[countBefore(told, ({ start }) => start < name.end)];
  if (!before || !behind) return before ?? behind;
  return behind.start - rowEnd > clauseReach || newClause.test(text.slice(rowEnd, behind.start)) ? before : behind;
}

/**
 * The people concerned of whom the text says by name that they were freed, where it says so of some only; nobody where it tells of releases of others too,
 * so that it cannot be told whose they are.
 */
export const freedOfSeveral = once((reading: Reading): ReadonlySet<Person> => {
  const nobody: ReadonlySet<Person> = new Set();
  const concerned = reading.people.filter(({ role }) => role === 'defender');
  const sentences = fatesTold(reading).filter(({ told }) => told.length > 0);
  if (concerned.length < 2 || !sentences.some(({ told }) => told.some(({ isRelease }) => isRelease))) return nobody;
  if (cuesOf(reading.statement.language).takenAgain.test(reading.statement.text)) return nobody;
  const freed = new Map<Person, number>();
  const whose = new Set<Told>();
  const taken = new Map<Person, number>();
  const mentions = new SpanIndex(concerned.flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person }))), (mention) => mention);
  for (const { told, ...sentence } of sentences) {
    const names = mentions.overlapping(sentence).reverse();
    const ends = rowEnds(names);
    for (const [index, name] of names.entries()) {
      const { person } = name;
      const fate = toldOf(reading.statement.text, name, ends[index] ?? name.end, told);
      if (fate?.isRelease) whose.add(fate);
      if (fate) (fate.isRelease ? freed : taken).set(person, fate.start);
    }
  }
  if (sentences.some(({ told }) => told.some((event) => event.isRelease && !whose.has(event)))) return nobody;
  const free = [...freed].filter(([person, at]) => (taken.get(person) ?? 0) < at).map(([person]) => person);
  return free.length < concerned.length ? new Set(free) : nobody;
});
