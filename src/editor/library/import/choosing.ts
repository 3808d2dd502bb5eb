import * as vscode from 'vscode';
import type { ImportSource } from './source.js';

/** What somebody chose to import: files and folders, or what needs no looking into. */
export type Chosen = { readonly uris: readonly vscode.Uri[] } | { readonly sources: readonly ImportSource[] };

type Way = 'files' | 'folder' | 'clipboard' | 'address';

/** Asks what is to be imported. @param canFetch whether addresses can be asked from here */
export async function chooseSources(canFetch: boolean): Promise<Chosen | undefined> {
  const ways: (vscode.QuickPickItem & { readonly way: Way })[] = [
    { way: 'files', label: `$(files) ${vscode.l10n.t('Files…')}`, description: vscode.l10n.t('saved web pages, Word documents, text, Markdown, feeds') },
    { way: 'folder', label: `$(folder) ${vscode.l10n.t('A folder…')}`, description: vscode.l10n.t('all of these in it') },
    { way: 'clipboard', label: `$(clippy) ${vscode.l10n.t('The clipboard')}`, description: vscode.l10n.t('the text that you copied') },
    { way: 'address', label: `$(globe) ${vscode.l10n.t('A web address…')}`, description: canFetch ? vscode.l10n.t('nothing is sent before you have seen what') : vscode.l10n.t('not from a browser') },
  ];
  const chosen = await vscode.window.showQuickPick(ways, { title: vscode.l10n.t('Import past statements'), placeHolder: vscode.l10n.t('Where are they?') });
  switch (chosen?.way) {
    case undefined: return undefined;
    case 'files': return openDialog({ canSelectMany: true, filters: { [vscode.l10n.t('Pages, documents, texts, feeds')]: ['html', 'htm', 'xhtml', 'docx', 'txt', 'md', 'markdown', 'rss', 'atom', 'xml'], [vscode.l10n.t('All files')]: ['*'] } });
    case 'folder': return openDialog({ canSelectFiles: false, canSelectFolders: true });
    case 'clipboard': return clipboard();
    case 'address': return canFetch ? addresses() : withoutFetching();
  }
}

async function openDialog(options: vscode.OpenDialogOptions): Promise<Chosen | undefined> {
  const uris = await vscode.window.showOpenDialog({ ...options, openLabel: vscode.l10n.t('Import') });
  return uris && { uris };
}

async function clipboard(): Promise<Chosen | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return { sources: [{ kind: 'text', name: vscode.l10n.t('the clipboard'), text }] };
  void vscode.window.showInformationMessage(vscode.l10n.t('The clipboard has no text. Copy the statement first, then import again.'));
  return undefined;
}

function parts(written: string): string[] {
  return written.trim().split(/\s+/u).map((part) => (/^[a-z][a-z\d+.-]*:/iu.test(part) ? part : `https://${part}`));
}

function isAddress(written: string): boolean {
  return URL.canParse(written) && new URL(written).protocol === 'https:' && new URL(written).hostname.includes('.');
}

async function addresses(): Promise<Chosen | undefined> {
  const written = await vscode.window.showInputBox({
    title: vscode.l10n.t('Import past statements'),
    prompt: vscode.l10n.t('The address of a page, a Word document or a feed; several with a blank between them'),
    placeHolder: 'https://www.eeas.europa.eu/…',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' || parts(value).every(isAddress) ? undefined : vscode.l10n.t('Write whole addresses that begin with https.')),
  });
  if (written === undefined || written.trim() === '') return undefined;
  return { sources: [...new Set(parts(written))].map((address) => ({ kind: 'address', address })) };
}

/** A browser lets an extension read no other site: says so, and what can be done instead. */
async function withoutFetching(): Promise<Chosen | undefined> {
  const [paste, files] = [vscode.l10n.t('Import the Clipboard'), vscode.l10n.t('Import Files…')];
  const said = vscode.l10n.t('In a browser no extension can read other sites. Open the page yourself and copy its text, or save it as a file: both can be imported.');
  const chosen = await vscode.window.showInformationMessage(said, paste, files);
  if (chosen === paste) return clipboard();
  return chosen === files ? openDialog({ canSelectMany: true }) : undefined;
}
