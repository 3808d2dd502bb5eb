import { type GoldFile, type Label, labelsOf } from './types.js';

/** Where words stand in a text, in UTF-16 code units; places may overlap. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

type Placed<Found extends Label> = Found & { readonly start: number; readonly end: number };

/** The labels that have offsets; those without are reported by the rule on texts. */
export function placed<Found extends Label>(labels: readonly Found[]): Placed<Found>[] {
  return labels.filter((label): label is Placed<Found> => label.start !== undefined && label.end !== undefined);
}

/**
 * Writes `start` and `end` into every label of `gold` from its words.
 * @returns what could not be placed, in words
 */
export function fill(gold: GoldFile, text: string): string[] {
  return labelsOf(gold).flatMap(({ where, label }) => {
    const places = placesOf(text, label.text);
    if (places.length > 1 && label.nth === undefined) return [`${where}: “${label.text}” stands ${places.length} times, say which with "nth"`];
    const start = places[(label.nth ?? 1) - 1];
    if (start === undefined) return [`${where}: “${label.text}” does not stand in the statement${label.nth === undefined ? '' : ` ${label.nth} times`}`];
    Object.assign(label, { start, end: start + label.text.length });
    return [];
  });
}
