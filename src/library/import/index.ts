import { decodeMarkup } from './charset.js';
import { composeStatement, statementFileName } from './compose.js';
import { describe } from './describe.js';
import { readFeed } from './feed.js';
import { kindOf } from './kind.js';
import type { KnownStatements, Same } from './known.js';
import { extractPage } from './page.js';
import { extractText } from './plain.js';
import { type Described, type Extracted, type Given, type ImportProblem, isProblem, type Told, type Unsure } from './types.js';
import { extractWord, oldWordProblem } from './word.js';

/** What was found in what was given: one text, or a feed's several. */
export interface Found {
  /** What it is called in reports. */
  readonly name: string;
  readonly extract: Extracted | ImportProblem;
}

/** A statement ready for the library. */
export interface Ready {
  /** What its file should be called. */
  readonly fileName: string;
  /** Its text with front matter. */
  readonly file: string;
  readonly described: Described;
  readonly unsure: readonly Unsure[];
  /** What the library has of it already. */
  readonly same: Same | undefined;
}

/**
 * Finds the statements in what was given. Nothing is fetched and nothing in it runs.
 * @returns one text, or each entry of a feed; where there is none, why
 */
export async function findStatements(given: Given): Promise<readonly Found[]> {
  const { name, bytes, contentType, address } = given;
  const kind = kindOf(given);
  if (kind === 'page' || kind === 'feed') {
    const markup = decodeMarkup(bytes, contentType);
    if (typeof markup !== 'string') return [{ name, extract: markup }];
    if (kind === 'feed') return foundInFeed(markup, given);
    const page = extractPage(markup);
    return [{ name, extract: isProblem(page) || address === undefined ? page : { ...page, source: address } }];
  }
  return [{ name, extract: await extractOf(kind, given) }];
}

async function extractOf(kind: 'word' | 'old-word' | 'text' | 'other', { bytes, address }: Given): Promise<Extracted | ImportProblem> {
  switch (kind) {
    case 'word': return withSource(await extractWord(bytes), address);
    case 'old-word': return oldWordProblem(bytes);
    case 'text': return withSource(extractText(bytes), address);
    case 'other': return { problem: 'unknown-kind' };
  }
}

function withSource(extract: Extracted | ImportProblem, source: string | undefined): Extracted | ImportProblem {
  return isProblem(extract) || source === undefined ? extract : { ...extract, source };
}

function foundInFeed(markup: string, { name, address }: Given): readonly Found[] {
  const entries = readFeed(markup, address);
  if ('problem' in entries) return [{ name, extract: entries }];
  return entries.map((entry) => ({ name: entry.address ?? `${name}: ${entry.title}`, extract: entry.extract }));
}

/**
 * Makes a statement file of what was found, and looks whether the library has it.
 * @param name the file's name or address; a date in it tells the date
 * @param told what the user says of it
 */
export function readyStatement(name: string, extract: Extracted, known: KnownStatements, told: Told = {}): Ready {
  const { described, unsure, text } = describe(extract, name, told);
  const file = composeStatement(described, text, extract.frontMatter);
  return { fileName: statementFileName(described), file, described, unsure, same: known.sameAs(file) };
}
