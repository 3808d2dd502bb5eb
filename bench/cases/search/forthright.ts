import { decodeIndex, encodeIndex, type FolderIndex } from '../../../src/library/index-format.js';
import { SearchIndex } from '../../../src/library/search-index.js';
import { termsIn } from '../../../src/library/terms.js';
import { Vocabulary } from '../../../src/library/vocabulary.js';

/* The library's search alone, as its peers have it: words of texts, and nothing of what the texts say. */

interface Index {
  readonly folder: FolderIndex;
  readonly search: SearchIndex;
}

const record: FolderIndex['entries'][number]['record'] = {
  title: '', event: 'other', people: [], releaseAskedFor: [], closed: [], usesTerm: false, asks: [], instruments: [], followUp: false, hedges: 0, language: 'en', words: 0, scorecard: { met: 0, applicable: 0 }, strength: 0, hash: '',
};

export function build(texts: readonly string[]): Index {
  const vocabulary = new Vocabulary([]);
  const entries = texts.map((text, number) => {
    const terms = new Map<string, number>();
    for (const term of termsIn(text)) terms.set(term, (terms.get(term) ?? 0) + 1);
    return { path: String(number), size: 0, modified: 0, record, ...vocabulary.numbered(terms) };
  });
  const folder = { reader: '', made: 0, vocabulary: vocabulary.words, entries };
  return { folder, search: new SearchIndex([folder]) };
}

export function query({ search }: Index, words: readonly string[]): number[] {
  const scores = search.scores(search.telling(words, words.length));
  return Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 10);
}

export const save = ({ folder }: Index): Promise<Uint8Array> => encodeIndex(folder);

export async function load(saved: Uint8Array): Promise<Index> {
  const folder = await decodeIndex(saved);
  if (typeof folder === 'string') throw new Error(folder);
  return { folder, search: new SearchIndex([folder]) };
}

/** The words of a text by which it can be found, those first that the fewest texts have. */
export const rarest = ({ search }: Index, text: string): readonly string[] => search.telling(new Set(termsIn(text)), 1000).map(({ word }) => word);
