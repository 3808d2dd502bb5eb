import * as vscode from 'vscode';
import type { CommandMap } from './command.js';

/** Commands that begin a statement. What they need is only evaluated when they run. */
export const draftingCommands: CommandMap = {
  /** @param given the folder in whose menu it was chosen */
  async newStatement(workbench, given) {
    const { newStatement } = await import('../new-statement/new-statement.js');
    await newStatement(workbench, given instanceof vscode.Uri ? given : undefined);
  },
};
