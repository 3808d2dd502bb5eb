import type { Language } from '../../lexicon/language.js';
import type { Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { once } from '../once.js';

/** A day of the calendar that a text names. Offsets are UTF-16 code units into the file, end exclusive. */
export interface Day extends Span {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};

const blank = '[\\s\\u00A0\\u202F]{1,3}';

/** "12 May 2026", "the 12th of May", "May 12, 2026"; "1er mai"; "12 de mayo de 2026". */
function shapesOf(language: Language): readonly RegExp[] {
  const names = months[language].join('|');
  const year = `(?:,?${blank}(?:(?:de|del)${blank})?(\\d{4}))?`;
  return [
    new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|°)?${blank}(?:(?:of|de)${blank})?(${names})(?!\\p{L})${year}`, 'giu'),
    ...(language === 'en' ? [new RegExp(`(?<!\\p{L})(${names})${blank}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}])(?:,?${blank}(\\d{4}))?`, 'giu')] : []),
  ];
}

const shapes = new Map<Language, readonly RegExp[]>();

/** The days that a statement's text names, in order; those told by the day of the week are none. */
export const daysIn = once(({ statement: { paragraphs, language } }: Reading): readonly Day[] => {
  const known = shapes.get(language) ?? shapesOf(language);
  shapes.set(language, known);
  return paragraphs.flatMap((paragraph) => {
    const found = known.flatMap((shape) => Array.from(paragraph.plain.text.matchAll(shape), ({ 0: words, 1: first = '', 2: second = '', 3: year, index }) => {
      const [day, name] = /^\d/u.test(first) ? [first, second] : [second, first];
      return { day: Number(day), month: months[language].indexOf(name.toLowerCase()) + 1, year: year === undefined ? undefined : Number(year), ...paragraph.spanOf({ start: index, end: index + words.length }) };
    }));
    return found.filter(({ start, end }, at) => !found.slice(0, at).some((other) => other.start < end && start < other.end)).sort((a, b) => a.start - b.start);
  });
});

/** Days of a text, to tell whether it means one of them too; a year that only one side says tells nothing. */
export class Days {
  readonly #years = new Map<number, Set<number | undefined>>();

  constructor(days: readonly Day[] = []) {
    for (const day of days) this.add(day);
  }

  has(day: Day): boolean {
    const years = this.#years.get(placeInYear(day));
    return years !== undefined && (day.year === undefined || years.has(undefined) || years.has(day.year));
  }

  add(day: Day): void {
    const years = this.#years.get(placeInYear(day));
    if (years) years.add(day.year);
    else this.#years.set(placeInYear(day), new Set([day.year]));
  }
}

/** A number for each day of any year: days have two digits. */
function placeInYear({ month, day }: Day): number {
  return month * 100 + day;
}
