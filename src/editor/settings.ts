import * as vscode from 'vscode';
import type { Locale } from '../benchmarks/types.js';

/** The settings under `forthright.`, as they hold for one document. */
export interface Settings {
  /** As written; `ruleSettings` says what of it can be used. */
  readonly rules: unknown;
  readonly statementFolders: readonly string[];
  /** Milliseconds of pause before new findings show. */
  readonly delay: number;
  /** UTF-16 code units. */
  readonly maxFileSize: number;
}

const shortestDelay = 100;

/** Reads the settings that hold for a document. */
export function settingsOf(document: vscode.TextDocument): Settings {
  const settings = vscode.workspace.getConfiguration('forthright', document);
  return {
    rules: settings.get('rules'),
    statementFolders: strings(settings.get('statementFolders')),
    delay: Math.max(shortestDelay, settings.get('delay', 500)),
    maxFileSize: settings.get('maxFileSize', 200_000),
  };
}

/** The language of the user interface, in which findings are worded. */
export function locale(): Locale {
  return vscode.env.language.startsWith('fr') ? 'fr' : 'en';
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
