import type { Analysis } from '../analysis.js';
import { actorsIn, subjectOf } from '../subject.js';

/* "EU Delegation calls for the release of X", and below it: "The Delegation has expressed its concern, and called on …": a report tells in the past what a statement asks. */

/** Figures of a year. */
const yearLength = 4;

/** Whether a title tells in the present that the EU asks for something: "EU asks for the release of a councillor". */
export function isNewsOfAsk(title: Analysis): boolean {
  return title.matches.ask.some(({ entry, from }) => entry.kind === 'verb' && from > 0 && !title.syntax.isPast(title, from) && !title.quoted[from] && subjectOf(title, from).actor === 'eu' && subjectOf(title, from).to <= from);
}

/** "In 2019 the EU called on", "has repeatedly called on": told of another day. */
function isOfEarlierDay(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  for (let at = from; at < verb; at++) if (analysis.is(at, 'earlier-words') || (analysis.tokens[at]?.kind === 'number' && analysis.norm(at).length === yearLength)) return true;
  return false;
}

/** Whether a verb stands where it tells what its subject did: behind the subject, a helper or "and"; not "with renewed urgency". */
function tellsDeed(analysis: Analysis, verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && (analysis.ends(before, 'adverb') || analysis.is(before, 'subject-adverbs'))) before--;
  if (analysis.is(before, 'have-helpers') || analysis.is(before, 'and-words') || analysis.norm(before) === ',') return true;
  return analysis.is(before, 'subject-pronouns') || actorsIn(analysis, analysis.sentenceAt(verb).from, verb).some(({ actor, to }) => actor === 'eu' && to === before + 1);
}

/** "The Delegation has called on", "They also called on": of a verb in the past, whether it can be told of the EU and of this day, so that it asks where the statement is a report. */
export function isToldAsNews(analysis: Analysis, verb: number): boolean {
  if (analysis.ends(verb, 'gerund') || !tellsDeed(analysis, verb) || isOfEarlierDay(analysis, verb)) return false;
  const { actor, to } = subjectOf(analysis, verb);
  // "We call on Togo to do what the Commission has recommended": behind the opener of a clause it is told of somebody else; not behind the comma that ends it.
  let comma = verb;
  while (comma > to && analysis.norm(comma) !== ',') comma--;
  return (actor === 'eu' && !analysis.any(comma, verb, 'clause-openers')) || (actor === 'none' && analysis.is(analysis.sentenceAt(verb).from, 'subject-pronouns'));
}
