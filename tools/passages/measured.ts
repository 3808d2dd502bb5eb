import { read } from '../../src/reading/index.js';
import type { Reading, Recommendation } from '../../src/reading/types.js';
import type { Span } from '../../src/statement/span.js';
import { readStatement } from '../../src/statement/index.js';
import { add, compare, noScore, type Score } from '../eval/score.js';
import type { Marked, MarkedAsk, Passage } from './passages.js';

/** From this strength on what is asked is asked clearly. */
const clear = 3;

type Placed<Found extends Marked> = Found & Span & { readonly optional: boolean };

/** Where marked words stand in a text, the same words once more behind the first. */
function placed<Found extends Marked>(text: string, marked: readonly Found[], isOptional: (mark: Found) => boolean): Placed<Found>[] {
  const from = new Map<string, number>();
  return marked.map((mark) => {
    const start = text.indexOf(mark.text, from.get(mark.text) ?? 0);
    if (start < 0) throw new Error(`“${mark.text}” does not stand in “${text}”.`);
    from.set(mark.text, start + mark.text.length);
    return { ...mark, start, end: start + mark.text.length, optional: isOptional(mark) };
  });
}

/** Whether two names are one person's, in full or not. */
function isSame(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** The reading of passages, measured against what careful readers marked. */
export class MeasuredPassages {
  readonly scores = new Map<string, Score>();
  readonly agreements = new Map<string, { right: number; all: number }>();
  /** In words, each with the name of its passage. */
  readonly misses: string[] = [];

  private count(what: string, score: Score): void {
    const total = this.scores.get(what) ?? noScore();
    add(total, score);
    this.scores.set(what, total);
  }

  private agree({ id }: Passage, what: string, words: string, found: string, marked: string): void {
    const agreement = this.agreements.get(what) ?? { right: 0, all: 0 };
    agreement.all++;
    if (found === marked) agreement.right++;
    else this.misses.push(`${id} · ${what}: found ${found}, marked ${marked}: ${JSON.stringify(words)}`);
    this.agreements.set(what, agreement);
  }

  private addPeople({ id, people }: Passage, reading: Reading): void {
    const found = reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name);
    const alarms = found.filter((name) => !people.some((other) => isSame(name, other)));
    const misses = people.filter((name) => !found.some((other) => isSame(name, other)));
    this.count('people', { hits: people.length - misses.length, alarms: alarms.length, misses: misses.length });
    this.misses.push(...alarms.map((name) => `${id} · person false alarm: ${name}`), ...misses.map((name) => `${id} · person miss: ${name}`));
  }

  /** Compares with all that is marked, and once more without what two careful readers could differ about. */
  private addSpans<Found extends Span, Mark extends Marked>({ id, text, maybe }: Passage, what: 'recommendation' | 'hedge', found: readonly Found[], marked: readonly Mark[]): ReturnType<typeof compare<Found, Placed<Mark>>> {
    const all = compare(found, placed(text, marked, () => false));
    this.count(`${what}s`, { hits: all.pairs.length, alarms: all.alarms.length, misses: all.misses.length });
    this.misses.push(
      ...all.alarms.map(({ start, end }) => `${id} · ${what} false alarm: ${JSON.stringify(text.slice(start, end))}`),
      ...all.misses.map((miss) => `${id} · ${what} miss${miss.sure === false ? ' (doubted)' : ''}: ${JSON.stringify(miss.text)}`),
    );
    const doubted = maybe.filter((mark) => mark.what === what);
    const sure = compare(found, [...placed<Marked>(text, marked, (mark) => mark.sure === false), ...placed<Marked>(text, doubted, () => true)]);
    this.count(`${what}s, sure`, { hits: sure.pairs.length, alarms: sure.alarms.length, misses: sure.misses.length });
    return all;
  }

  /** Reads one more passage. */
  add(passage: Passage): void {
    const reading = read(readStatement(passage.text));
    this.addPeople(passage, reading);
    const asks = this.addSpans<Recommendation, MarkedAsk>(passage, 'recommendation', reading.recommendations, passage.asks);
    for (const { found, gold } of asks.pairs) {
      if (gold.sure === false) continue;
      this.agree(passage, 'scope', gold.text, found.scope, gold.scope);
      this.agree(passage, 'strength', gold.text, found.strength >= clear ? 'clear' : 'weak', gold.strength);
    }
    this.addSpans(passage, 'hedge', reading.hedges, passage.hedges);
  }
}
