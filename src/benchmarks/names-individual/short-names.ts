import type { Person, Reading } from '../../reading/types.js';
import { cuesOf } from '../cues/index.js';
import { wordsOf } from '../located.js';
import { once } from '../once.js';

/** A full name as the front matter gives it, without the honorifics before it. */
export function withoutHonorific(reading: Reading, name: string): string {
  return name.replace(cuesOf(reading.statement.language).honorifics, '');
}

/** The fullest form in which the text names a person; empty for one named in the front matter only. */
export function writtenName(reading: Reading, { mentions }: Person): string {
  return mentions.map((mention) => wordsOf(reading, mention)).reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}

/** The front matter's full names, honorifics apart, by each of their words. */
const fullNamesByWord = once((reading: Reading): ReadonlyMap<string, readonly string[]> => {
  const byWord = new Map<string, string[]>();
  for (const full of (reading.statement.frontMatter.values.defenders ?? []).map((name) => withoutHonorific(reading, name))) for (const word of new Set(full.split(/\s+/u))) {
    const names = byWord.get(word);
    if (names) names.push(full);
    else byWord.set(word, [full]);
  }
  return byWord;
});

/** The front matter's full names that a short form may stand for, honorifics apart. */
export function fullNamesOf(reading: Reading, person: Person): readonly string[] {
  const written = writtenName(reading, person);
  if (written === '' || /\s/u.test(written)) return [];
  return (fullNamesByWord(reading).get(written) ?? []).filter((full) => full !== written);
}

/** Whether a person is named in full somewhere in the text. */
export function isFull(reading: Reading, person: Person): boolean {
  return person.mentions.some(({ full }) => full) && fullNamesOf(reading, person).length === 0;
}
