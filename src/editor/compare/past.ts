import * as vscode from 'vscode';
import { check, type Checked } from '../../check.js';
import { likenessText } from '../../formats/similar-words.js';
import type { PastRecord } from '../../library/record.js';
import type { SimilarStatement } from '../../library/similar.js';
import { decode } from '../../statement/decode.js';
import type { PastStatements } from '../library/past-statements.js';
import { locale } from '../settings.js';

/** A past statement that a draft can be put beside; its text is read when it is shown. */
export interface PastChoice extends Pick<PastRecord, 'title' | 'country' | 'event' | 'date' | 'level'> {
  readonly uri: vscode.Uri;
  /** What it shares with the draft, in the user's language. */
  readonly why: readonly string[];
}

/** Largest statement that is read, in bytes. */
const largest = 1_000_000;

/** Reads a statement file and judges it. @throws Error in the user's language where it is no text */
export async function readPast(uri: vscode.Uri): Promise<Checked> {
  const decoded = decode(await vscode.workspace.fs.readFile(uri), largest);
  if ('problem' in decoded) throw new Error(vscode.l10n.t('This file is not text, or is too large.'));
  return check(decoded.text, { locale: locale() });
}

/** The statements of the library that are like a draft, as choices; those whose text is not here are none. */
export function choicesOf(similar: readonly SimilarStatement[], past: PastStatements): PastChoice[] {
  return similar.flatMap(({ record, why }) => {
    const uri = past.uriOf(record);
    return uri === undefined ? [] : [{ ...record, uri, why: why.map((likeness) => likenessText(likeness, locale())) }];
  });
}

/** A record of the library as the one choice. */
export function choiceOf(record: PastRecord, past: PastStatements): PastChoice[] {
  return choicesOf([{ record, score: 0, why: [] }], past);
}

/** A file as a choice. */
export async function fileChoice(uri: vscode.Uri): Promise<PastChoice> {
  const { reading: { title, country, event, date, level } } = await readPast(uri);
  return {
    uri, title: title ?? uri.path.split('/').at(-1) ?? '', event, why: [],
    ...(country !== undefined && { country }), ...(date !== undefined && { date }), ...(level !== undefined && { level }),
  };
}
