import type { Token } from '../statement/types.js';
import { beginsWithCapital, beginsWithSmall } from '../letters.js';
import type { Words } from './words.js';

/** From this many words on, a quotation that fills this share of its paragraph is the statement itself, framed by quotation marks. */
const frameWords = 20;
const frameShare = 0.6;
/** A quotation that is never closed and runs on for longer is a stray mark. */
const strayWords = 40;

/** Words of a quotation from which it is speech, not a phrase picked out, and how far from it its speaker stands. */
const ownWords = 6;
const speakerReach = 14;
/** How far behind it, where no sentence ends before: “…,” X, Spokesperson for the Office of Y, told the press. */
const attributionReach = 30;

const opening = /[“„«‹‚‘‟]/u;
const closing = /[”»›’]/u;
/** Marks that open other quotations close those that begin low. */
const lowered: ReadonlyMap<string | undefined, string> = new Map([['„', '“'], ['‚', '‘']]);

/** Marks that could be apostrophes too, by the one that opened. */
const closingOf: ReadonlyMap<string, string> = new Map([['‘', '’'], ["'", "'"]]);

/** Words of a quotation that is speech because it is a sentence of its own: “She must be released,” said X. */
const sentenceWords = 4;
/** The same where a language leaves subjects out: “Pedimos su libertad”, dijo X. */
const subjectlessWords = 3;

/** In how many tokens a word or two in quotation marks end. */
const scareReach = 4;

/** Whether an apostrophe, not a quotation mark: "the defenders’ work", "‘Abd". */
function isApostrophe(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!mark || !/^['’‘]$/u.test(mark.text)) return false;
  return before?.kind === 'word' && before.end === mark.start && /s$/iu.test(before.text) && !(after && after.start === mark.end && after.kind === 'word');
}

function opensAt(tokens: readonly Token[], at: number, open: string | undefined): boolean {
  const mark = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (lowered.get(open) === mark.text) return false;
  // “so-called camps“, “… be told,“ they said: the mark that opens, written where one closes.
  if (open === mark.text && before !== undefined && (before.kind === 'word' || /^[.,!?]$/u.test(before.text)) && before.end === mark.start && !(after?.kind === 'word' && after.start === mark.end)) return false;
  if (/[“«‹„‚]/u.test(mark.text)) return true;
  if (closing.test(mark.text) && !opening.test(mark.text)) return false;
  const spaceBefore = !before || before.end < mark.start || /[([—–]/u.test(before.text);
  const spaceAfter = !after || after.start > mark.end;
  if (spaceBefore !== spaceAfter) return spaceBefore;
  return open === undefined;
}

/** In how many tokens a title or a slogan in quotation marks ends. */
const sloganReach = 14;

/** Whether the mark behind an s at token `at`, soon behind the one that opened, is the last that can close it: “the ‘One Country, Two Systems’ rule”; not “the ‘defenders’ work plan’”. */
function closesSlogan(tokens: readonly Token[], from: number, at: number): boolean {
  const mark = tokens[at]?.text;
  if (at - from > sloganReach || mark !== closingOf.get(tokens[from]?.text ?? '')) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + strayWords); next++) {
    if (tokens[next]?.kind !== 'quote' || isApostrophe(tokens, next)) continue;
    if (tokens[next]?.text === tokens[from]?.text && opensAt(tokens, next, tokens[from]?.text)) return true;
    if (tokens[next]?.text === mark) return false;
  }
  return true;
}

/** Quotations as pairs of tokens (the marks); outermost ones only. An unclosed one ends with the paragraph. */
function quotations(tokens: readonly Token[]): { from: number; to: number; closed: boolean }[] {
  const found: { from: number; to: number; closed: boolean }[] = [];
  let depth = 0;
  let from = 0;
  let open: string | undefined;
  for (let at = 0; at < tokens.length; at++) {
    // ‘authorities’, 'foreign agents': a mark soon behind the one that opened closes, after an s too.
    const closesWord = open !== undefined && tokens[at]?.text === closingOf.get(open) && at - from <= scareReach;
    if (tokens[at]?.kind !== 'quote' || (!closesWord && isApostrophe(tokens, at) && !(open !== undefined && closesSlogan(tokens, from, at)))) continue;
    if (opensAt(tokens, at, open)) {
      if (depth === 0) {
        from = at;
        open = tokens[at]?.text;
      }
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) {
        found.push({ from, to: at, closed: true });
        open = undefined;
      }
    }
  }
  if (depth > 0) found.push({ from, to: tokens.length, closed: false });
  return found;
}

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'word') words++;
  return words;
}

/** Whose voice is named: the EU's, or that of a body that issues statements itself. */
export type Speaker = 'eu' | 'issuer' | undefined;
type SpeakerOf = (from: number, to: number) => Speaker;

/** Marks what is quoted from a body that issues statements: its own words in its own statement. */
export const ownQuotation = 2;

const nothingQuoted = new Uint8Array(0);

function hasQuotes(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) if ((tokens[at] as Token).kind === 'quote') return true;
  return false;
}

/** Quotations inside quotations are looked into so deep; deeper ones are stray marks. */
const deepestQuotation = 8;

/** Whether the tokens of a quotation, marks included, hold a sentence: it begins with a capital and ends in a mark of its own, or, where it opens a sentence, in a comma behind it: "«Pedimos su liberación inmediata», dijo". */
function isSentence({ tokens }: Words, from: number, to: number): boolean {
  if (!beginsWithCapital(tokens[from + 1]?.text ?? '')) return false;
  return /^[.,!?]$/u.test(tokens[to - 2]?.text ?? '') || (tokens[to]?.text === ',' && (from === 0 || /^[.!?]$/u.test(tokens[from - 1]?.text ?? '')));
}

/** Where what may name the speaker of a quotation that ends at token `from` ends itself. */
function attributionEnd({ tokens }: Words, from: number): number {
  let at = from;
  while (at < Math.min(tokens.length, from + attributionReach) && !/^[.!?]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.kind !== 'quote') at++;
  return Math.max(at, from + speakerReach);
}

/** Words of who said a quotation, and to whom, and on what, before the next one. */
const remarkReach = 60;

/** Whether a quotation that begins at token `start` opens a sentence, and nothing but who said the one before, which ended at token `end`, stands between the two. */
function isSentenceBehind({ tokens }: Words, start: number, end: number): boolean {
  if (start === end) return start > 1 && /^[.!?]$/u.test(tokens[start - 2]?.text ?? '');
  if (start - end > remarkReach || !/^[.!?]$/u.test(tokens[start - 1]?.text ?? '')) return false;
  for (let at = end; at < start - 1; at++) if (/^[.!?]$/u.test(tokens[at]?.text ?? '')) return false;
  return true;
}

/** In so many words at the head of a quotation whoever is quoted is named: “The European Union expects”. */
const ownHead = 4;

/** "The EU said the arrest was “a breach of the law.” | “We expect her to be released.”": whose voice is a quotation that is a sentence, of which nobody is told to say it: whoever the sentence before tells to have said something; at the head of a paragraph, whoever it names itself first. */
function speakerBefore(words: Words, start: number, end: number, speakerOf: SpeakerOf): Speaker {
  const { tokens, plain: { sentences } } = words;
  const behind = tokens[end];
  const isWhole = /^[.!?]$/u.test(tokens[end - 2]?.text ?? '') ? behind === undefined || beginsWithCapital(behind.text) || behind.kind === 'quote' : behind?.text === '.';
  if (!isWhole || !beginsWithCapital(tokens[start + 1]?.text ?? '')) return undefined;
  const before = sentences.find(({ to }) => to === start);
  if (before === undefined) return speakerOf(start + 1, start + 1 + ownHead);
  for (let at = before.from; at < before.to; at++) if (words.is(at, 'speech-words') || words.is(at, 'report-verbs') || words.phraseLength(at, 'speech-phrases') > 0) {
    const speaker = speakerOf(before.from, at);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** "He added that the EU remained worried about X and Y: | “…”": where what may name the speaker of a quotation that begins at token `start` begins itself: with its sentence, where a colon leads into it. */
function introStart({ tokens, plain: { sentences } }: Words, start: number): number {
  if (tokens[start - 1]?.text !== ':') return start - speakerReach;
  const sentence = sentences.find(({ to }) => to >= start);
  return Math.max(start - attributionReach, Math.min(start - speakerReach, sentence?.from ?? 0));
}

/** “The authorities,” X said, “must act”: whether nothing but who says it stands between a quotation that ends at token `end` and one that goes on with its sentence at token `start`. */
export function isInterrupted(words: Words, end: number, start: number): boolean {
  const { tokens } = words;
  if (start - end > attributionReach || tokens[start - 1]?.text !== ',' || !beginsWithSmall(tokens[start + 1]?.text ?? '')) return false;
  if (tokens[end]?.text !== ',' && tokens[end - 2]?.text !== ',') return false;
  let says = false;
  for (let at = end; at < start - 1; at++) {
    if (/^[.!?;:]$/u.test(tokens[at]?.text ?? '')) return false;
    says ||= words.is(at, 'speech-words');
  }
  return says;
}

/** Words from "according" to the end of whose words they are. */
const sourceReach = 6;

/** Who says something in tokens `from`–`to`, where it is told there that somebody does. */
function speakerIn(words: Words, from: number, to: number, speakerOf: SpeakerOf): Speaker {
  const start = Math.max(0, from);
  const end = Math.min(words.tokens.length, to);
  for (let at = start; at < end; at++) if (words.is(at, 'speech-words') || words.norm(at) === ':' || words.phraseLength(at, 'speech-phrases') > 0) return speakerOf(start, end);
  // “…”, selon la porte-parole.
  for (let at = start; at < end; at++) if (words.is(at, 'reporting-openers') || words.phraseLength(at, 'reporting-phrases') > 0) return speakerOf(at, Math.min(end, at + sourceReach));
  return undefined;
}

/**
 * Marks the tokens of a paragraph that are quoted from somebody else (1), or from a body that issues statements itself (2), marks included;
 * gives no marks at all where there are no quotation marks.
 * A quotation that is the whole paragraph is none: around 2010 statements stood in quotation marks from their first word
 * to their last, and that is the EU's own voice; so is what the EU's spokesperson is quoted as saying.
 * Cannot do: a long quotation of somebody else that fills a paragraph.
 * @param speakerOf whose voice is named in tokens `from`–`to`
 */
export function quotedTokens(words: Words, speakerOf: SpeakerOf): Uint8Array {
  const { tokens } = words;
  if (!hasQuotes(tokens)) return nothingQuoted;
  const quoted = new Uint8Array(tokens.length);
  const total = countWords(tokens, 0, tokens.length);
  const shortest = words.grammar.traits.has('drops-subjects') ? subjectlessWords : sentenceWords;
  const fillQuotations = (from: number, to: number, depth: number): void => {
    // “…,” said X. “…”: what is quoted right behind is said by the same.
    let last: { readonly end: number; readonly speaker: Speaker; readonly goesOn: boolean } = { end: from, speaker: undefined, goesOn: false };
    const found = quotations(tokens.slice(from, to));
    for (const [index, quotation] of found.entries()) {
      const start = from + quotation.from;
      const end = Math.min(from + quotation.to + 1, to);
      const inside = countWords(tokens, start, end);
      const next = found[index + 1];
      const goesOn = next !== undefined && isInterrupted(words, end, from + next.from);
      const isFrame = (inside >= frameWords && inside >= total * frameShare) || (inside >= ownWords && inside === total);
      const isSpeech = goesOn || last.goesOn || inside >= ownWords || (inside >= shortest && isSentence(words, start, end));
      const before = isSpeech ? (last.goesOn ? last.speaker : speakerIn(words, introStart(words, start), start, speakerOf)) : undefined;
      const behind = isSpeech ? (speakerIn(words, end, attributionEnd(words, end), speakerOf) ?? (isSentenceBehind(words, start, last.end) && before === undefined ? last.speaker : undefined)) : undefined;
      const told = isSpeech && before === undefined && behind === undefined ? speakerBefore(words, start, end, speakerOf) : undefined;
      // “We regret it,” the Delegation said. “We follow the case.” “We ask for his release.”
      const isBesideNext = next !== undefined && from + next.from === end;
      last = { end, speaker: behind ?? told ?? (last.goesOn || isBesideNext ? before : undefined), goesOn };
      const isOwn = before === 'eu' || behind === 'eu' || told === 'eu';
      const isStray = !quotation.closed && inside >= strayWords;
      if ((isFrame || isOwn || isStray) && depth < deepestQuotation) fillQuotations(start + 1, quotation.closed ? end - 1 : end, depth + 1);
      else if (quotation.closed || inside < strayWords) quoted.fill(before ?? behind ?? told ? ownQuotation : 1, start, end);
    }
  };
  fillQuotations(0, tokens.length, 0);
  return quoted;
}
