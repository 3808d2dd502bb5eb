import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { voices } from './voices.js';
import { nameClassesOf } from './name-classes.js';

/* Letters and answers: to whom they go, and who writes them. */

/** Words of what somebody is, before a name. */
const titleReach = 6;

/** Words between what opens a letter's sentence and the noun for it, and between that and whose it is: "In an open letter sent on Monday to". */
const missiveReach = 5;
const sentReach = 12;

/** Words behind "on behalf of" in which it is told of whom. */
const behalfReach = 5;

/** The token before what somebody is and is called, where the name begins at token `from`. */
function linkBefore(analysis: Analysis, from: number): number {
  const { country, honorific, office, role } = nameClassesOf(analysis);
  let at = from - 1;
  while (at > from - titleReach && (honorific[at] === 1 || role[at] === 1 || office[at] === 1 || country[at] === 1 || analysis.is(at, 'articles') || analysis.norm(at) === '.')) at--;
  return at;
}

/** "Dear Ms X," at the head of a paragraph, "Dear President, dear Ms | X,". */
function isGreeted(analysis: Analysis, from: number): boolean {
  if (!analysis.is(0, 'greetings')) return false;
  const { honorific, office } = nameClassesOf(analysis);
  for (let at = 1; at < from; at++) if (!analysis.isCapital(at) && honorific[at] !== 1 && office[at] !== 1 && !analysis.is(at, 'greetings') && !analysis.is(at, 'articles') && !analysis.is(at, 'and-words') && !analysis.isMark(at, '.,')) return false;
  return true;
}

/** "In a letter", "In an email of 3 May": whether the sentence that begins at token `start` tells first that somebody wrote. */
function opensWithMissive(analysis: Analysis, start: number): boolean {
  return analysis.is(start, 'opening-prepositions') && analysis.any(start + 1, start + missiveReach, 'missive-nouns');
}

/** "In a letter addressed to | X", "Replying to | X", "In reply to a question by | X": whether whoever wrote or asked, or is written to, stands at token `from`, in what opens the sentence. */
function isWrittenTo(analysis: Analysis, from: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  const link = linkBefore(analysis, from);
  for (let at = start; at < link; at++) if (analysis.norm(at) === ',') return false;
  if (analysis.is(link, 'infinitive-markers') && link - start <= sentReach && opensWithMissive(analysis, start)) return true;
  const opener = analysis.phraseLength(start, 'answering-phrases');
  if (opener === 0) return false;
  if (link === start + opener - 1) return true;
  return (analysis.is(link, 'doer-links') || analysis.is(link, 'of-words') || analysis.is(link, 'origin-prepositions')) && analysis.any(start + opener, link, 'missive-nouns') && link - start - opener < missiveReach;
}

/** "In a letter addressed to Y, | X wrote", "Replying to Y, | X said": whether whoever answers stands at tokens `from`–`to`. */
function answers(analysis: Analysis, from: number, to: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  if (!voices(analysis, to) || analysis.norm(linkBefore(analysis, from)) !== ',') return false;
  return opensWithMissive(analysis, start) || analysis.phraseLength(start, 'answering-phrases') > 0;
}

/** How many tokens "I am writing to you as" are at most. */
const writerReach = 7;

/** "I am writing as X", "My name is X and I write", « Je m'appelle X et je vous écris »: whether somebody says in a letter that they write it. */
function writes(analysis: Analysis, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let end = from;
  while (honorific[end - 1] === 1 || analysis.norm(end - 1) === '.') end--;
  for (let at = end - 1; at > end - writerReach; at--) if (analysis.phraseLength(at, 'writing-openers') === end - at) return true;
  return false;
}

/** Whether a mention names somebody to whom a letter goes, or who writes or answers one, and no more is told there. */
export function isInCorrespondence(analysis: Analysis, from: number, to: number): boolean {
  return isGreeted(analysis, from) || writes(analysis, from) || (analysis.syntax.ownedBehind(analysis, to) === undefined && (isWrittenTo(analysis, from) || answers(analysis, from, to)));
}

/** "X responded on behalf of the Commission", "X, on behalf of the EU,": whoever speaks for the EU or for an office. */
export function speaksOnBehalf(analysis: Analysis, to: number): boolean {
  for (let at = to; at <= to + 2; at++) {
    const length = analysis.phraseLength(at, 'behalf-phrases');
    if (length === 0) continue;
    const end = Math.min(analysis.sentenceAt(to - 1).to, at + length + behalfReach);
    return nameClassesOf(analysis).office.subarray(at + length, end).includes(1) || within(analysis.matches.actor, at + length, end).some(({ entry }) => entry.kind === 'eu' && entry.settings.pronoun !== true);
  }
  return false;
}
