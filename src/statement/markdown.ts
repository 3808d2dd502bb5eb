import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

type Plugin = (this: Processor) => undefined;

/** Makes a plugin that turns constructs of Markdown (micromark's names) into plain text. */
function without(constructs: readonly string[]): Plugin {
  return function (this: Processor): undefined {
    const settings = this.data() as { micromarkExtensions?: unknown[] };
    (settings.micromarkExtensions ??= []).push({ disable: { null: constructs } });
  };
}

/**
 * Statements are pasted from web pages and Word, where four spaces before a line mean nothing:
 * read as Markdown they would turn the line into code, and the reading would lose it.
 */
const notInStatements = ['codeIndented'];
const oddities = [...notInStatements, 'blockQuote', 'list', 'setextUnderline', 'attention', 'labelStartLink', 'labelStartImage', 'labelEnd', 'characterReference', 'codeText', 'htmlText'];

/** Parsers for the opening of a text, where front matter may stand, and for the rest of it. */
function parsers(constructs: readonly string[]): { readonly opening: Processor<Root>; readonly further: Processor<Root> } {
  return {
    opening: unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(without(constructs)).freeze(),
    further: unified().use(remarkParse).use(without(constructs)).freeze(),
  };
}
const markdown = parsers(notInStatements);
const barely = parsers(oddities);

/** So many lists and quotations inside each other stand in no statement; the parser's time and stack grow with their depth. */
const deepest = 24;
/** A list this far to the right is inside as many others, at two columns each. */
const farthest = 2 * deepest;

/** So many marks of emphasis, links and references stand in no statement; the parser's time grows with their square. */
const mostMarks = 5000;
/** Nor so many beginnings of code, comments and the like: where one is not closed, the parser looks through the rest of the paragraph for its end. */
const mostOpenings = 300;

/** Whether a run of backticks begins at `at`, or what HTML writes as `<!…` or `<?…`. */
function opensUntilItsEnd(text: string, at: number): boolean {
  return text[at] === '`' ? text[at - 1] !== '`' : text[at] === '<' && '!?'.includes(text[at + 1] ?? ' ');
}

function hasTooManyMarks(text: string): boolean {
  let marks = 0;
  let openings = 0;
  for (let at = 0; at < text.length; at++) {
    if ('_*[&'.includes(text[at] as string) && ++marks > mostMarks) return true;
    if (opensUntilItsEnd(text, at) && ++openings > mostOpenings) return true;
  }
  return false;
}

/**
 * So many lines that underline a heading, go on with an entry or a quotation, begin one further to the right, open one inside of an entry ("- - x"), or open a quotation stand in
 * no statement; for each of them the parser looks through all that is open, or copies all that it has.
 */
const mostLinesLookingBack = 1000;
const opensEntry = /^\s*(?:>|(?:[-+*]|\d{1,9}[.)])\s)/u;
const opensInside = /^(?:[-+*]|\d{1,9}[.)])\s+(?:>|(?:[-+*]|\d{1,9}[.)])\s)/u;
const underline = /^\s*(?:=+|-+)\s*$/u;

function hasTooManyLinesLookingBack(text: string): boolean {
  let lines = 0;
  let isInside = false;
  for (const line of text.split(/\r\n?|\n/u)) {
    const opens = opensEntry.test(line);
    if (opens ? /^\s/u.test(line) || opensInside.test(line) || (line.startsWith('>') && !isInside) : isInside || underline.test(line)) lines++;
    if (lines > mostLinesLookingBack) return true;
    isInside = opens || (isInside && line.trim() !== '');
  }
  return false;
}

/** Whether a line opens more lists and quotations inside each other than any statement has. */
function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  let lineStart = 0;
  let atStart = true;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\n' || char === '\r') {
      depth = 0;
      lineStart = at + 1;
      atStart = true;
    } else if (atStart && opensContainer(text, at)) {
      if (++depth > deepest || at - lineStart > farthest) return true;
    } else if (char !== ' ' && char !== '\t' && !(atStart && /[.)]/.test(char))) {
      atStart = false;
    }
  }
  return false;
}

/** A quotation's or list's marker at `at`. */
function opensContainer(text: string, at: number): boolean {
  const char = text[at] as string;
  return '>-*+'.includes(char) || (/\d/.test(char) && /[.)]/.test(text[at + 1] ?? ''));
}

/**
 * Parses Markdown; positions are UTF-16 offsets into `text`. Never throws on any text.
 * What no statement can be, and only costs time, is read with hardly any Markdown.
 * @param isOpening Whether YAML front matter may stand at its beginning.
 */
export function parseMarkdown(text: string, isOpening: boolean): Root {
  const { opening, further } = isNestedTooDeeply(text) || hasTooManyMarks(text) || hasTooManyLinesLookingBack(text) ? barely : markdown;
  // The parser would drop a byte-order mark, and each offset would be one too small.
  return (isOpening ? opening : further).parse(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
}
