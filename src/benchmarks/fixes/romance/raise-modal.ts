import type { Analysis } from '../../../reading/analysis.js';
import type { Raising } from '../language-fixes.js';
import type { PlainEdit } from '../plain-edit.js';
import { removeTokens } from '../remove.js';
import { normAt, tokenAt, type TokenRange } from '../tokens.js';
import type { RaiseWords } from './raise-words.js';

/** Puts `text` in the place of tokens `from`–`to`. */
export function put(analysis: Analysis, from: number, to: number, text: string): PlainEdit {
  return { start: tokenAt(analysis.plain, from).start, end: tokenAt(analysis.plain, to - 1).end, text };
}

/** "devrait" → "doit". */
export function raiseModal(words: RaiseWords, analysis: Analysis, found: TokenRange): Raising | undefined {
  for (let at = found.from; at < found.to; at++) {
    const modal = words.modals[normAt(analysis.plain, at)];
    if (modal === undefined) continue;
    // In a relative clause it says nothing of its own: "une peine qui devrait être révisée".
    if (words.isRelative.test(normAt(analysis.plain, at - 1))) return undefined;
    return { words: modal, edits: [put(analysis, at, at + 1, modal)], certain: false };
  }
  return undefined;
}

/** "est invité à" → "doit": the one who is asked is the subject. */
export function raiseInvited(words: RaiseWords, analysis: Analysis, found: TokenRange): Raising | undefined {
  const { plain } = analysis;
  if (!words.invited.test(normAt(plain, found.from))) return undefined;
  let helper = found.from - 1;
  while (words.isAdverb.test(normAt(plain, helper))) helper--;
  const number = words.is[normAt(plain, helper)];
  let marker = found.from + 1;
  while (words.isAdverb.test(normAt(plain, marker))) marker++;
  if (number === undefined || !words.infinitiveMarker.test(normAt(plain, marker))) return undefined;
  const must = words.must[number];
  return { words: must, edits: [put(analysis, helper, marker + 1, must)], certain: false };
}

/** "il est essentiel que X soit libéré" → "X doit être libéré". */
export function raiseImpersonal(words: RaiseWords, analysis: Analysis, found: TokenRange): Raising | undefined {
  const { plain } = analysis;
  if (!words.impersonal.test(normAt(plain, found.from)) || !words.isThat.test(normAt(plain, found.to - 1))) return undefined;
  const { to } = analysis.sentenceAt(found.from);
  // A second clause ("et que …") would be left without what it hangs on.
  if (plain.tokens.slice(found.to, to).some(({ norm, index }) => words.isThat.test(norm) && words.isAnd.test(normAt(plain, index - 1)))) return undefined;
  const opening = removeTokens(plain, found);
  if (opening.length === 0) return undefined;
  for (let at = found.to + 1; at < to; at++) {
    const norm = normAt(plain, at);
    if (words.isRelative.test(norm) || words.isThat.test(norm) || /^[,;:]$/u.test(norm)) return undefined;
    const wished = words.wished[norm];
    const infinitive = wished?.infinitive ?? words.verbs.infinitive(norm);
    if (infinitive === undefined) continue;
    const must = words.must[wished?.number ?? (words.isMany.test(norm) ? 'many' : 'one')];
    // "ne soient pas" → "ne doivent pas être"; a clitic pronoun would have to move.
    if (words.isClitic.test(normAt(plain, at - 1))) return undefined;
    if (words.isNegation.test(normAt(plain, at + 1))) return { words: must, edits: [...opening, put(analysis, at, at + 1, must), { start: tokenAt(plain, at + 1).end, end: tokenAt(plain, at + 1).end, text: ` ${infinitive}` }], certain: false };
    return { words: must, edits: [...opening, put(analysis, at, at + 1, `${must} ${infinitive}`)], certain: false };
  }
  return undefined;
}
