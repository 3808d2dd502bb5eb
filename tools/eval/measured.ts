import { judge } from '../../src/benchmarks/registry.js';
import { read } from '../../src/reading/index.js';
import { readStatement } from '../../src/statement/index.js';
import type { Span } from '../../src/statement/span.js';
import type { GoldStatement } from './gold.js';
import { add, compare, noScore, type Score } from './score.js';

/** How often the reading agrees with the gold labels on something that is said once of a statement, or of a thing that both found. */
export interface Agreement {
  right: number;
  all: number;
}

/** The reading of some statements, measured against their gold labels. */
export class Measured {
  readonly scores = new Map<string, Score>();
  readonly agreements = new Map<string, Agreement>();
  /** In words, each with the name of its statement. */
  readonly misses: string[] = [];

  private count(kind: string, score: Score): void {
    if (!this.scores.has(kind)) this.scores.set(kind, noScore());
    add(this.scores.get(kind) as Score, score);
  }

  private agree(what: string, statement: GoldStatement, found: unknown, gold: unknown): void {
    if (gold === undefined) return;
    const agreement = this.agreements.get(what) ?? { right: 0, all: 0 };
    agreement.all++;
    if (found === gold) agreement.right++;
    else this.misses.push(`${statement.name} · ${what}: found ${JSON.stringify(found)}, gold ${JSON.stringify(gold)}`);
    this.agreements.set(what, agreement);
  }

  private note(statement: GoldStatement, kind: string, what: 'miss' | 'false alarm', span: Span): void {
    this.misses.push(`${statement.name} · ${kind} ${what}: ${JSON.stringify(statement.text.slice(span.start, span.end))}`);
  }

  private countSpans<Found extends Span & { kind?: string }, Gold extends Span & { kind?: string; optional?: boolean }>(statement: GoldStatement, kind: string, found: readonly Found[], gold: readonly Gold[]): ReturnType<typeof compare<Found, Gold>> {
    const compared = compare(found, gold);
    this.count(kind, { hits: compared.pairs.length, alarms: compared.alarms.length, misses: compared.misses.length });
    for (const span of compared.alarms) this.note(statement, `${kind}${span.kind ? ` (${span.kind})` : ''}`, 'false alarm', span);
    for (const span of compared.misses) this.note(statement, `${kind}${span.kind ? ` (${span.kind})` : ''}`, 'miss', span);
    return compared;
  }

  /** Reads and judges one more statement. */
  add(statement: GoldStatement): void {
    const { gold, text } = statement;
    const reading = read(readStatement(text));
    const people = reading.people.flatMap((person) => (person.mentions[0] ? [{ ...person.mentions[0], person }] : []));
    // A person is found when one of its mentions is.
    const used = new Set<number>();
    const persons = noScore();
    for (const { person } of people) {
      const at = gold.people.findIndex((candidate, index) => !used.has(index) && candidate.mentions.some((mention) => person.mentions.some((other) => other.start < mention.end && mention.start < other.end)));
      if (at < 0) {
        persons.alarms++;
        this.note(statement, `person (${person.role})`, 'false alarm', person.mentions[0] as Span);
      } else {
        used.add(at);
        if (gold.people[at]?.optional) continue;
        persons.hits++;
        this.agree('role of a person', statement, `${person.name} ${person.role}`, `${person.name} ${gold.people[at]?.role ?? ''}`);
      }
    }
    gold.people.forEach((person, index) => {
      if (used.has(index) || person.optional || !person.mentions[0]) return;
      persons.misses++;
      this.note(statement, `person (${person.role})`, 'miss', person.mentions[0]);
    });
    this.count('people', persons);
    this.countSpans(statement, 'mentions', reading.people.flatMap((person) => person.mentions), gold.people.flatMap(({ optional = false, mentions }) => mentions.map((mention) => ({ ...mention, optional }))));
    const recommendations = this.countSpans(statement, 'recommendations', reading.recommendations, gold.recommendations);
    for (const { found, gold: wanted } of recommendations.pairs) {
      const where = JSON.stringify(statement.text.slice(wanted.start, wanted.end));
      this.agree('scope', statement, `${found.scope} ${where}`, `${wanted.scope ?? ''} ${where}`);
      this.agree('ask', statement, `${found.ask} ${where}`, `${wanted.ask ?? ''} ${where}`);
      this.agree('strength', statement, `${found.strength} ${where}`, `${wanted.strength ?? ''} ${where}`);
    }
    // As `forthright read --format json` gives them.
    const found = reading.hedges.map((hedge) => ({ ...hedge, end: hedge.softensTo ?? hedge.end }));
    const hedges = this.countSpans(statement, 'hedges', found, gold.hedges);
    for (const { found: own, gold: wanted } of hedges.pairs) this.agree('kind of hedge', statement, `${own.kind} ${text.slice(wanted.start, wanted.end)}`, `${wanted.kind ?? ''} ${text.slice(wanted.start, wanted.end)}`);
    for (const kind of new Set([...found, ...gold.hedges].map((hedge) => hedge.kind))) {
      const { pairs, alarms, misses: missed } = compare(found.filter((hedge) => hedge.kind === kind), gold.hedges.filter((hedge) => hedge.kind === kind));
      this.count(`  ${kind ?? ''}`, { hits: pairs.length, alarms: alarms.length, misses: missed.length });
    }
    if (gold.labels) this.countSpans(statement, 'labels', reading.labels, gold.labels);
    if (gold.instruments) this.countSpans(statement, 'instruments', reading.instruments, gold.instruments);
    this.agree('event', statement, reading.event, gold.event);
    this.agree('level', statement, reading.level, gold.level);
    this.agree('country', statement, reading.country, gold.country);
    const { scorecard } = judge(reading, { locale: 'en' });
    for (const { id, status } of scorecard.benchmarks) this.agree(`verdict ${id}`, statement, status, gold.verdicts?.[id]);
  }
}
