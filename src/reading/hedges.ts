import { type Entry, wordsOf } from '../lexicon/entry.js';
import type { Paragraph } from '../statement/types.js';
import type { Analysis, Match } from './analysis.js';
import { tokenSpan, withoutOverlaps } from './matches.js';
import { askedTokens } from './recommendations/asks.js';
import { triggersOf } from './recommendations/triggers.js';
import { subjectOf } from './subject.js';
import type { Hedge, HedgeKind } from './types.js';

/** How far before a hedge its negation stands. */
const negationReach = 2;

/** How far behind and before a hedge the words stand that make it none. */
const reachBehind = 12;
const reachAhead = 10;

function speakerFits(analysis: Analysis, { entry, from }: Match): boolean {
  const wanted = entry.settings.speaker;
  if (wanted === undefined) return true;
  const { actor } = subjectOf(analysis, from);
  if (actor === 'eu' || actor === 'none') return true;
  // "reminds the authorities of … and trusts that": who asked before goes on speaking.
  const { from: sentenceFrom } = analysis.sentenceAt(from);
  return triggersOf(analysis).some((trigger) => trigger.from >= sentenceFrom && (trigger.from === from || (trigger.from < from && analysis.is(from - 1, 'and-words'))));
}

/** "closely followed the trial" tells what was done; "will be followed closely" promises as little as "will follow". */
function isDone(analysis: Analysis, { entry, from, to }: Match): boolean {
  if (entry.kind !== 'vague-follow-up') return false;
  let verb = from;
  while (verb < to && !analysis.is(verb, 'followed-participles')) verb++;
  return verb < to && !analysis.is(verb - 1, 'passive-openers') && !analysis.any(from, verb, 'be-infinitive');
}

function placeFits(asked: Uint8Array, { entry, from }: Match): boolean {
  if (entry.settings.outside === 'ask') return asked[from] !== 1;
  if (entry.settings.inside === 'ask') return asked[from] === 1;
  return true;
}

/** "notes with concern", "investigate the alleged torture": words around a match that make it no hedge. */
function neighboursFit(analysis: Analysis, { entry, from, to }: Match): boolean {
  const sentence = analysis.sentenceAt(from);
  const behind = wordsOf(entry, 'unless-followed-by');
  for (let at = to; at < Math.min(to + reachBehind, sentence.to); at++) if (behind.includes(analysis.norm(at))) return false;
  const ahead = wordsOf(entry, 'unless-preceded-by');
  for (let at = Math.max(from - reachAhead, sentence.from); at < from; at++) if (ahead.includes(analysis.norm(at))) return false;
  return !wordsOf(entry, 'unless-subject').includes(analysis.norm(from - 1));
}

/** Verbs found as nouns: "the hopes of", "an observation". */
function isVerb(analysis: Analysis, { entry, from }: Match): boolean {
  return entry.settings.speaker === undefined || !analysis.is(from - 1, 'noun-openers');
}

/** "does not take note of this verdict; it rejects it". (A hedge that is itself a refusal, "does not comment", begins with its "not".) */
function isNegated(analysis: Analysis, { entry, from }: Match): boolean {
  return entry.settings.speaker !== undefined && analysis.any(from - negationReach, from, 'negations');
}

/** "While welcoming the reforms": two matches of one kind that overlap are one hedge, and the first names it. */
function joined(matches: readonly Match[]): Match[] {
  const hedges: Match[] = [];
  for (const match of matches) {
    const last = hedges.at(-1);
    if (last && match.from < last.to && last.entry.kind === match.entry.kind) hedges[hedges.length - 1] = { ...last, to: Math.max(last.to, match.to) };
    else hedges.push(match);
  }
  return hedges;
}

/**
 * The hedges of a paragraph, by what they soften: quoted ones are somebody else's, and some count only where the EU speaks,
 * or only outside (or inside) what somebody is asked to do.
 * Cannot do: irony, and hedges that no entry of the lexicon knows.
 */
export function hedgesOf(paragraph: Paragraph, analysis: Analysis): Hedge[] {
  if (paragraph.kind === 'title') return [];
  const asked = askedTokens(analysis);
  const fitting = analysis.matches.hedge.filter(
    (match) => !analysis.quoted[match.from] && !isDone(analysis, match) && isVerb(analysis, match) && !isNegated(analysis, match) && placeFits(asked, match) && neighboursFit(analysis, match) && speakerFits(analysis, match),
  );
  return withoutOverlaps(joined(fitting)).map(({ entry, from, to }: { entry: Entry; from: number; to: number }) => ({
    ...paragraph.spanOf(tokenSpan(analysis, from, to)),
    kind: entry.kind as HedgeKind,
    entry: entry.id,
  }));
}
