import { countryOf, nearestCountries } from '../facts/countries.js';
import { treatyName } from '../facts/treaties/names.js';
import { knownTreaties, type TreatyCorrections } from '../facts/treaties/status.js';
import { nearest } from '../nearest.js';
import { type ConfigProblem } from './problem.js';
import { onceEach, type Tree } from './tree.js';

/** What stands for a State that has only signed a treaty, or is no party to it. */
export const treatyWords = ['signed', 'none'] as const;

type Correction = TreatyCorrections[string][string];

/** A year in which a State can have become party to a treaty, or one of the two words; undefined for anything else. */
function correctionOf(tree: Tree, treaty: string, thisYear: number): Correction | undefined {
  if (tree.kind !== 'value') return undefined;
  const word = treatyWords.find((known) => known === tree.text);
  if (word !== undefined) return word;
  const year = /^\d{4}$/u.test(tree.text) ? Number(tree.text) : undefined;
  return year !== undefined && (treatyName(treaty)?.adopted ?? 0) <= year && year <= thisYear ? year : undefined;
}

function statusesOf(tree: Tree, written: string, thisYear: number, problems: ConfigProblem[]): Readonly<Record<string, Correction>> {
  const statuses: Record<string, Correction> = {};
  if (tree.kind !== 'mapping') {
    problems.push({ kind: 'wrong-type', key: written, allowed: ['{ ICCPR: 2024 }'], start: tree.start, end: tree.end });
    return statuses;
  }
  const treaties = knownTreaties();
  for (const { name, key, value } of onceEach(tree.keys, problems).values()) {
    const treaty = treaties.find((known) => known.toLowerCase() === name.toLowerCase());
    if (treaty === undefined) {
      problems.push({ kind: 'unknown-treaty', value: name, allowed: nearest(name, treaties, 1), ...key });
      continue;
    }
    const correction = correctionOf(value, treaty, thisYear);
    if (correction === undefined) {
      const adopted = String(treatyName(treaty)?.adopted ?? '');
      problems.push({ kind: 'not-a-year', key: treaty, value: value.kind === 'value' ? value.text : '', detail: adopted, start: value.start, end: value.end });
    } else statuses[treaty] = correction;
  }
  return statuses;
}

/**
 * Reads `treaties`: `{ SS: { ICCPR: 2024 } }`, by a country's code or its English or French name.
 * @param thisYear no State has become party to anything later
 * @returns what is right of it; what is wrong is among the problems
 */
export function readTreaties(tree: Tree, problems: ConfigProblem[], thisYear = new Date().getFullYear()): TreatyCorrections {
  const corrections: Record<string, Readonly<Record<string, Correction>>> = {};
  if (tree.kind !== 'mapping') {
    if (tree.kind !== 'value' || tree.value !== null) problems.push({ kind: 'wrong-type', key: 'treaties', allowed: ['treaties: { SS: { ICCPR: 2024 } }'], start: tree.start, end: tree.end });
    return corrections;
  }
  for (const { name, key, value } of onceEach(tree.keys, problems).values()) {
    const country = countryOf(name);
    if (country === undefined) {
      problems.push({ kind: 'unknown-country', value: name, allowed: nearestCountries(name).slice(0, 1), ...key });
    } else if (country in corrections) problems.push({ kind: 'duplicate-key', key: name, ...key });
    else corrections[country] = statusesOf(value, name, thisYear, problems);
  }
  return corrections;
}
