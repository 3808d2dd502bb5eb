import { LetterPattern } from '../letters.js';
/** A stretch of text between marks of emphasis, and where it begins. */
export interface Stretch {
  readonly text: string;
  readonly at: number;
}

const marks = /[*_]+/gu;
const wordSign = new LetterPattern(String.raw`[\p{L}\p{N}]`);
const space = /\s/u;
/** Behind a word's last letter, these and white space tell that a mark between them opens nothing. */
const behindWord = /[\s,.;:)]/u;
const endOfSaying = /[.!?…”"’')]/u;

/** What the marks at a place do: stand there as they are, or begin or end emphasis. Undefined where only the parser knows. */
function roleOf(mark: string, before: string, behind: string, open: number): 'sign' | 'opens' | 'closes' | undefined {
  const isBehindWord = wordSign.test(before);
  if (!mark.startsWith('*')) return mark === '_' && isBehindWord && wordSign.test(behind) ? 'sign' : undefined;
  const isAtEnd = behind === '' || (isBehindWord ? behindWord : space).test(behind);
  if (open > 0) return mark.length === open && !mark.includes('_') && isAtEnd && (isBehindWord || endOfSaying.test(before)) ? 'closes' : undefined;
  if (mark.includes('_')) return undefined;
  if (isBehindWord && isAtEnd) return 'sign';
  return mark.length <= 2 && (before === '' || space.test(before)) && wordSign.test(behind) ? 'opens' : undefined;
}

/**
 * The stretches of a text in which `*` and `_` are signs ("Albania*", "ID_9") or put whole words in italic or bold.
 * @returns undefined where a mark is anything else
 */
export function stretchesOf(text: string): readonly Stretch[] | undefined {
  const stretches: Stretch[] = [];
  /** How many marks have begun emphasis that is not ended. */
  let open = 0;
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const end = index + mark.length;
    const role = roleOf(mark, text.charAt(index - 1), text.charAt(end), open);
    if (role === undefined) return undefined;
    if (role === 'sign') continue;
    stretches.push({ text: text.slice(from, index), at: from });
    open = role === 'opens' ? mark.length : 0;
    from = end;
  }
  if (open > 0) return undefined;
  stretches.push({ text: text.slice(from), at: from });
  return stretches;
}
