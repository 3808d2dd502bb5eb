import type { PlainText } from '../../statement/types.js';
import type { PlainEdit } from './plain-edit.js';
import { articleFor, capitalised } from './spelling.js';
import { normAt, tokenAt, type TokenRange } from './tokens.js';

const dash = /^[–—]$/u;
/** Behind a comma these open a clause of their own, so the comma is theirs. */
const ownsComma = /^(?:and|but|or|which|who|while|whilst|where|as)$/u;

/** The sentence of the token, as token range. */
function sentenceAround(plain: PlainText, at: number): TokenRange {
  return plain.sentences.find(({ from, to }) => from <= at && at < to) ?? { from: 0, to: plain.tokens.length };
}

/** Whether nothing but marks (an opening quotation mark, a bracket) stands between the sentence's start and token `at`. */
export function opensSentence(plain: PlainText, at: number): boolean {
  const { from } = sentenceAround(plain, at);
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

/** Mends "a" and "an" at token `article` when `word` comes to stand behind it. */
export function articleEdit(plain: PlainText, article: number, word: string): PlainEdit[] {
  const token = plain.tokens[article];
  if (!token || !/^an?$/u.test(token.norm) || token.norm === articleFor(word)) return [];
  const text = articleFor(word);
  return [{ start: token.start, end: token.end, text: /^A/u.test(token.text) ? capitalised(text) : text }];
}

/**
 * Removes tokens `from`–`to` of one sentence and mends what is left: commas, dashes and brackets that set the words off,
 * spaces, "a" and "an", the capital at the sentence's start.
 * The whole of a sentence is not removed here: see `removeSentence`.
 * @param keepComma one of two commas around the words is needed: a main clause follows an opening phrase
 */
export function removeTokens(plain: PlainText, { from, to }: TokenRange, keepComma = false): PlainEdit[] {
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
    const keeps = before === ',' && (keepComma || /^(?:which|who|while|whilst|but)$/u.test(normAt(plain, to + 1)));
    return [{ start: keeps ? opening.start : previousEnd(plain, from - 1), end: keeps ? closing.start : closing.end, text: '' }];
  }
  const endsClause = after === '' || /^[.!?;:)]$/u.test(after) || plain.tokens[to]?.kind === 'quote';
  if (endsClause) return [{ start: before === ',' || dash.test(before) ? previousEnd(plain, from - 1) : previousEnd(plain, from), end: last.end, text: '' }];
  if (after === ',' && before !== ',' && !ownsComma.test(normAt(plain, to + 1))) {
    const end = plain.tokens[to + 1]?.start ?? tokenAt(plain, to).end;
    return [{ start: first.start, end, text: '' }];
  }
  if (after === ',') return [{ start: previousEnd(plain, from), end: last.end, text: '' }];
  // Where the first of the words is a mark that clings to the text before it, the space behind the last one is kept instead.
  const clings = from > 0 && previousEnd(plain, from) === first.start;
  return [...articleEdit(plain, from - 1, tokenAt(plain, to).text), { start: first.start, end: clings ? last.end : tokenAt(plain, to).start, text: '' }];
}

function previousEnd(plain: PlainText, at: number): number {
  return plain.tokens[at - 1]?.end ?? 0;
}

/** Words that join a sentence to the one before; without that one they hang in the air. */
const connective = /^(?:however|nevertheless|nonetheless|still|yet|but|that said|at the same time)$/u;

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
  const index = plain.sentences.findIndex(({ from, to }) => from <= at && at < to);
  const sentence = plain.sentences[index];
  if (!sentence || plain.sentences.length < 2) return undefined;
  const next = plain.sentences[index + 1];
  if (!next) return [{ start: previousEnd(plain, sentence.from), end: sentence.end, text: '' }];
  let first = next.from;
  const phrase = [1, 4].find((length) => connective.test(plain.tokens.slice(first, first + length).map(({ norm }) => norm).join(' ')));
  if (phrase !== undefined) {
    first += phrase;
    if (normAt(plain, first) === ',') first++;
  }
  const opening = tokenAt(plain, first);
  if (opening.norm === 'it' && subject !== undefined && !isExpletive(plain, first)) return [{ start: sentence.start, end: opening.end, text: capitalised(subject) }];
  return [{ start: sentence.start, end: opening.start, text: '' }, ...capitalEdit(plain, first)];
}
