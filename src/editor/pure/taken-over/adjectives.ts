import { countryRow } from '../../../facts/country-row-of.js';
import type { CountryWords, Swapped } from './swap.js';

/** How the forms of an adjective end, each of one gender and number. */
export type Endings = readonly RegExp[];

/** "belge, belges": one form for both genders. */
const ofBothGenders = 2;

/**
 * The adjective of another country in the gender and number of the one written; undefined where its form does not tell them
 * ("les citoyens belges"), or where the other has no such form.
 */
export function swapAdjective({ written, from, to }: CountryWords, language: 'fr' | 'es', endings: Endings): Swapped | undefined {
  const own = countryRow(from, language)?.adjectives ?? [];
  const others = countryRow(to, language)?.adjectives ?? [];
  if (!own.includes(written)) return undefined;
  const formOf = (word: string): number => endings.findIndex((ending) => ending.test(word));
  const isTold = own.length > ofBothGenders && formOf(written) !== -1;
  let text: string | undefined;
  if (others.length === ofBothGenders) text = own.length === ofBothGenders || isTold ? others.find((word) => word.endsWith('s') === written.endsWith('s')) : undefined;
  else if (isTold) text = others.find((word) => formOf(word) === formOf(written));
  return text === undefined ? undefined : { text, before: 0 };
}
