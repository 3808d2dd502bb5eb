import actors from './en/actors.yaml';
import acts from './en/acts.yaml';
import askKinds from './en/ask-kinds.yaml';
import asks from './en/asks.yaml';
import events from './en/events.yaml';
import followUps from './en/follow-ups.yaml';
import hedges from './en/hedges.yaml';
import instruments from './en/instruments.yaml';
import names from './en/names.yaml';
import terms from './en/terms.yaml';
import { type Entry, type Group, readEntries } from './entry.js';
import { PhraseTrie } from './trie.js';

export type { Entry, Group } from './entry.js';
export type { PhraseMatch } from './trie.js';

const english: Readonly<Record<Group, unknown>> = {
  actor: actors, act: acts, 'ask-kind': askKinds, ask: asks, event: events, 'follow-up': followUps, hedge: hedges, instrument: instruments, name: names, term: terms,
};

/** What the readers know of one language. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly trie: PhraseTrie<Entry>;
}

let lexicon: Lexicon | undefined;

/**
 * The lexicon of English, built at first use.
 * @throws {Error} naming the file and the entry when the data are malformed (a test reads them all)
 */
export function englishLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const entries = (Object.keys(english) as Group[]).flatMap((group) => readEntries(group, english[group]));
  const trie = new PhraseTrie<Entry>();
  for (const entry of entries) for (const phrase of entry.phrases) trie.add(phrase, entry);
  lexicon = { entries, trie };
  return lexicon;
}
