import type { PlainText } from '../../statement/types.js';
import { beginsWithCapital } from '../../letters.js';
import type { PlainEdit } from './plain-edit.js';
import { seamOf } from './seams/index.js';
import { capitalised } from './spelling.js';
import { normAt, sentenceIndexAt, tokenAt, type TokenRange } from './tokens.js';

const dash = /^[–—]$/u;

/** The sentence of the token, as token range. */
function sentenceAround(plain: PlainText, at: number): TokenRange {
  return plain.sentences[sentenceIndexAt(plain, at)] ?? { from: 0, to: plain.tokens.length };
}

/** Whether nothing but marks (an opening quotation mark, a bracket) stands between the start of the sentence, or of the table's cell, and token `at`. */
export function opensSentence(plain: PlainText, at: number): boolean {
  let { from } = sentenceAround(plain, at);
  // A bar before a word with a capital is the edge of a cell.
  if (beginsWithCapital(tokenAt(plain, at).text)) for (let next = at - 1; next >= from; next--) if (plain.tokens[next]?.text === '|') from = next + 1;
  return plain.tokens.slice(from, at).every(({ kind, text }) => kind === 'quote' || /^[([–—*•]$/u.test(text));
}

/** Gives the word at token `at` a capital; nothing where it has one. */
export function capitalEdit(plain: PlainText, at: number): PlainEdit[] {
  const token = plain.tokens[at];
  if (!token || token.kind !== 'word') return [];
  const text = capitalised(token.text);
  // Only the first letter is replaced, so that the edit stays small and joins a deletion before it.
  const length = String.fromCodePoint(token.text.codePointAt(0) ?? 0).length;
  return text === token.text ? [] : [{ start: token.start, end: token.start + length, text: text.slice(0, length) }];
}

/**
 * Mends the word at token `left` when `word` comes to stand behind it ("a" and "an", elisions).
 * @returns undefined where it cannot be told what the word becomes
 */
export function seamEdit(plain: PlainText, left: number, word: string): PlainEdit[] | undefined {
  const token = plain.tokens[left];
  if (!token) return [];
  const mended = seamOf(plain.language).mend(token, word);
  if (mended === false) return undefined;
  if (mended === undefined) return [];
  // An elided word stands at the next one, with no space between.
  const end = mended.glued ? (plain.tokens[left + 1]?.start ?? token.end) : token.end;
  const wasGlued = plain.tokens[left + 1]?.start === token.end;
  return [{ start: token.start, end, text: mended.glued || !wasGlued ? mended.text : `${mended.text} ` }];
}

/** Deletes all between tokens `left` and `right` and mends the seam; undefined where it needs no mending, no edits where it cannot be mended. */
function closeGap(plain: PlainText, left: number, right: number): PlainEdit[] | undefined {
  const token = plain.tokens[left];
  const next = plain.tokens[right];
  if (!token || !next) return undefined;
  const mended = seamOf(plain.language).mend(token, next.text);
  if (mended === undefined) return undefined;
  return mended === false ? [] : [{ start: token.start, end: next.start, text: mended.glued ? mended.text : `${mended.text} ` }];
}

/**
 * Removes tokens `from`–`to` of one sentence and mends what is left: commas, dashes and brackets that set the words off,
 * spaces, "a" and "an", elisions, the capital at the sentence's start. No edits where the seam cannot be mended.
 * The whole of a sentence is not removed here: see `removeSentence`.
 * @param keepComma one of two commas around the words is needed: a main clause follows an opening phrase
 */
export function removeTokens(plain: PlainText, { from, to }: TokenRange, keepComma = false): PlainEdit[] {
  const seam = seamOf(plain.language);
  const sentence = sentenceAround(plain, from);
  const first = tokenAt(plain, from);
  const last = tokenAt(plain, to - 1);
  const before = from > sentence.from ? normAt(plain, from - 1) : '';
  const after = to < sentence.to ? normAt(plain, to) : '';
  if (opensSentence(plain, from)) {
    let next = to;
    while (next < sentence.to && (/^[,]$/u.test(normAt(plain, next)) || dash.test(normAt(plain, next)))) next++;
    const end = plain.tokens[next]?.start ?? last.end;
    return [{ start: first.start, end, text: '' }, ...capitalEdit(plain, next)];
  }
  const setOff = (before === ',' && after === ',') || (dash.test(before) && dash.test(after)) || (before === '(' && after === ')');
  if (setOff) {
    const opening = tokenAt(plain, from - 1);
    const closing = tokenAt(plain, to);
    const keeps = before === ',' && (keepComma || seam.needsComma.test(normAt(plain, to + 1)));
    const closed = keeps ? undefined : closeGap(plain, from - 2, to + 1);
    if (closed) return closed;
    return [{ start: keeps ? opening.start : previousEnd(plain, from - 1), end: keeps ? closing.start : closing.end, text: '' }];
  }
  const endsClause = after === '' || /^[.!?;:)]$/u.test(after) || plain.tokens[to]?.kind === 'quote';
  if (endsClause) return [{ start: before === ',' || dash.test(before) ? previousEnd(plain, from - 1) : previousEnd(plain, from), end: last.end, text: '' }];
  if (after === ',' && before !== ',' && !seam.ownsComma.test(normAt(plain, to + 1))) {
    const end = plain.tokens[to + 1]?.start ?? tokenAt(plain, to).end;
    return [{ start: first.start, end, text: '' }];
  }
  if (after === ',') return [{ start: previousEnd(plain, from), end: last.end, text: '' }];
  const closed = closeGap(plain, from - 1, to);
  if (closed) return closed;
  // Where the first of the words is a mark that clings to the text before it, the space behind the last one is kept instead.
  const clings = from > 0 && previousEnd(plain, from) === first.start && !before.endsWith("'");
  return [{ start: first.start, end: clings ? last.end : tokenAt(plain, to).start, text: '' }];
}

function previousEnd(plain: PlainText, at: number): number {
  return plain.tokens[at - 1]?.end ?? 0;
}

/** "It is regrettable that …": the "it" stands for nobody. */
function isExpletive(plain: PlainText, it: number): boolean {
  return /^(?:is|was|remains|seems|appears|would|will)$/u.test(normAt(plain, it + 1)) && plain.tokens.slice(it + 2, it + 10).some(({ norm }) => /^(?:that|to|for)$/u.test(norm));
}

/**
 * Removes a whole sentence of a paragraph that has others. When the next one leans on it ("However, it calls on …"),
 * the connective goes, and a pronoun gets back the subject that it stood for.
 * @param subject the removed sentence's subject as written, if the next sentence may need it
 * @returns undefined when the paragraph has no other sentence
 */
export function removeSentence(plain: PlainText, at: number, subject: string | undefined): PlainEdit[] | undefined {
  const index = sentenceIndexAt(plain, at);
  const sentence = plain.sentences[index];
  if (!sentence || plain.sentences.length < 2) return undefined;
  const next = plain.sentences[index + 1];
  if (!next) return [{ start: previousEnd(plain, sentence.from), end: sentence.end, text: '' }];
  let first = next.from;
  const { connective } = seamOf(plain.language);
  const phrase = [1, 4].find((length) => connective.test(plain.tokens.slice(first, first + length).map(({ norm }) => norm).join(' ')));
  if (phrase !== undefined) {
    first += phrase;
    if (normAt(plain, first) === ',') first++;
  }
  const opening = tokenAt(plain, first);
  if (opening.norm === 'it' && subject !== undefined && !isExpletive(plain, first)) return [{ start: sentence.start, end: opening.end, text: capitalised(subject) }];
  return [{ start: sentence.start, end: opening.start, text: '' }, ...capitalEdit(plain, first)];
}
