import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { judge } from '../../src/benchmarks/registry.js';
import type { Reading } from '../../src/reading/types.js';
import { overlaps, type Span } from '../../src/statement/span.js';
import { askChangesOf, type Change, namesOfConcerned, wholeChangesOf } from './changes.js';
import type { Edit } from './edit.js';

/** A sentence of an open statement, and whole sentences that say the same in other constructions. */
export interface Rewritten {
  /** The statement, as `LANGUAGE/USE/NAME` below test/statements. */
  readonly in: string;
  readonly from: string;
  readonly to: readonly string[];
}

function isRewritten(entry: unknown): entry is Rewritten {
  if (typeof entry !== 'object' || entry === null || Object.keys(entry).some((key) => key !== 'in' && key !== 'from' && key !== 'to')) return false;
  const { in: place, from, to } = entry as Record<string, unknown>;
  return typeof place === 'string' && typeof from === 'string' && Array.isArray(to) && to.length > 0 && to.every((each) => typeof each === 'string');
}

/**
 * The rewritten sentences of a language, from `test/paraphrases/rewritten/LANGUAGE.yaml`.
 * @param isHeldOut those that no rule is made of instead, from `LANGUAGE-held-out.yaml`
 * @throws {Error} where there is no such file, or an entry is none
 */
export function rewrittenOf(language: string, isHeldOut: boolean): Rewritten[] {
  const file = path.join('test/paraphrases/rewritten', `${language}${isHeldOut ? '-held-out' : ''}.yaml`);
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${file} is no list.`);
  return entries.map((entry) => {
    if (!isRewritten(entry)) throw new Error(`${file}: ${JSON.stringify(entry)} is no rewritten sentence.`);
    return entry;
  });
}

/** The statement with another sentence put for one of its own. @throws {Error} where the sentence does not stand in it */
export function putIn(text: string, { in: place, from }: Rewritten, to: string): Edit & { readonly text: string } {
  const start = text.indexOf(from);
  if (start < 0) throw new Error(`${place} does not say “${from}”.`);
  const end = start + from.length;
  return { from, to, start, end, text: text.slice(0, start) + to + text.slice(end) };
}

/** What is counted as often, of a kind that is not in both. */
function differing(what: Change['what'], before: readonly string[], now: readonly string[], words: string): Change[] {
  const [first, second] = [[...before].sort().join(', '), [...now].sort().join(', ')];
  return before.length !== now.length || first === second ? [] : [{ what, words: `${first} > ${second}: ${words}` }];
}

/** Verdicts on the term, the case and the situation that are no longer the same. */
function verdictChangesOf(first: Reading, second: Reading): Change[] {
  const verdicts = (reading: Reading): ReadonlyMap<string, string> => new Map(judge(reading, { locale: 'en' }).scorecard.benchmarks.map(({ id, status }) => [id, status]));
  const [before, now] = [verdicts(first), verdicts(second)];
  return ['hrd-term', 'case-recommendation', 'situation-recommendation'].flatMap((id): Change[] => (before.get(id) === now.get(id) ? [] : [{ what: 'verdict', words: `${id} ${before.get(id) ?? ''} > ${now.get(id) ?? ''}` }]));
}

/**
 * What is read otherwise since one sentence stands for another. In the sentence itself asks and hedges are counted, with the asks' scopes and kinds, since they need not stand in the same order; everything else must be as it was.
 * @param edit where the sentence stood, and what stands there now
 */
export function rewrittenChangesOf(first: Reading, second: Reading, edit: Edit): Change[] {
  const place: Span = { start: edit.start, end: edit.start + edit.to.length };
  const outside = (reading: Reading, of: Span): Reading => ({ ...reading, recommendations: reading.recommendations.filter((ask) => !overlaps(ask, of)), hedges: reading.hedges.filter((hedge) => !overlaps(hedge, of)) });
  const within = <Item extends Span>(items: readonly Item[], of: Span): Item[] => items.filter((item) => overlaps(item, of));
  const counted = (what: 'ask' | 'hedge', before: readonly Span[], now: readonly Span[]): Change[] => (before.length === now.length ? [] : [{ what: before.length > now.length ? `${what} lost` : `${what} found`, words: `${before.length} > ${now.length}: ${now.map(({ start, end }) => second.statement.text.slice(start, end)).join(' | ')}` }]);
  const [asks, asksNow] = [within(first.recommendations, edit), within(second.recommendations, place)];
  return [
    ...counted('ask', asks, asksNow),
    ...differing('scope', asks.map(({ scope }) => scope), asksNow.map(({ scope }) => scope), edit.to),
    ...differing('kind', asks.map(({ ask }) => ask), asksNow.map(({ ask }) => ask), edit.to),
    ...counted('hedge', within(first.hedges, edit), within(second.hedges, place)),
    ...askChangesOf(outside(first, edit), outside(second, place), [edit]),
    ...(namesOfConcerned(first) === namesOfConcerned(second) ? [] : [{ what: 'people' as const, words: `${namesOfConcerned(first)} > ${namesOfConcerned(second)}` }]),
    ...wholeChangesOf(first, second),
    ...verdictChangesOf(first, second),
  ];
}
