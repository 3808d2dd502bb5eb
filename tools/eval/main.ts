import { judge } from '../../src/benchmarks/registry.js';
import { read } from '../../src/reading/index.js';
import { readStatement } from '../../src/statement/index.js';
import type { Span } from '../../src/statement/span.js';
import { goldFolders, type GoldStatement, readGold } from './gold.js';
import { add, compare, f1, noScore, precision, recall, type Score } from './score.js';

/* Measures the reading against gold labels: `npm run eval -- [--misses] [--only=WORDS] [FOLDER…]`, all of test/statements by default.
   A folder may lie anywhere, and may say which statements are meant: `FOLDER:122-142`. */

const args = process.argv.slice(2);
const listMisses = args.includes('--misses');
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const named = args.filter((arg) => !arg.startsWith('--'));
const folders = named.length > 0 ? named : goldFolders('test/statements');

const scores = new Map<string, Score>();
const agreements = new Map<string, { right: number; all: number }>();
const misses: string[] = [];

function count(kind: string, score: Score): void {
  if (!scores.has(kind)) scores.set(kind, noScore());
  add(scores.get(kind) as Score, score);
}

function agree(what: string, statement: GoldStatement, found: unknown, gold: unknown): void {
  if (gold === undefined) return;
  const agreement = agreements.get(what) ?? { right: 0, all: 0 };
  agreement.all++;
  if (found === gold) agreement.right++;
  else misses.push(`${statement.name} · ${what}: found ${JSON.stringify(found)}, gold ${JSON.stringify(gold)}`);
  agreements.set(what, agreement);
}

function note(statement: GoldStatement, kind: string, what: 'miss' | 'false alarm', span: Span): void {
  misses.push(`${statement.name} · ${kind} ${what}: ${JSON.stringify(statement.text.slice(span.start, span.end))}`);
}

function countSpans<Found extends Span & { kind?: string }, Gold extends Span & { kind?: string; optional?: boolean }>(statement: GoldStatement, kind: string, found: readonly Found[], gold: readonly Gold[]): ReturnType<typeof compare<Found, Gold>> {
  const compared = compare(found, gold);
  count(kind, { hits: compared.pairs.length, alarms: compared.alarms.length, misses: compared.misses.length });
  for (const span of compared.alarms) note(statement, `${kind}${span.kind ? ` (${span.kind})` : ''}`, 'false alarm', span);
  for (const span of compared.misses) note(statement, `${kind}${span.kind ? ` (${span.kind})` : ''}`, 'miss', span);
  return compared;
}

function measure(statement: GoldStatement): void {
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
      note(statement, `person (${person.role})`, 'false alarm', person.mentions[0] as Span);
    } else {
      used.add(at);
      persons.hits++;
      agree('role of a person', statement, `${person.name} ${person.role}`, `${person.name} ${gold.people[at]?.role ?? ''}`);
    }
  }
  gold.people.forEach((person, index) => {
    if (used.has(index) || !person.mentions[0]) return;
    persons.misses++;
    note(statement, `person (${person.role})`, 'miss', person.mentions[0]);
  });
  count('people', persons);
  countSpans(statement, 'mentions', reading.people.flatMap((person) => person.mentions), gold.people.flatMap((person) => person.mentions));
  const recommendations = countSpans(statement, 'recommendations', reading.recommendations, gold.recommendations);
  for (const { found, gold: wanted } of recommendations.pairs) {
    const where = JSON.stringify(statement.text.slice(wanted.start, wanted.end));
    agree('scope', statement, `${found.scope} ${where}`, `${wanted.scope ?? ''} ${where}`);
    agree('ask', statement, `${found.ask} ${where}`, `${wanted.ask ?? ''} ${where}`);
    agree('strength', statement, `${found.strength} ${where}`, `${wanted.strength ?? ''} ${where}`);
  }
  const hedges = countSpans(statement, 'hedges', reading.hedges, gold.hedges);
  for (const { found, gold: wanted } of hedges.pairs) agree('kind of hedge', statement, `${found.kind} ${text.slice(wanted.start, wanted.end)}`, `${wanted.kind ?? ''} ${text.slice(wanted.start, wanted.end)}`);
  for (const kind of new Set([...reading.hedges, ...gold.hedges].map((hedge) => hedge.kind))) {
    const { pairs, alarms, misses: missed } = compare(reading.hedges.filter((hedge) => hedge.kind === kind), gold.hedges.filter((hedge) => hedge.kind === kind));
    count(`  ${kind ?? ''}`, { hits: pairs.length, alarms: alarms.length, misses: missed.length });
  }
  if (gold.labels) countSpans(statement, 'labels', reading.labels, gold.labels);
  if (gold.instruments) countSpans(statement, 'instruments', reading.instruments, gold.instruments);
  agree('event', statement, reading.event, gold.event);
  agree('level', statement, reading.level, gold.level);
  agree('country', statement, reading.country, gold.country);
  const { scorecard } = judge(reading, { locale: 'en' });
  for (const { id, status } of scorecard.benchmarks) agree(`verdict ${id}`, statement, status, gold.verdicts?.[id]);
}

for (const folder of folders) for (const statement of readGold(folder)) measure(statement);

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
console.log(`${'spans'.padEnd(34)} precision recall    F1   gold`);
for (const [kind, score] of scores) console.log(`${kind.padEnd(34)} ${percent(precision(score))}   ${percent(recall(score))} ${percent(f1(score))} ${String(score.hits + score.misses).padStart(6)}`);
console.log(`\n${'agreement'.padEnd(34)}  right    of`);
for (const [what, { right, all }] of agreements) console.log(`${what.padEnd(34)} ${percent(right / all)} ${String(all).padStart(5)}`);
if (listMisses) console.log(`\n${misses.filter((miss) => !only || miss.includes(only)).join('\n')}`);
