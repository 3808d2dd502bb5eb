import { beginsWithVowel } from './fr.js';

/** A noun phrase or a name behind "de": "des autorités", "du Togo", "d’Amina". */
export function of(words: string): string {
  if (words.startsWith('les ')) return `des ${words.slice('les '.length)}`;
  if (words.startsWith('le ')) return `du ${words.slice('le '.length)}`;
  return beginsWithVowel(words) ? `d’${words}` : `de ${words}`;
}

/** A noun phrase or a name behind "à": "aux autorités", "au Togo", "à Amina". */
export function to(words: string): string {
  if (words.startsWith('les ')) return `aux ${words.slice('les '.length)}`;
  return words.startsWith('le ') ? `au ${words.slice('le '.length)}` : `à ${words}`;
}

/** Names in a row: A, B et C. */
export function listOfNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;
}

/** Each of the names of a row behind its own preposition: "d’Amina, de Boubacar et de Cissé". */
const each = (row: string, behind: (name: string) => string): string => row.split(/(, | et )/u).map((part, index) => (index % 2 === 0 ? behind(part) : part)).join('');

/** Names in a row behind "de", which French repeats: "d’Amina et de Boubacar". */
export const ofEach = (row: string): string => each(row, of);

/** Names in a row behind "à", which French repeats. */
export const toEach = (row: string): string => each(row, to);

/** What is left of "de" with its article: "du" → "le"; undefined for another word. */
export function withoutOf(norm: string): string | undefined {
  return { de: '', "d'": '', du: 'le', des: 'les' }[norm];
}
