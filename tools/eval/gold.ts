import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/statement/span.js';

export interface GoldSpan extends Span {
  readonly text?: string;
  readonly kind?: string;
  readonly scope?: string;
  readonly ask?: string;
  readonly strength?: number;
  readonly distanced?: boolean;
  readonly id?: string;
  /** Careful readers may differ: neither its finding nor its missing counts. */
  readonly optional?: boolean;
}

/** Gold labels of one test statement, in the shape of `forthright read --format json`. */
export interface Gold {
  readonly people: readonly { readonly name: string; readonly role: string; readonly mentions: readonly GoldSpan[] }[];
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

/** The folders right below this one, where gold statements are kept by what they are for. */
export function goldFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name)).sort();
}

/** The statements of a folder that have gold labels beside them (`NAME.gold.json`). */
export function readGold(folder: string): GoldStatement[] {
  const files = readdirSync(folder);
  return files.filter((file) => file.endsWith('.gold.json')).sort().flatMap((file) => {
    const name = file.slice(0, -'.gold.json'.length);
    const statement = [`${name}.statement.md`, `${name}.md`].find((candidate) => files.includes(candidate));
    if (!statement) throw new Error(`No statement beside ${file}`);
    const text = readFileSync(path.join(folder, statement), 'utf8').replace(/^\uFEFF/u, '');
    return [{ name, text, gold: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold }];
  });
}
