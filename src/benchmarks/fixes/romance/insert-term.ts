import type { PlainText } from '../../../statement/types.js';
import type { TermFixes } from '../language-fixes.js';
import { normAt, textOf, tokenAt, type TokenRange } from '../tokens.js';
import { type Gender, genderIn, type GenderWords } from './gender.js';

/** What an apposition needs to know. */
export interface AppositionWords extends GenderWords {
  readonly isAnd: RegExp;
  /** Honorifics, and what may stand between two names of a list. */
  readonly honorific: RegExp;
  /** What makes a name one of an organisation. */
  readonly organisation: RegExp;
  /** The term with "des droits humains", several where the gender is not known. */
  terms(plain: PlainText, gender: Gender | undefined, plural: boolean): readonly string[];
}

/** The end of a list of names that begins with `name`; undefined where somebody stands in it who is no person concerned. */
function endOfList(words: AppositionWords, plain: PlainText, name: TokenRange, isName: (token: number) => boolean): { readonly end: number; readonly many: boolean } | undefined {
  let end = name.to;
  let many = false;
  for (;;) {
    let next = end;
    while (normAt(plain, next) === ',' || words.isAnd.test(normAt(plain, next)) || words.honorific.test(normAt(plain, next))) next++;
    if (next === end) return { end, many };
    const isJoined = words.isAnd.test(normAt(plain, end)) || (normAt(plain, end) === ',' && isName(next));
    if (!isJoined) return { end, many };
    if (!isName(next)) return undefined;
    while (isName(next)) next++;
    end = next;
    many = true;
  }
}

/** Puts the term behind a name or a list of names, as an apposition: "Amina Diallo, défenseure des droits humains, a été arrêtée". */
export function insertTerms(words: AppositionWords): NonNullable<TermFixes['insert']> {
  return (plain, name, isName) => {
    const list = endOfList(words, plain, name, isName);
    if (!list || words.organisation.test(textOf(plain, name.from, Math.min(name.to + 2, plain.tokens.length)))) return [];
    const next = plain.tokens[list.end];
    // Behind a bracket or a quotation the apposition would not stand at the name.
    if (next && (/^[(–—-]$/u.test(next.norm) || (next.kind === 'quote' && next.start > tokenAt(plain, list.end - 1).end))) return [];
    const closing = next === undefined || next.kind !== 'word' ? '' : ',';
    const at = tokenAt(plain, list.end - 1).end;
    const gender = list.many ? undefined : genderIn(words, plain, name);
    return words.terms(plain, gender, list.many).map((term) => ({ term, edits: [{ start: at, end: at, text: `, ${term}${closing}` }] }));
  };
}
