import * as vscode from 'vscode';

/** A word that nobody can guess, for the one script and the one style sheet that a panel may load. */
function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a panel's script and styles are. */
export function panelResources(extensionUri: vscode.Uri): { readonly roots: readonly vscode.Uri[]; readonly script: vscode.Uri; readonly styles: vscode.Uri } {
  const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(extensionUri, ...path);
  return { roots: [at('dist', 'panel'), at('media')], script: at('dist', 'panel', 'main.js'), styles: at('media', 'panel.css') };
}

/** The page of a panel before anything is shown in it. It may run our script and use our styles, and nothing else. */
export function panelShell(webview: vscode.Webview, extensionUri: vscode.Uri, title: string): string {
  const key = nonce();
  const { script, styles } = panelResources(extensionUri);
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${key}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${webview.asWebviewUri(styles).toString()}">
<title>${escaped}</title>
</head>
<body><script nonce="${key}" src="${webview.asWebviewUri(script).toString()}"></script></body>
</html>`;
}
