/** Base64 VLQ, as source maps have it: a number is digits of five bits, the lowest first, and all but its last have the sixth bit set. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitBits = 5;
const goesOn = 1 << digitBits;
const digitMask = goesOn - 1;
/** What six digits hold; a seventh would reach the sign of a number of 32 bits. */
const mostBits = 30;

const none = -1;
/** The value of each digit by its code unit. */
const values = new Int8Array(128).fill(none);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;

/** A number with a sign as one without: 0, -1, 1, -2, … are 0, 1, 2, 3, … */
export function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** What `zigzag` made a number of. */
export function unzigzag(number: number): number {
  return (number >>> 1) ^ -(number & 1);
}

/**
 * Whole numbers, 0 or more, one behind the other.
 * @throws {RangeError} where one is none, or has more than 30 bits
 */
export function encodeVlq(numbers: Iterable<number>): string {
  const written: string[] = [];
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= 2 ** mostBits) throw new RangeError(`${number} is no whole number of ${mostBits} bits.`);
    let rest = number;
    for (; rest > digitMask; rest >>= digitBits) written.push(digits.charAt((rest & digitMask) | goesOn));
    written.push(digits.charAt(rest));
  }
  return written.join('');
}

/**
 * The numbers that `encodeVlq` wrote.
 * @throws {SyntaxError} where the text is none that it writes
 */
export function decodeVlq(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  const { length } = text;
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < length; at++) {
    const value = values[text.charCodeAt(at)] ?? none;
    if (value === none || shift >= mostBits) throw new SyntaxError(`At ${at} there is no digit of a number of ${mostBits} bits.`);
    if (value < goesOn) {
      numbers[count++] = number | (value << shift);
      number = 0;
      shift = 0;
    } else {
      number |= (value & digitMask) << shift;
      shift += digitBits;
    }
  }
  if (shift > 0) throw new SyntaxError('The last number is cut off.');
  return numbers.subarray(0, count);
}

/** Reads numbers that stand among other text. */
export class VlqReader {
  /** Where the next number begins. */
  at = 0;

  constructor(private readonly text: string) {}

  /**
   * The next number.
   * @throws {SyntaxError} where none stands
   */
  next(): number {
    for (let number = 0, shift = 0; shift < mostBits; shift += digitBits) {
      const value = values[this.text.charCodeAt(this.at++)] ?? none;
      if (value === none) break;
      if (value < goesOn) return number | (value << shift);
      number |= (value & digitMask) << shift;
    }
    throw new SyntaxError(`Before ${this.at} stands no number of ${mostBits} bits.`);
  }
}
