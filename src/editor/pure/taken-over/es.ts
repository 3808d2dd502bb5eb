import { countryName } from '../../../facts/countries.js';
import { countryRow } from '../../../facts/country-row-of.js';
import { swapAdjective } from './adjectives.js';
import type { SwapCountry } from './swap.js';

const endings = [/as$/u, /a$/u, /os$/u, /o$/u];

/** Countries that Spanish names with an article. */
const articles: Readonly<Record<string, string>> = { AE: 'los', BS: 'las', CD: 'la', CF: 'la', CG: 'la', DO: 'la', GB: 'el', KM: 'las', MH: 'las', MV: 'las', NL: 'los', SB: 'las', VA: 'la' };

/** Speaks of another country in Spanish: "las autoridades hondureñas", "en Honduras". */
export const swapInSpanish: SwapCountry = (words) => {
  const { written, from, to } = words;
  if (!countryRow(from, 'es')?.names.includes(written)) return swapAdjective(words, 'es', endings);
  const article = articles[to] === undefined ? '' : `${articles[to]} `;
  // "del Perú": the article is in the preposition.
  const contracted = /(?<!\p{L})(?:del|al) $/u.exec(words.before)?.[0];
  const found = contracted ?? /(?<!\p{L})(?:(?:de |a )?(?:el|la|los|las)|de|a) $/iu.exec(words.before)?.[0] ?? '';
  const [preposition = ''] = /^(?:de|a)/iu.exec(found) ?? [];
  const text = `${preposition === '' ? '' : `${preposition} `}${article}${countryName(to, 'es')}`.replace(/^(de|a) el /u, (_, word: string) => (word === 'de' ? 'del ' : 'al '));
  return { text, before: found.length };
};
