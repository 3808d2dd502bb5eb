import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Grids of hedges: frames × fillers, in each of which it is known by construction how many hedges stand. */

export type Language = 'en' | 'fr' | 'es';

/** What a statement is on, so that the frames stand in a text: its title, and a first sentence that names what was done. */
const openings: Readonly<Record<Language, readonly [title: string, lead: string]>> = {
  en: ['Togo: Statement by the Spokesperson on the case of Afi Dosseh', 'Afi Dosseh, a human rights defender, was sentenced to five years in prison on 3 May.'],
  fr: ['Togo : Déclaration du porte-parole sur le cas d’Afi Dosseh', 'Afi Dosseh, défenseure des droits humains, a été condamnée le 3 mai à cinq ans de prison.'],
  es: ['Togo: Declaración del portavoz sobre el caso de Afi Dosseh', 'Afi Dosseh, defensora de los derechos humanos, fue condenada el 3 de mayo a cinco años de prisión.'],
};

/** One cell of a grid: the text behind the first sentence, and how many hedges stand in it. */
export interface Cell {
  readonly text: string;
  readonly hedges: number;
}

/** The words with a capital at their head. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Every frame with every filler, in the place of `*` (of `^`, with a capital). */
export function cross(frames: readonly string[], fillers: readonly string[], hedges: number): Cell[] {
  return frames.flatMap((frame) => fillers.map((filler) => ({ text: frame.replace('*', () => filler).replace('^', () => capital(filler)), hedges })));
}

/** How many hedges are read in a text behind the opening of a statement. */
function hedgesRead(language: Language, text: string): number {
  const [title, lead] = openings[language];
  return readingOf(`---\nlanguage: ${language}\n---\n\n# ${title}\n\n${lead} ${text}\n`).reading.hedges.length;
}

/**
 * Reads every cell; those of the exceptions, and no others, are read wrongly.
 * @param exceptions texts of cells that are known to be misread
 */
export function readsGrid(language: Language, cells: readonly Cell[], exceptions: readonly string[] = []): void {
  const misread = cells.flatMap(({ text, hedges }) => {
    const read = hedgesRead(language, text);
    return (read === hedges) === exceptions.includes(text) ? [`${read} for ${hedges}: ${text}`] : [];
  });
  assert.deepEqual(misread, []);
}
