import { wordsOf } from '../../lexicon/entry.js';
import type { Analysis, Match } from '../analysis.js';
import { holding } from '../matches.js';

/* Words around a hedge that make it none. */

/** How far behind (where its entry says nothing else) and before a hedge the words stand that make it none. */
const reachBehind = 12;
const reachAhead = 10;

/** "There are reports of torture. They must be investigated": what is asked about in the next sentence, by the words that take it up. */
function isTakenUp(analysis: Analysis, { entry, to }: Match): boolean {
  const links = wordsOf(entry, 'unless-taken-up');
  const next = analysis.sentenceAt(to - 1).to;
  if (links.length === 0 || next >= analysis.tokens.length) return false;
  const own = wordsOf(entry, 'taken-up-by');
  const behind = own.length > 0 ? own : wordsOf(entry, 'unless-followed-by');
  let isLinked = false;
  let isAsked = false;
  for (let at = next; at < analysis.sentenceAt(next).to; at++) {
    isLinked ||= links.includes(analysis.norm(at));
    isAsked ||= behind.includes(analysis.norm(at));
  }
  return isLinked && isAsked;
}

/** "human rights defenders": a word inside of the term says nothing of rights. */
function isInTerm(analysis: Analysis, at: number): boolean {
  return holding(analysis.matches.term, at).some(({ entry }) => entry.kind === 'hrd' || entry.kind === 'role');
}

/** Whether one word stands at a token, or several as they stand ("her ,", "selon lesquelles"). */
function standAt(analysis: Analysis, words: string, at: number): boolean {
  // Of most words the first is another one.
  return words.startsWith(analysis.norm(at)) && words.split(' ').every((word, index) => analysis.norm(at + index) === word);
}

/** Whether one of some words, or of those of several, stands at a token. */
function isOneAt(analysis: Analysis, all: readonly string[], at: number): boolean {
  for (const words of all) if (standAt(analysis, words, at)) return true;
  return false;
}

/** Whether right behind a match stands what makes it none. */
function isNext(analysis: Analysis, { entry, to }: Match): boolean {
  return isOneAt(analysis, wordsOf(entry, 'unless-next'), to);
}

/** "notes with concern", "investigate the alleged torture": words around a match that make it no hedge. */
export function neighboursFit(analysis: Analysis, match: Match): boolean {
  const { entry, from, to } = match;
  const sentence = analysis.sentenceAt(from);
  const behind = wordsOf(entry, 'unless-followed-by');
  const reach = typeof entry.settings['reach-behind'] === 'number' ? entry.settings['reach-behind'] : reachBehind;
  for (let at = to; at < Math.min(to + reach, sentence.to); at++) if (behind.includes(analysis.norm(at)) && !isInTerm(analysis, at)) return false;
  const ahead = wordsOf(entry, 'unless-preceded-by');
  for (let at = Math.max(from - reachAhead, sentence.from); at < from; at++) if (isOneAt(analysis, ahead, at)) return false;
  if (isTakenUp(analysis, match)) return false;
  // "Seul le respect de ce qui a été promis peut conduire à": what alone leads somewhere is certain.
  if (wordsOf(entry, 'unless-opened-by').includes(analysis.norm(analysis.sentenceAt(from).from))) return false;
  return !wordsOf(entry, 'unless-subject').includes(analysis.norm(from - 1)) && !isNext(analysis, match);
}
