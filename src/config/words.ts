import { allRules } from '../benchmarks/registry.js';
import type { Locale, RuleId } from '../benchmarks/types.js';
import type { ConfigKey } from './read-config.js';

/** What the keys of a configuration file are for: said in the schema, and by completion in the editor. */
export const keyWords: Readonly<Record<Locale, Readonly<Record<ConfigKey, string>>>> = {
  en: {
    rules: 'How serious the findings of each rule are: error, warning, info, or off. Rules that are not named keep their own severity.',
    language: 'Language of the drafts whose front matter names none, as a code such as en, fr or es.',
    lexicon: 'Files with phrases of your own, in this folder or below it, in the form of the built-in lexicon.',
    library: 'Folders of past statements, in this folder or below it.',
    include: 'Files that are statements, whatever their name: patterns such as "drafts/**/*.md", from this folder.',
    exclude: 'Files that are not checked: patterns such as "archive/**", from this folder.',
    treaties: 'Corrections of what is known of treaties, by country: the year since which a treaty binds it, signed, or none.',
  },
  fr: {
    rules: 'La gravité des constats de chaque règle\u00A0: error, warning, info ou off. Une règle qui n’est pas nommée garde la sienne.',
    language: 'La langue des projets dont l’en-tête n’en indique pas, sous forme de code\u00A0: en, fr ou es.',
    lexicon: 'Des fichiers d’expressions à vous, dans ce dossier ou plus bas, de la même forme que le lexique fourni.',
    library: 'Des dossiers de déclarations passées, dans ce dossier ou plus bas.',
    include: 'Les fichiers qui sont des déclarations, quel que soit leur nom\u00A0: des motifs comme "projets/**/*.md", depuis ce dossier.',
    exclude: 'Les fichiers qui ne sont pas vérifiés\u00A0: des motifs comme "archives/**", depuis ce dossier.',
    treaties: 'Des corrections à ce qui est connu des traités, par pays\u00A0: l’année depuis laquelle un traité le lie, signed ou none.',
  },
};

/** A rule's name and reason, for those who set its severity. */
export function ruleSummary(id: RuleId, locale: Locale): { readonly title: string; readonly why: string } {
  const rule = allRules.find((known) => known.id === id);
  return { title: rule?.title[locale] ?? id, why: rule?.why[locale] ?? '' };
}
