import type { Locale, RuleId } from '../benchmarks/types.js';
import { explanation } from './explanation.js';

/** Titles that would be cut off in a side bar as wide as VS Code opens it. */
const shorter: Partial<Record<RuleId, Readonly<Partial<Record<Locale, string>>>>> = {
  'hrd-term': { en: 'The term “defender”', fr: 'Le terme «\u00A0défenseur\u00A0»' },
  'situation-recommendation': { en: 'General recommendation', fr: 'Recommandation générale' },
  'consent': { en: 'Consent', fr: 'Accord de la personne' },
  'level-fit': { en: 'Level as elsewhere', fr: 'Niveau comme ailleurs' },
  'consistent-in-country': { en: 'Consistent in the country' },
  'comments': { en: 'Silencing comments', fr: 'Commentaires' },
};

/** A rule's title for a row of the side bar; its whole title is for the row's tooltip and for who hears it. */
export function rowTitle(rule: RuleId, locale: Locale): string {
  return shorter[rule]?.[locale] ?? explanation(rule, locale).title;
}
