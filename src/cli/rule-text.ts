import { name, publisher, version } from '../../package.json';
import { allRules } from '../benchmarks/registry.js';
import type { Locale, RuleId } from '../benchmarks/types.js';
import type { RuleText } from '../formats/check-pretty.js';
import { reportWords } from '../formats/words.js';
import type { SarifTool } from '../formats/sarif.js';

/** What a rule is called and why it is there. */
export function ruleText(rule: RuleId, locale: Locale): RuleText {
  const known = allRules.find(({ id }) => id === rule);
  return { title: known?.title[locale] ?? rule, why: known?.why[locale] ?? '' };
}

/** A link to a rule's page, which the extension opens in VS Code: the pages come with it, and are on no server. */
export function ruleLink(rule: RuleId): string {
  return `vscode://${publisher}.${name}/${rule}`;
}

/** What a SARIF log says of its maker. */
export function sarifTool(locale: Locale): SarifTool {
  const { more } = reportWords(locale);
  const rules = allRules.map((rule) => {
    const { id, severity, title, why, remedies } = rule;
    return { id, severity, family: 'family' in rule ? rule.family : 'file', title: title[locale], why: why[locale], help: [why[locale], ...remedies, more(id)].join('\n'), helpUri: ruleLink(id) };
  });
  return { version, rules };
}
