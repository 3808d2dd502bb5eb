import { read } from '../../../../src/reading/index.js';
import type { Reading } from '../../../../src/reading/types.js';
import { readStatement } from '../../../../src/statement/index.js';

/** Titles below which a sentence is read: a statement that names nobody. */
const heads = {
  en: '# Statement by the Spokesperson on detentions in Belarus\n\n',
  fr: '# Déclaration du porte-parole sur des détentions au Bélarus\n\n',
  es: '---\nlanguage: es\n---\n# Declaración del portavoz sobre detenciones en Belarús\n\n',
} as const;

export type Language = keyof typeof heads;

/** What is read in a sentence of such a statement. */
export function readIn(language: Language, sentence: string): Reading {
  return read(readStatement(`${heads[language]}${sentence}\n`));
}

/** The words of the asks in a sentence of such a statement. */
export function asksIn(language: Language, sentence: string): readonly string[] {
  const text = `${heads[language]}${sentence}\n`;
  return read(readStatement(text)).recommendations.map(({ start, end }) => text.slice(start, end));
}
