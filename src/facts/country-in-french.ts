import { countryName } from './countries.js';

/** Countries that French names without an article. */
const bare = new Set(['AD', 'AG', 'BH', 'CU', 'CY', 'DJ', 'HK', 'HT', 'IL', 'KI', 'KN', 'LC', 'MC', 'MG', 'MO', 'MT', 'MU', 'NR', 'OM', 'PW', 'SG', 'SM', 'ST', 'TO', 'TT', 'TV', 'TW', 'VC', 'VU']);
const plural = new Set(['AE', 'BS', 'FJ', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'SC', 'US', 'WS']);
/** Masculine, though the name ends in "e"; and feminine, though it does not. */
const masculineInE = new Set(['BZ', 'GB', 'KH', 'MX', 'MZ', 'SR', 'ZW']);
const feminine = new Set(['SL']);

const beginsWithVowel = /^[AEIOUÂÉÈÊÎÔ]/u;

/** How French names a country: alone ("le Togo"), behind "de" ("du Togo") and where something is ("au Togo"). */
export interface CountryInFrench {
  readonly alone: string;
  readonly of: string;
  readonly in: string;
}

/** What French calls a country inside a sentence, with article and preposition. @param code ISO 3166-1 alpha-2, upper case */
export function countryInFrench(code: string): CountryInFrench {
  const name = countryName(code, 'fr');
  const vowel = beginsWithVowel.test(name);
  if (bare.has(code)) return { alone: name, of: vowel ? `d’${name}` : `de ${name}`, in: `à ${name}` };
  if (plural.has(code)) return { alone: `les ${name}`, of: `des ${name}`, in: `aux ${name}` };
  if (vowel) return { alone: `l’${name}`, of: `de l’${name}`, in: `en ${name}` };
  const [noun = ''] = name.split(/[ -]/u);
  if (feminine.has(code) || (noun.endsWith('e') && !masculineInE.has(code))) return { alone: `la ${name}`, of: `de la ${name}`, in: `en ${name}` };
  return { alone: `le ${name}`, of: `du ${name}`, in: `au ${name}` };
}
