import FlexSearch from 'flexsearch';

const make = () => new FlexSearch.Index({ tokenize: 'strict' });

export function build(texts) {
  const index = make();
  texts.forEach((text, id) => index.add(id, text));
  return index;
}

// Without `suggest` only what has every word is found.
export const query = (index, words) => index.search(words.join(' '), { limit: 10, suggest: true });

export async function save(index) {
  const parts = {};
  await index.export((key, data) => { parts[key] = data; });
  return JSON.stringify(parts);
}

export function load(saved) {
  const index = make();
  for (const [key, data] of Object.entries(JSON.parse(saved))) index.import(key, data);
  return index;
}
