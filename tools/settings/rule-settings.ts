import { benchmarks, rules } from '../../src/benchmarks/registry.js';
import type { Locale, Severity } from '../../src/benchmarks/types.js';

/** What package.json says of one rule under `forthright.rules`. */
export interface RuleProperty {
  readonly type: 'string';
  readonly enum: readonly (Severity | 'off')[];
  readonly default: Severity;
  readonly markdownDescription: string;
}

const all = [...benchmarks, ...rules];

/** The properties of the `forthright.rules` setting, one a rule, made from the registry. */
export function ruleProperties(): Record<string, RuleProperty> {
  return Object.fromEntries(all.map(({ id, severity }) => [
    id, { type: 'string', enum: ['error', 'warning', 'info', 'off'], default: severity, markdownDescription: `%rule.${id}%` },
  ]));
}

/** What the settings editor says of each rule, by the key of package.nls.json. */
export function ruleWords(locale: Locale): Record<string, string> {
  return Object.fromEntries(all.map(({ id, title, why }) => [`rule.${id}`, `**${title[locale]}**${locale === 'fr' ? '\u00A0' : ''}: ${why[locale]}`]));
}
