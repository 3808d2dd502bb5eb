import { soundKeys } from '../facts/sound-keys.js';
import { catalogue } from './catalogue.js';

/**
 * The sound keys of everybody whom the catalogue names, by name; worked out when the project is built: that takes longer than to read a draft,
 * and nearly every draft is held against them.
 */
export const catalogueKeys: Readonly<Record<'people', () => Readonly<Record<string, readonly string[]>>>> = {
  people: () => Object.fromEntries(catalogue().flatMap(({ people }) => people).map((name) => [name, soundKeys(name)])),
};
