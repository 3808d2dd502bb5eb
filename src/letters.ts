/* Of letters of western Europe it is told by their number: to make a pattern with a class of letters takes longer than to read most drafts. */

/** Letters from À to ÿ, but for × and ÷: the small ones begin with ß. */
function isLatin1Letter(code: number): boolean {
  return code >= 0xC0 && code <= 0xFF && code !== 0xD7 && code !== 0xF7;
}

/** Whether a text begins with a capital (`\p{Lu}`). */
export function beginsWithCapital(text: string): boolean {
  const code = text === '' ? 0 : text.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5A;
  return isLatin1Letter(code) ? code < 0xDF : /^\p{Lu}/u.test(text);
}

/** Whether a text begins with a small letter (`\p{Ll}`). */
export function beginsWithSmall(text: string): boolean {
  const code = text === '' ? 0 : text.charCodeAt(0);
  if (code < 0x80) return code >= 0x61 && code <= 0x7A;
  return isLatin1Letter(code) ? code >= 0xDF : /^\p{Ll}/u.test(text);
}

/** What classes of letters and signs come down to in ASCII, as it stands between brackets. */
const inAscii: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', Lm: '', Mn: '', N: '0-9', Nd: '0-9', C: String.raw`\0-\x1F\x7F`, Cc: String.raw`\0-\x1F\x7F` };

const ascii = /^[\0-\x7F]*$/u;

/** The source of a pattern with ranges of ASCII instead of classes. */
function sourceInAscii(source: string): string {
  let isBetweenBrackets = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (sign, name: string | undefined) => {
    if (sign === '[' || sign === ']') isBetweenBrackets = sign === '[';
    const ranges = name === undefined ? undefined : inAscii[name];
    if (ranges === undefined) return sign;
    return isBetweenBrackets ? ranges : `[${ranges}]`;
  });
}

/**
 * A pattern with classes of letters. V8 goes through all of Unicode for each class, when it reads the pattern and again at its first use:
 * a start that checks one draft spent a tenth of its time on that. For a text in ASCII, as most words are, there is a pattern that
 * says the same of it and is made sooner; the other one is made for the first text with other signs.
 */
export class LetterPattern {
  readonly #source: string;
  readonly #flags: string;
  #inAscii: RegExp | undefined;
  #inAll: RegExp | undefined;

  /** @param source what stands between the strokes of a pattern */
  constructor(source: string, flags = 'u') {
    this.#source = source;
    this.#flags = flags;
  }

  /** The pattern for a text. */
  for(text: string): RegExp {
    return ascii.test(text) ? (this.#inAscii ??= new RegExp(sourceInAscii(this.#source), this.#flags)) : (this.#inAll ??= new RegExp(this.#source, this.#flags));
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }
}
