import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import * as vscode from 'vscode';

/** A grammar as an extension's manifest names it. */
interface Contributed {
  readonly scopeName: string;
  /** The file. */
  readonly path: string;
  readonly injectTo: readonly string[];
}

/** A run of text with one of our scopes. */
export interface Scoped {
  readonly words: string;
  /** Without the end that says whose it is. */
  readonly scope: string;
}

interface Manifest {
  readonly contributes?: { readonly grammars?: readonly { readonly scopeName: string; readonly path: string; readonly injectTo?: readonly string[] }[] };
}

function contributed(): Contributed[] {
  return vscode.extensions.all.flatMap(({ extensionPath, packageJSON }) => {
    const { contributes: { grammars = [] } = {} } = packageJSON as Manifest;
    return grammars.map(({ scopeName, path, injectTo = [] }) => ({ scopeName, path: join(extensionPath, path), injectTo }));
  });
}

async function markdownGrammar(): Promise<IGrammar> {
  const own = vscode.extensions.getExtension('forthright.forthright');
  assert.ok(own, 'the extension is there');
  await loadWASM({ data: readFileSync(join(own.extensionPath, 'node_modules/vscode-oniguruma/release/onig.wasm')) });
  const grammars = contributed();
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => {
      const file = grammars.find(({ scopeName }) => scopeName === scope)?.path;
      return Promise.resolve(file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
    getInjections: (scope) => grammars.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  assert.ok(grammar, 'VS Code has a grammar of Markdown');
  return grammar;
}

let grammar: Promise<IGrammar> | undefined;

/**
 * Cuts a text as VS Code does to colour it: with its own engine, its own grammars of Markdown and YAML, and those that extensions put into them.
 * @returns what has a scope of ours, in order
 */
export async function scopedIn(text: string): Promise<Scoped[]> {
  const markdown = await (grammar ??= markdownGrammar());
  const found: Scoped[] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = markdown.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.find((scope) => scope.endsWith('.forthright'));
      if (own !== undefined) found.push({ words: line.slice(startIndex, endIndex), scope: own.slice(0, -'.forthright'.length) });
    }
  }
  return found;
}
