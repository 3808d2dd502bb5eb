import type { Entry } from './entry.js';
import { GraphBuilder, type PhraseGraph } from './graph.js';
import { byLanguage, type Language } from './language.js';
import { sources } from './sources.js';
import { writtenEntries } from './written.js';

/** A language's entries, and their phrases compiled. */
export interface BuiltLexicon {
  readonly entries: readonly Entry[];
  readonly graph: PhraseGraph;
}

/** The lexicon of each language; worked out when the project is built. */
export const lexicons: Readonly<Record<Language, () => BuiltLexicon>> = byLanguage((language) => () => {
  const written = writtenEntries(language);
  const builder = new GraphBuilder(sources[language].inflections);
  written.forEach(({ phrases }, number) => phrases.forEach((phrase) => { builder.add(phrase, number); }));
  return { entries: written.map(({ group, id, kind, settings }) => ({ group, id, kind, settings })), graph: builder.graph };
});
