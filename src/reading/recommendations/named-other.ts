import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { lastBeforeAdverbs, stretchStart } from '../stretch.js';
import { actorsIn, subjectOf } from '../subject.js';
import { isAskingAdverb } from './asking.js';
import { isSaying } from './saying-classes.js';

/* "The African Commission calls on", "The Archbishop of Lusaka urges", "Many Zambians ask": in a statement of the EU's, subjects that have a name of their own or are many, and that no lexicon knows. */

/** Nouns of those who speak, or through which they do: alone they may be the EU's, "The Commission calls on"; with a name they are somebody else's. */
const ownNouns = ['speaking-nouns', 'title-words'] as const;
/** Those that are the EU's by whatever stands beside them. */
const ownBeside = ['issuing-nouns', 'speaking-texts', 'diplomats', 'ministers', 'own-words'] as const;
/** Plurals of those who speak for the EU, or of States that speak together. */
const ownPlurals = ['diplomats', 'ministers', 'own-words', 'speaking-nouns', 'embassies'] as const;
/** What no subject of a present verb has in it. */
const noSubjects = ['relatives', 'copulas', 'be-forms', 'have-helpers', 'and-words', 'clause-openers', 'subject-pronouns'] as const;

/** Words of a subject. */
const subjectReach = 10;

/** "are | calling for", "continue to | call on": first token of the words for how, or that still, somebody asks, before the verb of asking at token `verb`. */
function startOfAsking(analysis: Analysis, verb: number, from: number): number {
  let at = verb;
  while (at > from + 1 && isAskingAdverb(analysis, at - 1)) at--;
  return at;
}

/** The token behind the subject of a verb in the stretch that begins at token `start`: before the adverbs at the verb, or, where the verb goes on behind "and", before the first verb of saying. */
function endOfSubject(analysis: Analysis, start: number, verb: number): number {
  if (!analysis.is(verb - 1, 'and-words')) return lastBeforeAdverbs(analysis, verb, start) + 1;
  let at = start + 1;
  while (at < verb - 1 && (analysis.isCapital(at) || !isSaying(analysis, at))) at++;
  return at < verb - 1 ? lastBeforeAdverbs(analysis, at, start) + 1 : start;
}

/** Whether tokens `from`–`to` are the words of a noun phrase alone, and none of them tells of the EU. */
function isPlainPhrase(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // "The Bishops’ Conference".
    if (at > from && at + 1 < to && /^['’]$/u.test(analysis.text(at))) continue;
    if (analysis.tokens[at]?.kind !== 'word' || analysis.isAny(at, noSubjects) || analysis.isAny(at, ownBeside)) return false;
  }
  return true;
}

/** Whether tokens `from`–`to`, behind an article, name somebody in two words or more: "African Commission", "Archbishop of Lusaka"; not "Chairwoman", "P5", « Groupe d'appui », which may issue the statement. */
function hasName(analysis: Analysis, from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) if (analysis.isCapital(at)) capitals++;
  if (to - from < 2 || capitals === 0) return false;
  return capitals > 1 || !analysis.isAny(from, ownNouns) || !analysis.is(from + 1, 'of-words');
}

/** "Archbishop X", "Pastor X": whether nothing but somebody's name, behind an honorific that nobody of the EU has, stands in tokens `from`–`to`. */
function isOfOtherRank(analysis: Analysis, from: number, to: number): boolean {
  const honorific = within(analysis.matches.name, from, to).some(({ entry, from: at, to: end }) => entry.kind === 'honorific' && at === from && end < to);
  if (!honorific || analysis.is(from, 'short-honorifics')) return false;
  for (let at = from; at < to; at++) if (!analysis.isCapital(at)) return false;
  return true;
}

/** "the medical association", "a teachers’ union": whether a body in small letters, described by a word of its own, ends a noun phrase behind an article in tokens `from`–`to`. */
function isDescribedBody(analysis: Analysis, from: number, to: number): boolean {
  if (to - from < 2 || !analysis.is(to - 1, 'civil-bodies')) return false;
  for (let at = from; at < to; at++) if (analysis.isCapital(at)) return false;
  return true;
}

/** "Human rights groups", "Friends of X", at the head of a sentence: a plural without an article, which names nobody who speaks for the EU. */
function isBarePlural(analysis: Analysis, from: number, to: number): boolean {
  if (from !== analysis.sentenceAt(from).from || analysis.grammar.traits.has('nouns-first') || analysis.is(from, 'subject-determiners') || analysis.is(from, 'case-determiners')) return false;
  let head = from;
  while (head + 1 < to && !analysis.is(head + 1, 'of-words') && !analysis.is(head + 1, 'place-prepositions')) head++;
  for (let at = from + 1; at <= head; at++) if (analysis.isCapital(at)) return false;
  return analysis.ends(head, 'plural') && !ownPlurals.some((name) => analysis.is(head, name));
}

/** "Her NGO": what belongs to the person concerned, in tokens `from`–`to`; not "Her Office". */
function isOfConcerned(analysis: Analysis, from: number, to: number): boolean {
  return to - from > 1 && analysis.is(from, 'kin-owners') && analysis.is(from, 'case-pronouns') && !analysis.is(from, 'plural-pronouns') && !ownBeside.some((name) => analysis.is(to - 1, name));
}

/**
 * Whether the subject of a verb of asking, in a statement of the EU's, is somebody whom it names and who is not the EU.
 * @param verb first token of the words that ask
 */
export function isOfNamedOther(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  if (verb === from || subjectOf(analysis, verb).actor !== 'none') return false;
  const stretch = stretchStart(analysis, verb, from);
  const start = analysis.tokens[stretch]?.kind === 'quote' ? stretch + 1 : stretch;
  const end = endOfSubject(analysis, start, startOfAsking(analysis, verb, start));
  if (end <= start || end - start > subjectReach || actorsIn(analysis, start, end).some(({ actor }) => actor === 'eu')) return false;
  if (isOfOtherRank(analysis, start, end) || isBarePlural(analysis, start, end) || isOfConcerned(analysis, start, end)) return true;
  if (analysis.is(start, 'articles') || analysis.is(start, 'indefinite-articles')) return isDescribedBody(analysis, start + 1, end) || (isPlainPhrase(analysis, start, end) && hasName(analysis, start + 1, end));
  if (!isPlainPhrase(analysis, start, end)) return false;
  // "Many Zambians", « De nombreux Zambiens ».
  return (analysis.is(start, 'many-words') || analysis.is(start + 1, 'many-words')) && analysis.ends(end - 1, 'plural');
}
