import { isRecord, isWords } from '../shape.js';
import file from './policies.yaml';

/** A policy on a group of defenders. */
export interface Policy {
  readonly id: string;
  /** The groups whose risks it is on, as the readers name them. */
  readonly of: readonly string[];
  /** Day of its adoption, ISO 8601. */
  readonly adopted: string;
  /** Who adopted it, in English. */
  readonly by: string;
  /** What it is called, without article. */
  readonly name: Readonly<Record<'en' | 'fr' | 'es', string>>;
}

/** Checks one line of the table. @throws {Error} naming the policy when something is missing or of the wrong type */
function policyOf(id: string, line: unknown): Policy {
  if (!isRecord(line)) throw new Error(`Policies, ${id}: a mapping is expected`);
  const { of, adopted, by, en, fr, es } = line;
  if (!isWords(of) || typeof adopted !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(adopted) || typeof by !== 'string') throw new Error(`Policies, ${id}: of, adopted and by are expected`);
  if (typeof en !== 'string' || typeof fr !== 'string' || typeof es !== 'string') throw new Error(`Policies, ${id}: en, fr and es are expected`);
  return { id, of, adopted, by, name: { en, fr, es } };
}

let read: readonly Policy[] | undefined;

/** The policies that are known, those that fit a group best first. */
export function policies(): readonly Policy[] {
  if (!read) {
    const content = file();
    if (!isRecord(content) || !isRecord(content.policies)) throw new Error('Policies: a mapping of policies is expected');
    read = Object.entries(content.policies).map(([id, line]) => policyOf(id, line));
  }
  return read;
}

/** A policy by its id. */
export function policy(id: string): Policy | undefined {
  return policies().find((known) => known.id === id);
}
