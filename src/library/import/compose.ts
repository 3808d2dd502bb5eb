import { Document, isMap, parseDocument } from 'yaml';
import { countryName, countryOf } from '../../facts/countries.js';
import { folded } from './surroundings.js';
import type { Described } from './types.js';

/** The keys that import writes, in the order in which people read them. */
const keys = ['title', 'date', 'level', 'country', 'language', 'defenders', 'source'] as const satisfies readonly (keyof Described)[];

/** A file's name without its end is no longer, in characters; long names break on some systems. */
const longestName = 80;

/**
 * The file that a statement becomes: front matter and text.
 * @param frontMatter YAML that it had before: its values and comments stay, only what is missing is added
 */
export function composeStatement(described: Described, text: string, frontMatter?: string): string {
  const yaml = frontMatter === undefined || frontMatter.trim() === '' ? new Document({}) : parseDocument(frontMatter);
  if (isMap(yaml.contents)) yaml.contents.flow = false;
  for (const key of keys) if (described[key] !== undefined && !yaml.has(key)) yaml.set(key, described[key]);
  return `---\n${yaml.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n?$/, '\n')}---\n\n${text.trim()}\n`;
}

/** Words of titles that say who speaks, not what of. */
const formula = /\b(?:statement|declaration|press release|remarks?|communique|declaracion|comunicado|joint|local|conjointe?|conjunta|locale?|eu|ue|european union|union europeenne|union europea|by|of|the|on|behalf|du|de|la|le|les|el|los|du|des|del|au|nom|en|nombre|a|an|and|et|y|in|for|sur|sobre|spokes(?:person|man|woman)|porte parole|portavoz|high representative|haut representant|haute representante|alto representante|alta representante|delegation|delegacion|heads? mission|hrvp|hr vp)\b/gu;

/** A name of plain letters, figures and hyphens. */
function slug(text: string): string {
  return folded(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function short(name: string): string {
  return name.length <= longestName ? name : name.slice(0, longestName + 1).replace(/-[^-]*$/, '').slice(0, longestName);
}

/** What a title says without who speaks and where; all of it where nothing is left. */
function subject(title: string, country: string | undefined): string {
  const plain = folded(title);
  const place = country === undefined ? '' : folded(countryName(country, 'en'));
  const without = plain.replace(formula, ' ').split(/\s+/u).filter((word) => word !== '' && !place.split(' ').includes(word)).join(' ');
  return slug(without) === '' ? plain : without;
}

/** A file's name out of words that tell statements apart: day, country, subject. Words in other scripts leave nothing. */
export function fileNameOf(words: readonly string[]): string {
  return `${short(words.map(slug).filter((part) => part !== '').join('-'))}.statement.md`;
}

/**
 * What a statement's file is called: `2024-03-12-honduras-conviction-marta-quinones.statement.md`.
 * Titles in other scripts leave date and country.
 */
export function statementFileName({ date, country, title = '' }: Described): string {
  const code = country === undefined ? undefined : countryOf(country) ?? country;
  return fileNameOf([date ?? 'undated', code === undefined ? '' : countryName(code, 'en'), subject(title, code)]);
}
