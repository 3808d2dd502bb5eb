import type { Reading, Recommendation } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import type { Change } from './changes.js';
import { matchVersions } from './likest.js';
import { concernedOf } from './names.js';
import { saidIn } from './said.js';

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function wordsOf({ statement }: Reading, { start, end }: Span): string {
  return statement.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
}

function people(stronger: Reading, weaker: Reading): Change[] {
  const left = concernedOf(weaker.people);
  return [...concernedOf(stronger.people)].flatMap(([key, { name, mentions: [first] }]) =>
    (left.has(key) ? [] : [{ kind: 'person' as const, what: name, stronger: first === undefined ? null : spanOf(first), weaker: null }]));
}

/** That the people concerned are called human rights defenders: what matters is whether they are so at all. */
function term(stronger: Reading, weaker: Reading): Change[] {
  const [said, kept] = [stronger.terms.hrd.filter(({ ofPerson }) => ofPerson), weaker.terms.hrd.filter(({ ofPerson }) => ofPerson)];
  const [first] = said;
  return first === undefined || kept.length > 0 ? [] : [{ kind: 'term', what: wordsOf(stronger, first), stronger: spanOf(first), weaker: null }];
}

/** What an ask that is still there has lost. */
function weakened(stronger: Reading, weaker: Reading, was: Recommendation, is: Recommendation): Change[] {
  const where = { stronger: spanOf(was), weaker: spanOf(is) };
  const changes: Change[] = [];
  if (is.strength < was.strength) changes.push({ kind: 'strength', what: wordsOf(stronger, was.trigger), now: wordsOf(weaker, is.trigger), ...where });
  if (was.addressee !== undefined && is.addressee === undefined) changes.push({ kind: 'addressee', what: was.addresseeSpan === undefined ? was.addressee : wordsOf(stronger, was.addresseeSpan), ...where });
  if (was.immediate && !is.immediate) changes.push({ kind: 'immediacy', what: wordsOf(stronger, was.content), now: wordsOf(weaker, is.content), ...where });
  return changes;
}

function asks(stronger: Reading, weaker: Reading): Change[] {
  const said = (reading: Reading) => reading.recommendations.map(({ ask, scope, content }) => saidIn(reading.statement.text, content, `${scope} ${ask}`));
  const matches = matchVersions(said(stronger), said(weaker));
  return stronger.recommendations.flatMap((was, index) => {
    const at = matches.get(index);
    const is = at === undefined ? undefined : weaker.recommendations[at];
    return is === undefined ? [{ kind: 'ask' as const, what: wordsOf(stronger, was), stronger: spanOf(was), weaker: null }] : weakened(stronger, weaker, was, is);
  });
}

function obligations(stronger: Reading, weaker: Reading): Change[] {
  const kept = new Set(weaker.instruments.map(({ id }) => id));
  const told = new Set<string>();
  return stronger.instruments.flatMap((instrument) => {
    if (kept.has(instrument.id) || told.has(instrument.id)) return [];
    told.add(instrument.id);
    return [{ kind: 'obligation' as const, what: wordsOf(stronger, instrument), stronger: spanOf(instrument), weaker: null }];
  });
}

function followUps(stronger: Reading, weaker: Reading): Change[] {
  const concrete = (reading: Reading) => reading.followUps.filter((step) => step.concrete);
  const [was, is] = [concrete(stronger), concrete(weaker)];
  const said = (reading: Reading, steps: readonly Span[]) => steps.map((step) => saidIn(reading.statement.text, step, ''));
  const matches = matchVersions(said(stronger, was), said(weaker, is));
  return was.flatMap((step, index) => (matches.has(index) ? [] : [{ kind: 'follow-up' as const, what: wordsOf(stronger, step), stronger: spanOf(step), weaker: null }]));
}

/** Hedges that the weaker version has more of: by kind and words, each as often as it stands there. */
function hedges(stronger: Reading, weaker: Reading): Change[] {
  const key = (reading: Reading, hedge: Reading['hedges'][number]): string => `${hedge.kind} ${wordsOf(reading, hedge).toLowerCase()}`;
  const had = new Map<string, number>();
  for (const hedge of stronger.hedges) had.set(key(stronger, hedge), (had.get(key(stronger, hedge)) ?? 0) + 1);
  return weaker.hedges.flatMap((hedge) => {
    const left = had.get(key(weaker, hedge)) ?? 0;
    had.set(key(weaker, hedge), left - 1);
    return left > 0 ? [] : [{ kind: 'hedge' as const, what: wordsOf(weaker, hedge), stronger: null, weaker: spanOf(hedge) }];
  });
}

/** Labels that stood at a distance, and that the weaker version takes for its own. */
function distance(stronger: Reading, weaker: Reading): Change[] {
  const own = (reading: Reading) => reading.labels.filter(({ distanced }) => !distanced);
  const had = new Set(own(stronger).map((label) => wordsOf(stronger, label).toLowerCase()));
  return own(weaker).flatMap((label) => (had.has(wordsOf(weaker, label).toLowerCase()) ? [] : [{ kind: 'distance' as const, what: wordsOf(weaker, label), stronger: null, weaker: spanOf(label) }]));
}

/**
 * What one version of a statement says less strongly than another, kind by kind: a person or the term dropped, an ask, an obligation or
 * a next step dropped, a verb weakened, an addressee or "immediately" lost, a hedge added, a label taken over.
 * Read with the versions changed round it is what was won.
 */
export function lossesOf(stronger: Reading, weaker: Reading): Change[] {
  return [people, term, asks, obligations, followUps, hedges, distance].flatMap((by) => by(stronger, weaker));
}
