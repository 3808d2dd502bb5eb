import type { PhrasedEntry } from '../lexicon/entry.js';
import type { Language } from '../lexicon/language.js';
import { OwnPhrases } from '../lexicon/own-phrases.js';
import type { Configuration } from './load.js';

function phrasesOf(below: OwnPhrases | undefined, above: OwnPhrases | undefined): OwnPhrases | undefined {
  if (below === undefined || above === undefined) return above ?? below;
  const entries = new Map<Language, readonly PhrasedEntry[]>(below.entries);
  for (const [language, more] of above.entries) {
    // An id that both have is told once: the upper one is meant.
    const kept = (entries.get(language) ?? []).filter((entry) => !more.some(({ group, id }) => group === entry.group && id === entry.id));
    entries.set(language, [...kept, ...more]);
  }
  return new OwnPhrases(entries);
}

function treatiesOf(below: Configuration['treaties'], above: Configuration['treaties']): Configuration['treaties'] {
  return { ...below, ...Object.fromEntries(Object.entries(above).map(([country, corrections]) => [country, { ...below[country], ...corrections }])) };
}

/**
 * A configuration with another one over it, as settings of an editor stand over a file: what the upper one says counts, rule
 * by rule and treaty by treaty; what it does not speak of stays. Phrases of both are looked for.
 */
export function overlaid(below: Configuration | undefined, above: Configuration): Configuration {
  if (below === undefined) return above;
  return {
    file: below.file,
    rules: { ...below.rules, ...above.rules },
    language: above.language ?? below.language,
    own: phrasesOf(below.own, above.own),
    treaties: treatiesOf(below.treaties, above.treaties),
    libraryFolders: above.libraryFolders.length > 0 ? above.libraryFolders : below.libraryFolders,
    include: above.include.length > 0 ? above.include : below.include,
    covers: (path) => above.covers(path) ?? below.covers(path),
    files: [...new Set([...below.files, ...above.files])],
    problems: [...below.problems, ...above.problems],
  };
}
