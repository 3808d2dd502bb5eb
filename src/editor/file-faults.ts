import * as vscode from 'vscode';

/** What a code of the editor's file systems (`vscode.FileSystemError.code`) means, in words; the code itself where it is a rare one. */
export function faultName(code: string): string {
  switch (code) {
    case 'NoPermissions': return vscode.l10n.t('you are not allowed to');
    case 'FileNotFound': return vscode.l10n.t('there is no such file or folder');
    case 'FileExists': return vscode.l10n.t('something has that name already');
    case 'FileIsADirectory': return vscode.l10n.t('there is a folder of that name');
    case 'FileNotADirectory': return vscode.l10n.t('a file stands where a folder should');
    case 'Unavailable': return vscode.l10n.t('its disk cannot be reached');
    default: return code;
  }
}
