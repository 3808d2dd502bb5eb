import { benchmarks } from '../benchmarks/registry.js';
import type { Locale, RuleId } from '../benchmarks/types.js';
import type { RuleText } from '../formats/check-pretty.js';

/** The one rule that is no benchmark: it judges the file, not the statement. */
const frontMatter: Readonly<Record<Locale, RuleText>> = {
  en: { title: 'Front matter', why: 'What it says is believed before the text, so that a wrong value makes the rest of the report wrong.' },
  fr: { title: 'En-tête', why: 'Ce qu’il dit passe avant le texte : une valeur fausse fausse le reste du rapport.' },
};

/** What a rule is called and why it is there. */
export function ruleText(rule: RuleId, locale: Locale): RuleText {
  const benchmark = benchmarks.find(({ id }) => id === rule);
  return benchmark === undefined ? frontMatter[locale] : { title: benchmark.title[locale], why: benchmark.why[locale] };
}
