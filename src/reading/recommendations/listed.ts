import type { Analysis } from '../analysis.js';
import { jointLength, numberLength, opensClause } from './clause.js';
import { isAct } from './acts.js';
import type { Content } from './content.js';
import { split } from './split.js';
import { startsNominal, startsVerbal } from './starts.js';
import { startsPassive } from './starts-passive.js';
import type { Trigger } from './trigger.js';

/** Whether an ask begins at token `at`, in any form that an entry of a list has. */
function startsAsk(analysis: Analysis, at: number, to: number): boolean {
  return opensClause(analysis, at, to) || startsVerbal(analysis, at, to) || startsNominal(analysis, at, to) || startsPassive(analysis, at, to);
}

/** Parts of a content between semicolons outside of brackets, each without what joins it to the one before. */
function betweenSemicolons(analysis: Analysis, content: Content, list: number): Content[] {
  const parts: Content[] = [];
  let { from } = content;
  let depth = 0;
  for (let at = Math.max(from, list); at < content.to; at++) {
    const norm = analysis.norm(at);
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    const next = at + jointLength(analysis, at, content.to);
    if (depth > 0 || norm !== ';' || next >= content.to) continue;
    parts.push({ ...content, from, to: at });
    from = next;
    at = next - 1;
  }
  return [...parts, { ...content, from, to: content.to }];
}

/**
 * "Progress is needed on three points: release of X; return of Y; a date for elections": behind a colon each entry is an ask, whatever its words,
 * where the first one is. Entries between commas are a list only below words that announce one ("three steps: …").
 * @param contents what a trigger asks for, in order
 */
export function withListed(analysis: Analysis, contents: readonly Content[]): readonly Content[] {
  const last = contents.at(-1);
  const first = contents.findIndex(({ from, to }) => colonIn(analysis, from, to) !== undefined);
  const lead = contents[first];
  if (!lead || !last) return contents;
  const colon = colonIn(analysis, lead.from, lead.to) as number;
  const list = colon + 1 + numberLength(analysis, colon + 1);
  const isAnnounced = analysis.any(analysis.sentenceAt(colon).from, colon, 'list-heads');
  // "three things: word of where they are; their release": below words that announce a list each entry is an ask.
  if (!startsAsk(analysis, list, lead.to) && !(isAnnounced && hasSemicolon(analysis, list, last.to))) return contents;
  const rest = contents.slice(first + 1);
  if (hasSemicolon(analysis, list, last.to)) return [...contents.slice(0, first), ...[lead, ...rest].flatMap((content) => betweenSemicolons(analysis, content, list))];
  if (!isAnnounced) return contents;
  const [entry, ...entries] = split(analysis, list, lead.to, [startsVerbal, startsNominal, startsPassive]);
  return entry ? [...contents.slice(0, first), { ...lead, to: entry.to }, ...entries, ...rest] : contents;
}

/** Words between a colon and the words that ask: "these are the steps that we". */
const pointerReach = 10;

/** "Repealing A, lifting B and extending C: these are the steps that we urge the Government to take": what is asked for stands before a colon, and the words that ask point back at it; undefined where they do not. */
export function listedBefore(analysis: Analysis, { from }: Trigger): readonly Content[] | undefined {
  const sentence = analysis.sentenceAt(from);
  let end = from - 1;
  while (end > Math.max(sentence.from, from - pointerReach) && !pointsBackFrom(analysis, end)) end--;
  if (!pointsBackFrom(analysis, end) || end <= sentence.from) return undefined;
  if (!isAct(analysis, sentence.from, 'gerund') && !startsAsk(analysis, sentence.from, end)) return undefined;
  return split(analysis, sentence.from, end, [startsVerbal, startsNominal]);
}

/** ": these are the", "are (the) steps that": whether what stands before token `at` is pointed back at. */
function pointsBackFrom(analysis: Analysis, at: number): boolean {
  if (analysis.norm(at) === ':') return analysis.is(at + 1, 'list-pointers') && analysis.is(at + 2, 'copulas');
  return analysis.is(at, 'copulas') && !analysis.is(at - 1, 'list-pointers') && analysis.is(analysis.is(at + 1, 'articles') ? at + 2 : at + 1, 'list-heads');
}

/** The colon in tokens `from`–`to` that something follows. */
function colonIn(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to - 1; at++) if (analysis.norm(at) === ':') return at;
  return undefined;
}

function hasSemicolon(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (analysis.norm(at) === ';') return true;
  return false;
}
