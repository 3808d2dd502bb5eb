import type { Addressee } from './addressee.js';
import type { Content } from './content.js';

/** Addressee and contents that belong to a trigger. */
export interface Asked {
  readonly addressee: Addressee | undefined;
  readonly contents: readonly Content[];
}

/** What asks for nothing. */
export const nothing: Asked = { addressee: undefined, contents: [] };
