import type { Analysis } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import type { Candidate } from './candidates.js';
import { type Capital, capitalsOf } from './capitals.js';
import { nameClassesOf } from './name-classes.js';
import type { Persons } from './persons.js';

/** Paragraphs, and what in them names a person. */
export interface Named {
  readonly analyses: readonly Analysis[];
  readonly accepted: readonly (readonly Accepted[])[];
  /** Whether two people named together may be told by a surname that stands once. */
  readonly mayShare: boolean;
}

/** A candidate that is a person, and whose other name it is, if it is one. */
export interface Accepted extends Candidate {
  readonly aliasOf: Candidate | undefined;
  /** What somebody is called, in quotation marks behind the name: nothing by itself, and the name's bearer where it stands alone later. */
  readonly isNickname?: boolean;
}

/** A paragraph, and what in it may name one of some people: persons by their own evidence, and words of a known name. */
interface Naming {
  readonly analysis: Analysis;
  readonly accepted: readonly Accepted[];
  readonly known: readonly Capital[];
}

function namingOf(persons: Persons, analysis: Analysis, accepted: readonly Accepted[]): Naming {
  return { analysis, accepted, known: capitalsOf(analysis).filter(({ part }) => persons.has(part)) };
}

/** The classes that tell what names mean. */
const telling = ['capitalized', 'honorific', 'office', 'body', 'versus'] as const;
/** So many tokens before and behind a sentence are looked at beside its names. */
const margin = 2;

/** Whether a token, its sentence, and what it can be to a name are the same at `at` and, in another analysis, `by` tokens further on. */
function isSameToken(one: Analysis, at: number, other: Analysis, by: number): boolean {
  // Nothing stands below 0, and what is looked for there is looked for by name.
  const left = at < 0 ? undefined : one.tokens[at];
  const right = at + by < 0 ? undefined : other.tokens[at + by];
  if (!left || !right) return left === right;
  const here = one.sentenceAt(at);
  const there = other.sentenceAt(at + by);
  const classes = nameClassesOf(one);
  const others = nameClassesOf(other);
  return left.text === right.text && here.from + by === there.from && here.to + by === there.to && telling.every((name) => (classes[name][at] ?? 0) === (others[name][at + by] ?? 0));
}

/**
 * By how many tokens all that names somebody in a paragraph has moved, where its sentences are as they were, and something else in the paragraph
 * has changed; undefined where that cannot be told, as where lines have a meaning.
 */
function shiftOf(before: Naming, now: Naming): number | undefined {
  if (before.accepted.length !== now.accepted.length || before.known.length !== now.known.length) return undefined;
  if (now.accepted.length === 0 && now.known.length === 0) return 0;
  if (before.analysis.plain.text.includes('\n') || now.analysis.plain.text.includes('\n')) return undefined;
  const starts = [...before.accepted.map(({ from }) => from), ...before.known.map(({ at }) => at)];
  const by = (now.accepted[0]?.from ?? now.known[0]?.at ?? 0) - (before.accepted[0]?.from ?? before.known[0]?.at ?? 0);
  const isMoved = now.accepted.every(({ from, to, aliasOf }, index) => {
    const then = before.accepted[index] as Accepted;
    return from === then.from + by && to === then.to + by && aliasOf?.from === (then.aliasOf && then.aliasOf.from + by);
  }) && now.known.every(({ at, part, standsAlone }, index) => {
    const then = before.known[index] as Capital;
    return at === then.at + by && part === then.part && standsAlone === then.standsAlone;
  });
  if (!isMoved) return undefined;
  const { from } = before.analysis.sentenceAt(Math.min(...starts));
  const { to } = before.analysis.sentenceAt(Math.max(...starts));
  for (let at = from - margin; at < to + margin; at++) if (!isSameToken(before.analysis, at, now.analysis, by)) return undefined;
  return by;
}

interface Resolved {
  readonly named: Named;
  readonly persons: Persons;
}

/** By how many tokens names have moved, by paragraph, where the same people are named as before, in the same sentences; undefined where they are not. */
function shiftsOf({ named: before, persons }: Resolved, { analyses, accepted, mayShare }: Named): ReadonlyMap<number, number> | undefined {
  if (before.mayShare !== mayShare || before.analyses.length !== analyses.length) return undefined;
  const shifts = new Map<number, number>();
  for (let paragraph = 0; paragraph < analyses.length; paragraph++) {
    const known = before.analyses[paragraph] as Analysis;
    const analysis = analyses[paragraph] as Analysis;
    const then = before.accepted[paragraph] as readonly Accepted[];
    const now = accepted[paragraph] as readonly Accepted[];
    if (analysis === known) {
      if (then.length !== now.length || !now.every((candidate, index) => candidate === then[index])) return undefined;
      continue;
    }
    const by = shiftOf(namingOf(persons, known, then), namingOf(persons, analysis, now));
    if (by === undefined) return undefined;
    shifts.set(paragraph, by);
  }
  return shifts;
}

/** Moves what a paragraph mentions of people by so many tokens; what else it tells of them may have changed. */
function move({ drafts }: Persons, paragraph: number, by: number): void {
  for (const draft of drafts) {
    draft.mentions.forEach((mention, index) => {
      if (mention.paragraph !== paragraph) return;
      draft.mentions[index] = { ...mention, from: mention.from + by, to: mention.to + by };
      draft.ruled = undefined;
    });
  }
}

/** With the first paragraph that names somebody. */
const resolved = new KeptOfWords<Analysis, Resolved>();

/** The persons that `resolve` makes of what is named: after a key they are the same ones as long as no sentence changes in which somebody is named. */
export function resolvedOnce(named: Named, resolve: (named: Named) => Persons): Persons {
  const first = named.analyses[named.accepted.findIndex((candidates) => candidates.length > 0)];
  const before = first && resolved.get(first);
  const shifts = before && shiftsOf(before, named);
  if (before && shifts) for (const [paragraph, by] of shifts) move(before.persons, paragraph, by);
  const persons = before && shifts ? before.persons : resolve(named);
  if (first) resolved.set(first, { named, persons });
  return persons;
}
