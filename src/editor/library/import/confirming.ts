import * as vscode from 'vscode';

/** So many addresses are named one by one. */
const mostNamed = 5;

/** Shows what is about to be sent, and where to. Nothing is sent unless the user says so. */
export async function mayFetch(addresses: readonly string[]): Promise<boolean> {
  const hosts = [...new Set(addresses.map((address) => (URL.canParse(address) ? new URL(address).host : address)))];
  const fetchThem = vscode.l10n.t('Fetch');
  const question = addresses.length === 1 ? vscode.l10n.t('Fetch this page from {0}?', hosts.join(', ')) : vscode.l10n.t('Fetch {0} pages from {1}?', addresses.length, hosts.join(', '));
  const named = [...addresses.slice(0, mostNamed), ...(addresses.length > mostNamed ? ['…'] : [])].join('\n');
  const detail = `${named}\n\n${vscode.l10n.t('Sent is the request for the page, and nothing else: no draft, no name, no cookie. Whoever runs the site or your network can see that it was asked for.')}`;
  return await vscode.window.showInformationMessage(question, { modal: true, detail }, fetchThem) === fetchThem;
}

/** Import writes files: only where the workspace is trusted. Says so where it is not. */
export async function mayWrite(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = vscode.l10n.t('Manage Trust');
  const chosen = await vscode.window.showWarningMessage(vscode.l10n.t('Import writes files, and this workspace is not trusted yet.'), manage);
  if (chosen === manage) await vscode.commands.executeCommand('workbench.trust.manage');
  return false;
}
