import * as vscode from 'vscode';
import type { CommandMap, Workbench } from './command.js';
import { comparingCommands } from './comparing.js';
import { draftCommands } from './draft.js';
import { draftingCommands } from './drafting.js';
import { goingCommands } from './going.js';
import { importingCommands } from './importing.js';
import { libraryCommands } from './library.js';
import { lookingCommands } from './looking.js';
import { publishingCommands } from './publishing.js';
import { rulingCommands } from './ruling.js';
import { surveyingCommands } from './surveying.js';

const commands: CommandMap = { ...draftCommands, ...draftingCommands, ...goingCommands, ...lookingCommands, ...comparingCommands, ...rulingCommands, ...libraryCommands, ...importingCommands, ...publishingCommands, ...surveyingCommands };

/** Registers every command. One that fails says so, and leaves where in the log. */
export function registerCommands(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(...Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`forthright.${name}`, async (...given: unknown[]) => {
      try {
        return await run(workbench, ...given);
      } catch (error) {
        workbench.log.failure(`The command ${name} failed`, error);
        void vscode.window.showErrorMessage(vscode.l10n.t('That did not work. The Forthright log says where it failed; it holds no draft text.'));
        return undefined;
      }
    })));
}
