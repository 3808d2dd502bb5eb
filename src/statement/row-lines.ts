import { LetterPattern } from '../letters.js';

/* Lists and tables of people, one row a line, as pages and PDFs flatten them: "X; journalist; 12 years", "| X | lawyer | Minsk |". */

/** A name is two words or more with capitals, small ones between them. */
const name = new LetterPattern(String.raw`^\p{Lu}[\p{L}'’.-]*(?:[ \u00A0]\p{Ll}{1,4})?(?:[ \u00A0]\p{Lu}[\p{L}'’.-]*){1,4}$`);
/** What a row begins with: the sign of a table, a number. */
const opener = /^\s*(?:\|\s*)?(?:\d{1,3}[.)]?(?:\s*\||\s)\s*)?/u;
/** What parts the fields of a table, and of a list: there the name stands at the head, or behind one word. */
const columns = /\t|\s{2,}|\s*[|;/]\s*/u;
const joints = /\s*[,:]\s|\s[(–—-]/u;
/** What the line between the head of a table and its rows is made of. */
const ruleSigns = /^[\s|:-]+$/u;
const endsOpen = /[,:]\s*$/u;
const opens = /:\s*$/u;
const endsSentence = /[.!?]["”’»)]?\s*$/u;

/** Longer lines are text. */
const longestRow = 160;

/** The sign that parts the fields of a row, an empty one of what is a name alone; undefined of what is no row. */
function partingOf(line: string): string | undefined {
  if (line.length > longestRow || endsOpen.test(line)) return undefined;
  const text = line.slice(opener.exec(line)?.[0].length ?? 0).trimEnd();
  if (name.test(text)) return '';
  for (const parting of [columns, joints]) {
    const [found] = parting.exec(text) ?? [];
    if (found === undefined) continue;
    const fields = text.split(parting, 3);
    const isNamed = name.test(fields[0] ?? '') || (name.test(fields[1] ?? '') && (parting === columns ? fields.length > 2 : /^\p{Lu}\p{L}+$/u.test(fields[0] ?? '')));
    if (isNamed) return found.trim() === '' ? ' ' : found.trim();
  }
  return undefined;
}

function isTableRule(line: string): boolean {
  return line.includes('--') && ruleSigns.test(line);
}

/** Whether a line is the head of a table, whose rows have the same sign. */
function isHead(line: string, sign: string): boolean {
  if (sign === '') return false;
  return sign === ' ' ? /\t|\S\s{2,}\S/u.test(line) : columns.test(sign) && line.includes(sign);
}

/**
 * Lines that are rows of one list of people: two at least, each with a name at its head and fields behind it that one sign parts, or all of them names, below a line that ends in a colon or the head of a table.
 * @returns by line; nothing where they are none
 */
export function rowLines(lines: readonly string[]): readonly boolean[] | undefined {
  if (lines.length < 2) return undefined;
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const sign = partingOf(lines[last] ?? '');
  if (sign === undefined) return undefined;
  let first = last;
  while (first > 0 && partingOf(lines[first - 1] as string) === sign) first--;
  const stops = lines.slice(first, last + 1).filter((line) => endsSentence.test(line)).length;
  // A stop behind the last line alone is that of a sentence.
  if (first === last || (stops > 0 && stops <= last - first)) return undefined;
  let head = first - 1;
  while (head >= 0 && isTableRule(lines[head] as string)) head--;
  if (head >= 0 && !opens.test(lines[head] as string) && isHead(lines[head] as string, sign)) head--;
  if (head > 0 || (head === 0 && !opens.test(lines[0] as string))) return undefined;
  return lines.map((_, at) => at <= last && (at >= first || (at === head + 1 && at > 0)));
}
