import * as vscode from 'vscode';
import { chooseSources, sourcesOf } from '../survey/sources.js';
import type { CommandMap } from './command.js';

/** Commands that count statements. */
export const surveyingCommands: CommandMap = {
  /**
   * @param given the folder whose menu it was chosen in; asked for where there is none
   * @returns how many statements are shown
   */
  async survey(workbench, given) {
    const sources = given instanceof vscode.Uri ? await sourcesOf([given], workbench) : await chooseSources(workbench);
    return sources && (await workbench.survey.open(sources))?.rows.length;
  },
};
