import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStatement } from '../../../src/statement/index.js';

/** The statements on which the readers are developed, by language. */
const folders = { en: 'test/statements/en/development', fr: 'test/statements/fr/development', es: 'test/statements/es/development' } as const;
export type Tongue = keyof typeof folders;

/** What the statements of a collection are made of, as plain text. */
export interface Pieces {
  readonly titles: readonly string[];
  readonly paragraphs: readonly string[];
  readonly sentences: readonly string[];
  readonly names: readonly string[];
}

/** Capitalized words in a row: names of people, places and bodies, as they come. */
const nameShape = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}/gu;

function piecesOf(folder: string): Pieces {
  const texts = readdirSync(folder).filter((file) => file.endsWith('.statement.md')).map((file) => readFileSync(join(folder, file), 'utf8'));
  const statements = texts.map((text) => readStatement(text));
  const all = statements.flatMap(({ paragraphs }) => paragraphs);
  const body = all.filter(({ kind }) => kind === 'body').map(({ plain }) => plain);
  return {
    titles: statements.flatMap(({ title }) => title ?? []),
    paragraphs: body.map(({ text }) => text.replaceAll('\n', ' ')),
    sentences: body.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))),
    names: [...new Set(body.flatMap(({ text }) => text.match(nameShape) ?? []))],
  };
}

/** The pieces of our collections: what drafts are put together from. */
export const collections: Readonly<Record<Tongue, Pieces>> = { en: piecesOf(folders.en), fr: piecesOf(folders.fr), es: piecesOf(folders.es) };
