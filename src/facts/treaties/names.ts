import { beginsWithCapital } from '../../letters.js';
import { isRecord } from '../shape.js';
import file from './names.yaml';
import { knownTreaties } from './status.js';

/** A language in which the treaties' names are known. */
export type TreatyLanguage = 'en' | 'fr' | 'es';

/** What a treaty is called. */
export interface TreatyName {
  /** Year of its adoption. */
  readonly adopted: number;
  /** Full name, without article. */
  readonly name: Readonly<Record<TreatyLanguage, string>>;
}

/** Checks one line of the names. @throws {Error} naming the treaty when something is missing or of the wrong type */
function nameOf(line: unknown, treaty: string): TreatyName {
  if (!isRecord(line)) throw new Error(`Treaties, ${treaty}: a mapping is expected`);
  const { adopted, en, fr, es, ...others } = line;
  const [stray] = Object.keys(others);
  if (stray !== undefined) throw new Error(`Treaties, ${treaty}: "${stray}" is no field`);
  if (typeof adopted !== 'number' || typeof en !== 'string' || typeof fr !== 'string' || typeof es !== 'string') throw new Error(`Treaties, ${treaty}: adopted, en, fr and es are expected`);
  return { adopted, name: { en, fr, es } };
}

let names: unknown;
const known = new Map<string, TreatyName | undefined>();

/**
 * What a treaty is called, and since when it has existed.
 * @param treaty id, as the lexicon's instruments name it
 * @returns undefined for an instrument that is no treaty, or none whose status is known
 */
export function treatyName(treaty: string): TreatyName | undefined {
  if (!known.has(treaty)) {
    names ??= file();
    known.set(treaty, knownTreaties().includes(treaty) && isRecord(names) ? nameOf(names[treaty], treaty) : undefined);
  }
  return known.get(treaty);
}

/** First nouns of treaties' names that are feminine in French and Spanish. */
const feminines: ReadonlySet<string> = new Set(['convention', 'charte', 'convención', 'carta']);

/** Whether a treaty's name is feminine in its language; English has no gender. @param name as `TreatyName` has it */
export function isFeminine(name: string): boolean {
  return feminines.has(name.split(' ').find((word) => beginsWithCapital(word))?.toLowerCase() ?? '');
}
