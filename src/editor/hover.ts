import * as vscode from 'vscode';
import type { RuleId } from '../benchmarks/types.js';
import { explanation } from './explanation.js';
import { openPageCommand } from './pages.js';
import { rangeOf } from './places.js';
import { exampleSentence } from './pure/example-sentence.js';
import { asText } from './pure/markdown-text.js';
import { locale } from './settings.js';
import type { Statements } from './statements.js';

/** Explains the findings under the pointer: the benchmark, why it matters, a good example, its page. */
export function explainOnHover(statements: Statements): vscode.Disposable {
  return vscode.languages.registerHoverProvider([{ language: 'markdown' }, { language: 'plaintext' }], {
    provideHover(document, position) {
      const display = statements.displayOf(document);
      if (display?.outcome.version !== document.version) return undefined;
      const here = display.visible.filter((finding) => rangeOf(document, finding).contains(position));
      const [first] = here;
      if (first === undefined) return undefined;
      const rules = new Set(here.map(({ rule }) => rule));
      return new vscode.Hover([...rules].map(reasonFor), rangeOf(document, first));
    },
  });
}

function reasonFor(rule: RuleId): vscode.MarkdownString {
  const { title, why } = explanation(rule, locale());
  const example = exampleSentence(rule);
  const page = vscode.Uri.from({ scheme: 'command', path: openPageCommand, query: JSON.stringify([rule]) });
  const parts = [
    `**${asText(title)}**  \n${asText(why)}`,
    ...(example === undefined ? [] : [vscode.l10n.t('For example:'), `> ${asText(example)}`]),
    `[${vscode.l10n.t('More about this benchmark')}](${page.toString()})`,
  ];
  const reason = new vscode.MarkdownString(parts.join('\n\n'));
  reason.isTrusted = { enabledCommands: [openPageCommand] };
  return reason;
}
