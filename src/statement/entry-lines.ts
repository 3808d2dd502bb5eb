import { beginsWithSmall } from '../letters.js';
import { numbersOf } from './entry-numbers.js';
import { rowLines } from './row-lines.js';

/* Lists that Markdown does not know, one entry a line: "a) …", "(ii) …", "1.- …", "▪ …", "release X;". */

/** Signs before an entry of a list. */
export const bulletSigns = '-–—•·●◦○‣►➢➤▪■□◆❖✓✔→';
/** A sign at the beginning of a line. */
const bullet = new RegExp(`^\\s*([${bulletSigns}*])\\s*\\p{L}`, 'u');
/** A line that ends an entry and is not the last: "release X;", "drop the charges; and". */
const colonEnd = /:\s*$/u;
const entryEnd = /;(?:\s\p{Ll}{1,3})?\s*$/u;

/**
 * Lines that go on with a way of counting: its first number below a colon or with the second somewhere below, and each that is one more than the last.
 * A line that happens to begin with an initial ("A. Petrov") does not.
 */
function countedLines(lines: readonly string[]): readonly boolean[] {
  const numbers = lines.map(numbersOf);
  const mayBegin: boolean[] = [];
  const below = new Set<string>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const found = numbers[at] ?? [];
    mayBegin[at] = found.some(({ way, value }) => value === 1 && (below.has(way) || colonEnd.test(lines[at - 1] ?? '')));
    for (const { way, value } of found) if (value === 2) below.add(way);
  }
  const last = new Map<string, number>();
  return numbers.map((found, at) => {
    let goesOn = false;
    for (const { way, value } of found) {
      if (value === 1 ? mayBegin[at] !== true : last.get(way) !== value - 1) continue;
      last.set(way, value);
      goesOn = true;
    }
    return goesOn;
  });
}

/** Lines that begin with a sign with which another begins too, or below a colon. */
function bulletedLines(lines: readonly string[]): readonly boolean[] {
  const signs = lines.map((line) => bullet.exec(line)?.[1]);
  const counts = new Map<string, number>();
  for (const sign of signs) if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return signs.map((sign, at) => sign !== undefined && ((counts.get(sign) ?? 0) > 1 || colonEnd.test(lines[at - 1] ?? '')));
}

/** So many lines that begin with one word are no chance; below a colon two are none. */
const alike = 3;

/** Lines of a list without any marks: all but the last end in a semicolon, or all begin with the same word, below a first one that may end in a colon. */
function partedLines(lines: readonly string[]): readonly boolean[] | undefined {
  const first = colonEnd.test(lines[0] ?? '') ? 1 : 0;
  // A paragraph may end in a line that is blank.
  const entries = lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
  const [, word] = /^\s*(\p{L}+) /u.exec(entries[0] ?? '') ?? [];
  const areParted = entries.length > 1 && (entries.every((line, at) => at === entries.length - 1 || entryEnd.test(line)) || (word !== undefined && entries.length + first >= alike && entries.every((line) => line.trimStart().startsWith(`${word} `))));
  return areParted ? lines.map((_, at) => at >= first) : undefined;
}

/** Lines of a list, begun by a colon or by a line that begins small, that begin small behind one that ends a sentence. */
function smallLines(lines: readonly string[]): readonly boolean[] {
  let isList = beginsWithSmall(lines[0] ?? '');
  return lines.map((line, at) => {
    const above = lines[at - 1] ?? '';
    isList ||= colonEnd.test(above);
    return isList && /[^.]\.\s*$/u.test(above) && beginsWithSmall(line.trimStart());
  });
}


/**
 * Lines of a paragraph that begin an entry of a list.
 * Cannot do: entries without mark or number that neither end in semicolons nor are rows of fields.
 *
 * @returns by line
 */
export function entryStarts(lines: readonly string[]): readonly boolean[] {
  const counted = countedLines(lines);
  const bulleted = bulletedLines(lines);
  const parted = partedLines(lines);
  const small = smallLines(lines);
  const rows = rowLines(lines);
  return lines.map((_, at) => counted[at] === true || bulleted[at] === true || parted?.[at] === true || small[at] === true || rows?.[at] === true);
}
