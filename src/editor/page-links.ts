import * as vscode from 'vscode';
import type { Log } from './log.js';
import { openPage } from './pages.js';
import { ruleOfLink } from './pure/rule-of-link.js';

/** Opens the page of a rule where a link to it (`ruleLink`) is followed, as from the SARIF log of a check. Such a link can do nothing else. */
export function followPageLinks(log: Log): vscode.Disposable {
  return vscode.window.registerUriHandler({
    async handleUri({ path }) {
      const rule = ruleOfLink(path);
      if (rule !== undefined) await openPage(rule, log);
    },
  });
}
