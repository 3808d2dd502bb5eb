import { grammarOf } from '../lexicon/index.js';
import type { Language } from '../lexicon/language.js';
import type { OwnPhrases } from '../lexicon/own-phrases.js';
import type { FrontMatter } from './front-matter.js';
import { readingLanguage, type TextWords, toldLanguage } from './language.js';
import { Kept } from './kept.js';
import { PlacedParagraph } from './paragraph.js';
import { plainTextOf } from './plain-text.js';
import { readFrontMatter } from './read-front-matter.js';
import { nextText, Recent } from './recent.js';
import { PlainTextBuilder, withoutLeftovers } from './source-map.js';
import { continuationsOf, type KnownSections, parseSections, type PlacedBlock, type Yaml } from './section.js';
import { joinedAtPageBreaks } from './page-breaks.js';
import { titleIndex } from './title.js';
import { unclosedFrontMatter } from './unclosed-front-matter.js';
import type { Paragraph, PlainText, Statement, Token } from './types.js';

const noFrontMatter: FrontMatter = { span: undefined, values: {}, at: {}, problems: [] };

/** Front matter of a file in which there is none; it may have been begun. */
function withoutFrontMatter(text: string): FrontMatter {
  const problems = unclosedFrontMatter(text);
  return problems.length === 0 ? noFrontMatter : { ...noFrontMatter, problems };
}

const frontMatters = new Recent<FrontMatter>(100);

/** Reads the front matter, or gives what was read before in the same. @param once whether nothing is to be kept */
function frontMatterOf(yaml: Yaml, text: string, once: boolean): FrontMatter {
  const { source, start, end } = yaml;
  const make = (): FrontMatter => readFrontMatter(source, text.indexOf('\n', start) + 1, { start, end });
  return once ? make() : frontMatters.of(text.slice(0, end), make);
}

/** Front matter's title as a paragraph of its own, with its place there; undefined where it is written in no one line. */
function givenTitle({ values: { title }, at }: FrontMatter, text: string, language: Language, options: ReadOptions): Paragraph | undefined {
  const span = at.title?.value;
  if (title === undefined || !span) return undefined;
  const written = text.slice(span.start, span.end);
  const builder = new PlainTextBuilder();
  const isQuoted = /^["'][^]*["']$/u.test(written);
  builder.append(title, isQuoted ? written.slice(1, -1) : written, span.start + (isQuoted ? 1 : 0));
  const found = written.includes('\n') ? undefined : builder.cut(0, title.length);
  if (found?.text !== withoutLeftovers(title).trim() || found.map.spanOf({ start: 0, end: found.text.length }).end > span.end) return undefined;
  return paragraph({ block: { kind: 'body', ...found }, sectionStart: 0 }, true, language, options);
}

function paragraph({ block, sectionStart }: PlacedBlock, isTitle: boolean, language: Language, { own, once }: ReadOptions, known?: ReadonlyMap<string, PlainText>): Paragraph {
  return new PlacedParagraph(block, sectionStart, isTitle ? 'title' : block.kind, known?.get(block.text) ?? plainTextOf(block.text, language, own, once));
}

/** Whether a heading is marked as that of a part: "## Contact". */
function isOfPart(text: string, { block, sectionStart }: PlacedBlock): boolean {
  const start = sectionStart + block.map.spanOf({ start: 0, end: 1 }).start;
  return /^ {0,3}##/u.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}

const knownOpenings = new Kept<Statement, KnownSections['opening']>();
const knownBlocks = new Kept<Statement, readonly PlacedBlock[]>();
const knownSections = new Kept<Statement, KnownSections>();

/** What a statement that was changed was parsed into: readers know blocks again, and do not read anew what is as it was. */
function sectionsOf(statement: Statement): KnownSections | undefined {
  const opening = knownOpenings.get(statement);
  let known = knownSections.get(statement);
  if (!known && opening) knownSections.set(statement, (known = { opening, continuations: continuationsOf(statement.text, knownBlocks.get(statement) ?? []) }));
  return known;
}

/** The words of a title. @param standing the paragraph that is taken for the title, whose words may be others than front matter's */
function plainTitle(title: string, standing: Paragraph | undefined, language: Language, { own, once, before }: ReadOptions): PlainText {
  if (standing?.plain.text === title) return standing.plain;
  const known = before?.plainTitle;
  return known?.text === title && before?.language === language && before.own === own ? known : plainTextOf(title, language, own, once);
}

/** What paragraphs of a statement were made into, by their text; undefined where it was read in another language or with other phrases. */
function plainTextsOf({ language, own, paragraphs }: Statement, now: Language, { own: nowOwn }: ReadOptions): ReadonlyMap<string, PlainText> | undefined {
  return language === now && own === nowOwn ? new Map(paragraphs.map(({ plain }) => [plain.text, plain])) : undefined;
}

const wordCounts = new Kept<PlainText, number>();

function countWords(plain: PlainText): number {
  let words = wordCounts.get(plain);
  if (words !== undefined) return words;
  words = 0;
  const { tokens } = plain;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, norm } = tokens[at] as Token;
    if (kind === 'word' && norm !== "'s") words++;
  }
  wordCounts.set(plain, words);
  return words;
}

const wordsThatTell = new Kept<Statement, TextWords>();

/** What told the language of a statement; undefined where front matter says it. */
export function wordsThatTold(statement: Statement): TextWords | undefined {
  return wordsThatTell.get(statement);
}

/** What holds of a statement where it does not say so itself. */
export interface ReadOptions {
  /** BCP 47 primary subtag: the language where front matter is silent. */
  readonly language?: string | undefined;
  /** Phrases that the readers look for besides those of the lexicon. */
  readonly own?: OwnPhrases | undefined;
  /** Whether the text is read once and not again as it changes: then nothing of it is kept. */
  readonly once?: boolean | undefined;
  /** The same statement before something in it was changed: what was made of its paragraphs holds for those that are as they were. */
  readonly before?: Statement | undefined;
}

/** Lines that end as on a Mac of old: what reads front matter and Markdown does not know such ends everywhere. No place changes. */
function withKnownLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/gu, '\n') : text;
}

/**
 * Reads a draft or past statement: Markdown with optional YAML front matter.
 *
 * @param file the file's text; a byte-order mark is dropped, and all offsets (UTF-16 code units) are into what is left
 * @param options its language where front matter is silent, and phrases of the drafter's own
 * @returns the statement; wrong front matter is in `frontMatter.problems`, nothing throws
 */
export function readStatement(file: string, options: ReadOptions = {}): Statement {
  const { language: usual, own, once = false, before } = options;
  if (!once) nextText();
  const text = withKnownLineEnds(file.startsWith('\uFEFF') ? file.slice(1) : file);
  const { opening, placed: parsed } = parseSections(text, once, before && sectionsOf(before));
  const placed = joinedAtPageBreaks(parsed);
  const { yaml, comments } = opening.section;
  const isAsBefore = before !== undefined && knownOpenings.get(before)?.section === opening.section;
  const frontMatter = yaml === undefined ? withoutFrontMatter(text) : isAsBefore ? before.frontMatter : frontMatterOf(yaml, text, once);
  const { written, words: languageWords } = toldLanguage(frontMatter.values.language ?? usual, text.slice(frontMatter.span?.end ?? 0), once);
  const language = readingLanguage(written);
  const titleAt = titleIndex(placed.map(({ block }) => block), grammarOf(language).classes['title-words'].words, frontMatter.values.title, (index) => isOfPart(text, placed[index] as PlacedBlock));
  const known = before && plainTextsOf(before, language, options);
  const paragraphs = placed.map((each, index) => paragraph(each, index === titleAt, language, options, known));
  const title = titleAt === undefined ? undefined : paragraphs[titleAt];
  const given = title ? undefined : givenTitle(frontMatter, text, language, options);
  const words = frontMatter.values.title ?? title?.plain.text;
  const statement: Statement = {
    text,
    frontMatter,
    written,
    language,
    own,
    title: words,
    plainTitle: words === undefined ? undefined : plainTitle(words, title ?? given, language, options),
    givenTitle: given,
    titleSpan: title && { start: title.start, end: title.end },
    paragraphs,
    comments,
    words: paragraphs.reduce((sum, { plain }) => sum + countWords(plain), 0),
  };
  knownOpenings.set(statement, opening);
  knownBlocks.set(statement, parsed);
  if (languageWords) wordsThatTell.set(statement, languageWords);
  return statement;
}
