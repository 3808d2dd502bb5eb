import type { PlainText } from '../../../statement/types.js';
import type { LanguageFixes } from '../language-fixes.js';
import type { TokenRange } from '../tokens.js';
import { addImmediacy } from './add-immediacy.js';

/** Ways to ask for a release now, the strongest first. */
export const hasten: NonNullable<LanguageFixes['hasten']> = (plain: PlainText, content: TokenRange) => [true, false].flatMap((unconditional) => {
  const edits = addImmediacy(plain, content, unconditional);
  return edits ? [{ words: unconditional ? 'immediately and unconditionally' : 'immediately', edits }] : [];
});
