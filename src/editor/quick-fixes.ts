import * as vscode from 'vscode';
import type { Edit, Finding } from '../benchmarks/types.js';
import { languageName } from '../facts/languages.js';
import { preferredEdits } from '../fixes.js';
import { statementName } from '../statement/sibling-names.js';
import type { Statement } from '../statement/types.js';
import { source } from './diagnostics.js';
import { pastCommand } from './past-links.js';
import { rangeOf } from './places.js';
import { fixesOfKind } from './pure/fixes-of-kind.js';
import { narrowestFirst } from './pure/narrowest-first.js';
import { disableInFile, ignoreInBlock } from './pure/silencing.js';
import { snippetText } from './pure/snippet-text.js';
import { locale } from './settings.js';
import type { Statements } from './statements.js';

const { QuickFix } = vscode.CodeActionKind;
/** The code action kind of "fix all", for `editor.codeActionsOnSave`. */
const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('forthright');

/** A code action that knows which text it was made for; its edit is made when it is applied, if that is still the text. */
class FixAction extends vscode.CodeAction {
  readonly version: number;

  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    readonly document: vscode.TextDocument,
    readonly edits: readonly Edit[],
    readonly placeholders = false,
  ) {
    super(title, kind);
    this.version = document.version;
  }
}

/** Offers every fix of the findings under the cursor, "fix all of this kind", and the safe ones of the whole draft. */
class FixProvider implements vscode.CodeActionProvider {
  constructor(private readonly statements: Statements) {}

  async provideCodeActions(
    document: vscode.TextDocument, range: vscode.Range, { only, diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const wanted = (kind: vscode.CodeActionKind) => only?.contains(kind) ?? false;
    if (only !== undefined && !wanted(QuickFix) && !wanted(fixAllKind)) return [];
    const outcome = await this.statements.outcomeOf(document);
    if (outcome?.kind !== 'checked') return [];
    const { findings, reading: { statement } } = outcome.checked;
    const { text } = statement;
    const actions: vscode.CodeAction[] = [];
    const comparing: vscode.CodeAction[] = [];
    const silencing: FixAction[] = [];
    const turningOff: vscode.CodeAction[] = [];
    if (wanted(fixAllKind)) actions.push(...fixAll(document, findings, text));
    if (only === undefined || wanted(QuickFix)) {
      for (const finding of narrowestFirst(findings.filter((each) => rangeOf(document, each).intersection(range) !== undefined))) {
        actions.push(...quickFixes(document, finding, diagnostics), ...makeTranslation(finding), ...fixKind(document, finding, findings, text));
        comparing.push(...compareWithPast(finding));
        silencing.push(...silence(document, finding, statement));
        turningOff.push(...turnOff(document, finding));
      }
      // Mending comes before silencing, for all findings at a place; what silences two of them alike is offered once.
      actions.push(...onceEach(comparing), ...onceEach(silencing), ...onceEach(turningOff));
    }
    return actions;
  }

  resolveCodeAction(action: vscode.CodeAction): vscode.CodeAction {
    if (!(action instanceof FixAction)) return action;
    const { document, edits, placeholders } = action;
    if (document.version === action.version) action.edit = workspaceEdit(document, edits, placeholders);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('The text has changed meanwhile, so the fix was not applied.'), 5000);
    return action;
  }
}

/** Registers the fixes with the editor. */
export function offerFixes(statements: Statements): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [{ language: 'markdown' }, { language: 'plaintext' }],
    new FixProvider(statements),
    { providedCodeActionKinds: [QuickFix, fixAllKind] },
  );
}

/** Edits of a draft as the editor wants them. With `placeholders`, those in the text become tab stops. */
export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[], placeholders: boolean): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits.map((change) => {
    const range = rangeOf(document, change);
    if (!placeholders) return vscode.TextEdit.replace(range, change.text);
    const snippet = vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(snippetText(change.text)));
    snippet.keepWhitespace = true;
    return snippet;
  }));
  return edit;
}

function quickFixes(document: vscode.TextDocument, finding: Finding, diagnostics: readonly vscode.Diagnostic[]): FixAction[] {
  const range = rangeOf(document, finding);
  const mended = diagnostics.filter((diagnostic) => diagnostic.source === source
    && diagnostic.range.isEqual(range)
    && typeof diagnostic.code === 'object'
    && diagnostic.code.value === finding.rule);
  return finding.fixes.map((fix) => {
    const action = new FixAction(fix.title, QuickFix, document, fix.edits, fix.placeholders);
    action.diagnostics = mended;
    if (fix.preferred) action.isPreferred = true;
    return action;
  });
}

function fixKind(document: vscode.TextDocument, finding: Finding, findings: readonly Finding[], text: string): FixAction[] {
  const alike = fixesOfKind(findings, finding, text);
  if (alike.length < 2) return [];
  const title = vscode.l10n.t('Fix all of this kind in the document ({0})', alike.length);
  return [new FixAction(title, QuickFix, document, alike.flatMap(({ fix }) => fix.edits))];
}

/** A translation that is named and not there can be begun. */
function makeTranslation({ rule, kind, expected: [file] = [] }: Finding): vscode.CodeAction[] {
  const language = rule === 'translated' && kind === 'no-file' && file !== undefined ? statementName(file)?.language : undefined;
  if (file === undefined || language === undefined) return [];
  const title = vscode.l10n.t('Create the translation into {0}, with gaps to fill: {1}', languageName(language, locale()), file);
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { command: 'forthright.createTranslation', title, arguments: [language] };
  return [action];
}

function silence(document: vscode.TextDocument, finding: Finding, statement: Statement): FixAction[] {
  // In plain text a comment would be text.
  if (document.languageId !== 'markdown') return [];
  const here = ignoreInBlock(statement, finding);
  const action = (title: string, edit: Edit): FixAction => new FixAction(title, QuickFix, document, [edit]);
  return [
    ...(here ? [action(vscode.l10n.t('Ignore “{0}” in this paragraph', finding.rule), here)] : []),
    action(vscode.l10n.t('Ignore “{0}” in this file', finding.rule), disableInFile(statement, finding)),
  ];
}

function onceEach<Action extends vscode.CodeAction>(actions: readonly Action[]): Action[] {
  return actions.filter(({ title }, index) => actions.findIndex((other) => other.title === title) === index);
}

/** Leads to the past statement on which a finding rests. */
function compareWithPast(finding: Finding): vscode.CodeAction[] {
  const command = pastCommand(finding);
  if (command === undefined) return [];
  const action = new vscode.CodeAction(command.title, QuickFix);
  action.command = command;
  return [action];
}

/** Outside of a workspace there is no file that could say it. */
function turnOff({ uri }: vscode.TextDocument, { rule }: Finding): vscode.CodeAction[] {
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return [];
  const title = vscode.l10n.t('Turn “{0}” off in this workspace', rule);
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { command: 'forthright.turnOffRule', title, arguments: [rule, uri.toString()] };
  return [action];
}

function fixAll(document: vscode.TextDocument, findings: readonly Finding[], text: string): FixAction[] {
  const edits = preferredEdits(findings, text);
  return edits.length === 0 ? [] : [new FixAction(vscode.l10n.t('Apply all safe fixes of Forthright'), fixAllKind, document, edits)];
}
