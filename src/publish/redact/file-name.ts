import { foldName } from '../../reading/people/fold-name.js';
import type { Redacted } from './index.js';

/** A file's name without its ends: those of a statement, and the language of a translation. */
const ends = /((?:\.[a-z]{2,3})?(?:\.statement)?\.(?:md|markdown|txt))$/u;

/** A part of a name inside other letters tells who it is from so many letters on. */
const shortestInside = 4;

/**
 * What the redacted copy of a file is called: `2026-neema-mollel.statement.md` becomes `2026.redacted.statement.md`.
 * @param name without its folder
 */
export function redactedFileName(name: string, { people }: Pick<Redacted, 'people'>): string {
  const end = ends.exec(name)?.[1] ?? '.statement.md';
  const base = name.slice(0, name.length - (ends.test(name) ? end.length : 0));
  const telling = people.flatMap((person) => person.telling);
  const isName = (part: string): boolean => {
    const folded = foldName(part);
    return telling.some((word) => folded === word || (word.length >= shortestInside && folded.includes(word)));
  };
  const kept = base.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-').split(/[^\p{L}\p{M}\d]+/u).filter((part) => part !== '' && !isName(part));
  const joined = kept.join('-');
  return `${joined === '' || isName(joined.replaceAll('-', '')) ? 'statement' : joined}.redacted${end}`;
}
