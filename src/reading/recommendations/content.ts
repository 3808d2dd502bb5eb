import type { Addressee } from './addressee.js';

/** Tokens of one thing asked for, end exclusive. */
export interface Content {
  readonly from: number;
  readonly to: number;
  /** Where the act begins, behind a pronoun that stands for those asked ("that they release X"); with the content itself where nothing is said. */
  readonly act?: number;
  /** Who is asked for this one, where somebody else than before is. */
  readonly addressee?: Addressee;
}
