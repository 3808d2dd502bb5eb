import type { Locale } from '../../benchmarks/types.js';

/** A, B, … Z, AA, AB, …: as columns of a table are named. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : letterOf(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** What stands for a person: the letter alone behind "Ms" or "Mr", else with a noun. */
export interface Label {
  readonly letter: string;
  /** "Person A", "Personne A", "Persona A". */
  readonly full: string;
}

const nouns: Readonly<Record<Locale | 'es', string>> = { en: 'Person', fr: 'Personne', es: 'Persona' };

/** The label of the person at `index` in a statement in some language. */
export function labelOf(index: number, language: string): Label {
  const letter = letterOf(index);
  const noun = language === 'fr' || language === 'es' ? nouns[language] : nouns.en;
  return { letter, full: `${noun} ${letter}` };
}
