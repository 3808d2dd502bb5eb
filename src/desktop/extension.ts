import type * as vscode from 'vscode';
import { nodeNet } from '../cli/node-net.js';
import { activate as activateAnywhere } from '../editor/extension.js';

/** The extension on a desktop or a server: the same as in the browser, and with Node's network, which is asked only for what the user names. */
export function activate(context: vscode.ExtensionContext): void {
  activateAnywhere(context, nodeNet());
}
