import { countryOf } from '../../facts/countries.js';
import { namedIn } from './addresses.js';
import type { Redacted } from './index.js';
import { foldWord } from './name-words.js';
import { isOrdinaryAnywhere } from './ordinary.js';

/** A file's name without its ends: those of a statement, and the language of a translation. */
const ends = /((?:\.[a-z]{2,3})?(?:\.statement)?\.(?:md|markdown|txt))$/u;

/** Whether a part of a file's name may stay: a number, a letter, a word that statements are made of, a country. */
function isHarmless(part: string): boolean {
  return /^\p{N}+$/u.test(part) || part.length === 1 || isOrdinaryAnywhere(part) || countryOf(part) !== undefined;
}

/**
 * What the redacted copy of a file is called: `2026-neema-mollel.statement.md` becomes `2026.redacted.statement.md`. What no statement has for a
 * word may be a name that nobody found, and is left out too.
 * @param name without its folder
 */
export function redactedFileName(name: string, { index }: Pick<Redacted, 'index'>): string {
  const end = ends.exec(name)?.[1] ?? '.statement.md';
  const base = name.slice(0, name.length - (ends.test(name) ? end.length : 0));
  const parts = base.normalize('NFC').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-').split(/[^\p{L}\p{M}\d]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u);
  const kept = parts.filter((part) => part !== '' && namedIn([foldWord(part)], index) === undefined && isHarmless(part));
  const isNamed = kept.length > 0 && namedIn(kept.map(foldWord), index) !== undefined;
  return `${kept.length === 0 || isNamed ? 'statement' : kept.join('-')}.redacted${end}`;
}
