import { bulletSigns } from './entry-lines.js';
import { type Counted, numbersOf } from './entry-numbers.js';

/* Lists that stand in one line, as a page or a PDF leaves them, or as a drafter wrote them: "to: (i) …; (ii) …", "to: • … • …". */

/** What may begin an entry amid a line: its number with a mark, or a sign, behind white space and before a word. No class of letters: V8 takes long to make one, and each draft is looked through. */
const candidate = new RegExp(String.raw`(?<=\s)(?:\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})(?:[)/°º]|\.-?)|\d{1,2} ?[-–—]|([${bulletSigns}*]))\s+(?=[^\s\d–—-])`, 'gu');

/** So many code units of a line hold the number of an entry, its marks and the first letter behind. */
const longestMark = 12;

/** Where an entry's mark stands, and the entry behind it: offsets into the line. */
export interface EntryPlace {
  readonly mark: number;
  readonly entry: number;
}

/** A place where an entry may begin. */
interface Place extends EntryPlace {
  readonly sign: string | undefined;
  readonly numbers: readonly Counted[];
  readonly isBehindColon: boolean;
}

function placesIn(line: string): Place[] {
  return [...line.matchAll(candidate)].map(({ 0: found, 1: sign, index }) => {
    return { mark: index, entry: index + found.length, sign, numbers: sign === undefined ? numbersOf(line.slice(index, index + longestMark)) : [], isBehindColon: line.slice(0, index).trimEnd().endsWith(':') };
  });
}

/** Places of the entries that are counted: the first number, and each that is one more than the last. */
function countedPlaces(places: readonly Place[]): Place[] {
  const begun = new Map<string, Place[]>();
  for (const place of places) {
    const { numbers, isBehindColon } = place;
    for (const { way, value } of numbers) {
      const row = begun.get(way);
      if (value === 1 ? row === undefined && isBehindColon : value === (row?.length ?? 0) + 1) {
        if (row) row.push(place);
        else begun.set(way, [place]);
      }
    }
  }
  return [...begun.values()].filter((row) => row.length > 1).flat();
}

/** Places of the entries that begin with one sign, the first behind a colon. */
function signedPlaces(places: readonly Place[]): Place[] {
  const first = places.find(({ sign, isBehindColon }) => sign !== undefined && isBehindColon);
  if (!first) return [];
  const row = places.filter(({ mark, sign }) => mark >= first.mark && sign === first.sign);
  return row.length > 1 ? row : [];
}

/**
 * Where entries of a list begin inside a line: behind a colon, two at least.
 * Cannot do: lists within lists, and entries without number or sign.
 *
 * @returns in order
 */
export function entryPlaces(line: string): readonly EntryPlace[] {
  const places = placesIn(line);
  if (places.length < 2) return [];
  return [...new Set([...countedPlaces(places), ...signedPlaces(places)])].sort((one, other) => one.mark - other.mark);
}
