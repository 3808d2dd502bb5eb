import type { Person, Reading } from '../../reading/types.js';
import { cuesOf } from '../cues/index.js';
import { wordsOf } from '../located.js';

/** A full name as the front matter gives it, without the honorifics before it. */
export function withoutHonorific(reading: Reading, name: string): string {
  return name.replace(cuesOf(reading.statement.language).honorifics, '');
}

/** The fullest form in which the text names a person; empty for one named in the front matter only. */
export function writtenName(reading: Reading, { mentions }: Person): string {
  return mentions.map((mention) => wordsOf(reading, mention)).reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}

/** The front matter's full names that a short form may stand for, honorifics apart. */
export function fullNamesOf(reading: Reading, person: Person): string[] {
  const written = writtenName(reading, person);
  if (written === '' || /\s/u.test(written)) return [];
  const declared = (reading.statement.frontMatter.values.defenders ?? []).map((full) => withoutHonorific(reading, full));
  return declared.filter((full) => full !== written && full.split(/\s+/u).includes(written));
}

/** Whether a person is named in full somewhere in the text. */
export function isFull(reading: Reading, person: Person): boolean {
  return person.mentions.some(({ full }) => full) && fullNamesOf(reading, person).length === 0;
}
