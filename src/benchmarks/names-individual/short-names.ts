import type { Person, Reading } from '../../reading/types.js';

const honorifics = '(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Dr|Prof|Professor|Sir|Sheikh|Maître)';
/** The honorifics that a full name begins with. */
export const leading = new RegExp(`^(?:${honorifics}\\.? )+`, 'u');

/** The front matter's full names that a short form may stand for, honorifics apart. */
export function fullNamesOf(reading: Reading, { name }: Person): string[] {
  if (name.includes(' ')) return [];
  const declared = (reading.statement.frontMatter.values.defenders ?? []).map((full) => full.replace(leading, ''));
  return declared.filter((full) => full !== name && full.split(/\s+/u).includes(name));
}

/** Whether a person is named in full somewhere in the text. */
export function isFull(reading: Reading, person: Person): boolean {
  return person.mentions.some(({ full }) => full) && fullNamesOf(reading, person).length === 0;
}
