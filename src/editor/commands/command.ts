import type { Net } from '../../library/import/fetching/net.js';
import type { CheckListView } from '../check-list/view.js';
import type { ComparePanel } from '../compare/panel.js';
import type { ReadOnlyTexts } from '../compare/texts.js';
import type { Configurations } from '../configurations.js';
import type { Log } from '../log.js';
import type { PastStatements } from '../library/past-statements.js';
import type { ScorecardView } from '../scorecard-view.js';
import type { Statements } from '../statements.js';
import type { SurveyPanel } from '../survey/panel.js';
import type * as vscode from 'vscode';

/** What commands work on. */
export interface Workbench {
  readonly statements: Statements;
  readonly scorecard: ScorecardView;
  readonly checkList: CheckListView;
  readonly past: PastStatements;
  readonly compare: ComparePanel;
  readonly survey: SurveyPanel;
  /** Earlier versions of drafts, for the diff editor. */
  readonly texts: ReadOnlyTexts;
  readonly configurations: Configurations;
  readonly log: Log;
  /** Undefined in a browser, where no other site can be read. */
  readonly net: Net | undefined;
  readonly extensionUri: vscode.Uri;
  /** Where the extension may keep what belongs to no workspace. */
  readonly globalStorage: vscode.Uri;
}

/** What a command does. Its arguments may come from a keybinding or another extension, so they are looked at first. */
export type Command = (workbench: Workbench, ...given: unknown[]) => unknown;

/** Commands by the part of their name after `forthright.`. */
export type CommandMap = Readonly<Record<string, Command>>;
