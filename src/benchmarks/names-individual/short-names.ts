import type { Person, Reading } from '../../reading/types.js';
import { cuesOf } from '../cues/index.js';

/** A full name as the front matter gives it, without the honorifics before it. */
export function withoutHonorific(reading: Reading, name: string): string {
  return name.replace(cuesOf(reading.statement.language).honorifics, '');
}

/** The front matter's full names that a short form may stand for, honorifics apart. */
export function fullNamesOf(reading: Reading, { name }: Person): string[] {
  if (name.includes(' ')) return [];
  const declared = (reading.statement.frontMatter.values.defenders ?? []).map((full) => withoutHonorific(reading, full));
  return declared.filter((full) => full !== name && full.split(/\s+/u).includes(name));
}

/** Whether a person is named in full somewhere in the text. */
export function isFull(reading: Reading, person: Person): boolean {
  return person.mentions.some(({ full }) => full) && fullNamesOf(reading, person).length === 0;
}
