import type { PlainText } from '../../../statement/types.js';
import type { LanguageFixes } from '../language-fixes.js';
import type { TokenRange } from '../tokens.js';
import { addImmediacy } from './add-immediacy.js';

/** A release that is asked for until something else is decided cannot be unconditional. */
const forATime = /^(?:pending|bail|parole)$/u;
const reach = 4;

/** Ways to ask for a release now, the strongest first. */
export const hasten: NonNullable<LanguageFixes['hasten']> = (plain: PlainText, content: TokenRange) => [true, false].flatMap((unconditional) => {
  if (unconditional && plain.tokens.slice(content.from, content.to + reach).some(({ norm }) => forATime.test(norm))) return [];
  const edits = addImmediacy(plain, content, unconditional);
  return edits ? [{ words: unconditional ? 'immediately and unconditionally' : 'immediately', edits }] : [];
});
