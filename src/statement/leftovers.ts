/* Signs that stand in a text and are none of its words: marks of no width, marks of footnotes, hyphens at the end of a line, remains of markup. */

/** Marks of no width: of joints, of breaks, of the direction of writing. Those that join letters or keep them apart (U+200C, U+200D) are the writer's. */
const noWidth = String.raw`\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF`;

/** White space, and marks of no width, which stand for nothing at the edge of a text either. */
export const edge = new RegExp(String.raw`[\s\u00AD${noWidth}]`);

/** Letters of the Latin script; a pattern with those of all scripts takes half a millisecond to make. */
const small = String.raw`a-z\u00DF-\u00F6\u00F8-\u00FF`;
const large = String.raw`A-Z\u00C0-\u00D6\u00D8-\u00DE`;
const letter = String.raw`${large}${small}\u0100-\u024F\u1E00-\u1EFF`;

/** First parts of words that keep their hyphen where it ends a line: "non-governmental", "porte-parole". */
const firstParts = ['all', 'anti', 'bien', 'celle', 'celles', 'celui', 'centre', 'ceux', 'co', 'counter', 'court', 'cross', 'demi', 'deux', 'dix', 'ex', 'far', 'follow', 'full', 'government', 'grand', 'high', 'human', 'ill', 'inter', 'ici', 'long', 'low', 'mal', 'mid', 'mise', 'multi', 'near', 'no', 'non', 'open', 'part', 'porte', 'post', 'pre', 'pro', 'quasi', 'rights', 're', 'rendez', 'saint', 'self', 'semi', 'short', 'so', 'socio', 'state', 'sub', 'trade', 'ultra', 'vice', 'well', 'year'];
const firstPart = String.raw`(?<![${letter}])(?:${firstParts.join('|')})`;

/** What closes a quotation or a parenthesis. */
const closing = '["”’»)\\]]';
const stop = `[.!?…]${closing}?`;

const leftover: readonly string[] = [
  `[${noWidth}]+`,
  // Where a word may be broken, and where it is.
  String.raw`\u00AD[ \t]*\n?`,
  // "hu-|man rights", "non-|governmental", "al-|Marzouqi".
  String.raw`(?<=[${small}]{2})(?<!${firstPart})[-‐][ \t]*\n(?=[${small}])`,
  String.raw`(?<=[${letter}][-‐‑])[ \t]*\n(?=[${letter}])`,
  // "| PAGE 2 of 3 |", "| 2 |": the end of a page inside a paragraph.
  String.raw`\n[ \t]*(?:[-–—(] ?)?(?:[Pp](?:age|AGE) )?\d{1,3}(?: ?(?:of|sur|de|/) ?\d{1,3})?(?: ?[-–—)])?[ \t]*(?=\n)`,
  // "rights¹", "rights.1 The", "rights [1]", "rights. (1)", "rights.*": the mark of a footnote.
  String.raw`(?<=[${letter}.,;:!?…”"’»)\]])[¹²³⁰⁴-⁹]+`,
  String.raw`(?<=[${small}]{4}${stop})\d{1,2}(?=\s+[${large}“«]|$)`,
  String.raw`(?<=[${letter}.!?…”"’»)\]]) ?\[\d{1,3}\]|(?<=[,;])\[\d{1,3}\]`,
  String.raw`(?<=${stop}) ?(?:\(\d{1,2}\)(?=\s+[${large}“«]|$)|\*{1,3}(?=\s|$))`,
  // "**Ana Duarte **said": emphasis that Markdown does not know.
  String.raw`(?<![${letter}])\*{2,3}(?=[${letter}\d“"«])|(?<=[${letter}\d.,;:”"»]) ?\*{2,3}(?![*\S])`,
  // What a no-break space becomes where its second byte is not read.
  String.raw`(?<![${letter}])Â(?=\s)`,
];
/** One of these stands in a text that has a leftover. */
const sign = new RegExp(String.raw`[\u00AD\u00C2${noWidth}¹²³⁰⁴-⁹]|[-‐‑][ \t]*\n|\n[ \t]*[-–—(Pp\d]|\[\d|${stop}(?:\d| ?[(*])|\*\*`, 'u');
let pattern: RegExp | undefined;

/** The leftovers of a text, in order; nothing where there is none. */
export function leftoversIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!sign.test(text)) return [];
  pattern ??= new RegExp(leftover.join('|'), 'gu');
  return Array.from(text.matchAll(pattern), ({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

/** What Windows writes where Unicode has signs for the machine: quotation marks, apostrophes, dashes; browsers show them so too. */
const ofWindows: Readonly<Record<string, string>> = { '\u0085': '…', '\u0091': '‘', '\u0092': '’', '\u0093': '“', '\u0094': '”', '\u0096': '–', '\u0097': '—' };

/** A text of the same length with the signs that are meant. */
export function withMeantSigns(text: string): string {
  return /[\u0085\u0091-\u0097]/u.test(text) ? text.replace(/[\u0085\u0091-\u0097]/gu, (char) => ofWindows[char] ?? char) : text;
}
