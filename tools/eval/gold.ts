import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/statement/span.js';
import { fill } from '../gold/places.js';
import { type GoldFile, labelsOf } from '../gold/types.js';

export interface GoldSpan extends Span {
  readonly text?: string;
  readonly kind?: string;
  readonly scope?: string;
  readonly ask?: string;
  readonly strength?: number;
  readonly reach?: string;
  readonly distanced?: boolean;
  readonly id?: string;
  /** Careful readers may differ: neither its finding nor its missing counts. */
  readonly optional?: boolean;
}

/** Gold labels of one test statement, in the shape of `forthright read --format json`. */
export interface Gold {
  readonly people: readonly { readonly name: string; readonly role: string; readonly optional?: boolean; readonly mentions: readonly GoldSpan[] }[];
  readonly recommendations: readonly GoldSpan[];
  readonly hedges: readonly GoldSpan[];
  readonly labels?: readonly GoldSpan[];
  readonly instruments?: readonly GoldSpan[];
  readonly terms?: { readonly hrd?: readonly GoldSpan[] };
  readonly event?: string;
  readonly level?: string;
  readonly country?: string;
  readonly verdicts?: Readonly<Record<string, string>>;
}

export interface GoldStatement {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** "opened:122-142" and "opened:122-": a folder, and the numbers of the statements that are meant. */
const withNumbers = /^(.+):(\d+)-(\d*)$/u;

/** Labels that were not filled in are placed by their words. */
function filled(labels: Gold & GoldFile, text: string, file: string): Gold {
  const isFilled = labelsOf(labels).every(({ label }) => label.start !== undefined && label.end !== undefined);
  const problems = isFilled ? [] : fill(labels, text);
  if (problems.length > 0) throw new Error(`${file}: ${problems.join('; ')}`);
  return labels;
}

/**
 * The statements of a folder, wherever it lies, that have gold labels beside them (`NAME.gold.json`).
 * @param place the folder, or `FOLDER:FROM-TO` for those whose names begin with these numbers
 * @throws {Error} where there is none, or a label does not stand in its statement
 */
export function readGold(place: string): GoldStatement[] {
  const [, folder = place, from, to] = withNumbers.exec(place) ?? [];
  const isMeant = (file: string): boolean => from === undefined || (Number.parseInt(file, 10) >= Number(from) && (to === '' || Number.parseInt(file, 10) <= Number(to)));
  const files = readdirSync(folder);
  const labelled = files.filter((file) => file.endsWith('.gold.json') && isMeant(file)).sort();
  if (labelled.length === 0) throw new Error(`No gold labels in ${place}`);
  return labelled.map((file) => {
    const name = file.slice(0, -'.gold.json'.length);
    const statement = [`${name}.statement.md`, `${name}.md`].find((candidate) => files.includes(candidate));
    if (!statement) throw new Error(`No statement beside ${file}`);
    const text = readFileSync(path.join(folder, statement), 'utf8').replace(/^\uFEFF/u, '');
    return { name, text, gold: filled(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold & GoldFile, text, file) };
  });
}
