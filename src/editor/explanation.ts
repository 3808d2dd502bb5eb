import { benchmarks, rules } from '../benchmarks/registry.js';
import type { Locale, RuleId } from '../benchmarks/types.js';

/** Every rule: the benchmarks in the order of the codebook, then the checks of the file. */
export const ruleIds: readonly RuleId[] = [...benchmarks, ...rules].map(({ id }) => id);

/** A rule's title and why it matters, in the language of the user interface. */
export function explanation(rule: RuleId, locale: Locale): { readonly title: string; readonly why: string } {
  const known = [...benchmarks, ...rules].find(({ id }) => id === rule);
  return { title: known?.title[locale] ?? rule, why: known?.why[locale] ?? '' };
}
