import { GraphBuilder, type PhraseGraph } from './graph.js';
import { byLanguage, type Language } from './language.js';
import { packEntries } from './packed-entries.js';
import { sources } from './sources.js';
import { writtenEntries } from './written.js';

/** A language's entries, and their phrases compiled. */
export interface BuiltLexicon {
  /** As `PackedEntries` takes them. */
  readonly entries: string;
  readonly graph: PhraseGraph;
}

/** The lexicon of each language; worked out when the project is built. */
export const lexicons: Readonly<Record<Language, () => BuiltLexicon>> = byLanguage((language) => () => {
  const written = writtenEntries(language);
  const builder = new GraphBuilder(sources[language].inflections);
  written.forEach(({ phrases }, number) => phrases.forEach((phrase) => { builder.add(phrase, number); }));
  return { entries: packEntries(written), graph: builder.graph };
});
