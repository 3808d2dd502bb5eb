import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Gold } from '../eval/gold.js';
import type { Edit } from './edit.js';

/** A name of a person, with what the person is called later. */
export interface Name {
  readonly name: string;
  readonly short: string;
  /** Nobody is called Mr or Ms before it. */
  readonly plain: boolean;
  /** It is of one word: where a text calls its bearer by nothing else, it is read only beside what tells a person. */
  readonly mononym: boolean;
}

/** A text in which one person bears another name. */
export interface Renamed {
  readonly text: string;
  readonly edits: readonly Edit[];
}

const file = 'test/paraphrases/names.yaml';

function checked(entry: unknown): Name {
  if (typeof entry !== 'object' || entry === null) throw new Error(`${file}: an entry is no map.`);
  const { name, short, plain = false, mononym = false, ...rest } = entry as Record<string, unknown>;
  const isWell = typeof name === 'string' && (short === undefined || typeof short === 'string') && typeof plain === 'boolean' && typeof mononym === 'boolean' && Object.keys(rest).length === 0;
  if (!isWell) throw new Error(`${file}: ${JSON.stringify(entry)} is no name.`);
  return { name, short: short ?? name.split(' ').at(-1) ?? name, plain, mononym };
}

/**
 * The names of `test/paraphrases/names.yaml`.
 * @throws {Error} where the file is missing or an entry is none
 */
export function namesToPut(): Name[] {
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${file} is no list.`);
  return entries.map((entry) => checked(entry));
}

const honorific = /\b(?:Mr|Ms|Mrs|Dr|Miss)\.?[ \u{A0}]$/u;

/** A text with `name` at every mention of a person: the short form where the label has not the whole name. Undefined where a mention stands over another's place (“Leyla and Arif Mammadli”). */
export function renamed(text: string, person: Gold['people'][number], name: Name): Renamed | undefined {
  const edits: Edit[] = [];
  let result = '';
  let at = 0;
  for (const { start, end } of [...person.mentions].sort((a, b) => a.start - b.start)) {
    const before = (name.plain && honorific.exec(text.slice(at, start))?.[0].length) || 0;
    const from = text.slice(start - before, end);
    if (start - before < at || from.includes(' and ')) return undefined;
    const to = from.split(/\s/u).length >= person.name.split(/\s/u).length || from.includes(person.name) ? name.name : name.short;
    edits.push({ start: start - before, end, from, to });
    result += text.slice(at, start - before) + to;
    at = end;
  }
  return { text: result + text.slice(at), edits };
}
