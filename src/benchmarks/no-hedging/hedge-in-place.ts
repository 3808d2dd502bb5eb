import type { Dropped } from '../fixes/drop-predicate.js';
import type { PlainFix } from '../fixes/plain-edit.js';
import { fixInFile, fixOf, type Located, removeParagraph, shortened } from '../located.js';
import type { Hedge, Reading } from '../../reading/types.js';
import type { Messages } from '../../messages/index.js';
import type { Fix, JudgeContext } from '../types.js';

/** A hedge in the words around it, with what its fixes need. */
export interface HedgeInPlace extends Located {
  readonly reading: Reading;
  readonly hedge: Hedge;
  /** As written, on one line. */
  readonly words: string;
  readonly context: JudgeContext;
  readonly messages: Messages;
}

/** Gives the fixes of one kind of hedge, best first. */
export type HedgeFixes = (place: HedgeInPlace) => Fix[];

/** Fixes in plain text as fixes in the file. */
export function inFile({ reading, paragraph }: HedgeInPlace, fixes: readonly PlainFix[]): Fix[] {
  return fixes.map((fix) => fixInFile(reading, paragraph, fix));
}

/** A fix that deletes: words, a sentence, or the paragraph. */
export function deletion(place: HedgeInPlace, dropped: Dropped | undefined, preferred: boolean): Fix[] {
  const { noHedging } = place.messages;
  if (dropped !== 'paragraph') return inFile(place, fixOf(noHedging.remove(shortened(place.words)), dropped, preferred ? { preferred: true } : {}));
  const edits = removeParagraph(place.reading, place.paragraph);
  return edits ? [{ title: noHedging.removeSentence, edits, ...(preferred && { preferred }) }] : [];
}
