import * as vscode from 'vscode';
import type { Finding, RuleId } from '../benchmarks/types.js';
import type { Language } from '../lexicon/language.js';
import { explanation } from './explanation.js';
import { openPageCommand } from './pages.js';
import { rangeOf } from './places.js';
import { exampleSentence } from './pure/example-sentence.js';
import { openPastCommand, pastCommand } from './past-links.js';
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
      const language = display.outcome.kind === 'checked' ? display.outcome.checked.reading.statement.language : undefined;
      const rules = new Set(here.map(({ rule }) => rule));
      return new vscode.Hover([...rules].map((rule) => reasonFor(rule, here.filter((finding) => finding.rule === rule), language)), rangeOf(document, first));
    },
  });
}

/**
 * @param findings of the rule, which may rest on past statements
 * @param language of the draft: an example in another one helps nobody to write it
 */
function reasonFor(rule: RuleId, findings: readonly Finding[], language: Language | undefined): vscode.MarkdownString {
  const { title, why } = explanation(rule, locale());
  const example = language === undefined ? undefined : exampleSentence(rule, language);
  const page = vscode.Uri.from({ scheme: 'command', path: openPageCommand, query: JSON.stringify([rule]) });
  const parts = [
    `**${asText(title)}**  \n${asText(why)}`,
    ...(example === undefined ? [] : [vscode.l10n.t('For example:'), `> ${asText(example)}`]),
    ...findings.flatMap((finding) => pastLink(finding) ?? []),
    `[${vscode.l10n.t('More about this benchmark')}](${page.toString()})`,
  ];
  const reason = new vscode.MarkdownString(parts.join('\n\n'));
  reason.isTrusted = { enabledCommands: [openPageCommand, openPastCommand] };
  return reason;
}

function pastLink(finding: Finding): string | undefined {
  const past = pastCommand(finding);
  return past && `[${asText(past.title)}](${vscode.Uri.from({ scheme: 'command', path: past.command, query: JSON.stringify(past.arguments) }).toString()})`;
}
