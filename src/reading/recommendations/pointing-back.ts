import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import { type Addressee, authority } from './addressee.js';
import { isAct } from './acts.js';
import { splitNominal, splitVerbal } from './content-lists.js';
import type { Content } from './content.js';
import { split } from './split.js';
import { startsNominal, startsThat } from './starts.js';
import type { Trigger } from './trigger.js';

/* What is asked for stands first, and the words that ask point back to it: "Que X soit libéré et que la loi soit abrogée : voilà ce que nous demandons aux autorités". */

/** How far before words that ask the clause begins in which they stand. */
const clauseReach = 14;

/** "nous y exhortons", "nous l'exigeons (des autorités)": the pronoun stands for what was said; in "nous l'exhortons à" for whoever is asked. */
function hasPointingObject(analysis: Analysis, { entry, from, to }: Trigger): boolean {
  if (!analysis.is(from - 1, 'pointing-objects')) return false;
  if (analysis.syntax.askedBefore(analysis, from) === undefined) return true;
  return (entry?.settings.takes === 'content') !== analysis.is(to - 1, 'addressee-prepositions');
}

/** "X doit être libéré, demande la présidence": nothing but whoever speaks stands behind the verb, up to the end of its clause. */
function isBeforeSpeaker(analysis: Analysis, { from, to }: Trigger): boolean {
  if (analysis.norm(from - 1) !== ',') return false;
  const [actor] = actorsIn(analysis, to, analysis.sentenceAt(from).to);
  return actor?.actor === 'eu' && (actor.from === to || (actor.from === to + 1 && analysis.is(to, 'articles'))) && analysis.tokens[actor.to]?.kind !== 'word';
}

/**
 * The mark before the clause in which words that ask point back to what stands before them in their sentence; undefined where they do not.
 */
export function pointsBackFrom(analysis: Analysis, trigger: Trigger): number | undefined {
  if (trigger.form !== 'verb') return undefined;
  const first = Math.max(analysis.sentenceAt(trigger.from).from + 1, trigger.from - clauseReach);
  if (isBeforeSpeaker(analysis, trigger)) return trigger.from - 1;
  const hasObject = hasPointingObject(analysis, trigger);
  for (let at = trigger.from - 1; at >= first; at--) {
    if (!analysis.isMark(at, ',:;–—-')) continue;
    if (hasObject || analysis.phraseLength(at + 1, 'pointing-openers') > 0) return at;
  }
  return undefined;
}

/** Whoever is asked by words that point back: named behind them. */
export function askedByPointer(analysis: Analysis, { from, to }: Trigger): Addressee | undefined {
  return authority(actorsIn(analysis, to, analysis.sentenceAt(from).to).find(({ actor }) => actor === 'authority'));
}

/** What is asked for in a sentence before the mark at token `edge`: clauses, infinitives or nouns; empty where its words are none of these. */
export function contentsBefore(analysis: Analysis, edge: number): readonly Content[] {
  let { from } = analysis.sentenceAt(edge);
  while (from < edge && analysis.tokens[from]?.kind !== 'word') from++;
  if (analysis.is(from, 'complementizers')) return split(analysis, from + 1, edge, [startsThat]);
  if (isAct(analysis, from, 'verb')) return splitVerbal(analysis, from, edge);
  return startsNominal(analysis, from, edge) ? splitNominal(analysis, from, edge) : [];
}

/** Words between a copula and the relative behind it: "est une autre mesure à | laquelle". */
const predicateReach = 6;

/** The relative that opens the clause of words that ask, where nothing but their subject stands between; undefined where none does. */
function relativeOf(analysis: Analysis, { from }: Trigger): number | undefined {
  for (let at = from - 1; at > Math.max(0, from - clauseReach) && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'relatives')) return at;
  return undefined;
}

/**
 * "C'est la libération de X que nous demandons", "La traduction de ce texte est une mesure à laquelle nous les encourageons": what stands before words that ask which have nothing behind them;
 * empty where they are in no such clause.
 */
export function contentsOfCleft(analysis: Analysis, trigger: Trigger): readonly Content[] {
  const relative = trigger.form === 'verb' ? relativeOf(analysis, trigger) : undefined;
  if (relative === undefined) return [];
  const { from } = analysis.sentenceAt(relative);
  if (analysis.is(from, 'cleft-openers') && analysis.is(from + 1, 'copulas')) return startsNominal(analysis, from + 2, relative) ? splitNominal(analysis, from + 2, relative) : [];
  for (let at = relative - 2; at > Math.max(from, relative - predicateReach); at--) if (analysis.is(at, 'copulas')) return startsNominal(analysis, from, at) ? [{ from, to: trigger.to }] : [];
  return [];
}

/** What the main clause goes on with behind a relative clause: its verb, or what stands before that. */
const goingOn = ['copulas', 'be-forms', 'have-helpers', 'negations'] as const;

/**
 * "Ces accusations, dont l'UE demande l'abandon, sont", "la libération de X, que l'UE réclame, n'a": the relative clause between two commas in which the speaker asks, and what it tells of.
 * @returns its first and last comma, `head` where what it tells of begins; undefined where words that ask are in no such clause
 */
export function relativeAsideOf(analysis: Analysis, trigger: Trigger): { readonly from: number; readonly to: number; readonly head: number } | undefined {
  const relative = trigger.form === 'verb' ? relativeOf(analysis, trigger) : undefined;
  if (relative === undefined || analysis.norm(relative - 1) !== ',' || analysis.is(relative, 'people-relatives')) return undefined;
  const sentence = analysis.sentenceAt(relative);
  for (let at = trigger.to; at < Math.min(sentence.to - 1, trigger.to + clauseReach); at++) {
    if (analysis.norm(at) !== ',') continue;
    return goingOn.some((name) => analysis.is(at + 1, name)) ? { from: relative - 1, to: at, head: sentence.from } : undefined;
  }
  return undefined;
}

/** What is asked for in a relative clause between two commas: what it tells of, with what stands in it. */
export function contentsOfAside(analysis: Analysis, { from, head }: { readonly from: number; readonly head: number }, contents: readonly Content[]): readonly Content[] {
  if (contents.length === 0) return startsNominal(analysis, head, from) ? splitNominal(analysis, head, from) : [];
  const [first, ...rest] = contents;
  return first && from - head <= predicateReach ? [{ ...first, from: head }, ...rest] : contents;
}
