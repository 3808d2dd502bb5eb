import { encodeVlq, VlqReader } from './vlq.js';

const lineFeed = 10;
/** So many units at a time can be given to `String.fromCharCode` everywhere. */
const atOnce = 8192;

/** How many UTF-16 code units two lines have in common before they differ. */
function sharedBy(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}

/**
 * Front coding: each line is how many UTF-16 code units of the end of the one before fall away, and what comes in their place. Of sorted
 * words a third is left, also when both are compressed. How many units all lines have stands before the first.
 */
export function frontCoded(lines: string): string {
  let before = '';
  const coded = lines.split('\n').map((line) => {
    const shared = sharedBy(before, line);
    const dropped = before.length - shared;
    before = line;
    return encodeVlq([dropped]) + line.slice(shared);
  });
  return encodeVlq([lines.length]) + coded.join('\n');
}

/**
 * The lines that were front coded. They are put together unit by unit: 26,000 short texts that are cut and joined take longer to make than all else of a lexicon.
 * @throws {SyntaxError} where a line does not begin with a number or takes more away than there is, or where all are not as long as they should be
 */
export function fromFrontCoded(coded: string): string {
  const reader = new VlqReader(coded);
  // Before the first line stands an empty one, and a line feed behind each.
  const units = new Uint16Array(reader.next() + 2);
  units[0] = lineFeed;
  let end = 1;
  for (let before = 0; reader.at < coded.length;) {
    const behindShared = end - 1 - reader.next();
    if (behindShared < before) throw new SyntaxError(`Before ${reader.at} more falls away than there is.`);
    const from = end;
    units.copyWithin(end, before, behindShared);
    end += behindShared - before;
    let unit: number;
    do {
      unit = reader.at < coded.length ? coded.charCodeAt(reader.at) : lineFeed;
      units[end++] = unit;
      reader.at++;
    } while (unit !== lineFeed);
    before = from;
  }
  if (end !== units.length) throw new SyntaxError(`The lines have ${end - 2} units instead of ${units.length - 2}.`);
  let lines = '';
  for (let at = 1; at < end - 1; at += atOnce) lines += Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(at + atOnce, end - 1))) as string;
  return lines;
}
