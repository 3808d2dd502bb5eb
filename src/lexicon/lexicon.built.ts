import { type Entry, groups, readEntries } from './entry.js';
import { GraphBuilder, type PhraseGraph } from './graph.js';
import { byLanguage, type Language } from './language.js';
import { sources } from './sources.js';

/** A language's entries, and their phrases compiled. */
export interface BuiltLexicon {
  readonly entries: readonly Entry[];
  readonly graph: PhraseGraph;
}

/** The lexicon of each language; worked out when the project is built. */
export const lexicons: Readonly<Record<Language, () => BuiltLexicon>> = byLanguage((language) => () => {
  const { entries: files, inflections } = sources[language];
  const entries = groups.flatMap((group) => readEntries(group, files[group]()));
  const builder = new GraphBuilder(inflections);
  entries.forEach(({ phrases }, number) => phrases.forEach((phrase) => { builder.add(phrase, number); }));
  return { entries, graph: builder.graph };
});
