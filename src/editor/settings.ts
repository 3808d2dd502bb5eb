import * as vscode from 'vscode';
import type { Locale } from '../benchmarks/types.js';
import { configKeys } from '../config/read-config.js';

/** The settings under `forthright.`, as they hold for one document. */
export interface Settings {
  readonly statementFolders: readonly string[];
  /** Milliseconds of pause before new findings show. */
  readonly delay: number;
  /** UTF-16 code units. */
  readonly maxFileSize: number;
  /** Whether what the readers found is coloured. */
  readonly highlight: boolean;
}

const shortestDelay = 100;

/** Reads the settings that hold for a document. */
export function settingsOf(document: vscode.TextDocument): Settings {
  const settings = vscode.workspace.getConfiguration('forthright', document);
  return {
    statementFolders: strings(settings.get('statementFolders')),
    delay: Math.max(shortestDelay, settings.get('delay', 500)),
    maxFileSize: settings.get('maxFileSize', 200_000),
    highlight: settings.get('highlight', true),
  };
}

/**
 * What the settings say over a configuration file, in its form: a JSON text, with the keys that are set.
 * @returns undefined where none is
 */
export function configurationSettings(uri: vscode.Uri): string | undefined {
  const settings = vscode.workspace.getConfiguration('forthright', uri);
  const given = configKeys.flatMap((key): [string, unknown][] => {
    const value = settings.get(key);
    return isEmpty(value) ? [] : [[key, value]];
  });
  return given.length === 0 ? undefined : JSON.stringify(Object.fromEntries(given), null, 1);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** The language of the user interface, in which findings are worded. */
export function locale(): Locale {
  return vscode.env.language.startsWith('fr') ? 'fr' : 'en';
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
