import { create, insertMultiple, load as restore, save as saved, search } from '@orama/orama';

const schema = { text: 'string' };

export async function build(texts) {
  const index = create({ schema });
  await insertMultiple(index, texts.map((text, id) => ({ id: String(id), text })), 1000);
  return index;
}

export const query = async (index, words) => (await search(index, { term: words.join(' '), threshold: 1, limit: 10 })).hits.map(({ id }) => Number(id));
export const save = (index) => JSON.stringify(saved(index));

export function load(text) {
  const index = create({ schema });
  restore(index, JSON.parse(text));
  return index;
}
