import { LetterPattern } from '../letters.js';
import type { PastRecord } from './record.js';

/** A draft, as far as telling it apart from past statements needs it. */
export interface DraftPlace {
  /** Its file, as the keys of records are written; undefined where it has none yet. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  readonly country?: string | undefined;
  readonly date?: string | undefined;
}

/** The path of a file without the language of a translation: `case.fr.statement.md` and `case.statement.md` are one statement. */
export function familyOf(key: string): string {
  return key.replace(/(?:\.[a-z]{2,3})?(?:\.statement)?\.(?:md|markdown|txt)$/u, '');
}

const unspoken = new LetterPattern(String.raw`[^\p{L}\p{N}]+`, 'gu');

function plain(title: string): string {
  const written = title.normalize('NFKC').toLowerCase();
  return written.replace(unspoken.for(written), ' ').trim();
}

/** Tells of records whether they are the draft itself, a translation of it, or an earlier version: it must not be measured by itself. */
export function isDraftOf({ key, title, country, date }: DraftPlace): (record: PastRecord) => boolean {
  const family = key === undefined ? undefined : familyOf(key);
  const named = title === undefined ? undefined : plain(title);
  return (record) => {
    // All records are asked, and most are told apart by little.
    if (family !== undefined && record.key.startsWith(family) && familyOf(record.key) === family) return true;
    if (named === undefined || country !== record.country) return false;
    // Statements of other years may have the same title ("on Human Rights Day").
    const isSameDay = date === undefined || record.date === undefined || date.startsWith(record.date) || record.date.startsWith(date);
    return isSameDay && plain(record.title) === named;
  };
}
