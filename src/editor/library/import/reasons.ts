import * as vscode from 'vscode';
import { importWords } from '../../../formats/import-words.js';
import type { FileProblem, UnreadReason } from '../../../library/files.js';
import type { NotImported } from '../../../library/import/importer.js';
import { messagesIn } from '../../../messages/index.js';
import { faultName } from '../../file-faults.js';
import { locale } from '../../settings.js';

/** Why something was not imported, behind its name. */
export function reasonText(problem: NotImported): string {
  switch (problem.problem) {
    case 'too-large': return vscode.l10n.t('is larger than {0} MB, which no statement is', Math.ceil(problem.limit / 1_000_000));
    case 'binary': case 'invalid-utf8': case 'invalid-utf16': return vscode.l10n.t('cannot be read: {0}', messagesIn(locale()).undecodable[problem.problem]);
    case 'unwritten': return vscode.l10n.t('cannot be written ({0}); nothing was changed', faultName(problem.code));
    default: return importWords(locale()).why(problem);
  }
}

/** Why a file cannot be opened, behind its name. */
export function fileReason(problem: FileProblem): string {
  switch (problem.problem) {
    case 'gone': return vscode.l10n.t('is not there any more');
    case 'not-allowed': return vscode.l10n.t('may not be opened by you');
    case 'not-a-folder': case 'not-a-file': return vscode.l10n.t('is no file');
    case 'failed': return vscode.l10n.t('cannot be opened ({0})', faultName(problem.code));
  }
}

/** Why a past statement was not read, behind its name. */
export function unreadReason(reason: UnreadReason): string {
  switch (reason.problem) {
    case 'gone': case 'not-allowed': case 'not-a-folder': case 'not-a-file': case 'failed': return fileReason(reason);
    case 'other-format': return vscode.l10n.t('is no Markdown or text; import it to have it read');
    case 'no-text': return vscode.l10n.t('has no text');
    default: return reasonText(reason);
  }
}
