import { commentsIn } from '../comments.js';
import type { Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { covering, isClear } from './clear.js';
import type { Runs } from './left-in-text.js';
import { type Word, wordsIn } from './name-words.js';
import { isOrdinary, isOrdinaryAnywhere } from './ordinary.js';

/* Words that are left outside of what is read: in the front matter, in comments, in HTML, in code, in what links say. */

/** Keys of the front matter that hold no words of the drafter's own. */
const formalKeys = ['date', 'level', 'country', 'language', 'event', 'eventDate', 'translations', 'channels'] as const;

/** Words side by side are one run. */
const joint = /^(?:[ \u00A0]|[-‐‑'’.])[ \u00A0]?$/u;

/** A comment that silences a rule. */
const ofRules = /^<!--\s*forthright\b/u;

const shortest = 2;

/** Where the text is read: the place of each word that stands there as it is read. */
function readPlaces({ statement: { text, paragraphs } }: Reading): Span[] {
  return paragraphs.flatMap((paragraph) => paragraph.plain.tokens.flatMap((token) => {
    const place = paragraph.spanOf(token);
    return text.slice(place.start, place.end) === token.text ? [place] : [];
  }));
}

/** Keys of front matter, formal values, comments for this program, names of tags and characters by their names: no words of anybody's. */
function formalPlaces(reading: Reading): Span[] {
  const { statement: { text, frontMatter: { span, at } } } = reading;
  const values = formalKeys.flatMap((key) => at[key]?.value ?? []);
  const keys = span ? [...text.slice(span.start, span.end).matchAll(/^[ \t]*(?:- +)?[\w-]+(?=:)/gmu)].map(({ index, 0: key }) => ({ start: index, end: index + key.length })) : [];
  const rules = commentsIn(text).filter(({ start, end }) => ofRules.test(text.slice(start, end)));
  const marks = [...text.matchAll(/<\/?[a-z][a-z\d-]{0,20}|&[A-Za-z\d]{2,31};|&#[xX]?[\da-fA-F]{1,6};/gu)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  return [...values, ...keys, ...rules, ...marks];
}

/**
 * Runs of words with capitals outside of the paragraphs, and in notes also what no statement has for a word.
 * @param country words of the country's name, folded
 */
export function runsOutside(reading: Reading, labels: ReadonlySet<string>, country: ReadonlySet<string>, isWanted: (word: Span) => boolean): Runs {
  const { statement: { text, language, frontMatter: { span } } } = reading;
  const read = covering(readPlaces(reading));
  const formal = covering(formalPlaces(reading));
  const notes = covering([...commentsIn(text), ...(span ? [{ start: 0, end: span.end }] : [])]);
  const isTelling = (word: Word): boolean => {
    const written = text.slice(word.start, word.end);
    if (written.length < shortest || labels.has(written) || country.has(word.folded) || !isClear(word, formal) || !isWanted(word)) return false;
    // A note that nothing ends is read as well.
    const isNote = !isClear(word, notes);
    return word.isCapital ? isNote || isClear(word, read) : isNote && !isOrdinaryAnywhere(written);
  };
  const runs: { start: number; end: number; isOrdinary: boolean }[] = [];
  for (const word of wordsIn(text)) {
    if (!isTelling(word)) continue;
    const last = runs.at(-1);
    const ordinary = isOrdinary(text.slice(word.start, word.end), language);
    if (last && joint.test(text.slice(last.end, word.start))) {
      last.end = word.end;
      last.isOrdinary &&= ordinary;
    } else runs.push({ start: word.start, end: word.end, isOrdinary: ordinary });
  }
  const told = (isName: boolean): ReadonlySet<string> => new Set(runs.filter((run) => run.isOrdinary !== isName).map(({ start, end }) => text.slice(start, end)));
  return { names: told(true), capitals: told(false) };
}
