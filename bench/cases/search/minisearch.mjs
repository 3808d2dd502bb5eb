import MiniSearch from 'minisearch';

const options = { fields: ['text'], storeFields: [] };

export function build(texts) {
  const index = new MiniSearch(options);
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

export const query = (index, words) => index.search(words.join(' ')).slice(0, 10).map(({ id }) => id);
export const save = (index) => JSON.stringify(index);
export const load = (saved) => MiniSearch.loadJSON(saved, options);
