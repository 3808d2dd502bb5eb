import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { candidatesOf } from '../people/candidates.js';
import { triggersOf } from '../recommendations/triggers.js';
import { actorsIn } from '../subject.js';

/* Words that hedge elsewhere, where what they are about leaves nothing to hedge: law that is noted, a death that is mourned, what the EU sets itself. */

/** How far behind "notes that" its clause names the law that is noted. */
const lawReach = 30;
/** So near behind "that" begins the instrument that is the subject: "that article 19 of the Covenant protects". */
const subjectReach = 5;
/** So near behind "has learned of", "has learned the news of" stands the death; behind "is troubled to learn that" its clause is no longer. */
const deathReach = 5;
const clauseReach = 16;

/** Where the clause that is noted begins, behind "that"; undefined where something else is noted than a clause. */
function notedClause(analysis: Analysis, { to }: Match): number | undefined {
  if (analysis.is(to - 1, 'complementizers')) return to;
  return analysis.is(to, 'complementizers') ? to + 1 : undefined;
}

/** Where between two tokens an instrument is named, in full or as "the Covenant"; undefined where none is. */
function firstLaw(analysis: Analysis, from: number, to: number): number | undefined {
  const instrument = within(analysis.matches.instrument, from, to)[0]?.from;
  for (let at = from; at < (instrument ?? to); at++) if (analysis.is(at, 'named-documents') && analysis.isCapital(at)) return at;
  return instrument;
}

/** "notes that assembly is a right under the Covenant", "that article 19 of the Covenant protects it": that the law is so is recalled. Not "notes that he was tried in breach of the Covenant". */
function isLawNoted(analysis: Analysis, match: Match): boolean {
  const first = notedClause(analysis, match);
  if (first === undefined) return false;
  const end = Math.min(first + lawReach, analysis.sentenceAt(match.from).to);
  const instrument = firstLaw(analysis, first, end);
  if (instrument === undefined || within(candidatesOf(analysis), first, instrument).some(({ score }) => score > 0)) return false;
  if (instrument <= first + subjectReach && !analysis.any(first, instrument, 'be-forms')) return true;
  for (let at = first; at < instrument; at++) if (analysis.is(at, 'protected-rights') && within(analysis.matches.term, at, at + 1).length === 0) return true;
  return false;
}

/** Whether between two tokens somebody is told to have died, in a word or several: "has lost her life". */
function tellsOfDeath(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.any(from, to, 'dying-words')) return true;
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'dying-phrases') > 0) return true;
  return false;
}

/** "It is with a heavy heart that we have learned of the death of", "We have learned of the death of … Our thoughts are with", "is troubled to learn that X has died": mourning, by the words with which the sentence begins, by the next one, or by its own. */
function isCondolence(analysis: Analysis, { from, to }: Match): boolean {
  if (analysis.any(from, to, 'concern-words') && tellsOfDeath(analysis, to, Math.min(to + clauseReach, analysis.sentenceAt(from).to))) return true;
  if (!analysis.any(to - 1, to + deathReach, 'deaths')) return false;
  const sentence = analysis.sentenceAt(from);
  const next = sentence.to < analysis.tokens.length ? analysis.sentenceAt(sentence.to).to : sentence.to;
  return analysis.any(sentence.from, from, 'sorrow-words') || analysis.any(sentence.to, next, 'condolence-words');
}

/** "The EU will, if need be, act": a condition that whoever speaks sets itself, where nobody is asked for anything. */
function isOwnCondition(analysis: Analysis, { from }: Match): boolean {
  const sentence = analysis.sentenceAt(from);
  if (within(triggersOf(analysis), sentence.from, sentence.to).length > 0) return false;
  if (actorsIn(analysis, sentence.from, sentence.to).some(({ actor }) => actor === 'eu')) return true;
  for (let at = sentence.from; at < sentence.to; at++) if (analysis.ends(at, 'first-person')) return true;
  return false;
}

/**
 * Whether the words of a match say something else here than what hedges.
 * @param match of an entry whose setting `own: none` says that it hedges only what others are asked for
 */
export function hasOtherSense(analysis: Analysis, match: Match): boolean {
  const { entry } = match;
  if (entry.kind === 'note-taking') return isLawNoted(analysis, match) || isCondolence(analysis, match);
  return entry.settings.own === 'none' && isOwnCondition(analysis, match);
}
