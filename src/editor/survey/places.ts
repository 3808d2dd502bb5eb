import * as vscode from 'vscode';
import type { SurveyedFolder } from './sources.js';

/** Where the files of a survey are, by their names in its rows: a folder's name and the path from it. */
export class Places {
  /** The longest name first: a folder may be in another one. */
  private readonly folders: readonly Pick<SurveyedFolder, 'name' | 'uri'>[];

  constructor(folders: readonly Pick<SurveyedFolder, 'name' | 'uri'>[] = []) {
    this.folders = [...folders].sort((a, b) => b.name.length - a.name.length);
  }

  /** Where a file is; undefined where it is in none of the folders. */
  get(file: string): vscode.Uri | undefined {
    const folder = this.folders.find(({ name }) => file.startsWith(`${name}/`));
    return folder && vscode.Uri.joinPath(folder.uri, file.slice(folder.name.length + 1));
  }
}
