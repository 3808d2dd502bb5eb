/* How entries of a list are counted: "a)", "(ii)", "1.-". */

/** What may be the number of an entry at the beginning of a line, with the marks about it. */
const numbered = /^\s*(\(?)([a-z]{1,4}|[A-Z]{1,4}|\d{1,2})(\.?[)/°º]|\.-?| ?[-–—])\s+\S/u;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "iv" → 4; undefined for what is no Roman number up to 39. */
function romanValue(written: string): number | undefined {
  if (!/^x{0,3}(?:i[vx]|v?i{0,3})$/u.test(written)) return undefined;
  let value = 0;
  for (let at = 0; at < written.length; at++) {
    const digit = romanDigits[written.charAt(at)] ?? 0;
    value += digit < (romanDigits[written.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}

/** A number as one of a way of counting: of letters, of Roman or of Arabic numbers, with its marks. */
export interface Counted {
  readonly way: string;
  readonly value: number;
}

/** What the number of a line may be: "i" is the first Roman number, and the ninth letter. */
export function numbersOf(line: string): readonly Counted[] {
  const [, open = '', written = '', mark = ''] = numbered.exec(line) ?? [];
  if (written === '') return [];
  const marks = `${open}${mark}`;
  if (/^\d/u.test(written)) return [{ way: `${marks} Arabic`, value: Number(written) }];
  const small = written.toLowerCase();
  const size = written === small ? 'small' : 'large';
  const roman = romanValue(small);
  const letter: readonly Counted[] = small.length === 1 ? [{ way: `${marks} ${size} letter`, value: small.charCodeAt(0) - 0x60 }] : [];
  return roman === undefined ? letter : [...letter, { way: `${marks} ${size} Roman`, value: roman }];
}
