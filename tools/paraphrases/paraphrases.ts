import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Edit } from './edit.js';

/** Words, and what may stand for them in the same place without a change of what a statement asks, softens or is about. */
export interface Paraphrase {
  readonly words: string;
  /** Literal text of which one must stand right before the words; nothing need where it is not given. */
  readonly before?: readonly string[];
  /** The same, right behind them. */
  readonly after?: readonly string[];
  readonly as: readonly string[];
  /** The kind of ask may be another. */
  readonly kind?: 'may-change';
  /** The words are a hedge and what stands for them is none, or the other way round: that it is lost, or found, is right, and that it is not is a fault. */
  readonly hedge?: 'lost' | 'found';
  /** The field of the file that it stands in, of those of a language that are named `LANGUAGE-FIELD.yaml`. */
  readonly field?: string;
}

/** One place where a paraphrase was put. */
export interface Variant extends Edit {
  readonly text: string;
}

/** What is not known to be an entry is refused, so that a misspelt key is not passed over. */
const keys = new Set(['words', 'before', 'after', 'as', 'kind', 'hedge']);

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

function checked(entry: unknown, file: string): Paraphrase {
  if (typeof entry !== 'object' || entry === null) throw new Error(`${file}: an entry is no map.`);
  const { words, before, after, as, kind, hedge } = entry as Record<string, unknown>;
  const isWell = typeof words === 'string' && words !== '' && isStrings(as) && [before, after].every((each) => each === undefined || isStrings(each)) && (kind === undefined || kind === 'may-change') && (hedge === undefined || hedge === 'lost' || hedge === 'found') && Object.keys(entry).every((key) => keys.has(key));
  if (!isWell) throw new Error(`${file}: ${JSON.stringify(entry)} is no paraphrase.`);
  return entry as Paraphrase;
}

function paraphrasesIn(file: string, language: string): Paraphrase[] {
  const field = path.basename(file, '.yaml').slice(language.length + 1);
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${file} is no list.`);
  return entries.map((entry) => ({ ...checked(entry, file), ...(field === '' ? {} : { field }) }));
}

const folder = 'test/paraphrases';

/**
 * The paraphrases of a language, from `test/paraphrases/LANGUAGE.yaml` and the files beside it that are named `LANGUAGE-FIELD.yaml`.
 * @param field the one of these to read; all where it is not given
 * @throws {Error} where there is none, or an entry is no paraphrase
 */
export function paraphrasesOf(language: string, field?: string): Paraphrase[] {
  const isMeant = (file: string): boolean => (field === undefined ? file === `${language}.yaml` || (file.startsWith(`${language}-`) && file.endsWith('.yaml')) : file === `${language}-${field}.yaml`);
  const files = readdirSync(folder).filter(isMeant);
  if (files.length === 0) throw new Error(`${folder} has no paraphrases of ${field === undefined ? language : `${language}-${field}`}.`);
  return files.flatMap((file) => paraphrasesIn(path.join(folder, file), language));
}

const letter = /[\p{L}\p{N}]/u;

/** One apostrophe for both, of the same length, so that offsets stay. */
const plain = (text: string): string => text.replaceAll('’', "'");

/** The places, at most `most`, where the words stand whole, between what must stand beside them; an apostrophe of either form is one. */
export function placesOf(original: string, { words, before = [''], after = [''] }: Paraphrase, most: number): number[] {
  const text = plain(original);
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const isWhole = !(letter.test(text[at - 1] ?? '') && letter.test(words[0] ?? '')) && !(letter.test(text[end] ?? '') && letter.test(words.at(-1) ?? ''));
    if (isWhole && before.some((each) => text.endsWith(each, at)) && after.some((each) => text.startsWith(each, end))) found.push(at);
  }
  return found;
}

/** A text with each of the paraphrases in each of the places, one at a time, written with the apostrophe that the text has. */
export function variantsOf(text: string, paraphrase: Paraphrase, most: number): Variant[] {
  const { words } = paraphrase;
  const as = text.includes('’') ? paraphrase.as.map((to) => to.replaceAll("'", '’')) : paraphrase.as;
  return placesOf(text, paraphrase, most).flatMap((start) => as.map((to) => ({ from: words, to, start, end: start + words.length, text: text.slice(0, start) + to + text.slice(start + words.length) })));
}
